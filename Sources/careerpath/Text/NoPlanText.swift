import CareerFormats
import CareerGraph
import CareerPlanner

/// That there is no plan, as a person reads it: why, and where one could go instead.
struct NoPlanText {
  let answer: NoPlan
  let graph: CareerGraph
  let terminal: Terminal

  /// How many roles are named that could be reached instead.
  private let shown = 8

  var text: String {
    let from = answer.from.map { graph.label(of: $0) } ?? "From nothing"
    let to = answer.to.map { graph.label(of: $0) } ?? "?"
    var lines = "\(from) → \(to)".wrapped(width: terminal.width).map(terminal.style.bold)
    for reason in answer.reasons {
      var verdict = "No plan"
      if case .searchLimit = reason { verdict = "No plan found" }
      lines += "\(verdict): \(reason.sentence(in: graph)).".safeForTerminal
        .wrapped(width: terminal.width)
    }
    for advice in answer.reasons.compactMap(advice) {
      lines += advice.wrapped(width: terminal.width, indent: 2)
    }
    lines.append("")
    let others = answer.reachable.filter { $0 != answer.to }
    guard !others.isEmpty else {
      lines.append("No other role can be reached from here either.")
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append("What you can reach instead:")
    for role in others.prefix(shown) {
      let line = "\(graph.label(of: role)) (\(graph.id(of: role).safeForTerminal))"
      lines.append("  " + line.truncated(to: terminal.width - 2))
    }
    if others.count > shown { lines.append("  … and others") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func advice(_ reason: NoPlan.Reason) -> String? {
    switch reason {
    case .onlyThroughAvoided: "Leave out an --avoid."
    case .studyWithoutTime: "Set aside some time with --hours-per-week."
    case .viaImpossible: "Leave out a --via."
    case .likelihoodUnstated: "Choose another objective with --by."
    case .searchLimit: "Raise --search-limit."
    case .noCredit, .unreachable, .targetUnknown: nil
    }
  }
}
