public import CareerGraph

/// What a plan pays, as far as the graph states it: information beside a plan, not an objective.
public struct Earnings: Hashable, Sendable {
  /// The median pay a year of the role reached, in the graph's currency; `nil` where none is stated.
  public let atTarget: Double?

  /// The sum of the median pay of the roles held times the years of work in them, of those roles
  /// whose pay is stated.
  public let total: Double

  /// The years of work in roles whose pay is not stated, which ``total`` leaves out.
  public let unstatedYears: Double

  /// The time up to which all is counted, in years since the start.
  public let untilYears: Double
}

extension Plan {
  /// What the plan pays from the start until a time.
  ///
  /// Each role pays its median pay while it is held, in proportion to the share of work and nothing
  /// in a break; a role that is waited in is held. Before a first role from outside the graph
  /// nothing is paid. After the arrival the role reached pays. Pay is that of the year in which it
  /// was stated: neither raises nor inflation are reckoned with.
  ///
  /// - Parameters:
  ///   - years: the time, in years since the start; one before the arrival counts as the arrival.
  ///   - graph: the graph planned on.
  /// - Returns: the pay at the target and in sum.
  /// - Complexity: O(*k* · *c*) time for *k* steps and *c* changes in the working life.
  public func earnings(until years: Double, in graph: CareerGraph) -> Earnings {
    let end = max(years, totalYears)
    let clock = Clock(life, hoursPerWeek: hoursPerWeek)
    var total = 0.0
    var unstated = 0.0
    func hold(_ role: RoleID?, from start: Double, until end: Double) {
      guard let role, end > start else { return }
      let work =
        clock.work.amount(at: Grid.ticks(years: end))
        - clock.work.amount(at: Grid.ticks(years: start))
      if let pay = graph.salary(of: role)?.median {
        total = min(total + pay * Grid.years(ticks: work), .greatestFiniteMagnitude)
      } else {
        unstated += Grid.years(ticks: work)
      }
    }
    for step in steps { hold(step.from, from: step.startYears, until: step.endYears) }
    hold(to, from: totalYears, until: end)
    return Earnings(
      atTarget: graph.salary(of: to)?.median, total: total, unstatedYears: unstated,
      untilYears: end)
  }
}

extension PlanSet {
  /// What each plan pays until the latest arrival among them, so that the sums can be compared.
  ///
  /// - Parameter graph: the graph planned on.
  /// - Returns: the pay of each plan, in their order.
  /// - Complexity: O(*p* · *k* · *c*) time for *p* plans of *k* steps and *c* changes in the working
  ///   life.
  public func earnings(in graph: CareerGraph) -> [Earnings] {
    let latest = plans.map(\.totalYears).max() ?? 0
    return plans.map { $0.earnings(until: latest, in: graph) }
  }
}
