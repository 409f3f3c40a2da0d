import CareerGraph

/// Reckons the steps of a plan from its moves, by section 3 of the model.
struct Timing {
  let tables: PlanningTables
  let question: Question

  /// The steps of a chain of moves.
  func steps(_ moves: [PlannedMove]) -> [PlanStep] {
    var moment = Moment(startingWith: question.experience)
    var held = question.held
    var steps: [PlanStep] = []
    var role = question.start
    for (index, planned) in moves.enumerated() {
      let figures = question.figures(of: planned.transition, tables)
      let needed = need(planned)
      let known = held
      if let role {
        for word in held.indices {
          held[word] |= tables.taught[role.position * tables.wordCount + word]
        }
      }
      let study = items(from: held, to: needed)
      let hours = moment.hours + study.reduce(0) { $0 + $1.ticks }
      let terms = moment.terms(
        figures, served: index == 0 ? question.served : 0, hours: hours, clock: question.clock)
      let next = moment.after(figures, ready: terms.ready, hours: hours, clock: question.clock)
      steps.append(
        PlanStep(
          from: role, to: planned.role, transition: planned.transition,
          startYears: Grid.years(ticks: moment.years), endYears: Grid.years(ticks: next.years),
          waitYears: Grid.years(ticks: figures.wait), readyYears: terms.byName,
          boundBy: terms.binding, experienceYears: Grid.years(ticks: next.experience),
          studyHours: Grid.hours(ticks: hours), study: study.map(\.item),
          taught: items(from: known, to: zip(needed, held).map { $0 & $1 }).map(\.item)))
      for word in held.indices { held[word] |= needed[word] }
      moment = next
      role = planned.role
    }
    return steps
  }

  private func need(_ move: PlannedMove) -> [UInt64] {
    (0..<tables.wordCount).map {
      tables.needed(move.role.position, move.transition?.position, word: $0)
    }
  }

  /// What is missing from one set to another, by skill, prerequisites first.
  func items(
    from held: [UInt64], to needed: [UInt64]
  ) -> [(item: StudyItem, ticks: Double)] {
    var levels: [SkillID: (from: Int, to: Int, ticks: Double)] = [:]
    for word in held.indices {
      var missing = needed[word] & ~held[word]
      while missing != 0 {
        let bit = word * 64 + missing.trailingZeroBitCount
        missing &= missing - 1
        let skill = tables.layout.skills[bit]
        let level = tables.layout.level(ofBit: bit)
        let entry = levels[skill]
        levels[skill] = (
          entry.map { min($0.from, level - 1) } ?? level - 1, max(entry?.to ?? 0, level),
          (entry?.ticks ?? 0) + tables.layout.hours[bit]
        )
      }
    }
    let ranks = tables.layout.ranks
    return levels.keys.sorted { ranks[$0.position] < ranks[$1.position] }.compactMap { skill in
      levels[skill].map {
        let item = StudyItem(
          skill: skill, fromLevel: $0.from, toLevel: $0.to, hours: Grid.hours(ticks: $0.ticks),
          isAssumed: tables.graph.statedHours(of: skill) == nil)
        return (item, $0.ticks)
      }
    }
  }
}

extension StepTerms {
  fileprivate var byName: [BindingTerm: Double] {
    [
      .timeInRole: Grid.years(ticks: timeInRole), .experience: Grid.years(ticks: experience),
      .study: Grid.years(ticks: study),
    ]
  }

  fileprivate var binding: [BindingTerm] {
    let named: [(BindingTerm, Double)] = [
      (.timeInRole, timeInRole), (.experience, experience), (.study, study),
    ]
    return named.filter { $0.1 == ready }.map(\.0)
  }
}
