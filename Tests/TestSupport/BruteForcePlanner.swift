public import CareerGraph
public import CareerPlanner

/// All simple paths and their figures, straight from sections 3 and 4 of the model.
///
/// The oracle for small graphs: plain numbers, dictionaries from skill to level, and recursion
/// over every path. It shares nothing with the search.
public struct BruteForcePlanner: Sendable {
  /// The graph planned on.
  public let graph: CareerGraph

  private let roles: [String: Role]
  private let skills: [String: Skill]
  private let moves: [String: [Move]]

  /// A transition, or the entry from outside the graph, with the closure of what it needs.
  private struct Move: Sendable {
    let id: TransitionID?
    let transition: Transition?
    let to: String
    let least: Double
    let need: [String: Int]
  }

  /// Reads all values of a graph.
  public init(_ graph: CareerGraph) {
    self.graph = graph
    roles = Dictionary(uniqueKeysWithValues: graph.roles.map { (graph.id(of: $0), graph[$0]) })
    let skills = Dictionary(
      uniqueKeysWithValues: graph.skills.map { (graph.id(of: $0), graph[$0]) })
    self.skills = skills
    var moves: [String: [Move]] = [:]
    for id in graph.transitions {
      let transition = graph[id]
      let target = graph[graph.target(of: id)]
      moves[transition.from, default: []].append(
        Move(
          id: id, transition: transition, to: target.id,
          least: transition.minimumExperience ?? target.experience?.min ?? 0,
          need: Self.closure(Array(target.skills) + Array(transition.skills), skills)))
    }
    self.moves = moves
  }

  private static func closure(_ levels: [SkillLevel], _ skills: [String: Skill]) -> [String: Int] {
    var held: [String: Int] = [:]
    func hold(_ entry: SkillLevel) {
      held[entry.skill] = max(held[entry.skill] ?? 0, entry.level)
      for required in skills[entry.skill]?.requires ?? [:] { hold(required) }
    }
    for entry in levels { hold(entry) }
    return held
  }
}

// MARK: - Paths

extension BruteForcePlanner {
  /// Every simple path from where the person stands to the target, possible or not.
  ///
  /// Names in the request must be ids.
  public func paths(for request: PlanRequest) -> [CareerPath] {
    paths(for: request, to: request.target)
  }

  /// Every simple path to any role but the one held, by that role; the target does not count.
  public func pathsToEveryRole(for request: PlanRequest) -> [String: [CareerPath]] {
    Dictionary(grouping: paths(for: request, to: nil)) { $0.roles.last ?? "" }
  }

  /// Every simple path to a target, or of at least a step to anywhere.
  private func paths(for request: PlanRequest, to target: String?) -> [CareerPath] {
    var found: [CareerPath] = []
    let lived = LivedTime(request.person)
    func walk(_ roles: [String], _ moves: [Move]) {
      let isThere = target == nil ? !moves.isEmpty : roles.last == target
      if isThere { found.append(path(roles, moves, request, lived)) }
      if target != nil, isThere { return }
      for move in options(roles.last) where !roles.contains(move.to) {
        walk(roles + [move.to], moves + [move])
      }
    }
    walk(start(request.person), [])
    return found
  }

  /// The path of given transitions; `nil` for the entry from outside the graph.
  ///
  /// Returns `nil` where the transitions do not follow each other or the entry is not open.
  public func path(
    along transitions: [(id: TransitionID?, to: RoleID)], for request: PlanRequest
  ) -> CareerPath? {
    var roles = start(request.person)
    var moves: [Move] = []
    for transition in transitions {
      let to = graph.id(of: transition.to)
      guard
        let move = options(roles.last).first(where: { $0.id == transition.id && $0.to == to })
      else { return nil }
      roles.append(to)
      moves.append(move)
    }
    return path(roles, moves, request, LivedTime(request.person))
  }

  private func path(
    _ roles: [String], _ moves: [Move], _ request: PlanRequest, _ lived: LivedTime
  ) -> CareerPath {
    var (steps, obstacles) = steps(moves, request.person, lived)
    if roles.contains(where: request.avoiding.contains) { obstacles.insert(.avoided) }
    if !request.via.allSatisfy(roles.contains) { obstacles.insert(.via) }
    var likelihood: Double? = 1
    for move in moves {
      let next = move.transition.map(\.likelihood) ?? 1
      likelihood = likelihood.flatMap { product in next.map { product * $0 } }
    }
    if likelihood == nil { obstacles.insert(.likelihood) }
    return CareerPath(roles: roles, steps: steps, likelihood: likelihood, obstacles: obstacles)
  }

  private func start(_ person: Person) -> [String] {
    person.role.flatMap { roles[$0] }.map { [$0.id] } ?? []
  }

  /// The moves out of a role; from outside the graph, into any role that asks for no experience.
  private func options(_ role: String?) -> [Move] {
    if let role { return moves[role] ?? [] }
    return roles.values.filter { ($0.experience?.min ?? 0) == 0 }.map { role in
      Move(
        id: nil, transition: nil, to: role.id, least: 0,
        need: Self.closure(Array(role.skills), skills))
    }
  }
}

// MARK: - The recursion

extension BruteForcePlanner {
  /// Where a move begins: in a job, in an education role, or outside the graph.
  private enum Place {
    case job, education, outside
  }

  private func place(_ role: String?) -> Place {
    guard let role = role.flatMap({ roles[$0] }) else { return .outside }
    return role.isEducation ? .education : .job
  }

  /// What is learned for a move, and all hours by then: H and Q of section 3.
  private struct Lesson {
    var study: Set<CareerPath.Item> = []
    var taught: Set<CareerPath.Item> = []
    var hours = 0.0
  }

  private func lessons(_ moves: [Move], _ person: Person) -> [Lesson] {
    let first = person.role.flatMap { roles[$0] }
    let required = person.holdsOnlyListedSkills ? [] : first.map { Array($0.skills) } ?? []
    var known = Self.closure(required + Array(person.skills), skills)
    var hours = 0.0
    return moves.enumerated().map { index, move in
      let role = index == 0 ? first : roles[moves[index - 1].to]
      let taught = role.map { Self.closure(Array($0.teaches), skills) } ?? [:]
      let held = known.merging(taught, uniquingKeysWith: max)
      var lesson = Lesson()
      for (skill, level) in move.need {
        let (before, now) = (known[skill] ?? 0, held[skill] ?? 0)
        if now < level {
          lesson.study.insert(.init(skill: skill, from: now, to: level))
          for missing in now + 1...level { hours += self.hours(skill, missing) }
        }
        if before < min(now, level) {
          lesson.taught.insert(.init(skill: skill, from: before, to: min(now, level)))
        }
      }
      lesson.hours = hours
      known = held.merging(move.need, uniquingKeysWith: max)
      return lesson
    }
  }

  /// The steps of section 3.
  private func steps(
    _ moves: [Move], _ person: Person, _ lived: LivedTime
  ) -> (steps: [CareerPath.Step], obstacles: CareerPath.Obstacles) {
    let lessons = lessons(moves, person)
    var obstacles: CareerPath.Obstacles = []
    var steps: [CareerPath.Step] = []
    var role = person.role.flatMap { roles[$0]?.id }
    var years = 0.0
    var experience = person.years ?? role.flatMap { roles[$0]?.experience?.min } ?? 0
    for (index, move) in moves.enumerated() {
      let from = place(role)
      var stay = move.transition?.years.typical ?? 0
      if index == 0 { stay = max(0, stay - person.yearsInRole) }
      let credit = move.transition?.credit ?? 1
      var missing = 0.0
      if credit > 0 {
        missing = move.least / credit - experience
      } else if move.least > 0 {
        obstacles.insert(.credit)
      }
      if from != .job {
        if missing > 1e-9 { obstacles.insert(.education) }
        missing = 0
      }
      var study = 0.0
      if lessons[index].hours > 0 {
        let time = lived.time(reaching: lessons[index].hours, of: \.hours)
        if time == nil { obstacles.insert(.time) }
        study = time ?? 0
      }
      var terms = [
        BindingTerm.timeInRole: lived.time(accruing: stay, after: years),
        .experience: lived.time(accruing: missing, after: years), .study: study,
      ]
      let wait = move.transition?.wait.typical ?? 0
      if from == .job {
        for (term, entry) in self.entries(moves, index, lessons, years, experience, lived) {
          terms[term] = max(terms[term] ?? 0, entry - wait)
        }
      }
      let ready = terms.values.max() ?? 0
      let end = from == .education ? lived.time(accruing: wait, after: ready) : ready + wait
      if from == .job { experience += lived.work(until: end) - lived.work(until: years) }
      experience *= credit
      steps.append(
        CareerPath.Step(
          transition: move.id, start: years, end: end, wait: end - ready, terms: terms,
          experience: experience, hours: lessons[index].hours, study: lessons[index].study,
          taught: lessons[index].taught))
      (years, role) = (end, move.to)
    }
    return (steps, obstacles)
  }

  /// When the education that a move out of a job begins has to be entered so that no move out of it
  /// waits for experience or study.
  private func entries(
    _ moves: [Move], _ index: Int, _ lessons: [Lesson], _ years: Double, _ experience: Double,
    _ lived: LivedTime
  ) -> [(BindingTerm, Double)] {
    var entries: [(BindingTerm, Double)] = []
    var share = moves[index].transition?.credit ?? 1
    var next = index + 1
    while next < moves.count, place(moves[next - 1].to) == .education, share > 0 {
      if lessons[next].hours > 0,
        let time = lived.time(reaching: lessons[next].hours, of: \.hours)
      {
        var work = lived.work(until: time)
        for passed in index + 1...next {
          work -= moves[passed].transition?.years.typical ?? 0
          if passed < next { work -= moves[passed].transition?.wait.typical ?? 0 }
        }
        if work > 0 { entries.append((.study, lived.time(reaching: work, of: \.work) ?? 0)) }
      }
      share *= moves[next].transition?.credit ?? 1
      if share > 0, moves[next].least > 0 {
        let missing = moves[next].least / share - experience
        entries.append((.experience, lived.time(accruing: missing, after: years)))
      }
      next += 1
    }
    return entries
  }

  /// The hours of one level; where none are stated, the convex default.
  public func hours(_ skill: String, _ level: Int) -> Double {
    let assumed: [Double] = [20, 60, 150, 300, 600]
    return skills[skill]?.hoursPerLevel?[level].typical ?? assumed[level - 1]
  }

  /// Whether a skill presupposes another, directly or by others.
  public func isRequired(_ skill: String, by other: String) -> Bool {
    (skills[other]?.requires ?? [:]).contains {
      $0.skill == skill || isRequired(skill, by: $0.skill)
    }
  }
}
