import CareerGraph

// The resource extension function: what a label and a move make.
extension LabelSearch {
  /// Makes the tentative label of a label and a move; `false` where the move can't be made or comes
  /// too late to be of interest.
  mutating func extend(_ parent: Int, to role: RoleID, by transition: TransitionID?) -> Bool {
    guard bounds.years[role.position] < .infinity, role != question.start,
      !blocked.contains(role), parent != root || !isExcluded(role, transition),
      allowed.map({ $0.contains(PlannedMove(role: role, transition: transition)) }) ?? true
    else { return false }
    return advance(
      parent, to: role, by: transition, leaving: bounds.years[role.position], within: yearsLimit)
  }

  /// The latest arrival that is of interest.
  @inline(__always)
  private var yearsLimit: Double {
    guard question.objective.declaration.putsYearsFirst else { return question.limits.years }
    return min(
      question.limits.years, best?.cost.first ?? .infinity, cutoff?.first ?? .infinity)
  }

  /// Makes the tentative label of a label and a move; `false` where the move can't be made, or not
  /// early enough that what remains after it fits into a limit.
  mutating func advance(
    _ parent: Int, to role: RoleID, by transition: TransitionID?, leaving remaining: Double = 0,
    within limit: Double = .infinity
  ) -> Bool {
    let from = store.labels[parent]
    let move = question.figures(of: transition, to: role, tables)
    guard !move.isBarred || question.ignoresCredit,
      !question.needsLikelihood || !move.cost.isNaN
    else {
      return false
    }
    // What study there is can only make it later, and is looked at only where there is time left.
    let tenure = from.steps == 0 ? question.tenure : 0
    if limit < .infinity, question.clock.isSteady {
      let terms = from.moment.terms(move, tenure: tenure, hours: 0, clock: question.clock)
      guard terms.ready + move.wait + remaining <= limit else { return false }
    }
    if departed != parent { depart(from: parent) }
    let base = parent * store.stride
    let required = role.position * wordCount
    let own = transition.map { Int(tables.ownRequirement[$0.position]) * wordCount } ?? -1
    var missingHours = 0.0
    for word in 0..<wordCount {
      let held = departureSet[word]
      var needed = tables.required[required + word]
      if own >= 0 { needed |= tables.ownRequired[own + word] }
      let missing = needed & ~held
      if missing != 0 { missingHours += tables.hours(missing: missing, at: word) }
      tentativeSet[word] = held | needed
    }
    let hours = from.moment.hours + missingHours
    let ready = from.moment.terms(move, tenure: tenure, hours: hours, clock: question.clock).ready
    guard ready + move.wait + remaining <= limit, ready < .infinity else { return false }
    tentative = Label(
      moment: from.moment.after(
        move, ready: ready, tenure: tenure, hours: hours, clock: question.clock),
      negativeLogLikelihood: from.negativeLogLikelihood
        + (question.objective.addsLikelihoods ? move.cost : 0),
      steps: from.steps + 1, parent: Int32(parent), role: role.rawValue,
      transition: transition?.rawValue ?? Label.noTransition)
    return tentative.moment.years < .infinity && carryBurden(from: base, into: role)
  }

  /// Notes what a label holds when it leaves its role.
  private mutating func depart(from label: Int) {
    departed = label
    let base = label * store.stride
    let role = store.labels[label].role
    if role == Label.outside {
      for word in 0..<wordCount { departureSet[word] = store.sets[base + word] }
    } else {
      let taught = Int(role) * wordCount
      for word in 0..<wordCount {
        departureSet[word] = store.sets[base + word] | tables.taught[taught + word]
      }
    }
  }

  @inline(__always)
  private func isExcluded(_ role: RoleID, _ transition: TransitionID?) -> Bool {
    !question.excluded.isEmpty
      && question.excluded.contains(PlannedMove(role: role, transition: transition))
  }

  /// Carries over critical visits and roles still to pass; `false` where a critical role is met
  /// again, or the target with roles still to pass.
  private mutating func carryBurden(from base: Int, into role: RoleID) -> Bool {
    guard store.stride > wordCount else { return true }
    for word in wordCount..<store.stride { tentativeSet[word] = store.sets[base + word] }
    if let bit = critical.firstIndex(of: role) {
      if hasBurden(bit) { return false }
      setBurden(bit, true)
    }
    if let index = question.via.firstIndex(of: role) {
      setBurden(critical.count + index, false)
    }
    guard role == question.target else { return true }
    return question.via.indices.allSatisfy { !hasBurden(critical.count + $0) }
  }
}
