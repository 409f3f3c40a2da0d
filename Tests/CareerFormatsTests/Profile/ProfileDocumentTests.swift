import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import TestSupport
import Testing

@Suite("A profile")
struct ProfileDocumentTests {
  @Test("says all that there is to say")
  func whole() throws {
    let profile = try ProfileReading.profile(ProfileReading.whole)
    #expect(profile.standing == .role("junior") && profile.role == "junior")
    #expect(profile.years == 1.5 && profile.yearsInRole == 0.5)
    #expect(profile.skills == ["swift": 3, "Logic": 1] && profile.holdsOnlyListedSkills)
    #expect(profile.start?.description == "2026-11-21" && profile.target == "lead")
    let calendar = profile.calendar
    #expect(calendar.pace.hoursPerWeek == 5 && calendar.studiesInBreaks)
    #expect(
      calendar.pace.changes.map { "\($0.hoursPerWeek) \($0.date)" }
        == ["8.5 2027-09-01", "0.0 2029-01-01"])
    #expect(calendar.breaks.map(\.description) == ["2027-03-01..2027-12-31", "..2026-12-24"])
    #expect(
      calendar.workShares.map { "\($0.share) \($0.range?.description ?? "always")" }
        == ["0.6 2028-01-01..2029-06-30", "0.8 2030-02-01..", "1.0 always", "0.5 ..2026-12-31"])
  }

  @Test("with nothing but its format is the usual")
  func least() throws {
    let profile = try ProfileReading.profile("\u{FEFF}{\"format\": 1}")
    #expect(profile == Profile() && profile.standing == .unstated && profile.role == nil)
    let start = try #require(CalendarDate("2026-11-21"))
    #expect(try profile.person(start: start) == Person())
    #expect(try ProfileReading.profile("{\"format\": 1, \"role\": null}").standing == .outside)
  }

  @Test("is a person from any start")
  func person() throws {
    let profile = try ProfileReading.profile(ProfileReading.whole)
    let start = try #require(CalendarDate("2027-01-01"))
    let life = try profile.calendar.life(from: start)
    let person = try Person(
      in: "junior", years: 1.5, yearsInRole: 0.5, skills: ["swift": 3, "Logic": 1],
      holdsOnlyListedSkills: true, hoursPerWeek: 5, life: life)
    #expect(try profile.person(start: start) == person)
    #expect(life.breaks.map(\.end)[1] < 0 && life.paceChanges.map(\.start)[1] == 2)
  }

  @Test("on a line of a file is placed there")
  func lines() throws {
    let bytes = Array("{\"format\": 1, \"role\": 5}".utf8)
    let error = #expect(throws: InvalidDocument.self) {
      try ProfileDocument.read(bytes, name: "people.jsonl", firstLine: 17)
    }
    #expect(
      error?.description
        == "people.jsonl:17:23: error: \"role\" must be a string, found a number")
  }

  @Test("is checked against the names of a graph, where they stand")
  func names() throws {
    let graph = try Reading.graph(Reading.whole)
    let text = """
      {"format": 1, "role": "juniro", "target": "x\\u2028",
      "skills": {"SWIFT": 1, "swfit": 2,
      "logic": 3}}
      """
    let document = try ProfileDocument.read(Array(text.utf8), name: "f")
    func complaints(role: Bool = true, target: Bool = true) -> [String] {
      do throws(InvalidDocument) {
        try document.check(in: graph, role: role, target: target)
        return []
      } catch {
        return error.diagnostics.map(\.description)
      }
    }
    let role = "f:1:23: error: no role 'juniro'; did you mean Junior Engineer (junior)?"
    let target = "f:1:43: error: no role 'x\\u2028'"
    let skill = "f:2:24: error: no skill 'swfit'; did you mean 'swift'?"
    #expect(complaints() == [role, target, skill])
    #expect(complaints(role: false) == [target, skill])
    #expect(complaints(target: false) == [role, skill])
    let whole = try ProfileDocument.read(Array(ProfileReading.whole.utf8), name: "f")
    #expect(throws: Never.self) { try whole.check(in: graph, target: false) }
  }
}

@Suite("A profile to fill in")
struct ProfileTemplateTests {
  @Test("is read as it stands, and names what its graph has")
  func bundled() throws {
    let name = BundledGraphs.names[0]
    let bytes = try #require(BundledGraphs.document(named: name))
    let graph = try GraphDocument.read(bytes, name: name).graph
    let text = ProfileDocument.template(for: graph)
    let document = try ProfileDocument.read(Array(text.utf8), name: "f")
    try document.check(in: graph)
    var expected = Profile()
    expected.standing = document.profile.standing
    #expect(document.profile == expected && document.profile.role != nil)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("is read with all that it has in comments")
  func comments() throws {
    let graph = try Reading.graph(Reading.whole)
    let text = ProfileDocument.template(for: graph)
    // The second way to state the pace stands beside the first, which it replaces.
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("  \"hoursPerWeek\"") }
    let filled = lines.map { line in
      let words = line.drop { $0 == " " }
      let isField = words.hasPrefix("// \"") || words.hasPrefix("// {")
      return isField ? String(words.dropFirst(3)) : String(line)
    }.joined(separator: "\n")
    let document = try ProfileDocument.read(Array(filled.utf8), name: "f")
    try document.check(in: graph)
    let profile = document.profile
    #expect(profile.role == "junior" && profile.target == "senior")
    #expect(profile.years == 1.5 && profile.yearsInRole == 0.5 && profile.skills.count == 1)
    #expect(profile.holdsOnlyListedSkills && profile.calendar.studiesInBreaks)
    #expect(profile.calendar.breaks.count == 1 && profile.calendar.workShares.count == 1)
    #expect(profile.calendar.pace.changes.count == 1 && profile.start != nil)
  }

  @Test("is read whatever the graph holds")
  func oddGraphs() throws {
    for fields in [
      "", "\"roles\": [{\"id\": \"// \\\"*/ }\", \"name\": \"\"}]",
      "\"skills\": [{\"id\": \"\\u2028\\\\\", \"name\": \"\", \"kind\": \"soft\"}]",
    ] {
      let graph = try Reading.graph("{\"format\": 1, \(fields)}")
      let text = ProfileDocument.template(for: graph)
      let document = try ProfileDocument.read(Array(text.utf8), name: "f")
      try document.check(in: graph)
      #expect((document.profile.role == nil) == graph.roles.isEmpty)
    }
  }
}
