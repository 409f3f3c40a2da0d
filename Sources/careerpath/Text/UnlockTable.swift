import CareerFormats
import CareerGraph
import CareerPlanner

/// What levels and pairs change, in columns, with the roles below each.
struct UnlockTable {
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  /// How many levels and pairs are shown of each.
  private static let greatestCount = 8

  /// How many roles are named of each.
  private static let greatestRoles = 3

  // MARK: - Levels

  /// The levels that do the most.
  func lines(of unlocks: [Unlock]) -> [String] {
    guard !unlocks.isEmpty else { return [] }
    let shown = Array(unlocks.prefix(Self.greatestCount))
    var columns = [study(shown)]
    if shown.contains(where: { !$0.newRoles.isEmpty }) {
      columns.append(
        column("new roles", shown) { unlock in
          unlock.newRoles.isEmpty ? "–" : grouped(Double(unlock.newRoles.count))
        })
    }
    if shown.contains(where: { $0.savedYears > 0 }) {
      columns += [
        column("saved", shown) { saved($0.savedYears) },
        column("per 100 h", shown) { unlock in
          let rate = unlock.savedYearsPerHour ?? 0
          return rate > 0 ? "\(oneDecimal(rate * 100 * 12)) mo" : "–"
        },
      ]
    }
    return [""]
      + lines(shown, heading: "if you held now", columns) { unlock in
        [brings(unlock.newRoles), rate(unlock), most(unlock), assumed(unlock)]
          .compactMap { $0 }.joined(separator: "; ")
      } + rest(unlocks.count - shown.count, "level") + unproven(shown)
  }

  private func study(_ unlocks: [Unlock]) -> TextTable.Column {
    column("study", unlocks) { hoursText($0.studyHours) }
  }

  private func column(
    _ heading: String, _ unlocks: [Unlock], _ cell: (Unlock) -> String
  ) -> TextTable.Column {
    TextTable.Column(heading: heading, cells: unlocks.map(cell), alignment: .trailing)
  }

  private func saved(_ years: Double) -> String {
    guard years > 0 else { return "–" }
    let span = Span(years: years)
    return span.allMonths == 0 ? "< 1 mo" : span.short
  }

  /// The roles that come into reach, with dates.
  private func brings(_ roles: [UnlockedRole]) -> String? {
    guard !roles.isEmpty else { return nil }
    let shown = roles.prefix(Self.greatestRoles).map { role in
      "\(graph.label(of: role.role)) by \(start.text(after: role.years))"
        + otherwise(role.otherwise)
    }
    let rest = roles.count - shown.count
    return "brings " + listed(shown + (rest > 0 ? ["\(rest) more"] : []))
  }

  private func rate(_ unlock: Unlock) -> String? {
    let rate = (unlock.newRolesPerHour ?? 0) * 100
    return rate < 0.05 ? nil : "\(oneDecimal(rate)) new roles per 100 h"
  }

  private func otherwise(_ otherwise: UnlockedRole.Otherwise) -> String {
    switch otherwise {
    case .after(let years): " (else \(start.text(after: years)))"
    case .never: " (else no way)"
    case .unknown: ""
    }
  }

  private func most(_ unlock: Unlock) -> String? {
    guard let greatest = unlock.greatest else { return nil }
    let name = graph.label(of: greatest.role)
    guard unlock.sooner.count > 1 else { return "\(name) comes sooner" }
    return "\(unlock.sooner.count) roles come sooner, \(name) the most "
      + "(\(saved(greatest.savedYears)))"
  }

  private func assumed(_ unlock: Unlock) -> String? {
    unlock.isAssumed ? "hours assumed" : nil
  }

  // MARK: - Pairs

  /// The pairs that do the most beyond what each of their levels does.
  func lines(of pairs: UnlockPairs) -> [String] {
    let untried =
      pairs.untried > 0
      ? ["\(counted(pairs.untried, "pair")) of \(pairs.count) not looked at: raise --search-limit."]
      : []
    guard !pairs.pairs.isEmpty else {
      let verdict = "No pair of skills does more than both by themselves."
      return [""]
        + ([untried.isEmpty ? verdict : "No pair found. "] + untried)
        .flatMap { $0.wrapped(width: terminal.width, indent: 2) }.map(style.dim)
    }
    let shown = Array(pairs.pairs.prefix(Self.greatestCount))
    let unlocks = shown.map(\.unlock)
    var columns = [study(unlocks)]
    if shown.contains(where: { !$0.onlyTogether.isEmpty }) {
      columns.append(
        TextTable.Column(
          heading: "only together",
          cells: shown.map { pair in
            pair.onlyTogether.isEmpty ? "–" : counted(pair.onlyTogether.count, "role")
          }, alignment: .trailing))
    }
    if shown.contains(where: { $0.savedBeyondSum > 0 }) {
      columns.append(
        TextTable.Column(
          heading: "saved beyond both", cells: shown.map { saved($0.savedBeyondSum) },
          alignment: .trailing))
    }
    let details = Dictionary(
      uniqueKeysWithValues: shown.map { pair in
        let together = Set(pair.onlyTogether)
        return (pair.unlock, brings(pair.unlock.newRoles.filter { together.contains($0.role) }))
      })
    return [""]
      + lines(unlocks, heading: "together", columns) { (details[$0] ?? nil) ?? "" }
      + rest(pairs.pairs.count - shown.count, "pair") + unproven(unlocks)
      + untried.flatMap { $0.wrapped(width: terminal.width, indent: 2) }.map(style.dim)
  }

  // MARK: - Rows

  /// A table with a line of details below each row.
  private func lines(
    _ unlocks: [Unlock], heading: String, _ columns: [TextTable.Column],
    _ detail: (Unlock) -> String
  ) -> [String] {
    var figures = columns
    func room() -> Int { terminal.width - 2 - TextTable(columns: figures).width - TextTable.gap }
    let names = unlocks.map { $0.name(in: graph) + ($0.isProven ? "" : " *") }
    let needed = (names + [heading]).map(\.displayWidth).max() ?? 0
    while room() < min(needed, 20), let index = figures.lastIndex(where: { $0.isRate }) {
      figures.remove(at: index)
    }
    let width = max(12, min(needed, room()))
    let column = TextTable.Column(
      heading: heading, cells: names.map { $0.displayWidth <= width ? $0 : "" })
    let padded = TextTable.Column(
      heading: heading.padded(to: width), cells: column.cells.map { $0.padded(to: width) })
    let table = TextTable(columns: [padded] + figures)
    var lines = ["  " + style.dim(table.heading ?? "")]
    for (row, unlock) in unlocks.enumerated() {
      if names[row].displayWidth > width {
        lines += names[row].wrapped(width: terminal.width, indent: 2).map(style.bold)
      }
      lines.append("  " + table[row])
      let text = detail(unlock)
      if !text.isEmpty {
        lines += text.wrapped(width: terminal.width, indent: 6).map(style.dim)
      }
    }
    return lines
  }

  private func rest(_ count: Int, _ noun: String) -> [String] {
    count > 0
      ? [style.dim("  … and \(counted(count, "other \(noun)")), with --format json")] : []
  }

  private func unproven(_ unlocks: [Unlock]) -> [String] {
    guard unlocks.contains(where: { !$0.isProven }) else { return [] }
    return "* perhaps more: the search stopped at its limit. Raise --search-limit."
      .wrapped(width: terminal.width, indent: 2).map(style.dim)
  }
}

extension TextTable.Column {
  fileprivate var isRate: Bool { heading == "per 100 h" }
}
