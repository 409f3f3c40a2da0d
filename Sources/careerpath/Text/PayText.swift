import CareerFormats
import CareerGraph
import CareerPlanner

/// What ways to a role pay, as a person reads it.
struct PayText {
  let graph: CareerGraph
  let start: CalendarDate
  /// The time until which all is counted: the latest arrival among the ways, in years.
  let untilYears: Double
  /// Whether there is anything to say: some role of the ways states its pay.
  let isStated: Bool

  /// Prepares the pay of ways that are shown together.
  init(of plans: [Plan], in graph: CareerGraph, start: CalendarDate) {
    self.graph = graph
    self.start = start
    untilYears = plans.map(\.totalYears).max() ?? 0
    isStated = plans.contains { plan in
      plan.roles.contains { graph.salary(of: $0)?.median != nil }
    }
  }

  /// What a way pays in all, in a few words: `$1.13M`, or `≥ $1.13M (3.2 y not stated)`.
  func short(_ plan: Plan) -> String {
    let earnings = plan.earnings(until: untilYears, in: graph)
    guard Self.hasGap(earnings) else { return amount(earnings.total) }
    guard earnings.total > 0 else { return "not stated" }
    return "≥ \(amount(earnings.total)) (\(oneDecimal(earnings.unstatedYears)) y not stated)"
  }

  /// What a way pays in all, in full words.
  func words(_ plan: Plan) -> String {
    let earnings = plan.earnings(until: untilYears, in: graph)
    guard Self.hasGap(earnings) else { return amount(earnings.total) }
    guard earnings.total > 0 else { return "not stated for any role held until then" }
    return "at least \(amount(earnings.total)) "
      + "(\(yearsText(earnings.unstatedYears)) in roles whose pay is not stated)"
  }

  /// What a role pays a year; `nil` where nothing is stated.
  func atTarget(_ role: RoleID) -> String? {
    graph.salary(of: role)?.text(currency: graph.currency)
  }

  /// What the sums are made of.
  var footnote: String {
    "pay: what the roles held pay until \(start.text(after: untilYears, full: true)), when the "
      + "last of these ways arrives; neither raises nor inflation are reckoned with"
  }

  /// Whether years without stated pay show in one decimal.
  private static func hasGap(_ earnings: Earnings) -> Bool { earnings.unstatedYears >= 0.05 }

  /// An amount with three digits: `$1.13M`, `$131k`, `$950`.
  func amount(_ amount: Double) -> String {
    let symbol = Salary.symbol(graph.currency?.safeForTerminal)
    let units = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e4, "k")]
    // What rounds up to the next unit is written in it.
    guard amount < 1e15, let (size, letter) = units.first(where: { amount >= $0.0 * 0.9995 })
    else { return symbol + grouped(amount) }
    let divisor = letter == "k" ? 1000 : size
    let value = amount / divisor
    let digits = value < 10 ? 100.0 : value < 100 ? 10 : 1
    return symbol + ((value * digits).rounded() / digits).plainDigits + letter
  }
}
