import CareerFormats
import CareerReview
import Foundation
import TestSupport
import Testing

@Suite("A date")
struct CalendarDateTests {
  @Test(
    "is read and written alike",
    arguments: [
      "2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1970-01-01",
      "2026-12-31", "1999-09-09",
    ])
  func reading(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "-", "--", "2026", "2026-11", "2026-11-", "2026-11-21-", "2026-11-31", "2026-02-29",
      "1900-02-29", "2026-02-30", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32",
      "0000-01-01", "10000-01-01", "226-11-21", "2026-1-21", "2026-11-2", "02026-11-21",
      "2026/11/21", "21-11-2026", "2026-11-21T00:00", " 2026-11-21", "2026-11-21 ", "+026-11-21",
      "-026-11-21", "2026--1-21", "２０２６-11-21", "2026-११-21", "2026–11–21", "today",
      "2026-11-2\u{301}1", "99999999999999999999-01-01",
    ])
  func refusing(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "some years later",
    arguments: [
      ("2026-11-21", 0, "2026-11-21"), ("2026-11-21", 1, "2027-11-21"),
      ("2026-11-21", 2.5, "2029-05-23"), ("2026-12-31", 0.001, "2026-12-31"),
      ("2026-12-31", 0.002, "2027-01-01"), ("2026-01-01", 1.0 / 365, "2026-01-02"),
      ("2026-01-01", 0.5 / 365 - 1e-9, "2026-01-01"), ("2026-01-01", 0.999_999, "2027-01-01"),
      ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
      ("2023-12-31", 60.0 / 366, "2024-02-29"), ("2096-02-29", 4, "2100-02-28"),
      ("2026-11-21", 400, "2426-11-21"), ("0001-01-01", 9998, "9999-01-01"),
      ("9999-12-31", 0, "9999-12-31"), ("9999-01-01", 0.5, "9999-07-03"),
      ("9998-06-01", 1.25, "9999-09-01"), ("2026-11-21", 7973, "9999-11-21"),
    ] as [(String, Double, String)])
  func adding(start: String, years: Double, expected: String) throws {
    let date = try #require(CalendarDate(start)?.adding(years: years))
    #expect(date.description == expected)
  }

  @Test(
    "that would lie beyond the last year, or before the start, is none",
    arguments: [
      ("9999-12-31", 0.01), ("9999-12-31", 1), ("9999-01-01", 1), ("2026-11-21", 7973.2),
      ("2026-11-21", 7974), ("2026-11-21", 1e9), ("2026-11-21", 1e300),
      ("2026-11-21", .greatestFiniteMagnitude), ("2026-11-21", .infinity), ("2026-11-21", .nan),
      ("2026-11-21", -0.1), ("2026-11-21", -.infinity),
    ] as [(String, Double)])
  func addingTooMuch(start: String, years: Double) throws {
    #expect(try #require(CalendarDate(start)).adding(years: years) == nil)
  }

  @Test("never comes earlier for more years")
  func monotony() throws {
    for start in ["2024-02-29", "2026-11-21", "2099-12-31"] {
      let date = try #require(CalendarDate(start))
      var previous = start
      for step in 0...4000 {
        let later = try #require(date.adding(years: Double(step) / 400)).description
        #expect(previous <= later, "\(start) and \(step)/400 years")
        previous = later
      }
    }
  }

  @Test(
    "lies so many years from another",
    arguments: [
      ("2026-11-21", "2026-11-21", 0), ("2026-11-21", "2027-11-21", 1),
      ("2026-11-21", "2029-05-23", 2 + 183.0 / 365), ("2024-02-29", "2025-02-28", 1),
      ("2024-02-29", "2028-02-28", 3 + 365.0 / 366), ("2024-02-29", "2028-02-29", 4),
      ("2026-11-21", "2026-11-20", -1.0 / 365), ("2026-11-21", "2025-11-21", -1),
      ("2026-11-21", "2024-11-22", -2 + 1.0 / 365), ("2024-02-29", "2023-02-28", -1),
      ("0001-01-01", "9999-01-01", 9998), ("9999-12-31", "0001-12-31", -9998),
      ("9999-12-31", "0001-01-01", -9999 + 1.0 / 365),
    ] as [(String, String, Double)])
  func difference(start: String, end: String, years: Double) throws {
    let found = try #require(CalendarDate(start)).years(until: try #require(CalendarDate(end)))
    #expect(abs(found - years) < 1e-11, "\(found)")
  }

  @Test("is found again by adding the years that lie between")
  func roundTrip() throws {
    var random = SplitMix64(seed: 11)
    for round in 0..<20_000 {
      // Leap days on either side in many rounds.
      let isNear = round.isMultiple(of: 3)
      let start = randomDate(&random, years: isNear ? 2020...2029 : 1...9999)
      let end = randomDate(&random, years: isNear ? 2020...2029 : 1...9999)
      let years = start.years(until: end)
      #expect((years < 0) == (end < start) && (years == 0) == (end == start))
      #expect(abs(years - Double(end.year - start.year)) < 1)
      if end >= start { #expect(start.adding(years: years) == end, "\(start) until \(end)") }
    }
  }

  @Test("lies the further away the later it is, day by day over leap years")
  func order() throws {
    for text in ["2024-02-29", "2024-02-28", "2024-03-01", "2023-02-28", "2100-12-31"] {
      let start = try #require(CalendarDate(text))
      var previous = -Double.infinity
      var date: CalendarDate? = CalendarDate(year: start.year - 5, month: 1, day: 1)
      while let day = date, day.year < start.year + 5 {
        let years = start.years(until: day)
        #expect(years > previous, "\(start) until \(day)")
        previous = years
        date = nextDay(day)
      }
    }
  }

  @Test("is over at noon, as the nearest day of a number of years turns to the next")
  func throughout() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<2_000 {
      let dates = [1...9998, 2020...2029].randomElement(using: &random) ?? 2020...2029
      let pair = [randomDate(&random, years: dates), randomDate(&random, years: dates)].sorted()
      let years = pair[0].years(throughout: pair[1])
      #expect(pair[0].adding(years: years - 1e-5) == pair[1])
      #expect(pair[0].adding(years: years + 1e-5) == nextDay(pair[1]))
    }
  }

  private func randomDate(
    _ random: inout SplitMix64, years: ClosedRange<Int>
  ) -> CalendarDate {
    while true {
      let isLeapDay = Int.random(in: 0..<4, using: &random) == 0
      let year = Int.random(in: years, using: &random)
      let month = isLeapDay ? 2 : Int.random(in: 1...12, using: &random)
      let day = isLeapDay ? 29 : Int.random(in: 1...31, using: &random)
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
  }

  private func nextDay(_ date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test("comes after all that are earlier")
  func comparison() throws {
    let texts = [
      "0001-01-01", "1582-10-10", "2024-02-29", "2024-03-01", "2026-11-21", "9999-12-31",
    ]
    let dates = try texts.map { try #require(CalendarDate($0)) }
    for (index, date) in dates.enumerated() {
      #expect(dates.filter { $0 < date }.count == index)
    }
  }

  @Test("is what Foundation's calendar says, every day of 30 years")
  func foundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var date = try #require(CalendarDate("1995-01-01"))
    var moment = try #require(
      calendar.date(from: DateComponents(year: 1995, month: 1, day: 1, hour: 12)))
    while date.year < 2025 {
      let parts = calendar.dateComponents([.year, .month, .day], from: moment)
      #expect([parts.year, parts.month, parts.day] == [date.year, date.month, date.day])
      date = try #require(nextDay(date))
      moment += 86_400
    }
  }

  @Test("is named by its month")
  func names() throws {
    let names = (1...12).compactMap { month in
      CalendarDate("2026-\(month < 10 ? "0" : "")\(month)-01")
    }
    #expect(names.count == 12)
    #expect(names[0].monthAndYear == "Jan 2026" && names[0].fullMonthAndYear == "January 2026")
    #expect(names[8].monthAndYear == "Sep 2026" && names[11].fullMonthAndYear == "December 2026")
    #expect(CalendarDate.today().year >= 2025)
  }
}
