public import CareerDocuments
public import CareerGraph

/// A profile together with the file that it was read from.
public struct ProfileDocument: Sendable {
  /// The profile.
  public let profile: Profile

  /// The name of the file, for messages.
  public let name: String

  private let lines: LineIndex
  private let names: [ProfileName]

  /// Reads a profile of format 1.
  ///
  /// All problems of the text are found in one run. A file with a profile on each line is read line
  /// by line:
  ///
  /// ```swift
  /// try ProfileDocument.read(Array(line.utf8), name: "people.jsonl", firstLine: 17)
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8, with or without a byte-order mark.
  ///   - name: the name of the file, for messages.
  ///   - firstLine: the number of the text's first line, for messages.
  /// - Returns: the profile, and where its names stand in the text.
  /// - Throws: ``InvalidDocument`` with what is wrong and where, at most
  ///   ``InvalidDocument/limit`` problems.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  public static func read(
    _ bytes: [UInt8], name: String, firstLine: Int = 1
  ) throws(InvalidDocument) -> ProfileDocument {
    let lines = LineIndex(bytes, firstLine: firstLine)
    try lines.check(name: name, what: "a profile")
    var reader = ProfileDocumentReader(bytes)
    guard let profile = reader.read() else {
      throw InvalidDocument(file: name, reader.scanner.log, lines: lines)
    }
    return ProfileDocument(profile: profile, name: name, lines: lines, names: reader.names)
  }
}

/// A name in a profile that a graph has to know.
struct ProfileName: Sendable {
  let field: ProfileField
  let text: String
  let offset: Int
}

extension ProfileDocument {
  /// Refuses a profile whose names a graph does not know.
  ///
  /// - Parameters:
  ///   - graph: the graph to plan on.
  ///   - role: whether the role held now matters; not where another one is planned from.
  ///   - target: whether the role to reach matters; not where another one is planned for.
  /// - Throws: ``InvalidDocument`` with the unknown and ambiguous names, where they stand, and what
  ///   may have been meant.
  /// - Complexity: O(*k*) expected time for *k* names that are ids, else O(*k* · *n*) for *n*
  ///   characters of names in the graph.
  public func check(
    in graph: CareerGraph, role: Bool = true, target: Bool = true
  ) throws(InvalidDocument) {
    try check(inAnyOf: [graph], role: role, target: target)
  }

  /// Refuses a profile with a name that no version of a graph knows, or that is ambiguous in the
  /// first one that knows it.
  ///
  /// - Parameters:
  ///   - versions: the versions in the order in which they are asked; the last one makes suggestions.
  ///   - role: whether the role held now matters.
  ///   - target: whether the role to reach matters.
  /// - Throws: ``InvalidDocument`` with the unknown and ambiguous names and where they stand.
  /// - Complexity: that of ``check(in:role:target:)`` for each version.
  public func check(
    inAnyOf versions: [CareerGraph], role: Bool = true, target: Bool = true
  ) throws(InvalidDocument) {
    var log = ProblemLog()
    for name in names {
      var refusal: LookupError?
      for graph in versions {
        refusal = Self.refusal(of: name, in: graph, role: role, target: target)
        guard case .unknown? = refusal else { break }
      }
      guard let refusal else { continue }
      log.report(JSONText.excerpt(refusal.description, limit: 400), at: name.offset)
    }
    guard log.isEmpty else { throw InvalidDocument(file: self.name, log, lines: lines) }
  }

  /// Why a graph refuses a name; `nil` where it knows it, or where it does not matter.
  private static func refusal(
    of name: ProfileName, in graph: CareerGraph, role: Bool, target: Bool
  ) -> LookupError? {
    do throws(LookupError) {
      switch name.field {
      case .role where role, .target where target: _ = try graph.role(name.text)
      case .skills: _ = try graph.skill(name.text)
      default: break
      }
      return nil
    } catch {
      return error
    }
  }
}
