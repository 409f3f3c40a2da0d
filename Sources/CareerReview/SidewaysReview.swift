import CareerGraph
import CareerPlanner

/// Roles that are reached sooner by many short moves sideways than up the ladder.
struct SidewaysReview {
  /// So many short moves sideways are many.
  private static let leastCount = 4
  /// A move is short that is made within these years of the one before.
  private static let short = 1.5

  private let graph: CareerGraph
  private let arrivals: EarliestArrivals
  private let ladder: EarliestArrivals?

  init(_ planner: Planner, _ ways: EntryWays, _ arrivals: EarliestArrivals) {
    let graph = planner.graph
    self.graph = graph
    self.arrivals = arrivals
    let sideways = graph.transitions.count { graph.kind(of: $0) == .lateral }
    ladder =
      sideways < Self.leastCount
      ? nil
      : EarliestArrivals(from: ways.entries, planner) { graph.kind(of: $0) != .lateral }
  }

  /// - Complexity: O(*n* log *n*) time for *n* roles, and that of the paths that are named.
  var findings: [Finding] {
    guard let ladder else { return [] }
    var counts: [RoleID: Int] = [:]
    var told = VertexSet<RoleID>(vertexCount: graph.roles.count)
    // In the order in which they are entered, so that what leads to a role is counted before it.
    let order = arrivals.labels.keys.sorted { left, right in
      (arrivals.years(to: left) ?? 0, arrivals.labels[left]?.lastMove == nil ? 0 : 1, left)
        < (arrivals.years(to: right) ?? 0, arrivals.labels[right]?.lastMove == nil ? 0 : 1, right)
    }
    var findings: [(role: RoleID, finding: Finding)] = []
    for role in order {
      guard let move = arrivals.labels[role]?.lastMove, let end = arrivals.years(to: role) else {
        continue
      }
      let before = graph.source(of: move)
      let stay = end - (arrivals.years(to: before) ?? 0)
      let isShort = graph.kind(of: move) == .lateral && stay <= Self.short + 1e-9
      let count = (counts[before] ?? 0) + (isShort ? 1 : 0)
      counts[role] = count
      // Where a role before is told already, what lies behind it is no news.
      if told.contains(before) {
        told.insert(role)
        continue
      }
      guard count >= Self.leastCount, let climbed = ladder.years(to: role), end + 1e-9 < climbed
      else { continue }
      told.insert(role)
      findings.append((role, finding(role, count, end, climbed)))
    }
    return findings.sorted { $0.role < $1.role }.map(\.finding)
  }

  private func finding(_ role: RoleID, _ count: Int, _ end: Double, _ climbed: Double) -> Finding {
    let moves = arrivals.moves(to: role)
    return Finding(
      .manySidewaysMoves, at: .role(role),
      others: moves.flatMap { [.transition($0), .role(graph.source(of: $0))] },
      "\(count) short moves sideways lead to \(graph.quoted(role)) in \(years(end)), sooner than the "
        + "\(years(climbed)) without any: \(arrivals.names(to: role))",
      advice:
        "state the \"wait\" of such moves, the \"experience\" that the roles ask for, or what "
        + "they teach less")
  }
}
