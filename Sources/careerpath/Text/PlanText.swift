import CareerFormats
import CareerGraph
import CareerPlanner

/// A plan as a person reads it: the answer first, then its shape, then the detail.
struct PlanText {
  let plan: Plan
  /// The question that the plan answers.
  let request: PlanRequest
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  /// What would make the plan faster or cheaper.
  let advice: [PlanAdvice.Piece]

  private var style: TerminalStyle { terminal.style }

  var text: String {
    var lines = headline
    if plan.totalYears > 0 {
      lines.append("")
      lines += Timeline(plan: plan, graph: graph, start: start, terminal: terminal).lines
    }
    for (index, step) in plan.steps.enumerated() {
      lines.append("")
      lines += self.lines(step, number: index + 1)
    }
    let rows = LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 13)
    let evidence = EvidenceText(counts: plan.evidence(in: graph).counts).lines(in: rows)
    if !evidence.isEmpty || !advice.isEmpty { lines.append("") }
    lines += evidence
    for piece in advice { lines += rows.lines(piece.question, piece.answer) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Headline

  private var headline: [String] {
    let title = graph.title(from: plan.from, to: plan.to, typed: request.typed)
    guard !plan.steps.isEmpty else {
      return title.wrapped(width: terminal.width).map(style.bold) + [Plan.alreadyThere]
    }
    let study =
      plan.studyHours > 0
      ? "\(hoursText(plan.studyHours)) of study\(paceText)" : "no study"
    let facts = [
      Span(years: plan.totalYears).words, start.deadline(after: plan.totalYears, full: true),
      study, standing,
    ]
    return title.wrapped(width: terminal.width).map(style.bold)
      + facts.packed(width: terminal.width, separator: " · ")
  }

  /// The least pace that keeps this plan, beside the person's own if that does not change.
  private var paceText: String {
    let life = LifeWords(plan, start: start)
    guard !life.changesPace else { return " at \(life.pace)" }
    let needed = plan.neededHoursPerWeek
    let own = oneDecimal(plan.firstPace)
    return needed < plan.firstPace * 0.995
      ? ", \(oneDecimal(max(needed, 0.1))) h a week of your \(own)" : ", \(own) h a week"
  }

  /// The beginning of a sentence on the ways that the question allows.
  private var noWay: String {
    let isAny = request.avoiding.isEmpty && request.via.isEmpty
    let way = "\(isAny ? "no way" : "no such way") in this graph"
    guard request.objective != .time, let years = plan.withinYears else { return way }
    return "\(way) within \(Span(years: years).words)"
  }

  private var standing: String {
    switch (plan.optimality, plan.objective) {
    case (.proven, .time): return "\(noWay) is sooner"
    case (.proven, .effort): return "\(noWay) takes less study"
    case (.proven, .steps): return "\(noWay) has fewer steps"
    case (.proven, nil): return "\(noWay) is better in all of time, study and steps"
    case (.proven, .likelihood):
      return "\(noWay) is likelier" + (plan.likelihood.map { " (\(percent($0)))" } ?? "")
    case (.bounded(let bound), let objective):
      var proven = "none takes less than \(Span(years: bound.years).words)"
      if objective == .effort, let hours = bound.studyHours {
        proven = "none takes less than \(hoursText(hours)) of study"
      } else if objective == .steps, let steps = bound.steps {
        proven = "none has fewer than \(steps) steps"
      }
      return "not proven the best: the search stopped at its limit; \(proven)"
    }
  }

  // MARK: - Steps

  private func lines(_ step: PlanStep, number: Int) -> [String] {
    let label = String(number).padded(to: String(plan.steps.count).count + 1)
    let margin = 2 + label.displayWidth
    let when =
      start.text(after: step.endYears) + " · after "
      + Span(years: step.endYears - step.startYears).short
    let room = terminal.width - margin - when.displayWidth - 2
    let name = graph.label(of: step.to, fitting: max(room, 16))
    let gap = max(2, terminal.width - margin - name.displayWidth - when.displayWidth)
    var lines = ["  \(label)\(style.bold(name))\(String(repeating: " ", count: gap))\(when)"]
    let rows = LabelledLines(style: style, width: terminal.width, indent: 4, labelWidth: 16)
    if let move = moveText(step) { lines += rows.lines("move", move) }
    lines += rows.lines("waits for", waits(step, followedBy: plan.steps.dropFirst(number)))
    if !step.study.isEmpty {
      lines += rows.lines("learn", step.study.map(studyText))
    }
    if !step.taught.isEmpty {
      let taught = step.taught.map { "\(graph.label(of: $0.skill)) \($0.fromLevel)→\($0.toLevel)" }
      let isStudent = step.from.map { graph.isEducation($0) } ?? false
      lines += rows.lines(isStudent ? "studies teach" : "the job teaches", taught)
    }
    if let pay = graph.salary(of: step.to).flatMap({ payText($0) }) {
      lines += rows.lines("pay", pay)
    }
    return lines
  }

  /// What sets this move apart from a plain promotion.
  private func moveText(_ step: PlanStep) -> String? {
    guard let id = step.transition else { return "into a first role, from outside" }
    let move = graph[id]
    var parts: [String] = []
    if move.kind != .promotion { parts.append(graph.kindWords(of: id)) }
    if let via = move.via, !via.isEmpty { parts.append("by way of \(via.safeForTerminal)") }
    if move.credit < 1 { parts.append("\(creditText(move.credit)) experience counts") }
    if plan.objective == .likelihood, let likelihood = move.likelihood {
      parts.append("made by \(percent(likelihood)) of those who leave")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func creditText(_ credit: Double) -> String {
    credit == 0 ? "no earlier" : "\(percent(credit)) of earlier"
  }

  /// What holds the step back, and what comes after.
  private func waits(_ step: PlanStep, followedBy rest: some Sequence<PlanStep>) -> [String] {
    let later = laterStep(rest, behind: step)
    let ready = step.boundBy.compactMap { term -> String? in
      let isAtOnce = step.readyYears[term] == step.startYears
      switch term {
      case .timeInRole:
        return isAtOnce ? nil : "time in role (\(stayText(step)))"
      case .experience:
        let years = "\(oneDecimal(minimumExperience(of: later.byExperience ?? step))) y"
        guard let later = later.byExperience else {
          return isAtOnce ? nil : "experience (\(years))"
        }
        return "experience (\(years), for \(graph.label(of: later.to)))"
      case .study:
        if let later = later.byStudy {
          return "study (\(hoursText(later.studyHours)), for \(graph.label(of: later.to)))"
        }
        return step.studyHours > 0 ? "study (\(hoursText(step.studyHours)) by then)" : nil
      }
    }
    let terms = ready.isEmpty ? "nothing" : ready.joined(separator: " and ")
    guard step.waitYears > 0 else { return [terms] }
    return [terms, "then an opening (\(Span(years: step.waitYears).short))"]
  }

  private func minimumExperience(of step: PlanStep) -> Double {
    step.transition.map { graph.minimumExperience(of: $0) } ?? 0
  }

  /// The steps out of the education that a step begins, where their experience or their study is what
  /// it waits for: the one that needs the most.
  private func laterStep(
    _ rest: some Sequence<PlanStep>, behind step: PlanStep
  ) -> (byExperience: PlanStep?, byStudy: PlanStep?) {
    guard let from = step.from, !graph.isEducation(from), graph.isEducation(step.to) else {
      return (nil, nil)
    }
    var steps: [PlanStep] = []
    for next in rest {
      steps.append(next)
      if !graph.isEducation(next.to) { break }
    }
    let most = ([step] + steps).max { minimumExperience(of: $0) < minimumExperience(of: $1) }
    let own = plan.years(toStudy: step.studyHours)
    let isLate = (step.readyYears[.study] ?? 0) > own + 1e-6
    return (
      most == step ? nil : most, isLate ? steps.last { $0.studyHours > step.studyHours } : nil
    )
  }

  /// The time in a role until it has been long enough, or how much of it was work.
  private func stayText(_ step: PlanStep) -> String {
    let ready = step.readyYears[.timeInRole] ?? step.startYears
    let time = Span(years: ready - step.startYears)
    let work = Span(years: plan.workYears(from: step.startYears, until: ready))
    return work == time ? time.short : "\(work.short) of work"
  }

  private func studyText(_ item: StudyItem) -> String {
    let levels = "\(item.fromLevel)→\(item.toLevel)"
    return "\(graph.label(of: item.skill)) \(levels) (\(hoursText(item.hours))"
      + (item.isAssumed ? ", assumed)" : ")")
  }

  private func payText(_ salary: Salary) -> String? { salary.text(currency: graph.currency) }
}

extension PlanRequest {
  /// What the roles at both ends were called.
  var typed: (from: String?, to: String?) { (person.role, target) }
}

extension Plan {
  /// The pace of study at the start, in hours a week, as it is outside breaks.
  var firstPace: Double {
    life.withoutInterruptions.hoursPerWeek(at: 0, initially: hoursPerWeek)
  }

  /// The least hours of study a week with which no step of this plan comes later, where the pace
  /// does not change.
  var neededHoursPerWeek: Double {
    // At a share of the pace, that share of the hours can be studied by any time.
    let share =
      steps.map { step in
        let possible = studyHours(possibleBy: step.endYears - step.waitYears)
        return step.studyHours > 0 && possible > 0 ? step.studyHours / possible : 0
      }.max() ?? 0
    return share * firstPace
  }
}

extension TransitionKind {
  /// The kind in words.
  var words: String {
    switch self {
    case .promotion: "promotion"
    case .lateral: "lateral move"
    case .specialization: "specialization"
    case .leadership: "into leadership"
    case .entry: "entry into the field"
    }
  }
}

extension Salary {
  /// The pay for a person: `$131k (112k–157k, 2024)`, or `$189k on average (2024)`.
  func text(currency: String?) -> String? {
    let symbol = Salary.symbol(currency?.safeForTerminal)
    let details = [range, year.map(String.init)].compactMap { $0 }
    guard let middle else {
      return label(currency: currency?.safeForTerminal).map {
        $0 + (year.map { " (\($0))" } ?? "")
      }
    }
    return symbol + Salary.short(middle) + (median == nil ? " on average" : "")
      + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }
}
