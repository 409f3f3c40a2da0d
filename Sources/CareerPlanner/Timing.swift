import CareerGraph

/// Reckons the steps of a plan from its moves, by section 3 of the model.
struct Timing {
  let tables: PlanningTables
  let question: Question

  /// The steps of a chain of moves.
  func steps(_ moves: [PlannedMove]) -> [PlanStep] {
    let learning = learning(moves)
    let timed = zip(moves, learning).enumerated().map { index, move in
      TimedMove(
        move: question.figures(of: move.0, tables), tenure: index == 0 ? question.tenure : 0,
        hours: move.1.hours)
    }
    var moment = question.startMoment(tables)
    var role = question.start
    var steps: [PlanStep] = []
    let dates = question.clock.steps(of: timed, from: moment)
    for (index, date) in dates.enumerated() {
      steps.append(
        PlanStep(
          from: role, to: moves[index].role, transition: moves[index].transition,
          startYears: Grid.years(ticks: moment.years),
          endYears: Grid.years(ticks: date.after.years),
          waitYears: Grid.years(ticks: date.after.years - date.terms.ready),
          readyYears: date.terms.byName, boundBy: date.terms.binding,
          experienceYears: Grid.years(ticks: date.after.creditedExperience),
          studyHours: Grid.hours(ticks: learning[index].hours), study: learning[index].study,
          taught: learning[index].taught))
      moment = date.after
      role = moves[index].role
    }
    return steps
  }

  /// What is learned for a move: by study, with all hours by then, and in the role left.
  private struct Learning {
    let study: [StudyItem]
    let taught: [StudyItem]
    let hours: Double
  }

  /// What is learned for each of a chain of moves.
  private func learning(_ moves: [PlannedMove]) -> [Learning] {
    var held = question.held
    var hours = 0.0
    var role = question.start
    var found: [Learning] = []
    for planned in moves {
      let needed = need(planned)
      let known = held
      if let role {
        for word in held.indices {
          held[word] |= tables.taught[role.position * tables.wordCount + word]
        }
      }
      let study = items(from: held, to: needed)
      hours += study.reduce(0) { $0 + $1.ticks }
      found.append(
        Learning(
          study: study.map(\.item),
          taught: items(from: known, to: zip(needed, held).map { $0 & $1 }).map(\.item),
          hours: hours))
      for word in held.indices { held[word] |= needed[word] }
      role = planned.role
    }
    return found
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
