import CareerDocuments
import CareerGraph

/// The values of cells: what is wrong with one is noted at its place, and the answer is then none.
extension TableReader {
  /// A text; `nil` where the cell is empty.
  mutating func optionalText(_ column: Column) -> String? {
    read(column) { (content) throws(CellProblem) in try CellText.read(content) } ?? nil
  }

  /// A text that must be there.
  mutating func requiredText(_ column: Column) -> String? {
    guard !isEmpty(column) else {
      report("no '\(column.rawValue)'", at: column)
      return nil
    }
    return optionalText(column)
  }

  /// An id, which must be there.
  mutating func identifier(_ column: Column) -> String? {
    guard let text = requiredText(column) else { return nil }
    return checked(column) { () throws(InvalidValue) in
      try text.checkedIdentifier("'\(column.rawValue)'")
    }
  }

  /// A list of texts.
  mutating func list(_ column: Column) -> [CellText.Entry] {
    read(column) { (content) throws(CellProblem) in try CellText.readList(content) } ?? []
  }

  /// Skills with levels, with the place of each.
  mutating func levels(_ column: Column) -> (levels: SkillLevels, offsets: [Int]) {
    let entries =
      read(column) { (content) throws(CellProblem) in try CellText.readLevels(content) } ?? []
    var seen: Set<String> = []
    var levels: [SkillLevel] = []
    for entry in entries {
      guard let value = entry.value, let level = Int(value), !value.hasPrefix("+") else {
        let found = JSONText.excerpt(entry.value ?? entry.text)
        report(
          "expected a skill with a level from 1 to 5, as in python=3, found '\(found)'",
          at: entry.offset)
        continue
      }
      do throws(InvalidValue) {
        _ = try entry.text.checkedIdentifier("a skill id")
        try checkLevel(level, of: entry.text)
      } catch {
        report(error.description, at: entry.offset)
        continue
      }
      guard seen.insert(entry.text).inserted else {
        report("skill '\(entry.text)' stands twice in one list", at: entry.offset)
        continue
      }
      levels.append(SkillLevel(skill: entry.text, level: level))
    }
    return (SkillLevels(levels), entries.map(\.offset))
  }

  /// A whole number.
  mutating func integer(_ column: Column) -> Int? {
    guard let number = quantity(column) else { return nil }
    guard let integer = Int(exactly: number) else {
      report(
        "'\(column.rawValue)' must be a whole number, got \(number.plainDigits)", at: column)
      return nil
    }
    return integer
  }

  /// `true` or `false` in any letter case, as spreadsheets write them; `false` where nothing stands.
  mutating func truth(_ column: Column) -> Bool {
    switch text(column).trimmingSpaces.lowercased() {
    case "", "false": return false
    case "true": return true
    case let other:
      report(
        "'\(column.rawValue)' must be true or false, found '\(JSONText.excerpt(other))'",
        at: column)
      return false
    }
  }

  /// One of a few words, which must be there.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column, of type: Choice.Type
  ) -> Choice? {
    guard let text = requiredText(column) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = type.allCases.map(\.rawValue)
    let near = EditDistance.nearest(to: text, among: names, limit: 1).first
    report(
      "'\(column.rawValue)' must be one of \(names.joined(separator: ", ")), got "
        + "'\(JSONText.excerpt(text))'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
      at: column)
    return nil
  }

  /// An estimate whose three points stand in three columns, the outer two of which may be empty.
  mutating func estimate(low: Column, typical: Column, high: Column) -> Estimate? {
    let count = problems.log.count
    let points = (low: quantity(low), typical: quantity(typical), high: quantity(high))
    guard problems.log.count == count else { return nil }
    switch points {
    case (nil, nil, nil): return nil
    case (nil, let value?, nil):
      return checked(typical) { () throws(InvalidValue) in try Estimate(value) }
    case (let least?, let value?, let most?):
      return checked(typical) { () throws(InvalidValue) in
        try Estimate(low: least, typical: value, high: most)
      }
    default:
      report(
        "'\(typical.rawValue)' is a number alone, or needs both '\(low.rawValue)' and "
          + "'\(high.rawValue)' beside it", at: typical)
      return nil
    }
  }

  /// The hours of study: one estimate for each level alike, or five between semicolons; an estimate
  /// is a number, or three with `..` between them.
  mutating func levelHours(_ column: Column) -> LevelHours? {
    let entries = list(column)
    guard !entries.isEmpty else { return nil }
    var estimates: [Estimate] = []
    for entry in entries {
      guard let estimate = estimate(entry, what: column.rawValue) else { return nil }
      estimates.append(estimate)
    }
    return checked(column) { () throws(InvalidValue) in
      estimates.count == 1
        ? try LevelHours(each: estimates[0]) : try LevelHours(levels: estimates)
    }
  }

  private mutating func estimate(_ entry: CellText.Entry, what: String) -> Estimate? {
    var points: [Double] = []
    for part in entry.text.split(separator: "..", omittingEmptySubsequences: false) {
      let digits = String(part).trimmingSpaces
      guard let number = number(digits, at: entry.offset, what: what) else { return nil }
      points.append(number)
    }
    do throws(InvalidValue) {
      switch points.count {
      case 1: return try Estimate(points[0])
      case 3: return try Estimate(low: points[0], typical: points[1], high: points[2])
      default:
        report("an estimate is a number, or three as in 40..60..120", at: entry.offset)
      }
    } catch {
      report("'\(what)': \(error.description)", at: entry.offset)
    }
    return nil
  }

  /// The author's own fields of a row.
  mutating func ownFields() -> [Extension] {
    var fields: [Extension] = []
    for column in ownColumns {
      let content = content(column)
      guard let first = content.first else { continue }
      do throws(CellProblem) {
        let text = try CellText.read(content) ?? ""
        fields.append(
          Extension(
            parent: column.parent, name: column.name, json: try Self.json(text, at: first.offset)))
      } catch {
        report(error.message, at: error.offset ?? first.offset)
      }
    }
    return fields
  }

  /// A cell of the author's own as JSON: what it says as JSON, or else its text.
  private static func json(_ text: String, at offset: Int) throws(CellProblem) -> String {
    var scanner = JSONScanner(Array(text.utf8))
    var json: [UInt8] = []
    scanner.copyValue(into: &json)
    scanner.skipSpace()
    if scanner.log.isEmpty, scanner.isAtEnd, !scanner.isBroken {
      return String(decoding: json, as: UTF8.self)
    }
    guard let first = text.utf8.first, !"{[\"".utf8.contains(first) else {
      let problem = scanner.log.problems.first?.message ?? "something stands behind the value"
      throw CellProblem(message: "not JSON: \(problem)", offset: offset)
    }
    return JSONText.quoted(text)
  }

  // MARK: Steps

  /// Makes a value and notes at its column where it is refused.
  mutating func checked<Value>(
    _ column: Column, _ make: () throws(InvalidValue) -> Value
  ) -> Value? {
    do throws(InvalidValue) {
      return try make()
    } catch {
      report(error.description, at: column)
      return nil
    }
  }

  mutating func read<Value>(
    _ column: Column, _ read: (CellText.Content) throws(CellProblem) -> Value
  ) -> Value? {
    do throws(CellProblem) {
      return try read(content(column))
    } catch {
      report(error.message, at: error.offset ?? offset(of: column))
      return nil
    }
  }
}

extension String {
  /// This text without spaces and line ends at either end.
  var trimmingSpaces: String {
    let begun = utf8.drop(while: CellText.isSpace)
    guard let last = begun.lastIndex(where: { !CellText.isSpace($0) }) else { return "" }
    return String(begun[...last]) ?? ""
  }
}
