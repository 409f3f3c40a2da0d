public import CareerDocuments
import CareerGraph

/// Makes a graph of all occupations of O*NET from its release as text.
///
/// O*NET is the occupational database of the Department of Labor of the United States. Occupations
/// become roles, ratings of skills and knowledge become skills with levels, related occupations
/// become transitions. ``Rules`` says how.
public enum ONETImport {
  /// A table of the release that is read.
  public enum Table: String, CaseIterable, Hashable, Sendable {
    /// Code, title and description of each occupation.
    case occupations = "Occupation Data"
    /// How much preparation an occupation takes, in five zones.
    case jobZones = "Job Zones"
    /// Ratings of skills.
    case skills = "Skills"
    /// Ratings of knowledge.
    case knowledge = "Knowledge"
    /// Technologies by occupation.
    case technologies = "Technology Skills"
    /// Which occupations are like an occupation.
    case related = "Related Occupations"
    /// What people in an occupation call it.
    case titles = "Sample of Reported Titles"
    /// Shares of respondents by the education, experience and training that they ask for.
    case education = "Education, Training, and Experience"

    /// Whether a release is read without it.
    public var isOptional: Bool { self == .education }

    /// The names that its file may have, the official one first.
    public var fileNames: [String] { ["\(rawValue).txt", "\(rawValue).tsv"] }
  }

  /// The name of the file that tells the release.
  public static let readMe = "Read Me.txt"

  /// Makes a graph from the tables of a release.
  ///
  /// - Parameters:
  ///   - files: all tables; those that are optional may be missing.
  ///   - readMe: the text that tells which release it is, where it is there.
  ///   - title: what the graph is about, instead of the release.
  /// - Returns: the graph, and what was left out or derived.
  /// - Throws: ``InvalidDocument`` with what is wrong and where.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  public static func read(
    _ files: [Table: ImportFile], readMe: ImportFile? = nil, title: String? = nil
  ) throws(InvalidDocument) -> ImportedGraph {
    for table in Table.allCases where files[table] == nil && !table.isOptional {
      throw InvalidDocument(file: table.fileNames[0], message: "no such table")
    }
    var reader = ONETReader(files)
    let release = try reader.read()
    let name = "O*NET\(readMe.flatMap(version).map { " \($0)" } ?? "") Database"
    do {
      let assembly = try ONETAssembly(release: release, name: name)
      return try assembly.graph(title: title ?? "Occupations of the \(name)")
    } catch {
      throw InvalidDocument(file: Table.occupations.rawValue, message: "\(error)")
    }
  }

  /// The version in the first line of the text that comes with a release: `29.3` in
  /// `O*NET 29.3 Database`.
  private static func version(_ file: ImportFile) -> String? {
    let line = file.bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[0] == "O*NET", words[2] == "Database",
      words[1].utf8.allSatisfy({ "0123456789.".utf8.contains($0) })
    else { return nil }
    return String(words[1])
  }
}
