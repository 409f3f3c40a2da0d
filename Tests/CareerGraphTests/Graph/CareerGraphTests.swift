import CareerGraph
import Testing

@Suite("A career graph")
struct CareerGraphTests {
  private let graph: CareerGraph

  init() throws {
    graph = try CareerGraph(title: "Test") { builder in
      builder.add(try Transition(from: "c", to: "a", kind: .lateral, years: 1))
      builder.add(try Role(id: "a", name: "École", aliases: ["Data Wizard", "Both"]))
      builder.add(try Role(id: "b", name: "b, the Role", aliases: ["BEE"]))
      builder.add(try Role(id: "c", name: "BOTH"))
      builder.add(try Role(id: "A", name: "Capital"))
      builder.add(try Role(id: "Ünit-é", name: "Senior Engineer", aliases: ["b"]))
      builder.add(try Transition(from: "a", to: "b", kind: .promotion, years: 2, likelihood: 0.5))
      builder.add(try Transition(from: "c", to: "b", kind: .entry, years: 3))
      builder.add(try Transition(from: "a", to: "c", kind: .promotion, years: 4, wait: 0.5))
      builder.add(
        try Skill(id: "swift", name: "Swift Language", kind: .technical, hoursPerLevel: nil))
      builder.add(try Skill(id: "ÉTÉ", name: "Summer", kind: .soft))
    }
  }

  @Test("knows the moves out of and into each role")
  func adjacency() throws {
    func moves(_ moves: some Sequence<TransitionID>) -> [String] {
      moves.map { graph.id(of: graph.source(of: $0)) + graph.id(of: graph.target(of: $0)) }
    }
    #expect(try moves(graph.transitions(from: graph.role("a"))) == ["ab", "ac"])
    #expect(try moves(graph.transitions(from: graph.role("b"))).isEmpty)
    #expect(try moves(graph.transitions(from: graph.role("c"))) == ["ca", "cb"])
    #expect(try moves(graph.transitions(to: graph.role("a"))) == ["ca"])
    #expect(try moves(graph.transitions(to: graph.role("b"))) == ["ab", "cb"])
    #expect(try moves(graph.transitions(to: graph.role("A"))).isEmpty)
    for role in graph.roles {
      for move in graph.transitions(from: role) { #expect(graph.source(of: move) == role) }
      for move in graph.transitions(to: role) { #expect(graph.target(of: move) == role) }
    }
    #expect(graph.digraph.edgeCount == 4 && graph.digraph.vertexCount == 5)
  }

  @Test("keeps the order of its author")
  func documentOrder() {
    #expect(graph.roles.map { graph.id(of: $0) } == ["a", "b", "c", "A", "Ünit-é"])
    #expect(
      graph.transitionsInDocumentOrder.map { graph[$0].years.typical } == [1, 2, 3, 4])
    #expect(graph.transitions.map { graph[$0].years.typical } == [2, 4, 1, 3])
  }

  @Test("gives figures without the whole value")
  func figures() throws {
    let move = graph.transitionsInDocumentOrder[3]
    #expect(graph.wait(of: move).typical == 0.5 && graph.kind(of: move) == .promotion)
    #expect(graph.likelihood(of: move) == nil && graph.credit(of: move) == 1)
    #expect(graph.likelihood(of: graph.transitionsInDocumentOrder[1]) == 0.5)
    let skill = try graph.skill("swift")
    #expect(graph.statedHours(of: skill) == nil && graph.kind(of: skill) == .technical)
    #expect(graph.contains(skill) && !graph.contains(SkillID(2)) && !graph.contains(RoleID(5)))
  }

  @Test(
    "finds a role by id, name or alias in any letter case",
    arguments: [
      ("a", "a"), ("A", "A"), ("b", "b"), ("école", "a"), ("ÉCOLE", "a"), ("E\u{301}cole", "a"),
      ("data WIZARD", "a"), ("bee", "b"), ("B, THE ROLE", "b"), ("C", "c"), ("capital", "A"),
      ("üNIT-É", "Ünit-é"), ("senior engineer", "Ünit-é"),
    ])
  func found(name: String, id: String) throws {
    #expect(try graph.id(of: graph.role(name)) == id)
  }

  @Test(
    "tells all that a name may mean, or what is near",
    arguments: [
      ("both", "role 'both' is ambiguous: École (a) or BOTH (c)"),
      ("B", "role 'B' is ambiguous: b, the Role (b) or Senior Engineer (Ünit-é)"),
      ("senior enginer", "no role 'senior enginer'; did you mean Senior Engineer (Ünit-é)?"),
      ("wizard", "no role 'wizard'; did you mean École (a)?"),
      ("painter", "no role 'painter'"), ("", "no role ''"),
    ])
  func notFound(name: String, words: String) {
    let error = #expect(throws: LookupError.self) { try graph.role(name) }
    #expect(error?.description == words)
  }

  @Test("finds skills the same way")
  func skills() throws {
    #expect(try graph.id(of: graph.skill("été")) == "ÉTÉ")
    #expect(try graph.id(of: graph.skill("swift language")) == "swift")
    let swift = NamedElement(id: "swift", name: graph.name(of: try graph.skill("swift")))
    #expect(
      throws: LookupError.unknown(what: "skill", name: "swfit", suggestions: [swift])
    ) { try graph.skill("swfit") }
  }

  @Test("finds skills by their aliases, and names the ones that share one")
  func aliases() throws {
    let graph = try CareerGraph { builder in
      builder.add(
        try Skill(
          id: "containers", name: "Containers", aliases: ["docker", "Kubernetes"], kind: .technical)
      )
      builder.add(try Skill(id: "language", name: "Language", aliases: ["LLM"], kind: .technical))
      builder.add(try Skill(id: "models", name: "Models", aliases: ["llm"], kind: .technical))
    }
    for name in ["Docker", "KUBERNETES", "containers"] {
      #expect(try graph.id(of: graph.skill(name)) == "containers")
    }
    #expect(throws: LookupError.self) { try graph.skill("llm") }
    do { _ = try graph.skill("llm") } catch {
      #expect(
        error.description == "skill 'llm' is ambiguous: 'language' or 'models'")
    }
    do { _ = try graph.skill("dokcer") } catch {
      #expect(error.description == "no skill 'dokcer'; did you mean 'containers'?")
    }
  }

  @Test("equals a graph that says the same in the same order, and no other")
  func equality() throws {
    func ladder(
      _ ids: [String] = ["a", "b"], title: String? = "T", years: Double = 1, note: String? = nil,
      requires: SkillLevels = [:]
    ) throws -> CareerGraph {
      try CareerGraph(title: title) { builder in
        builder.add(try Source(id: "s", note: note))
        builder.add(try Skill(id: "x", name: "X", kind: .soft, requires: requires))
        builder.add(try Skill(id: "y", name: "Y", kind: .soft))
        for id in ids { try builder.role(id, "Role") }
        try builder.promotion("a", "b", years: years)
      }
    }
    let original = try ladder()
    let copy = original
    #expect(copy == original)
    #expect(try ladder() == original)
    #expect(try ladder(["b", "a"]) != original)
    #expect(try ladder(["a", "b", "c"]) != original)
    #expect(try ladder(title: nil) != original)
    #expect(try ladder(years: 2) != original)
    #expect(try ladder(note: "n") != original)
    #expect(try ladder(requires: ["y": 1]) != original)
  }
}
