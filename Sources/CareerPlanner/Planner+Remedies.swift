import CareerGraph

extension Planner {
  /// The smallest changes by which a question that has no plan would have one, each found by
  /// planning again.
  ///
  /// Each thing is changed alone first: a role to avoid or to pass left out, a higher pace of study,
  /// one level of one skill held now, more experience, experience that counts in full after one
  /// move, moves without a likelihood. A pace and an amount of experience are the least that
  /// suffice; of skill levels and moves those three are given that take the least study or arrive
  /// the soonest. Where nothing suffices alone, one remedy of several changes is given, in which
  /// none can be left out. Where there is a deadline, the last remedy is the least time that
  /// suffices without any other change.
  ///
  /// Where a search for a plan stops at its limit, the change is not given: a remedy is always
  /// proven by a plan.
  ///
  /// - Parameter request: the question, for which ``plan(_:)`` finds no plan.
  /// - Returns: the remedies, in the order above; none where there is a plan, where the target is
  ///   unknown, or where nothing that can be changed would help.
  /// - Throws: ``PlanRequestError`` as ``plan(_:)`` does.
  /// - Complexity: a few dozen searches for a plan, and one for each level of a skill that the graph
  ///   asks for where study is what holds the plan back.
  public func remedies(for request: PlanRequest) throws(PlanRequestError) -> [Remedy] {
    guard case .question(let question) = try asked(request) else { return [] }
    let finder = RemedyFinder(question: question, tables: tables)
    return finder.remedies()
  }
}

/// Looks for the changes that make a question have a plan.
private struct RemedyFinder {
  let question: Question
  let tables: PlanningTables

  private var graph: CareerGraph { tables.graph }

  /// The greatest pace of study: all hours of a week.
  private static let greatestPace = 168.0

  /// More experience than any move asks for.
  private static let allExperience = Grid.ticks(years: 1e6)

  /// How many skills, and how many moves, are named.
  private static let namedLimit = 3

  func remedies() -> [Remedy] {
    guard plan(question) == nil else { return [] }
    let others = Lever.allCases.filter { $0 != .time }
    let alone = others.flatMap { remedies(by: $0, in: question) }
    let best = alone.isEmpty ? together(others).map { [$0] } ?? [] : alone
    return best + remedies(by: .time, in: question)
  }

  /// The plan of a question, as fast as it can be found.
  private func plan(_ question: Question) -> Figures? {
    var question = question
    question.objective = .time
    return LabelSearch.run(question, tables).moves.map {
      PlanOrder(question, tables).figures(of: $0)
    }
  }

  private func remedy(_ changes: [Remedy.Change], _ figures: Figures) -> Remedy {
    Remedy(
      changes: changes, years: Grid.years(ticks: figures.years),
      studyHours: Grid.hours(ticks: figures.hours))
  }
}

// MARK: - What can be changed

extension RemedyFinder {
  /// A kind of change, the easiest first.
  private enum Lever: CaseIterable {
    case objective, avoided, via, pace, skill, experience, credit, time

    /// The moves after which not all experience counts.
    static func credits(of graph: CareerGraph) -> [TransitionID] {
      graph.transitions.filter { graph.credit(of: $0) < 1 }
    }
  }

  /// The remedies of one kind, each of one change.
  private func remedies(by lever: Lever, in question: Question) -> [Remedy] {
    switch lever {
    case .objective:
      guard question.needsLikelihood else { return [] }
      return found(.otherObjective, in: question)
    case .avoided: return question.avoidedRoles.flatMap { found(.using($0), in: question) }
    case .via: return question.via.flatMap { found(.notPassing($0), in: question) }
    case .pace: return pace(in: question)
    case .skill: return skills(in: question)
    case .experience: return experience(in: question)
    case .credit:
      return credits(in: question)
    case .time:
      guard question.limits.years < .infinity, let soonest = plan(lifting(.time, from: question))
      else { return [] }
      return [remedy([.moreTime(years: Grid.years(ticks: soonest.years))], soonest)]
    }
  }

  /// The remedy of one change, where it makes a plan possible.
  private func found(_ change: Remedy.Change, in question: Question) -> [Remedy] {
    plan(changing(change, in: question)).map { [remedy([change], $0)] } ?? []
  }

  /// The question with one thing different.
  private func changing(_ change: Remedy.Change, in question: Question) -> Question {
    var question = question
    switch change {
    case .using(let role):
      question.avoided.remove(role)
      question.avoidedRoles.removeAll { $0 == role }
    case .notPassing(let role): question.via.removeAll { $0 == role }
    case .studying(let hours):
      (question.life, question.hoursPerWeek) = (question.life.atOnePace, hours)
      question.clock = Clock(question.life, hoursPerWeek: hours)
    case .holding(let skill, let level, _):
      tables.layout.insertClosure(of: skill, level: level, into: &question.held)
    case .moreExperience(let years): question.experience += Grid.ticks(years: years)
    case .credit(let transition): question.credited.insert(transition)
    case .otherObjective: (question.objective, question.needsLikelihood) = (.time, false)
    case .moreTime(let years): question.limits.years = Grid.ticks(years: years)
    }
    return question
  }

  /// The question in which all that a lever can change is changed as far as it goes.
  private func lifting(_ lever: Lever, from question: Question) -> Question {
    var question = question
    switch lever {
    case .objective: (question.objective, question.needsLikelihood) = (.time, false)
    case .avoided: (question.avoided, question.avoidedRoles) = ([], [])
    case .via: question.via = []
    case .pace: return changing(.studying(hoursPerWeek: Self.greatestPace), in: question)
    case .skill:
      question.held = question.held.map { _ in .max }
    case .experience: question.experience = Self.allExperience
    case .credit: question.credited = Set(Lever.credits(of: graph))
    case .time: question.limits.years = .infinity
    }
    return question
  }
}

// MARK: - The least amount

extension RemedyFinder {
  /// The least pace that suffices: a higher one never makes a plan later.
  private func pace(in question: Question) -> [Remedy] {
    guard plan(lifting(.pace, from: question)) != nil else { return [] }
    return least(upTo: Int(Self.greatestPace) * 2, in: question) {
      .studying(hoursPerWeek: Double($0) / 2)
    }
  }

  /// The least experience that suffices: more of it never makes a plan later.
  private func experience(in question: Question) -> [Remedy] {
    guard plan(lifting(.experience, from: question)) != nil else { return [] }
    let needs = tables.moves.lazy.map(\.neededBefore).filter { $0 < .infinity }
    let months = Grid.years(ticks: needs.max() ?? 0) * 12
    // What moves into education roles let count is not made up for there.
    let losesExperience = tables.moves.contains { !$0.isToJob && $0.credit < 1 }
    let most = losesExperience ? 1_200 : Int(min(months.rounded(.up), 1_200))
    return least(upTo: most, in: question) {
      .moreExperience(years: Double($0) / 12)
    }
  }

  /// The remedy of the least amount from 1 on that suffices, by bisection.
  private func least(
    upTo greatest: Int, in question: Question, _ change: (Int) -> Remedy.Change
  ) -> [Remedy] {
    var (tooLittle, enough) = (0, greatest)
    guard greatest > 0, plan(changing(change(greatest), in: question)) != nil else { return [] }
    while enough - tooLittle > 1 {
      let middle = (tooLittle + enough) / 2
      if plan(changing(change(middle), in: question)) == nil {
        tooLittle = middle
      } else {
        enough = middle
      }
    }
    return found(change(enough), in: question)
  }

  /// The moves of which one has to count all experience: those that make a plan the soonest.
  private func credits(in question: Question) -> [Remedy] {
    guard plan(lifting(.credit, from: question)) != nil else { return [] }
    let remedies = Lever.credits(of: graph).flatMap { found(.credit($0), in: question) }
    return Array(
      remedies.enumerated().sorted {
        ($0.element.years, $0.offset) < ($1.element.years, $1.offset)
      }.map(\.element).prefix(Self.namedLimit))
  }

  /// The levels of skills, held now, of which one suffices: those that take the least study.
  ///
  /// Where a plan comes too late even for somebody who holds all skills, none is looked for.
  private func skills(in question: Question) -> [Remedy] {
    guard plan(lifting(.skill, from: question)) != nil else { return [] }
    var levels: [(hours: Double, skill: SkillID, level: Int)] = []
    for skill in graph.skills {
      for level in SkillLevel.allowed {
        let hours = hours(of: skill, level: level)
        if hours > 0 { levels.append((hours, skill, level)) }
      }
    }
    levels.sort { ($0.hours, $0.skill, $0.level) < ($1.hours, $1.skill, $1.level) }
    var remedies: [Remedy] = []
    var named: Set<SkillID> = []
    for (hours, skill, level) in levels where !named.contains(skill) {
      let change = Remedy.Change.holding(skill: skill, level: level, hours: hours)
      for remedy in found(change, in: question) {
        remedies.append(remedy)
        named.insert(skill)
      }
      if remedies.count == Self.namedLimit { break }
    }
    return remedies
  }
}

// MARK: - Several changes

extension RemedyFinder {
  /// A remedy of as few changes as possible where none suffices alone: all levers are pulled, and
  /// each is put back where a plan still exists with it, the hardest first; then those that remain
  /// are pulled only as far as is needed.
  private func together(_ all: [Lever]) -> Remedy? {
    var levers = all
    guard plan(levers.reduce(question) { lifting($1, from: $0) }) != nil else { return nil }
    for lever in levers.reversed() {
      let fewer = levers.filter { $0 != lever }
      if plan(fewer.reduce(question) { lifting($1, from: $0) }) != nil { levers = fewer }
    }
    var changed = question
    var changes: [Remedy.Change] = []
    for (index, lever) in levers.enumerated() {
      let others = levers[(index + 1)...].reduce(changed) { lifting($1, from: $0) }
      guard let step = smallest(lever, in: others) else { return nil }
      changes += step
      changed = step.reduce(changed) { changing($1, in: $0) }
    }
    return plan(changed).map { remedy(changes, $0) }
  }

  /// The changes of one lever that suffice: one if one does, else all of them, less those that are
  /// not needed.
  private func smallest(_ lever: Lever, in question: Question) -> [Remedy.Change]? {
    if let one = remedies(by: lever, in: question).first { return one.changes }
    var changes = all(of: lever)
    for change in changes {
      let fewer = changes.filter { $0 != change }
      if plan(fewer.reduce(question) { changing($1, in: $0) }) != nil { changes = fewer }
    }
    let isEnough = plan(changes.reduce(question) { changing($1, in: $0) }) != nil
    return isEnough ? changes : nil
  }

  /// Every change of a lever, as far as it goes.
  private func all(of lever: Lever) -> [Remedy.Change] {
    switch lever {
    case .avoided: question.avoidedRoles.map { .using($0) }
    case .via: question.via.map { .notPassing($0) }
    case .credit: Lever.credits(of: graph).map { .credit($0) }
    case .skill:
      graph.skills.map { .holding(skill: $0, level: 5, hours: hours(of: $0, level: 5)) }
    case .objective, .pace, .experience, .time: []
    }
  }

  /// The hours that a level takes from what is held.
  private func hours(of skill: SkillID, level: Int) -> Double {
    var set = [UInt64](repeating: 0, count: tables.wordCount)
    tables.layout.insertClosure(of: skill, level: level, into: &set)
    return Grid.hours(
      ticks: set.indices.reduce(0) {
        $0 + tables.hours(missing: set[$1] & ~question.held[$1], at: $1)
      })
  }
}
