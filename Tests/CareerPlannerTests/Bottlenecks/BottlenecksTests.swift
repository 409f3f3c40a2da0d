import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("Bottlenecks")
struct BottlenecksTests {
  /// The roles that a start leads to where one role, or one pair of roles, is closed.
  private func reached(
    _ graph: CareerGraph, from starts: [RoleID], without role: RoleID? = nil,
    _ move: RolePair? = nil
  ) -> Set<RoleID> {
    var seen = Set(starts.filter { $0 != role })
    var open = Array(seen)
    while let next = open.popLast() {
      for edge in graph.transitions(from: next) {
        let pair = (graph.source(of: edge), graph.target(of: edge))
        guard pair.1 != role, move.map({ ($0.from, $0.to) == pair }) != true else { continue }
        if seen.insert(pair.1).inserted { open.append(pair.1) }
      }
    }
    return seen
  }

  private func pairs(_ graph: CareerGraph) -> Set<[RoleID]> {
    Set(graph.transitions.map { [graph.source(of: $0), graph.target(of: $0)] })
  }

  @Test("between two roles are what no way gets round", arguments: 0..<150 as Range<UInt64>)
  func unavoidable(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    let bottlenecks = Bottlenecks(graph)
    for start in graph.roles {
      for goal in graph.roles {
        let way = bottlenecks.unavoidable(from: start, to: goal)
        #expect((way != nil) == reached(graph, from: [start]).contains(goal))
        guard let way else { continue }
        let roles = graph.roles.filter { role in
          role != start && role != goal
            && !reached(graph, from: [start], without: role).contains(goal)
        }
        #expect(Set(way.roles) == Set(roles) && way.roles.count == roles.count)
        let moves = pairs(graph).filter { pair in
          let closed = reached(
            graph, from: [start], RolePair(from: pair[0], to: pair[1]))
          return !closed.contains(goal)
        }
        #expect(Set(way.moves.map { [$0.from, $0.to] }) == moves, "seed \(seed)")
        // In the order in which the ways pass them.
        for (first, second) in zip(way.roles, way.roles.dropFirst()) {
          #expect(!reached(graph, from: [start], without: first).contains(second))
        }
      }
    }
  }

  @Test("ahead of roles are what they cut off", arguments: 0..<150 as Range<UInt64>)
  func closures(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    let starts = Array(graph.roles.prefix(Int(seed % 3) + 1))
    let closures = Bottlenecks(graph).closures(from: starts)
    let all = reached(graph, from: starts)
    #expect(closures.ahead == all.subtracting(starts).count)
    var counts: [RoleID: Int] = [:]
    for role in graph.roles where all.contains(role) && (starts.count > 1 || role != starts[0]) {
      let cut = all.subtracting(reached(graph, from: starts, without: role)).subtracting([role])
      if !cut.isEmpty { counts[role] = cut.count }
      #expect(Set(closures.roles(without: role, in: graph)) == cut)
      #expect(closures.count(without: role) == cut.count)
    }
    #expect(
      Dictionary(uniqueKeysWithValues: closures.roles.map { ($0.subject, $0.count) }) == counts)
    #expect(closures.roles.map(\.count) == closures.roles.map(\.count).sorted(by: >))
    var moves: [[RoleID]: Int] = [:]
    for pair in pairs(graph) {
      let cut = all.subtracting(
        reached(graph, from: starts, RolePair(from: pair[0], to: pair[1])))
      if !cut.isEmpty { moves[pair] = cut.count }
    }
    let found = closures.moves.map { ([$0.subject.from, $0.subject.to], $0.count) }
    #expect(Dictionary(uniqueKeysWithValues: found) == moves, "seed \(seed)")
  }

  /// The shares of all quickest ways, found by trying all ways that visit no role twice.
  private func shares(_ graph: CareerGraph) -> (roles: [RoleID: Double], pairs: Int) {
    var shares: [RoleID: Double] = [:]
    var pairs = 0
    for start in graph.roles {
      var best: [RoleID: (time: Int, ways: [[RoleID]])] = [:]
      func walk(_ path: [RoleID], _ time: Int) {
        let last = path[path.count - 1]
        if path.count > 1 {
          let known = best[last]?.time ?? .max
          if time < known { best[last] = (time, []) }
          if time <= known { best[last]?.ways.append(Array(path.dropFirst().dropLast())) }
        }
        for edge in graph.transitions(from: last) {
          let next = graph.target(of: edge)
          guard !path.contains(next) else { continue }
          let years = graph[edge].years.typical + graph[edge].wait.typical
          walk(path + [next], time + Int((years * 1000).rounded()))
        }
      }
      walk([start], 0)
      pairs += best.count
      for (_, found) in best {
        for way in found.ways {
          for role in way { shares[role, default: 0] += 1 / Double(found.ways.count) }
        }
      }
    }
    return (shares.mapValues { $0 / Double(max(1, pairs)) }, pairs)
  }

  @Test("of a graph are the shares of its quickest ways", arguments: 0..<80 as Range<UInt64>)
  func traffic(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Times of at least a step, so that no way goes round for nothing.
    let graph = try CareerGraph(title: nil) { builder in
      let names = (0..<6).map { "r\($0)" }
      for name in names { try builder.role(name, name) }
      for from in names {
        for to in names where from != to && Int.random(in: 0..<5, using: &random) < 2 {
          try builder.move(
            from, to, .lateral, years: Double(Int.random(in: 1...3, using: &random)),
            wait: Double(Int.random(in: 0...1, using: &random)) / 4)
        }
      }
    }
    let traffic = Bottlenecks(graph).traffic()
    let expected = shares(graph)
    #expect(traffic.pairCount == expected.pairs && traffic.seed == nil)
    #expect(traffic.roles.count == expected.roles.count)
    for use in traffic.roles {
      #expect(abs(use.share - (expected.roles[use.subject] ?? 0)) < 1e-9, "seed \(seed)")
    }
    #expect(traffic.roles.map(\.share) == traffic.roles.map(\.share).sorted(by: >))
    let ends = traffic.moves.map(\.share).reduce(0, +)
    let inner = traffic.roles.map(\.share).reduce(0, +)
    // A way has one move more than roles between its ends.
    #expect(expected.pairs == 0 || abs(ends - inner - 1) < 1e-9)
  }

  @Test("may be estimated from some roles, the same for the same seed")
  func sample() throws {
    let graph = try RandomCareers(seed: 3).graph
    let bottlenecks = Bottlenecks(graph)
    let all = bottlenecks.traffic(sources: 1000)
    #expect(all.seed == nil && all.sourceCount == graph.roles.count)
    for seed in 0..<20 as Range<UInt64> {
      let some = bottlenecks.traffic(sources: 2, seed: seed)
      #expect(some.seed == seed && some.sourceCount == 2 && some.pairCount <= all.pairCount)
      #expect(some.roles == bottlenecks.traffic(sources: 2, seed: seed).roles)
    }
    let none = bottlenecks.traffic(sources: 0)
    #expect(none.pairCount == 0 && none.roles.isEmpty && none.moves.isEmpty)
  }

  @Test("of a graph without roles are none")
  func empty() throws {
    let graph = try CareerGraph(title: nil) { _ in }
    let traffic = Bottlenecks(graph).traffic()
    #expect(traffic.roles.isEmpty && traffic.pairCount == 0 && traffic.seed == nil)
    #expect(Bottlenecks(graph).closures(from: []).ahead == 0)
  }
}
