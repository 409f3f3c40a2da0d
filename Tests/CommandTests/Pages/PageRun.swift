import Foundation
import Testing

@testable import careerpath

/// Does what a page tells its reader to do, in a folder that holds the files that it shows.
struct PageRun {
  /// The page.
  let page: Page

  /// The folder to run in.
  let folder: URL

  /// Whether scripts are run, not only commands with what they print.
  let runsScripts: Bool

  /// What is wrong with the page, apart from what commands print.
  private(set) var problems: [String] = []

  /// Where commands print something else than the page shows.
  private(set) var differences: [String] = []

  /// The blocks of commands with what they print now.
  private(set) var consoles: [Page.Console] = []

  init(_ page: Page, in folder: URL, runsScripts: Bool) {
    self.page = page
    self.folder = folder
    self.runsScripts = runsScripts
  }

  /// Does all that the page shows, in its order.
  mutating func run() async throws {
    for piece in page.pieces {
      switch piece {
      case .file(let name, let text):
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      case .console(let console):
        consoles.append(try await run(console))
      case .script(let script, let needsDot):
        guard runsScripts else { continue }
        if needsDot, try await !Self.hasDot() { continue }
        try await run(script)
      }
    }
  }

  /// Whether the shell finds `dot`.
  static func hasDot() async throws -> Bool {
    try await Careerpath.shell("command -v dot").status == 0
  }

  private mutating func run(_ console: Page.Console) async throws -> Page.Console {
    var console = console
    for (index, command) in console.commands.enumerated() {
      let title = command.shown.joined(separator: "\n")
      if !isDated(command.words) { problems.append("say --start, or a profile with it:\n\(title)") }
      let outcome = try await Careerpath.run(Array(command.words.dropFirst()), directory: folder)
      if outcome.status != console.status {
        problems.append(
          "status \(outcome.status) instead of \(console.status):\n\(title)\n\(outcome.errors)")
      }
      let text = outcome.output + outcome.errors
      if !text.isEmpty, !text.hasSuffix("\n") { problems.append("no end of line:\n\(title)") }
      let printed = text.components(separatedBy: "\n").dropLast()
      if printed.contains(where: { $0.hasPrefix("$ ") || $0.hasPrefix("```") || $0 == "…" }) {
        problems.append("a line that means something else on a page:\n\(title)")
      }
      if !Omission.matches(command.printed, Array(printed)) {
        let shown = command.printed.joined(separator: "\n")
        let difference = Snapshot.difference(from: shown, to: printed.joined(separator: "\n"))
        differences.append("prints something else:\n\(title)\n\(difference)")
      }
      console.commands[index].printed =
        Omission.renewed(command.printed, Array(printed)) ?? Array(printed)
    }
    return console
  }

  private mutating func run(_ script: String) async throws {
    let prelude = "command -v timeout >/dev/null && dot() { timeout 20 dot \"$@\"; }; set -e\n"
    let outcome = try await Careerpath.shell(prelude + script, directory: folder)
    if outcome.status != 0 {
      problems.append("status \(outcome.status):\n\(script)\n\(outcome.errors)")
    }
  }

  /// Whether a command prints the same on another day.
  private func isDated(_ words: [String]) -> Bool {
    guard let command = Program.spec.commands.first(where: { words.dropFirst().first == $0.name }),
      command.options.contains(where: { $0.name == "start" }), !words.contains("--help")
    else { return true }
    if words.contains(where: { $0 == "--start" || $0.hasPrefix("--start=") }) { return true }
    return words.contains { word in
      let file = try? String(contentsOf: folder.appendingPathComponent(word), encoding: .utf8)
      return file?.contains("\"start\"") ?? false
    }
  }
}
