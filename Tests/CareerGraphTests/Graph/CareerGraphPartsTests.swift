import CareerGraph
import TestSupport
import Testing

@Suite("A part of a graph")
struct CareerGraphPartsTests {
  private static let seeds = 0..<60 as Range<UInt64>

  /// A random graph and some of its roles.
  private func sample(_ seed: UInt64) throws -> (graph: CareerGraph, roles: Set<RoleID>) {
    let graph = try RandomCareers(seed: seed).graph
    var random = SplitMix64(seed: seed)
    return (graph, Set(graph.roles.filter { _ in Bool.random(using: &random) }))
  }

  @Test("is what a builder makes of the roles and the moves among them", arguments: seeds)
  func induced(seed: UInt64) throws {
    let (graph, roles) = try sample(seed)
    let part = graph.part(with: VertexSet(roles))
    let ids = Set(roles.map { graph.id(of: $0) })
    let expected = try CareerGraph(title: graph.title, currency: graph.currency) { builder in
      for source in graph.sources { builder.add(source) }
      for skill in graph.skills { builder.add(graph[skill]) }
      for role in graph.roles where roles.contains(role) { builder.add(graph[role]) }
      for transition in graph.transitionsInDocumentOrder {
        let value = graph[transition]
        if ids.contains(value.from), ids.contains(value.to) { builder.add(value) }
      }
    }
    #expect(part == expected)
    for role in part.roles {
      #expect(try part.role(part.id(of: role)) == role)
      let id = part.id(of: role)
      #expect(part.transitions(from: role).allSatisfy { part[$0].from == id })
      #expect(part.transitions(to: role).allSatisfy { part[$0].to == id })
    }
    for role in graph.roles where !roles.contains(role) {
      // Another role may have the name that was its id.
      let id = graph.id(of: role)
      #expect((try? part.role(id)).map { part.id(of: $0) } != id)
    }
    // A part of a part is a part of the whole.
    #expect(part.part(with: VertexSet(part.roles)) == part)
    #expect(part.part(with: []).roles.isEmpty)
  }

  @Test("with all roles is the graph", arguments: seeds)
  func whole(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    #expect(graph.part(with: VertexSet(graph.roles)) == graph)
  }

  @Test("knows nothing of roles that the graph does not have")
  func unknownRoles() throws {
    let graph = try CareerGraph { try $0.role("a", "A") }
    let (known, unknown) = (RoleID(0), RoleID(7))
    #expect(graph.part(with: [known, unknown]) == graph)
    #expect(throws: NoSuchVertex.self) { try graph.roles(within: 1, of: unknown) }
    #expect(throws: NoSuchVertex.self) { try graph.roles(between: known, and: unknown) }
    #expect(throws: NoSuchVertex.self) { try graph.roles(between: unknown, and: known) }
  }

  /// The number of moves from each role to each, by Floyd and Warshall.
  private func distances(_ graph: CareerGraph, without barred: RoleID? = nil) -> [[Int]] {
    let count = graph.roles.count
    var distances = [[Int]](repeating: [Int](repeating: 1000, count: count), count: count)
    for role in graph.roles { distances[role.position][role.position] = 0 }
    for transition in graph.transitions {
      let (from, to) = (graph.source(of: transition), graph.target(of: transition))
      if from != to, from != barred { distances[from.position][to.position] = 1 }
    }
    for middle in 0..<count {
      for from in 0..<count {
        for to in 0..<count {
          distances[from][to] = min(
            distances[from][to], distances[from][middle] + distances[middle][to])
        }
      }
    }
    return distances
  }

  @Test("near a role has the roles before and after it", arguments: seeds)
  func near(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    let distances = distances(graph)
    for role in graph.roles {
      for moves in -1...4 {
        let near = try graph.roles(within: moves, of: role)
        for other in graph.roles {
          let distance = min(
            distances[role.position][other.position], distances[other.position][role.position])
          #expect(near.contains(other) == (distance <= max(0, moves)))
        }
      }
    }
  }

  @Test("between two roles has the roles on a way that passes neither twice", arguments: seeds)
  func between(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    for first in graph.roles {
      for last in graph.roles {
        // Ways out of the last role, and back into the first, are barred.
        let ahead = distances(graph, without: last)[first.position]
        let behind = graph.roles.map { role in
          role == first && first != last
            ? distances(graph)[role.position][last.position]
            : role == last ? 0 : distances(graph, without: first)[role.position][last.position]
        }
        for moves in [nil, 0, 1, 2, 3] {
          let between = try graph.roles(between: first, and: last, within: moves)
          for role in graph.roles {
            let length = ahead[role.position] + behind[role.position]
            let isBetween = length < 1000 && length <= moves ?? 1000
            #expect(between.contains(role) == isBetween, "\(first) \(last) \(role)")
          }
          if first == last { #expect(between == [first]) }
          let length = distances(graph)[first.position][last.position]
          #expect(between.isEmpty == (length > moves ?? 999))
        }
      }
    }
  }

  @Test("on tracks has their roles")
  func tracks() throws {
    let graph = try CareerGraph { builder in
      for (id, track) in [("a", "x"), ("b", nil), ("c", "y"), ("d", "x"), ("e", "")] {
        builder.add(try Role(id: id, name: id, track: track))
      }
    }
    #expect(graph.tracks == ["x", "y", ""])
    let groups = graph.byTrack(graph.roles)
    #expect(groups.map(\.track) == ["x", nil, "y", ""])
    #expect(groups.map { $0.roles.map(\.position) } == [[0, 3], [1], [2], [4]])
    #expect(graph.byTrack([RoleID(1), RoleID(0)]).map(\.track) == [nil, "x"])
    #expect(graph.roles(onTracks: ["x"]) == [RoleID(0), RoleID(3)])
    #expect(graph.roles(onTracks: ["y", ""]) == [RoleID(2), RoleID(4)])
    #expect(graph.roles(onTracks: []).isEmpty && graph.roles(onTracks: ["z"]).isEmpty)
  }
}
