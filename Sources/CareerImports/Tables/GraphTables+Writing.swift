import CareerDocuments
public import CareerGraph

extension GraphTables {
  /// Writes a graph as tables in UTF-8 with commas, line feeds and a header each.
  ///
  /// All tables are written, those of which the graph has nothing with a header alone, so that none
  /// of an older graph stays beside them. A spreadsheet finds no formula in them.
  ///
  /// - Complexity: O(*n*) time and space for *n* characters of text.
  public static func texts(of graph: CareerGraph) -> [(part: Part, text: String)] {
    let writer = GraphTablesWriter(graph: graph)
    return Part.allCases.map { part in
      switch part {
      case .roles: (part, writer.roles)
      case .transitions: (part, writer.transitions)
      case .skills: (part, writer.skills)
      case .sources: (part, writer.sources)
      case .graph: (part, writer.head)
      }
    }
  }
}

/// Writes the tables of a graph.
private struct GraphTablesWriter {
  let graph: CareerGraph

  var roles: String {
    let roles = graph.roles.map { graph[$0] }
    return table(
      roles, GraphTables.RoleColumn.self, own: \.extensions
    ) { role, column in
      switch column {
      case .id: CellText.written(role.id)
      case .name: CellText.written(role.name)
      case .aliases: CellText.written(role.aliases)
      case .track: CellText.written(role.track)
      case .level: role.level.map { String($0) } ?? ""
      case .entry: role.isEntry ? "true" : ""
      case .final: role.isFinal ? "true" : ""
      case .education: role.isEducation ? "true" : ""
      case .experienceMin: number(role.experience?.min)
      case .experienceMax: number(role.experience?.max)
      case .skills: levels(role.skills)
      case .teaches: levels(role.teaches)
      case .salaryLow: number(role.salary?.low)
      case .salaryMedian: median(role.salary)
      case .salaryAverage: number(role.salary?.average)
      case .salaryHigh: number(role.salary?.high)
      case .salaryYear: role.salary?.year.map { String($0) } ?? ""
      case .summary: CellText.written(role.summary)
      case .responsibilities: CellText.written(role.responsibilities)
      case .sources: CellText.written(role.sources)
      case .evidence: evidence(role.evidence)
      }
    }
  }

  var transitions: String {
    let transitions = graph.transitionsInDocumentOrder.map { graph[$0] }
    return table(
      transitions, GraphTables.TransitionColumn.self, own: \.extensions
    ) { transition, column in
      let (years, wait) = (transition.years, transition.wait)
      return switch column {
      case .from: CellText.written(transition.from)
      case .to: CellText.written(transition.to)
      case .kind: transition.kind.rawValue
      case .via: CellText.written(transition.via)
      case .yearsLow: years.isCertain ? "" : number(years.low)
      case .years: number(years.typical)
      case .yearsHigh: years.isCertain ? "" : number(years.high)
      case .waitLow: wait.isCertain ? "" : number(wait.low)
      case .wait: wait == .zero ? "" : number(wait.typical)
      case .waitHigh: wait.isCertain ? "" : number(wait.high)
      case .experienceMin: number(transition.minimumExperience)
      case .skills: levels(transition.skills)
      case .credit: transition.credit == 1 ? "" : number(transition.credit)
      case .likelihood: number(transition.likelihood)
      case .sources: CellText.written(transition.sources)
      case .evidence: evidence(transition.evidence)
      }
    }
  }

  var skills: String {
    table(
      graph.skills.map { graph[$0] }, GraphTables.SkillColumn.self, own: \.extensions
    ) { skill, column in
      switch column {
      case .id: CellText.written(skill.id)
      case .name: CellText.written(skill.name)
      case .aliases: CellText.written(skill.aliases)
      case .kind: skill.kind.rawValue
      case .hoursPerLevel: hours(skill.hoursPerLevel)
      case .requires: levels(skill.requires)
      case .sources: CellText.written(skill.sources)
      case .evidence: evidence(skill.evidence)
      }
    }
  }

  var sources: String {
    table(
      graph.sources, GraphTables.SourceColumn.self, own: \.extensions
    ) { source, column in
      switch column {
      case .id: CellText.written(source.id)
      case .title: CellText.written(source.title)
      case .note: CellText.written(source.note)
      case .grade: source.grade == .stated ? "" : source.grade.rawValue
      }
    }
  }

  /// The table of the graph: no row where there is nothing to say.
  var head: String {
    let says =
      graph.title != nil || graph.currency != nil || graph.schema != nil
      || !graph.extensions.isEmpty
    return table(
      says ? [graph] : [], GraphTables.GraphColumn.self, own: \.extensions
    ) { graph, column in
      switch column {
      case .title: CellText.written(graph.title)
      case .currency: CellText.written(graph.currency)
      case .schema: CellText.written(graph.schema)
      }
    }
  }
}

// MARK: - Tables

extension GraphTablesWriter {
  /// A table of elements with the columns of the format, then those of the author's own.
  private func table<Element, Column: RawRepresentable<String> & CaseIterable>(
    _ elements: [Element], _ columns: Column.Type, own: (Element) -> [Extension],
    cell: (Element, Column) -> String
  ) -> String {
    var ownColumns: [String] = []
    var known: Set<String> = []
    for element in elements {
      for field in own(element) where known.insert(title(of: field)).inserted {
        ownColumns.append(title(of: field))
      }
    }
    var text = ""
    func append(_ cells: [String]) {
      text += cells.map(Self.quoted).joined(separator: ",")
      text += "\n"
    }
    append(columns.allCases.map(\.rawValue) + ownColumns.map { CellText.written($0, .text) })
    for element in elements {
      var cells = columns.allCases.map { cell(element, $0) }
      if !ownColumns.isEmpty {
        var fields: [String: String] = [:]
        for field in own(element) { fields[title(of: field)] = field.json }
        cells += ownColumns.map { CellText.written(fields[$0]) }
      }
      append(cells)
    }
    return text
  }

  private func title(of field: Extension) -> String {
    (field.parent.map { "\($0)." } ?? "") + field.name
  }

  /// A cell, with quotes around it where a reader could divide or trim it.
  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A, 0x0D, 0x09: false
      default: true
      }
    }
    let hasEdge = cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard !isPlain || hasEdge else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

// MARK: - Cells

extension GraphTablesWriter {
  private func number(_ value: Double?) -> String { value.map(Self.number) ?? "" }

  /// A number that says by itself that the point is its decimal sign: `1.2340`, for `1.234` may be
  /// more than a thousand.
  private static func number(_ value: Double) -> String {
    let text = JSONText.number(value)
    if case .open? = NumberText(text) { return text + "0" }
    return text
  }

  private func evidence(_ evidence: Evidence) -> String {
    evidence.entries.map { entry in
      let sources = entry.sources.map { CellText.written($0, .evidence) }
      return "\(CellText.written(entry.figure, .level))=\(sources.joined(separator: ","))"
    }.joined(separator: "; ")
  }

  private func median(_ salary: Salary?) -> String {
    guard let salary else { return "" }
    let isEmpty =
      salary.low == nil && salary.middle == nil && salary.high == nil && salary.year == nil
    return isEmpty ? CellText.written("") : number(salary.median)
  }

  private func levels(_ levels: SkillLevels) -> String {
    levels.map { "\(CellText.written($0.skill, .level))=\($0.level)" }.joined(separator: "; ")
  }

  private func hours(_ hours: LevelHours?) -> String {
    guard let hours, let first = hours.levels.first else { return "" }
    if hours.levels.allSatisfy({ $0 == first }) { return estimate(first) }
    return hours.levels.map(estimate).joined(separator: "; ")
  }

  private func estimate(_ estimate: Estimate) -> String {
    let points = [estimate.low, estimate.typical, estimate.high].map(Self.number)
    return estimate.isCertain ? points[1] : points.joined(separator: "..")
  }
}
