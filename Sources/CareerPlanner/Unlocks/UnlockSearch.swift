import CareerGraph

/// Finds what holding more at the start changes: the least times to the roles that can come sooner.
///
/// Holding more never makes a role later: whatever plan a person has, somebody who holds more can
/// follow too. So each time lies between the time of the person and that of somebody who holds
/// everything, and only the roles where these differ have to be looked at; only a level that is
/// asked for on a way to one of them, early enough to matter, can change anything.
struct UnlockSearch {
  let question: Question
  let tables: PlanningTables
  /// The years within which roles count as in reach, in ticks.
  let within: Double
  /// How much work may be done for a person.
  let limit: Int

  /// How many roles are in reach as the person is.
  private(set) var reachableCount = 0
  /// The roles of which this is not known.
  private(set) var undecided: [RoleID] = []
  /// The roles that come sooner, or come into reach, for somebody who holds everything.
  private(set) var changing: [Changing] = []
  /// What holding everything changes.
  private(set) var everything = Change(times: [], isProven: true)
  /// The levels that can change anything, as a set.
  private(set) var relevant: [UInt64] = []
  /// For each role the time before which nobody enters it.
  let earliest: [Double]

  private(set) var search: ArrivalSearch
  private var known: [[UInt64]: Change] = [:]

  /// The least saving that counts, in ticks: what is less is lost when figures are rounded.
  static let leastSaving = 1000.0

  /// A role that skills can bring nearer.
  struct Changing {
    let role: RoleID
    /// When the person enters it as they are, in ticks; infinite where that is too late.
    let time: Double
  }

  /// The times of entering the roles that can change, in ticks and in their order; infinite where
  /// too late.
  struct Change: Equatable {
    var times: [Double]
    /// Whether none of them is less.
    var isProven: Bool

    /// Notes that no role comes later than by a change that is part of this one.
    mutating func limit(to part: Change) {
      for place in times.indices { times[place] = min(times[place], part.times[place]) }
    }
  }

  /// Finds out what is in reach, and which roles can change.
  init(_ question: Question, _ tables: PlanningTables, within: Double) {
    self.question = question
    self.tables = tables
    self.within = within
    let perRole = tables.graph.roles.count.multipliedReportingOverflow(by: 32)
    limit = max(question.searchLimit, perRole.overflow ? .max : perRole.partialValue)
    let roles = tables.graph.roles.filter {
      $0 != question.start && !question.avoided.contains($0)
    }
    var search = ArrivalSearch(
      question, tables,
      wanted: roles.map { ArrivalSearch.Wanted(role: $0, latest: within) }, limit: limit)
    let soonest = search.run(holding: tables.layout.all, keepsMoves: true)
    var earliest = [Double](repeating: .infinity, count: tables.graph.roles.count)
    for (role, arrival) in zip(roles, soonest) {
      earliest[role.position] = arrival.isProven ? arrival.time : 0
      if !arrival.isProven { undecided.append(role) }
    }
    self.earliest = earliest
    self.search = search
    compare(
      zip(roles, soonest).filter { $1.isProven && $1.time <= within }.map { ($0, $1) })
  }
}

// MARK: - The person as they are

extension UnlockSearch {
  /// Finds when the person enters the roles that somebody who holds everything enters in time.
  private mutating func compare(_ near: [(role: RoleID, soonest: ArrivalSearch.Arrival)]) {
    let order = PlanOrder(question, tables)
    var times: [RoleID: Double] = [:]
    var wanted: [ArrivalSearch.Wanted] = []
    var attainable: [Double] = []
    for (role, soonest) in near {
      // The plan of somebody who holds everything may take the person no longer.
      let years = soonest.moves.map { order.figures(of: $0).years } ?? .infinity
      let time = years < .infinity ? years : .infinity
      if time == soonest.time {
        times[role] = time
      } else {
        wanted.append(
          ArrivalSearch.Wanted(
            role: role, earliest: earliest[role.position], latest: min(within, time - 1)))
        attainable.append(time)
      }
    }
    for (place, arrival) in arrivals(wanted).enumerated() {
      let time = min(arrival.time, attainable[place])
      let role = wanted[place].role
      if arrival.isProven || time <= earliest[role.position] {
        times[role] = time <= within ? time : .infinity
      } else {
        undecided.append(role)
      }
    }
    for (role, _) in near {
      guard let time = times[role] else { continue }
      if time <= within { reachableCount += 1 }
      if earliest[role.position] <= time - Self.leastSaving {
        changing.append(Changing(role: role, time: time))
      }
    }
    prepareChanges()
  }

  /// The times of the person as they are, with searches for single roles where the common one
  /// stops at its limit: short ones first, since most roles need no more.
  private mutating func arrivals(_ wanted: [ArrivalSearch.Wanted]) -> [ArrivalSearch.Arrival] {
    guard !wanted.isEmpty else { return [] }
    var search = ArrivalSearch(question, tables, wanted: wanted, earliest: earliest, limit: limit)
    var arrivals = search.run(holding: question.held)
    var left = budget(runs: 16)
    for effort in [limit / 64, limit] {
      for place in arrivals.indices where !arrivals[place].isProven && left > 0 {
        let (arrival, work) = search.arrivalAlone(
          place, holding: question.held, limit: min(effort, left))
        arrivals[place] = arrival
        left -= work
      }
    }
    return arrivals
  }

  /// As much work as so many runs may do.
  func budget(runs: Int) -> Int {
    let budget = limit.multipliedReportingOverflow(by: runs)
    return budget.overflow ? .max : budget.partialValue
  }

  private mutating func prepareChanges() {
    everything = Change(times: changing.map { earliest[$0.role.position] }, isProven: true)
    search = ArrivalSearch(
      question, tables,
      wanted: changing.map {
        ArrivalSearch.Wanted(
          role: $0.role, earliest: earliest[$0.role.position],
          latest: $0.time <= within ? $0.time - Self.leastSaving : within)
      }, earliest: earliest, limit: limit)
    relevant = search.relevant
  }
}

// MARK: - The person who holds more

extension UnlockSearch {
  /// What is left of a set that can change anything.
  func effective(_ set: [UInt64]) -> [UInt64] {
    set.indices.map { set[$0] & relevant[$0] & ~question.held[$0] }
  }

  /// The roles as they are without any change.
  var unchanged: Change { Change(times: changing.map(\.time), isProven: true) }

  /// The times of a person who also holds a set of levels at the start.
  ///
  /// - Parameters:
  ///   - set: the levels.
  ///   - share: how much work may be done, which is never more than the limit.
  /// - Returns: the times.
  mutating func change(adding set: [UInt64], within share: Int = .max) -> Change {
    let added = effective(set)
    guard !added.isNothing else { return unchanged }
    if let change = known[added] { return change }
    search.limit = min(limit, share)
    var change = unchanged
    let arrivals = search.run(holding: added.indices.map { question.held[$0] | added[$0] })
    for (place, arrival) in arrivals.enumerated() {
      change.times[place] = min(change.times[place], arrival.time)
      if !arrival.isProven, change.times[place] > everything.times[place] {
        change.isProven = false
      }
    }
    known[added] = change
    return change
  }

  /// How much work has been done for changes.
  var work: Int { search.work }

  /// The hours that a set takes to learn, in ticks.
  func hours(of set: [UInt64]) -> Double {
    set.indices.reduce(0) { $0 + tables.hours(missing: set[$1] & ~question.held[$1], at: $1) }
  }

  /// When the person as they are enters roles that they do not enter in time, each given by its
  /// position among those that can change.
  func otherwise(_ places: [Int]) -> [Int: UnlockedRole.Otherwise] {
    var late = ArrivalSearch(
      question, tables,
      wanted: places.map {
        ArrivalSearch.Wanted(role: changing[$0].role, earliest: within, latest: .infinity)
      }, limit: limit)
    var otherwise: [Int: UnlockedRole.Otherwise] = [:]
    for (index, place) in places.enumerated() {
      let (arrival, _) = late.arrivalAlone(
        index, holding: question.held, limit: max(1000, limit / places.count))
      otherwise[place] =
        !arrival.isProven
        ? .unknown
        : arrival.time < .infinity ? .after(years: Grid.years(ticks: arrival.time)) : .never
    }
    return otherwise
  }

  /// Whether a role can be on a way of interest.
  func isOpen(_ role: RoleID) -> Bool { search.isOpen(role) }

  /// The latest time of entering a role on a way of interest, in ticks.
  func latest(_ role: RoleID) -> Double { search.latest[role.position] }
}
