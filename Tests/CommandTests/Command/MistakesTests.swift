import Foundation
import Testing

@Suite("Mistakes of a command line")
struct MistakesTests {
  @Test("are told together, each once, in the order of the command line")
  func together() async throws {
    let outcome = try await Careerpath.run([
      "plan", "--break", "2027..2026", "juniro", "leed", "--graph", "tiny.json", "--years", "x",
      "--skill", "swift=2", "--skill", "swfit=2", "--start", "2026-13", "--avoid", "leed",
      "--within", "soon", "--search-limit", "0",
    ])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    let errors = outcome.errors.split(separator: "\n").map(String.init)
    #expect(
      errors == [
        "careerpath plan: error: '--break': '2027..2026' ends on 2026-12-31, before it begins on "
          + "2027-01-01",
        "careerpath plan: error: no role 'juniro'; did you mean Junior Engineer (junior)?",
        "careerpath plan: error: no role 'leed'; did you mean Team Lead (lead)?",
        "careerpath plan: error: '--years' expects a number of 0 or more, such as 1.5, not 'x'",
        "careerpath plan: error: no skill 'swfit'; did you mean 'swift'?",
        "careerpath plan: error: '--start': '2026-13' is no date: months are from 01 to 12",
        "careerpath plan: error: '--within' expects years or a date, such as 1.5 or 2031-12, not "
          + "'soon'",
        "careerpath plan: error: '--search-limit' expects a whole number of 1 or more, not '0'",
        "Try 'careerpath plan --help'.",
      ])
  }

  @Test("stand beside those of a profile and of a graph")
  func files() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let profile = folder.appendingPathComponent("me.json")
      try Data(#"{ "format": 1, "role": "juniro", "skills": { "swfit": 1 } }"#.utf8)
        .write(to: profile)
      let graph = Fixtures.folder.appendingPathComponent("tiny.json").path
      let outcome = try await Careerpath.run([
        "plan", "leed", "--graph", graph, "--profile", profile.path, "--years", "-",
      ])
      let errors = outcome.errors.split(separator: "\n").map(String.init)
      #expect(outcome.status == 2 && errors.count == 6, "\(outcome.errors)")
      for (line, part) in zip(
        errors, ["'leed'", "'juniro'", "'swfit'", "2 problems", "'--years'", "Try"])
      {
        #expect(line.contains(part), "\(line)")
      }
      let unread = try await Careerpath.run(["plan", "leed", "juniro", "-g", "no.json", "-y", "x"])
      #expect(unread.errors.contains("no.json: error") && unread.errors.contains("'--years'"))
      let none = try await Careerpath.run(["plan", "--graph", graph])
      #expect(
        none.errors.contains("missing operands FROM and TO") && !none.errors.contains("TO\ncar"))
    }
  }

  @Test(
    "are none where a date stands for years, or a percentage for a share",
    arguments: [
      (["--within", "2033-07"], ["--within", "6.7"]),
      (["--within", "2033"], ["--within", "7.1"]),
      (["--work-share", "60%"], ["--work-share", "0.6"]),
      (["--work-share", "62.5%@2028..2029"], ["--work-share", "0.625@2028..2029"]),
    ])
  func values(one: [String], other: [String]) async throws {
    let question = ["plan", "junior", "lead", "-g", "tiny.json", "--start", "2026-11-21", "-fjson"]
    let dated = try await Careerpath.run(question + one)
    let plain = try await Careerpath.run(question + other)
    // The days of a date are no round part of a year.
    func answer(_ outcome: Outcome) -> String {
      outcome.output.replacing(#/"withinYears": [0-9.]+/#, with: "")
    }
    #expect(answer(dated) == answer(plain), "\(dated.errors)\(plain.errors)")
    #expect(dated.status == plain.status && dated.status != 2)
  }

  @Test(
    "are dates before the start, and what is neither years nor a date",
    arguments: [
      ("2020", "'--within' comes before the start, 2026-11-21"),
      ("2031-13", "'--within': '2031-13' is no date: months are from 01 to 12"),
      ("-", "'--within' expects years or a date, such as 1.5 or 2031-12, not '-'"),
    ])
  func limits(text: String, message: String) async throws {
    for command in [["plan", "junior", "lead"], ["unlock", "junior"], ["reach", "junior"]] {
      let outcome = try await Careerpath.run(
        command + ["-g", "tiny.json", "--start", "2026-11-21", "--within", text])
      #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  @Test(
    "Skills are found by an alias wherever they are named; an alias typed for a role is told once")
  func aliases() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let graph = """
        { "format": 1, "title": "T",
          "skills": [ { "id": "containers", "name": "Containers", "kind": "technical",
            "aliases": ["docker", "kubernetes"] } ],
          "roles": [
            { "id": "a", "name": "Junior", "aliases": ["Beginner"] },
            { "id": "b", "name": "Senior", "skills": { "containers": 2 } } ],
          "transitions": [ { "from": "a", "to": "b", "kind": "promotion", "years": 1 } ] }
        """
      try Data(graph.utf8).write(to: folder.appendingPathComponent("g.json"))
      try Data(#"{ "format": 1, "role": "a", "target": "b", "skills": { "Docker": 2 } }"#.utf8)
        .write(to: folder.appendingPathComponent("me.json"))
      func run(_ arguments: [String]) async throws -> Outcome {
        try await Careerpath.run(arguments + ["-g", "g.json"], directory: folder)
      }
      let stated = try await run(["plan", "beginner", "b", "-s", "DOCKER=2"])
      #expect(stated.output.contains("no study"), "\(stated.errors)")
      #expect(stated.output.hasPrefix("Junior (you typed 'beginner') → Senior\n"))
      #expect(stated.output.components(separatedBy: "eginner").count == 2)
      #expect(try await run(["plan", "--profile", "me.json"]).output.contains("no study"))
      let near = try await run(["plan", "a", "b", "-s", "kubernets"])
      #expect(near.errors.contains("no skill 'kubernets'; did you mean 'containers'?"))
      let shown = try await run(["show", "kubernetes"])
      #expect(shown.output.contains("also called") && shown.output.contains("docker, kubernetes"))
      #expect(shown.output.contains("Senior (b): level 2"))
      #expect(try await run(["list", "--skills"]).output.contains("also docker, kubernetes"))
      let none = try await run(["plan", "a", "b", "-w", "0"])
      #expect(none.output.contains("'containers' 0 → 2"), "\(none.output)")
      let gap = try await run(["gap", "a", "b"])
      #expect(gap.output.contains("the soonest plan studies 80 h in 1 year, 1 step"))
    }
  }
}
