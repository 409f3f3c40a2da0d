import CareerDocuments
import CareerGraph

/// Each of these reads one row and answers whether it could be kept.
extension GraphTablesReader {
  mutating func readHead(_ table: inout TableReader<GraphTables.GraphColumn>) -> Bool {
    guard !head.isRead else {
      table.report("a second row; there is one graph", at: table.rowOffset)
      return false
    }
    head = GraphHead(
      title: table.optionalText(.title), currency: table.optionalText(.currency),
      schema: table.optionalText(.schema), extensions: table.ownFields(), isRead: true)
    return true
  }

  mutating func readSource(_ table: inout TableReader<GraphTables.SourceColumn>) -> Bool {
    let (title, note) = (table.optionalText(.title), table.optionalText(.note))
    let grade = table.isEmpty(.grade) ? .stated : table.choice(.grade, of: EvidenceGrade.self)
    let extensions = table.ownFields()
    guard let id = table.identifier(.id), let grade else { return false }
    let source = table.checked(.id) { () throws(InvalidValue) in
      try Source(id: id, title: title, note: note, grade: grade, extensions: extensions)
    }
    guard let source else { return false }
    sources.append(source)
    places.sources.append(table.offset(of: .id))
    return true
  }

  mutating func readSkill(_ table: inout TableReader<GraphTables.SkillColumn>) -> Bool {
    let count = table.problems.log.count
    let name = table.requiredText(.name)
    let kind = table.choice(.kind, of: SkillKind.self)
    let hours = table.levelHours(.hoursPerLevel)
    let requires = table.levels(.requires)
    let aliases = table.list(.aliases)
    let cited = table.list(.sources)
    let evidence = table.evidence(.evidence, of: .skill)
    let extensions = table.ownFields()
    if hours == nil, table.problems.log.count == count,
      let field = extensions.first(where: { $0.parent != nil })
    {
      table.report("'\(field.name)' of hours that are not there", at: .hoursPerLevel)
    }
    guard let id = table.identifier(.id), let name, let kind, table.problems.log.count == count
    else { return false }
    let skill = table.checked(.id) { () throws(InvalidValue) in
      try Skill(
        id: id, name: name, aliases: aliases.map(\.text), kind: kind, hoursPerLevel: hours,
        requires: requires.levels, sources: cited.map(\.text), evidence: evidence.value,
        extensions: extensions)
    }
    guard let skill else { return false }
    skills.append(skill)
    places.skills.append(table.offset(of: .id))
    places.levels[.skills, default: []] += requires.offsets
    places.note(evidence, cited: cited, in: .skills)
    return true
  }

  mutating func readRole(_ table: inout TableReader<GraphTables.RoleColumn>) -> Bool {
    let count = table.problems.log.count
    let name = table.requiredText(.name)
    let (skills, teaches) = (table.levels(.skills), table.levels(.teaches))
    let level = table.integer(.level)
    let texts = (aliases: table.list(.aliases), tasks: table.list(.responsibilities))
    let (track, summary) = (table.optionalText(.track), table.optionalText(.summary))
    let (isEntry, isFinal) = (table.truth(.entry), table.truth(.final))
    let isEducation = table.truth(.education)
    let cited = table.list(.sources)
    let evidence = table.evidence(.evidence, of: .role)
    let extensions = table.ownFields()
    let experience = table.experience(isStated: extensions.contains { $0.parent == "experience" })
    let salary = table.salary(isStated: extensions.contains { $0.parent == "salary" })
    guard let id = table.identifier(.id), let name, table.problems.log.count == count else {
      return false
    }
    let role = table.checked(.level) { () throws(InvalidValue) in
      try Role(
        id: id, name: name, aliases: texts.aliases.map(\.text), track: track, level: level,
        isEntry: isEntry, isFinal: isFinal, isEducation: isEducation, experience: experience,
        skills: skills.levels, teaches: teaches.levels, salary: salary, summary: summary,
        responsibilities: texts.tasks.map(\.text), sources: cited.map(\.text),
        evidence: evidence.value, extensions: extensions)
    }
    guard let role else { return false }
    roles.append(role)
    places.roles.append(table.offset(of: .id))
    places.levels[.roles, default: []] += skills.offsets + teaches.offsets
    places.note(evidence, cited: cited, in: .roles)
    return true
  }

  mutating func readTransition(
    _ table: inout TableReader<GraphTables.TransitionColumn>
  ) -> Bool {
    let count = table.problems.log.count
    let (from, to) = (table.identifier(.from), table.identifier(.to))
    let kind = table.choice(.kind, of: TransitionKind.self)
    let via = table.optionalText(.via)
    if table.isEmpty(.years) { table.report("no 'years'", at: .years) }
    let years = table.estimate(low: .yearsLow, typical: .years, high: .yearsHigh)
    let wait = table.estimate(low: .waitLow, typical: .wait, high: .waitHigh)
    let experience = table.quantity(.experienceMin)
    let skills = table.levels(.skills)
    let (credit, likelihood) = (table.share(.credit), table.share(.likelihood))
    let cited = table.list(.sources)
    let evidence = table.evidence(.evidence, of: .transition)
    let extensions = table.ownFields()
    guard let from, let to, let kind, let years, table.problems.log.count == count else {
      return false
    }
    let transition = table.checked(.to) { () throws(InvalidValue) in
      try Transition(
        from: from, to: to, kind: kind, via: via, years: years, wait: wait ?? .zero,
        minimumExperience: experience, skills: skills.levels, credit: credit ?? 1,
        likelihood: likelihood, sources: cited.map(\.text), evidence: evidence.value,
        extensions: extensions)
    }
    guard let transition else { return false }
    transitions.append(transition)
    places.transitions.append(table.rowOffset)
    places.ends.append((table.offset(of: .from), table.offset(of: .to)))
    places.levels[.transitions, default: []] += skills.offsets
    places.note(evidence, cited: cited, in: .transitions)
    return true
  }
}

extension TableReader<GraphTables.RoleColumn> {
  /// The experience of the holders; `isStated` where a field of the author's own stands in it.
  fileprivate mutating func experience(isStated: Bool) -> Experience? {
    let (least, most) = (quantity(.experienceMin), quantity(.experienceMax))
    guard least != nil || most != nil || isStated else { return nil }
    return checked(.experienceMin) { () throws(InvalidValue) in
      try Experience(min: least ?? 0, max: most)
    }
  }

  /// The pay; `isStated` where a field of the author's own stands in it.
  fileprivate mutating func salary(isStated: Bool) -> Salary? {
    // Pay of which nothing is known is something else than no pay.
    if text(.salaryMedian) == CellText.written("") { return try? Salary() }
    let figures = (
      pay(.salaryLow), pay(.salaryMedian), pay(.salaryAverage), pay(.salaryHigh)
    )
    let year = integer(.salaryYear)
    if figures == (nil, nil, nil, nil), year == nil, !isStated { return nil }
    return checked(.salaryMedian) { () throws(InvalidValue) in
      try Salary(
        low: figures.0, median: figures.1, average: figures.2, high: figures.3, year: year)
    }
  }
}

/// Evidence of the figures of a row, and where it stands.
struct CellEvidence {
  var value: Evidence = [:]
  var offsets: [Int] = []
  var sourceOffsets: [Int] = []
}

extension TablePlaces {
  /// Notes where the sources of a row and its evidence stand, in the order of the graph's parts.
  fileprivate mutating func note(
    _ evidence: CellEvidence, cited: [CellText.Entry], in part: GraphTables.Part
  ) {
    references[part, default: []] += cited.map(\.offset) + evidence.sourceOffsets
    self.evidence[part, default: []] += evidence.offsets
  }
}
