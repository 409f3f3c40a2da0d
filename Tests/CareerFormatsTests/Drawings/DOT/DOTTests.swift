import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

/// Diagrams as Graphviz draws them; without `dot` on the search path there is nothing to draw with,
/// and the suite is skipped.
@Suite("Diagrams drawn by Graphviz", .enabled(if: Graphviz.isInstalled, "dot is not installed"))
struct DOTTests {
  private static let start = CalendarDate("2026-11-21")

  private func bundled() throws -> CareerGraph {
    let bytes = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    return try GraphDocument.read(bytes, name: "bundled").graph
  }

  /// Two roles of one level and one of the next, with a text wherever there can be one.
  private func graph(with text: String) throws -> CareerGraph {
    try CareerGraph(title: text, currency: text) { builder in
      let name = text.isEmpty ? "no name" : text
      builder.add(
        try Role(
          id: "a", name: name, track: text, level: 1, experience: Experience(min: 1),
          salary: Salary(median: 5)))
      builder.add(try Role(id: "b", name: text, track: text, level: 1))
      builder.add(try Role(id: "c", name: text, level: 2))
      builder.add(try Role(id: "d", name: text))
      for (from, to) in [("a", "b"), ("a", "c"), ("c", "a"), ("c", "d")] {
        builder.add(try Transition(from: from, to: to, kind: .lateral, via: text, years: 1))
      }
    }
  }

  /// The lines that a picture should show of a text.
  private func shown(_ text: String) -> [String] {
    var lines = [""]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: lines.append("")
      case 0x09: lines[lines.count - 1] += " "
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069:
        lines[lines.count - 1] += "\u{FFFD}"
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    return lines
  }

  private func scalars(_ lines: [String]) -> [[Unicode.Scalar]] {
    lines.filter { !$0.isEmpty }.map { Array($0.unicodeScalars) }
  }

  @Test("show every text as it is", arguments: RandomDocument.hostile)
  func hostileTexts(text: String) async throws {
    let graph = try graph(with: text)
    let dot = GraphDOT.text(of: graph)
    let layout = try await Layout.of(dot)
    let title = text.isEmpty ? "Careers" : text
    #expect(scalars(Array(layout.drawnLines.dropLast())) == scalars(shown(title)), "\(dot)")
    let capitalized = text.prefix(1).uppercased() + text.dropFirst()
    #expect(layout.clusters.map { scalars($0.drawnLines) } == [scalars(shown(capitalized))])
    let name = text.isEmpty ? "no name" : text
    let pay = "1+ y · " + (text.isEmpty ? "" : text) + " 5"
    for (node, label) in [
      ("n0", "\(name)\n\(pay)"), ("n1", text.isEmpty ? "b" : text),
      ("n2", text.isEmpty ? "c" : text), ("n3", text.isEmpty ? "d" : text),
    ] {
      let lines = try #require(layout.node(node)).drawnLines
      #expect(scalars(lines) == scalars(shown(label)), "\(node) in \(dot)")
    }
    let via = text.isEmpty ? "1 y" : "1 y (\(text))"
    let beside = (layout.edges ?? []).map { scalars($0.drawnLines) }.filter { !$0.isEmpty }
    #expect(beside.filter { $0 == scalars(shown(via)) }.count == 4, "\(dot)")
    let beyond = try await Graphviz.draw(dot, as: "svg")
    #expect(beyond.status == 0 && beyond.text.hasSuffix("</svg>\n"), "\(beyond.errors)")
  }

  @Test("of a plan show every text as it is", arguments: RandomDocument.hostile)
  func hostilePlans(text: String) async throws {
    let graph = try graph(with: text)
    let start = try #require(Self.start)
    let answer = try Planner(graph).plan(PlanRequest(from: try Person(in: "a"), to: "d"))
    let plan = try #require(answer.plan)
    let drawing = try await Layout.of(PlanDOT.text(of: plan, in: graph, start: start))
    let last = try #require(drawing.node("n3"))
    let name = text.isEmpty ? "d" : text
    #expect(scalars(last.drawnLines) == scalars(shown("\(name)\nNov 2028")))
    let names = text.isEmpty ? "no name → d" : "\(text) → \(text)"
    // The title ends with the answer, what it rests on and the legend.
    #expect(scalars(Array(drawing.drawnLines.dropLast(3))) == scalars(shown(names)))
  }

  @Test("of several plans and of reach show every text as it is", arguments: RandomDocument.hostile)
  func hostileSets(text: String) async throws {
    let graph = try graph(with: text)
    let start = try #require(Self.start)
    let planner = Planner(graph)
    let person = try Person(in: "a")
    let answer = try planner.alternatives(PlanRequest(from: person, to: "d"), count: 3)
    guard case .plans(let set) = answer else {
      Issue.record("no plans")
      return
    }
    let name = text.isEmpty ? "d" : text
    let last = try #require(
      try await Layout.of(PlanSetDOT.text(of: set, in: graph, start: start)).node("n3"))
    #expect(scalars(last.drawnLines) == scalars(shown("\(name)\nNov 2028")))
    let reach = try planner.reach(ReachRequest(from: person))
    let drawing = try await Layout.of(
      ReachDOT.text(of: reach, asking: .from(try graph.role("a")), in: graph, start: start))
    let reached = try #require(drawing.node("n3"))
    #expect(scalars(reached.drawnLines) == scalars(shown("\(name)\n2 y · Nov 2028")))
    #expect(drawing.node("l0")?.drawnLines == ["held now"])
  }

  @Test("of several plans and of reach are ready soon")
  func sets() async throws {
    let graph = try bundled()
    let start = try #require(Self.start)
    let planner = Planner(graph)
    let person = try Person(in: "cs-graduate")
    let request = PlanRequest(from: person, to: "head-of-ml")
    var texts: [String] = []
    for answer in [
      try planner.alternatives(request, count: 60), try planner.tradeoffs(request),
      try planner.diverseAlternatives(request, count: 6),
    ] {
      guard case .plans(let set) = answer else { continue }
      texts.append(PlanSetDOT.text(of: set, in: graph, start: start))
    }
    texts.append(
      ReachDOT.text(
        of: try planner.reach(ReachRequest(from: person)),
        asking: .from(try graph.role("cs-graduate")), in: graph, start: start))
    texts.append(
      ReachDOT.text(
        of: try planner.reach(to: "head-of-ml", withinYears: 8),
        asking: .to(try graph.role("head-of-ml")),
        withinYears: 8, in: graph, start: start))
    texts.append(
      ReachDOT.text(
        of: try planner.reach(ReachRequest(from: Person(outsideWith: ["python": 3]))),
        asking: .from(nil), in: graph, start: start))
    #expect(texts.count == 6)
    for dot in texts {
      let drawing = try await Graphviz.draw(dot, as: "svg", seconds: 10)
      #expect(drawing.status == 0 && drawing.errors.isEmpty, "\(drawing.errors)")
      #expect(drawing.text.hasSuffix("</svg>\n"))
    }
  }

  @Test("of reach shade a role by its years, and tell its time in words")
  func shades() async throws {
    let graph = try bundled()
    let start = try #require(Self.start)
    let reach = try Planner(graph).reach(ReachRequest(from: try Person(in: "data-analyst")))
    let dot = ReachDOT.text(
      of: reach, asking: .from(try graph.role("data-analyst")), in: graph, start: start)
    let nodes = dot.split(separator: "\n").map { $0.drop { $0 == " " } }
    for reached in reach.roles {
      let node = try #require(nodes.first { $0.hasPrefix("n\(reached.role.rawValue) [") })
      let legend = try #require(
        nodes.first {
          $0.hasPrefix("l") && $0.contains("\"\(TimeBand(years: reached.years).words)\"")
        })
      let style = try #require(legend.split(separator: ",", maxSplits: 1).last)
      #expect(node.hasSuffix(style), "\(node)")
      #expect(node.contains("\(Span(years: reached.years).short) · "))
    }
    let missing = graph.roles.filter { role in
      graph.id(of: role) != "data-analyst" && !reach.roles.contains { $0.role == role }
    }
    #expect(missing.count > 3)
    for role in missing {
      #expect(nodes.contains { $0.hasPrefix("n\(role.rawValue) [") && $0.contains("dashed") })
    }
  }

  @Test("keep levels in columns, and roles inside the frame of their track")
  func ranksAndClusters() async throws {
    let graph = try bundled()
    let layout = try await Layout.of(GraphDOT.text(of: graph))
    var columns: [Int: Double] = [:]
    for role in graph.roles {
      let node = try #require(layout.node("n\(role.rawValue)"))
      let box = try #require(node.box)
      let x = (box.low.x + box.high.x) / 2
      if let level = graph.level(of: role) {
        #expect(abs(columns[level, default: x] - x) < 1, "\(graph.id(of: role))")
        columns[level] = x
      }
      for cluster in layout.clusters {
        let frame = try #require(cluster.box)
        let label = graph.track(of: role).map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let isOwn = cluster.drawnLines == [label]
        #expect(frame.contains(box) == isOwn, "\(graph.id(of: role)) in \(cluster.drawnLines)")
      }
    }
    let sorted = columns.sorted { $0.key < $1.key }.map(\.value)
    #expect(sorted.count > 3 && zip(sorted, sorted.dropFirst()).allSatisfy { $0 < $1 })
    #expect(layout.clusters.count == Set(graph.roles.compactMap { graph.track(of: $0) }).count)
  }

  @Test("of the whole bundled graph are ready soon", arguments: ["svg", "plain"])
  func wholeGraph(format: String) async throws {
    let drawing = try await Graphviz.draw(GraphDOT.text(of: try bundled()), as: format, seconds: 10)
    #expect(drawing.status == 0 && !drawing.output.isEmpty, "\(drawing.errors)")
  }

  @Test("of plans are ready soon", arguments: Objective.allCases)
  func plans(objective: Objective) async throws {
    let graph = try bundled()
    let planner = Planner(graph)
    let start = try #require(Self.start)
    // Pairs spread over the graph, the same on each run.
    let pairs = (0..<10).map { number in
      (graph.roles[number * 7 % graph.roles.count], graph.roles[number * 11 % graph.roles.count])
    }
    var count = 0
    for (from, to) in pairs {
      let request = PlanRequest(
        from: try Person(in: graph.id(of: from)), to: graph.id(of: to), by: objective)
      guard let plan = try planner.plan(request).plan else { continue }
      let dot = PlanDOT.text(of: plan, in: graph, start: start)
      let drawing = try await Graphviz.draw(dot, as: "svg", seconds: 10)
      #expect(drawing.status == 0, "\(graph.id(of: from)) → \(graph.id(of: to))")
      #expect(drawing.text.contains("→") && drawing.text.hasSuffix("</svg>\n"))
      count += 1
    }
    #expect(count > 2)
  }

  @Test("of a calendar show every text as it is", arguments: RandomDocument.hostile)
  func hostileCalendars(text: String) async throws {
    let graph = try CareerGraph(title: text) { builder in
      try builder.skill("s", text, hoursPerLevel: 10)
      try builder.skill("t", text, hoursPerLevel: 10, requires: ["s": 1])
      try builder.role("a", text)
      try builder.role("b", text, skills: ["t": 1])
      try builder.promotion("a", "b", years: 1)
    }
    let planner = Planner(graph)
    let answer = try planner.plan(PlanRequest(from: try Person(in: "a"), to: "b"))
    let calendar = planner.studyCalendar(for: try #require(answer.plan))
    let start = try #require(Self.start)
    let layout = try await Layout.of(StudyDOT.text(of: calendar, in: graph, start: start))
    for (node, id, dates) in [("s0", "s", "Nov 2026 – Dec 2026"), ("s1", "t", "Dec 2026")] {
      let lines = try #require(layout.node(node)).drawnLines
      let name = text.isEmpty ? id : text
      #expect(scalars(lines) == scalars(shown("\(name) 0→1\n10 h · \(dates)")), "\(node)")
    }
    let frame = try #require(layout.clusters.first)
    let name = text.isEmpty ? "b" : text
    #expect(scalars(frame.drawnLines) == scalars(shown("1  \(name)\nneeded by Nov 2027")))
  }

  @Test("of a calendar keep steps in columns, and skills before what requires them")
  func calendarColumns() async throws {
    let graph = try bundled()
    let planner = Planner(graph)
    let person = try Person(outsideWith: ["python": 1], hoursPerWeek: 15)
    let answer = try planner.plan(PlanRequest(from: person, to: "senior-ml-engineer"))
    let calendar = planner.studyCalendar(for: try #require(answer.plan))
    let start = try #require(Self.start)
    let layout = try await Layout.of(StudyDOT.text(of: calendar, in: graph, start: start))
    let places = calendar.entries.indices.compactMap { layout.node("s\($0)")?.box }
    try #require(places.count == calendar.entries.count)
    #expect(layout.clusters.count == Set(calendar.entries.map(\.stepIndex)).count)
    for (later, entry) in calendar.entries.enumerated() {
      for earlier in 0..<later {
        let other = calendar.entries[earlier]
        let isRequired =
          entry.item.fromLevel == 0
          && graph[entry.item.skill].requires.contains {
            graph.id(of: other.item.skill) == $0.skill
          }
        if other.stepIndex < entry.stepIndex || isRequired && other.item.fromLevel == 0 {
          #expect(places[earlier].high.x < places[later].low.x, "\(other.item), \(entry.item)")
        }
      }
    }
  }

  @Test("of odd graphs are drawn")
  func oddGraphs() async throws {
    let long = String(repeating: "Very long name ", count: 700)
    let graphs = [
      try CareerGraph { _ in },
      try CareerGraph { $0.add(try Role(id: "a", name: "A")) },
      try CareerGraph { $0.add(try Role(id: "a", name: long, track: long, level: 3)) },
      try CareerGraph { builder in
        for role in ["a", "b"] { builder.add(try Role(id: role, name: role, level: 1)) }
        for number in 0..<300 {
          builder.add(
            try Transition(
              from: "a", to: "b", kind: .promotion, via: "way \(number)", years: number))
        }
      },
    ]
    for graph in graphs {
      let drawing = try await Graphviz.draw(GraphDOT.text(of: graph), as: "svg")
      #expect(drawing.status == 0 && drawing.text.hasSuffix("</svg>\n"), "\(drawing.errors)")
    }
  }
}
