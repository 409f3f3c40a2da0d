import CareerGraph

extension Planner {
  /// The best plans by the objective of a request, the best first.
  ///
  /// ```swift
  /// let request = PlanRequest(from: person, to: "principal-ml-engineer")
  /// for plan in try planner.alternatives(request, count: 3).plans { print(plan.totalYears) }
  /// ```
  ///
  /// No plan visits a role twice, none is missing that is better than one of them, and plans that
  /// cost the same come in the order of their role ids, then of their moves in the document. Plans
  /// that differ only in which of several moves between the same roles they make are different.
  ///
  /// By effort plans count that arrive within a time, as for ``plan(_:)``.
  ///
  /// Where a search stops at its limit, the plans found after it are marked with the bound that is
  /// proven, and the set as not complete.
  ///
  /// - Parameters:
  ///   - request: the question.
  ///   - count: how many plans to find at most, at least 1.
  /// - Returns: up to `count` plans, fewer only where there are no more; or why there is none.
  /// - Throws: ``PlanRequestError`` as ``plan(_:)`` does.
  /// - Complexity: O(*k* · *l*) searches for *k* plans of up to *l* moves; see `Docs/Planning.md`.
  public func alternatives(
    _ request: PlanRequest, count: Int
  ) throws(PlanRequestError) -> PlanSetAnswer {
    try answer(request, upTo: max(1, count)) { partition in
      var found: [RankedPlan] = []
      while let next = partition.next() { found.append(partition.ranked(next)) }
      return found
    }
  }

  /// Good plans that differ from one another in the roles between the first and the last.
  ///
  /// The best plan comes first. Then the plans are met in the order of ``alternatives(_:count:)``,
  /// and each is taken whose middle roles overlap with those of every plan taken before by no more
  /// than half: the number of roles that two plans have in common, divided by the number of roles
  /// in either of them (Jaccard's index). If too few have been met among the best
  /// `max(50, 10 × count)`, those are added whose greatest overlap is the least. The answer is in
  /// the order of the objective.
  ///
  /// Source: Chondrogiannis, Bouros, Gamper and Leser, "Alternative routing: *k*-shortest paths with
  /// limited overlap", 2015, whose baseline this is, with roles in place of road segments.
  ///
  /// - Parameters:
  ///   - request: the question.
  ///   - count: how many plans to find at most, at least 1.
  /// - Returns: up to `count` plans, or why there is none.
  /// - Throws: ``PlanRequestError`` as ``plan(_:)`` does.
  /// - Complexity: that of `max(50, 10 × count)` alternatives.
  public func diverseAlternatives(
    _ request: PlanRequest, count: Int
  ) throws(PlanRequestError) -> PlanSetAnswer {
    let count = max(1, count)
    let (considered, overflow) = max(count, 5).multipliedReportingOverflow(by: 10)
    return try answer(request, upTo: overflow ? count : considered) { partition in
      var chosen: [RankedPlan] = []
      var rest: [RankedPlan] = []
      while chosen.count < count, let next = partition.next() {
        let plan = partition.ranked(next)
        if overlap(of: plan, with: chosen) <= 0.5 { chosen.append(plan) } else { rest.append(plan) }
      }
      while chosen.count < count, !rest.isEmpty {
        let overlaps = rest.map { overlap(of: $0, with: chosen) }
        let least = overlaps.min() ?? 0
        chosen.append(rest.remove(at: overlaps.firstIndex(of: least) ?? 0))
      }
      return chosen.sorted { $0.rank < $1.rank }
    }
  }

  /// The greatest overlap of a plan's middle roles with those of other plans.
  private func overlap(of plan: RankedPlan, with others: [RankedPlan]) -> Double {
    let own = Set(plan.moves.dropLast().map(\.role))
    return others.map { other in
      let its = Set(other.moves.dropLast().map(\.role))
      let all = own.union(its).count
      return all == 0 ? 1 : Double(own.intersection(its).count) / Double(all)
    }.max() ?? 0
  }

  /// Answers a question with plans that are taken from the partition of all plans.
  private func answer(
    _ request: PlanRequest, upTo count: Int,
    _ choose: (inout PlanPartition) -> [RankedPlan]
  ) throws(PlanRequestError) -> PlanSetAnswer {
    var question: Question
    switch try asked(request) {
    case .question(let asked): question = asked
    case .targetUnknown(let answer): return .noPlan(answer)
    }
    if question.objective == .effort { question = horizon(of: question).question }
    var partition = PlanPartition(question, tables, upTo: count)
    let chosen = choose(&partition)
    let search = LabelSearch(question, tables, bounds: partition.bounds)
    guard !chosen.isEmpty else {
      return .noPlan(noPlan(question, stoppedAt: partition.unproven, years: search.startBound))
    }
    let plans = chosen.map { ranked in
      plan(
        ranked.moves, question,
        ranked.bound.map {
          .bounded(LowerBound($0, by: question.objective, years: search.startBound))
        } ?? .proven)
    }
    return .plans(PlanSet(plans: plans, isComplete: partition.unproven == nil))
  }
}

/// A plan with its place among all plans.
private struct RankedPlan {
  let rank: Int
  let moves: [PlannedMove]
  /// What a plan that belongs before it can't beat, where such a one may have been missed.
  let bound: Cost?
}

extension PlanPartition {
  /// The plan given last with its rank, and whether a better one may have been missed.
  fileprivate func ranked(_ candidate: Candidate) -> RankedPlan {
    RankedPlan(
      rank: given, moves: candidate.moves,
      bound: unproven.flatMap { $0 < candidate.cost ? $0 : nil })
  }
}
