import CareerGraph
import CareerPlanner

extension EarliestArrivals {
  /// The roles of the path to a role, as a message names them.
  func names(to role: RoleID) -> String {
    let moves = moves(to: role)
    let roles =
      (moves.first.map { [graph.source(of: $0)] } ?? []) + moves.map { graph.target(of: $0) }
    let names = roles.map { graph.quoted($0) }
    let shown = names.count > 9 ? names.prefix(7) + ["…"] + names.suffix(1) : names[...]
    return shown.joined(separator: " → ")
  }
}
