extension String {
  /// The text with each run of white space and control characters as a space, and none at its ends.
  var onOneLine: String {
    let words = unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension StringProtocol {
  /// The text with each run of white space as a space, and none at its ends.
  var onOneLine: String { String(self).onOneLine }
}
