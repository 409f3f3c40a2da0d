import CareerGraph
import Foundation
import Testing

@Suite("Experience")
struct ExperienceTests {
  @Test(
    "is refused where the model does not allow it",
    arguments: [
      Refusal("experience.min must not be negative, got -1") { try Experience(min: -1) },
      Refusal("experience.min must be a finite number, not nan") { try Experience(min: .nan) },
      Refusal("experience.max must be a finite number, not inf") {
        try Experience(min: 1, max: .infinity)
      },
      Refusal("experience.max must not be negative, got -2") { try Experience(max: -2) },
      Refusal("min (4) is greater than max (2)") { try Experience(min: 4, max: 2) },
    ])
  func refused(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  @Test("may be open above, and is none without figures")
  func allowed() throws {
    #expect(try Experience() == .none)
    #expect(try Experience(min: 2).max == nil)
    #expect(try Experience(min: 2, max: 2).max == 2)
    #expect(try Experience(min: -0.0, max: -0.0).max?.sign == .plus)
  }

  @Test(
    "is coded without an upper bound that it has not",
    arguments: [(#"{"value":{"min":2}}"#, 2.0, nil), (#"{"value":{"max":4,"min":0}}"#, 0, 4.0)])
  func coded(text: String, min: Double, max: Double?) throws {
    let expected = try Experience(min: min, max: max)
    #expect(try Coding.read(Experience.self, text) == expected)
    #expect(try Coding.write(expected) == text)
  }

  @Test("is decoded from what may be absent, and not from what is not allowed")
  func decoded() throws {
    #expect(try Coding.read(Experience.self, #"{"value":{}}"#) == .none)
    #expect(
      Coding.refusal(Experience.self, #"{"value":{"min":3,"max":1}}"#)
        == "min (3) is greater than max (1)")
    #expect(throws: DecodingError.self) {
      try Coding.read(Experience.self, #"{"value":{"min":"2"}}"#)
    }
  }
}

@Suite("A salary")
struct SalaryTests {
  @Test(
    "is refused where the model does not allow it",
    arguments: [
      Refusal("salary.low must not be negative, got -1") { try Salary(low: -1) },
      Refusal("salary.median must be a finite number, not nan") { try Salary(median: .nan) },
      Refusal("salary.high must be a finite number, not inf") { try Salary(high: .infinity) },
      Refusal("low (2) is greater than median (1)") { try Salary(low: 2, median: 1) },
      Refusal("median (3) is greater than high (2)") { try Salary(low: 1, median: 3, high: 2) },
      Refusal("low (3) is greater than high (2)") { try Salary(low: 3, high: 2) },
      Refusal("salary.year must be from 0 to 9999, got 20240") { try Salary(year: 20240) },
      Refusal("salary.year must be from 0 to 9999, got -1") { try Salary(year: -1) },
    ])
  func refused(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  @Test("may know any of its figures or none")
  func allowed() throws {
    #expect(try Salary().median == nil)
    #expect(try Salary(low: 1, high: 1).high == 1)
    #expect(try Salary(low: 0, median: 0, high: 0, year: 0).year == 0)
    #expect(try Salary(median: 5).median == 5)
  }

  @Test(
    "is coded with the figures that it has",
    arguments: [
      #"{"value":{}}"#, #"{"value":{"median":131000}}"#,
      #"{"value":{"high":157000,"low":112000,"median":131000.5,"year":2024}}"#,
    ])
  func coded(text: String) throws {
    #expect(try Coding.write(Coding.read(Salary.self, text)) == text)
  }

  @Test("is not decoded from what is not allowed")
  func notDecoded() {
    #expect(
      Coding.refusal(Salary.self, #"{"value":{"low":2,"median":1}}"#)
        == "low (2) is greater than median (1)")
    #expect(throws: DecodingError.self) {
      try Coding.read(Salary.self, #"{"value":{"year":2024.5}}"#)
    }
  }
}
