import BundledGraphs
import CareerDocuments
import CareerGraph
import TestSupport
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  private static let small = Array(
    #"{"format":1,"x-a":[{}],"roles":[{"id":"a\n","name":'A',"skills":{"s":1.5e0}}]}"#.utf8)

  @Test("cut off anywhere is refused with words and a place")
  func truncated() throws {
    let whole = Array(Reading.whole.utf8)
    let end = whole.lastIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? 0
    for count in 0..<whole.count {
      let bytes = Array(whole[..<count])
      try Reading.withstand(bytes, "the first \(count) bytes")
      #expect((Reading.failure(bytes) == nil) == (count >= end), "the first \(count) bytes")
    }
  }

  @Test("with any byte replaced is withstood")
  func replaced() throws {
    let hostile: [UInt8] =
      Array("{}[]\":,'=\\/*#-+.019eEu \t\n\rxtn;@$“".utf8) + [
        0, 0x1B, 0x7F, 0x80, 0xC3, 0xE2, 0xFF,
      ]
    #expect(Set(hostile).count >= 40)
    for position in Self.small.indices {
      for byte in hostile {
        var bytes = Self.small
        bytes[position] = byte
        try Reading.withstand(bytes, "byte \(position) replaced by \(byte)")
      }
    }
  }

  @Test("with random edits is withstood", arguments: 0..<8 as Range<UInt64>)
  func mutated(seed: UInt64) throws {
    let tokens = [
      "{", "}", "[", "]", "\"", ":", ",", "//", "/*", "*/", "\\u", "\\ud800", "1e999", "-", "null",
      "\"id\"", "\"x-a\":", "\"years\":", "“", "\u{FEFF}", "\r", "\0", "\"roles\":[", "tru", "0",
    ]
    for (round, bytes) in Mutations(of: Reading.whole, with: tokens, seed: seed).prefix(500)
      .enumerated()
    {
      try Reading.withstand(bytes, "round \(round) of seed \(seed)")
    }
  }

  @Test(
    "with a quarter of its lines shuffled or cut is withstood", arguments: 0..<4 as Range<UInt64>)
  func shuffledLines(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bundled = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    var lines = bundled.split(separator: UInt8(ascii: "\n"))
    for _ in 0..<lines.count / 4 {
      let position = Int.random(in: lines.indices, using: &random)
      if Bool.random(using: &random) {
        lines.swapAt(position, Int.random(in: lines.indices, using: &random))
      } else {
        lines[position] = lines[position].dropLast(2)
      }
    }
    try Reading.withstand(Array(lines.joined(separator: [0x0A])), "seed \(seed)")
  }

  @Test(
    "nested ten thousand deep is no burden",
    arguments: [
      ("", "["), ("", "{\"a\":"), ("{\"format\": 1, \"y\": ", "["),
      ("{\"format\": 1, \"x-y\": ", "["), ("{\"format\": 1, \"x-y\": ", "{\"a\":"),
      ("{\"format\": 1, \"roles\": ", "["), ("{\"format\": 1, \"roles\": ", "{\"a\":"),
      ("{\"format\": 1, \"roles\": [", "{\"x-a\":"), ("{\"format\": 1, \"skills\": [", "["),
    ])
  func nested(before: String, bracket: String) throws {
    let open = String(repeating: bracket, count: 10_000)
    try Reading.withstand(Array((before + open).utf8), "open")
    #expect(!Reading.complaints(before + open).isEmpty)
    let close = String(repeating: bracket == "[" ? "]" : "}", count: 10_000)
    let inner = bracket == "[" ? "" : "1"
    let end = before.isEmpty ? "" : before.hasSuffix("[") ? "]}" : "}"
    let words = Reading.complaints(before + open + inner + close + end)
    let isOwn = before.contains("\"x-y\"") || bracket.contains("x-a")
    let expected = bracket.contains("x-a") ? "has no \"id\"" : ""
    #expect(isOwn ? words.contains(expected) && !words.contains("\n") : !words.isEmpty)
  }

  @Test("of ten megabytes is read")
  func long() throws {
    let megabytes = String(repeating: "0123456789", count: 1_000_000)
    let graph = try Reading.graph("{\"format\": 1, \"title\": \"\(megabytes)\"}")
    #expect(graph.title?.utf8.count == 10_000_000)
    let words = Reading.complaints("{\"format\": 1, \"currency\": \(megabytes)}")
    #expect(words == "f:1:27: error: \"currency\" must be a string, found a number")
    let escapes = String(repeating: "\\u00e9", count: 500_000)
    #expect(try Reading.graph("{\"format\": 1, \"title\": \"\(escapes)\"}").title?.count == 500_000)
  }

  @Test("of a million elements is read")
  func many() throws {
    let aliases = String(repeating: "\"a\",", count: 1_000_000)
    let graph = try Reading.graph(
      "{\"format\": 1, \"roles\": [{\"id\": \"r\", \"name\": \"R\", \"aliases\": [\(aliases)]}]}")
    #expect(graph[graph.roles[0]].aliases.count == 1_000_000)
    let own = (0..<50_000).map { "\"x-\($0)\": 1" }.joined(separator: ", ")
    #expect(try Reading.graph("{\"format\": 1, \(own)}").extensions.count == 50_000)
  }

  @Test("with a thousand mistakes tells the first fifty and how many more there are")
  func limit() throws {
    let roles = Array(repeating: "{\"name\": \"R\"}", count: 1000).joined(separator: ",\n")
    let failure = try #require(
      Reading.failure(Array("{\"format\": 1, \"roles\": [\n\(roles)]}".utf8)))
    #expect(failure.diagnostics.count == 50 && failure.count == 1000)
    let lines = failure.description.split(separator: "\n")
    #expect(lines.count == 51)
    #expect(lines[0] == "f:2:1: error: a role has no \"id\"")
    #expect(lines[49] == "f:51:1: error: a role has no \"id\"")
    #expect(lines[50] == "… and 950 more")
  }

  @Test("with as many mistakes as are told has no more")
  func atLimit() throws {
    for (count, last) in [(50, "f:51:1: error: a role has no \"id\""), (51, "… and 1 more")] {
      let roles = Array(repeating: "{\"name\": \"R\"}", count: count).joined(separator: ",\n")
      let words = Reading.complaints("{\"format\": 1, \"roles\": [\n\(roles)]}")
      #expect(words.split(separator: "\n").last.map(String.init) == last)
    }
  }
}
