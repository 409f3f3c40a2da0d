import CareerDocuments

/// A time as people write it in a label: `8+ years`, `min. 10 years`, `1 year 6 months`, `~2 yrs`,
/// `6 months to 1 year`, `half a year`.
struct StatedTime: Hashable {
  /// What the time is said to be of.
  enum Purpose: Hashable {
    /// Time in a role.
    case time
    /// A wait for an opening.
    case wait
    /// Experience altogether.
    case experience
  }

  /// Whether the time is an end of what is meant.
  enum Bound: Hashable { case none, least, most }

  /// One to three numbers of years, as in a ``Quantity``.
  var numbers: [Double]
  var bound = Bound.none
  var purpose = Purpose.time
}

extension StatedTime {
  /// Reads the value of an attribute, where a number without a unit is one of years.
  init?(value: String) {
    if let quantity = Quantity(value) {
      guard !quantity.isOpen || quantity.numbers.count == 1 else { return nil }
      self.init(numbers: quantity.numbers, bound: quantity.isOpen ? .least : .none)
      return
    }
    let text = TimeText(value)
    guard text.rest.isEmpty, let time = text.time else { return nil }
    self = time
  }

  /// Whether it is an end of what is meant and no range.
  var isBound: Bool { bound != .none && numbers.count == 1 }

  /// The estimate meant: a number is certain, two are the low and the high end with the typical
  /// value midway, and three are low, typical and high.
  var estimate: JSONNode? {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    guard numbers.count > 1 else { return .number(first) }
    let typical = numbers.count == 3 ? numbers[1] : (first + last) / 2
    return .object([
      ("low", .number(first)), ("typical", .number(typical)), ("high", .number(last)),
    ])
  }

  /// The experience meant: at least the first number, at most the second.
  var experience: JSONNode? {
    guard purpose != .wait, let first = numbers.first, numbers.count < 3 else { return nil }
    if bound == .most, numbers.count == 1 { return .object([("max", .number(first))]) }
    let most = numbers.dropFirst().map { ("max", JSONNode.number($0)) }
    return .object([("min", .number(first))] + most)
  }

  /// The least years of experience meant.
  var leastYears: Double? { bound == .most && numbers.count == 1 ? nil : numbers.first }
}

/// A line of a label, with the time that it states.
struct TimeText {
  /// The time; `nil` where the line states none that can be read.
  private(set) var time: StatedTime?

  /// What is left of the line.
  private(set) var rest: String

  /// A number with a unit of time that could not be read.
  private(set) var unread: String?

  /// Whether nothing stands behind the time.
  private(set) var isAtEnd = false

  /// Reads a line.
  ///
  /// - Complexity: O(*n*) time for *n* characters, up to the number of words in ``TimeWords``.
  init(_ line: String) {
    rest = line
    let parser = TimeParser(line)
    guard let found = parser.find() else {
      unread = parser.mention(outside: nil)
      return
    }
    unread = parser.mention(outside: found.tokens)
    guard unread == nil else { return }
    time = found.time
    let range = parser.range(of: found.tokens)
    let before = String(line[..<range.lowerBound])
    let after = String(line[range.upperBound...])
    isAtEnd = after.allSatisfy { ")]. ".contains($0) }
    rest = Self.cleaned(before, after)
  }

  /// What stands around a time, without the parentheses and signs that set it apart.
  private static func cleaned(_ before: String, _ after: String) -> String {
    var parts = [before.onOneLine, after.onOneLine]
    for (open, close) in [("(", ")"), ("[", "]")] {
      if parts[0].hasSuffix(open), parts[1].hasPrefix(close) {
        parts = [String(parts[0].dropLast()).onOneLine, String(parts[1].dropFirst()).onOneLine]
      } else if parts[0].hasSuffix(open) {
        // `(3 years, exam)`
        parts[0] = String(parts[0].dropLast()).onOneLine
        if parts[1].hasSuffix(close) { parts[1] = String(parts[1].dropLast()) }
      } else if parts[0].isEmpty, parts[1].hasPrefix(open), parts[1].hasSuffix(close) {
        parts[1] = String(parts[1].dropFirst().dropLast())
      } else if parts[0].hasPrefix(open), parts[1].hasPrefix(close) {
        parts = [String(parts[0].dropFirst()), String(parts[1].dropFirst())]
      }
    }
    let signs = ",;:–—-|/·&+ "
    parts[0] = String(parts[0].reversed().drop { signs.contains($0) }.reversed())
    parts[1] = String(parts[1].drop { signs.contains($0) })
    return parts.filter { !$0.isEmpty }.joined(separator: " ").onOneLine
  }
}

/// Finds the time in the tokens of a line.
private struct TimeParser {
  private let line: String
  private let tokens: [TimeToken]

  init(_ line: String) {
    self.line = line
    tokens = TimeToken.all(in: line)
  }

  /// The first time, and the tokens that state it.
  func find() -> (time: StatedTime, tokens: Range<Int>)? {
    for start in tokens.indices {
      // `3-2 years` is no range, and its end alone is not what is meant.
      if isSign(start - 1, "-–—/"), isNumber(start - 2) { continue }
      if let found = time(at: start) { return found }
    }
    return nil
  }

  func range(of part: Range<Int>) -> Range<String.Index> {
    tokens[part.lowerBound].range.lowerBound..<tokens[part.upperBound - 1].range.upperBound
  }

  /// A number beside a unit of time, outside of what has been read.
  func mention(outside read: Range<Int>?) -> String? {
    for index in tokens.indices where read?.contains(index) != true {
      guard isNumber(index) else { continue }
      var behind = index + 1
      if let ordinal = word(behind), ["st", "nd", "rd", "th"].contains(ordinal) { behind += 1 }
      while behind < tokens.count, isSign(behind, "-+–") { behind += 1 }
      if let word = word(behind), read?.contains(behind) != true, TimeWords.isUnit(word) {
        return String(line[range(of: index..<behind + 1)])
      }
      let before = isSign(index - 1, ":=") ? index - 2 : index - 1
      if let word = word(before), read?.contains(before) != true, TimeWords.isUnit(word),
        word.count > 1, TimeWords.perYear(word) != nil
      {
        return String(line[range(of: before..<index + 1)])
      }
    }
    return nil
  }

  // MARK: Tokens

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].content else {
      return nil
    }
    return word
  }

  private func isSign(_ index: Int, _ signs: String) -> Bool {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index].content else {
      return false
    }
    return signs.contains(sign)
  }

  private func isNumber(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return switch tokens[index].content {
    case .number, .doubtful: true
    case .word(let word): TimeWords.numbers[word] != nil
    case .sign: false
    }
  }

  /// The position behind one of several phrases that stand somewhere.
  private func pass(_ phrases: [[String]], at index: Int) -> Int? {
    phrases.first { phrase in
      phrase.indices.allSatisfy { word(index + $0) == phrase[$0] }
    }.map { index + $0.count }
  }

  // MARK: Times

  private func time(at start: Int) -> (time: StatedTime, tokens: Range<Int>)? {
    var index = start
    var bound = StatedTime.Bound.none
    var purpose = StatedTime.Purpose.time
    var hasPrefix = false
    while true {
      let before = index
      if let next = pass(TimeWords.waits, at: index) { (purpose, index) = (.wait, next) }
      if let next = pass(TimeWords.experience, at: index) { (purpose, index) = (.experience, next) }
      if let next = pass(TimeWords.least, at: index) { (bound, index) = (.least, next) }
      if let next = pass(TimeWords.most, at: index) { (bound, index) = (.most, next) }
      if let next = pass(TimeWords.fillers, at: index) { index = next }
      if index > before, word(index) == "for" { index += 1 }
      if isSign(index, "≥>") {
        (bound, index) = (.least, index + (isSign(index + 1, "=") ? 2 : 1))
      } else if isSign(index, "≤<") {
        (bound, index) = (.most, index + (isSign(index + 1, "=") ? 2 : 1))
      } else if isSign(index, "~≈∼") || index > start && isSign(index, ":=") {
        index += 1
      }
      guard index > before else { break }
      hasPrefix = true
    }
    // `years: 5`
    var unit: Double?
    if let word = word(index), let scale = TimeWords.perYear(word), isSign(index + 1, ":=") {
      (unit, index) = (scale, index + 2)
    }
    let isBetween = word(index) == "between"
    if isBetween { index += 1 }
    guard
      let (numbers, isLeast, end) = range(
        at: index, unit, isBetween, mayBeOne: hasPrefix || start == 0)
    else { return nil }
    if isLeast { bound = .least }
    index = end
    behind(&index, &bound, &purpose)
    guard word(index) != "ago", word(index) != "old" else { return nil }
    return (StatedTime(numbers: numbers, bound: bound, purpose: purpose), start..<index)
  }

  /// Reads what stands behind a time.
  private func behind(
    _ index: inout Int, _ bound: inout StatedTime.Bound, _ purpose: inout StatedTime.Purpose
  ) {
    while true {
      let before = index
      if isSign(index, "+") { (bound, index) = (.least, index + 1) }
      for (phrases, side) in [
        (TimeWords.leastBehind, StatedTime.Bound.least), (TimeWords.mostBehind, .most),
      ] {
        if let next = pass(phrases, at: index) { (bound, index) = (side, next) }
        if isSign(index, "("), let next = pass(phrases, at: index + 1), isSign(next, ")") {
          (bound, index) = (side, next + 1)
        }
      }
      if let next = pass(TimeWords.fillersBehind, at: index) { index = next }
      if let next = pass(TimeWords.experience, at: index) { (purpose, index) = (.experience, next) }
      if word(index) == "wait" { (purpose, index) = (.wait, index + 1) }
      guard index > before else { return }
    }
  }

  private typealias Amount = (value: Double, scale: Double?, isLeast: Bool, end: Int)

  /// Reads one to three amounts, of which the last has a unit; those without one share the next.
  private func range(
    at start: Int, _ unit: Double?, _ isBetween: Bool, mayBeOne: Bool
  ) -> (numbers: [Double], isLeast: Bool, end: Int)? {
    guard var last = amount(at: start, mayBeOne: mayBeOne) else { return nil }
    var amounts = [last]
    while amounts.count < 3, let next = separator(at: last.end, isBetween),
      let amount = amount(at: next, mayBeOne: false)
    {
      amounts.append(amount)
      last = amount
    }
    // `3 - 40 h` is no range of years.
    while let final = amounts.last, final.scale ?? unit == nil { amounts.removeLast() }
    guard let final = amounts.last else { return nil }
    var scale = final.scale ?? unit
    var numbers: [Double] = []
    for amount in amounts.reversed() {
      scale = amount.scale ?? scale
      guard let scale else { return nil }
      numbers.insert(amount.value / scale, at: 0)
    }
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
    return (numbers, final.isLeast, final.end)
  }

  private func separator(at index: Int, _ isBetween: Bool) -> Int? {
    if isSign(index, "-–—/") { return index + 1 }
    if isSign(index, "."), isSign(index + 1, ".") { return index + 2 }
    if word(index) == "to" || word(index) == "or" || isBetween && word(index) == "and" {
      return index + 1
    }
    return nil
  }

  /// Reads a number, perhaps with a unit, and smaller units behind it.
  private func amount(at start: Int, mayBeOne: Bool) -> Amount? {
    guard var (value, index) = number(at: start, mayBeOne: mayBeOne) else { return nil }
    let isLeast = isSign(index, "+")
    if isLeast { index += 1 }
    let unitIndex =
      isSign(index, "-") && word(index + 1).map(TimeWords.isUnit) == true ? index + 1 : index
    guard let unit = word(unitIndex), let scale = TimeWords.perYear(unit) else {
      let isNumeral = word(start).map { TimeWords.numbers[$0] != nil } ?? true
      return isNumeral ? (value, nil, isLeast, index) : nil
    }
    index = unitIndex + 1
    if let next = pass([["and", "a", "half"]], at: index) { (value, index) = (value + 0.5, next) }
    // `1 year 6 months`, `1 year and 6 months`, `1 year, 6 months` and no more.
    let isComma = isSign(index, ",")
    let next = word(index) == "and" || isComma ? index + 1 : index
    if case (let more, let end)? = number(at: next, mayBeOne: false), let smaller = word(end),
      let part = TimeWords.perYear(smaller), part > scale, !isComma || end + 1 == tokens.count
    {
      return (value / scale + more / part, 1, isLeast, end + 1)
    }
    return (value, scale, isLeast, index)
  }

  private func number(at index: Int, mayBeOne: Bool) -> (Double, Int)? {
    guard tokens.indices.contains(index) else { return nil }
    switch tokens[index].content {
    case .number(let number):
      // `2 1/2 years`
      if case (let half, let end)? = fraction(at: index + 1) { return (number + half, end) }
      return (number, index + 1)
    case .word("half"):
      return (0.5, word(index + 1) == "a" || word(index + 1) == "an" ? index + 2 : index + 1)
    case .word("a"), .word("an"):
      if word(index + 1) == "half" { return (0.5, index + 2) }
      return mayBeOne ? (1, index + 1) : nil
    case .word(let word):
      guard let number = TimeWords.numbers[word] else { return nil }
      if let next = pass([["and", "a", "half"]], at: index + 1) { return (number + 0.5, next) }
      return (number, index + 1)
    case .doubtful, .sign: return nil
    }
  }

  /// Reads `1/2`, `1/4` or `3/4` where a whole number stands before it.
  private func fraction(at index: Int) -> (Double, Int)? {
    guard tokens.indices.contains(index + 2), isSign(index + 1, "/"),
      case .number(let top) = tokens[index].content,
      case .number(let bottom) = tokens[index + 2].content, top < bottom,
      bottom == 2 || bottom == 4
    else { return nil }
    return (top / bottom, index + 3)
  }
}
