import CareerFormats
import CareerGraph
import CareerPlanner

/// An estimate as a person reads it: the answer first, then its shape, then the detail.
struct EstimateText {
  let estimate: PlanEstimate
  let deadline: Deadline?
  /// How the plan was chosen, where it has the best chance of several.
  let choice: Choice?
  /// The plan that is the best by the objective.
  let first: Plan
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  /// What to do next.
  let advice: [PlanAdvice.Piece]

  /// A choice among plans.
  struct Choice {
    /// How many plans were weighed.
    let weighed: Int
    /// The chance of the plan by the objective; `nil` where that is the one chosen.
    let ofFirst: Double?
  }

  private var style: TerminalStyle { terminal.style }
  private var plan: Plan { estimate.plan }

  var text: String {
    let title = graph.title(from: plan.from, to: plan.to).wrapped(width: terminal.width)
    guard !plan.steps.isEmpty else {
      return (title.map(style.bold) + [Plan.alreadyThere])
        .joined(separator: "\n") + "\n"
    }
    var lines = wrapped(answer).map(style.bold)
    if let deadline { lines += wrapped(chance(deadline)) }
    lines += [""] + title + planFacts.packed(width: terminal.width, separator: " · ") + [""]
    lines +=
      ArrivalChart(
        estimate: estimate, deadline: deadline, start: start, terminal: terminal
      ).lines
    for (index, step) in estimate.steps.enumerated() {
      lines.append("")
      lines += self.lines(step, number: index + 1)
    }
    lines.append("")
    let rows = LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 13)
    lines += EvidenceText(counts: plan.evidence(in: graph).counts).lines(in: rows)
    lines += rows.lines("Figures", figures)
    lines += rows.lines("Draws", draws)
    for piece in advice { lines += rows.lines(piece.question, piece.answer) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - The answer

  private var answer: String {
    let years = estimate.years
    let (fast, half, slow) = (words(years.p10), words(years.p50), words(years.p90))
    let (soonest, latest) = (words(estimate.quantile(0)), words(estimate.quantile(1)))
    if soonest == latest, estimate.neverArrives == 0 {
      let reason =
        estimate.standing.threePoint == 0
        ? "none of its figures is an estimate" : "nothing uncertain holds it back"
      return "This plan takes \(half): \(reason)."
    }
    let cause = "because study stops before it is done"
    let never = "\(percent(estimate.neverArrives))"
    let all = "Of \(grouped(Double(estimate.options.samples))) draws of this graph's figures"
    guard years.p50 < .infinity else {
      return "\(all) \(never) never arrive, \(cause)."
        + (years.p10 < .infinity ? " 1 in 10 arrive within \(fast)." : "")
    }
    var text = "\(all) half arrive within \(half)"
    if years.p90 == .infinity {
      text += fast == half ? "." : "; 1 in 10 within \(fast)."
    } else {
      text += fast == slow ? "; 8 in 10 in that month." : "; 8 in 10 between \(fast) and \(slow)."
    }
    return text + (estimate.neverArrives > 0 ? " \(never) never do, \(cause)." : "")
  }

  private func words(_ years: Double) -> String { Span(years: years).words }

  private func chance(_ deadline: Deadline) -> String {
    let chance = percent(estimate.chance(within: deadline.years))
    let when = deadline.words(from: start)
    guard let choice else { return "Draws that arrive \(when): \(chance)" }
    guard choice.weighed > 1 else {
      return "Draws that arrive \(when): \(chance). There is no other plan to weigh."
    }
    guard let first = choice.ofFirst else {
      return "Of \(choice.weighed) plans weighed none arrives \(when) more often than "
        + "\(nameOfFirst): \(chance)."
    }
    return "Of \(choice.weighed) plans weighed this one arrives most often \(when): \(chance); "
      + "\(nameOfFirst) \(percent(first)). It was chosen on other draws than these."
  }

  private var nameOfFirst: String {
    guard first.isOptimal else { return "the best plan found" }
    return switch first.objective ?? .time {
    case .time: "the soonest plan"
    case .effort: "the plan with the least study"
    case .steps: "the plan with the fewest steps"
    case .likelihood: "the likeliest plan"
    }
  }

  private var planFacts: [String] {
    let years = plan.totalYears
    let name = choice?.ofFirst == nil ? nameOfFirst : "this plan"
    return [
      "\(name): \(Span(years: years).words)", start.deadline(after: years, full: true),
      "every figure at its median",
      "\(percent(estimate.chance(within: years))) of draws arrive by then",
    ]
  }

  /// Lines of a text in which no percentage is broken.
  private func wrapped(_ text: String) -> [String] {
    text.replacing(" %", with: "\u{A0}%").wrapped(width: terminal.width)
      .map { $0.replacing("\u{A0}%", with: " %") }
  }

  // MARK: - Steps

  private func lines(_ step: StepEstimate, number: Int) -> [String] {
    let label = String(number).padded(to: String(estimate.steps.count).count + 1)
    let margin = 2 + label.displayWidth
    let (first, last) = (when(step.years.p10), when(step.years.p90))
    let span = first == last ? first : "\(first) – \(last)"
    let room = terminal.width - margin - span.displayWidth - 2
    let name = graph.label(of: step.step.to, fitting: max(room, 16))
    let gap = max(2, terminal.width - margin - name.displayWidth - span.displayWidth)
    let rows = LabelledLines(style: style, width: terminal.width, indent: 4, labelWidth: 16)
    let plan = when(step.step.endYears)
    let half = when(step.years.p50)
    return ["  \(label)\(style.bold(name))\(String(repeating: " ", count: gap))\(span)"]
      + rows.lines("half by", half == plan ? half : "\(half) (the plan: \(plan))")
      + rows.lines("waits for", waits(step))
  }

  private func when(_ years: Double) -> String {
    years == .infinity ? "never" : start.text(after: years)
  }

  /// What binds the step in a notable share of draws, the most frequent first.
  private func waits(_ step: StepEstimate) -> [String] {
    let terms = BindingTerm.allCases.filter { step.bound[$0] ?? 0 >= 0.001 }
    let ordered = terms.sorted { step.bound[$0] ?? 0 > step.bound[$1] ?? 0 }
    return ordered.map { "\($0.words) \(percent(step.bound[$0] ?? 0))" }
  }

  // MARK: - Standing

  private var figures: String {
    let standing = estimate.standing
    let all = standing.threePoint + standing.certain
    guard standing.certain > 0 else { return "All \(all) are three-point estimates of the graph." }
    var text = "\(standing.threePoint) of \(all) are three-point estimates of the graph, "
    text += "\(standing.certain) \(standing.certain == 1 ? "is" : "are") taken as certain"
    if standing.assumed > 0 {
      text += ", of which \(standing.assumed) \(standing.assumed == 1 ? "is" : "are") assumed hours"
    }
    return text + ". The true spread is wider."
  }

  private var draws: String {
    let options = estimate.options
    let count = Double(options.samples)
    // Two standard errors of a share of one half.
    let error = oneDecimal(100 / count.squareRoot())
    return "\(grouped(count)) of seed \(options.seed), correlation "
      + "\(options.correlation.plainDigits). Other seeds give shares that differ by up to \(error) "
      + "percentage \(error == "1" ? "point" : "points"); how near the figures are to the world, "
      + "no draw tells."
  }
}
