public import CareerGraph

/// What a reviewer would ask about a career graph, beyond whether it is valid.
///
/// ```swift
/// for finding in GraphReview(graph).findings { print(finding.message) }
/// ```
///
/// Each kind of finding compares figures that the graph states and guesses none: what is not stated
/// contradicts nothing. `Docs/Findings.md` says how each is judged.
public struct GraphReview: Sendable {
  /// The findings, by kind in the order of ``FindingCode``, those of a kind in the order of the
  /// graph.
  public let findings: [Finding]

  /// Reviews a graph.
  ///
  /// - Complexity: O((*n* + *m*) log *n* + *c* + (*n* + *m*) ⌈*k* / 64⌉) time and O(*n* + *m* +
  ///   *c*) space for *n* roles, *m* transitions, *c* skill levels that they ask for with all that
  ///   these presuppose, and *k* skills without stated hours.
  public init(_ graph: CareerGraph) {
    let ways = EntryWays(graph)
    let requirements = RequirementIndex(graph)
    findings =
      ways.findings
      + PromotionReview(graph).findings
      + JumpReview(graph, requirements).findings
      + TeachingReview(graph, requirements, ways).findings
      + SameRequirementsReview(graph).findings
      + UnusedSkillReview(graph).findings
      + LikelihoodReview(graph).findings
      + TitleReview(graph).findings
      + BottleneckReview(graph, ways).findings

  }
}
