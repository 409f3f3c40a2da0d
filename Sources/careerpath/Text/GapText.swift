import CareerFormats
import CareerGraph
import CareerPlanner

/// What lies between a person and a role, as a person reads it.
struct GapText {
  let gap: RoleGap
  /// The soonest plan to the role, or why there is none.
  let answer: PlanAnswer
  /// The question for it.
  let request: PlanRequest
  let graph: CareerGraph
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }
  private var person: Person { request.person }

  private var rows: LabelledLines {
    LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 13)
  }

  var text: String {
    let sections = [
      headline, skills, figures, moves,
      FitTable(gap: gap, graph: graph, terminal: terminal).lines, next,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  // MARK: - Headline

  private var headline: [String] {
    graph.title(from: gap.from, to: gap.to, typed: request.typed).wrapped(width: terminal.width)
      .map(style.bold)
      + [study, plan, experience, pay, direct].compactMap { $0 }
      .packed(width: terminal.width, separator: " · ")
  }

  private var study: String {
    if gap.skills.isEmpty { return "no skills asked for" }
    guard gap.hours.typical > 0 else { return "every skill asked for is there" }
    return "\(hoursText(gap.hours.typical)) of study missing, \(studySpan)"
  }

  /// What the soonest plan really needs: the roles on its way teach part of the difference, and may
  /// ask for more beside it.
  private var plan: String? {
    guard gap.from != gap.to else { return nil }
    switch answer {
    case .noPlan(let noPlan):
      let isOpen = noPlan.reasons.contains { if case .searchLimit = $0 { true } else { false } }
      return isOpen ? "no plan found" : "no plan leads there"
    case .plan(let plan):
      let what = plan.isOptimal ? "the soonest plan" : "a plan"
      let study = plan.studyHours > 0 ? hoursText(plan.studyHours) : "nothing"
      return "\(what) studies \(study) in \(Span(years: plan.totalYears).words), "
        + counted(plan.steps.count, "step")
    }
  }

  private var studySpan: String {
    guard gap.studyYears.isFinite else { return "and no time for it" }
    let pace =
      person.life.isSteady ? "\(oneDecimal(person.hoursPerWeek)) h a week" : "your pace"
    return "\(Span(years: gap.studyYears).words) at \(pace)"
  }

  private var experience: String? {
    let missing = gap.experience.missing
    guard missing > 0 else {
      return gap.experience.min > 0 ? "enough experience" : "no experience asked for"
    }
    return "\(yearsText(missing)) of experience missing"
  }

  private var pay: String? {
    payStep.map { $0 == 0 ? "the same pay" : "\(signed($0)) a year" }
  }

  private var direct: String? {
    if gap.from == gap.to { return "you are there" }
    if gap.from == nil { return nil }
    guard !gap.moves.isEmpty else { return "no direct move" }
    let isPossible = gap.moves.contains { $0.experienceMissing < .infinity }
    return isPossible ? "a direct move" : "no direct move that can be made"
  }

  /// The difference of the middles as they are shown, so that a reader who subtracts finds the same.
  private var payStep: Double? {
    let medians = [gap.from, gap.to].compactMap { $0 }.compactMap { graph.salary(of: $0)?.middle }
    guard gap.payDifference != nil, medians.count == 2 else { return nil }
    let unit = medians.allSatisfy { $0 >= 10_000 } ? 1000.0 : 1
    return ((medians[1] / unit).rounded() - (medians[0] / unit).rounded()) * unit
  }

  /// A difference of pay with its sign.
  private func signed(_ amount: Double) -> String {
    (amount < 0 ? "−" : "+") + Salary.symbol(graph.currency?.safeForTerminal)
      + Salary.short(amount.magnitude)
  }

  // MARK: - Skills

  private var skills: [String] {
    func named(_ standing: SkillGap.Standing) -> [SkillGap] {
      gap.skills.filter { $0.standing == standing }
    }
    var lines = list("to gain", named(.gain)) + list("to raise", named(.raise))
    let met = named(.met).map { "\(graph.label(of: $0.skill)) \($0.needed)" }
    if !met.isEmpty { lines += rows.lines("there", met) }
    let above = named(.above).map {
      "\(graph.label(of: $0.skill)) \($0.held) (\($0.needed) asked for)"
    }
    if !above.isEmpty { lines += rows.lines("above", above) }
    let unused = gap.unused.map { "\(graph.label(of: $0.skill)) \($0.level)" }
    if !unused.isEmpty { lines += rows.lines("not asked", unused) }
    if gap.skills.contains(where: { $0.isPrerequisite && $0.held < $0.needed }) {
      lines += rows.lines("", style.dim("* asked for only because another skill requires it"))
    }
    return lines
  }

  /// Skills with levels and hours, behind their number and sum.
  private func list(_ label: String, _ gaps: [SkillGap]) -> [String] {
    guard !gaps.isEmpty else { return [] }
    let items = gaps.map { gap in
      let mark = gap.isPrerequisite ? "*" : ""
      let assumed = gap.isAssumed ? ", assumed" : ""
      return "\(graph.label(of: gap.skill))\(mark) \(gap.held)→\(gap.needed) "
        + "(\(hoursText(gap.hours.typical))\(assumed))"
    }
    return rows.lines(label, items)
  }

  // MARK: - Hours, experience, pay, place

  private var figures: [String] {
    var lines: [String] = []
    if gap.hours.typical > 0 { lines += rows.lines("hours", hours) }
    if gap.experience.min > 0 || gap.experience.max != nil || gap.experience.years > 0 {
      lines += rows.lines("experience", experienceText)
    }
    if let pay = payText { lines += rows.lines("pay", pay) }
    if let place = placeText { lines += rows.lines("place", place) }
    let evidence = EvidenceText(
      counts: gap.evidenceCounts(in: graph), owner: "the",
      noun: ("figure of what is missing", "figures of what is missing"))
    lines += evidence.lines(in: rows)
    return lines
  }

  private var hours: String {
    var text = hoursText(gap.hours.typical)
    if !gap.hours.isCertain {
      text +=
        ", from \(hoursText(gap.hours.low)) if all goes fast to "
        + "\(hoursText(gap.hours.high)) if all goes slowly"
    }
    let taught = gap.hours.typical - gap.hoursOnLeaving.typical
    if let from = gap.from, taught > 0 {
      text += "; \(graph.label(of: from)) teaches \(hoursText(taught)) of it by the time one leaves"
    }
    return text
  }

  private var experienceText: String {
    let experience = gap.experience
    let asked = experience.min > 0 ? "asked for \(yearsText(experience.min))" : "none asked for"
    var text = "\(yearsText(experience.years)); \(asked)"
    if let max = experience.max { text += ", few have more than \(yearsText(max))" }
    if let beyond = experience.beyond, beyond > 0 {
      text += ": \(yearsText(beyond)) more than most"
    }
    if experience.missing > 0, person.years == nil { text += " (say yours with --years)" }
    return text
  }

  private var payText: String? {
    let sides = [gap.from, gap.to].compactMap { $0 }.map { role -> String? in
      graph.salary(of: role).flatMap { $0.text(currency: graph.currency) }
    }
    guard sides.contains(where: { $0 != nil }) else { return nil }
    let text = sides.map { $0 ?? "not stated" }.joined(separator: " → ")
    guard let difference = payStep, difference != 0 else { return text }
    let years = Set([gap.from, gap.to].map { role in role.flatMap { graph.salary(of: $0)?.year } })
    let salaries = [gap.from, gap.to].compactMap { role in role.flatMap { graph.salary(of: $0) } }
    let averages = salaries.count { $0.median == nil }
    let figures =
      averages == 0 ? "the medians" : averages == 1 ? "a median and an average" : "the averages"
    return "\(text): \(signed(difference)) by \(figures)"
      + (years.count > 1 ? ", which are not of the same year" : "")
  }

  private var placeText: String? {
    let sides = [gap.from, gap.to].compactMap { $0 }.map { role -> String in
      let track = graph.track(of: role).map { "\($0.safeForTerminal) track" }
      let level = graph.level(of: role).map { "level \($0)" }
      let parts = [track, level].compactMap { $0 }
      return parts.isEmpty ? "not stated" : parts.joined(separator: ", ")
    }
    guard sides.contains(where: { $0 != "not stated" }) else { return nil }
    return sides.joined(separator: " → ")
  }

  // MARK: - Moves

  private var moves: [String] {
    guard gap.from != gap.to else { return [] }
    guard !gap.moves.isEmpty else {
      return rows.lines("direct move", gap.from == nil ? entry : "none")
    }
    return gap.moves.enumerated().flatMap { index, move in
      rows.lines(index == 0 ? "direct move" : "or", text(of: move))
    }
  }

  /// Whether somebody from outside the graph may take the role as the first one.
  private var entry: String {
    gap.experience.min == 0
      ? "as a first role, which asks for no experience" : "none: it asks for experience"
  }

  private func text(of move: DirectMove) -> String {
    var text = graph.facts(of: move.transition).joined(separator: ", ")
    if move.experienceMissing == .infinity {
      text += "; it can't be made: it lets no experience count but asks for some"
    } else if move.experienceMissing > 0 {
      text += "; \(yearsText(move.experienceMissing)) of experience missing now"
    }
    return text + "; study left by then: \(hoursText(move.hoursOnLeaving.typical))"
  }

  // MARK: - What to do next

  private var next: [String] {
    let text =
      gap.from == gap.to
      ? "'careerpath show' lists where the role leads."
      : "'careerpath plan' shows the soonest way between these roles step by step, "
        + "'careerpath learn' dates what to learn for it."
    return rows.lines("Next?", text)
  }
}

/// How roles fit each other, in columns.
private struct FitTable {
  let gap: RoleGap
  let graph: CareerGraph
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  /// The widths of the columns behind the name; a narrow terminal has room for fewer.
  private var widths: [Int] { terminal.width < 60 ? [7, 10] : [7, 10, 7, 11] }

  private var nameWidth: Int { max(12, terminal.width - 2 - widths.reduce(0, +)) }

  var lines: [String] {
    let from = gap.from.map { graph.label(of: $0) } ?? "what you hold"
    let to = graph.label(of: gap.to)
    var lines: [String] = []
    if gap.from != gap.to { lines.append(line("there", to: gap.to, gap.fit)) }
    if let back = gap.fitBack, let role = gap.from, role != gap.to {
      lines.append(line("back", to: role, back))
    }
    lines += section("Nearest from \(from)", gap.nearFrom) { $0.to }
    lines += section("Nearest to \(to)", gap.nearTo) { $0.from }
    guard !lines.isEmpty else { return [] }
    let head = columns("By hours of study", ["has", "missing", "uses", "experience"])
    return [style.dim(head)] + lines + notes
  }

  private func section(
    _ heading: String, _ fits: [RoleFit], role: (RoleFit) -> RoleID?
  ) -> [String] {
    guard !fits.isEmpty else { return [] }
    return [style.bold("  " + heading.truncated(to: terminal.width - 2))]
      + fits.compactMap { fit in role(fit).map { line("", to: $0, fit) } }
  }

  /// The figures of a fit, behind a word and the role that the line is about.
  private func line(_ word: String, to role: RoleID, _ fit: RoleFit) -> String {
    let head = word.isEmpty ? "  " : word + ": "
    let least = graph.minimumExperience(of: role)
    return columns(
      head + graph.label(of: role, fitting: nameWidth - head.displayWidth),
      [
        fit.coverage.map(percent) ?? "–", hoursText(fit.hoursMissing),
        fit.use.map(percent) ?? "–", least > 0 ? "\(oneDecimal(least))+ y" : "–",
      ])
  }

  private func columns(_ name: String, _ cells: [String]) -> String {
    let text = name.truncated(to: nameWidth).padded(to: nameWidth)
    return "  " + text
      + zip(cells, widths).map { $0.padded(to: $1, alignment: .trailing) }.joined()
  }

  private var notes: [String] {
    var text =
      "has: the share of what is asked for that is there on leaving the role; uses: the share of "
      + "what is there that is asked for. The nearest are the best in both, where an hour missing "
      + "counts twice."
    if gap.unrankedRoles > 0 {
      let roles = gap.unrankedRoles == 1 ? "1 role asks" : "\(gap.unrankedRoles) roles ask"
      text += " \(roles) for no study and can't be compared."
    }
    return text.wrapped(width: terminal.width, indent: 2).map(style.dim)
  }
}
