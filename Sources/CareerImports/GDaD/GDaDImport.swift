public import CareerDocuments
import CareerGraph

/// Makes a graph of the Government Digital and Data Profession Capability Framework of the United
/// Kingdom from its two tables.
///
/// Each level of a role in the framework becomes a role on the track of that role.
public enum GDaDImport {
  /// Makes a graph from the tables of roles and of skills.
  ///
  /// - Parameters:
  ///   - roles: a row for each skill of each level of each role.
  ///   - skills: a row for each skill.
  ///   - title: what the graph is about, instead of the framework.
  /// - Returns: the graph, and what was left out or derived.
  /// - Throws: ``InvalidDocument`` with what is wrong and where.
  /// - Complexity: O(*n* + *r*²) expected time for *n* bytes and *r* levels of roles.
  public static func read(
    roles: ImportFile, skills: ImportFile, title: String? = nil
  ) throws(InvalidDocument) -> ImportedGraph {
    var reader = GDaDReader()
    let framework = try reader.read(roles: roles, skills: skills)
    do {
      return try GDaDAssembly(framework: framework).graph(
        title: title ?? "Government Digital and Data Profession Capability Framework")
    } catch {
      throw InvalidDocument(file: roles.name, message: "\(error)")
    }
  }
}

/// What the tables of the framework say, before anything is derived from it.
struct GDaDFramework {
  /// A skill, with what its levels mean.
  struct Skill {
    let name: String
    let description: String
    /// What awareness, working, practitioner and expert mean.
    let levels: [String]
  }

  /// A level of a role.
  struct Level {
    let family: String
    let role: String
    /// The title; `nil` where the framework has no levels for the role.
    let title: String?
    let description: String
    /// Levels from 1 to 4 by skill, in the order of the table.
    var skills: [(skill: Int, level: Int)] = []
  }

  var skills: [Skill] = []
  var levels: [Level] = []
  /// How many rows repeat a skill of the same level of a role.
  var repeatedRows = 0
  /// How many rows name a skill without a level.
  var rowsWithoutLevel = 0
}
