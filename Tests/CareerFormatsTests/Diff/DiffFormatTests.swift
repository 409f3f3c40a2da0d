import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

@Suite("A comparison in other formats")
struct DiffFormatTests {
  private func diff(_ old: CareerGraph, _ new: CareerGraph) throws -> GraphDiff {
    let comparison = GraphComparison(from: old, to: new)
    return GraphDiff(comparison, try comparison.effects(EffectRequest()))
  }

  /// A ladder whose texts are all the same, in two versions.
  private func versions(with text: String) throws -> (CareerGraph, CareerGraph) {
    func ladder(_ roles: [String], years: Double) throws -> CareerGraph {
      try CareerGraph(title: text, currency: text) { builder in
        builder.add(try Skill(id: "s", name: text, kind: .soft))
        for role in roles {
          builder.add(
            try Role(id: role, name: text, track: text, skills: years > 1 ? ["s": 2] : [:]))
        }
        for role in roles.dropFirst() {
          builder.add(
            try Transition(from: roles[0], to: role, kind: .lateral, via: text, years: years))
        }
      }
    }
    return (try ladder(["a", "b", "c"], years: 1), try ladder(["a", "b", "d", "e"], years: 2))
  }

  @Test("tells each change and each effect in JSON", arguments: 0..<100)
  func json(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let diff = try diff(versions.old, versions.new)
    let object = try JSONSerialization.jsonObject(with: Data(DiffJSON.text(of: diff).utf8))
    let fields = try #require(object as? [String: Any])
    let changes = try #require(fields["changes"] as? [[String: Any]])
    #expect(changes.count == diff.comparison.changes.count)
    for (change, told) in zip(diff.comparison.changes, changes) {
      #expect(told["kind"] as? String == change.kind.rawValue)
      #expect(told["what"] is String)
      #expect((told["fields"] as? [Any])?.count ?? 0 == change.fields.count)
    }
    let effects = try #require(fields["effects"] as? [[String: Any]])
    #expect(effects.count == diff.effects.effects.count)
    for (effect, told) in zip(diff.effects.effects, effects) {
      #expect(told["effect"] as? String == effect.verdict.rawValue)
      #expect(told["oldQualifies"] as? Bool == effect.old.qualifies)
    }
  }

  @Test("counts each change once in words", arguments: 0..<100)
  func words(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let comparison = GraphComparison(from: versions.old, to: versions.new)
    let report = DiffReport(comparison)
    let entries = report.sections.flatMap(\.entries)
    #expect(entries.isEmpty == comparison.isSame)
    #expect(Set(report.sections.map(\.title)).count == report.sections.count)
    let levels = comparison.changes.filter {
      if case .level = $0.subject { true } else { false }
    }
    let fields = comparison.changes.flatMap(\.fields)
    let renamed = comparison.changes.filter { $0.kind == .renamed }
    #expect(
      entries.flatMap(\.details).count == levels.count + fields.count + 2 * renamed.count)
  }

  @Test("is a table of Markdown whatever the names", arguments: MarkdownTextTests.hostile)
  func markdown(text: String) throws {
    let (old, new) = try versions(with: text)
    let markdown = DiffMarkdown.text(of: try diff(old, new))
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).count - 2
      #expect(cells == 3 || cells == 5, "\(line)")
    }
    let plain = try DiffMarkdown.text(of: diff(versions(with: "x").0, versions(with: "x").1))
    #expect(
      markdown.split(separator: "\n").count == plain.split(separator: "\n").count, "\(markdown)")
  }

  @Test("folds long tables away, and stays short enough for a comment")
  func longMarkdown() throws {
    func ladder(_ name: String) throws -> CareerGraph {
      try CareerGraph { builder in
        for number in 0..<5000 {
          builder.add(
            try Role(
              id: "\(name)-\(number)", name: String(repeating: "|@#", count: 500) + "\(number)"))
        }
      }
    }
    let markdown = DiffMarkdown.text(of: try diff(try ladder("a"), try ladder("b")))
    #expect(markdown.contains("<details><summary>Roles"))
    #expect(markdown.contains("more"))
    #expect(markdown.utf8.count < 65_536)
  }

  @Test(
    "is drawn with every text as it is", .enabled(if: Graphviz.isInstalled, "dot is not installed"),
    arguments: RandomDocument.hostile)
  func drawn(text: String) async throws {
    let (old, new) = try versions(with: text)
    let layout = try await Layout.of(DiffDOT.text(of: try diff(old, new)))
    // The order of the union: the roles of the new version, then the removed one.
    let signs = ["~ ", "~ ", "+ ", "+ ", "− "]
    for (position, (sign, id)) in zip(signs, ["a", "b", "d", "e", "c"]).enumerated() {
      let node = try #require(layout.node("n\(position)"))
      let name = text.isEmpty ? id : text
      let first = name.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
      let isPlain = first.unicodeScalars.allSatisfy { scalar in
        !(0..<0x20 ~= scalar.value) && !(0x7F..<0xA0 ~= scalar.value)
      }
      guard isPlain, !first.isEmpty else { continue }
      #expect(node.drawnLines.first?.hasPrefix(sign) ?? false, "\(node.drawnLines)")
    }
  }

  @Test(
    "is drawn for all sorts of changes",
    .enabled(if: Graphviz.isInstalled, "dot is not installed"), arguments: 0..<25)
  func drawnAtRandom(seed: UInt64) async throws {
    let versions = try RandomVersions(seed: seed)
    let diff = try diff(versions.old, versions.new)
    let drawing = try await Graphviz.draw(DiffDOT.text(of: diff), as: "svg")
    #expect(drawing.status == 0 && drawing.errors.isEmpty, "\(drawing.errors)")
    let pluses = drawing.text.split(separator: ">+ ").count - 1
    let added = diff.comparison.changes.filter { change in
      switch change.subject {
      case .role, .transition: change.kind == .added
      default: false
      }
    }
    #expect(added.isEmpty == (pluses == 0))
  }

  @Test("draws both versions in one picture at all times", arguments: 0..<300)
  func union(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let text = DiffDOT.text(of: try diff(versions.old, versions.new))
    #expect(text.hasPrefix("digraph") && text.hasSuffix("}\n"))
    let other = try RandomCareers(seed: seed + 500).graph
    #expect(DiffDOT.text(of: try diff(versions.old, other)).hasSuffix("}\n"))
  }

  @Test("of a large graph draws only what is near a change")
  func largeGraph() throws {
    func ladder(_ years: Double) throws -> CareerGraph {
      try CareerGraph { builder in
        for number in 0..<200 { builder.add(try Role(id: "r\(number)", name: "R\(number)")) }
        for number in 1..<200 {
          builder.add(
            try Transition(
              from: "r\(number - 1)", to: "r\(number)", kind: .promotion,
              years: number == 100 ? years : 1))
        }
      }
    }
    let text = DiffDOT.text(of: try diff(try ladder(1), try ladder(2)))
    #expect(text.contains("198 roles away from every change are not drawn"))
    #expect(text.contains("\"R99\"") && text.contains("\"R100\"") && !text.contains("\"R98\""))
  }
}
