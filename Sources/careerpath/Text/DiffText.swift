import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner

/// What has changed between two versions of a graph, as a person reads it.
struct DiffText {
  let diff: GraphDiff
  let arguments: ParsedArguments
  let terminal: Terminal

  /// The most entries of one section, details of one entry, effects, and people who qualify.
  private static let limits = (entries: 15, details: 8, effects: 15, qualified: 6)
  /// The most characters of a value, which stands in full in the JSON.
  private static let valueLimit = 160

  private var style: TerminalStyle { terminal.style }
  private var comparison: GraphComparison { diff.comparison }

  var text: String {
    var lines = verdict
    let report = DiffReport(comparison)
    for section in report.sections { lines += [""] + self.lines(of: section) }
    lines += effects + notes
    if !comparison.isSame { lines += ["", style.dim(legend(of: report))] }
    if !next.isEmpty {
      lines += [""] + FollowUp(arguments: arguments, terminal: terminal).lines(next)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - The answer

  private var verdict: [String] {
    guard !comparison.isSame else {
      return "Nothing changes: both versions say the same.".wrapped(width: terminal.width)
        .map(style.bold)
    }
    let counts = DiffReport(comparison).counts.joined(separator: ", ")
    let answer = counts.capitalizedFirst.wrapped(width: terminal.width).map(style.bold)
    return answer + EffectWords.summary(diff).wrapped(width: terminal.width)
  }

  // MARK: - Changes

  private func lines(of section: DiffReport.Section) -> [String] {
    let shown = section.entries.prefix(Self.limits.entries)
    var lines = [style.bold(section.title)] + shown.flatMap(self.lines(of:))
    let rest = section.entries.count - shown.count
    if rest > 0 { lines.append(more(rest)) }
    return lines
  }

  private func lines(of entry: DiffReport.Entry) -> [String] {
    let name = shown(entry.name)
    let id = entry.id.isEmpty || entry.id == entry.name ? "" : " (\(shown(entry.id)))"
    let head = (name + id).wrapped(width: terminal.width - 4)
    var lines = head.enumerated().map { index, line in
      index == 0 ? "  \(marked(entry.kind)) \(line)" : "    \(line)"
    }
    let details = entry.details.prefix(Self.limits.details)
    let labels = details.map { shown($0.label) }
    let widest = min(labels.map(\.displayWidth).max() ?? 0, 24)
    let rows = LabelledLines(
      style: style, width: terminal.width, indent: 6, labelWidth: widest + 2)
    for (detail, label) in zip(details, labels) {
      lines += rows.lines(label.truncated(to: 24), detail.words(shown))
    }
    let rest = entry.details.count - details.count
    if rest > 0 { lines.append("    " + more(rest)) }
    return lines
  }

  /// A text of a document, harmless and of bounded length.
  private func shown(_ text: String) -> String {
    let isCut = text.unicodeScalars.count > Self.valueLimit
    let part = isCut ? String(text.unicodeScalars.prefix(Self.valueLimit)) + "…" : text
    return part.safeForTerminal
  }

  private func more(_ count: Int) -> String {
    style.dim("  … and \(count) more, with --format json")
  }

  private func marked(_ kind: GraphChange.Kind) -> String {
    switch kind {
    case .added: style.colored(Self.sign(kind), .bluishGreen)
    case .removed: style.colored(Self.sign(kind), .vermillion)
    case .renamed: style.colored(Self.sign(kind), .reddishPurple)
    case .changed: style.colored(Self.sign(kind), .skyBlue)
    }
  }

  private static func sign(_ kind: GraphChange.Kind) -> String {
    switch kind {
    case .added: "+"
    case .removed: "−"
    case .renamed: "»"
    case .changed: "~"
    }
  }

  private func legend(of report: DiffReport) -> String {
    let kinds = GraphChange.Kind.allCases.filter { kind in
      report.sections.contains { $0.entries.contains { $0.kind == kind } }
    }
    return kinds.map { kind in
      "\(Self.sign(kind)) \(kind == .renamed ? "under another id" : kind.rawValue)"
    }.joined(separator: "   ")
  }

  // MARK: - People

  private var effects: [String] {
    let effects = diff.effects.effects.prefix(Self.limits.effects)
    guard !effects.isEmpty else { return [] }
    let who = effects.map { diff.name(of: $0.question).safeForTerminal }
    let roles = effects.map { comparison.name(of: $0.question.to).safeForTerminal }
    let figures = [
      TextTable.Column(heading: "was", cells: effects.map { EffectWords.time($0.old) }),
      TextTable.Column(heading: "is", cells: effects.map { EffectWords.time($0.new) }),
      TextTable.Column(heading: "", cells: effects.map { EffectWords.change($0) }),
    ]
    var lines = ["", style.bold("Effects on people")]
    let room = terminal.width - 2 - TextTable(columns: figures).width - 2 * TextTable.gap
    if room >= 32 {
      let widest = (who.map(\.displayWidth).max() ?? 0, roles.map(\.displayWidth).max() ?? 0)
      let left = min(widest.0, max(room / 2, room - widest.1))
      let names = [
        TextTable.Column(heading: "who", cells: who.map { $0.truncated(to: left) }),
        TextTable.Column(heading: "to", cells: roles.map { $0.truncated(to: room - left) }),
      ]
      let table = TextTable(columns: names + figures)
      lines.append("  " + style.dim(table.heading ?? ""))
      lines += effects.indices.map { "  " + table[$0] }
    } else {
      for index in effects.indices {
        lines += "\(who[index]) → \(roles[index])".wrapped(width: terminal.width, indent: 2)
        let words = "\(figures[0].cells[index]) → \(figures[1].cells[index]), "
        lines += (words + figures[2].cells[index]).wrapped(width: terminal.width, indent: 6)
      }
    }
    let rest = diff.effects.effects.count - effects.count
    if rest > 0 { lines.append(more(rest)) }
    return lines + qualifications
  }

  /// Who comes to qualify for a move, and who no longer does.
  private var qualifications: [String] {
    let rows = LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 21)
    let lines = [EffectWords.lost, EffectWords.gained].flatMap { words in
      let effects = diff.effects.effects.filter { EffectWords.qualification($0) == words }
      let names = effects.prefix(Self.limits.qualified).map { effect in
        let role = comparison.name(of: effect.question.to)
        return "\(shown(diff.name(of: effect.question))) for \(shown(role))"
      }
      let rest = effects.count - names.count
      let all = names + (rest > 0 ? ["\(rest) more"] : [])
      return all.isEmpty ? [] : rows.lines(words.capitalizedFirst, all)
    }
    return lines.isEmpty
      ? []
      : [""] + lines
        + EffectWords.meaningOfQualified.wrapped(width: terminal.width, indent: 2).map(style.dim)
  }

  private var notes: [String] {
    var notes: [String] = []
    if diff.effects.effects.contains(where: { !$0.old.isProven || !$0.new.isProven }) {
      notes.append("*: perhaps sooner, since a search stopped at its limit. Raise --search-limit.")
    }
    if !diff.effects.undecided.isEmpty {
      notes.append(
        "\(counted(diff.effects.undecided.count, "way")) not decided before the search stopped at "
          + "its limit. Raise --search-limit.")
    }
    for (position, role) in diff.effects.withoutCounterpart.sorted(by: { $0.key < $1.key }) {
      notes.append(
        "Not compared: \(shown(diff.people[position])) holds \(shown(comparison.name(of: role))), "
          + "which the \(role.new == nil ? "new" : "old") version lacks.")
    }
    return (notes.isEmpty ? [] : [""])
      + notes.flatMap { $0.wrapped(width: terminal.width) }.map(style.dim)
  }

  // MARK: - What to do next

  private var next: [FollowUp.Line] {
    guard let effect = diff.effects.effects.first(where: isPlannable),
      let to = effect.question.to.new, let graph = arguments.operand("NEW"),
      graph != Files.standardStream
    else { return [] }
    var options = [("graph", graph)]
    if let hours = arguments.value("hours-per-week") { options.append(("hours-per-week", hours)) }
    var operands = [comparison.new.id(of: to)]
    switch effect.question.subject {
    case .person(let position): options.append(("profile", arguments.values("profile")[position]))
    case .holder:
      operands = [effect.question.from.new.map { comparison.new.id(of: $0) } ?? ""] + operands
    }
    return [
      FollowUp.Line(
        command: .plan, operands: operands, options: options,
        explanation: "the new way, step by step")
    ]
  }

  /// Whether the plan of the new version is the way that an effect is about: the role held must not
  /// ask for something else than it did.
  private func isPlannable(_ effect: Effect) -> Bool {
    guard effect.new.years != nil else { return false }
    guard case .holder = effect.question.subject else {
      return !arguments.values("profile").contains(Files.standardStream)
    }
    return !comparison.changes.contains { change in
      switch change.subject {
      case .level(let level):
        level.list == .skills && level.holder == .role(effect.question.from)
      case .role(let role):
        role == effect.question.from
          && change.fields.contains { $0.name == "experience.min" }
      default: false
      }
    }
  }
}
