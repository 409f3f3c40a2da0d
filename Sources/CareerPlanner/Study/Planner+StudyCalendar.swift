import CareerGraph

extension Planner {
  /// When each skill of a plan is learned, how long it could wait, and who would teach it instead.
  ///
  /// The latest dates are those of a schedule in which everything is done as late as possible: the
  /// backward pass of the critical path method (Kelley and Walker 1959), reckoned in hours of study,
  /// of which each step's ready time allows as many as can have been studied by then.
  ///
  /// ```swift
  /// let calendar = planner.studyCalendar(for: plan)
  /// for entry in calendar.entries {
  ///   print(graph.name(of: entry.item.skill), entry.startYears, entry.endYears)
  /// }
  /// ```
  ///
  /// - Parameter plan: a plan on this graph.
  /// - Returns: the calendar; without entries where nothing has to be studied.
  /// - Complexity: O(*i* (*c* + *n*) + *n* (*w* + log *n*)) time, where *i* counts the skills to be
  ///   learned, *c* the changes in the working life, *n* roles, and *w* is the number of skill
  ///   levels in use over 64.
  public func studyCalendar(for plan: Plan) -> StudyCalendar {
    let slots = Self.slots(of: plan)
    let (teachers, lessons) = teachers(of: slots, plan)
    let entries = zip(slots, lessons).map { slot, lessons in
      StudyEntry(
        item: slot.item, stepIndex: slot.step, neededFor: plan.steps[slot.step].to,
        neededByYears: Grid.years(ticks: plan.steps[slot.step].readyTicks),
        startYears: Grid.years(ticks: slot.time.start), endYears: Grid.years(ticks: slot.time.end),
        latestStartYears: Grid.years(ticks: slot.latest.start),
        latestEndYears: Grid.years(ticks: slot.latest.end), taughtBy: lessons)
    }
    return StudyCalendar(plan: plan, entries: entries, teachers: teachers)
  }

  // MARK: - Times

  /// The hours before and after a skill is learned, and when that is, in ticks.
  private struct Slot {
    let item: StudyItem
    let step: Int
    let hours: (start: Double, end: Double)
    let time: (start: Double, end: Double)
    var latest = (start: 0.0, end: 0.0)
  }

  private static func slots(of plan: Plan) -> [Slot] {
    let clock = Clock(plan.life, hoursPerWeek: plan.hoursPerWeek)
    var slots: [Slot] = []
    for (index, step) in plan.steps.enumerated() {
      var done = index == 0 ? 0 : Grid.ticks(hours: plan.steps[index - 1].studyHours)
      for (position, item) in step.study.enumerated() {
        // The sum of the step is exact whatever the rounding of its parts.
        let isLast = position + 1 == step.study.count
        let end = isLast ? step.studyHours : Grid.hours(ticks: done) + item.hours
        let hours = (start: done, end: max(done, Grid.ticks(hours: end)))
        slots.append(
          Slot(item: item, step: index, hours: hours, time: clock.span(ofStudy: hours)))
        done = hours.end
      }
    }
    var latest = Double.infinity
    for index in slots.indices.reversed() {
      let slot = slots[index]
      if slot.step != (index + 1 < slots.count ? slots[index + 1].step : -1) {
        let allowed = clock.study.amount(at: plan.steps[slot.step].readyTicks)
        latest = min(latest, max(allowed, slot.hours.end))
      }
      let start = max(latest - (slot.hours.end - slot.hours.start), slot.hours.start)
      slots[index].latest = clock.span(ofStudy: (start, latest))
      latest = start
    }
    return slots
  }

  // MARK: - Teachers

  /// The roles that teach some of what is learned, and for each entry what they teach of it.
  private func teachers(
    of slots: [Slot], _ plan: Plan
  ) -> (teachers: [StudyTeacher], lessons: [[StudyLesson]]) {
    let places = places(plan)
    var taught: [(teacher: StudyTeacher, lessons: [StudyLesson])] = []
    for role in graph.roles {
      var entries: [Int] = []
      var lessons: [StudyLesson] = []
      for (index, slot) in slots.enumerated() {
        guard let lesson = lesson(in: slot.item, by: role) else { continue }
        entries.append(index)
        lessons.append(lesson)
      }
      guard !entries.isEmpty else { continue }
      let place = places[role]?.place ?? .elsewhere
      let ticks = lessons.reduce(0) { $0 + Grid.ticks(hours: $1.hours) }
      taught.append(
        (
          StudyTeacher(
            role: role, place: place, leftYears: places[role]?.left, entries: entries,
            hours: Grid.hours(ticks: ticks)), lessons
        ))
    }
    taught.sort { left, right in
      let ranks = [left, right].map { StudyTeacher.Place.allCases.firstIndex(of: $0.teacher.place) }
      return (ranks[0] ?? 0, -left.teacher.hours, left.teacher.role)
        < (ranks[1] ?? 0, -right.teacher.hours, right.teacher.role)
    }
    var perEntry = [[StudyLesson]](repeating: [], count: slots.count)
    for (teacher, lessons) in taught {
      for (index, lesson) in zip(teacher.entries, lessons) { perEntry[index].append(lesson) }
    }
    return (taught.map(\.teacher), perEntry)
  }

  /// What a role teaches of a skill to be learned, beyond what it asks for at its door.
  private func lesson(in item: StudyItem, by role: RoleID) -> StudyLesson? {
    let offset = role.position * tables.wordCount
    func isTaught(_ bit: Int) -> Bool {
      let bits = tables.taught[offset + bit / 64] & ~tables.required[offset + bit / 64]
      return bits >> UInt64(bit % 64) & 1 == 1
    }
    let bits = tables.layout.bits(of: item.skill, above: item.fromLevel, upTo: item.toLevel)
      .filter(isTaught)
    guard let first = bits.first, let last = bits.last else { return nil }
    return StudyLesson(
      role: role, fromLevel: tables.layout.level(ofBit: first) - 1,
      toLevel: tables.layout.level(ofBit: last),
      hours: Grid.hours(ticks: bits.reduce(0) { $0 + tables.layout.hours[$1] }))
  }

  /// The roles of the plan and those next door to the role held now.
  private func places(
    _ plan: Plan
  ) -> [RoleID: (place: StudyTeacher.Place, left: Double?)] {
    var places: [RoleID: (place: StudyTeacher.Place, left: Double?)] = [:]
    if let from = plan.from {
      for transition in graph.transitions(from: from) {
        places[graph.target(of: transition)] = (.nextDoor, nil)
      }
    }
    for (index, step) in plan.steps.enumerated() {
      let next = index + 1 < plan.steps.count ? plan.steps[index + 1] : nil
      places[step.to] = (.onPlan, next?.endYears)
    }
    return places
  }
}

extension PlanStep {
  /// When the step is prepared, before the wait, in ticks since the start.
  fileprivate var readyTicks: Double {
    readyYears.values.reduce(0) { max($0, Grid.ticks(years: $1)) }
  }
}

extension Clock {
  /// The time in which study goes from one amount of hours to another, in ticks.
  ///
  /// It begins when it goes on after a break, and ends when the last hour is done; no study takes
  /// no time.
  fileprivate func span(
    ofStudy hours: (start: Double, end: Double)
  ) -> (start: Double, end: Double) {
    let end = hours.end > 0 ? timeOfStudy(hours.end) : 0
    guard hours.start < hours.end else { return (end, end) }
    return (min(study.time(exceeding: hours.start), end), end)
  }
}
