import CareerGraph

/// Compares whole plans as the search does.
struct PlanOrder {
  let question: Question
  let tables: PlanningTables

  init(_ question: Question, _ tables: PlanningTables) {
    self.question = question
    self.tables = tables
  }

  /// What a chain of moves takes.
  func figures(of moves: [PlannedMove]) -> Figures {
    var moment = question.startMoment(tables)
    var held = question.held
    var role = question.start
    var negativeLogLikelihood = 0.0
    for (index, planned) in moves.enumerated() {
      let move = question.figures(of: planned, tables)
      var hours = moment.hours
      var missingHours = 0.0
      for word in held.indices {
        if let role { held[word] |= tables.taught[role.position * tables.wordCount + word] }
        let needed = tables.needed(
          planned.role.position, planned.transition?.position, word: word)
        missingHours += tables.hours(missing: needed & ~held[word], at: word)
        held[word] |= needed
      }
      hours += missingHours
      let tenure = index == 0 ? question.tenure : 0
      let ready = moment.terms(move, tenure: tenure, hours: hours, clock: question.clock).ready
      moment = moment.after(
        move, ready: ready, tenure: tenure, hours: hours, clock: question.clock)
      if question.objective.addsLikelihoods { negativeLogLikelihood += move.cost }
      role = planned.role
    }
    return Figures(
      years: moment.years, hours: moment.hours, steps: Double(moves.count),
      negativeLogLikelihood: negativeLogLikelihood)
  }

  /// What a chain of moves costs by the objective of the question.
  func cost(of moves: [PlannedMove]) -> Cost { question.objective.cost(figures(of: moves)) }

  /// Whether a plan comes before another: it costs less, or its role ids come first, or at the same
  /// roles its moves stand first in the document.
  func precedes(_ left: PlanPartition.Candidate, _ right: PlanPartition.Candidate) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    for (one, other) in zip(left.moves, right.moves) where one.role != other.role {
      return tables.graph.isOrdered(one.role, before: other.role)
    }
    for (one, other) in zip(left.moves, right.moves) {
      if let one = one.transition, let other = other.transition, one != other { return one < other }
    }
    return false
  }
}
