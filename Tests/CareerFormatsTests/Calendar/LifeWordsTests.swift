import CareerFormats
import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("A working life in words")
struct LifeWordsTests {
  /// The words for a plan of six years of work from the 21st of November 2026.
  private func words(
    breaks: [String] = [], workShares: [(Double, String?)] = [], pace: StudyPace = .usual
  ) throws -> LifeWords {
    var calendar = WorkingCalendar()
    for range in breaks { try calendar.addBreak(DateRange(range)) }
    for (share, range) in workShares {
      try calendar.addWorkShare(share, during: range.map { (text) in try DateRange(text) })
    }
    calendar.pace = pace
    let start = try #require(CalendarDate("2026-11-21"))
    let graph = try Reading.graph(
      """
      {"format": 1, "roles": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
       "transitions": [{"from": "a", "to": "b", "kind": "lateral", "years": 6}]}
      """)
    let person = try Person(
      in: "a", hoursPerWeek: pace.hoursPerWeek, life: calendar.life(from: start))
    let answer = try Planner(graph).plan(PlanRequest(from: person, to: "b"))
    return LifeWords(try #require(answer.plan), start: start)
  }

  @Test(
    "names breaks by whole months and years, or by days",
    arguments: [
      ("2027-03..2027-12", "Mar–Dec 2027"), ("2027", "2027"), ("2027..2028", "2027–2028"),
      ("2027-03", "Mar 2027"), ("2027-03..2028-02", "Mar 2027 – Feb 2028"),
      ("2027-01..2028-11", "Jan 2027 – Nov 2028"), ("2028-02-01..2028-02-29", "Feb 2028"),
      ("2028-02-01..2028-02-28", "1–28 Feb 2028"), ("2027-03-15", "15 Mar 2027"),
      ("2027-03-15..2027-04-02", "15 Mar – 2 Apr 2027"),
      ("2027-03-15..2028-04", "15 Mar 2027 – 30 Apr 2028"), ("..2027-03", "until Mar 2027"),
      ("2020..2027-03-02", "until 2 Mar 2027"), ("2030..9999", "from Jan 2030"),
      ("2030-05-02..9999-12-31", "from 2 May 2030"), ("2026-11-21..2026-12-31", "until Dec 2026"),
    ])
  func breaks(range: String, words: String) throws {
    let life = try self.words(breaks: [range])
    #expect(life.breaks == [words] && life.partTime.isEmpty && life.isEventful)
  }

  @Test("names nothing that is past, or lies behind the plan")
  func outside() throws {
    for range in ["2025", "2026-11-20", "2033", "2032-11-21"] {
      let life = try words(
        breaks: [range], workShares: [(0.5, range)],
        pace: StudyPace(5, changes: [.init(1, from: CalendarDate(firstOf: "2032-11-21"))]))
      #expect(!life.isEventful && life.pace == "5 h a week", "\(range)")
    }
    #expect(try words(breaks: ["2032-11-20"]).isEventful)
  }

  @Test("joins what belongs together, and counts what is too much to name")
  func many() throws {
    let joined = try words(
      breaks: ["2027-03..2027-06", "2027-05..2027-12", "2028", "2029-03"],
      workShares: [(0.6, nil), (0.8, "2030"), (1, "2030-06..2030-07")])
    #expect(joined.breaks == ["Mar 2027 – Dec 2028", "Mar 2029"])
    #expect(
      joined.partTime == [
        "60 % until Feb 2027", "60 % Jan–Feb 2029", "60 % Apr–Dec 2029", "and 3 more",
      ])
    let five = try words(breaks: (2027...2031).map { "\($0)-03" })
    #expect(five.breaks == ["Mar 2027", "Mar 2028", "Mar 2029", "and 2 more"])
    #expect(try words(breaks: (2027...2030).map { "\($0)-03" }).breaks.count == 4)
    #expect(try words(workShares: [(0.5, nil)]).partTime == ["50 % throughout"])
    #expect(try words(workShares: [(0.001, nil)]).partTime == ["under 1 % throughout"])
    #expect(try words(workShares: [(0.999, "2027..")]).partTime == ["99 % from Jan 2027"])
  }

  @Test("names the paces of study and when they begin")
  func pace() throws {
    func pace(_ hours: Double, _ changes: (Double, String)...) throws -> LifeWords {
      try words(
        pace: StudyPace(
          hours,
          changes: changes.map { .init($0.0, from: try CalendarDate(firstOf: $0.1)) }))
    }
    let changing = try pace(5, (0, "2028-02-15"), (10.25, "2027"))
    #expect(changing.pace == "5 h a week, 10.3 from Jan 2027, none from 15 Feb 2028")
    #expect(changing.changesPace && changing.isEventful)
    #expect(try pace(5, (5, "2027")).pace == "5 h a week")
    #expect(try pace(5, (7, "2020")).pace == "7 h a week")
    #expect(try !pace(5, (7, "2020")).changesPace)
    #expect(try pace(0.01).pace == "0.01 h a week" && pace(0).pace == "0 h a week")
  }
}
