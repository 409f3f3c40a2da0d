import Foundation
import Testing

@Suite("Gaps and calendars in JSON")
struct StudyJSONTests {
  /// Runs a command and reads its answer.
  private func answer(_ arguments: [String]) async throws -> [String: Any] {
    let outcome = try await Careerpath.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  /// The page that tells of every field.
  private func page() throws -> String {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return try String(contentsOf: root.appendingPathComponent("Docs/Model.md"), encoding: .utf8)
  }

  /// All names of fields in a value.
  private func fields(_ value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.values.reduce(Set(object.keys)) { $0.union(fields($1)) }
    }
    return (value as? [Any])?.reduce([]) { $0.union(fields($1)) } ?? []
  }

  @Test("A gap has figures that agree, and the model tells of every field")
  func gap() async throws {
    let gap = try await answer(["gap", "ml-engineer-ii", "senior-ml-engineer"])
    #expect(gap["from"] as? String == "ml-engineer-ii")
    #expect(gap["to"] as? String == "senior-ml-engineer")
    let skills = try #require(gap["skills"] as? [[String: Any]])
    let hours = try #require(gap["hours"] as? [String: Double])
    for point in ["low", "typical", "high"] {
      let sum = skills.compactMap { ($0["hours"] as? [String: Double])?[point] }.reduce(0, +)
      #expect(abs(sum - (hours[point] ?? -1)) < 1e-6)
    }
    for skill in skills {
      let (held, needed) = (skill["held"] as? Int ?? -1, skill["needed"] as? Int ?? -1)
      let standing =
        held > needed ? "above" : held == needed ? "met" : held == 0 ? "gain" : "raise"
      #expect(skill["standing"] as? String == standing)
    }
    #expect((gap["moves"] as? [Any])?.count == 1)
    #expect((gap["nearFrom"] as? [Any])?.count == 5 && (gap["nearTo"] as? [Any])?.count == 5)
    let page = try page()
    for name in fields(gap).sorted() { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test("A calendar adds up with its plan, and the model tells of every field")
  func calendar() async throws {
    let arguments = ["junior-ml-engineer", "principal-ml-engineer", "--start", "2026-11-21"]
    let calendar = try await answer(["learn"] + arguments)
    let plan = try #require(calendar["plan"] as? [String: Any])
    let other = try await answer(["plan"] + arguments)
    #expect(NSDictionary(dictionary: plan) == NSDictionary(dictionary: other))
    let items = try #require(calendar["items"] as? [[String: Any]])
    let hours = items.compactMap { $0["hours"] as? Double }.reduce(0, +)
    #expect(abs(hours - (plan["studyHours"] as? Double ?? -1)) < 1e-6)
    var date = "2026-11-21"
    for item in items {
      #expect(item["startDate"] as? String == date)
      date = try #require(item["endDate"] as? String)
      let latest = try #require(item["latestStartDate"] as? String)
      let needed = try #require(item["neededByDate"] as? String)
      #expect(date <= needed && latest <= needed && (item["startDate"] as? String ?? "") <= latest)
    }
    let teachers = try #require(calendar["teachers"] as? [[String: Any]])
    for teacher in teachers {
      let role = try #require(teacher["role"] as? String)
      for index in try #require(teacher["items"] as? [Int]) {
        let lessons = try #require(items[index]["taughtBy"] as? [[String: Any]])
        #expect(lessons.contains { $0["role"] as? String == role })
      }
    }
    let page = try page()
    for name in fields(calendar).sorted() { #expect(page.contains("`\(name)`"), "\(name)") }
  }
}
