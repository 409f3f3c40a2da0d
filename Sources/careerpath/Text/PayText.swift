import CareerFormats
import CareerGraph
import CareerPlanner

/// What ways to a role pay, as a person reads it: in sum only over times at which all of them state
/// it.
struct PayText {
  let graph: CareerGraph
  let start: CalendarDate
  /// The pay of each way, in the order of the ways.
  private let earnings: [Earnings]
  /// Whether some role of the ways states its pay.
  private let isStated: Bool

  /// Prepares the pay of ways that are shown together.
  init(of plans: [Plan], in graph: CareerGraph, start: CalendarDate) {
    self.graph = graph
    self.start = start
    earnings = plans.earnings(in: graph)
    isStated = plans.contains { plan in
      plan.roles.contains { graph.salary(of: $0)?.middle != nil }
    }
  }

  /// Whether sums can be compared.
  var isCompared: Bool { isStated && earnings.contains { $0.total != nil } }

  /// What the way at a position pays in all; `nil` where sums can't be compared.
  func total(_ position: Int) -> String? {
    guard isStated else { return nil }
    return earnings[position].total.map(amount)
  }

  /// The heading of the sums: `pay until Nov 2034`.
  var heading: String { "pay until \(start.text(after: untilYears))\(isWhole ? "" : "*")" }

  /// What a role pays a year; `nil` where nothing is stated.
  func atTarget(_ role: RoleID) -> String? {
    graph.salary(of: role)?.text(currency: graph.currency)
  }

  /// What the sums are made of, or why there are none; `nil` where nothing is stated at all.
  var footnote: String? {
    guard isStated, untilYears > 0 else { return nil }
    let years = (compared: oneDecimal(comparedYears), all: oneDecimal(untilYears))
    guard isCompared else {
      guard comparedYears >= 0.05 else {
        return "Pay on the way is not compared: there is no time for which the graph states what "
          + "each of these ways pays."
      }
      return
        "Pay on the way is not compared: of the \(years.all) years until the last of these ways "
        + "arrives, the graph states what each of them pays for only \(years.compared)."
    }
    let times =
      isWhole
      ? ""
      : ", without the times at which one of them holds a role whose pay is not stated "
        + "(\(years.compared) of \(years.all) years count)"
    return "pay\(isWhole ? "" : "*"): what the roles held pay until "
      + "\(start.text(after: untilYears, full: true)), when the last of these ways arrives\(times); "
      + "neither raises nor inflation are reckoned with"
  }

  private var untilYears: Double { earnings.first?.untilYears ?? 0 }
  private var comparedYears: Double { earnings.first?.comparedYears ?? 0 }
  /// Whether times that do not count show in one decimal.
  private var isWhole: Bool { untilYears - comparedYears < 0.05 }

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
