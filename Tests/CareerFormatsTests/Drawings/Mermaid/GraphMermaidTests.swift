import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerGraph
import CareerReview
import TestSupport
import Testing

@Suite("A Mermaid flowchart")
struct GraphMermaidTests {
  /// Texts that mean something to Mermaid, to Markdown, to HTML, to XML or to a spreadsheet.
  static let hostile =
    RandomDocument.hostile + [
      "-->", "]", "%%{init: {'theme': 'dark'}}%%", "%%{", "<script>alert(1)</script>", "`**b**`",
      "end", "o", "x", "1. one", "- two", "* three", "# four", "> five", "    code", "[a](b)",
      "www.a.b", "http://a.b", "**bold** _it_", "A~~~B", "#quot;", "#35;", "\u{FB02}°quot¶ß",
      "$$x$$", "style x:#a;", "classDef a:#b;", "click n0 href", "a\n---\nb", "title: x", "+ plus",
      "===", "a|b|", "@{", "&", "a\n\nb", "</data>", "]]>", "=cmd()", "7+ y", "$112k–157k",
      "three-point", "Sr. Engineer", "1.5", "--", "a--b",
    ]

  private func graph(with text: String) throws -> CareerGraph {
    try CareerGraph(title: text, currency: text) { builder in
      builder.add(
        try Role(
          id: "a", name: text, track: text, level: 1, isEntry: true, salary: Salary(median: 5)))
      builder.add(try Role(id: "b", name: text, track: text, level: 1, isFinal: true))
      builder.add(try Role(id: "c", name: text))
      for (from, to) in [("a", "b"), ("b", "c"), ("c", "a")] {
        builder.add(try Transition(from: from, to: to, kind: .lateral, via: text, years: 1))
      }
    }
  }

  /// The lines that Mermaid shows of a text: what no picture can show is `�`, and space at the ends
  /// of lines goes.
  private func shown(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var result = ""
      for scalar in line.unicodeScalars {
        switch scalar.value {
        case 0x09: result += " "
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069:
          result += "\u{FFFD}"
        case 0xFB02: result += "fl"
        default: result.unicodeScalars.append(scalar)
        }
      }
      let scalars = result.unicodeScalars.drop { $0 == " " }
      let kept = scalars.reversed().drop { $0 == " " }.reversed()
      return String(String.UnicodeScalarView(kept))
    }
  }

  @Test("shows every text as it is", arguments: hostile)
  func hostileTexts(text: String) throws {
    let chart = try MermaidChart(GraphMermaid.text(of: try graph(with: text)))
    let capitalized = text.prefix(1).uppercased() + text.dropFirst()
    #expect(chart.subgraphs.map(\.label) == [shown(capitalized.isEmpty ? "" : capitalized)])
    for (node, id) in [("n0", "a"), ("n1", "b"), ("n2", "c")] {
      let name = text.isEmpty ? id : text
      let pay = node == "n0" ? shown(text + (text.isEmpty ? "5" : " 5")) : []
      #expect(chart.nodes[node]?.label == shown(name) + pay, "\(chart.text)")
    }
    let label = shown(text.isEmpty ? "1 y" : "1 y (\(text))")
    #expect(chart.arrows.map(\.label) == [label, label, label], "\(chart.text)")
  }

  @Test("holds nothing in its labels that means something elsewhere", arguments: hostile)
  func harmlessLabels(text: String) throws {
    for label in try MermaidChart(GraphMermaid.text(of: try graph(with: text))).rawLabels {
      let rest = label.replacing(#/#\d+;/#, with: "").replacing("<br>", with: "")
      #expect(
        !rest.contains { "\"#;:%<>&`*_[]{}|\\~=^!@".contains($0) }, "\(label.debugDescription)")
      let isList = rest.contains(#/(?:^|>)\s*(?:\d+\.|[-+])\s/#)
      #expect(!isList && !rest.contains("--") && !rest.contains("$$") && !rest.contains("www."))
    }
  }

  @Test("has each role in the subgraph of its track, lower levels first, with its marks")
  func roles() throws {
    let graph = try bundled()
    let chart = try MermaidChart(GraphMermaid.text(of: graph))
    #expect(chart.nodes.count == graph.roles.count + 1, "and a legend")
    for role in graph.roles {
      let node = try #require(chart.nodes["n\(role.rawValue)"])
      let track = node.subgraph.map { chart.subgraphs[$0].label }
      #expect(track == graph.track(of: role).map { [$0.prefix(1).uppercased() + $0.dropFirst()] })
      #expect(node.label.first == graph.name(of: role))
      let value = graph[role]
      #expect(node.shape == (value.isEntry ? "([])" : value.isFinal ? "[[]]" : "[]"))
      #expect(node.classes.contains("entry") == value.isEntry)
      #expect(node.classes.contains("final") == value.isFinal)
    }
    for number in chart.subgraphs.indices {
      let levels = chart.order.filter { chart.nodes[$0]?.subgraph == number }
        .compactMap { UInt32($0.dropFirst()) }
        .map { graph.level(of: RoleID(rawValue: $0)) ?? .max }
      #expect(levels == levels.sorted())
    }
  }

  @Test("has each move, styled by its kind", arguments: 0..<30 as Range<UInt64>)
  func moves(seed: UInt64) throws {
    let graph = seed == 0 ? try bundled() : try RandomCareers(seed: seed).graph
    let chart = try MermaidChart(GraphMermaid.text(of: graph))
    var expected: Set<String> = []
    for transition in graph.transitions {
      let kind = graph.kind(of: transition)
      let line: String =
        switch kind {
        case .promotion: "-->"
        case .lateral, .specialization: "-.->"
        case .leadership: "==>"
        case .entry: "--o"
        }
      let (from, to) = (graph.source(of: transition), graph.target(of: transition))
      expected.insert("n\(from) \(line) n\(to) \(kind)")
    }
    let found = chart.arrows.enumerated().map { number, arrow in
      let style = chart.styles[number] ?? []
      #expect(style.count == 1, "each arrow has one style")
      let colour = style.first?.prefix { $0 != "," } ?? ""
      let kinds = [
        "stroke:#52606D": "promotion", "stroke:#56B4E9": "lateral", "stroke:#D55E00": "leadership",
        "stroke:#009E73": "specialization", "stroke:#CC79A7": "entry",
      ]
      return "\(arrow.from) \(arrow.line) \(arrow.to) \(kinds[String(colour)] ?? "?")"
    }
    #expect(found.count == Set(found).count && Set(found) == expected)
    // Arrows that are not seen come last, so that styles number the others from 0.
    #expect(chart.styles.keys.allSatisfy { $0 < chart.arrows.count })
    let ranks = chart.hidden.compactMap { UInt32($0.from.dropFirst()) }
      .map { graph.level(of: RoleID(rawValue: $0)) ?? -1 }
    #expect(ranks == ranks.sorted() && Set(ranks).count == ranks.count)
  }

  @Test("of nothing is a flowchart of nothing")
  func empty() throws {
    let text = GraphMermaid.text(of: try CareerGraph { _ in })
    #expect(text == "---\ntitle: \"Careers\"\n---\nflowchart LR\n")
  }

  private func bundled() throws -> CareerGraph {
    let bytes = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    return try GraphDocument.read(bytes, name: "bundled").graph
  }
}
