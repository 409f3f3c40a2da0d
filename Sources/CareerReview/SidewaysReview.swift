import CareerGraph
import CareerPlanner

/// Roles that are reached sooner by many short moves sideways than up the ladder.
struct SidewaysReview {
  /// So many short moves sideways are many.
  private static let leastCount = 4
  /// A move is short that is made within these years of the one before.
  private static let short = 1.5

  private let graph: CareerGraph
  private let chains: SoonestChains
  private let ladder: SoonestChains?

  init(_ planner: Planner, _ ways: EntryWays, _ chains: SoonestChains) {
    let graph = planner.graph
    self.graph = graph
    self.chains = chains
    let sideways = graph.transitions.count { graph.kind(of: $0) == .lateral }
    ladder =
      sideways < Self.leastCount
      ? nil
      : SoonestChains(from: ways.entries, planner) { graph.kind(of: $0) != .lateral }
  }

  /// - Complexity: O(*n* log *n*) time for *n* roles, and that of the chains that are told.
  var findings: [Finding] {
    guard let ladder else { return [] }
    var counts: [RoleID: Int] = [:]
    var told = VertexSet<RoleID>(vertexCount: graph.roles.count)
    // In the order in which they are entered, so that what leads to a role is counted before it.
    let order = chains.stops.keys.sorted { left, right in
      (chains.years(to: left) ?? 0, chains.stops[left]?.arrival == nil ? 0 : 1, left)
        < (chains.years(to: right) ?? 0, chains.stops[right]?.arrival == nil ? 0 : 1, right)
    }
    var findings: [(role: RoleID, finding: Finding)] = []
    for role in order {
      guard let move = chains.stops[role]?.arrival, let end = chains.years(to: role) else {
        continue
      }
      let before = graph.source(of: move)
      let stay = end - (chains.years(to: before) ?? 0)
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
    let moves = chains.moves(to: role)
    return Finding(
      .manySidewaysMoves, at: .role(role),
      others: moves.flatMap { [.transition($0), .role(graph.source(of: $0))] },
      "\(count) short moves sideways lead to \(graph.quoted(role)) in \(years(end)), sooner than the "
        + "\(years(climbed)) without any: \(chains.names(to: role))",
      advice:
        "state the \"wait\" of such moves, the \"experience\" that the roles ask for, or what "
        + "they teach less")
  }
}
