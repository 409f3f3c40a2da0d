import CareerDocuments
import CareerGraph

/// The numbers of cells: what is wrong with one is noted at its place, and the answer is then none.
extension TableReader {
  /// Finds how the numbers of some columns are meant: as somebody says, or as the first of them that
  /// can be meant in one way only.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of the table.
  mutating func settleNumbers(of columns: [Column], decimal: DecimalSign?) {
    var settled = TableNumbers(decimal: decimal)
    var scout = self
    while settled.decimal == nil, !columns.isEmpty, scout.nextRow() {
      for column in columns where !scout.isEmpty(column) {
        for entry in scout.text(column).split(separator: ";") {
          for part in String(entry).split(separator: "..") {
            let number = DecoratedNumber(String(part).trimmingSpaces).core
            settled.learn(from: number, at: scout.offset(of: column))
          }
        }
      }
    }
    numbers = settled
  }

  /// A number that is not negative.
  mutating func quantity(_ column: Column) -> Double? {
    amount(column) { $0.trimmingSpaces }
  }

  /// Pay that is not negative, which may stand with its currency or in thousands, as in `$55k`.
  mutating func pay(_ column: Column) -> Double? {
    let decorated = DecoratedNumber(text(column).trimmingSpaces)
    guard !decorated.isPercent else { return quantity(column) }
    if let currency = decorated.currency {
      if let known = numbers?.currency, known.text != currency {
        report(
          "'\(column.rawValue)' is in '\(currency)', other pay in '\(known.text)'; a graph has one "
            + "currency", at: offset(of: column), first: known.offset)
        return nil
      }
      if numbers?.currency == nil {
        let first = offset(of: column)
        numbers?.currency = (currency, first)
      }
    }
    let scale = decorated.isThousands ? 1000.0 : 1
    return amount(column, isPay: scale == 1) { _ in decorated.core }.map { $0 * scale }
  }

  /// A number from 0 to 1, or as many in a hundred: `0.25` or `25 %`.
  mutating func share(_ column: Column) -> Double? {
    let decorated = DecoratedNumber(text(column).trimmingSpaces)
    let number =
      decorated.isPercent
      ? amount(column) { _ in decorated.core }.map { $0 / 100 } : quantity(column)
    guard let number else { return nil }
    return checked(column) { () throws(InvalidValue) in
      try number.checkedShare("'\(column.rawValue)'")
    }
  }

  private mutating func amount(
    _ column: Column, isPay: Bool = false, _ core: (String) -> String
  ) -> Double? {
    let cell = core(text(column))
    guard !cell.isEmpty else {
      if !text(column).trimmingSpaces.isEmpty {
        reportNoNumber(text(column), at: offset(of: column), what: column.rawValue)
      }
      return nil
    }
    guard
      let number = number(cell, at: offset(of: column), what: column.rawValue, isPay: isPay)
    else { return nil }
    return checked(column) { () throws(InvalidValue) in
      try number.checkedQuantity("'\(column.rawValue)'")
    }
  }

  /// A number as the whole table has them.
  mutating func number(
    _ text: String, at offset: Int, what: String, isPay: Bool = false
  ) -> Double? {
    guard let numbers else {
      if text.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }), let number = Double(text) {
        return number
      }
      reportNoNumber(text, at: offset, what: what)
      return nil
    }
    switch NumberText(text) {
    case .plain(let number)?: return number
    case .decided(let sign, let number)?:
      guard let decimal = numbers.decimal, decimal != sign else { return number }
      let why =
        numbers.witness.map { "as '\(JSONText.excerpt($0.text))' says" }
        ?? "as '--decimal \(decimal.rawValue)' says"
      report(
        "'\(what)' is '\(JSONText.excerpt(text))', but the decimal sign of this table is the "
          + "\(decimal.rawValue), \(why)", at: offset, first: numbers.witness?.offset)
      return nil
    case .open(let point, let comma)?:
      let isPoint = numbers.decimal == .point
      // Nobody pays thousandths: that other numbers have a decimal point does not make 42.000 42.
      let isOdd = isPay && numbers.witness != nil && (isPoint ? point < comma : comma < point)
      if let decimal = numbers.decimal, !isOdd { return decimal == .point ? point : comma }
      let (low, high) = (min(point, comma), max(point, comma))
      report(
        "'\(what)' is '\(JSONText.excerpt(text))', which is \(low.plainDigits) or "
          + "\(high.plainDigits); say which sign stands before a fraction with '--decimal point' or "
          + "'--decimal comma'", at: offset)
      return nil
    case nil:
      reportNoNumber(text, at: offset, what: what)
      return nil
    }
  }

  private mutating func reportNoNumber(_ text: String, at offset: Int, what: String) {
    report(
      "'\(what)' must be a number, found '\(JSONText.excerpt(text.trimmingSpaces))'; "
        + Self.advice(on: text, in: what), at: offset)
  }

  /// What to write instead of what is no number.
  private static func advice(on text: String, in what: String) -> String {
    let field = what.prefix { $0 != "." }
    if let range = Quantity(text.filter { $0 != "k" && $0 != "K" }), range.numbers.count > 1 {
      switch field {
      case "experience": return "the ends of a range go into 'experience.min' and 'experience.max'"
      case "years", "wait":
        return "the ends of a range go into '\(field).low' and '\(field).high', the typical time "
          + "into '\(field)'"
      case "salary": return "the ends of a range go into 'salary.low' and 'salary.high'"
      default: break
      }
    }
    let isTime = ["experience", "years", "wait"].contains(field)
    if isTime, text.contains(where: \.isLetter), text.contains(where: \.isNumber) {
      return "a number of years, such as 1.5 for 18 months"
    }
    return "a number such as 0.5"
  }
}

extension TableReader {
  /// What figures rest on, with the place of each.
  mutating func evidence(_ column: Column, of element: EvidenceElement) -> CellEvidence {
    let entries =
      read(column) { (content) throws(CellProblem) in try CellText.readEvidence(content) } ?? []
    var evidence = CellEvidence()
    var kept: [Evidence.Entry] = []
    for entry in entries {
      guard EvidencePath(entry.figure, of: element) != nil else {
        report(EvidencePath.refusal(of: entry.figure, in: element), at: entry.offset)
        continue
      }
      do throws(InvalidValue) {
        _ = try entry.figure.checkedIdentifier("a skill id in 'evidence'")
        for source in entry.sources { _ = try source.id.checkedIdentifier("the id of a source") }
      } catch {
        report(error.description, at: entry.offset)
        continue
      }
      guard !kept.contains(where: { $0.figure == entry.figure }) else {
        report("evidence for '\(entry.figure)' stands twice", at: entry.offset)
        continue
      }
      kept.append(Evidence.Entry(figure: entry.figure, sources: entry.sources.map(\.id)))
      evidence.offsets.append(entry.offset)
      evidence.sourceOffsets += entry.sources.map(\.offset)
    }
    evidence.value = Evidence(kept)
    return evidence
  }
}
