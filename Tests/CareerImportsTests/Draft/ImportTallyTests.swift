import CareerGraph
import CareerImports
import Testing

@Suite struct ImportTallyTests {
  @Test func countsByKindWithTheRangeOfValues() {
    var tally = ImportTally()
    for years in [2.0, 1, 2] { tally.assume(.years, years) }
    tally.assume(.hours, of: 12, as: "the format's usual ones")
    tally.assume(.credit, 0.8)
    tally.derive(.experience, of: 1016, from: "job zones")
    tally.derive(.years, 3, of: 2, from: "job zones")
    #expect(
      tally.sentences == [
        "Derived: years of 2 transitions (3 each, from job zones), experience of 1,016 roles "
          + "(from job zones).",
        "Assumed: years of 3 transitions (1 to 2), credit of 1 transition (0.8), hours of 12 "
          + "skills (the format's usual ones).",
      ])
  }

  @Test func whatIsNoneIsNotTold() {
    var tally = ImportTally()
    tally.assume(.years, 2, of: 0)
    #expect(tally == ImportTally())
    #expect(tally.sentences.isEmpty)
  }

  @Test func whatIsTakenFromElsewhereIsCountedApart() {
    var tally = ImportTally()
    tally.derive(.years, 2, from: "job zones")
    tally.derive(.years, 4, from: "the table of training")
    #expect(tally.entries.map(\.count) == [1, 1])
  }

  @Test func everyItemHasWords() {
    for item in ImportTally.Item.allCases {
      var tally = ImportTally()
      tally.assume(item, 2, of: 2)
      #expect(tally.sentences.count == 1)
    }
  }
}
