import TestSupport
import Testing

@testable import CareerPlanner

@Suite("Seeded random numbers")
struct SeededGeneratorTests {
  @Test("are those of SplitMix64")
  func reference() {
    // The first numbers of the authors' own program for this seed.
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("are the same by their places", arguments: [0, 1, 42, .max] as [UInt64])
  func places(seed: UInt64) {
    var sequence = SeededGenerator(seed: seed)
    var other = SplitMix64(seed: seed)
    let start = sequence
    for place in 0..<100 as Range<UInt64> {
      let number = sequence.next()
      #expect(start.number(at: place) == number && other.next() == number)
      #expect(sequence.number(at: 0) == start.number(at: place + 1))
    }
  }

  @Test("make standard normal numbers")
  func normals() {
    let generator = SeededGenerator(seed: 3)
    let count = 20_000
    let numbers = (0..<count).map { generator.normal(at: UInt64($0)) }
    let difference = greatestDifference(numbers.sorted()) { 1 - NormalDistribution.upperTail($0) }
    #expect(difference < allowedDifference(count))
  }
}
