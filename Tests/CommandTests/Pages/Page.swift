import Foundation

/// A page of the documentation: what it shows of the command, and where.
///
/// ````text
/// <!-- file: me.json -->        the next block is a file of this name
/// <!-- status: 1 -->            the commands of the next block end with this status
/// <!-- needs: dot -->           the next block is left out where `dot` is missing
/// ```console                    commands after "$ ", each followed by what it prints
/// ```sh                         commands that are run, and have to end with status 0
/// ````
///
/// In what a command prints, a line `…` stands for one or more lines that are left out.
struct Page {
  /// What a page shows, in its order.
  enum Piece {
    case file(name: String, text: String)
    case console(Console)
    case script(String, needsDot: Bool)
  }

  /// A block of commands with what they print.
  struct Console {
    var commands: [Command]
    /// The status with which each of them ends.
    let status: Int32
    /// Where the block stands between its fences.
    let lines: Range<Int>
  }

  /// A command and what it prints.
  struct Command {
    /// The lines of the command as they stand on the page, `$ ` included.
    let shown: [String]
    /// Its words, `careerpath` first.
    let words: [String]
    /// The lines that it prints, as the page shows them.
    var printed: [String]
  }

  /// Why a page can't be used.
  struct Problem: Error, CustomStringConvertible {
    let line: Int
    let message: String

    var description: String { "line \(line + 1): \(message)" }
  }

  /// The lines of the page.
  let lines: [String]

  /// What the page shows.
  var pieces: [Piece] = []

  /// The blocks of commands with what they print.
  var consoles: [Console] {
    pieces.compactMap { piece in
      if case .console(let console) = piece { console } else { nil }
    }
  }

  /// Reads a page.
  init(_ text: String) throws(Problem) {
    lines = text.components(separatedBy: "\n")
    var markers: [String: String] = [:]
    var position = 0
    while position < lines.count {
      let line = lines[position]
      if line.hasPrefix("<!--") {
        let (name, value) = try marker(at: position)
        if markers.updateValue(value, forKey: name) != nil {
          throw Problem(line: position, message: "a second marker '\(name)' for the same block")
        }
      } else if line.hasPrefix("```") {
        let language = String(line.drop { $0 == "`" })
        let fence = String(line.prefix { $0 == "`" })
        guard let end = lines[(position + 1)...].firstIndex(of: fence) else {
          throw Problem(line: position, message: "the block has no end")
        }
        try add(language, position + 1..<end, markers)
        markers = [:]
        position = end
      } else if line.drop(while: { $0 == " " }).hasPrefix("```") {
        throw Problem(line: position, message: "a block begins at the left margin")
      } else if !markers.isEmpty {
        throw Problem(line: position, message: "no block follows the marker")
      }
      position += 1
    }
    if !markers.isEmpty { throw Problem(line: position, message: "no block follows the marker") }
  }

  /// The name and the value of `<!-- name: value -->`.
  private func marker(at position: Int) throws(Problem) -> (String, String) {
    let line = lines[position]
    if line == "<!-- test -->" { return ("test", "") }
    guard let match = line.wholeMatch(of: #/<!-- (file|status|needs): (.+) -->/#) else {
      throw Problem(line: position, message: "unknown marker: \(line)")
    }
    let (name, value) = (String(match.1), String(match.2))
    let isKnown =
      switch name {
      case "file": value.wholeMatch(of: #/[A-Za-z0-9][A-Za-z0-9.-]*/#) != nil
      case "status": ["1", "2"].contains(value)
      default: value == "dot"
      }
    guard isKnown else { throw Problem(line: position, message: "unknown \(name): \(value)") }
    return (name, value)
  }

  /// Adds what a block shows.
  private mutating func add(
    _ language: String, _ range: Range<Int>, _ markers: [String: String]
  ) throws(Problem) {
    let allowed: Set<String> =
      switch language {
      case "console": ["status"]
      case "sh": ["file", "needs", "test"]
      default: ["file"]
      }
    for name in markers.keys.sorted() where !allowed.contains(name) {
      throw Problem(
        line: range.lowerBound - 1, message: "'\(name)' goes not with a block '\(language)'")
    }
    if let name = markers["file"] {
      let text = lines[range].map { "\($0)\n" }.joined()
      pieces.append(.file(name: name, text: text))
    } else if language == "console" {
      let commands = try commands(range)
      let status = markers["status"].flatMap(Int32.init) ?? 0
      pieces.append(.console(Console(commands: commands, status: status, lines: range)))
    } else if language == "sh" {
      let script = lines[range].joined(separator: "\n")
      pieces.append(.script(script, needsDot: markers["needs"] != nil))
    }
  }

  /// The commands of a block.
  private func commands(_ range: Range<Int>) throws(Problem) -> [Command] {
    var commands: [Command] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let first = position
      guard lines[position].hasPrefix("$ ") else {
        guard !commands.isEmpty else {
          throw Problem(line: position, message: "a block begins with '$ careerpath …'")
        }
        commands[commands.count - 1].printed.append(lines[position])
        position += 1
        continue
      }
      while lines[position].hasSuffix("\\"), position + 1 < range.upperBound { position += 1 }
      position += 1
      let shown = Array(lines[first..<position])
      let text = shown.map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }
        .joined(separator: " ").dropFirst(2)
      guard let words = Self.words(String(text)), words.first == "careerpath" else {
        throw Problem(
          line: first, message: "a command is 'careerpath' with words or '…' quotes, and no more")
      }
      commands.append(Command(shown: shown, words: words, printed: []))
    }
    guard !commands.isEmpty else {
      throw Problem(line: range.lowerBound - 1, message: "a block without a command")
    }
    return commands
  }

  /// The words of a command; `nil` where a shell would see more in it than words.
  static func words(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in text {
      if character == "'" {
        isQuoted.toggle()
        word = word ?? ""
      } else if isQuoted {
        word?.append(character)
      } else if character == " " {
        if let word { words.append(word) }
        word = nil
      } else if "\"\\|&;<>()$`*?[]#~!{}".contains(character) {
        return nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return isQuoted ? nil : words
  }

  /// The page with other commands in the place of its blocks of commands.
  func text(with consoles: [Console]) -> String {
    var lines = lines
    for console in consoles.reversed() {
      lines.replaceSubrange(console.lines, with: console.commands.flatMap { $0.shown + $0.printed })
    }
    return lines.joined(separator: "\n")
  }
}
