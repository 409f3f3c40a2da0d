extension StringProtocol {
  /// The lines of this text, broken between words so that each fits a width.
  ///
  /// Runs of spaces become one; line ends in the text stay. A word too wide for a line of its own
  /// is broken between its characters. Only a single character can be wider than the line: it
  /// then has one to itself.
  ///
  /// ```swift
  /// "to be or not to be".wrapped(width: 9)  // ["to be or", "not to be"]
  /// ```
  ///
  /// - Parameters:
  ///   - width: the greatest number of columns of a line, with its indent.
  ///   - indent: the number of spaces before each line that isn't empty.
  /// - Returns: at least one line.
  /// - Complexity: O(*n*) time, where *n* is the number of UTF-8 bytes.
  func wrapped(width: Int, indent: Int = 0) -> [String] {
    var filler = LineFiller(room: Swift.max(1, width - indent), indent: indent)
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        filler.add(word)
      }
      filler.endLine()
    }
    return filler.lines
  }
}

/// Lines as they fill with words.
private struct LineFiller {
  let room: Int
  let margin: String
  var lines: [String] = []
  var line = ""
  var used = 0

  init(room: Int, indent: Int) {
    self.room = room
    margin = String(repeating: " ", count: max(0, indent))
  }

  mutating func endLine() {
    lines.append(line.isEmpty ? "" : margin + line)
    line = ""
    used = 0
  }

  mutating func add(_ word: some StringProtocol) {
    let width = word.displayWidth
    if !line.isEmpty {
      if used + 1 + width <= room {
        line += " "
        used += 1
      } else {
        endLine()
      }
    }
    guard width > room else {
      line += word
      used += width
      return
    }
    for character in word {
      let columns = character.displayWidth
      if used + columns > room, !line.isEmpty { endLine() }
      line.append(character)
      used += columns
    }
  }
}
