import CareerGraph

// MARK: - Texts

extension GraphDocumentReader {
  /// Reads a string that stands once.
  mutating func readText(_ what: @autoclosure () -> String) -> TextID {
    guard let token = scanner.readString(what()) else { return .none }
    return scanner.withBytes(of: token, keptBy: &builder.columns.texts) { $0.append($1) }
  }

  /// Reads a string that repeats.
  mutating func readWord(_ what: @autoclosure () -> String) -> TextID {
    guard let token = scanner.readString(what()) else { return .none }
    return scanner.withBytes(of: token, keptBy: &builder.columns.words) { $0.intern($1) }
  }

  /// Reads a list of strings.
  mutating func readTexts(_ what: String) -> Run {
    let start = builder.columns.lists.count
    readList(what) { reader in
      let text = reader.readText("an entry of \(what)")
      if text != .none { reader.builder.columns.lists.append(text) }
    }
    return Run(from: start, to: builder.columns.lists.count)
  }

  /// Reads an id and gives it its number.
  mutating func readSymbol(
    _ what: @autoclosure () -> String, _ space: SymbolSpace
  ) -> UInt32? {
    guard let token = scanner.readString(what()) else { return nil }
    return symbol(of: token, what(), space)
  }

  private mutating func symbol(
    of token: JSONScanner.StringToken, _ what: @autoclosure () -> String, _ space: SymbolSpace
  ) -> UInt32? {
    let symbol = scanner.withBytes(of: token, keptBy: &builder.columns) { columns, bytes in
      columns.symbol(of: bytes, in: space)
    }
    if symbol == nil {
      do throws(InvalidValue) {
        _ = try scanner.text(of: token).checkedIdentifier(what())
      } catch {
        scanner.report(error.description, at: token.offset)
      }
    }
    return symbol
  }

  /// Reads the ids of sources.
  mutating func readSourceReferences() -> Run {
    let start = builder.columns.sourceReferences.count
    readList("\"sources\"") { $0.readSourceReference("an entry of \"sources\"") }
    return Run(from: start, to: builder.columns.sourceReferences.count)
  }

  private mutating func readSourceReference(_ what: @autoclosure () -> String) {
    let offset = scanner.position
    guard let symbol = readSymbol(what(), .source) else { return }
    builder.columns.sourceReferences.append(symbol)
    offsets.sourceReferences.append(UInt32(offset))
  }

  /// Reads an object of figures, each with the id or ids of its sources.
  mutating func readEvidence(_ element: EvidenceElement) -> Run {
    let start = builder.columns.evidence.count
    guard var members = scanner.enterObject("\"evidence\"") else { return .empty }
    var seen: Set<String> = []
    while let key = scanner.nextKey(&members) {
      let figure = scanner.text(of: key)
      let firstSource = builder.columns.sourceReferences.count
      if scanner.byte == UInt8(ascii: "[") {
        readList("the evidence of a figure") {
          $0.readSourceReference("a source in \"evidence\"")
        }
      } else {
        readSourceReference("the evidence of a figure")
      }
      let sources = Run(from: firstSource, to: builder.columns.sourceReferences.count)
      guard let path = EvidencePath(figure, of: element) else {
        scanner.report(
          EvidencePath.refusal(of: JSONText.excerpt(figure), in: element), at: key.offset)
        continue
      }
      guard seen.insert(figure).inserted else {
        scanner.report(
          "repeated figure '\(JSONText.excerpt(figure))' in \"evidence\"", at: key.offset)
        continue
      }
      note(path, sources, at: key.offset)
    }
    return Run(from: start, to: builder.columns.evidence.count)
  }

  private mutating func note(_ path: EvidencePath, _ sources: Run, at offset: Int) {
    var symbol = UInt32.max
    if var skill = path.skill {
      let known = skill.withUTF8 { bytes in
        builder.columns.symbol(of: UnsafeRawBufferPointer(bytes), in: .skill)
      }
      guard let known else {
        return scanner.report("a skill id in \"evidence\" has control characters", at: offset)
      }
      symbol = known
    }
    builder.columns.evidence.append(
      EvidenceRecord(field: path.field, skill: symbol, sources: sources))
    offsets.evidence.append(UInt32(offset))
  }

  /// Reads one of a few words.
  mutating func readCase<Word>(
    _ what: StaticString, _ vocabulary: Vocabulary<Word>
  ) -> Word? {
    guard let token = scanner.readString("\(what)") else { return nil }
    if let position = vocabulary.position(of: scanner.name(of: token)) {
      return vocabulary[position]
    }
    let text = scanner.text(of: token)
    let near = EditDistance.nearest(to: text, among: vocabulary.names, limit: 1).first
    let names = vocabulary.names.joined(separator: ", ")
    scanner.report(
      "\(what) must be one of \(names), got '\(JSONText.excerpt(text))'"
        + (near.map { "; did you mean '\($0)'?" } ?? ""), at: token.offset)
    return nil
  }
}

// MARK: - Figures

extension GraphDocumentReader {
  /// Reads a number, or an object of three.
  mutating func readEstimate(_ name: StaticString, parent: String? = nil) -> Estimate? {
    guard scanner.byte == UInt8(ascii: "{") else {
      if scanner.byte == UInt8(ascii: "\"") || scanner.byte == UInt8(ascii: "[") {
        let expected = "a number or an object of low, typical and high"
        if !scanner.failAtField("\"\(name)\"", expected) {
          scanner.reportMismatch("\"\(name)\"", expected)
        }
        return nil
      }
      return readQuantity("\"\(name)\"").map {
        Estimate(checkedLow: $0, typical: $0, high: $0)
      }
    }
    let offset = scanner.position
    let problems = scanner.log.count
    guard var state = enter(name, isField: true) else { return nil }
    var points: (low: Double?, typical: Double?, high: Double?) = (nil, nil, nil)
    let fields = estimateFields
    while let field = nextField(&state, fields, parent: parent ?? "\(name)") {
      switch field {
      case .low: points.low = readQuantity("\"low\"")
      case .typical: points.typical = readQuantity("\"typical\"")
      case .high: points.high = readQuantity("\"high\"")
      }
    }
    guard scanner.log.count == problems else { return nil }
    guard let low = points.low, let typical = points.typical, let high = points.high else {
      scanner.report("\"\(name)\" is a number, or needs all of low, typical and high", at: offset)
      return nil
    }
    return checked(name, at: offset) { () throws(InvalidValue) in
      try Estimate(low: low, typical: typical, high: high)
    }
  }

  /// Reads one estimate for all levels, or a list of five.
  mutating func readLevelHours() -> LevelHours? {
    let offset = scanner.position
    guard scanner.byte == UInt8(ascii: "[") else {
      return readEstimate("hoursPerLevel").map {
        LevelHours(checkedLevels: Array(repeating: $0, count: 5))
      }
    }
    var levels: [Estimate?] = []
    readList("\"hoursPerLevel\"") { reader in
      levels.append(
        reader.readEstimate("hoursPerLevel", parent: "hoursPerLevel.\(levels.count + 1)"))
    }
    let estimates = levels.compactMap { $0 }
    guard estimates.count == levels.count else { return nil }
    return checked("hoursPerLevel", at: offset) { () throws(InvalidValue) in
      try LevelHours(levels: estimates)
    }
  }

  /// Reads an object of skill ids and levels.
  mutating func readLevels(_ name: StaticString) -> Run {
    let start = builder.columns.levels.count
    guard var members = scanner.enterObject("\"\(name)\"") else { return .empty }
    listNumber += 1
    while let key = scanner.nextKey(&members) {
      let levelOffset = scanner.position
      let skill = symbol(of: key, "a skill id", .skill)
      guard let level = scanner.readInteger("a level") else { continue }
      guard let skill else { continue }
      let isAllowed = SkillLevel.allowed.contains(level)
      // The skill is noted in any case, so that an unknown one is told in the same run.
      note(skill, level: isAllowed ? level : 1, at: key.offset, in: name)
      if !isAllowed {
        let id = builder.columns.skillSymbols.texts[TextID(rawValue: skill)]
        _ = checked(name, at: levelOffset) { () throws(InvalidValue) in
          try checkLevel(level, of: id)
        }
      }
    }
    return Run(from: start, to: builder.columns.levels.count)
  }

  private mutating func note(_ skill: UInt32, level: Int, at offset: Int, in name: StaticString) {
    while lastList.count <= Int(skill) { lastList.append(0) }
    if lastList[Int(skill)] == listNumber {
      let id = builder.columns.skillSymbols.texts[TextID(rawValue: skill)]
      return scanner.report("repeated skill '\(id)' in \"\(name)\"", at: offset)
    }
    lastList[Int(skill)] = listNumber
    builder.columns.levels.append(LevelEntry(skill: skill, level: UInt8(level)))
    offsets.levels.append(UInt32(offset))
  }

  /// Reads the years that holders of a role have.
  mutating func readExperience() -> Experience? {
    let offset = scanner.position
    let problems = scanner.log.count
    guard var state = enter("experience", isField: true) else { return nil }
    var min: Double?
    var max: Double?
    while let field = nextField(&state, experienceFields, parent: "experience") {
      switch field {
      case .min: min = readQuantity("\"min\"")
      case .max: max = readQuantity("\"max\"")
      }
    }
    guard scanner.log.count == problems else { return nil }
    return checked("experience", at: offset) { () throws(InvalidValue) in
      try Experience(min: min ?? 0, max: max)
    }
  }

  /// Reads the years that a transition asks for instead of its target.
  mutating func readMinimumExperience() -> Double? {
    guard var state = enter("the \"experience\" of a transition") else { return nil }
    var minimum: Double?
    while let field = nextField(&state, minimumFields, parent: "experience") {
      switch field {
      case .min: minimum = readQuantity("\"min\"")
      }
    }
    return minimum
  }

  /// Reads pay.
  mutating func readSalary() -> Salary? {
    let offset = scanner.position
    let problems = scanner.log.count
    guard var state = enter("salary", isField: true) else { return nil }
    var figures: (low: Double?, median: Double?, average: Double?, high: Double?)
    figures = (nil, nil, nil, nil)
    var year: Int?
    while let field = nextField(&state, salaryFields, parent: "salary") {
      switch field {
      case .low: figures.low = readQuantity("\"low\"")
      case .median: figures.median = readQuantity("\"median\"")
      case .average: figures.average = readQuantity("\"average\"")
      case .high: figures.high = readQuantity("\"high\"")
      case .year: year = scanner.readInteger("\"year\"")
      }
    }
    guard scanner.log.count == problems else { return nil }
    return checked("salary", at: offset) { () throws(InvalidValue) in
      try Salary(
        low: figures.low, median: figures.median, average: figures.average, high: figures.high,
        year: year)
    }
  }
}
