/// A graph as a handful of tables: roles, transitions, skills, sources, and the graph itself.
///
/// ```swift
/// for (part, text) in GraphTables.texts(of: graph) { try Files.write(text, to: part.fileName) }
/// let graph = try GraphTables.read([.roles: roles, .transitions: transitions]).graph
/// ```
///
/// The tables hold all that a document holds, so that one can be made from the other and back.
public enum GraphTables {
  /// One of the tables.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// A role a row.
    case roles
    /// A transition a row.
    case transitions
    /// A skill a row.
    case skills
    /// A source a row.
    case sources
    /// Title and currency, in one row.
    case graph

    /// The name of its file in a folder of tables.
    public var fileName: String { "\(rawValue).csv" }
  }

  enum RoleColumn: String, CaseIterable {
    case id, name, aliases, track, level, entry, final, education
    case experienceMin = "experience.min"
    case experienceMax = "experience.max"
    case skills, teaches
    case salaryLow = "salary.low"
    case salaryMedian = "salary.median"
    case salaryAverage = "salary.average"
    case salaryHigh = "salary.high"
    case salaryYear = "salary.year"
    case summary, responsibilities, sources, evidence
  }

  enum TransitionColumn: String, CaseIterable {
    case from, to, kind, via
    case yearsLow = "years.low"
    case years
    case yearsHigh = "years.high"
    case waitLow = "wait.low"
    case wait
    case waitHigh = "wait.high"
    case experienceMin = "experience.min"
    case skills, credit, likelihood, sources, evidence
  }

  enum SkillColumn: String, CaseIterable {
    case id, name, aliases, kind, hoursPerLevel, requires, sources, evidence
  }

  enum SourceColumn: String, CaseIterable { case id, title, note, grade }

  enum GraphColumn: String, CaseIterable {
    case title, currency
    case schema = "$schema"
  }
}
