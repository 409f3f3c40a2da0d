public import CareerGraph

/// On how many of the quickest ways between two roles each role and each move lies.
///
/// A way takes the typical time in each role and the typical wait for each move; of several ways
/// that are equally quick each counts for its part.
public struct Traffic: Sendable {
  /// A role or a move, and the share of ways on which it lies.
  public struct Use<Subject: Hashable & Sendable>: Hashable, Sendable {
    /// What lies on the ways.
    public let subject: Subject

    /// The share of all pairs of roles, of which one leads to the other, whose quickest way passes
    /// it; a role does not count for the ways that begin or end in it.
    public let share: Double
  }

  /// The roles that lie on at least one way, the busiest first.
  public let roles: [Use<RoleID>]

  /// The moves that lie on at least one way, the busiest first.
  public let moves: [Use<RolePair>]

  /// How many pairs of roles were looked at, of which the first leads to the second.
  public let pairCount: Int

  /// The roles from which ways were looked for: all, or as many as were drawn.
  public let sourceCount: Int

  /// What the roles were drawn with; `nil` where all were taken, so that the shares are exact.
  public let seed: UInt64?
}

extension Bottlenecks {
  /// How many sources can be looked at in a few seconds: about a hundred million steps along moves.
  ///
  /// - Returns: at least 16, and no more than there are roles.
  public var affordableSources: Int {
    let steps = graph.roles.count + graph.transitions.count
    return min(graph.roles.count, max(16, 100_000_000 / max(1, steps)))
  }

  /// The roles and moves on which most of the quickest ways depend.
  ///
  /// Source: Brandes, "A faster algorithm for betweenness centrality", 2001; where sources are drawn
  /// at random, Brandes and Pich, "Centrality estimation in large networks", 2007.
  ///
  /// - Parameters:
  ///   - count: from how many roles ways are looked for; where there are more, that many are drawn.
  ///   - seed: what they are drawn with.
  /// - Returns: the shares.
  /// - Complexity: O(*k* (*n* + *m*) log *n*) time and O(*n* + *m*) space for *n* roles, *m*
  ///   transitions and *k* sources.
  public func traffic(sources count: Int? = nil, seed: UInt64 = 1) -> Traffic {
    let drawn = sources(count ?? affordableSources, seed: seed)
    let scores = betweenness(from: drawn)
    let pairs = pairCount(from: drawn)
    let scale = 1 / Double(max(1, pairs))
    var moves: [RolePair: Double] = [:]
    for move in graph.transitions where scores[move] > 0 {
      moves[RolePair(from: graph.source(of: move), to: graph.target(of: move)), default: 0] +=
        scores[move] * scale
    }
    return Traffic(
      roles: graph.roles.filter { scores[$0] > 0 }
        .map { Traffic.Use(subject: $0, share: scores[$0] * scale) }
        .sorted { left, right in
          left.share == right.share
            ? graph.isOrdered(left.subject, before: right.subject) : left.share > right.share
        },
      moves: moves.map { Traffic.Use(subject: $0, share: $1) }.sorted { left, right in
        left.share == right.share
          ? left.subject.isOrdered(before: right.subject, in: graph) : left.share > right.share
      }, pairCount: pairs, sourceCount: drawn.count,
      seed: drawn.count < graph.roles.count ? seed : nil)
  }

  /// On how many of the quickest ways each role and each transition lies.
  private func betweenness(
    from sources: VertexSet<RoleID>
  ) -> Betweenness<RoleID, TransitionID> {
    // On the grid sums are exact, so that ways of equal length are found equal.
    let ticks = graph.transitions.map { move in
      Grid.ticks(years: graph.years(of: move).typical)
        + Grid.ticks(years: graph.wait(of: move).typical)
    }
    do {
      return try graph.digraph.betweenness(
        weights: EdgeWeights(ticks, for: graph.digraph), from: sources)
    } catch {
      preconditionFailure("\(error)")  // times are checked, and bounded on the grid
    }
  }

  /// All roles, or as many as asked for, each as likely as any other (Knuth 1969, algorithm S).
  private func sources(_ count: Int, seed: UInt64) -> VertexSet<RoleID> {
    var missing = min(max(0, count), graph.roles.count)
    var left = graph.roles.count
    var generator = SeededGenerator(seed: seed)
    var drawn = VertexSet<RoleID>(vertexCount: graph.roles.count)
    for role in graph.roles {
      if Int.random(in: 0..<left, using: &generator) < missing {
        drawn.insert(role)
        missing -= 1
      }
      left -= 1
    }
    return drawn
  }

  /// How many pairs there are of a source and another role that it leads to.
  private func pairCount(from sources: VertexSet<RoleID>) -> Int {
    sources.reduce(0) { sum, source in
      sum + max(0, ((try? graph.digraph.reachable(from: source).count) ?? 0) - 1)
    }
  }
}
