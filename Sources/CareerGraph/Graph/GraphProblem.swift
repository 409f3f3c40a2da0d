/// Something in a graph that the model does not allow, found when the whole is put together.
public struct GraphProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which part of the graph is meant, by its position in the order of adding.
  public enum Place: Hashable, Sendable {
    /// The graph as a whole.
    case graph
    /// A source.
    case source(Int)
    /// A skill.
    case skill(Int)
    /// A role.
    case role(Int)
    /// A transition.
    case transition(Int)
    /// The role that a transition leaves.
    case transitionSource(Int)
    /// The role that a transition enters.
    case transitionTarget(Int)
    /// An entry among all requirements, prerequisites and taught skills.
    case level(Int)
    /// An entry among all references to sources.
    case sourceReference(Int)
    /// An entry among all evidence of figures.
    case evidence(Int)
  }

  /// Where it is.
  public let place: Place

  /// What is wrong, naming the ids.
  public let message: String

  /// Another place that the message speaks of, such as the first of two.
  public let related: Place?

  package init(_ place: Place, _ message: String, related: Place? = nil) {
    self.place = place
    self.message = message
    self.related = related
  }

  /// What is wrong.
  public var description: String { message }
}

/// All that keeps a graph from being made.
public struct InvalidGraph: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, in the order of the graph's parts; never empty.
  public let problems: [GraphProblem]

  package init(problems: [GraphProblem]) { self.problems = problems }

  /// The problems, a line each.
  public var description: String { problems.map(\.message).joined(separator: "\n") }
}
