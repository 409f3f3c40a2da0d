import CareerGraph

extension GraphDocumentReader {
  /// Reads an element of `sources`; `false` where it can't be kept.
  mutating func readSource() -> Bool {
    guard var state = enter("a source") else { return false }
    var record = SourceRecord()
    var symbol: UInt32?
    var idOffset = state.members.open
    let firstExtension = builder.columns.extensionFields.count
    let fields = sourceFields
    while let field = nextField(&state, fields) {
      switch field {
      case .id:
        idOffset = scanner.position
        symbol = readSymbol("\"id\"", .source)
      case .title: record.title = readText("\"title\"")
      case .note: record.note = readText("\"note\"")
      case .grade: record.grade = readCase("\"grade\"", grades) ?? .stated
      }
    }
    guard !scanner.isBroken else { return false }
    reportMissing(sourceFields, in: state, id: symbol, .source)
    guard let symbol else { return false }
    record.symbol = symbol
    record.extensions = Run(from: firstExtension, to: builder.columns.extensionFields.count)
    builder.columns.sources.append(record)
    offsets.sources.append(UInt32(idOffset))
    return true
  }

  /// Reads an element of `skills`; `false` where it can't be kept.
  mutating func readSkill() -> Bool {
    guard var state = enter("a skill") else { return false }
    var record = SkillRecord()
    var symbol: UInt32?
    var idOffset = state.members.open
    let firstExtension = builder.columns.extensionFields.count
    let fields = skillFields
    while let field = nextField(&state, fields) {
      switch field {
      case .id:
        idOffset = scanner.position
        symbol = readSymbol("\"id\"", .skill)
      case .name: record.name = readText("\"name\"")
      case .aliases: record.aliases = readTexts("\"aliases\"")
      case .kind: record.kind = readCase("\"kind\"", skillKinds) ?? .technical
      case .hoursPerLevel:
        if let hours = readLevelHours() { record.hours = builder.columns.append(hours) }
      case .requires: record.requires = readLevels("requires")
      case .sources: record.sources = readSourceReferences()
      case .evidence: record.evidence = readEvidence(.skill)
      }
    }
    guard !scanner.isBroken else { return false }
    reportMissing(skillFields, in: state, id: symbol, .skill)
    guard let symbol else { return false }
    record.symbol = symbol
    record.extensions = Run(from: firstExtension, to: builder.columns.extensionFields.count)
    builder.columns.skills.append(record)
    offsets.skills.append(UInt32(idOffset))
    offsets.skillStarts.append(UInt32(state.members.open))
    return true
  }

  /// Reads an element of `roles`; `false` where it can't be kept.
  mutating func readRole() -> Bool {
    guard var state = enter("a role") else { return false }
    var record = RoleRecord()
    var symbol: UInt32?
    var idOffset = state.members.open
    let firstExtension = builder.columns.extensionFields.count
    let fields = roleFields
    while let field = nextField(&state, fields) {
      switch field {
      case .id:
        idOffset = scanner.position
        symbol = readSymbol("\"id\"", .role)
      case .name: record.name = readText("\"name\"")
      case .aliases: record.aliases = readTexts("\"aliases\"")
      case .track: record.track = readWord("\"track\"")
      case .level: readSeniority(&record)
      case .entry: record.isEntry = scanner.readTruth("\"entry\"") ?? false
      case .final: record.isFinal = scanner.readTruth("\"final\"") ?? false
      case .education: record.isEducation = scanner.readTruth("\"education\"") ?? false
      case .experience: record.experience = readExperience()
      case .skills: record.skills = readLevels("skills")
      case .teaches: record.teaches = readLevels("teaches")
      case .salary:
        if let salary = readSalary() { record.salary = builder.columns.append(salary) }
      case .summary: record.summary = readText("\"summary\"")
      case .responsibilities: record.responsibilities = readTexts("\"responsibilities\"")
      case .sources: record.sources = readSourceReferences()
      case .evidence: record.evidence = readEvidence(.role)
      }
    }
    guard !scanner.isBroken else { return false }
    reportMissing(roleFields, in: state, id: symbol, .role)
    guard let symbol else { return false }
    record.symbol = symbol
    record.extensions = Run(from: firstExtension, to: builder.columns.extensionFields.count)
    builder.columns.roles.append(record)
    offsets.roles.append(UInt32(idOffset))
    offsets.roleStarts.append(UInt32(state.members.open))
    return true
  }

  private mutating func readSeniority(_ record: inout RoleRecord) {
    let offset = scanner.position
    guard let level = scanner.readInteger("\"level\"") else { return }
    do throws(InvalidValue) {
      try checkSeniority(level)
      record.level = Int32(level)
    } catch {
      scanner.report(error.description, at: offset)
    }
  }

  /// Reads an element of `transitions`; `false` where it can't be kept.
  mutating func readTransition() -> Bool {
    let offset = scanner.position
    guard var state = enter("a transition") else { return false }
    var record = TransitionRecord()
    var ends: (from: UInt32?, to: UInt32?) = (nil, nil)
    var endOffsets = (from: offset, to: offset)
    let firstExtension = builder.columns.extensionFields.count
    let fields = transitionFields
    while let field = nextField(&state, fields) {
      switch field {
      case .from:
        endOffsets.from = scanner.position
        ends.from = readSymbol("\"from\"", .role)
      case .to:
        endOffsets.to = scanner.position
        ends.to = readSymbol("\"to\"", .role)
      case .kind: record.kind = readCase("\"kind\"", transitionKinds) ?? .promotion
      case .via: record.via = readWord("\"via\"")
      case .years: record.years = readEstimate("years") ?? .zero
      case .wait: record.wait = readEstimate("wait") ?? .zero
      case .experience: record.minimumExperience = readMinimumExperience() ?? .nan
      case .skills: record.skills = readLevels("skills")
      case .credit: record.credit = readShare("credit") ?? 1
      case .likelihood: record.likelihood = readShare("likelihood") ?? .nan
      case .sources: record.sources = readSourceReferences()
      case .evidence: record.evidence = readEvidence(.transition)
      }
    }
    guard !scanner.isBroken else { return false }
    reportMissing(transitionFields, in: state)
    guard let from = ends.from, let to = ends.to else { return false }
    if from == to {
      let id = builder.columns.roleSymbols.texts[TextID(rawValue: from)]
      scanner.report("a transition from '\(id)' to itself", at: endOffsets.to)
    }
    record.from = from
    record.to = to
    record.extensions = Run(from: firstExtension, to: builder.columns.extensionFields.count)
    builder.columns.transitions.append(record)
    offsets.transitions.append(UInt32(offset))
    offsets.transitionSources.append(UInt32(endOffsets.from))
    offsets.transitionTargets.append(UInt32(endOffsets.to))
    return true
  }
}
