public import CareerGraph
public import CareerPlanner

/// A small random career graph with a question to it, made again from its seed.
///
/// Three to seven roles use every part of the model: parallel moves, cycles, stays of zero, credit
/// down to none, prerequisites, taught skills, likelihoods from absent to certain. One seed in
/// five takes nearly all figures alike, so that different ways often cost the same; one takes
/// them from a few whole numbers; the others take tenths, which round when they are added. In two
/// graphs of three some roles are education, in which no experience grows.
///
/// With a working life there are breaks, part-time work and changes of pace beside, and every other
/// seed takes all its figures from halves and quarters, which never round.
public struct RandomCareers: Sendable {
  /// The graph; its ids are in another order than its roles.
  public let graph: CareerGraph

  /// Who asks: in a role or, in one of five, outside the graph.
  public let person: Person

  /// The role to reach, now and then the one that is held.
  public let target: String

  /// Roles to avoid, neither held nor asked for nor to be passed.
  public let avoiding: [String]

  /// Roles to pass, among them now and then the start, the target or one role twice.
  public let via: [String]

  /// Whether no sum of figures rounds, so that equal figures are equal bits.
  public let isExact: Bool

  /// Makes the graph and the question of a seed.
  ///
  /// - Parameters:
  ///   - seed: names the graph and the question.
  ///   - hasLife: whether the person has breaks, works part-time or studies at changing paces.
  /// - Throws: `InvalidValue` or `GraphProblem` where the dice give what no graph can have.
  public init(seed: UInt64, hasLife: Bool = false) throws {
    let style = hasLife && seed.isMultiple(of: 2) ? Dice.Style.quarters : Dice.Style(seed)
    isExact = style == .quarters
    var dice = Dice(random: SplitMix64(seed: seed), style: style)
    let roles = Array(Self.roleIDs.shuffled(using: &dice.random).prefix(dice.number(3...7)))
    let skills = Array(Self.skillIDs.shuffled(using: &dice.random).prefix(dice.number(2...6)))
    let start = dice.pick(roles)
    let target = dice.chance(1, in: 16) ? start : dice.pick(roles.filter { $0 != start })
    // Other dice, so that graphs without education are what they have always been.
    var schooling = SplitMix64(seed: ~seed)
    let schools = Set(
      roles.filter { _ in seed % 3 != 0 && Int.random(in: 1...3, using: &schooling) == 1 })
    graph = try CareerGraph(title: "Seed \(seed)") { builder in
      for skill in try dice.skills(skills) { builder.add(skill) }
      for role in roles {
        builder.add(try dice.role(role, skills, isEducation: schools.contains(role)))
      }
      for move in try dice.transitions(roles, skills) {
        let isDirect = move.from == start && move.to == target
        if !isDirect || dice.chance(1, in: 3) { builder.add(move) }
      }
    }
    let life = hasLife ? try dice.life() : .steady
    person = try dice.person(start, skills, life)
    self.target = target
    var via: [String] = []
    for _ in 0..<dice.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]) { via.append(dice.pick(roles)) }
    self.via = via
    let kept = [start, target] + via
    avoiding = roles.filter { !kept.contains($0) && dice.chance(1, in: 7) }
  }

  /// The question by an objective.
  public func request(
    by objective: Objective, searchLimit: Int = PlanRequest.defaultSearchLimit
  ) -> PlanRequest {
    PlanRequest(
      from: person, to: target, by: objective, avoiding: avoiding, via: via,
      searchLimit: searchLimit)
  }

  /// Ids whose order of bytes is neither that of an alphabet nor that of letter cases.
  private static let roleIDs = ["a", "B", "b", "a-1", "a1", "é", "Z", "zz", "ab", "10", "9", "あ"]
  private static let skillIDs = ["s", "t", "U", "u", "sa", "s-1", "ñ", "x", "5"]
}

/// The random choices that make up a graph and a person.
struct Dice {
  var random: SplitMix64

  /// What figures are like.
  enum Style {
    case alike, whole, tenths, quarters

    init(_ seed: UInt64) {
      self =
        switch seed % 5 {
        case 0: .alike
        case 1: .whole
        default: .tenths
        }
    }
  }

  let style: Style

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ count: Int, in total: Int) -> Bool { number(1...total) <= count }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// One of a few whole numbers, of which the middle one is the usual, or one of some tenths.
  mutating func figure(_ whole: [Double], _ tenths: [Double]) -> Double {
    switch style {
    case .alike: chance(15, in: 16) ? whole[whole.count / 2] : pick(whole)
    case .whole: pick(whole)
    case .tenths: pick(tenths)
    case .quarters: chance(1, in: 2) ? whole[whole.count / 2] : pick(whole)
    }
  }

  /// Years, which may be halves and quarters too where no figure rounds.
  mutating func years(_ whole: [Double], _ tenths: [Double]) -> Double {
    let years = figure(whole, tenths)
    return style == .quarters ? years * pick([1, 1, 1, 0.5, 0.25]) : years
  }

  /// An estimate around a typical value, in three points or certain.
  mutating func estimate(_ typical: Double) throws -> Estimate {
    guard typical > 0, chance(1, in: 3) else { return try Estimate(typical) }
    return try Estimate(low: typical / 2, typical: typical, high: typical * 3)
  }

  mutating func levels(_ skills: [String], most: Int) -> SkillLevels {
    if style == .alike, chance(3, in: 4) { return [:] }
    let count = number(0...min(most, skills.count))
    let chosen = skills.shuffled(using: &random).prefix(count)
    var pairs: [(String, Int)] = []
    for skill in chosen { pairs.append((skill, pick([1, 1, 1, 2, 2, 2, 3, 3, 4, 5]))) }
    return SkillLevels(pairs)
  }

  // MARK: The graph

  /// Skills that require only such as come before them in a hidden order.
  mutating func skills(_ ids: [String]) throws -> [Skill] {
    var skills: [Skill] = []
    for (index, id) in ids.enumerated() {
      skills.append(
        try Skill(
          id: id, name: "Skill \(id)", kind: pick(SkillKind.allCases), hoursPerLevel: try hours(),
          requires: chance(1, in: 2) ? levels(Array(ids.prefix(index)), most: 2) : [:]))
    }
    return skills.shuffled(using: &random)
  }

  private mutating func hours() throws -> LevelHours? {
    guard chance(3, in: 4) || style == .quarters else { return nil }
    if chance(1, in: 2) { return try LevelHours(each: try levelHours()) }
    var levels: [Estimate] = []
    for _ in SkillLevel.allowed { levels.append(try levelHours()) }
    return try LevelHours(levels: levels)
  }

  private mutating func levelHours() throws -> Estimate {
    try estimate(figure([0, 52, 52, 104, 260], [0, 0.1, 12.3, 33.3, 70.7, 140.2, 300]))
  }

  private mutating func leastYears() -> Double {
    years([0, 1, 3, 0, 0, 2, 4], [0, 0.3, 0.6, 0.7, 1.2, 2.1, 3.3])
  }

  mutating func role(_ id: String, _ skills: [String], isEducation: Bool) throws -> Role {
    try Role(
      id: id, name: "Role \(id)", isEntry: chance(1, in: 4), isFinal: chance(1, in: 4),
      isEducation: isEducation,
      experience: chance(3, in: 5) ? try Experience(min: leastYears()) : nil,
      skills: levels(skills, most: 3), teaches: levels(skills, most: 2))
  }

  /// Up to 18 moves, of which some run beside each other or in circles.
  mutating func transitions(_ roles: [String], _ skills: [String]) throws -> [Transition] {
    struct Key: Hashable {
      let from: String
      let to: String
      let kind: TransitionKind
      let via: String?
    }
    var keys: Set<Key> = []
    var moves: [Transition] = []
    for _ in 0..<pick([5, 8, 15, 22, 30, 40]) where moves.count < 18 {
      let from = pick(roles)
      let to = pick(roles)
      let key = Key(from: from, to: to, kind: pick([.promotion, .lateral]), via: pick([nil, "v"]))
      guard from != to, keys.insert(key).inserted else { continue }
      let stay = years([0, 1, 1, 2, 3], [0, 0.1, 0.2, 0.3, 0.7, 1.1, 2.6])
      let wait = chance(1, in: 3) ? years([1, 0], [0.1, 0.2, 0.7]) : 0
      moves.append(
        try Transition(
          from: from, to: to, kind: key.kind, via: key.via, years: try estimate(stay),
          wait: try estimate(wait),
          minimumExperience: chance(1, in: 4) ? leastYears() : nil,
          skills: chance(1, in: 4) ? levels(skills, most: 2) : [:],
          credit: figure([0, 1, 1, 1, 0.5], [1, 1, 1, 1, 1, 1, 1, 0.9, 0.9, 0.5, 0.3, 0]),
          likelihood: chance(7, in: 8)
            ? figure([0, 0.1, 0.25, 0.5, 1, 1], [0, 0.1, 0.2, 0.25, 0.4, 0.5, 0.5, 0.9, 1, 1])
            : nil))
    }
    return moves
  }

  // MARK: The person

  mutating func person(
    _ start: String, _ skills: [String], _ life: WorkingLife
  ) throws -> Person {
    let years: Double? =
      chance(1, in: 3) ? nil : self.years([0, 1, 2, 20], [0, 0.1, 0.4, 1.3, 2.9, 20])
    let hoursPerWeek = pace()
    if chance(1, in: 5) {
      return try Person(
        outsideWith: levels(skills, most: 3), years: years, hoursPerWeek: hoursPerWeek, life: life)
    }
    return try Person(
      in: start, years: years,
      yearsInRole: self.years([1, 2, 0, 0, 9], [0, 0, 0.1, 0.5, 1.2, 9]),
      skills: levels(skills, most: 3), holdsOnlyListedSkills: chance(1, in: 3),
      hoursPerWeek: hoursPerWeek, life: life)
  }

  /// Hours a week, of which a year makes a power of two times 52 where no figure rounds.
  mutating func pace() -> Double {
    style == .quarters
      ? pick([0, 1, 1, 2, 2, 4]) : pick([0, 1, 1, 5, 5, 5, 5, 20, 20, 20] as [Double])
  }
}
