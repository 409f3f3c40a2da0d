public import CareerGraph

extension GraphComparison {
  /// What the change does to people: how the times to their next roles change, and to a role that
  /// they want to get to.
  ///
  /// A next role is one to which a move leads in either version. The same person is asked about in
  /// both versions: a typical holder has of each skill the lower of the two levels that the role
  /// requires, the lower of the two least years of experience, and nothing more.
  ///
  /// ```swift
  /// for effect in try comparison.effects(EffectRequest(to: "lead")).effects {
  ///   print(effect.verdict, effect.yearsLater ?? .infinity)
  /// }
  /// ```
  ///
  /// - Parameter request: who is asked about, and which role.
  /// - Returns: the effects; what is the same in both versions is not among them.
  /// - Throws: ``PlanRequestError`` where neither version knows a name, or it is ambiguous.
  /// - Complexity: for each person that of a search for a plan to each role to which the direct move
  ///   may not be the best way; for a holder whom the change can't concern O(1).
  public func effects(_ request: EffectRequest) throws(PlanRequestError) -> Effects {
    var search = EffectSearch(self, request)
    return try search.run()
  }
}

/// Finds the effects of a change on people.
private struct EffectSearch {
  let comparison: GraphComparison
  let request: EffectRequest
  private var old: ProspectSearch
  private var new: ProspectSearch
  private var effects: [Effect] = []
  private var undecided: [EffectQuestion] = []
  private var withoutCounterpart: [Int: Versions<RoleID>] = [:]

  init(_ comparison: GraphComparison, _ request: EffectRequest) {
    self.comparison = comparison
    self.request = request
    old = ProspectSearch(Planner(comparison.old), searchLimit: request.searchLimit)
    new = ProspectSearch(Planner(comparison.new), searchLimit: request.searchLimit)
  }

  mutating func run() throws(PlanRequestError) -> Effects {
    for (position, participant) in request.people.enumerated() {
      let known = try ComparedPerson(participant.person, in: comparison)
      let target = try role(named: participant.target)
      guard let before = known.people.old, let after = known.people.new else {
        withoutCounterpart[position] = known.role
        continue
      }
      let questions = questions(of: .person(position), known.role, target)
      try compare(questions, try old.prospects(of: before, to: questions.map(\.to.old)), after)
    }
    if request.people.isEmpty { try compareHolders(try role(named: request.target)) }
    return Effects(
      effects: sorted(), undecided: undecided, withoutCounterpart: withoutCounterpart)
  }

  private func role(named name: String?) throws(PlanRequestError) -> Versions<RoleID>? {
    try name.map { (name) throws(PlanRequestError) in try comparison.role(named: name) }
  }

  /// Asks about typical holders, as far as the change can concern them.
  private mutating func compareHolders(
    _ target: Versions<RoleID>?
  ) throws(PlanRequestError) {
    guard !comparison.isSame else { return }
    let concerned = ConcernedHolders(comparison, old.planner, new.planner, target: target)
    for role in comparison.old.roles {
      let pair = comparison.roles.versions(ofOld: role)
      guard pair.new != nil,
        concerned.canConcern(nextRolesOf: pair)
          || concerned.concerns(role, targetAfter: .infinity)
      else { continue }
      let known: ComparedPerson
      do {
        known = try ComparedPerson(
          holding: pair, hoursPerWeek: request.hoursPerWeek, in: comparison)
      } catch {
        throw .invalid(error)
      }
      guard let before = known.people.old, let after = known.people.new else { continue }
      var questions = questions(of: .holder, pair, target)
      if !concerned.canConcern(nextRolesOf: pair) { questions.removeAll { !$0.isTarget } }
      if let last = questions.last, last.isTarget, last.to.old != nil {
        let atMost = try old.years(of: before, along: concerned.shortestWay(from: role))
        if !concerned.concerns(role, targetAfter: atMost) { questions.removeLast() }
      }
      let direct = try old.yearsOfDirectMoves(of: before, to: questions.map(\.to.old))
      questions = zip(questions, direct).filter { question, years in
        question.isTarget || concerned.concerns(question, nextAfter: years)
      }.map(\.0)
      let prospects = try old.prospects(
        of: before, to: questions.map(\.to.old), keepingBoundsOf: target?.old)
      let open = zip(questions, prospects).filter { question, prospect in
        question.isTarget
          ? concerned.concerns(role, targetAfter: prospect.years)
          : concerned.concerns(question, nextAfter: prospect.years)
      }
      try compare(open.map(\.0), open.map(\.1), after, keepingBoundsOf: target?.new)
    }
  }

  /// What is asked about somebody: their next roles, in the order of the new version and then those
  /// that only the old one has; last the role that they want to get to.
  private func questions(
    of subject: EffectQuestion.Subject, _ role: Versions<RoleID>, _ target: Versions<RoleID>?
  ) -> [EffectQuestion] {
    var seen: Set<Versions<RoleID>> = [role]
    if let target { seen.insert(target) }
    var next: [Versions<RoleID>] = []
    for after in new.nextRoles(of: role.new) {
      let pair = comparison.roles.versions(ofNew: after)
      if seen.insert(pair).inserted { next.append(pair) }
    }
    for before in old.nextRoles(of: role.old) {
      let pair = comparison.roles.versions(ofOld: before)
      if seen.insert(pair).inserted { next.append(pair) }
    }
    var questions = next.map {
      EffectQuestion(subject: subject, from: role, to: $0, isTarget: false)
    }
    if let target, target != role {
      questions.append(EffectQuestion(subject: subject, from: role, to: target, isTarget: true))
    }
    return questions
  }

  /// Compares the ways of the old version with those of the new one.
  private mutating func compare(
    _ questions: [EffectQuestion], _ before: [Prospect], _ person: Person,
    keepingBoundsOf shared: RoleID? = nil
  ) throws(PlanRequestError) {
    guard !questions.isEmpty else { return }
    let after = try new.prospects(
      of: person, to: questions.map(\.to.new), keepingBoundsOf: shared)
    for (question, (before, after)) in zip(questions, zip(before, after)) {
      if before.isUndecided || after.isUndecided {
        undecided.append(question)
      } else if let effect = Effect(question, old: before, new: after) {
        effects.append(effect)
      }
    }
  }

  /// The effects, the greatest first; of equal ones in the order in which they were asked for.
  private func sorted() -> [Effect] {
    func size(_ effect: Effect) -> (Double, Double) {
      (effect.yearsLater?.magnitude ?? .infinity, effect.moreStudyHours?.magnitude ?? .infinity)
    }
    return effects.enumerated().sorted { left, right in
      let (one, other) = (size(left.element), size(right.element))
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }
}
