import CareerGraph
import TestSupport
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "Known distances",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
      ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("yeers", "years", 1),
      ("naïve", "naive", 1), ("日本語", "日語", 1), ("👍🏽", "👍", 1),
    ])
  func knownDistances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
    #expect(EditDistance.between(left, right, atMost: distance) == distance)
    #expect(EditDistance.between(left, right, atMost: distance - 1) == nil)
  }

  @Test("A negative bound admits nothing")
  func negativeBound() {
    #expect(EditDistance.between("a", "a", atMost: -1) == nil)
    #expect(EditDistance.between("", "", atMost: .min) == nil)
  }

  @Test("Agrees with the recursive definition on random texts", arguments: 0..<8 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let left = randomText(upTo: 6, using: &generator)
      let right = randomText(upTo: 6, using: &generator)
      let expected = oracle(left[...], right[...])
      for bound in 0...7 {
        #expect(
          EditDistance.between(String(left), String(right), atMost: bound)
            == (expected <= bound ? expected : nil),
          "\(String(left)) and \(String(right)) within \(bound)")
      }
    }
  }

  /// The definition itself: exponential, with nothing to get wrong.
  private func oracle(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let leftLast = left.last, let rightLast = right.last else {
      return max(left.count, right.count)
    }
    let (leftRest, rightRest) = (left.dropLast(), right.dropLast())
    var least = min(
      oracle(leftRest, right) + 1, oracle(left, rightRest) + 1,
      oracle(leftRest, rightRest) + (leftLast == rightLast ? 0 : 1))
    if leftRest.last == rightLast, rightRest.last == leftLast {
      least = min(least, oracle(leftRest.dropLast(), rightRest.dropLast()) + 1)
    }
    return least
  }

  private func randomText(upTo limit: Int, using generator: inout SplitMix64) -> [Character] {
    (0..<Int.random(in: 0...limit, using: &generator)).map { _ in
      "abc".randomElement(using: &generator) ?? "a"
    }
  }

  @Test("Long texts are compared along the diagonal only")
  func longTexts() {
    let long = String(repeating: "ab", count: 50_000)
    #expect(EditDistance.between(long, "c" + long + "c", atMost: 3) == 2)
    #expect(EditDistance.between(long, String(repeating: "ba", count: 50_000), atMost: 3) == 2)
    #expect(EditDistance.between(long, String(repeating: "cd", count: 50_000), atMost: 3) == nil)
    #expect(EditDistance.nearest(to: long, among: ["plan", "a b", long + "c"]) == [long + "c"])
    let manyWords = String(repeating: "a ", count: 50_000)
    #expect(EditDistance.nearest(to: manyWords, among: ["plan", "a b"]).isEmpty)
  }
}

@Suite("The nearest of many names")
struct NearestNameTests {
  private static let roles = [
    "junior-ml-engineer", "ml-engineer", "senior-ml-engineer", "staff_engineer", "Data Scientist",
    "data-engineer",
  ]

  @Test(
    "What was meant",
    arguments: [
      ("senior-ml-enginer", ["senior-ml-engineer"]),
      ("JUNIOR-ML-ENGINEER", ["junior-ml-engineer"]),
      ("data", ["Data Scientist", "data-engineer"]),
      ("data sc", ["Data Scientist"]),
      ("engineer staff", ["staff_engineer"]),
      ("data-engineeer", ["data-engineer"]),
      ("ml eng", ["junior-ml-engineer", "ml-engineer", "senior-ml-engineer"]),
      ("painter", []), ("", []), ("   ", []), ("--", []), ("\u{0}\u{301}", []),
    ])
  func meant(query: String, expected: [String]) {
    #expect(EditDistance.nearest(to: query, among: Self.roles) == expected)
  }

  @Test("The nearest comes first, and equals keep their order")
  func order() {
    let candidates = ["years2", "yearsss", "year", "years", "yearz"]
    #expect(
      EditDistance.nearest(to: "years", among: candidates, limit: 9)
        == ["years", "years2", "yearsss", "year", "yearz"])
    #expect(EditDistance.nearest(to: "years", among: candidates) == ["years", "years2", "yearsss"])
  }

  @Test("Repeated candidates are answered once, and no more than asked for")
  func limits() {
    #expect(EditDistance.nearest(to: "pla", among: ["plan", "plan", "play"]) == ["plan", "play"])
    #expect(EditDistance.nearest(to: "plan", among: ["plan"], limit: 0).isEmpty)
    #expect(EditDistance.nearest(to: "plan", among: ["plan"], limit: -1).isEmpty)
  }

  @Test("A short query is near only to what shares a letter with it")
  func shortQueries() {
    #expect(EditDistance.nearest(to: "x", among: ["a", "xa", "ax"]) == ["xa"])
    #expect(EditDistance.nearest(to: "go", among: ["do", "it"]) == ["do"])
  }
}
