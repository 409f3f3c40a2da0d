public import CareerGraph
import CareerPlanner

/// What a reviewer would ask about a career graph, beyond whether it is valid.
///
/// ```swift
/// for finding in GraphReview(graph).findings { print(finding.message) }
/// ```
///
/// Each kind of finding compares figures that the graph states and guesses none: what is not stated
/// contradicts nothing. `Docs/Findings.md` says how each is judged.
///
/// Three of the kinds compare ways by the time that they take, which only the planner's timing tells:
/// little study, many moves sideways, and promotions that delay. All others need the graph alone.
public struct GraphReview: Sendable {
  /// The findings, by kind in the order of ``FindingCode``, those of a kind in the order of the
  /// graph.
  public let findings: [Finding]

  /// Reviews a graph.
  ///
  /// - Complexity: O((*n* + *m*) (*w* + log *m*) + *c* + (*n* + *m*) ⌈*k* / 64⌉) time and
  ///   O((*n* + *m*) · *w* + *c*) space for *n* roles, *m* transitions, *c* skill levels that they ask for
  ///   with all that these presuppose, sets of levels of *w* words and *k* skills without stated hours;
  ///   beside it the work around each promotion, which is bounded.
  public init(_ graph: CareerGraph) {
    let ways = EntryWays(graph)
    let requirements = RequirementIndex(graph)
    let planner = Planner(graph)
    let arrivals = EarliestArrivals(from: ways.entries, planner)
    findings =
      ways.findings
      + PromotionReview(graph).findings
      + RequirementFallReview(graph, requirements).findings
      + JumpReview(graph, requirements).findings
      + TeachingReview(graph, requirements, ways).findings
      + TaughtSkillsReview(graph, requirements).findings
      + SameRequirementsReview(graph).findings
      + UnusedSkillReview(graph).findings
      + LikelihoodReview(graph).findings
      + TitleReview(graph).findings
      + BottleneckReview(graph, ways).findings
      + LittleStudyReview(graph, ways, arrivals).findings
      + SidewaysReview(planner, ways, arrivals).findings
      + PromotionDelayReview(planner).findings
  }
}
