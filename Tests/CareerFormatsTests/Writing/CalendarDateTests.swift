import CareerFormats
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

@Suite("A span")
struct SpanTests {
  @Test(
    "in words and in short",
    arguments: [
      (0, "less than a month", "0 mo"), (1, "1 year", "1 y"), (2, "2 years", "2 y"),
      (0.25, "3 months", "3 mo"), (1.0 / 12, "1 month", "1 mo"),
      (0.04, "less than a month", "0 mo"),
      (0.05, "1 month", "1 mo"), (8.25, "8 years 3 months", "8 y 3 mo"),
      (1 + 1.0 / 12, "1 year 1 month", "1 y 1 mo"), (0.999, "1 year", "1 y"),
      (2.95, "2 years 11 months", "2 y 11 mo"), (2.96, "3 years", "3 y"),
      (1000.5, "1000 years 6 months", "1000 y 6 mo"),
      (1e6, "over a million years", "over a million y"),
      (1e300, "over a million years", "over a million y"),
      (.infinity, "over a million years", "over a million y"),
      (-1, "less than a month", "0 mo"), (-.infinity, "less than a month", "0 mo"),
      (1e-300, "less than a month", "0 mo"),
    ] as [(Double, String, String)])
  func texts(years: Double, words: String, short: String) {
    #expect(Span(years: years).words == words)
    #expect(Span(years: years).short == short)
  }

  @Test("has fewer than twelve months, and is nearest to what it stands for")
  func rounding() {
    for step in 0...5000 {
      let years = Double(step) / 313
      let span = Span(years: years)
      #expect(0...11 ~= span.months)
      #expect(abs(Double(span.years) + Double(span.months) / 12 - years) <= 1.0 / 24 + 1e-9)
    }
  }
}
