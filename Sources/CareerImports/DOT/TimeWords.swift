/// A word, a number or a sign of a label, with the place where it stands.
struct TimeToken {
  enum Content: Hashable {
    /// A number, and whether it was written in digits.
    case number(Double)
    /// A number that can be meant in two ways, such as `1,5`.
    case doubtful
    /// A word in small letters, without the point of an abbreviation.
    case word(String)
    case sign(Character)
  }

  let content: Content
  let range: Range<String.Index>

  /// Divides a text.
  ///
  /// - Complexity: O(*n*) time for *n* characters.
  static func all(in text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var position = text.startIndex
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    func next(_ index: String.Index) -> Character? {
      let after = text.index(after: index)
      return after < text.endIndex ? text[after] : nil
    }
    while position < text.endIndex {
      let start = position
      let character = text[position]
      if character.isWhitespace {
        position = text.index(after: position)
        continue
      }
      // `2..4` is a range, and its points belong to neither number.
      let isInRange = position > text.startIndex && text[text.index(before: position)] == "."
      if isDigit(character)
        || character == "." && !isInRange && next(position).map(isDigit) == true
      {
        var isDoubtful = false
        while position < text.endIndex {
          let digit = text[position]
          let isMark = digit == "." || digit == ","
          guard isDigit(digit) || isMark && next(position).map(isDigit) == true else { break }
          isDoubtful = isDoubtful || digit == ","
          position = text.index(after: position)
        }
        let value = Double(text[start..<position])
        var fraction = 0.0
        if position < text.endIndex, let part = TimeWords.fractions[text[position]] {
          fraction = part
          position = text.index(after: position)
        }
        let number: Content =
          if let value, value.isFinite, !isDoubtful { .number(value + fraction) } else { .doubtful }
        tokens.append(TimeToken(content: number, range: start..<position))
      } else if let part = TimeWords.fractions[character] {
        position = text.index(after: position)
        tokens.append(TimeToken(content: .number(part), range: start..<position))
      } else if character.isLetter {
        while position < text.endIndex, text[position].isLetter {
          position = text.index(after: position)
        }
        let word = text[start..<position].lowercased()
        let isShort = position < text.endIndex && text[position] == "."
        if isShort { position = text.index(after: position) }
        tokens.append(TimeToken(content: .word(word), range: start..<position))
      } else {
        position = text.index(after: position)
        tokens.append(TimeToken(content: .sign(character), range: start..<position))
      }
    }
    return tokens
  }
}

/// The words of which times are made in labels.
enum TimeWords {
  /// How many of a unit make a year.
  static func perYear(_ word: String) -> Double? { units[word] }

  private static let units: [String: Double] = {
    var units: [String: Double] = [:]
    for (names, count) in [
      ("y yr yrs year years jahr jahre jahren ans année années año años anni jaar", 1.0),
      ("m mo mos mth mths month months monat monate monaten mois meses mesi maanden", 12),
      ("wk wks week weeks woche wochen", 52), ("day days tag tage tagen", 365),
      ("quarter quarters", 4), ("decade decades", 0.1),
    ] {
      for name in names.split(separator: " ") { units[String(name)] = count }
    }
    return units
  }()

  /// Units of time that can't measure time in a role.
  static let others: Set<String> = ["h", "hr", "hrs", "hour", "hours", "minute", "minutes"]

  /// Whether a word is a unit of time, of whatever sort.
  static func isUnit(_ word: String) -> Bool { units[word] != nil || others.contains(word) }

  static let fractions: [Character: Double] = [
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3,
  ]

  static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// What says that a time is the least, or the most, that there is.
  static let least: [[String]] = [
    ["at", "least"], ["more", "than"], ["no", "less", "than"], ["minimum", "of"], ["min"],
    ["minimum"], ["over"], ["from"], ["mindestens"], ["mind"],
  ]
  static let most: [[String]] = [
    ["at", "most"], ["up", "to"], ["less", "than"], ["no", "more", "than"], ["maximum", "of"],
    ["max"], ["maximum"], ["under"], ["within"], ["bis"],
  ]
  static let leastBehind: [[String]] = [
    ["or", "more"], ["and", "more"], ["and", "up"], ["or", "longer"], ["at", "least"], ["plus"],
    ["minimum"], ["min"],
  ]
  static let mostBehind: [[String]] = [["or", "less"], ["at", "most"], ["maximum"], ["max"]]

  /// What may stand before a time without saying anything.
  static let fillers: [[String]] = [
    ["about"], ["approx"], ["approximately"], ["ca"], ["circa"], ["around"], ["roughly"], ["after"],
    ["nach"], ["takes"], ["typically"], ["usually"], ["time", "in", "role"], ["time"],
  ]
  static let fillersBehind: [[String]] = [
    ["time", "in", "role"], ["in", "the", "role"], ["in", "role"], ["in", "grade"], ["in", "post"],
  ]

  static let waits: [[String]] = [["wait", "of"], ["wait"], ["waits"], ["waiting"]]

  static let experience: [[String]] = [
    ["of", "relevant", "experience"], ["of", "work", "experience"], ["of", "experience"],
    ["relevant", "experience"], ["work", "experience"], ["experience"], ["of", "exp"], ["exp"],
    ["xp"],
  ]
}
