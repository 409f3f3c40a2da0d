import CareerFormats
import CareerGraph
import CareerPlanner

/// One of several ways to a role in a few words: its roles, what it waits for.
struct WayText {
  let plan: Plan
  let graph: CareerGraph
  let terminal: Terminal

  /// The roles between the first and the last.
  var middle: [RoleID] { plan.steps.dropLast().map(\.to) }

  /// The roles between the first and the last by name, in lines; those that another way does not
  /// have stand in brackets.
  func via(besides other: Plan? = nil, width: Int) -> [String] {
    guard !middle.isEmpty else { return ["straight there"] }
    let known = other.map { Set($0.roles) }
    let names = middle.map { role in
      known?.contains(role) == false ? "[\(name(role))]" : name(role)
    }
    let lines = (["via \(names[0])"] + names.dropFirst()).packed(width: width, separator: " → ")
    // Brackets of a broken name stay plain.
    return names.filter { $0.hasPrefix("[") }.reduce(lines) { lines, name in
      lines.map { $0.replacing(name, with: terminal.style.bold(name)) }
    }
  }

  /// What this way does otherwise than another, where its roles don't show it: roles that it leaves
  /// out, and moves that it makes in another way.
  func differences(from other: Plan) -> [String] {
    let roles = Set(plan.roles)
    let left = other.roles.filter { !roles.contains($0) }
    let moves = plan.steps.compactMap { step -> String? in
      guard let transition = step.transition,
        let twin = other.steps.first(where: { $0.from == step.from && $0.to == step.to }),
        twin.transition != transition
      else { return nil }
      return "to \(name(step.to)) by way of \(way(transition)) instead of "
        + (twin.transition.map(way) ?? "from outside")
    }
    return (left.isEmpty ? [] : ["without \(left.map { name($0) }.joined(separator: ", "))"])
      + moves
  }

  /// What the way waits for, each with the time that it takes, the longest first.
  var waits: [String] {
    var spans: [(what: String, years: Double)] = []
    func add(_ what: String, _ years: Double) {
      guard years > 0 else { return }
      if let index = spans.firstIndex(where: { $0.what == what }) {
        spans[index].years += years
      } else {
        spans.append((what, years))
      }
    }
    for step in plan.steps {
      let what = step.boundBy.map(\.words).joined(separator: " and ")
      add(what, step.endYears - step.waitYears - step.startYears)
    }
    add("openings", plan.steps.map(\.waitYears).reduce(0, +))
    let ordered = spans.enumerated().sorted {
      ($1.element.years, $0.offset) < ($0.element.years, $1.offset)
    }
    let parts = ordered.map { "\($0.element.what) (\(Span(years: $0.element.years).short))" }
    return parts.isEmpty ? ["nothing"] : parts
  }

  /// What tells a move from others between the same roles.
  private func way(_ transition: TransitionID) -> String {
    let move = graph[transition]
    return (move.via.flatMap { $0.isEmpty ? nil : $0 } ?? graph.kindWords(of: transition))
      .safeForTerminal
  }

  private func name(_ role: RoleID) -> String { graph.label(of: role) }
}

/// Counted things: `1 step`, `3 steps`.
func counted(_ count: Int, _ what: String) -> String {
  "\(grouped(Double(count))) \(what)\(count == 1 ? "" : "s")"
}

/// The first and last of some figures with one unit: `3 to 5 steps`.
func rangeText(_ low: String, _ high: String) -> String {
  low == high ? low : "\(low) to \(high)"
}
