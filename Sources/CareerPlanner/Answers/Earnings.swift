public import CareerGraph

/// What a plan pays, as far as the graph states it: information beside a plan, not an objective.
///
/// Sums are those of several plans over the same times: an unknown sum is not less than a known one.
public struct Earnings: Hashable, Sendable {
  /// The pay a year of the role reached, in the graph's currency: its median, else its average; `nil`
  /// where neither is stated.
  public let atTarget: Double?

  /// Whether ``atTarget`` is an average, for want of a median.
  public let isAverage: Bool

  /// The sum of the pay of the roles held times the years of work in them, over the times at which
  /// every plan compared states what it pays; `nil` where these are less than
  /// ``leastShare`` of all.
  public let total: Double?

  /// How long every plan compared states what it pays, in years.
  public let comparedYears: Double

  /// The years of work of this plan in roles whose pay is not stated.
  public let unstatedYears: Double

  /// The time up to which all is counted, in years since the start: the latest arrival.
  public let untilYears: Double

  /// The share of the time that must be stated by every plan for sums to be compared.
  public static let leastShare = 0.75
}

extension PlanSet {
  /// What each plan pays until the latest arrival among them, so that the sums can be compared.
  ///
  /// - Parameter graph: the graph planned on.
  /// - Returns: the pay of each plan, in their order.
  /// - Complexity: that of `earnings(in:)` of their list.
  public func earnings(in graph: CareerGraph) -> [Earnings] { plans.earnings(in: graph) }
}

extension [Plan] {
  /// What each plan pays until the latest arrival among them, over the same times of all.
  ///
  /// Each role pays its median pay, else its average, while it is held, in proportion to the share of
  /// work and nothing in a break; a role that is waited in is held. Before a first role from outside
  /// the graph nothing is paid. After the arrival the role reached pays. Pay is that of the year in
  /// which it was stated: neither raises nor inflation are reckoned with. Times in which any of the
  /// plans holds a role whose pay is not stated count for none of them.
  ///
  /// - Parameter graph: the graph planned on.
  /// - Returns: the pay of each plan, in their order.
  /// - Complexity: O(*s* · (log *s* + *p* · *c*)) time for *p* plans of *s* steps in all and *c*
  ///   changes in the working life.
  public func earnings(in graph: CareerGraph) -> [Earnings] {
    let until = map(\.totalYears).max() ?? 0
    let stays = map { $0.stays(until: until) }
    func pay(_ role: RoleID?) -> Double? { role == nil ? 0 : role.flatMap { graph.pay(of: $0) } }
    let compared = Self.rest(
      of: until, without: stays.joined().filter { pay($0.role) == nil }.map { ($0.start, $0.end) })
    let comparedYears = compared.reduce(0) { $0 + $1.end - $1.start }
    let isTold = comparedYears >= until * Earnings.leastShare
    return zip(self, stays).map { plan, stays in
      let clock = Clock(plan.life, hoursPerWeek: plan.hoursPerWeek)
      func work(_ start: Double, _ end: Double) -> Double {
        Grid.years(
          ticks: clock.work.amount(at: Grid.ticks(years: end))
            - clock.work.amount(at: Grid.ticks(years: start)))
      }
      var total = 0.0
      for stay in stays {
        guard let pay = pay(stay.role), pay > 0 else { continue }
        for span in compared where span.start < stay.end && stay.start < span.end {
          let years = work(Swift.max(span.start, stay.start), Swift.min(span.end, stay.end))
          total = Swift.min(total + pay * years, .greatestFiniteMagnitude)
        }
      }
      let salary = graph.salary(of: plan.to)
      return Earnings(
        atTarget: salary?.middle, isAverage: salary?.median == nil && salary?.average != nil,
        total: isTold ? total : nil, comparedYears: comparedYears,
        unstatedYears: stays.reduce(0) { sum, stay in
          sum + (pay(stay.role) == nil ? work(stay.start, stay.end) : 0)
        },
        untilYears: until)
    }
  }

  /// What is left of the time from 0 to an end without some spans.
  private static func rest(
    of end: Double, without spans: [(start: Double, end: Double)]
  ) -> [(start: Double, end: Double)] {
    var rest: [(start: Double, end: Double)] = []
    var time = 0.0
    for span in spans.sorted(by: { $0 < $1 }) {
      if span.start > time { rest.append((time, span.start)) }
      time = Swift.max(time, span.end)
    }
    if time < end { rest.append((time, end)) }
    return rest
  }
}

extension Plan {
  /// The roles held one after the other until a time, from when to when; no role before a first one
  /// from outside the graph.
  fileprivate func stays(until end: Double) -> [(role: RoleID?, start: Double, end: Double)] {
    (steps.map { ($0.from, $0.startYears, $0.endYears) } + [(to, totalYears, end)])
      .filter { $0.1 < $0.2 }
  }
}

extension CareerGraph {
  /// The pay a year of a role: its median, else its average.
  fileprivate func pay(of role: RoleID) -> Double? { salary(of: role)?.middle }
}
