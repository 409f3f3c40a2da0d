import Foundation
import Testing

@Suite("Several plans and roles in JSON")
struct SeveralAnswersTests {
  private let question = ["junior-ml-engineer", "principal-ml-engineer", "--start", "2026-11-21"]

  /// Runs a command and reads its answer.
  private func answer(_ arguments: [String], status: Int32 = 0) async throws -> [String: Any] {
    let outcome = try await Careerpath.run(arguments + ["--format", "json"])
    #expect(outcome.status == status && outcome.errors.isEmpty, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func plans(_ arguments: [String]) async throws -> [[String: Any]] {
    try #require(try await answer(arguments)["plans"] as? [[String: Any]])
  }

  /// A plan without what only answers of several plans say.
  private func plain(_ plan: [String: Any]) throws -> NSDictionary {
    var plan = plan
    plan["pay"] = nil
    plan["objective"] = nil
    plan["withinYears"] = nil
    let steps = try #require(plan["steps"] as? [[String: Any]])
    plan["steps"] = steps.map { step in step.filter { $0.key != "via" } }
    return plan as NSDictionary
  }

  @Test("begin with the best plan by each objective", arguments: ["time", "effort", "steps"])
  func best(objective: String) async throws {
    let best = try plain(try await answer(["plan"] + question + ["--by", objective]))
    let alternatives = try await plans(["alternatives"] + question + ["--by", objective])
    #expect(alternatives.count == 5)
    #expect(try plain(try #require(alternatives.first)) == best)
    let front = try await plans(["tradeoffs"] + question)
    #expect(try front.contains { try plain($0) == best })
  }

  @Test("are as many as asked for, in order, and say where the search stopped")
  func counts() async throws {
    let answer = try await answer(["alternatives"] + question + ["--count", "12"])
    #expect(answer["currency"] as? String == "USD" && answer["complete"] == nil)
    let plans = try #require(answer["plans"] as? [[String: Any]])
    let years = plans.compactMap { $0["totalYears"] as? Double }
    #expect(years.count == 12 && years == years.sorted())
    let cut = try await self.answer(
      ["alternatives"] + question + ["-k", "12", "--search-limit", "3"])
    #expect(cut["complete"] as? Bool == false)
  }

  @Test("of trade-offs are none of them better than another in all figures")
  func front() async throws {
    let front = try await plans(["tradeoffs"] + question)
    let figures = try front.map { plan in
      try [
        #require(plan["totalYears"] as? Double), #require(plan["studyHours"] as? Double),
        Double(#require(plan["steps"] as? [Any]).count),
      ]
    }
    #expect(front.count > 3 && figures.map { $0[0] } == figures.map { $0[0] }.sorted())
    for (index, one) in figures.enumerated() {
      for other in figures.dropFirst(index + 1) {
        #expect(zip(one, other).contains { $0 < $1 } && zip(one, other).contains { $0 > $1 })
      }
    }
  }

  @Test("count pay until the latest arrival over the times that all state, or not at all")
  func pay() async throws {
    let plans = try await plans(["tradeoffs"] + question)
    let latest = plans.compactMap { $0["totalYears"] as? Double }.max()
    for plan in plans {
      let pay = try #require(plan["pay"] as? [String: Any])
      #expect(
        Set(pay.keys) == [
          "atTarget", "comparedYears", "figure", "total", "unstatedYears", "untilYears",
        ])
      // What is said of the target's pay is a bound, which is no figure to count with.
      #expect(pay["untilYears"] as? Double == latest && pay["atTarget"] is NSNull)
      let compared = try #require(pay["comparedYears"] as? Double)
      let until = try #require(pay["untilYears"] as? Double)
      #expect((pay["total"] is NSNull) == (compared < 0.75 * until))
      #expect(pay["unstatedYears"] as? Double ?? .infinity <= until - compared + 1e-9)
    }
  }

  @Test("say nothing of pay where the graph states none, in any format")
  func noPay() async throws {
    let graph = """
      {"format": 1, "currency": "USD",
       "roles": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
       "transitions": [
         {"from": "a", "to": "b", "kind": "promotion", "years": 1},
         {"from": "b", "to": "c", "kind": "promotion", "years": 1},
         {"from": "a", "to": "c", "kind": "lateral", "years": 3}]}
      """
    for command in ["alternatives", "tradeoffs"] {
      for format in ["text", "json", "dot"] {
        let outcome = try await Careerpath.run(
          [command, "a", "c", "--graph", "-", "--format", format], input: graph)
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("pay") && !outcome.output.contains("currency"))
      }
    }
  }

  @Test("of reach have the fields of the model, and agree with the plans")
  func reach() async throws {
    let answer = try await answer(["reach", "data-analyst", "--within", "7"])
    #expect(Set(answer.keys) == ["roles", "evidence"])
    let roles = try #require(answer["roles"] as? [[String: Any]])
    #expect(roles.count > 10)
    let all = try await self.answer(["reach", "data-analyst"])
    #expect((all["roles"] as? [Any])?.count ?? 0 > roles.count)
    for role in roles {
      #expect(Set(role.keys) == ["role", "years", "studyHours", "steps", "firstMove"])
      #expect(role["years"] as? Double ?? 8 <= 7)
    }
    for role in [roles[0], roles[roles.count - 1]] {
      let name = try #require(role["role"] as? String)
      let plan = try await self.answer(["plan", "data-analyst", name])
      #expect(plan["totalYears"] as? Double == role["years"] as? Double)
      #expect(plan["studyHours"] as? Double == role["studyHours"] as? Double)
      let steps = try #require(plan["steps"] as? [[String: Any]])
      #expect(steps.count == role["steps"] as? Int)
      #expect(steps[0]["to"] as? String == role["firstMove"] as? String)
    }
  }

  @Test("of who can reach a role agree with the plan of each")
  func reachTo() async throws {
    let options = ["--hours-per-week", "2", "--break", "2027", "--start", "2026-11-21"]
    let answer = try await answer(["reach", "--to", "head-of-ml"] + options)
    let roles = try #require(answer["roles"] as? [[String: Any]])
    for role in [roles[0], roles[roles.count - 1]] {
      let name = try #require(role["role"] as? String)
      let plan = try await self.answer(["plan", name, "head-of-ml"] + options)
      #expect(plan["totalYears"] as? Double == role["years"] as? Double)
    }
  }

  @Test("of reach are an empty list and status 1 where nothing is within reach")
  func nothing() async throws {
    let answer = try await answer(["reach", "hermit", "--graph", "tiny.json"], status: 1)
    #expect((answer["roles"] as? [Any])?.isEmpty == true)
  }
}
