import CareerGraph

/// Finds the pairs of levels of two skills that change more together than each by itself.
///
/// A pair is looked at only where it can:
///
/// - Some way of interest must ask for something of both. Where none does, the soonest plan of
///   somebody who holds both is one of somebody who holds the one or the other.
/// - Nothing comes sooner than for somebody who holds the greatest levels of both skills, or
///   everything. Where even with these times the two would change no more than each by itself, they
///   do not.
struct UnlockPairSearch {
  private let candidates: [Candidate]
  private let changing: [UnlockSearch.Changing]
  /// How much work may be done.
  private let limit: Int

  /// How many pairs there are of levels that can matter.
  private(set) var count = 0
  /// How many of them were not looked at.
  private(set) var untried = 0

  /// A level that can change something, if only with another.
  private struct Candidate {
    let level: UnlockReport.Candidate
    /// What of it can change anything.
    let effective: [UInt64]
    /// What ways of interest ask for, from where they first ask for something of it.
    let company: [UInt64]
    let hours: Double
  }

  /// A pair that changes more than its parts.
  struct Found {
    let held: [HeldSkill]
    let set: [UInt64]
    let change: UnlockSearch.Change
    /// The positions of the roles that come into reach only with both.
    let onlyTogether: [Int]
    /// The time saved beyond the sum of both, in ticks; at least 0.
    let beyondSum: Double
  }

  init(_ levels: [UnlockReport.Candidate], _ search: UnlockSearch) {
    changing = search.changing
    limit = search.budget(runs: 64)
    let ways = UnlockWays(search)
    var candidates: [Candidate] = []
    for level in levels {
      let effective = search.effective(level.set)
      guard !effective.isNothing else { continue }
      if let last = candidates.last, last.level.held.skill == level.held.skill,
        last.effective == effective
      {
        continue
      }
      candidates.append(
        Candidate(
          level: level, effective: effective, company: ways.company(of: effective),
          hours: search.hours(of: level.set)))
    }
    self.candidates = candidates
  }
}

extension UnlockPairSearch {
  /// Looks at the pairs, those that take the least study first.
  mutating func run(_ search: inout UnlockSearch) -> [Found] {
    let start = search.work
    var greatest: [SkillPair: [Double]] = [:]
    var found: [Found] = []
    for pair in pairs() where isPromising(pair, soonest: search.everything.times) {
      guard search.work - start <= limit else {
        untried += 1
        continue
      }
      let soonest = greatest[pair.skills] ?? timesOfGreatest(pair.skills, &search)
      greatest[pair.skills] = soonest
      guard isPromising(pair, soonest: soonest), let result = look(pair, &search) else { continue }
      found.append(result)
    }
    return found.filter { pair in
      !found.contains { $0.isPart(of: pair) && doesAsMuch($0, as: pair) }
    }
  }

  /// Whether a pair does as much as another, beyond what each of its levels does by itself.
  private func doesAsMuch(_ pair: Found, as other: Found) -> Bool {
    pair.beyondSum >= other.beyondSum - noise
      && Set(pair.onlyTogether).isSuperset(of: other.onlyTogether)
  }

  /// What rounding may make of no time at all, over all roles, in ticks.
  private var noise: Double { UnlockSearch.leastSaving * Double(changing.count) }

  /// The pairs that some way of interest asks for something of both.
  private mutating func pairs() -> [Pair] {
    var pairs: [Pair] = []
    for (place, first) in candidates.enumerated() {
      for second in candidates.dropFirst(place + 1)
      where !first.effective.isSubset(of: second.effective)
        && !second.effective.isSubset(of: first.effective)
        && first.level.held.skill != second.level.held.skill
      {
        count += 1
        if first.company.meets(second.effective) || second.company.meets(first.effective) {
          pairs.append(Pair(first: first, second: second))
        }
      }
    }
    return pairs.enumerated().sorted { one, other in
      (one.element.hours, one.offset) < (other.element.hours, other.offset)
    }.map(\.element)
  }

  /// The times of somebody who holds the greatest levels of two skills.
  private func timesOfGreatest(_ skills: SkillPair, _ search: inout UnlockSearch) -> [Double] {
    var set = search.question.held
    for candidate in candidates
    where candidate.level.held.skill == skills.first || candidate.level.held.skill == skills.second
    {
      set.formUnion(candidate.level.set)
    }
    let change = search.change(adding: set)
    return change.isProven ? change.times : search.everything.times
  }

  /// Whether two levels could change more than each by itself, if nothing came sooner than some
  /// times.
  private func isPromising(_ pair: Pair, soonest: [Double]) -> Bool {
    let beyond = effectBeyond(pair, soonest)
    return !beyond.onlyTogether.isEmpty || beyond.sum > 0
  }

  /// What times are beyond what each of two levels changes by itself; what rounding may have made
  /// of no time at all counts as none.
  private func effectBeyond(_ pair: Pair, _ times: [Double]) -> (onlyTogether: [Int], sum: Double) {
    let (one, other) = (pair.first.level.change.times, pair.second.level.change.times)
    var onlyTogether: [Int] = []
    var sum = 0.0
    for place in changing.indices {
      if changing[place].time < .infinity {
        sum += one[place] + other[place] - changing[place].time - times[place]
      } else if times[place] < .infinity, one[place] == .infinity, other[place] == .infinity {
        onlyTogether.append(place)
      }
    }
    return (onlyTogether, sum < noise ? 0 : sum)
  }

  /// What two levels change together, if that is more than each by itself.
  private func look(_ pair: Pair, _ search: inout UnlockSearch) -> Found? {
    let (first, second) = (pair.first.level, pair.second.level)
    var set = first.set
    set.formUnion(second.set)
    var change = search.change(adding: set)
    change.limit(to: first.change)
    change.limit(to: second.change)
    let beyond = effectBeyond(pair, change.times)
    guard !beyond.onlyTogether.isEmpty || beyond.sum > 0 else { return nil }
    return Found(
      held: [first.held, second.held], set: set, change: change,
      onlyTogether: beyond.onlyTogether, beyondSum: beyond.sum)
  }
}

extension UnlockPairSearch {
  /// Two skills, the one that stands first in the graph first.
  private struct SkillPair: Hashable {
    let first: SkillID
    let second: SkillID
  }

  /// Levels of two skills.
  private struct Pair {
    let first: Candidate
    let second: Candidate

    var hours: Double { first.hours + second.hours }

    var skills: SkillPair {
      SkillPair(first: first.level.held.skill, second: second.level.held.skill)
    }
  }
}

extension UnlockPairSearch.Found {
  /// Whether it is less than another, which holds all of it.
  fileprivate func isPart(of other: Self) -> Bool {
    set != other.set && set.isSubset(of: other.set)
  }
}
