/// The sign between the whole part of a number and its fraction.
public enum DecimalSign: String, CaseIterable, Hashable, Sendable {
  /// As in 1.5; a comma then parts thousands.
  case point

  /// As in 1,5; a point then parts thousands.
  case comma
}

/// A number as spreadsheets of different countries write it, read as far as it alone allows.
///
/// `1.5`, `1.234,5` and `1.234.567` can only be meant in one way. `42.000` is 42 where a point is
/// the decimal sign and 42000 where a comma is: only the table as a whole can tell. Thousands may
/// also be parted by a space, thin or not, or by an apostrophe.
enum NumberText: Hashable {
  /// Digits alone.
  case plain(Double)

  /// A number that makes sense with one decimal sign only.
  case decided(DecimalSign, Double)

  /// A number that makes sense with either.
  case open(point: Double, comma: Double)

  /// Reads a text; `nil` where it is no number.
  ///
  /// - Complexity: O(*n*) time for *n* characters.
  init?(_ text: String) {
    var mantissa = text[...]
    var exponent = ""
    if let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      let rest = text[mark...].dropFirst()
      let digits = rest.first == "-" || rest.first == "+" ? rest.dropFirst() : rest
      guard Self.areDigits(digits), !digits.isEmpty else { return nil }
      exponent = "e" + rest
      mantissa = text[..<mark]
    }
    var sign = ""
    if let first = mantissa.first, "+-\u{2212}".contains(first) {
      sign = first == "+" ? "" : "-"
      mantissa = mantissa.dropFirst()
    }
    let (whole, mark, fraction) = Self.divided(mantissa)
    func value(_ whole: String, _ fraction: String) -> Double? {
      guard !whole.isEmpty || !fraction.isEmpty else { return nil }
      return Double(
        "\(sign)\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)\(exponent)")
    }
    guard Self.areDigits(fraction[...]) else { return nil }
    guard let mark else {
      guard let (digits, part) = Self.ungrouped(whole), part == nil || exponent.isEmpty,
        let number = value(digits, "")
      else { return nil }
      switch part {
      case "."?: self = .decided(.comma, number)
      case ","?: self = .decided(.point, number)
      default: self = .plain(number)
      }
      return
    }
    let decimal: DecimalSign = mark == "." ? .point : .comma
    guard let (digits, part) = whole.isEmpty ? ("", nil) : Self.ungrouped(whole), part != mark,
      part == nil || exponent.isEmpty, let number = value(digits, fraction)
    else { return nil }
    let mayPartThousands =
      part == nil && exponent.isEmpty && fraction.count == 3 && (1...3).contains(whole.count)
      && whole.first != "0"
    guard mayPartThousands, let thousands = value(digits + fraction, "") else {
      self = .decided(decimal, number)
      return
    }
    self =
      decimal == .point
      ? .open(point: number, comma: thousands) : .open(point: thousands, comma: number)
  }

  /// What stands before and behind the decimal sign; without a sign where none can be one.
  private static func divided(
    _ text: Substring
  ) -> (whole: String, mark: Character?, fraction: String) {
    guard let last = text.lastIndex(where: { $0 == "." || $0 == "," }),
      text.count(where: { $0 == text[last] }) == 1
    else { return (String(text), nil, "") }
    return (String(text[..<last]), text[last], String(text[last...].dropFirst()))
  }

  /// The digits of a whole number whose thousands may be parted, and by what.
  private static func ungrouped(_ text: String) -> (digits: String, part: Character?)? {
    let parts = text.filter { !isDigit($0) }
    guard let part = parts.first else { return text.isEmpty ? nil : (text, nil) }
    guard parts.allSatisfy({ $0 == part }), thousandsParts.contains(part) else { return nil }
    let groups = text.split(separator: part, omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups[0].first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return (groups.joined(), part)
  }

  /// A space, of whatever width, an apostrophe, a point or a comma.
  private static let thousandsParts: Set<Character> = [
    ".", ",", " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "'", "\u{2019}",
  ]

  private static func isDigit(_ character: Character) -> Bool {
    "0" <= character && character <= "9" && character.isASCII
  }

  private static func areDigits(_ text: Substring) -> Bool { text.allSatisfy(isDigit) }
}

/// How the numbers of a table are meant.
struct TableNumbers {
  /// The decimal sign; `nil` where no cell tells and nobody has said.
  var decimal: DecimalSign?

  /// The first cell that tells the sign, and where; `nil` where somebody has said it.
  var witness: (text: String, offset: Int)?

  /// The sign of a currency that stands beside figures of pay, and where it does first.
  var currency: (text: String, offset: Int)?

  /// Takes a cell into account; only the first that tells the sign does.
  mutating func learn(from text: String, at offset: Int) {
    guard decimal == nil, case .decided(let sign, _)? = NumberText(text) else { return }
    decimal = sign
    witness = (text, offset)
  }
}

/// What may stand around a number in a cell.
struct DecoratedNumber {
  /// The number.
  private(set) var core: String
  private(set) var isPercent = false
  /// Whether a `k` makes it thousands.
  private(set) var isThousands = false
  /// The sign or the three letters of a currency.
  private(set) var currency: String?

  init(_ text: String) {
    core = text
    if core.hasSuffix("%") {
      isPercent = true
      core = Self.trimmed(core.dropLast())
      return
    }
    currency = takeCurrency()
    if let last = core.last, last == "k" || last == "K", core.dropLast().last?.isNumber == true {
      isThousands = true
      core = String(core.dropLast())
    }
  }

  private mutating func takeCurrency() -> String? {
    func isSign(_ character: Character?) -> Bool {
      character?.unicodeScalars.first?.properties.generalCategory == .currencySymbol
    }
    func isCode(_ text: Substring) -> Bool {
      text.count == 3 && text.allSatisfy { $0.isASCII && $0.isUppercase }
    }
    var found: Substring?
    if isSign(core.first) || isCode(core.prefix(3)) {
      found = core.prefix(isSign(core.first) ? 1 : 3)
      core = Self.trimmed(core.dropFirst(found?.count ?? 0))
    } else if isSign(core.last) || isCode(core.suffix(3)) {
      found = core.suffix(isSign(core.last) ? 1 : 3)
      core = Self.trimmed(core.dropLast(found?.count ?? 0))
    }
    return found.map(String.init)
  }

  private static func trimmed(_ text: Substring) -> String {
    let begun = text.drop(while: \.isWhitespace)
    guard let last = begun.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(begun[...last])
  }
}
