import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import TestSupport
import Testing

@Suite("A range of dates")
struct DateRangeTests {
  @Test(
    "is read with both ends, and months and years for all their days",
    arguments: [
      ("2027-03..2027-12", "2027-03-01..2027-12-31"), ("2027", "2027-01-01..2027-12-31"),
      ("2024-02", "2024-02-01..2024-02-29"), ("2023-02", "2023-02-01..2023-02-28"),
      ("2027-03-15", "2027-03-15..2027-03-15"), ("2027..2028", "2027-01-01..2028-12-31"),
      ("2027-03-31..2027-04", "2027-03-31..2027-04-30"), ("2027-03..", "2027-03-01.."),
      ("..2027-03", "..2027-03-31"), ("0001..9999", "0001-01-01..9999-12-31"),
      ("2027-03-15..2027", "2027-03-15..2027-12-31"), ("2027..2027-03", "2027-01-01..2027-03-31"),
    ])
  func reading(text: String, description: String) throws {
    #expect(try DateRange(text).description == description)
  }

  @Test(
    "is nothing else, and a refusal says what is wrong",
    arguments: [
      ("", "'' names no dates; write them as in 2027-03..2027-12, both ends included"),
      ("..", "'..' names no dates; write them as in 2027-03..2027-12, both ends included"),
      ("2027-02-30..2028", "'2027-02-30' is no date: that month has 28 days"),
      ("2024-01..2024-02-30", "'2024-02-30' is no date: that month has 29 days"),
      ("2027-04-00", "'2027-04-00' is no date: that month has 30 days"),
      ("2027-13", "'2027-13' is no date: months are from 01 to 12"),
      ("2027..2027-00", "'2027-00' is no date: months are from 01 to 12"),
      ("0000..2027", "'0000' is no date: years are from 0001 to 9999"),
      ("2027..10000", "'10000' is no date; write 2027, 2027-03 or 2027-03-15"),
      ("2027...2028", "'.2028' is no date; write 2027, 2027-03 or 2027-03-15"),
      ("2027..2028..2029", "'2028..2029' is no date; write 2027, 2027-03 or 2027-03-15"),
      ("\u{7}..2027", "'\\u0007' is no date; write 2027, 2027-03 or 2027-03-15"),
    ])
  func refusing(text: String, message: String) {
    let refusal = #expect(throws: InvalidValue.self) { try DateRange(text) }
    #expect(refusal?.description == message)
  }

  @Test(
    "is no other text",
    arguments: [
      ".", "...", "-", "2027-", "2027 .. 2028", "2027-2028", "27", "2027-3", "2027/03", "２０２７",
      "2027..２０２８", "today", "2027–2028", "2027.03..2027.12", "2027..x", "x..2027",
      "2027-03\u{301}..2028", "2027.\u{301}.2028", "\u{0}", "..2027-02-29", "-2027",
      "2027-03-15-01",
      "99999999999999999999..2028", "+2027", "2027-0３",
    ])
  func otherTexts(text: String) {
    let refusal = #expect(throws: InvalidValue.self) { try DateRange(text) }
    #expect(refusal?.description.contains("' is no date") == true)
  }

  @Test(
    "does not end before it begins",
    arguments: [
      ("2028..2027", "'2028..2027' ends on 2027-12-31, before it begins on 2028-01-01"),
      (
        "2027-03-15..2027-02",
        "'2027-03-15..2027-02' ends on 2027-02-28, before it begins on 2027-03-15"
      ),
    ])
  func reversed(text: String, message: String) {
    let refusal = #expect(throws: InvalidValue.self) { try DateRange(text) }
    #expect(refusal?.description == message)
  }

  @Test("in years includes its last day, and nothing more")
  func period() throws {
    let start = try #require(CalendarDate("2026-11-21"))
    let period = try DateRange("2027-03..2027-12").period(from: start)
    #expect(start.adding(years: period.start)?.description == "2027-03-01")
    #expect(start.adding(years: period.end)?.description == "2028-01-01")
    #expect(try DateRange("2027-03..").period(from: start).end == .infinity)
    #expect(try DateRange("..2027-03").period(from: start).start < -9999)
    #expect(try DateRange("2025").period(from: start).end < 0)
    let last = try DateRange("9999-12-31").period(from: start)
    #expect(last.end.isFinite && last.end > last.start)
    let day = try DateRange("2026-11-21").period(from: start)
    #expect(day.start == 0 && day.end == 1.0 / 365)
  }

  @Test("follows without a gap on one that ends the day before, whatever the start")
  func noGaps() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let year = Int.random(in: 1...9998, using: &random)
      let month = Int.random(in: 1...11, using: &random)
      let first = try #require(CalendarDate(year: year, month: month, day: 1))
      let second = try #require(CalendarDate(year: year, month: month + 1, day: 1))
      let left = try DateRange(daysOf: first.description.dropLast(3))
      let right = try DateRange(daysOf: second.description.dropLast(3))
      let start = try #require(
        CalendarDate(
          year: Int.random(in: 1...9999, using: &random), month: 2,
          day: Int.random(in: 1...28, using: &random)))
      #expect(left.period(from: start).end == right.period(from: start).start)
      #expect(left.contains(first) && !left.contains(second) && right.contains(second))
    }
  }
}
