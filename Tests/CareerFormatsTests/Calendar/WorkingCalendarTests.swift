import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Testing

@Suite("A working calendar")
struct WorkingCalendarTests {
  @Test("is a working life from any start")
  func life() throws {
    var calendar = WorkingCalendar()
    try calendar.addBreak(DateRange("2027-03..2027-12"))
    try calendar.addWorkShare(0.6, during: DateRange("2028"))
    try calendar.addWorkShare(0.8)
    calendar.pace = try StudyPace(
      5, changes: [.init(0, from: date("2028-06-01")), .init(10, from: date("2027-01-01"))])
    calendar.studiesInBreaks = true
    for start in try ["2026-11-21", "2027-05-01", "2030-01-01"].map(date) {
      let life = try calendar.life(from: start)
      #expect(life.studiesInBreaks)
      for (day, share, hours) in [
        ("2026-12-31", 0.8, 5), ("2027-02-28", 0.8, 10), ("2027-03-01", 0, 10),
        ("2027-12-31", 0, 10), ("2028-01-01", 0.8, 10), ("2028-06-01", 0.8, 0),
      ] {
        // What lies before the start is past.
        let years = start.years(until: try date(day))
        guard years >= 0 else { continue }
        #expect(life.workShare(at: years) == share, "\(day) from \(start)")
        #expect(life.hoursPerWeek(at: years, initially: 5) == Double(hours), "\(day) from \(start)")
      }
    }
  }

  @Test("refuses a break without an end and a share that is none")
  func refusing() throws {
    var calendar = WorkingCalendar()
    #expect(throws: InvalidValue.self) { try calendar.addBreak(DateRange("2027-03..")) }
    for share in [0, -1, 1.1, .infinity, .nan] {
      #expect(throws: InvalidValue.self) { try calendar.addWorkShare(share) }
    }
    #expect(calendar == WorkingCalendar())
    #expect(try calendar.life(from: date("2026-11-21")).isSteady)
  }

  @Test("has a pace that a week can hold, and one on each day")
  func pace() throws {
    let day = try date("2027-01-01")
    #expect(try StudyPace(168, changes: [.init(168, from: day)]).changes.count == 1)
    for hours in [168.1, -1, .infinity, .nan] {
      #expect(throws: InvalidValue.self) { try StudyPace(hours) }
      #expect(throws: InvalidValue.self) { try StudyPace(5, changes: [.init(hours, from: day)]) }
    }
    let refusal = #expect(throws: InvalidValue.self) {
      try StudyPace(5, changes: [.init(1, from: day), .init(2, from: day)])
    }
    #expect(refusal?.description == "two paces from 2027-01-01")
  }

  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
}
