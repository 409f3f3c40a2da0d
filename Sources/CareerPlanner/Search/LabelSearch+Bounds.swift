import CareerGraph

// Lower bounds of what a plan through the label under construction takes.
extension LabelSearch {
  /// The least that a plan through the tentative label costs; `nil` where none can go on from it.
  @inline(__always)
  func lowerBoundOfTentative() -> Cost? {
    leastFiguresOfTentative().map(cost)
  }

  /// The least that a plan through the tentative label takes in each figure; `nil` where none can
  /// go on from it.
  func leastFiguresOfTentative() -> Figures? {
    let moment = tentative.moment
    let role = Int(tentative.role)
    if tentative.role == question.target.rawValue || question.target == .none {
      let figures = tentative.figures
      return figures.isWithin(question.limits) ? figures : nil
    }
    var years = max(moment.years + bounds.years[role], bounds.lastNeed - moment.lead)
    if !question.clock.isSteady { years = max(years, boundByClock(moment, role)) }
    var viaCount = 0.0
    for (index, distances) in bounds.yearsToVia.enumerated()
    where hasBurden(critical.count + index) {
      let via = question.via[index].position
      years = max(years, moment.years + distances[role] + bounds.years[via])
      viaCount += 1
    }
    if viaCount > 0 { years = max(years, moment.years + (viaCount + 1) * bounds.leastMove) }
    let bucket = unions.bucket(slack(of: tentative))
    var hours = moment.hours
    let needed = question.target.position * wordCount
    for word in 0..<wordCount {
      var missing =
        tables.required[needed + word]
        & ~(tentativeSet[word] | unions.taught(bucket, word: word)
        | tables.taught[role * wordCount + word])
      if let landmarks { missing &= ~landmarks.levels[word] }
      if missing != 0 { hours += tables.hours(missing: missing, at: word) }
    }
    if let landmarks {
      let least = landmarks.least(
        from: role, holding: tentativeSet, at: moment.years, studied: hours,
        wait: bounds.lastWait, within: question.limits.years, clock: question.clock)
      guard let least else { return nil }
      years = max(years, least.years)
      hours = least.hours
    } else if hours > 0 {
      years = max(years, question.clock.timeOfStudy(hours) + bounds.lastWait)
    }
    guard years < .infinity else { return nil }
    var remaining = viaCount + 1
    if !bounds.steps.isEmpty { remaining = max(remaining, bounds.steps[role]) }
    var negativeLogLikelihood = tentative.negativeLogLikelihood
    if question.objective.addsLikelihoods {
      negativeLogLikelihood += bounds.primary(role) - NegativeLogLikelihood.noise
    }
    let figures = Figures(
      years: years, hours: hours, steps: Double(tentative.steps) + remaining,
      negativeLogLikelihood: negativeLogLikelihood)
    return figures.isWithin(question.limits) ? figures : nil
  }

  /// The least time at which a plan through a moment arrives, where time in role and experience
  /// accrue more slowly than time goes by.
  private func boundByClock(_ moment: Moment, _ role: Int) -> Double {
    let work = question.clock.work
    let stayed = work.time(accruing: bounds.stays[role], after: moment.years)
    let needed = bounds.leastNeed - moment.lead
    return max(
      stayed + (role == question.target.position ? 0 : bounds.lastWait),
      needed > 0 ? work.time(reaching: needed) + bounds.lastWait : 0)
  }

  /// What figures cost in this search.
  @inline(__always)
  func cost(_ figures: Figures) -> Cost {
    if aim.countsOnlyTime { return Cost(first: figures.years, second: 0, third: 0) }
    var cost = question.objective.cost(figures)
    if !countsSteps { cost.third = 0 }
    return cost
  }

  /// How much of the first figure of the objective is left before the best plan known is better; by
  /// effort, how many years are left.
  @inline(__always)
  func slack(of label: Label) -> Double {
    let declaration = question.objective.declaration
    if declaration.limitsReachByYears { return question.limits.years - label.moment.years }
    guard let budget = best?.cost.first ?? cutoff?.first else { return .infinity }
    return budget - cost(label.figures).first + declaration.rounding
  }
}
