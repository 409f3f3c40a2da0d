import CareerGraph
import Testing

@Suite("The builder of a career graph")
struct CareerGraphBuilderTests {
  private typealias Part = @Sendable (inout CareerGraphBuilder) throws -> Void

  private static let sources: Part = { $0.add(try Source(id: "book", title: "A book")) }
  private static let skills: Part = {
    $0.add(try Skill(id: "swift", name: "Swift", kind: .technical, requires: ["logic": 1]))
    $0.add(try Skill(id: "logic", name: "Logic", kind: .domain, sources: ["book"]))
  }
  private static let roles: Part = {
    $0.add(try Role(id: "junior", name: "Junior", teaches: ["logic": 2]))
    $0.add(try Role(id: "senior", name: "Senior", skills: ["swift": 3], sources: ["book"]))
  }
  private static let transitions: Part = {
    $0.add(try Transition(from: "junior", to: "senior", kind: .promotion, years: 3))
    $0.add(
      try Transition(
        from: "senior", to: "junior", kind: .lateral, years: 1, skills: ["logic": 4]))
  }

  @Test("makes the same graph of parts in any order")
  func orderOfParts() throws {
    let parts = [Self.sources, Self.skills, Self.roles, Self.transitions]
    var graphs: [CareerGraph] = []
    for first in 0..<4 {
      for second in 0..<4 where second != first {
        for third in 0..<4 where third != first && third != second {
          let order = [first, second, third, 6 - first - second - third]
          graphs.append(
            try CareerGraph { builder in
              for part in order { try parts[part](&builder) }
            })
        }
      }
    }
    #expect(graphs.count == 24)
    for graph in graphs {
      #expect(graph == graphs[0])
      #expect(graph.roles.map { graph.id(of: $0) } == ["junior", "senior"])
      #expect(graph.skills.map { graph.id(of: $0) } == ["swift", "logic"])
      #expect(graph[graph.transitions[1]].skills == ["logic": 4])
    }
  }

  @Test(
    "refuses a whole that the model does not allow",
    arguments: [
      Refusal("unknown role 'seniro'; did you mean 'senior'?") {
        try Self.built {
          $0.add(try Transition(from: "junior", to: "seniro", kind: .promotion, years: 1))
        }
      },
      Refusal("unknown role 'painter'") {
        try Self.built {
          $0.add(try Transition(from: "painter", to: "junior", kind: .entry, years: 1))
        }
      },
      Refusal("unknown skill 'swiff'; did you mean 'swift'?") {
        try Self.built { $0.add(try Role(id: "x", name: "X", skills: ["swiff": 1])) }
      },
      Refusal("unknown source 'books'; did you mean 'book'?") {
        try Self.built { $0.add(try Role(id: "x", name: "X", sources: ["books"])) }
      },
      Refusal("repeated role id 'junior'") {
        try Self.built { $0.add(try Role(id: "junior", name: "Other")) }
      },
      Refusal("repeated skill id 'swift'") {
        try Self.built { $0.add(try Skill(id: "swift", name: "Other", kind: .soft)) }
      },
      Refusal("repeated source id 'book'") { try Self.built { $0.add(try Source(id: "book")) } },
      Refusal(
        "repeated transition 'junior' → 'senior' (promotion); give one of them another \"via\""
      ) {
        try Self.built {
          $0.add(try Transition(from: "junior", to: "senior", kind: .promotion, years: 9))
        }
      },
      Refusal("a cycle in requires: own → own") {
        try Self.built {
          $0.add(try Skill(id: "own", name: "Own", kind: .soft, requires: ["own": 1]))
        }
      },
      Refusal("a cycle in requires: a → b → c → a") {
        try Self.built {
          $0.add(try Skill(id: "a", name: "A", kind: .soft, requires: ["b": 1]))
          $0.add(try Skill(id: "b", name: "B", kind: .soft, requires: ["swift": 1, "c": 1]))
          $0.add(try Skill(id: "c", name: "C", kind: .soft, requires: ["logic": 1, "a": 5]))
        }
      },
    ])
  func refused(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  private static func built(_ more: @escaping Part) throws -> CareerGraph {
    try CareerGraph { builder in
      for part in [sources, skills, roles, transitions, more] { try part(&builder) }
    }
  }

  @Test("names the first of two things with one id")
  func relatedPlaces() throws {
    let problems = try problems { builder in
      builder.add(try Role(id: "a", name: "A"))
      builder.add(try Role(id: "b", name: "B"))
      builder.add(try Role(id: "a", name: "C"))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: "x", years: 1))
      builder.add(try Transition(from: "b", to: "a", kind: .lateral, years: 1))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: "x", years: 1))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: "x", years: 2))
    }
    #expect(problems.map(\.place) == [.role(2), .transition(2), .transition(3)])
    #expect(problems.map(\.related) == [.role(0), .transition(0), .transition(2)])
    #expect(
      problems.last?.message
        == "repeated transition 'a' → 'b' (lateral, via 'x'); give one of them another \"via\"")
  }

  @Test("tells all problems in one error")
  func allProblems() throws {
    let problems = try problems { builder in
      builder.add(try Source(id: "s"))
      builder.add(try Source(id: "s"))
      builder.add(try Skill(id: "p", name: "P", kind: .soft, requires: ["q": 1], sources: ["t"]))
      builder.add(try Skill(id: "q", name: "Q", kind: .soft, requires: ["p": 1, "nil": 1]))
      builder.add(try Role(id: "a", name: "A", skills: ["none": 1]))
      builder.add(try Role(id: "b", name: "B"))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, years: 1))
      builder.add(try Transition(from: "x", to: "y", kind: .lateral, years: 1))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, years: 2))
    }
    #expect(
      problems.map(\.message) == [
        "repeated source id 's'",
        "unknown source 't'",
        "unknown skill 'nil'", "unknown skill 'none'", "unknown role 'x'", "unknown role 'y'",
        "a cycle in requires: p → q → p",
        "repeated transition 'a' → 'b' (lateral); give one of them another \"via\"",
      ])
  }

  private func problems(
    _ body: (inout CareerGraphBuilder) throws -> Void
  ) throws -> [GraphProblem] {
    do {
      _ = try CareerGraph(title: nil, body)
      return []
    } catch let error as InvalidGraph {
      #expect(error.description == error.problems.map(\.message).joined(separator: "\n"))
      return error.problems
    }
  }

  @Test("tells moves of another kind, way or direction apart")
  func differentMoves() throws {
    let graph = try CareerGraph { builder in
      builder.add(try Role(id: "a", name: "A"))
      builder.add(try Role(id: "b", name: "B"))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, years: 1))
      builder.add(try Transition(from: "a", to: "b", kind: .promotion, years: 1))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: "x", years: 1))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: "X", years: 1))
      builder.add(try Transition(from: "b", to: "a", kind: .lateral, years: 1))
    }
    #expect(graph.transitions.count == 5)
  }

  @Test("follows a chain of ten thousand prerequisites, and finds where it closes")
  func longChain() throws {
    let count = 10_000
    func chain(closing: Bool) throws -> CareerGraph {
      try CareerGraph { builder in
        for index in 0..<count {
          let next = index + 1 < count ? index + 1 : closing ? 0 : nil
          let requires = next.map { SkillLevels([("s\($0)", 1)]) } ?? [:]
          builder.add(
            try Skill(id: "s\(index)", name: "S", kind: .technical, requires: requires))
        }
      }
    }
    #expect(try chain(closing: false).skills.count == count)
    let error = #expect(throws: InvalidGraph.self) { try chain(closing: true) }
    #expect(error?.problems.count == 1)
    #expect(error?.problems.first?.place == .level(count - 1))
  }

  @Test("adds what its short forms say")
  func shortForms() throws {
    let graph = try CareerGraph(title: "Ladder", currency: "EUR") { ladder in
      try ladder.role("junior", "Junior Engineer", teaches: ["swift": 2], isEntry: true)
      try ladder.role("senior", "Senior Engineer", level: 2, skills: ["swift": 3], isFinal: true)
      try ladder.skill("swift", "Swift", hoursPerLevel: 60)
      try ladder.promotion("junior", "senior", years: 3, wait: 0.5)
      try ladder.move("senior", "junior", .lateral, years: 1, credit: 0.5)
    }
    #expect(graph.title == "Ladder" && graph.currency == "EUR")
    #expect(try graph[graph.role("junior")].isEntry)
    #expect(try graph[graph.role("senior")].level == 2)
    #expect(try graph.statedHours(of: graph.skill("swift"))?[3] == Estimate(60))
    #expect(graph.transitions.map { graph[$0].kind } == [.promotion, .lateral])
    #expect(graph.credit(of: graph.transitions[1]) == 0.5)
  }

  @Test("makes an empty graph of nothing")
  func empty() throws {
    let graph = try CareerGraphBuilder().build()
    #expect(graph.roles.isEmpty && graph.skills.isEmpty && graph.transitions.isEmpty)
    #expect(graph.title == nil && graph.sources.isEmpty)
  }
}
