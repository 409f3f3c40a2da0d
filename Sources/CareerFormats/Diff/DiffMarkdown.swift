import CareerGraph
import CareerPlanner

/// Writes what has changed in Markdown, for a comment on a pull request.
///
/// The first line is the summary; what is long is folded away. Names show as they stand in the
/// documents, whatever they hold.
public enum DiffMarkdown {
  /// The most rows of one table.
  private static let rowLimit = 40
  /// The most bytes in the rows of one table: a comment on GitHub has room for 65,536 characters, and
  /// there are up to six tables.
  private static let byteLimit = 9_000
  /// The most details of one thing.
  private static let detailLimit = 8
  /// The most characters of a value.
  private static let valueLimit = 200
  /// The most rows of a table that is not folded away.
  private static let openLimit = 10

  /// The text of a report, with a line break at its end.
  public static func text(of diff: GraphDiff) -> String {
    guard !diff.comparison.isSame else { return "**Nothing changes** in the career graph.\n" }
    let report = DiffReport(diff.comparison)
    var blocks = ["**\(report.counts.joined(separator: ", ").capitalizedFirst).**"]
    blocks[0] += " \(EffectWords.summary(diff))"
    blocks += report.sections.flatMap(section)
    blocks += effects(diff)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  // MARK: - Changes

  private static func section(_ section: DiffReport.Section) -> [String] {
    let rows = section.entries.map { entry in
      [entry.kind.rawValue, name(entry), details(entry)]
    }
    return table(
      section.title, ["", section.title.lowercased(), "details"], rows,
      count: "\(rows.count)")
  }

  private static func name(_ entry: DiffReport.Entry) -> String {
    let name = "<b>\(value(entry.name))</b>"
    return entry.id.isEmpty || entry.id == entry.name ? name : "\(name) (\(value(entry.id)))"
  }

  private static func details(_ entry: DiffReport.Entry) -> String {
    var lines = entry.details.prefix(detailLimit).map { detail in
      "\(value(detail.label)): \(detail.words(value))"
    }
    let rest = entry.details.count - lines.count
    if rest > 0 { lines.append("and \(rest) more") }
    return lines.joined(separator: "<br>")
  }

  // MARK: - Effects

  private static func effects(_ diff: GraphDiff) -> [String] {
    let rows = diff.effects.effects.map { effect in
      [
        value(diff.name(of: effect.question)), value(diff.comparison.name(of: effect.question.to)),
        EffectWords.time(effect.old), EffectWords.time(effect.new),
        [EffectWords.change(effect), EffectWords.qualification(effect)].compactMap { $0 }
          .joined(separator: ", "),
      ]
    }
    var blocks = table(
      "Effects on people", ["who", "to", "was", "is", ""], rows, count: "\(rows.count)")
    if diff.effects.effects.contains(where: { EffectWords.qualification($0) != nil }) {
      blocks.append(EffectWords.meaningOfQualified)
    }
    let isProven = diff.effects.effects.allSatisfy { $0.old.isProven && $0.new.isProven }
    if !isProven { blocks.append("\\* Perhaps sooner: a search stopped at its limit.") }
    if !diff.effects.undecided.isEmpty {
      blocks.append(
        "\(diff.effects.undecided.count) not decided: a search stopped at its limit.")
    }
    for (position, role) in diff.effects.withoutCounterpart.sorted(by: { $0.key < $1.key }) {
      blocks.append(
        "Not compared: <b>\(value(diff.people[position]))</b> holds "
          + "<b>\(value(diff.comparison.name(of: role)))</b>, which the "
          + "\(role.new == nil ? "new" : "old") version lacks.")
    }
    return blocks
  }

  // MARK: - Parts

  private static func value(_ text: String) -> String {
    let isCut = text.unicodeScalars.count > valueLimit
    let shown = isCut ? String(text.unicodeScalars.prefix(valueLimit)) + "…" : text
    return MarkdownText.inline(shown)
  }

  /// A table below its title, folded away where it is long; nothing where it is empty.
  private static func table(
    _ title: String, _ headings: [String], _ rows: [[String]], count: String
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var bytes = 0
    let shown = rows.prefix(rowLimit).map(line).prefix { row in
      bytes += row.utf8.count
      return bytes <= byteLimit
    }
    let lines = [line(headings), "|" + headings.map { _ in "---|" }.joined()] + shown
    var blocks = [lines.joined(separator: "\n")]
    let rest = rows.count - shown.count
    if rest > 0 { blocks.append("… and \(rest) more") }
    guard rows.count > openLimit else { return ["#### \(title)"] + blocks }
    return ["<details><summary>\(title) (\(count))</summary>"] + blocks + ["</details>"]
  }
}
