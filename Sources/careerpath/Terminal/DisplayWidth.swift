extension StringProtocol {
  /// The number of columns that a terminal gives this text.
  ///
  /// East Asian wide letters and emoji take two columns, combining marks, joiners and control
  /// characters none. Escape codes are not understood: measure a text before styling it.
  ///
  /// ```swift
  /// "日本語".displayWidth  // 6
  /// ```
  ///
  /// - Complexity: O(*n*) time, where *n* is the number of UTF-8 bytes.
  var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    var width = 0
    for character in self { width += character.displayWidth }
    return width
  }

  /// This text with spaces up to a width, as it is where it is as wide already.
  ///
  /// - Parameters:
  ///   - width: the columns to fill.
  ///   - alignment: the edge that the text keeps to.
  /// - Returns: a text of at least `width` columns.
  func padded(to width: Int, alignment: TextAlignment = .leading) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return String(self) }
    let spaces = String(repeating: " ", count: missing)
    return alignment == .leading ? self + spaces : spaces + self
  }

  /// This text cut to a width, with an ellipsis where something is missing.
  ///
  /// - Parameter width: the greatest number of columns; nothing fits into none.
  /// - Returns: a text of at most `width` columns.
  func truncated(to width: Int) -> String {
    guard width > 0 else { return "" }
    var used = 0
    var end = startIndex  // where the cut falls if the rest does not fit
    for index in indices {
      let next = used + self[index].displayWidth
      if next > width { return self[..<end] + "…" }
      used = next
      if used < width { end = self.index(after: index) }
    }
    return String(self)
  }

  /// This text cut to a width, with an ellipsis where something is missing: before its last word
  /// where that is short.
  ///
  /// - Parameter width: the greatest number of columns.
  /// - Returns: a text of at most `width` columns.
  func truncatedInside(to width: Int) -> String {
    guard displayWidth > width else { return String(self) }
    let words = split(separator: " ")
    guard words.count > 1, let last = words.last, last.displayWidth < width / 3 else {
      return truncated(to: width)
    }
    return truncated(to: width - last.displayWidth - 1) + " \(last)"
  }
}

/// The edge that a padded text keeps to.
enum TextAlignment: Hashable, Sendable {
  /// Spaces follow the text.
  case leading

  /// Spaces come before the text.
  case trailing
}

extension Character {
  /// The number of columns that a terminal gives this grapheme cluster.
  ///
  /// An emoji sequence takes two columns, whatever it is joined from. In other clusters, such as
  /// those of Devanagari, most terminals add up the widths of the scalars.
  var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x7F, scalars.count == 1 { return first.value < 0x20 ? 0 : 1 }
    if first.properties.isEmoji,
      scalars.contains(where: { $0 == "\u{FE0F}" || $0.properties.isEmojiPresentation })
    {
      return 2
    }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300: return 1
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x1160..<0x1200, 0xD7B0..<0xD800: return 0  // Hangul vowels and finals join the initial
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return 0 }
    return properties.isEmojiPresentation || isEastAsianWide ? 2 : 1
  }

  private var isEastAsianWide: Bool {
    guard value >= 0x1100 else { return false }
    var (low, high) = (0, Self.wideRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < Self.wideRanges.count && Self.wideRanges[low].contains(value)
  }

  /// The wide and fullwidth scalars of Unicode 16's EastAsianWidth.txt that are not emoji.
  ///
  /// Neighbouring ranges are one where only unassigned scalars lie between them.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F2FF, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}
