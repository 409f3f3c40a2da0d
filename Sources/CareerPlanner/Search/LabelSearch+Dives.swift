import CareerGraph

// Early plans: the sooner a good plan is known, the more labels can be left out.
extension LabelSearch {
  /// How many moves a label may have behind it for a dive, which looks at all of them.
  private static var greatestDiveDepth: Int32 { 256 }

  /// Which moves look best on the way to a first plan.
  enum Dive {
    /// Those from which the least remains, without regard to skills and experience.
    case nearest
    /// Those after which a plan costs the least at the least.
    case leastBound
  }

  /// Goes on from a label by the moves that look best, and notes the plan if it is better than the
  /// best known: the sooner a good plan is known, the more labels can be left out.
  mutating func complete(_ index: Int, by dive: Dive, upTo moveLimit: Int = 64) {
    guard question.via.isEmpty || dive == .leastBound, store.labels[index].role != Label.outside,
      store.labels[index].steps < Self.greatestDiveDepth
    else { return }
    let mark = store.count
    let made = labelCount
    var at = index
    while store.labels[at].role != question.target.rawValue, store.count - mark < moveLimit {
      guard let move = dive == .nearest ? nearestMove(from: at) : leastBoundMove(from: at),
        extend(at, to: move.role, by: move.transition), let bound = lowerBoundOfTentative(),
        isOfInterest(bound)
      else { break }
      at = Int(keepTentative())
    }
    if store.labels[at].role == question.target.rawValue, store.repeatedRoles(of: at).isEmpty,
      isBest(cost(store.labels[at].figures))
    {
      best = (cost(store.labels[at].figures), store.moves(of: at))
    }
    removeLabels(from: mark)
    labelCount = made
  }

  /// The move out of a label's role from which the least remains, without regard to skills and
  /// experience.
  private func nearestMove(from index: Int) -> PlannedMove? {
    var nearest: (remaining: Double, move: PlannedMove)?
    let role = RoleID(rawValue: store.labels[index].role)
    for transition in tables.graph.transitions(from: role) {
      let target = tables.graph.target(of: transition)
      let remaining: Double
      switch question.objective.declaration.remainder {
      case .years:
        remaining = bounds.weights.years[transition] + bounds.years[target.position]
      case .steps: remaining = bounds.primary(target.position)
      case .negativeLogLikelihood:
        remaining =
          bounds.weights.negativeLogLikelihood[transition] + bounds.primary(target.position)
      }
      if remaining < nearest?.remaining ?? .infinity {
        nearest = (remaining, PlannedMove(role: target, transition: transition))
      }
    }
    return nearest?.move
  }

  /// The move out of a label's role, to one not met yet, after which a plan costs the least at the
  /// least; of several the one with the fewest roles still to pass, then the one with the least
  /// study so far, then the nearest to the target.
  private mutating func leastBoundMove(from index: Int) -> PlannedMove? {
    var least: (cost: Cost, move: PlannedMove)?
    var met: Set<UInt32> = []
    var at = index
    while at >= 0 {
      met.insert(store.labels[at].role)
      at = Int(store.labels[at].parent)
    }
    for transition in tables.graph.transitions(from: RoleID(rawValue: store.labels[index].role)) {
      let target = tables.graph.target(of: transition)
      guard !met.contains(target.rawValue), extend(index, to: target, by: transition),
        let bound = lowerBoundOfTentative()
      else { continue }
      let cost = Cost(
        first: bound.first, second: Double(viaCountOfTentative), third: tentative.moment.hours,
        fourth: bounds.years[target.position])
      if least.map({ cost < $0.cost }) ?? true {
        least = (cost, PlannedMove(role: target, transition: transition))
      }
    }
    return least?.move
  }

  /// How many labels are made before a beam looks for a plan again.
  var nextBeam: Int { lastBeamAt == 0 ? tuning.firstBeamAt : lastBeamAt * 2 }

  /// Looks for a better plan with as much work as some of that done so far, and says when to look
  /// again.
  mutating func lookForPlan() {
    beam(width: max(4, labelCount / question.objective.declaration.beamDivisor))
    lastBeamAt = max(1, labelCount)
  }

  /// Looks for a plan by going on, move by move, from some labels at a time: of each role the one
  /// that looks best, and of all these the best ones.
  ///
  /// Source: Lowerre, "The Harpy speech recognition system", 1976 (beam search).
  private mutating func beam(width: Int) {
    guard question.via.isEmpty, store.labels[root].role != Label.outside else { return }
    let mark = store.count
    let made = labelCount
    var layer = [root]
    var depth = 0
    while !layer.isEmpty, depth < Self.greatestDiveDepth {
      var candidates: [(looks: Cost, label: Int)] = []
      for index in layer {
        forEachMove(from: index) { search, role, transition in
          guard search.extend(index, to: role, by: transition),
            let bound = search.lowerBoundOfTentative(), search.isOfInterest(bound),
            !search.store.meets(role, until: index)
          else { return }
          let looks = search.looksOfTentative()
          let label = Int(search.keepTentative())
          if role != search.question.target {
            candidates.append((looks, label))
          } else if search.isBest(bound) {
            search.best = (bound, search.store.moves(of: label))
          }
        }
      }
      candidates.sort { ($0.looks, $0.label) < ($1.looks, $1.label) }
      layer = []
      var met: Set<UInt32> = []
      for next in candidates where layer.count < width {
        if met.insert(store.labels[next.label].role).inserted { layer.append(next.label) }
      }
      depth += 1
    }
    removeLabels(from: mark)
    labelCount = made
  }

  /// What the tentative label would cost if what the target asks for had to be studied now.
  ///
  /// That is what is neither held nor taught by the role held. It is no bound, since more may be
  /// taught later on. Of time in roles and study the later one counts, and the other a little.
  private func looksOfTentative() -> Cost {
    let moment = tentative.moment
    let role = Int(tentative.role)
    let needed = question.target.position * wordCount
    var hours = moment.hours
    for word in 0..<wordCount {
      let missing =
        tables.required[needed + word]
        & ~(tentativeSet[word] | tables.taught[role * wordCount + word])
      if missing != 0 { hours += tables.hours(missing: missing, at: word) }
    }
    let years = max(moment.years + bounds.years[role], bounds.lastNeed - moment.lead)
    if question.objective.declaration.limitsReachByYears {
      return Cost(first: hours, second: years, third: 0)
    }
    let study = hours > 0 ? question.clock.timeOfStudy(hours) + bounds.lastWait : 0
    return Cost(
      first: max(years, study) + min(years, study) / 4, second: hours,
      third: Double(tentative.steps))
  }
}
