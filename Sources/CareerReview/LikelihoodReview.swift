import CareerGraph

/// Roles that more people leave than there are.
struct LikelihoodReview {
  let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  var findings: [Finding] {
    graph.roles.compactMap { role in
      let moves = graph.transitions(from: role)
      let shares = moves.compactMap { graph.likelihood(of: $0) }
      let sum = shares.reduce(0, +)
      // A sum of rounded shares may be off by as much as they are.
      guard sum > 1 + 1e-6 else { return nil }
      let digits = ((sum * 1e4).rounded() / 1e4).plainDigits
      return Finding(
        .likelihoodsExceedOne, at: .role(role), others: moves.map { .transition($0) },
        "the likelihoods of the \(counted(shares.count, "move")) from \(graph.quoted(role)) add up "
          + "to \(digits)",
        advice: "they are shares of all who leave the role: lower them to 1 in all, or less where "
          + "some leave the graph")
    }
  }
}
