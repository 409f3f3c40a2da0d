import CareerFormats
import CareerReview
import Testing

@Suite("Ranges of times")
struct TimeBandTests {
  @Test(
    "end with the whole month that is shown",
    arguments: [
      (0, TimeBand.year), (1, .year), (1.04, .year), (1.05, .twoYears), (2, .twoYears),
      (2.1, .fiveYears), (5, .fiveYears), (5.1, .tenYears), (10.04, .tenYears), (10.05, .later),
      (1e300, .later), (.infinity, .later),
    ])
  func ranges(years: Double, band: TimeBand) {
    #expect(TimeBand(years: years) == band)
  }
}
