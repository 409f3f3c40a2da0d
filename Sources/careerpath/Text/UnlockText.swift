import CareerFormats
import CareerGraph
import CareerPlanner

/// What holding a skill now would change, as a person reads it.
struct UnlockText {
  let unlocks: Unlocks
  /// What counts as in reach, as it was asked for.
  let within: TimeLimit
  let person: Person
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  let followUp: FollowUp

  private var style: TerminalStyle { terminal.style }

  var text: String {
    let from = unlocks.from.map { graph.label(of: $0) } ?? "nothing"
    var lines = "From \(from), \(within.words)"
      .wrapped(width: terminal.width).map(style.bold)
    let answer = isOutOfReach ? [reach] : [verdict, reach]
    lines += answer.flatMap { $0.wrapped(width: terminal.width) }
    let table = UnlockTable(graph: graph, start: start, terminal: terminal)
    lines += table.lines(of: unlocks.levels)
    if let pairs = unlocks.pairs { lines += table.lines(of: pairs) }
    let rows = LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 14)
    let evidence = EvidenceText(
      counts: unlocks.evidenceCounts(in: graph), owner: "the",
      noun: ("skill's hours of study", "skills' hours of study"))
    let notes = notes.flatMap { rows.lines($0.label, $0.text) } + evidence.lines(in: rows)
    if !notes.isEmpty { lines += [""] + notes }
    if !next.isEmpty { lines += [""] + followUp.lines(next) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - The answer

  private var verdict: String {
    guard let best = unlocks.levels.first else { return verdictOfNone }
    let name = best.name(in: graph)
    let study = hoursText(best.studyHours)
    guard best.newRoles.isEmpty else {
      return "\(name) unlocks the most: \(counted(best.newRoles.count, "more role")), for \(study) "
        + "of study."
    }
    return
      "No skill level by itself brings another role into reach. \(name) saves the most time for "
      + "its \(study) of study."
  }

  private var reach: String {
    let count = unlocks.reachableCount
    let deadline = start.deadline(after: unlocks.withinYears, full: true)
    let more = unlocks.everything.newRoles.count
    let roles = count == 0 ? "No role is" : "\(counted(count, "role")) \(count == 1 ? "is" : "are")"
    if isOutOfReach { return "\(roles) in reach \(deadline), whatever you hold." }
    return "\(roles) in reach \(deadline)"
      + (more > 0 ? ", \(count + more) with every skill." : ".")
  }

  /// Whether nothing is in reach, not even with every skill.
  private var isOutOfReach: Bool {
    unlocks.reachableCount == 0 && unlocks.everything.isEmpty && unlocks.undecided.isEmpty
  }

  private var verdictOfNone: String {
    if unlocks.counts.all == 0 { return "You hold every level that the graph asks for." }
    if unlocks.counts.undecided > 0 || !unlocks.undecided.isEmpty {
      return "No level was found to change the roles in reach, or their dates, before the search "
        + "stopped at its limit."
    }
    if !unlocks.everything.isEmpty {
      return "No level changes the roles in reach, or their dates, by itself."
    }
    return "No skill changes the roles in reach, or their dates: in this graph time in role and "
      + "experience set them, not study."
  }

  // MARK: - What to make of it

  private struct Note {
    let label: String
    let text: String
  }

  private var notes: [Note] {
    var notes: [Note] = []
    if let binding { notes.append(Note(label: "What binds", text: binding)) }
    if !unlocks.levels.isEmpty || unlocks.pairs?.pairs.isEmpty == false {
      notes.append(Note(label: "Learn first?", text: learning))
    }
    if let levels { notes.append(Note(label: "Levels", text: levels)) }
    if let roles = rolesWithoutSkills { notes.append(Note(label: "No skills", text: roles)) }
    if !unlocks.undecided.isEmpty {
      notes.append(
        Note(
          label: "Not decided",
          text: "\(names(unlocks.undecided)): the search stopped at its limit, and nothing is said "
            + "of \(unlocks.undecided.count == 1 ? "it" : "them"). Raise --search-limit."))
    }
    return notes
  }

  /// How much of what is in reach, or is not, is held back by study.
  private var binding: String? {
    let everything = unlocks.everything
    guard !everything.isEmpty else { return nil }
    var parts: [String] = []
    let (sooner, all) = (everything.sooner.count, unlocks.reachableCount)
    if sooner > 0 {
      let saved = "by \(Span(years: everything.savedYears).words) in all"
      let which = all == 1 ? "the one role" : sooner == all ? "all \(all) roles" : nil
      parts.append(
        which.map { "Study holds back \($0) in reach, \(saved)." }
          ?? "Study holds back \(sooner) of the \(all) roles in reach, \(saved); the others wait "
          + "for time in role and experience alone.")
    } else if all > 0 {
      parts.append("Study holds back none of the roles in reach.")
    }
    let more = everything.newRoles.count
    if more > 0 {
      parts.append(
        "With every skill, \(hoursText(everything.studyHours)) of study, \(more) more would be in "
          + "reach.")
    }
    return (parts + ["That is with every skill level the graph asks for."]).joined(separator: " ")
  }

  private var isSteady: Bool { person.life.isSteady }

  /// Whether it pays to learn a level first.
  private var learning: String {
    let pace = person.hoursPerWeek
    if isSteady, pace == 0 {
      return "With 0 h a week nothing is learned on the way, so that only what is held counts."
    }
    let months = oneDecimal(100 / (52 * pace) * 12)
    let limit =
      isSteady
      ? " 100 h take \(months) months at that pace, and bring no single role sooner by more." : ""
    return "That makes no role sooner: a plan learns what it needs in time. A level counts if you "
      + "hold it besides: known already (state it with --skill), or learned on top of "
      + (isSteady ? "\(oneDecimal(pace)) h a week" : "your hours")
      + ", as in a course before the start." + limit
  }

  private var levels: String? {
    let counts = unlocks.counts
    guard counts.all > 0, !unlocks.everything.isEmpty else { return nil }
    if counts.withoutEffect == counts.all {
      return "None of the \(counts.all) that you do not hold changes them by itself."
    }
    let parts = [
      (counts.withoutEffect, "changes none of this", "change none of this"),
      (
        counts.redundant, "does no more than a part of what it presupposes",
        "do no more than a part of what they presuppose"
      ),
      (
        counts.undecided, "did nothing more before the search stopped at its limit",
        "did nothing more before the search stopped at its limit"
      ),
    ].filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1 : $2)" }
    return parts.isEmpty ? nil : "Of \(counts.all) that you do not hold, \(listed(parts))."
  }

  private var rolesWithoutSkills: String? {
    let roles = unlocks.rolesWithoutSkills.filter { $0 != unlocks.from }
    guard !roles.isEmpty else { return nil }
    return "The graph states none for \(names(roles)), so that none can be missing there."
  }

  /// Some roles by name, and how many more there are.
  private func names(_ roles: [RoleID]) -> String {
    let shown = roles.prefix(roles.count <= 5 ? 5 : 4).map { graph.label(of: $0) }
    let rest = roles.count - shown.count
    return listed(shown + (rest > 0 ? ["\(rest) more"] : []))
  }

  // MARK: - What to do next

  private var next: [FollowUp.Line] {
    var lines: [FollowUp.Line] = []
    if let line = planWithSkill { lines.append(line) }
    if unlocks.everything.isEmpty {
      let years = max(1, (unlocks.withinYears * 2).rounded())
      if unlocks.counts.all > 0 {
        lines.append(
          FollowUp.Line(
            command: .unlock, options: [("within", years.plainDigits)],
            explanation: "whether a skill helps later"))
      }
      lines.append(FollowUp.Line(command: .reach, explanation: "all roles, and when"))
    } else if unlocks.pairs == nil {
      lines.append(
        FollowUp.Line(
          command: .unlock, options: [("pairs", "")],
          explanation: "what two skills do together"))
    }
    if isSteady, person.hoursPerWeek == 0 {
      lines.append(
        FollowUp.Line(
          command: .unlock, options: [("hours-per-week", "5")],
          explanation: "the same with time to study"))
    }
    return lines
  }

  /// The plan with the best level or pair of which the command line states no level.
  private var planWithSkill: FollowUp.Line? {
    let stated = followUp.arguments.values("skill").compactMap { text in
      try? graph.skill(text.split(separator: "=").first.map(String.init) ?? text)
    }
    let together = unlocks.pairs?.pairs.map { ($0.unlock, $0.onlyTogether.first) } ?? []
    let best = (unlocks.levels.map { ($0, nil) } + together).first { unlock, _ in
      unlock.skills.allSatisfy { !stated.contains($0.skill) }
    }
    guard let (unlock, role) = best,
      let target = role ?? unlock.newRoles.first?.role ?? unlock.greatest?.role
    else { return nil }
    let id = graph.id(of: target)
    return FollowUp.Line(
      command: .plan,
      operands: unlocks.from == nil ? [id] : followUp.arguments.operands + [id],
      options: unlock.skills.map { ("skill", "\(graph.id(of: $0.skill))=\($0.level)") },
      explanation: "the way with \(unlock.name(in: graph))")
  }
}

/// Things one after the other, with "and" before the last.
func listed(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and \(last)"
}

extension Unlock {
  /// The levels for a person: `SQL 3 + Python 2`.
  func name(in graph: CareerGraph) -> String {
    skills.map { "\(graph.label(of: $0.skill)) \($0.level)" }.joined(separator: " + ")
  }
}
