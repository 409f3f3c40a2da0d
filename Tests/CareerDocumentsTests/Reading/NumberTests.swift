import CareerDocuments
import CareerGraph
import TestSupport
import Testing

@Suite("Numbers in a document")
struct NumberTests {
  /// What the reader makes of decimal literals, one skill each.
  private func read(_ literals: [String]) throws -> [Double] {
    let skills = literals.enumerated().map { index, literal in
      "{\"id\": \"s\(index)\", \"name\": \"\", \"kind\": \"soft\", \"hoursPerLevel\": \(literal)}"
    }
    let graph = try Reading.graph(
      "{\"format\": 1, \"skills\": [\(skills.joined(separator: ",\n"))]}")
    return graph.skills.map { graph.statedHours(of: $0)?[1].typical ?? -1 }
  }

  @Test("are read to the last bit", arguments: 0..<4 as Range<UInt64>)
  func exact(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let literals = (0..<1500).map { _ in literal(using: &random) }
    for (literal, value) in zip(literals, try read(literals)) {
      let expected = try #require(Double(literal))
      #expect(value.bitPattern == expected.bitPattern, "\(literal)")
    }
  }

  /// A random decimal literal below infinity, short or long, with or without an exponent.
  private func literal(using random: inout SplitMix64) -> String {
    func digits(_ range: ClosedRange<Int>) -> String {
      (0..<Int.random(in: range, using: &random)).reduce(into: "") { text, _ in
        text += String(Int.random(in: 0...9, using: &random))
      }
    }
    var text = String(Int.random(in: 1...9, using: &random)) + digits(0...20)
    if Int.random(in: 0..<4, using: &random) == 0 { text = "0" }
    if Bool.random(using: &random) { text += "." + digits(1...25) }
    if Bool.random(using: &random) {
      text += Bool.random(using: &random) ? "e" : "E"
      text += ["", "+", "-"].randomElement(using: &random) ?? ""
      let limit = Bool.random(using: &random) ? 25 : 287
      text += String(Int.random(in: 0...limit, using: &random))
    }
    return text
  }

  @Test("at the borders are read to the last bit")
  func borders() throws {
    let literals = [
      "0", "0.0", "0e5", "0e-400", "0e99999999999999999999", "1", "1e22", "1e23", "1e-22",
      "1e-23", "999999999999999", "9999999999999999", "9007199254740993", "123456789012345e22",
      "123456789012345e-22", "1.7976931348623157e308", "1.7976931348623158e308", "4.9e-324",
      "2.4703282292062328e-324", "1e-400", "2.2250738585072011e-308", "5e-1", "1E+2", "0.1",
      "0.000000000000000000000000000001", "179769313486231570000000000000000000000e270",
      "1" + String(repeating: "0", count: 308), "0." + String(repeating: "0", count: 400) + "1",
      String(repeating: "9", count: 300), "1e00000000000000000000000000001",
    ]
    for (literal, value) in zip(literals, try read(literals)) {
      let expected = try #require(Double(literal))
      #expect(value.bitPattern == expected.bitPattern, "\(literal)")
    }
    #expect(try read(["-0", "-0.0", "-0e3"]).map(\.sign) == [.plus, .plus, .plus])
  }

  @Test(
    "that are too large are refused",
    arguments: ["1e309", "1e999", "2e308", "1e99999999999999999999", "1.7976931348623159e308"])
  func tooLarge(literal: String) throws {
    let error = #expect(throws: InvalidDocument.self) { try read([literal]) }
    let message = error?.diagnostics.first?.message
    #expect(message == "\"hoursPerLevel\" must be a finite number, \(literal) is too large")
  }

  @Test("that are whole may be written with a point or an exponent")
  func whole() throws {
    let graph = try Reading.graph(
      """
      {"format": 1.0, "roles": [{"id": "r", "name": "R", "level": 20e-1,
       "salary": {"year": 2.024E3}, "skills": {"s": 3.0}}],
       "skills": [{"id": "s", "name": "S", "kind": "soft"}]}
      """)
    let role = graph[graph.roles[0]]
    #expect(role.level == 2 && role.salary?.year == 2024 && role.skills == ["s": 3])
  }
}
