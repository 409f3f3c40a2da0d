import CareerGraph

/// A few levels that the target asks for, each of which every plan studies or is taught, and what
/// that takes at least.
///
/// The other bounds let time and study pass each other by: on the shortest way to a post that asks
/// for a degree nobody need ever have been at a school. Here each subset of the landmarks is
/// supposed to be studied; the others have to be taught before a role is entered that asks for
/// them, for which the least time is found backwards from the target over pairs of a role and the
/// landmarks that are still missing there. The least over all subsets is what no plan beats.
///
/// Sources: Zhu and Givan, "Landmark extraction via planning graph propagation", 2003; Helmert and
/// Domshlak, "Landmarks, critical paths and abstractions: What's the difference anyway?", 2009.
struct Landmarks {
  /// The levels that are landmarks, in each word of a set.
  let levels: [UInt64]

  /// The word and the bit of each landmark.
  private let places: [(word: Int, bit: UInt64)]
  /// For each set of landmarks the hours that it takes to study all of them.
  private let hours: [Double]
  /// For each set of landmarks, and each role, the least years from entering the role without these
  /// to the target on a way that teaches them in time; infinite where there is none.
  private let years: [Double]
  private let roleCount: Int

  /// How many levels are looked at, each of which doubles the work.
  private static let greatestCount = 3

  /// Finds the landmarks of a question; `nil` where nothing that the target asks for is taught on
  /// the way, or where moves may be made that the graph does not allow.
  ///
  /// - Complexity: O(*m* log *n*) time and O(*n*) space for *n* roles and *m* transitions, with a
  ///   factor of 8.
  init?(_ question: Question, _ tables: PlanningTables) {
    guard question.target != .none, !question.ignoresCredit, question.credited.isEmpty else {
      return nil
    }
    let bits = Self.chosen(question, tables)
    guard !bits.isEmpty else { return nil }
    places = bits.map { ($0 / 64, 1 << UInt64($0 % 64)) }
    var levels = [UInt64](repeating: 0, count: tables.wordCount)
    for place in places { levels[place.word] |= place.bit }
    self.levels = levels
    hours = (0..<1 << bits.count).map { set in
      bits.indices.reduce(0) { $0 + (set >> $1 & 1 == 1 ? tables.layout.hours[bits[$1]] : 0) }
    }
    roleCount = tables.graph.roles.count
    years = Self.years(
      to: question.target, places: places, avoiding: question.avoided, tables)
  }

  /// The levels that take the longest of those that the target asks for, that are not held at the
  /// start and that some role teaches; of several with the same teachers one.
  private static func chosen(_ question: Question, _ tables: PlanningTables) -> [Int] {
    let base = question.target.position * tables.wordCount
    var missing: [Int] = []
    for word in 0..<tables.wordCount {
      var rest = tables.required[base + word] & ~question.held[word]
      while rest != 0 {
        missing.append(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    let hours = tables.layout.hours
    missing.removeAll { hours[$0] == 0 }
    missing.sort { (hours[$1], $0) < (hours[$0], $1) }
    var chosen: [Int] = []
    var known: [[RoleID]] = []
    for bit in missing {
      let teachers = tables.graph.roles.filter { role in
        role != question.target
          && tables.taught[role.position * tables.wordCount + bit / 64] >> UInt64(bit % 64) & 1 == 1
      }
      guard !teachers.isEmpty, !known.contains(teachers) else { continue }
      chosen.append(bit)
      known.append(teachers)
      if chosen.count == greatestCount { break }
    }
    return chosen
  }

  /// The least years from each role, for each set of landmarks missing there.
  private static func years(
    to target: RoleID, places: [(word: Int, bit: UInt64)], avoiding avoided: VertexSet<RoleID>,
    _ tables: PlanningTables
  ) -> [Double] {
    let incomingAdjacency = tables.incomingAdjacency
    let roleCount = tables.graph.roles.count
    let setCount = 1 << places.count
    func landmarks(_ sets: [UInt64]) -> [Int] {
      (0..<roleCount).map { role in
        places.indices.reduce(0) { mask, index in
          let place = places[index]
          let isIn = sets[role * tables.wordCount + place.word] & place.bit != 0
          return isIn ? mask | 1 << index : mask
        }
      }
    }
    let (taught, required) = (landmarks(tables.taught), landmarks(tables.required))
    var found = [Double](repeating: .infinity, count: setCount * roleCount)
    var isSettled = [Bool](repeating: false, count: found.count)
    var queue = BucketQueue(steps: incomingAdjacency.steps, roleCount: found.count)
    if !avoided.contains(target) {
      found[target.position] = 0
      queue.insert(QueuedRole(years: 0, role: RoleID(target.position)))
    }
    while let next = queue.popMin() {
      let state = next.role.position
      guard !isSettled[state] else { continue }
      isSettled[state] = true
      let (missing, role) = state.quotientAndRemainder(dividingBy: roleCount)
      for slot in Int(incomingAdjacency.offsets[role])..<Int(incomingAdjacency.offsets[role + 1]) {
        let source = incomingAdjacency.sources[slot].position
        // What the role left teaches is not missing after it.
        guard missing & taught[source] == 0, !avoided.contains(incomingAdjacency.sources[slot])
        else {
          continue
        }
        let sum = next.years + incomingAdjacency.years[slot]
        var learnt = taught[source]
        while true {
          let before = missing | learnt
          let place = before * roleCount + source
          if before & required[source] == 0, sum < found[place] {
            found[place] = sum
            queue.insert(QueuedRole(years: sum, role: RoleID(place)))
          }
          if learnt == 0 { break }
          learnt = (learnt - 1) & taught[source]
        }
      }
    }
    return found
  }

  /// What a plan takes at least that goes on from a role.
  ///
  /// - Parameters:
  ///   - role: the role.
  ///   - held: what is held there, of which the first words are looked at.
  ///   - time: when the role is entered.
  ///   - studied: the hours so far, and those of all other levels that have to be studied.
  ///   - wait: the wait before the last move.
  ///   - limit: the time by which a plan has to arrive.
  ///   - clock: how study accrues.
  /// - Returns: the time of arrival and the hours; `nil` where no plan arrives in time.
  @inline(__always)
  func least(
    from role: Int, holding held: [UInt64], at time: Double, studied: Double, wait: Double,
    within limit: Double, clock: Clock
  ) -> (years: Double, hours: Double)? {
    var missing = 0
    for (index, place) in places.enumerated() where held[place.word] & place.bit == 0 {
      missing |= 1 << index
    }
    var least = (years: Double.infinity, hours: Double.infinity)
    var studying = missing
    while true {
      let taught = missing & ~studying
      var years = time + self.years[taught * roleCount + role]
      let hours = studied + self.hours[studying]
      if hours > 0 { years = max(years, clock.timeOfStudy(hours) + wait) }
      if years <= limit, years < .infinity {
        least.years = min(least.years, years)
        least.hours = min(least.hours, hours)
      }
      if studying == 0 { break }
      studying = (studying - 1) & missing
    }
    return least.hours < .infinity ? least : nil
  }
}
