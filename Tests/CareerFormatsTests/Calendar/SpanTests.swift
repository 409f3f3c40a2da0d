import CareerFormats
import CareerReview
import Testing

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
