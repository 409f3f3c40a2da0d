extension StringProtocol {
  /// This text with nothing in it that commands a terminal.
  ///
  /// A name from a file may hold escape codes that recolour the screen or retitle the window, line
  /// ends that forge output, and direction overrides that show it in another order. Control
  /// characters become their visible pictures (`␛`, `␊`), and those without a picture, the line and
  /// paragraph separators and the embedding, override and isolate controls become `U+FFFD`.
  /// Joiners and direction marks, which emoji, Persian and Hebrew need, stay.
  ///
  /// ```swift
  /// "\u{1B}[31mBoss".safeForTerminal  // "␛[31mBoss"
  /// ```
  ///
  /// - Complexity: O(*n*) time, where *n* is the number of UTF-8 bytes.
  var safeForTerminal: String {
    guard unicodeScalars.contains(where: { $0.harmlessForm != $0 }) else { return String(self) }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(scalar.harmlessForm) }
    return String(safe)
  }

  /// This text as a message quotes it: harmless, of bounded width, in single quotes.
  var quoted: String { "'\(safeForTerminal.truncated(to: 60))'" }
}

extension Unicode.Scalar {
  fileprivate var harmlessForm: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB: "\u{FFFD}"
    default: self
    }
  }
}
