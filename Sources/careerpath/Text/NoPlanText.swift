import CareerFormats
import CareerGraph
import CareerPlanner

/// That there is no plan, as a person reads it: why, and where one could go instead.
struct NoPlanText {
  let answer: NoPlan
  /// What would make a plan possible, if anything was looked for.
  let remedies: [Remedy]
  /// The question, where remedies were looked for.
  let request: PlanRequest?
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal

  /// How many roles are named that could be reached instead.
  private let shown = 8

  var text: String {
    var lines = graph.title(
      from: answer.from, to: answer.to, typed: request?.typed ?? (nil, nil)
    ).wrapped(width: terminal.width)
      .map(terminal.style.bold)
    for reason in answer.reasons {
      var verdict = "No plan"
      if case .searchLimit = reason { verdict = "No plan found" }
      lines += "\(verdict): \(reason.sentence(in: graph)).".safeForTerminal
        .wrapped(width: terminal.width)
    }
    if remedies.isEmpty {
      for advice in answer.reasons.compactMap(advice) {
        lines += advice.wrapped(width: terminal.width, indent: 2)
      }
    }
    lines += remedyLines
    lines.append("")
    let others = answer.reachable.filter { $0 != answer.to }
    guard !others.isEmpty else {
      lines.append("No other role can be reached from here\(inTime) either.")
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append("What you can reach\(inTime) instead:")
    for role in others.prefix(shown) {
      let line = "\(graph.label(of: role)) (\(graph.id(of: role).safeForTerminal))"
      lines.append("  " + line.truncated(to: terminal.width - 2))
    }
    if others.count > shown { lines.append("  … and others") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Words for a deadline that holds for other roles too.
  private var inTime: String { request?.withinYears == nil ? "" : " in that time" }

  private var remedyLines: [String] {
    guard !remedies.isEmpty else { return [] }
    let rows = LabelledLines(
      style: terminal.style, width: terminal.width, indent: 2, labelWidth: 2)
    var lines = ["", "What would make it possible" + (remedies.count > 1 ? ", each alone:" : ":")]
    for remedy in remedies {
      let changes = remedy.changes.map(words)
      let arrival =
        "\(remedy.changes.count > 1 ? "with these together it " : "")arrives "
        + "\(start.text(after: remedy.years)), after \(Span(years: remedy.years).words)"
      lines += rows.lines("·", (changes + [arrival]), separator: "; ")
    }
    return lines
  }

  /// A change in words, with the option that makes it.
  private func words(_ change: Remedy.Change) -> String {
    switch change {
    case .using(let role):
      return "\(graph.label(of: role)) used after all (without --avoid \(id(role)))"
    case .notPassing(let role):
      return "\(graph.label(of: role)) not passed (without --via \(id(role)))"
    case .studying(let hours):
      let person = request?.person
      let own =
        person.flatMap { $0.life.paceChanges.isEmpty ? $0.hoursPerWeek : nil }
        .map { "instead of \(oneDecimal($0))" } ?? "throughout"
      return "\(oneDecimal(hours)) h of study a week \(own) "
        + "(--hours-per-week \(oneDecimal(hours)))"
    case .holding(let skill, let level, let hours):
      return "\(graph.label(of: skill)) \(level) held now, \(hoursText(hours)) of study "
        + "(--skill \(graph.id(of: skill).safeForTerminal)=\(level))"
    case .moreExperience(let years):
      return "\(Span(years: years).words) more experience today (--years)"
    case .credit(let transition):
      let (from, to) = (graph.source(of: transition), graph.target(of: transition))
      return "all experience counted after \(graph.label(of: from)) → \(graph.label(of: to))"
    case .otherObjective: return "moves without a stated likelihood used (another --by)"
    case .moreTime(let years):
      return "\(Span(years: years).words) of time (--within \(roundedUp(years)))"
    }
  }

  private func id(_ role: RoleID) -> String { graph.id(of: role).safeForTerminal }

  /// Years with two decimals, not less than they are.
  private func roundedUp(_ years: Double) -> String {
    let hundredths = (years * 100).rounded()
    let enough = hundredths / 100 >= years ? hundredths : hundredths + 1
    return (enough / 100).plainDigits
  }

  private func advice(_ reason: NoPlan.Reason) -> String? {
    switch reason {
    case .onlyThroughAvoided: "Leave out an --avoid."
    case .studyWithoutTime: "Set aside more time with --hours-per-week."
    case .viaImpossible: "Leave out a --via."
    case .likelihoodUnstated: "Choose another objective with --by."
    case .searchLimit: "Raise --search-limit."
    case .noCredit, .noExperienceInEducation, .unreachable, .targetUnknown, .tooLate: nil
    }
  }
}
