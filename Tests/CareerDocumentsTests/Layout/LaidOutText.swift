import TestSupport

/// The signs and comments of a text in JSON, found without the code under test.
struct LaidOutText {
  /// The strings, numbers, words and punctuation, without commas behind last members.
  private(set) var tokens: [String] = []

  /// The comments, each without the space at both ends of its lines.
  private(set) var comments: [String] = []

  /// For each comment how many tokens stand before it.
  private(set) var places: [Int] = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    func piece(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while position < scalars.count {
      let start = position
      switch scalars[position] {
      case " ", "\t", "\n", "\r", "\u{FEFF}": position += 1
      case "/" where scalars[position + 1] == "/":
        while position < scalars.count, scalars[position] != "\n", scalars[position] != "\r" {
          position += 1
        }
        add(comment: piece(start..<position))
      case "/":
        position += 2
        while scalars[position] != "*" || scalars[position + 1] != "/" { position += 1 }
        position += 2
        add(comment: piece(start..<position))
      case "\"":
        position += 1
        while scalars[position] != "\"" { position += scalars[position] == "\\" ? 2 : 1 }
        position += 1
        tokens.append(piece(start..<position))
      case "{", "}", "[", "]", ",", ":":
        position += 1
        if "]}".unicodeScalars.contains(scalars[start]), tokens.last == "," { tokens.removeLast() }
        tokens.append(piece(start..<position))
      default:
        while !" \t\r\n,:]}/".unicodeScalars.contains(scalars[position]) { position += 1 }
        tokens.append(piece(start..<position))
      }
    }
  }

  private mutating func add(comment: String) {
    let lines = comment.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r"
    }
    let trimmed = lines.map { line in
      let blank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
      return String(
        String.UnicodeScalarView(line.drop(while: blank).reversed().drop(while: blank).reversed()))
    }
    comments.append(trimmed.filter { !$0.isEmpty }.joined(separator: "\n"))
    places.append(tokens.count)
  }
}

/// A random document in a random layout: comments, line ends, space and commas wherever they may
/// stand.
struct RandomLayout {
  private(set) var text = ""
  private var random: SplitMix64
  private var count = 0

  init(_ document: String, seed: UInt64) {
    random = SplitMix64(seed: seed)
    let density = Int.random(in: 2...20, using: &random)
    if chance(8) { text += "\u{FEFF}" }
    let tokens = LaidOutText(document).tokens
    for (token, next) in zip(tokens, tokens.dropFirst() + [""]) {
      addSpace(density)
      text += token
      let isMember = !["{", "[", ",", ":"].contains(token)
      if isMember, next == "}" || next == "]", chance(4) {
        addSpace(density)
        text += ","
      }
    }
    addSpace(density)
  }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func addSpace(_ density: Int) {
    let spaces = ["", "", " ", "\n", "\n\n", "\n  ", "\r\n", "\r\n\r\n", "\r", "\t", "\n\n\n "]
    text += spaces.randomElement(using: &random) ?? ""
    while chance(density) {
      count += 1
      let inside = ["a", "é 日本", "\"", "{", "], ", "//", "* /", "'", "\t", "", "  two  ", "\u{1}"]
      let word = inside.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text += "/* \(count) \(word) */"
      case 1: text += "/*\(word)\r\n \(count)\n\n     x\n\ty \n*/"
      default:
        text +=
          "// \(count) \(word)  " + (["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n")
      }
      text += spaces.randomElement(using: &random) ?? ""
    }
  }
}
