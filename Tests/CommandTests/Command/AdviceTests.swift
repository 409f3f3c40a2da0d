import Foundation
import Testing

@Suite("Advice beside a plan")
struct AdviceTests {
  private static let question = [
    "plan", "junior-ml-engineer", "principal-ml-engineer", "--start", "2026-11-21",
  ]

  /// How long the plan of some options takes, in words, and the advice beside it as one line.
  private func plan(_ options: [String]) async throws -> (time: String, advice: String) {
    let outcome = try await Careerpath.run(Self.question + options)
    #expect(outcome.status == 0, "\(options): \(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let time = try #require(lines.dropFirst().first?.components(separatedBy: " · ").first)
    let start = lines.firstIndex { $0.hasPrefix("  Sooner?") } ?? lines.endIndex
    let words = lines[start...].joined(separator: " ").split(separator: " ")
    return (time, words.joined(separator: " "))
  }

  @Test(
    "is what the plan with that change says",
    arguments: [
      ["--hours-per-week", "1"], ["--hours-per-week", "1,2@2028"],
      ["--hours-per-week", "1", "--break", "2027-03..2028-06"],
      ["--break", "2027-03..2027-12", "--work-share", "0.6@2029.."],
      ["--hours-per-week", "0.5,1@2029", "--work-share", "0.8", "--break", "2028"],
      ["--hours-per-week", "40,0@2027-02,1@2030"], ["--hours-per-week", "0,3@2031"],
      ["--hours-per-week", "60,0@2027-01"], ["--hours-per-week", "0.2"],
    ])
  func changes(options: [String]) async throws {
    let (_, advice) = try await plan(options)
    var others: [(lead: String, options: [String])] = [
      ("With study in breaks too: ", options + ["--study-in-breaks"]),
      ("With full-time study, 40 h a week throughout: ", replacingPace(of: options, by: "40")),
      ("With full-time study, 40 h a week: ", replacingPace(of: options, by: "40")),
      ("With 2 h of study a week: ", replacingPace(of: options, by: "2")),
    ]
    let paceOnly = Array(options.prefix(options.first == "--hours-per-week" ? 2 : 0))
    for lead in [
      "Without breaks: ", "With full-time work: ", "With full-time work and no breaks: ",
    ] {
      others.append((lead, paceOnly))
    }
    var found = 0
    for (lead, options) in others {
      guard let range = advice.range(of: lead) else { continue }
      found += 1
      let time = try await plan(options).time
      #expect(advice[range.upperBound...].hasPrefix("\(time) ("), "\(lead)\(time): \(advice)")
    }
    #expect(found > 0 || advice.contains("h a week no step would come"), "\(advice)")
  }

  @Test(
    "says that study holds nobody back only where that is so",
    arguments: [
      [], ["--hours-per-week", "40,0@2028"], ["--hours-per-week", "60"],
      ["--hours-per-week", "60,0@2027-01"], ["--hours-per-week", "50,0.1@2026-12"],
      ["--hours-per-week", "0.3", "--break", "2027"],
    ])
  func study(options: [String]) async throws {
    let (time, advice) = try await plan(options)
    let most = try await plan(replacingPace(of: options, by: "168")).time
    let isStill = advice.contains("More study does not move") || advice.contains("no step would")
    if isStill { #expect(time == most, "\(advice)") }
    if options.isEmpty || options == ["--hours-per-week", "60"] {
      #expect(advice.contains("a week no step would come sooner."), "\(advice)")
    }
  }

  @Test("tells the steps that more study moves where it does not move the arrival")
  func steps() async throws {
    // The first step waits for two years of study at 5 h a week, the second for experience.
    let graph = """
      { "format": 1, "title": "T",
        "skills": [ { "id": "s", "name": "S", "kind": "soft", "hoursPerLevel": 520 } ],
        "roles": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B", "skills": { "s": 1 } },
          { "id": "c", "name": "C", "experience": { "min": 5 } } ],
        "transitions": [ { "from": "a", "to": "b", "kind": "promotion", "years": 1 },
          { "from": "b", "to": "c", "kind": "promotion", "years": 1 } ] }
      """
    func sentence(_ options: [String]) async throws -> String {
      let outcome = try await Careerpath.run(
        ["plan", "a", "c", "-g", "-", "--start", "2026-11-21"] + options, input: graph)
      let words = outcome.output.split(whereSeparator: { $0 == " " || $0 == "\n" })
      return words.joined(separator: " ")
    }
    let claim =
      "More study does not move the final date: with 40 h a week, step 1 would come by Nov 2027 "
      + "(1 year sooner)."
    #expect(try await sentence([]).contains(claim))
    #expect(
      try await sentence(["-w", "10"]).contains("with 40 h a week no step would come sooner."))
  }

  private func replacingPace(of options: [String], by pace: String) -> [String] {
    var options = options
    if options.first == "--hours-per-week" { options.removeFirst(2) }
    return options + ["--hours-per-week", pace]
  }
}
