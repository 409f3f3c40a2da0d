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

  /// T, X, H and Q of section 3, and where that is.
  private struct Moment {
    var years = 0.0
    var experience: Double
    var hours = 0.0
    var held: [String: Int]
    var role: String?
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
    var steps: [CareerPath.Step] = []
    let lived = LivedTime(request.person)
    func walk(_ moment: Moment, _ chain: Chain) {
      if target == nil ? !steps.isEmpty : moment.role == target {
        found.append(path(chain, steps, request))
      }
      if target != nil, moment.role == target { return }
      for move in options(moment.role) where !chain.roles.contains(move.to) {
        var next = moment
        let (step, obstacles) = advance(&next, move, request.person, lived, steps.isEmpty)
        steps.append(step)
        walk(next, chain.adding(move, obstacles))
        steps.removeLast()
      }
    }
    let start = self.start(request.person)
    walk(start, Chain(roles: start.role.map { [$0] } ?? []))
    return found
  }

  /// The path of given transitions; `nil` for the entry from outside the graph.
  ///
  /// Returns `nil` where the transitions do not follow each other or the entry is not open.
  public func path(
    along transitions: [(id: TransitionID?, to: RoleID)], for request: PlanRequest
  ) -> CareerPath? {
    let lived = LivedTime(request.person)
    var moment = self.start(request.person)
    var chain = Chain(roles: moment.role.map { [$0] } ?? [])
    var steps: [CareerPath.Step] = []
    for transition in transitions {
      let to = graph.id(of: transition.to)
      guard
        let move = options(moment.role).first(where: { $0.id == transition.id && $0.to == to })
      else { return nil }
      let (step, obstacles) = advance(&moment, move, request.person, lived, steps.isEmpty)
      steps.append(step)
      chain = chain.adding(move, obstacles)
    }
    return path(chain, steps, request)
  }

  /// The roles passed, the product of likelihoods, and what is in the way.
  private struct Chain {
    var roles: [String]
    var likelihood: Double? = 1
    var obstacles: CareerPath.Obstacles = []

    func adding(_ move: Move, _ obstacles: CareerPath.Obstacles) -> Chain {
      let next = move.transition.map(\.likelihood) ?? 1
      return Chain(
        roles: roles + [move.to],
        likelihood: likelihood.flatMap { product in next.map { product * $0 } },
        obstacles: self.obstacles.union(obstacles))
    }
  }

  private func path(
    _ chain: Chain, _ steps: [CareerPath.Step], _ request: PlanRequest
  ) -> CareerPath {
    var obstacles = chain.obstacles
    if chain.roles.contains(where: request.avoiding.contains) { obstacles.insert(.avoided) }
    if !request.via.allSatisfy(chain.roles.contains) { obstacles.insert(.via) }
    if chain.likelihood == nil { obstacles.insert(.likelihood) }
    return CareerPath(
      roles: chain.roles, steps: steps, likelihood: chain.likelihood, obstacles: obstacles)
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
  private func start(_ person: Person) -> Moment {
    let role = person.role.flatMap { roles[$0] }
    let required = person.holdsOnlyListedSkills ? [] : role.map { Array($0.skills) } ?? []
    return Moment(
      experience: person.years ?? role?.experience?.min ?? 0,
      held: Self.closure(required + Array(person.skills), skills), role: role?.id)
  }

  /// One step of section 3.
  private func advance(
    _ moment: inout Moment, _ move: Move, _ person: Person, _ lived: LivedTime, _ isFirst: Bool
  ) -> (step: CareerPath.Step, obstacles: CareerPath.Obstacles) {
    var obstacles: CareerPath.Obstacles = []
    var held = moment.held
    if let role = moment.role, let teaches = roles[role]?.teaches {
      held.merge(Self.closure(Array(teaches), skills), uniquingKeysWith: max)
    }
    var study: Set<CareerPath.Item> = []
    var taught: Set<CareerPath.Item> = []
    var hours = moment.hours
    for (skill, level) in move.need {
      let before = moment.held[skill] ?? 0
      let known = held[skill] ?? 0
      if known < level {
        study.insert(.init(skill: skill, from: known, to: level))
        for missing in known + 1...level { hours += self.hours(skill, missing) }
      }
      if before < min(known, level) {
        taught.insert(.init(skill: skill, from: before, to: min(known, level)))
      }
    }

    var stay = move.transition?.years.typical ?? 0
    if isFirst { stay = max(0, stay - person.yearsInRole) }
    let wait = move.transition?.wait.typical ?? 0
    let credit = move.transition?.credit ?? 1
    var missing = 0.0
    if credit > 0 {
      missing = move.least / credit - moment.experience
    } else if move.least > 0 {
      obstacles.insert(.credit)
    }
    var studyTime: Double? = 0
    if hours > 0 { studyTime = lived.time(reaching: hours, of: \.hours) }
    if studyTime == nil { obstacles.insert(.time) }
    let terms = [
      BindingTerm.timeInRole: lived.time(accruing: stay, after: moment.years),
      .experience: lived.time(accruing: missing, after: moment.years), .study: studyTime ?? 0,
    ]
    let ready = terms.values.max() ?? 0
    let end = ready + wait
    let worked = lived.work(until: end) - lived.work(until: moment.years)
    let step = CareerPath.Step(
      transition: move.id, start: moment.years, end: end, wait: wait, terms: terms,
      experience: move.transition == nil
        ? moment.experience : credit * (moment.experience + worked),
      hours: hours, study: study, taught: taught)
    moment = Moment(
      years: step.end, experience: step.experience, hours: hours,
      held: held.merging(move.need, uniquingKeysWith: max), role: move.to)
    return (step, obstacles)
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
