public import CareerDocuments
import CareerGraph

/// Makes a graph of occupations of ESCO, the European classification of skills, competences,
/// qualifications and occupations, from a JSON file of occupations with their essential skills.
public enum ESCOImport {
  /// Makes a graph from a file.
  ///
  /// - Parameters:
  ///   - file: an object of `occupations` (`uri`, `label`, `altLabels`, `essentialSkills`, and
  ///     `iscoGroup` where it is known), `skills` (`uri`, `label`, `type`) and `skillRelations`
  ///     (`skill`, `relation`, `related`).
  ///   - title: what the graph is about, instead of ESCO.
  /// - Returns: the graph, and what was left out or derived.
  /// - Throws: ``InvalidDocument`` with what is wrong and where.
  /// - Complexity: O(*n* + *r* · *s* · *o*) expected time for *n* bytes and *r* occupations with *s*
  ///   skills, each of which *o* occupations share.
  public static func read(
    _ file: ImportFile, title: String? = nil
  ) throws(InvalidDocument) -> ImportedGraph {
    let lines = LineIndex(file.bytes)
    try lines.check(name: file.name, what: "a file of ESCO", begins: "{ \"occupations\": [ …")
    var reader = ESCOReader(file.bytes)
    guard let classification = reader.read() else {
      throw InvalidDocument(file: file.name, reader.scanner.log, lines: lines)
    }
    do {
      return try ESCOAssembly(classification: classification).graph(
        title: title ?? "Occupations of ESCO")
    } catch {
      throw InvalidDocument(file: file.name, message: "\(error)")
    }
  }
}

/// What a file of ESCO says, before anything is derived from it.
struct ESCOClassification {
  struct Occupation {
    var uri = ""
    var label = ""
    var otherLabels: [String] = []
    var group: String?
    /// Positions of skills.
    var skills: [Int] = []
  }

  struct Skill {
    var uri = ""
    var label = ""
    var isKnowledge = false
    /// Positions of the skills without which this one can't be had.
    var essential: [Int] = []
  }

  var occupations: [Occupation] = []
  var skills: [Skill] = []
  /// How many relations between skills are optional.
  var optionalRelations = 0
}
