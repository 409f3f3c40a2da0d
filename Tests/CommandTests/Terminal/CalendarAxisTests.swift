import CareerFormats
import Testing

@testable import careerpath

@Suite("A scale of years")
struct CalendarAxisTests {
  private func axis(_ start: String, _ years: Double, _ width: Int) throws -> CalendarAxis {
    CalendarAxis(
      start: try #require(CalendarDate(start)), years: years, width: width, room: width + 4)
  }

  @Test("has its marks at the first days of years or months")
  func marks() throws {
    let years = try axis("2026-07-01", 4, 40)
    #expect(years.labels == "     2027      2028      2029      2030")
    #expect(years.line == "╶────┬─────────┬─────────┬─────────┬─────")
    let months = try axis("2026-11-01", 0.25, 36)
    #expect(months.labels == "Nov 2026    Dec 2026    Jan 2027")
    #expect(months.line == "┬───────────┬───────────┬────────────")
    #expect(try axis("2027-01-01", 2, 20).line == "┬─────────┬─────────┬")
  }

  @Test("needs no mark, and none beyond the calendar")
  func noMarks() throws {
    #expect(try axis("2026-11-21", 0.01, 10).labels == "")
    let late = try axis("2026-11-21", 1e300, 10)
    #expect(late.labels == "" && late.line == "╶──────────")
    #expect(try axis("9999-06-01", 0.4, 30).line.contains("┬"))
    #expect(try axis("0001-01-01", 9998.9, 60).line.contains("┬"))
  }

  @Test("keeps its labels apart", arguments: [0.05, 0.3, 0.9, 1.7, 3, 5, 8, 13, 40, 300, 5000])
  func labels(years: Double) throws {
    for width in [8, 20, 47, 100] {
      let axis = try axis("2026-11-21", years, width)
      #expect(axis.line.count == width + 1 && axis.labels.count <= width + 4)
      #expect(axis.line.filter { $0 == "┬" }.count <= width / 5 + 1)
      let labels = axis.labels.split(separator: "  ")
      #expect(labels.allSatisfy { String($0).trimmingEnd.count <= 9 }, "\(axis.labels)")
    }
  }
}
