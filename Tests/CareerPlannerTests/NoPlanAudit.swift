import CareerGraph
import CareerPlanner
import TestSupport

/// Finds what is wrong with the reasons for having no plan.
struct NoPlanAudit {
  let oracle: BruteForcePlanner
  let request: PlanRequest

  private var graph: CareerGraph { oracle.graph }

  /// Whether all roles that can be reached must be named, or a search limit lets some be missed.
  enum Reachable { case all, some }

  /// What is wrong, given all simple paths to the target, possible or not.
  func problems(
    of answer: NoPlan, _ paths: [CareerPath], reachable: Reachable
  ) -> [String] {
    var checks = Checks()
    checks.expect(answer.from.map(graph.id) == request.person.role, "starts elsewhere")
    checks.expect(answer.to.map(graph.id) == request.target, "asks for another target")
    checks.problems += answer.reasons.flatMap(problems)
    let obstacles = paths.map { $0.obstacles(by: request.objective) }
    checks.problems += problems(of: answer.reasons, obstacles)
    checks.problems += problems(of: answer.reachable.map(graph.id), reachable)
    return checks.problems
  }

  /// Lifting all that is named must allow a plan, and lifting less must not.
  private func problems(
    of reasons: [NoPlan.Reason], _ paths: [CareerPath.Obstacles]
  ) -> [String] {
    var checks = Checks()
    if reasons == [.unreachable] {
      checks.expect(paths.isEmpty, "unreachable, but there are paths")
      return checks.problems
    }
    let kinds = reasons.compactMap(kind)
    let named = CareerPath.Obstacles(kinds)
    checks.expect(kinds.count == reasons.count, "reasons \(reasons)")
    checks.expect(Set(kinds).count == kinds.count, "a reason is named twice")
    checks.expect(paths.contains(named), "no path has just the obstacles \(named.rawValue)")
    let fewer = paths.contains { $0.isStrictSubset(of: named) }
    checks.expect(!fewer, "a path has fewer obstacles than \(named.rawValue)")
    return checks.problems
  }

  private func kind(_ reason: NoPlan.Reason) -> CareerPath.Obstacles? {
    switch reason {
    case .noCredit: .credit
    case .noExperienceInEducation: .education
    case .studyWithoutTime: .time
    case .onlyThroughAvoided: .avoided
    case .viaImpossible: .via
    case .likelihoodUnstated: .likelihood
    case .targetUnknown, .unreachable, .searchLimit, .tooLate: nil
    }
  }

  /// What a reason points at must be such a thing.
  private func problems(of reason: NoPlan.Reason) -> [String] {
    let isRight =
      switch reason {
      case .noCredit(let moves):
        !moves.isEmpty
          && moves.allSatisfy { graph.credit(of: $0) == 0 && graph.minimumExperience(of: $0) > 0 }
      case .noExperienceInEducation(let moves):
        !moves.isEmpty
          && moves.allSatisfy {
            graph.isEducation(graph.source(of: $0)) && graph.minimumExperience(of: $0) > 0
          }
      case .studyWithoutTime(let items):
        studyEnds && items.contains { $0.hours > 0 }
      case .onlyThroughAvoided(let roles):
        !roles.isEmpty && roles.allSatisfy { request.avoiding.contains(graph.id(of: $0)) }
      case .viaImpossible(let roles):
        !roles.isEmpty && Set(roles.map(graph.id)).isSubset(of: request.via)
      case .likelihoodUnstated(let moves):
        !moves.isEmpty && moves.allSatisfy { graph.likelihood(of: $0) == nil }
      case .unreachable: true
      case .targetUnknown, .searchLimit, .tooLate: false
      }
    return isRight ? [] : ["the reason \(reason) does not fit"]
  }

  /// Whether no hours a week are left once the pace has changed for the last time.
  private var studyEnds: Bool {
    let last = request.person.life.paceChanges.enumerated().max {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    return (last?.element.hoursPerWeek ?? request.person.hoursPerWeek) == 0
  }

  /// The roles named instead of the target must be those that can be reached without passing
  /// others.
  private func problems(of named: [String], _ reachable: Reachable) -> [String] {
    var request = request
    request.via = []
    let paths = oracle.pathsToEveryRole(for: request)
    let expected = Set(
      paths.keys.filter { !paths[$0, default: []].plans(by: request.objective).isEmpty }
    )
    .subtracting([request.target])
    var checks = Checks()
    checks.expect(Set(named).count == named.count, "a role is named twice as reachable")
    checks.expect(
      reachable == .all ? Set(named) == expected : expected.isSuperset(of: named),
      "names as reachable \(named.sorted()), not \(expected.sorted())")
    return checks.problems
  }
}
