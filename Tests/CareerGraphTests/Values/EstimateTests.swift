import CareerGraph
import Foundation
import Testing

@Suite("An estimate")
struct EstimateTests {
  @Test(
    "is refused where the model does not allow it",
    arguments: [
      Refusal("an estimate must not be negative, got -1") { try Estimate(-1) },
      Refusal("an estimate must not be negative, got -0.5") { try Estimate(-0.5) },
      Refusal("an estimate must be a finite number, not nan") { try Estimate(.nan) },
      Refusal("an estimate must be a finite number, not inf") { try Estimate(.infinity) },
      Refusal("an estimate must be a finite number, not -inf") { try Estimate(-.infinity) },
      Refusal("an estimate must not be negative, got -3") { try (-3).estimate() },
      Refusal("low must be a finite number, not nan") {
        try Estimate(low: .nan, typical: 1, high: 2)
      },
      Refusal("typical must be a finite number, not inf") {
        try Estimate(low: 1, typical: .infinity, high: 2)
      },
      Refusal("high must be a finite number, not inf") {
        try Estimate(low: 1, typical: 2, high: .infinity)
      },
      Refusal("low must not be negative, got -1") { try Estimate(low: -1, typical: 1, high: 2) },
      Refusal("low (3) is greater than typical (2)") {
        try Estimate(low: 3, typical: 2, high: 4)
      },
      Refusal("typical (5) is greater than high (4.5)") {
        try Estimate(low: 3, typical: 5, high: 4.5)
      },
      Refusal("low must not be 0 where typical is 2; state a small positive number") {
        try Estimate(low: 0, typical: 2, high: 3)
      },
      Refusal("low must not be 0 where typical is 2; state a small positive number") {
        try Estimate(low: -0.0, typical: 2, high: 3)
      },
    ])
  func refused(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  @Test("may be a number, three equal points, or nothing but a slow case")
  func allowed() throws {
    #expect(try Estimate(2) == Estimate(low: 2, typical: 2, high: 2))
    #expect(try 2.estimate() == 2.0.estimate())
    #expect(try Estimate(0) == .zero)
    #expect(try Estimate(low: 0, typical: 0, high: 1).high == 1)
    #expect(try Estimate(.greatestFiniteMagnitude).isCertain)
    #expect(try Estimate(.leastNonzeroMagnitude).typical > 0)
    #expect(try !Estimate(low: 1, typical: 1, high: 2).isCertain)
  }

  @Test("takes -0 for 0, so that equal estimates have equal bytes")
  func negativeZero() throws {
    let zero = try Estimate(-0.0)
    #expect(zero.low.sign == .plus && zero.typical.sign == .plus && zero.high.sign == .plus)
    #expect(zero.hashValue == Estimate.zero.hashValue)
  }

  @Test("is described as a number, with its range where there is one")
  func description() throws {
    #expect(try "\(Estimate(2))" == "2")
    #expect(try "\(Estimate(low: 1.5, typical: 2, high: 3))" == "2 (1.5–3)")
  }

  @Test(
    "is coded as the number or the three points that it is",
    arguments: [
      (#"{"value":2}"#, 2.0, 2.0, 2.0),
      (#"{"value":0.1}"#, 0.1, 0.1, 0.1),
      (#"{"value":{"high":3,"low":1.5,"typical":2}}"#, 1.5, 2, 3),
    ])
  func coded(text: String, low: Double, typical: Double, high: Double) throws {
    let expected = try Estimate(low: low, typical: typical, high: high)
    #expect(try Coding.read(Estimate.self, text) == expected)
    #expect(try Coding.write(expected) == text)
  }

  @Test(
    "is not decoded from what is not allowed",
    arguments: [
      (#"{"value":-1}"#, "an estimate must not be negative, got -1"),
      (
        #"{"value":{"low":3,"typical":2,"high":4}}"#, "low (3) is greater than typical (2)"
      ),
      (
        #"{"value":{"low":0,"typical":2,"high":4}}"#,
        "low must not be 0 where typical is 2; state a small positive number"
      ),
    ])
  func notDecoded(text: String, words: String) {
    #expect(Coding.refusal(Estimate.self, text) == words)
  }

  @Test(
    "is not decoded from another shape",
    arguments: [#"{"value":"2"}"#, #"{"value":{"low":1,"high":2}}"#, #"{"value":null}"#, "{}"])
  func otherShapes(text: String) {
    #expect(throws: DecodingError.self) { try Coding.read(Estimate.self, text) }
  }
}

/// Codes one value as the only field of an object.
enum Coding {
  private struct Holder<Value: Codable>: Codable { let value: Value }

  static func read<Value: Codable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(Holder<Value>.self, from: Data(text.utf8)).value
  }

  static func write(_ value: some Codable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(Holder(value: value)), as: UTF8.self)
  }

  /// Why a text is not decoded, or `nil` where it is.
  static func refusal<Value: Codable>(_ type: Value.Type, _ text: String) -> String? {
    do {
      _ = try read(type, text)
      return nil
    } catch DecodingError.dataCorrupted(let context) {
      return context.debugDescription
    } catch {
      return "\(error)"
    }
  }
}
