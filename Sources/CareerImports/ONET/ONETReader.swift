import CareerDocuments
import CareerGraph

/// Reads the tables of O*NET and checks that they fit together.
struct ONETReader {
  private let files: [ONETImport.Table: ImportFile]
  private var problems: [FileProblems] = []
  private var release = ONETRelease()
  private var positions: [String: Int] = [:]
  private var elements: [String: Int] = [:]
  private var technologies: [String: Int] = [:]

  init(_ files: [ONETImport.Table: ImportFile]) { self.files = files }

  mutating func read() throws(InvalidDocument) -> ONETRelease {
    readRows(.occupations) { $0.readOccupation(&$1) }
    readRows(.jobZones) { $0.readJobZone(&$1) }
    readRows(.skills) { $0.readRating(&$1, isKnowledge: false) }
    readRows(.knowledge) { $0.readRating(&$1, isKnowledge: true) }
    readRows(.technologies) { $0.readTechnology(&$1) }
    readRows(.related) { $0.readRelation(&$1) }
    readRows(.titles) { $0.readTitle(&$1) }
    readRows(.education) { $0.readShare(&$1) }
    dropEmptyShares()
    if let invalid = InvalidDocument(problems) { throw invalid }
    return release
  }

  private mutating func readRows<Column>(
    _ name: ONETImport.Table,
    _ readRow: (inout ONETReader, inout TableReader<Column>) -> Void
  ) {
    guard let file = files[name] else { return }
    var table = TableReader<Column>(
      file, what: "the table '\(name.rawValue)'", dialect: .plainTabs,
      required: Array(Column.allCases), surplus: .ignored)
    while table.nextRow() { readRow(&self, &table) }
    problems.append(table.problems)
  }

  /// The position of the occupation whose code stands in a column.
  private func occupation<Column>(
    _ table: inout TableReader<Column>, _ column: Column
  ) -> Int? {
    let code = table.text(column)
    if let position = positions[code] { return position }
    // Where that table could not be read, nothing in the others can be known.
    if problems.first?.log.count == 0 {
      let excerpt = JSONText.excerpt(code)
      table.report(
        "occupation '\(excerpt)' is not in '\(ONETImport.Table.occupations.rawValue)'", at: column)
    }
    return nil
  }

  /// Whether a column says `Y`, for yes.
  private func isYes<Column>(_ table: inout TableReader<Column>, _ column: Column) -> Bool {
    let text = table.text(column)
    if !["Y", "N", "", "n/a"].contains(text) {
      let excerpt = JSONText.excerpt(text)
      table.report("'\(column.rawValue)' must be Y or N, found '\(excerpt)'", at: column)
    }
    return text == "Y"
  }
}

// MARK: - Rows

extension ONETReader {
  private enum OccupationColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case title = "Title"
    case description = "Description"
  }

  private mutating func readOccupation(_ table: inout TableReader<OccupationColumn>) {
    let code = table.text(.code)
    do throws(InvalidValue) {
      _ = try code.checkedIdentifier("an occupation's code")
    } catch {
      return table.report(error.description, at: .code)
    }
    guard positions[code] == nil else {
      return table.report("repeated occupation '\(JSONText.excerpt(code))'", at: .code)
    }
    positions[code] = release.occupations.count
    release.occupations.append(
      ONETRelease.Occupation(
        code: code, title: table.text(.title), description: table.text(.description)))
  }

  private enum JobZoneColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case zone = "Job Zone"
  }

  private mutating func readJobZone(_ table: inout TableReader<JobZoneColumn>) {
    guard let occupation = occupation(&table, .code) else { return }
    guard let zone = Int(table.text(.zone)).flatMap(ONETImport.JobZone.init) else {
      let text = JSONText.excerpt(table.text(.zone))
      return table.report("'Job Zone' must be from 1 to 5, found '\(text)'", at: .zone)
    }
    release.occupations[occupation].zone = zone
  }

  private enum RatingColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case element = "Element ID"
    case name = "Element Name"
    case scale = "Scale ID"
    case value = "Data Value"
    case suppress = "Recommend Suppress"
    case irrelevant = "Not Relevant"
  }

  private mutating func readRating(
    _ table: inout TableReader<RatingColumn>, isKnowledge: Bool
  ) {
    guard let occupation = occupation(&table, .code) else { return }
    let scale = table.text(.scale)
    let bounds: ClosedRange<Double>
    switch scale {
    case "IM": bounds = 1...5
    case "LV": bounds = 0...7
    default:
      let excerpt = JSONText.excerpt(scale)
      return table.report("'Scale ID' must be IM or LV, found '\(excerpt)'", at: .scale)
    }
    guard let value = table.quantity(.value) else {
      if table.isEmpty(.value) { table.report("no 'Data Value'", at: .value) }
      return
    }
    guard bounds.contains(value) else {
      let (low, high) = (bounds.lowerBound.plainDigits, bounds.upperBound.plainDigits)
      return table.report(
        "'Data Value' of \(scale) must be from \(low) to \(high), got \(value.plainDigits)",
        at: .value)
    }
    let element = position(of: table.text(.element), isKnowledge) { table.text(.name) }
    let isSuppressed = isYes(&table, .suppress)
    let isIrrelevant = isYes(&table, .irrelevant)
    guard !isSuppressed, !isIrrelevant else {
      release.unfitRatings += 1
      return
    }
    if scale == "IM" {
      release.occupations[occupation].ratings[element, default: .init()].importance = value
    } else {
      release.occupations[occupation].ratings[element, default: .init()].level = value
    }
  }

  private mutating func position(
    of id: String, _ isKnowledge: Bool, name: () -> String
  ) -> Int {
    if let position = elements[id] { return position }
    elements[id] = release.elements.count
    release.elements.append(
      ONETRelease.Element(id: id, name: name(), isKnowledge: isKnowledge))
    return release.elements.count - 1
  }

  private enum TechnologyColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case commodity = "Commodity Code"
    case name = "Commodity Title"
    case isInDemand = "In Demand"
  }

  private mutating func readTechnology(_ table: inout TableReader<TechnologyColumn>) {
    guard let occupation = occupation(&table, .code), isYes(&table, .isInDemand) else { return }
    let code = table.text(.commodity)
    let position = technologies[code] ?? release.technologies.count
    if position == release.technologies.count {
      technologies[code] = position
      release.technologies.append(ONETRelease.Technology(code: code, name: table.text(.name)))
    }
    if !release.occupations[occupation].technologies.contains(position) {
      release.occupations[occupation].technologies.append(position)
    }
  }

  private enum RelationColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case related = "Related O*NET-SOC Code"
    case tier = "Relatedness Tier"
  }

  private mutating func readRelation(_ table: inout TableReader<RelationColumn>) {
    guard let source = occupation(&table, .code), let target = occupation(&table, .related) else {
      return
    }
    let tier = table.text(.tier)
    switch tier {
    case "Supplemental": release.supplementalRelations += 1
    case "Primary-Short", "Primary-Long":
      guard source != target,
        !release.occupations[source].related.contains(where: { $0.target == target })
      else {
        return table.report(
          "a relation of an occupation to itself, or a repeated one", at: .related)
      }
      release.occupations[source].related.append(
        ONETRelease.Relation(target: target, isNear: tier == "Primary-Short"))
    default:
      table.report(
        "'Relatedness Tier' must be Primary-Short, Primary-Long or Supplemental, found "
          + "'\(JSONText.excerpt(tier))'", at: .tier)
    }
  }

  private enum TitleColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case title = "Reported Job Title"
    case isShown = "Shown in My Next Move"
  }

  private mutating func readTitle(_ table: inout TableReader<TitleColumn>) {
    guard let occupation = occupation(&table, .code) else { return }
    let title = table.text(.title)
    if isYes(&table, .isShown) {
      let shown = release.shownTitles[occupation, default: 0]
      release.occupations[occupation].reportedTitles.insert(title, at: shown)
      release.shownTitles[occupation] = shown + 1
    } else {
      release.occupations[occupation].reportedTitles.append(title)
    }
  }
}

// MARK: - Shares of respondents

extension ONETReader {
  private enum ShareColumn: String, CaseIterable {
    case code = "O*NET-SOC Code"
    case scale = "Scale ID"
    case category = "Category"
    case value = "Data Value"
    case suppress = "Recommend Suppress"
  }

  private mutating func readShare(_ table: inout TableReader<ShareColumn>) {
    guard let occupation = occupation(&table, .code) else { return }
    // How important a certification or an apprenticeship is tells nothing of how long it takes.
    guard table.text(.scale) != "IM" else { return }
    guard let scale = ONETShares.Scale(rawValue: table.text(.scale)) else {
      let names = (ONETShares.Scale.allCases.map(\.rawValue) + ["IM"]).joined(separator: ", ")
      let excerpt = JSONText.excerpt(table.text(.scale))
      return table.report("'Scale ID' must be one of \(names), found '\(excerpt)'", at: .scale)
    }
    guard let category = Int(table.text(.category)), (1...scale.count).contains(category) else {
      let excerpt = JSONText.excerpt(table.text(.category))
      return table.report(
        "'Category' of \(scale.rawValue) must be from 1 to \(scale.count), found '\(excerpt)'",
        at: .category)
    }
    guard let value = table.quantity(.value) else {
      if table.isEmpty(.value) { table.report("no 'Data Value'", at: .value) }
      return
    }
    guard (0...100).contains(value) else {
      return table.report(
        "'Data Value' must be from 0 to 100 percent, got \(value.plainDigits)", at: .value)
    }
    // All shares of a scale add up to 100, so that without the unsure ones the others would mislead.
    if isYes(&table, .suppress) { release.unsureShares += 1 }
    release.occupations[occupation].shares[scale, default: ONETShares(scale)][category] = value
  }

  private mutating func dropEmptyShares() {
    for occupation in release.occupations.indices {
      release.occupations[occupation].shares =
        release.occupations[occupation].shares.filter { !$1.isEmpty }
    }
  }
}
