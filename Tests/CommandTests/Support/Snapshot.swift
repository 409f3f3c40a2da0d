import Foundation
import Testing

/// A file that holds what command lines print.
enum Snapshot {
  /// Whether the files are written anew instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["CAREERPATH_RECORD"] == "1"

  /// Compares what was printed with a file; `CAREERPATH_RECORD=1` writes the file instead.
  static func check(_ text: String, _ name: String) throws {
    let file = Fixtures.snapshots.appendingPathComponent("\(name).txt")
    if isRecording { return try Data(text.utf8).write(to: file) }
    guard let data = try? Data(contentsOf: file) else {
      Issue.record("no snapshot \(name).txt; CAREERPATH_RECORD=1 makes it")
      return
    }
    let recorded = String(decoding: data, as: UTF8.self)
    guard Array(recorded.utf8) != Array(text.utf8) else { return }
    let difference = difference(from: recorded, to: text)
    Issue.record("\(name).txt differs (CAREERPATH_RECORD=1 records anew):\n\(difference)")
  }

  /// A command line with all that came of it.
  static func transcript(_ arguments: [String], _ outcome: Outcome) -> String {
    let words = ["careerpath"] + arguments.map(quoted)
    return "$ \(words.joined(separator: " "))\n"
      + section("standard output", outcome.output) + section("standard error", outcome.errors)
      + "── status \(outcome.status)\n"
  }

  private static func section(_ name: String, _ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let shown = text.replacing("\u{1B}", with: "␛").replacing("\r\n", with: "␍\n")
    return "── \(name)\n\(shown)\(shown.hasSuffix("\n") ? "" : "⏎ missing\n")"
  }

  /// An argument as a shell takes it.
  private static func quoted(_ argument: String) -> String {
    let plain = "-_./=:,"
    let isPlain = argument.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber) || plain.contains($0)
    }
    guard argument.isEmpty || !isPlain else { return argument }
    return "'\(argument.replacing("'", with: "'\\''"))'"
  }

  /// The lines that differ, with `-` before those recorded and `+` before those found.
  static func difference(from old: String, to new: String) -> String {
    let (left, right) = (
      old.split(separator: "\n", omittingEmptySubsequences: false),
      new.split(separator: "\n", omittingEmptySubsequences: false)
    )
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in right.difference(from: left) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (position, found) = (0, 0)
    while lines.count < 60, position < left.count || found < right.count {
      if removed.contains(position) {
        lines.append("-\(position + 1): \(left[position])")
        position += 1
      } else if inserted.contains(found) {
        lines.append("+\(found + 1): \(right[found])")
        found += 1
      } else {
        position += 1
        found += 1
      }
    }
    return lines.joined(separator: "\n")
  }
}
