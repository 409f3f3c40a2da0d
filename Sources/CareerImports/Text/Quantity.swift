import CareerDocuments
import CareerGraph

/// A number or a range as people write it: `2`, `2–4 years`, `18 months`, `1.5/2/3`, `7+ y`.
struct Quantity: Hashable {
  /// The numbers, in years where a unit stands behind them.
  private(set) var numbers: [Double]

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
  /// The pay meant: the middle, or the two ends, or all three.
  var salary: JSONNode? {
    guard !isOpen, !hasUnit else { return nil }
    let names = numbers.count == 1 ? ["median"] : numbers.count == 2 ? ["low", "high"] : nil
    return .object(
      zip(names ?? ["low", "median", "high"], numbers).map { ($0, .number($1)) })
  }

  /// Reads pay, which may stand with the sign of its currency and in thousands, as in `$60-80k`.
  ///
  /// `42.000` is 42 or 42000, depending on the country, and so is refused.
  static func salary(_ text: String) -> JSONNode? {
    let signs = text.filter {
      $0.unicodeScalars.first?.properties.generalCategory != .currencySymbol
    }
    let bare = signs.filter { $0 != "k" && $0 != "K" }
    let thousands = signs.count - bare.count
    guard var quantity = Quantity(bare) else { return nil }
    for part in bare.split(whereSeparator: { !$0.isNumber && $0 != "." && $0 != "," }) {
      if case .open? = NumberText(String(part)) { return nil }
    }
    if thousands > 0 {
      let isEach = thousands == quantity.numbers.count
      guard isEach || signs.last.map({ "kK".contains($0) }) == true && thousands == 1,
        isEach || quantity.numbers.allSatisfy({ $0 < 1000 })
      else { return nil }
      quantity.numbers = quantity.numbers.map { $0 * 1000 }
    }
    return quantity.salary
  }
}
