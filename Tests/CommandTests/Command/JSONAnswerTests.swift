import Foundation
import Testing

@Suite("A plan in JSON")
struct JSONAnswerTests {
  /// Runs a command and reads its answer.
  private func answer(_ arguments: [String], status: Int32) async throws -> [String: Any] {
    let outcome = try await Careerpath.run(arguments + ["--format", "json"])
    #expect(outcome.status == status && outcome.errors.isEmpty, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(
    "has the fields of the model, and figures that agree",
    arguments: ["time", "effort", "steps", "likelihood"])
  func fields(objective: String) async throws {
    let plan = try await answer(
      ["plan", "junior-ml-engineer", "principal-ml-engineer", "--by", objective], status: 0)
    #expect(
      Set(plan.keys).subtracting(["withinYears"]) == [
        "from", "to", "objective", "optimal", "totalYears", "studyHours", "steps",
        "evidence",
      ])
    #expect((plan["withinYears"] != nil) == (objective == "effort"))
    #expect(plan["from"] as? String == "junior-ml-engineer")
    #expect(plan["to"] as? String == "principal-ml-engineer")
    #expect(plan["objective"] as? String == objective && plan["optimal"] as? Bool == true)
    let steps = try #require(plan["steps"] as? [[String: Any]])
    var held = "junior-ml-engineer"
    var time = 0.0
    var hours = 0.0
    var counts: [String: Int] = [:]
    for step in steps {
      #expect(
        Set(step.keys) == [
          "from", "to", "kind", "startYears", "endYears", "waitYears", "boundBy",
          "experienceYears", "study", "evidence", "deciding",
        ])
      let deciding = try #require(step["deciding"] as? [[String: Any]])
      let evidence = try #require(step["evidence"] as? [String: Int])
      #expect(Set(evidence.keys) == ["measured", "stated", "derived", "assumed"])
      for (grade, count) in evidence {
        #expect(deciding.count { $0["grade"] as? String == grade } == count)
        counts[grade, default: 0] += count
      }
      #expect(step["from"] as? String == held && step["startYears"] as? Double == time)
      held = try #require(step["to"] as? String)
      time = try #require(step["endYears"] as? Double)
      let terms = try #require(step["boundBy"] as? [String])
      #expect(!terms.isEmpty)
      #expect(Set(terms).isSubset(of: ["time-in-role", "experience", "study"]))
      let kinds = ["promotion", "lateral", "specialization", "leadership", "entry"]
      #expect(kinds.contains(step["kind"] as? String ?? ""))
      #expect(step["experienceYears"] as? Double ?? -1 >= 0)
      for item in try #require(step["study"] as? [[String: Any]]) {
        #expect(Set(item.keys) == ["skill", "fromLevel", "toLevel", "hours"])
        let levels = (item["fromLevel"] as? Int ?? 9, item["toLevel"] as? Int ?? 0)
        #expect(0 <= levels.0 && levels.0 < levels.1 && levels.1 <= 5)
        hours += try #require(item["hours"] as? Double)
      }
    }
    #expect(plan["evidence"] as? [String: Int] == counts && counts.values.reduce(0, +) > 3)
    #expect(held == "principal-ml-engineer" && plan["totalYears"] as? Double == time)
    #expect(abs(hours - (plan["studyHours"] as? Double ?? -1)) < 1e-6)
  }

  @Test("tells what skills unlock with the fields of the model, and figures that agree")
  func unlocks() async throws {
    let answer = try await answer(
      ["unlock", "junior-ml-engineer", "-w", "1", "--within", "4", "--pairs"], status: 0)
    #expect(
      Set(answer.keys) == [
        "from", "withinYears", "rolesInReach", "unlocks", "pairs", "pairCounts", "everything",
        "levelCounts", "rolesWithoutSkills", "undecidedRoles", "evidence",
      ])
    let fields: Set = [
      "skills", "studyHours", "study", "newRoles", "savedYears", "sooner", "greatest", "perHour",
      "proven",
    ]
    let unlocks = try #require(answer["unlocks"] as? [[String: Any]])
    let pairs = try #require(answer["pairs"] as? [[String: Any]])
    #expect(!unlocks.isEmpty && !pairs.isEmpty)
    for unlock in unlocks + [try #require(answer["everything"] as? [String: Any])] {
      #expect(Set(unlock.keys) == fields)
      let hours = try #require(unlock["studyHours"] as? Double)
      let study = try #require(unlock["study"] as? [[String: Any]])
      #expect(abs(hours - study.reduce(0) { $0 + ($1["hours"] as? Double ?? 0) }) < 1e-6)
      let sooner = try #require(unlock["sooner"] as? [[String: Any]])
      let saved = try #require(unlock["savedYears"] as? Double)
      #expect(abs(saved - sooner.reduce(0) { $0 + ($1["savedYears"] as? Double ?? 0) }) < 1e-6)
      let greatest = unlock["greatest"] as? [String: Any]
      #expect(greatest?["role"] as? String == sooner.first?["role"] as? String)
      for role in try #require(unlock["newRoles"] as? [[String: Any]]) {
        #expect(role["years"] as? Double ?? 9 <= 4)
        #expect(role["otherwiseYears"] is NSNull || role["otherwiseYears"] as? Double ?? 5 > 4)
      }
    }
    for pair in pairs {
      #expect(Set(pair.keys) == fields.union(["onlyTogether", "savedYearsBeyondSum"]))
      #expect((pair["skills"] as? [Any])?.count == 2)
    }
  }

  @Test("names the times between changes of work and study, as far as it reaches")
  func phases() async throws {
    let plan = try await answer(
      [
        "plan", "junior", "lead", "-g", "tiny.json", "--start", "2027", "--break", "2028",
        "--work-share", "0.5@2029", "--hours-per-week", "5,2@2029,9@2050",
      ], status: 0)
    let phases = try #require(plan["phases"] as? [[String: Double]])
    let total = try #require(plan["totalYears"] as? Double)
    #expect(phases.map { $0["startYears"] } == [0, 1, 2, 3])
    #expect(phases.map { $0["endYears"] } == [1, 2, 3, total])
    #expect(phases.map { $0["workShare"] } == [1, 0, 0.5, 1])
    #expect(phases.map { $0["hoursPerWeek"] } == [5, 0, 2, 2])
    let steady = try await answer(
      ["plan", "junior", "lead", "-g", "tiny.json", "--start", "2027", "--break", "2020"],
      status: 0)
    #expect(steady["phases"] == nil)
  }

  @Test("tells the proven bound where the search stopped")
  func bounded() async throws {
    let plan = try await answer(
      [
        "plan", "junior-ml-engineer", "principal-ml-engineer", "--by", "effort",
        "--search-limit", "1",
      ], status: 0)
    #expect(plan["optimal"] as? Bool == false)
    let bound = try #require(plan["lowerBoundYears"] as? Double)
    #expect(bound >= 0 && bound <= plan["totalYears"] as? Double ?? -1)
  }

  @Test("is one of no steps where FROM is TO")
  func nowhere() async throws {
    let plan = try await answer(
      ["plan", "junior", "junior", "--graph", "tiny.json"], status: 0)
    #expect((plan["steps"] as? [Any])?.isEmpty == true && plan["totalYears"] as? Double == 0)
  }

  @Test("is an empty list with a reason where there is none")
  func none() async throws {
    let answer = try await answer(
      ["plan", "junior", "hermit", "--graph", "tiny.json"], status: 1)
    #expect((answer["plans"] as? [Any])?.isEmpty == true)
    #expect(answer["reason"] as? String == "no chain of moves leads there")
  }

  @Test("of an estimate has the fields of the model, and figures that agree")
  func estimate() async throws {
    let question = ["junior-ml-engineer", "principal-ml-engineer"]
    let estimate = try await answer(["estimate"] + question + ["--within", "9"], status: 0)
    #expect(
      Set(estimate.keys) == [
        "plan", "years", "samples", "seed", "correlation", "chance", "steps", "standing",
        "grades",
      ])
    let plan = try #require(estimate["plan"] as? [String: Any])
    #expect(
      try await answer(["plan"] + question, status: 0) as NSDictionary == plan as NSDictionary)
    let years = try #require(estimate["years"] as? [String: Double])
    #expect(Set(years.keys) == ["p10", "p50", "p90", "mean"])
    let points = ["p10", "p50", "p90"].compactMap { years[$0] }
    #expect(points == points.sorted() && points.count == 3 && points[0] > 5)
    #expect(estimate["samples"] as? Int == 10_000 && estimate["seed"] as? Int == 1)
    #expect(estimate["correlation"] as? Double == 0.3)
    let chance = try #require(estimate["chance"] as? [String: Double])
    #expect(chance["withinYears"] == 9 && 0.1...0.9 ~= chance["probability"] ?? 0)
    let steps = try #require(estimate["steps"] as? [[String: Any]])
    let planned = try #require(plan["steps"] as? [[String: Any]])
    #expect(steps.map { $0["to"] as? String } == planned.map { $0["to"] as? String })
    for step in steps {
      #expect(Set(step.keys) == ["to", "p10", "p50", "p90", "bound"])
      let bound = try #require(step["bound"] as? [String: Double])
      #expect(Set(bound.keys) == ["time-in-role", "experience", "study"])
      #expect(bound.values.reduce(0, +) >= 1 && bound.values.allSatisfy { 0...1 ~= $0 })
    }
    #expect(steps.last?["p50"] as? Double == years["p50"])
    let standing = try #require(estimate["standing"] as? [String: Int])
    #expect(Set(standing.keys) == ["threePoint", "certain", "assumed"])
    #expect(standing["threePoint"] ?? 0 > 5)
    let grades = try #require(estimate["grades"] as? [String: Int])
    #expect(
      grades.values.reduce(0, +) == standing["threePoint"].map { $0 + (standing["certain"] ?? 0) })
  }
}
