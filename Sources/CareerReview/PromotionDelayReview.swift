import CareerGraph
import CareerPlanner

/// Promotions after which a role lies further away than before.
///
/// Compared are the typical holders of both roles, with the experience and the skills that these
/// ask for, on their ways to the roles to which one move leads from the role below.
struct PromotionDelayReview {
  /// A way that is longer by less is no news: a month.
  private static let slack = 1.0 / 12
  /// How many roles are entered at most on the quick look from one role.
  private static let surroundings = 100
  /// How many promotions are looked at, spread evenly over those of a large graph.
  private static let greatestCount = 500
  /// How many times the proof is searched for, and how long each time.
  private static let searches = 50
  private static let searchLimit = 2000

  private let planner: Planner
  private var graph: CareerGraph { planner.graph }

  init(_ planner: Planner) { self.planner = planner }

  /// - Complexity: O(*p* · *s* · *d* · (*w* + log *s*)) time for *p* promotions, 500 at most, *s*
  ///   roles around each, 100 at most, with *d* moves each, and sets of *w* words; and at most fifty
  ///   searches of bounded length.
  var findings: [Finding] {
    var left = Self.searches
    let promotions = graph.transitions.filter { graph.kind(of: $0) == .promotion }
    let count = min(promotions.count, Self.greatestCount)
    return (0..<count).compactMap { finding(promotions[$0 * promotions.count / count], &left) }
  }

  private func finding(_ promotion: TransitionID, _ left: inout Int) -> Finding? {
    let (below, above) = (graph.source(of: promotion), graph.target(of: promotion))
    let direct = EarliestArrivals(
      from: [below], planner, limit: 1 + graph.transitions(from: below).count
    ) { graph.source(of: $0) == below }
    let others = direct.labels.keys.filter {
      $0 != below && $0 != above && !graph.isEducation($0) && !isLower($0, than: above)
    }.sorted()
    guard let farthest = others.compactMap({ direct.years(to: $0) }).max() else { return nil }
    let around = EarliestArrivals(
      from: [above], planner, limit: Self.surroundings, within: farthest + Self.slack)
    for target in others {
      guard let before = direct.years(to: target) else { continue }
      if let after = around.years(to: target), after <= before + Self.slack { continue }
      guard left > 0 else { return nil }
      left -= 1
      guard let after = soonest(from: above, to: target), after > before + Self.slack else {
        continue
      }
      return Finding(
        .promotionDelays, at: .transition(promotion),
        others: [.role(below), .role(above), .role(target)],
        "after the promotion \(graph.quoted(promotion)) the way to \(graph.quoted(target)) takes "
          + "\(years(after)), before it \(years(before))",
        advice: "let the role above ask for all that the role below asks for, or add the move that "
          + "is missing")
    }
    return nil
  }

  /// Whether a role is stated to be lower than another: nobody promoted asks for the way there.
  private func isLower(_ role: RoleID, than other: RoleID) -> Bool {
    if let one = graph.level(of: role), let two = graph.level(of: other), one < two { return true }
    if let one = graph.experience(of: role)?.min, let two = graph.experience(of: other)?.min {
      return one < two
    }
    return false
  }

  /// The years of the soonest plan of a role's typical holder; `nil` where there is none or it is
  /// not proven.
  private func soonest(from role: RoleID, to target: RoleID) -> Double? {
    guard let person = try? Person(in: graph.id(of: role)),
      case .plan(let plan) = try? planner.plan(
        PlanRequest(from: person, to: graph.id(of: target), searchLimit: Self.searchLimit)),
      plan.optimality == .proven
    else { return nil }
    return plan.totalYears
  }
}
