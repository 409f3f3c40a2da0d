public import CareerPlanner

extension Sequence<CareerPath> {
  /// The paths that are plans by an objective.
  public func plans(by objective: Objective) -> [CareerPath] {
    filter { $0.obstacles(by: objective).isEmpty }
  }

  /// The years within which a plan has to arrive where study counts and no time is stated; `nil`
  /// where there is no plan.
  public var horizon: Double? {
    plans(by: .time).map(\.years).min().map { Swift.max(2 * $0, 5) }
  }

  /// The paths that arrive within some years; all where there is no end.
  public func within(_ years: Double?) -> [CareerPath] {
    filter { $0.years <= (years ?? .infinity) + 1e-9 }
  }

  /// The plan that none precedes by an objective.
  public func best(by objective: Objective) -> CareerPath? {
    var best: CareerPath?
    for path in plans(by: objective)
    where best.map({ path.precedes($0, by: objective) }) ?? true {
      best = path
    }
    return best
  }

  /// All plans by an objective, the best first.
  public func ranked(by objective: Objective) -> [CareerPath] {
    plans(by: objective).sorted { $0.precedes($1, by: objective) }
  }

  /// Some plans that differ, by the rule of `Planner.diverseAlternatives`.
  public func diverse(by objective: Objective, count: Int) -> [CareerPath] {
    let ranked = ranked(by: objective).prefix(Swift.max(50, 10 * count))
    var chosen: [Int] = []
    func overlap(_ index: Int) -> Double {
      chosen.map { ranked[index].overlap(with: ranked[$0]) }.max() ?? 0
    }
    for index in ranked.indices where chosen.count < count && overlap(index) <= 0.5 {
      chosen.append(index)
    }
    while chosen.count < Swift.min(count, ranked.count) {
      let rest = ranked.indices.filter { !chosen.contains($0) }
      guard let next = rest.min(by: { overlap($0) < overlap($1) }) else { break }
      chosen.append(next)
    }
    return chosen.sorted().map { ranked[$0] }
  }

  /// The plans than which no other takes less in one of years, study and steps and no more in the
  /// others, the soonest first; of several that take the same the first in the order of ids.
  public func front() -> [CareerPath] {
    let ranked = ranked(by: .time)
    let points = ranked.filter { path in !ranked.contains { $0.beats(path) } }
    return points.enumerated().filter { index, point in
      !points[..<index].contains { $0.isLevel(with: point) }
    }.map(\.element)
  }
}

extension CareerPath {
  /// What is in the way by an objective: likelihoods count only where they are asked for.
  public func obstacles(by objective: Objective) -> Obstacles {
    objective == .likelihood ? obstacles : obstacles.subtracting(.likelihood)
  }

  /// Whether two paths cost the same by an objective.
  public func isLevel(with other: CareerPath, by objective: Objective = .time) -> Bool {
    zip(figures(by: objective), other.figures(by: objective)).allSatisfy {
      $0.agrees(with: $1, within: 1e-9)
    }
  }

  /// Whether this path takes less in years, study or steps, and no more in the others.
  public func beats(_ other: CareerPath) -> Bool {
    !isLevel(with: other)
      && zip(figures(by: .time), other.figures(by: .time)).allSatisfy {
        $0 < $1 || $0.agrees(with: $1, within: 1e-9)
      }
  }

  /// How many roles between the first and the last two paths share, of those in either.
  fileprivate func overlap(with other: CareerPath) -> Double {
    // A path from outside the graph begins with its first step.
    let own = Set(roles.suffix(steps.count).dropLast())
    let its = Set(other.roles.suffix(other.steps.count).dropLast())
    let all = own.union(its)
    return all.isEmpty ? 1 : Double(own.intersection(its).count) / Double(all.count)
  }
}
