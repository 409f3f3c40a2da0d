import CareerGraph

extension Planner {
  /// What holding each skill level now would change: the roles that come into reach, and the time
  /// saved to the others.
  ///
  /// ```swift
  /// let unlocks = try planner.unlock(UnlockRequest(from: person, withinYears: 5))
  /// for unlock in unlocks.levels.prefix(5) {
  ///   print(unlock.skills, unlock.studyHours, unlock.newRoles.count, unlock.savedYears)
  /// }
  /// ```
  ///
  /// For each level that something in the graph asks for and that is not held, the person is
  /// planned for again with this level, and all that it presupposes, held at the start. The plans
  /// are those of ``plan(_:)`` by time. So a role is near only if all of its plan is: one that
  /// merely lists few skills gains nothing from any.
  ///
  /// It is *holding* a level that is weighed. Learning one first, at the person's own pace, makes no
  /// role sooner, since a plan studies what it needs in time; and holding one saves no more time to
  /// a role than learning it takes.
  ///
  /// - Parameter request: who asks, and within what time.
  /// - Returns: the levels that change anything, the most useful first.
  /// - Throws: ``PlanRequestError`` where a name is unknown or ambiguous, the start is avoided, or
  ///   the years are not a quantity.
  /// - Complexity: that of ``reach(_:)`` for the person, and of a search for each level, which looks
  ///   only at ways that can become sooner; with pairs, a search for each pair that this does not
  ///   rule out. See `Docs/Planning.md`.
  public func unlock(_ request: UnlockRequest) throws(PlanRequestError) -> Unlocks {
    let years: Double
    do {
      years = try request.withinYears.checkedQuantity("years")
    } catch {
      throw .invalid(error)
    }
    let asked = PlanRequest(
      from: request.person, to: "", avoiding: request.avoiding, searchLimit: request.searchLimit)
    let question = try Question(asked, target: .none, tables)
    var report = UnlockReport(
      UnlockSearch(question, tables, within: Grid.ticks(years: years)))
    return report.unlocks(withinYears: years, includesPairs: request.includesPairs)
  }
}
