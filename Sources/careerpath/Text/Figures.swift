import CareerFormats
import CareerGraph
import CareerPlanner

/// Hours of study with a mark between thousands, such as `1,140 h`.
func hoursText(_ hours: Double) -> String { "\(grouped(hours)) h" }

/// A number rounded to a whole one, with a mark between thousands.
func grouped(_ number: Double) -> String {
  let digits = number.rounded().plainDigits
  guard digits.count > 3, digits.allSatisfy(\.isNumber) else { return digits }
  var result = ""
  for (position, digit) in digits.enumerated() {
    if position > 0, (digits.count - position).isMultiple(of: 3) { result += "," }
    result.append(digit)
  }
  return result
}

/// A number with at most one decimal.
func oneDecimal(_ number: Double) -> String { ((number * 10).rounded() / 10).plainDigits }

/// A number of years with its unit.
func yearsText(_ years: Double) -> String {
  let digits = oneDecimal(years)
  return digits == "1" ? "1 year" : "\(digits) years"
}

/// A share as a percentage, with enough digits to be told from 0.
func percent(_ share: Double) -> String {
  let value = share * 100
  if value >= 10 || value == 0 { return "\(value.rounded().plainDigits) %" }
  if value >= 0.1 { return "\(oneDecimal(value)) %" }
  return "less than 0.1 %"
}

extension Plan {
  /// What is said in place of steps where there are none.
  static let alreadyThere = "You are there already: no step, no study."
}

extension CareerGraph {
  /// The name of a role that is safe to print; its id where the name is empty.
  func label(of role: RoleID) -> String {
    let name = name(of: role)
    return (name.isEmpty ? id(of: role) : name).safeForTerminal
  }

  /// The title of an answer: from which role to which; somebody outside the graph has none, and
  /// neither has a target that is not in it.
  ///
  /// - Parameters:
  ///   - role: the role held.
  ///   - target: the role to reach.
  ///   - typed: what they were called by whoever asked, told where that is an alias.
  /// - Returns: their names.
  func title(
    from role: RoleID?, to target: RoleID?, typed: (from: String?, to: String?) = (nil, nil)
  ) -> String {
    let from = role.map { label(of: $0, typed: typed.from) } ?? "From nothing"
    return "\(from) → \(target.map { label(of: $0, typed: typed.to) } ?? "?")"
  }

  /// The name of a role, and the alias by which somebody called it.
  private func label(of role: RoleID, typed name: String?) -> String {
    let label = label(of: role)
    guard let name,
      ![id(of: role), self.name(of: role)].contains(where: { known in
        known.lowercased() == name.lowercased()
      })
    else { return label }
    return "\(label) (you typed \(name.quoted.safeForTerminal))"
  }

  /// The name of a skill that is safe to print; its id where the name is empty.
  func label(of skill: SkillID) -> String {
    let name = name(of: skill)
    return (name.isEmpty ? id(of: skill) : name).safeForTerminal
  }

  /// The name of a skill of this graph by its id.
  func skillLabel(_ id: String) -> String { (try? skill(id)).map { label(of: $0) } ?? id }

  /// The name of a role, cut where it does not fit into a width.
  ///
  /// An alias would be another name in the same answer.
  func label(of role: RoleID, fitting width: Int) -> String {
    label(of: role).truncatedInside(to: width)
  }
}

extension CalendarDate {
  /// The date some years later, for a person.
  func text(after years: Double, full: Bool = false) -> String {
    guard let date = adding(years: years) else { return "after the year \(Self.lastYear)" }
    return full ? date.fullMonthAndYear : date.monthAndYear
  }

  /// By when something is done that takes some years, for a person.
  func deadline(after years: Double, full: Bool = false) -> String {
    let text = text(after: years, full: full)
    return adding(years: years) == nil ? text : "by \(text)"
  }
}

/// Lines of a label and a text that is wrapped beside it.
struct LabelledLines {
  let style: TerminalStyle
  let width: Int
  let indent: Int
  /// The columns of the labels, with the space behind them.
  let labelWidth: Int

  /// A label and a running text.
  func lines(_ label: String, _ text: String) -> [String] {
    labelled(label, text.wrapped(width: room))
  }

  /// A label and a list, broken between its items where they fit.
  func lines(_ label: String, _ items: [String], separator: String = ", ") -> [String] {
    labelled(label, items.packed(width: room, separator: separator))
  }

  private var room: Int { max(width - indent - labelWidth, 20) }

  private func labelled(_ label: String, _ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      let head = (index == 0 ? label : "").padded(to: labelWidth)
      return String(repeating: " ", count: indent) + style.dim(head) + line
    }
  }
}

extension [String] {
  /// Items one after the other in lines of a width: an item is broken only if it is longer than a
  /// line.
  func packed(width: Int, separator: String) -> [String] {
    let joint = separator.trimmingEnd
    let gap = separator.displayWidth
    var lines: [String] = []
    var line = ""
    for (index, item) in enumerated() {
      let text = index + 1 < count ? item + joint : item
      if line.isEmpty {
        line = text
      } else if line.displayWidth + gap - joint.displayWidth + text.displayWidth <= width {
        line += separator.dropFirst(joint.count) + text
      } else {
        lines.append(line)
        line = text
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.flatMap { $0.displayWidth <= width ? [$0] : $0.wrapped(width: width) }
  }
}
