import CareerGraph

/// A number or a range as people write it: `2`, `2–4 years`, `18 months`, `1.5/2/3`, `7+ y`.
struct Quantity: Hashable {
  /// The numbers, in years where a unit stands behind them.
  let numbers: [Double]

  /// Whether a plus sign says that there is no upper end.
  let isOpen: Bool

  /// Whether a unit of time stands behind the numbers.
  let hasUnit: Bool

  /// Reads a text; `nil` where it is anything else.
  ///
  /// - Complexity: O(*n*) time for *n* characters.
  init?(_ text: String) {
    var rest = Substring(text.onOneLine.lowercased())
    var numbers: [Double] = []
    while true {
      rest = rest.drop { $0 == " " }
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      // `2..4` is a range, and its points belong to neither number.
      let number = digits.firstRange(of: "..").map { digits[..<$0.lowerBound] } ?? digits
      guard let value = Double(number), value.isFinite, numbers.count < 3 else { return nil }
      numbers.append(value)
      rest = rest[number.endIndex...].drop { $0 == " " }
      guard let separator = Self.separators.first(where: { rest.hasPrefix($0) }) else { break }
      rest = rest.dropFirst(separator.count)
    }
    isOpen = rest.first == "+"
    if isOpen { rest = rest.dropFirst().drop { $0 == " " } }
    guard let scale = Self.units[String(rest)] else { return nil }
    hasUnit = !rest.isEmpty
    self.numbers = numbers.map { $0 / scale }
  }

  private static let separators = ["-", "–", "—", "/", "..", "to "]

  /// How many of a unit make a year; no unit at all counts as years.
  private static let units: [String: Double] = [
    "": 1, "y": 1, "yr": 1, "yrs": 1, "year": 1, "years": 1,
    "m": 12, "mo": 12, "month": 12, "months": 12,
  ]
}

extension Quantity {
  /// The estimate meant: a number is certain, two are the low and the high end with the typical
  /// value midway, and three are low, typical and high.
  var estimate: JSONNode? {
    guard !isOpen, let first = numbers.first, let last = numbers.last else { return nil }
    guard numbers.count > 1 else { return .number(first) }
    let typical = numbers.count == 3 ? numbers[1] : (first + last) / 2
    return .object([
      ("low", .number(first)), ("typical", .number(typical)), ("high", .number(last)),
    ])
  }

  /// The experience meant: at least the first number, at most the second.
  var experience: JSONNode? {
    guard let first = numbers.first, numbers.count < 3, numbers.count == 1 || !isOpen else {
      return nil
    }
    let most = numbers.dropFirst().map { ("max", JSONNode.number($0)) }
    return .object([("min", .number(first))] + most)
  }

  /// The pay meant: the middle, or the two ends, or all three.
  var salary: JSONNode? {
    guard !isOpen, !hasUnit else { return nil }
    let names = numbers.count == 1 ? ["median"] : numbers.count == 2 ? ["low", "high"] : nil
    return .object(
      zip(names ?? ["low", "median", "high"], numbers).map { ($0, .number($1)) })
  }
}
