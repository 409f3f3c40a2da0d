import Foundation
import Testing

@testable import careerpath

@Suite("The documentation")
struct PageTests {
  @Test("shows what the command prints", arguments: Documentation.pages)
  func isTrue(path: String) async throws {
    let page = try Page(Documentation.text(path))
    let isHowTo = path.hasPrefix(Documentation.howTo)
    #expect(!isHowTo || !page.consoles.isEmpty, "a page without a block of commands")
    try await Careerpath.withTemporaryFolder { folder in
      var run = PageRun(page, in: folder, runsScripts: isHowTo)
      try await run.run()
      for problem in run.problems { Issue.record("\(path): \(problem)") }
      guard Snapshot.isRecording else {
        for difference in run.differences {
          Issue.record("\(path) (CAREERPATH_RECORD=1 records anew): \(difference)")
        }
        return try await comparePictures(of: path, with: folder)
      }
      let file = Documentation.root.appendingPathComponent(path)
      try Data(page.text(with: run.consoles).utf8).write(to: file)
      for picture in try pictures(of: path) {
        let drawn = folder.appendingPathComponent(picture)
        guard FileManager.default.fileExists(atPath: drawn.path) else { continue }
        let place = file.deletingLastPathComponent().appendingPathComponent(picture)
        try Data(contentsOf: drawn).write(to: place)
      }
    }
  }

  /// Compares the words of the pictures that a page shows with those that its commands drew.
  private func comparePictures(of path: String, with folder: URL) async throws {
    guard path.hasPrefix(Documentation.howTo), try await PageRun.hasDot() else { return }
    for picture in try pictures(of: path) {
      let drawn = try String(contentsOf: folder.appendingPathComponent(picture), encoding: .utf8)
      let shown = try Documentation.text(Documentation.howTo + picture)
      #expect(words(drawn) == words(shown), "\(path): \(picture) shows something else")
    }
  }

  /// The pictures that a page shows and that stand beside it.
  private func pictures(of path: String) throws -> [String] {
    try Documentation.links(path).filter { $0.hasSuffix(".svg") && !$0.contains("/") }
  }

  /// The words in a picture, wherever they stand.
  private func words(_ picture: String) -> [String] {
    picture.matches(of: #/<text[^>]*>([^<]*)</#).map { String($0.1) }.sorted()
  }

  @Test("has links that lead somewhere", arguments: Documentation.pages)
  func links(path: String) throws {
    let folder = path.contains("/") ? path.split(separator: "/").dropLast() : []
    for link in try Documentation.links(path) where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var target = path
      if !parts[0].isEmpty {
        var names = folder
        for name in parts[0].split(separator: "/") {
          if name == ".." { names = names.dropLast() } else { names.append(name) }
        }
        target = names.joined(separator: "/")
      }
      let file = Documentation.root.appendingPathComponent(target)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path): \(link)")
      guard parts.count > 1, target.hasSuffix(".md") else { continue }
      #expect(try Documentation.anchors(target).contains(String(parts[1])), "\(path): \(link)")
    }
  }

  @Test("lists its pages in the index")
  func index() throws {
    let links = Set(try Documentation.links("Docs/README.md"))
    for page in Documentation.pages where page.hasPrefix("Docs/") && page != "Docs/README.md" {
      #expect(links.contains(String(page.dropFirst("Docs/".count))), "\(page)")
    }
    #expect(Documentation.pages.contains { $0.hasPrefix(Documentation.howTo) })
  }
}

@Suite("A page")
struct PageReadingTests {
  @Test(
    "is refused where its blocks can't be understood",
    arguments: [
      ("<!-- fiel: a.json -->\n```json\n```", "line 1: unknown marker: <!-- fiel: a.json -->"),
      ("<!-- file: ../a.json -->\n```json\n```", "line 1: unknown file: ../a.json"),
      ("<!-- status: 0 -->\n```console\n$ careerpath\n```", "line 1: unknown status: 0"),
      ("<!-- needs: cat -->\n```sh\ntrue\n```", "line 1: unknown needs: cat"),
      ("<!-- status: 1 -->\n```sh\nfalse\n```", "line 2: 'status' goes not with a block 'sh'"),
      ("<!-- file: a -->\n\n```text\n```", "line 2: no block follows the marker"),
      ("<!-- file: a -->", "line 2: no block follows the marker"),
      (
        "<!-- status: 1 -->\n<!-- status: 2 -->\n```console\n$ careerpath\n```",
        "line 2: a second marker 'status' for the same block"
      ),
      ("```console\n$ careerpath\n", "line 1: the block has no end"),
      ("```console\n```", "line 1: a block without a command"),
      ("```console\ncareerpath list\n```", "line 2: a block begins with '$ careerpath …'"),
      ("- one\n  ```console\n  ```", "line 2: a block begins at the left margin"),
      (
        "```console\n$ careerpath list | head\n```",
        "line 2: a command is 'careerpath' with words or '…' quotes, and no more"
      ),
      (
        "```console\n$ dot -V\n```",
        "line 2: a command is 'careerpath' with words or '…' quotes, and no more"
      ),
    ])
  func refused(text: String, message: String) {
    let problem = #expect(throws: Page.Problem.self) { try Page(text) }
    #expect(problem?.description == message)
  }

  @Test("has commands as a shell takes them")
  func words() throws {
    let page = try Page(
      """
      ````console
      $ careerpath plan 'R&D  lead' b \\
          --start=2026 ''
      one
      ```
      $ careerpath list
      ````
      """)
    let commands = try #require(page.consoles.first).commands
    #expect(commands[0].words == ["careerpath", "plan", "R&D  lead", "b", "--start=2026", ""])
    #expect(commands[0].printed == ["one", "```"])
    #expect(commands[1].words == ["careerpath", "list"])
    #expect(Page.words("careerpath 'list") == nil)
  }

  @Test("is found wrong, and recorded as it should be")
  func recorded() async throws {
    let text = """
      <!-- file: ladder.json -->
      ```json
      { "format": 1, "roles": [{ "id": "a", "name": "A" }] }
      ```
      ```console
      $ careerpath list --skills --graph ladder.json
      wrong
      $ careerpath plan a a --graph ladder.json --start 2026
      $ careerpath plan a a --graph ladder.json
      $ careerpath plan a b --graph ladder.json --start 2026
      ```
      ```sh
      grep -q format ladder.json
      grep -q nothing ladder.json
      ```

      """
    try await Careerpath.withTemporaryFolder { folder in
      var run = PageRun(try Page(text), in: folder, runsScripts: true)
      try await run.run()
      let heads = run.problems.map { $0.prefix { $0 != ":" } }
      #expect(heads == ["say --start, or a profile with it", "status 2 instead of 0", "status 1"])
      #expect(run.differences.count == 4)
      #expect(run.differences.first?.contains("\n-1: wrong\n+1: ") == true)
      let again = run.page.text(with: run.consoles)
      #expect(again.hasPrefix(text.prefix { $0 != "$" }) && again.hasSuffix("ladder.json\n```\n"))
      var second = PageRun(try Page(again), in: folder, runsScripts: false)
      try await second.run()
      #expect(second.differences.isEmpty)
      #expect(second.page.text(with: second.consoles) == again)
    }
  }

  @Test(
    "may leave out lines",
    arguments: [
      ("a b c", "a b c", true), ("a b", "a b c", false), ("a …", "a b c", true),
      ("a … c", "a b c", true), ("a b … c", "a b c", false), ("… b …", "a b c", true),
      ("… b …", "b c", false), ("… a … a", "b a c a", true), ("…", "", false), ("…", "a", true),
      ("a … d …", "a b c", false), ("", "", true), ("… c", "a b", false),
    ])
  func omission(shown: String, printed: String, isRight: Bool) {
    let (shown, printed) = (shown.split(separator: " "), printed.split(separator: " "))
    #expect(Omission.matches(shown.map(String.init), printed.map(String.init)) == isRight)
  }

  @Test(
    "leaves out the same lines when recorded anew",
    arguments: [
      ("a b", "c d e", "c d e"), ("a … d", "x y d e", "x … d e"), ("a … d …", "x y d e", "x … d …"),
      ("a … d", "x y z", nil), ("a … d", "a b d", "a … d"), ("… b …", "x b", nil),
      ("a _ … d", "x y _ z d", "x y _ … d"), ("a _ … d", "x y z d", "x y … d"),
      ("a … d _ …", "x y d e _ z", "x … d e _ …"),
    ])
  func renewed(shown: String, printed: String, expected: String?) {
    func lines(_ text: String) -> [String] {
      text.split(separator: " ").map { $0 == "_" ? "" : String($0) }
    }
    #expect(Omission.renewed(lines(shown), lines(printed)) == expected.map(lines))
  }
}
