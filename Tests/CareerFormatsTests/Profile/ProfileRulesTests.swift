import TestSupport
import Testing

@Suite("The rules of a profile")
struct ProfileRulesTests {
  @Test(
    "for the document as a whole",
    arguments: [
      Complaint(whole: "{}", ["1:1: error: the profile has no \"format\"; add \"format\": 1"]),
      Complaint(
        whole: "{\"format\": 2}",
        ["1:12: error: format 2 is not supported; this version reads format 1"]),
      Complaint(
        whole: "[]",
        ["1:1: error: a profile must be an object, found a list; it begins with { \"format\": 1, …"]
      ),
      Complaint(
        whole: " \n",
        [" error: the file is empty; a profile begins with { \"format\": 1, …"]),
      Complaint(
        whole: "{\"format\": 1} {}",
        ["1:15: error: expected nothing behind the document, found an object"]),
      Complaint(
        "\"yaers\": 1",
        "2:1: error: unknown field \"yaers\" in the profile; did you mean \"years\"?"),
      Complaint(
        "\"colour\": 1",
        "2:1: error: unknown field \"colour\" in the profile; a field of your own begins with x-"),
      Complaint(
        "\"years\": 1, \"years\": 2", "2:13: error: repeated field \"years\" in the profile"),
      Complaint(
        "\"x-a\": 1, \"x-a\": 2", "2:11: error: repeated field \"x-a\" in the profile"),
    ])
  func document(complaint: Complaint) {
    #expect(ProfileReading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "for who one is",
    arguments: [
      Complaint("\"role\": \"\"", "2:9: error: \"role\" must not be empty"),
      Complaint("\"role\": nil", "2:9: error: \"role\" must be a string, found 'nil'"),
      Complaint("\"role\": [\"a\"]", "2:9: error: \"role\" must be a string, found a list"),
      Complaint(
        "\"role\": \"a\\u0007\"", "2:9: error: \"role\" must not contain control characters"),
      Complaint("\"target\": null", "2:11: error: \"target\" must be a string, found null"),
      Complaint("\"years\": -1", "2:10: error: \"years\" must not be negative, got -1"),
      Complaint("\"years\": \"1\"", "2:10: error: \"years\" must be a number, found a string"),
      Complaint(
        "\"years\": 1e999", "2:10: error: \"years\" must be a finite number, 1e999 is too large"),
      Complaint(
        "\"years\": 1,5",
        "2:12: error: a number has no commas: write 1.5 or 1500, not 1,5 or 1,500"),
      Complaint(
        "\"yearsInRole\": NaN", "2:16: error: \"yearsInRole\" must be a finite number, found NaN"),
      Complaint(
        "\"yearsInRole\": 2, \"role\": null",
        "2:16: error: \"yearsInRole\" without a role: \"role\" is null"),
      Complaint("\"skills\": [\"a\"]", "2:11: error: \"skills\" must be an object, found a list"),
      Complaint(
        "\"skills\": {\"a\": 6, \"b\": 0}",
        "2:17: error: the level of 'a' must be from 1 to 5, got 6",
        "2:25: error: the level of 'b' must be from 1 to 5, got 0"),
      Complaint("\"skills\": {\"a\": 1.5}", "2:17: error: a level must be a whole number, got 1.5"),
      Complaint(
        "\"skills\": {\"a\": 1, \"\\u0061\": 2}", "2:20: error: repeated skill 'a' in \"skills\""),
      Complaint("\"skills\": {\"\": 1}", "2:12: error: a skill id must not be empty"),
      Complaint(
        "\"onlyListedSkills\": 1",
        "2:21: error: \"onlyListedSkills\" must be true or false, found a number"),
    ])
  func person(complaint: Complaint) {
    #expect(ProfileReading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "for dates",
    arguments: [
      Complaint(
        "\"start\": \"21.11.2026\"",
        "2:10: error: \"start\": '21.11.2026' is no date; write 2027, 2027-03 or 2027-03-15"),
      Complaint(
        "\"start\": \"2027-02-29\"",
        "2:10: error: \"start\": '2027-02-29' is no date: that month has 28 days"),
      Complaint(
        "\"start\": \"2027-13\"",
        "2:10: error: \"start\": '2027-13' is no date: months are from 01 to 12"),
      Complaint(
        "\"start\": \"0000\"",
        "2:10: error: \"start\": '0000' is no date: years are from 0001 to 9999"),
      Complaint("\"start\": 2027", "2:10: error: \"start\" must be a string, found a number"),
      Complaint("\"breaks\": {}", "2:11: error: \"breaks\" must be a list, found an object"),
      Complaint(
        "\"breaks\": [\"2027-03..2027-12\"]",
        "2:12: error: a break must be an object, found a string"),
      Complaint(
        "\"breaks\": [{\"from\": \"2027\"}]",
        "2:12: error: a break has no \"to\"; state the last day, month or year as in \"to\": \"2027-12\""
      ),
      Complaint(
        "\"breaks\": [{\"from\": \"2028\", \"to\": \"2027\"}]",
        "2:35: error: a break ends on 2027-12-31, before it begins on 2028-01-01"),
      Complaint(
        "\"breaks\": [{\"form\": \"2027\", \"to\": \"2027\"}]",
        "2:13: error: unknown field \"form\" in a break; did you mean \"from\"?"),
      Complaint(
        "\"workShares\": [0.6]", "2:16: error: a work share must be an object, found a number"),
      Complaint("\"workShares\": [{}]", "2:16: error: a work share has no \"share\""),
      Complaint(
        "\"workShares\": [{\"share\": 0}]",
        "2:26: error: \"share\": a share of work must be above 0; state a break instead"),
      Complaint(
        "\"workShares\": [{\"share\": 60}]",
        "2:26: error: \"share\": a share of work must be from 0 to 1, got 60"),
      Complaint(
        "\"workShares\": [{\"to\": \"2027\", \"share\": 0.5, \"from\": \"2027-13\"}]",
        "2:53: error: \"from\": '2027-13' is no date: months are from 01 to 12"),
    ])
  func dates(complaint: Complaint) {
    #expect(ProfileReading.complaints(complaint.document) == complaint.expected)
  }

  private static let paceForm =
    "a number, or a list such as [{ \"hours\": 5 }, { \"hours\": 8, \"from\": \"2028\" }]"

  @Test(
    "for the pace of study",
    arguments: [
      Complaint(
        "\"hoursPerWeek\": 169",
        "2:17: error: \"hoursPerWeek\": hours per week are at most 168, the hours of a week"),
      Complaint(
        "\"hoursPerWeek\": -1",
        "2:17: error: \"hoursPerWeek\": hours per week must not be negative, got -1"),
      Complaint(
        "\"hoursPerWeek\": \"5,10@2027\"",
        "2:17: error: \"hoursPerWeek\" must be \(paceForm), found a string"),
      Complaint(
        "\"hoursPerWeek\": {\"hours\": 5}",
        "2:17: error: \"hoursPerWeek\" must be \(paceForm), found an object"),
      Complaint(
        "\"hoursPerWeek\": []", "2:17: error: \"hoursPerWeek\" is an empty list; leave it out"),
      Complaint("\"hoursPerWeek\": [5]", "2:18: error: a pace must be an object, found a number"),
      Complaint(
        "\"hoursPerWeek\": [{\"hours\": 5, \"from\": \"2027\"}]",
        "2:18: error: the first pace holds from the start and has no \"from\""),
      Complaint(
        "\"hoursPerWeek\": [{\"hours\": 5}, {\"hours\": 6}]",
        "2:32: error: a pace behind the first says from when: add \"from\": \"2028\""),
      Complaint(
        "\"hoursPerWeek\": [{\"hours\": 5}, {\"from\": \"2027\"}]",
        "2:32: error: a pace has no \"hours\""),
      Complaint(
        "\"hoursPerWeek\": [{\"hours\": 5}, {\"hours\": 200, \"from\": \"x\"}]",
        "2:42: error: hours per week are at most 168, the hours of a week",
        "2:55: error: \"from\": 'x' is no date; write 2027, 2027-03 or 2027-03-15"),
      Complaint(
        "\"hoursPerWeek\": [{\"hours\": 5}, {\"hours\": 1, \"from\": \"2027\"}, "
          + "{\"hours\": 2, \"from\": \"2027-01\"}]",
        "2:17: error: \"hoursPerWeek\": two paces from 2027-01-01"),
    ])
  func pace(complaint: Complaint) {
    #expect(ProfileReading.complaints(complaint.document) == complaint.expected)
  }

  @Test("for lists that no life fills")
  func longLists() throws {
    for (field, entry) in [
      ("breaks", "{\"to\": \"2027\"}"), ("workShares", "{\"share\": 1}"),
    ] {
      func text(_ count: Int) -> String {
        let entries = Array(repeating: entry, count: count).joined(separator: ",")
        return "{\"format\": 1,\n\"\(field)\":[\(entries)]}"
      }
      #expect(ProfileReading.complaints(text(1000)) == "")
      let column = field.count + 5 + 1000 * (entry.count + 1)
      #expect(
        ProfileReading.complaints(text(100_000))
          == "f:2:\(column): error: \"\(field)\" has more than 1000 entries")
    }
  }
}

@Suite("A hostile profile")
struct HostileProfileTests {
  @Test("cut off anywhere is refused with words and a place")
  func truncated() throws {
    let whole = Array(ProfileReading.whole.utf8)
    let end = whole.lastIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? 0
    for count in 0..<whole.count {
      let bytes = Array(whole[..<count])
      try Reading.withstand(bytes, "the first \(count) bytes", reader: ProfileReading.failure)
      #expect((ProfileReading.failure(bytes) == nil) == (count >= end), "the first \(count) bytes")
    }
  }

  @Test("with random edits is withstood", arguments: 0..<8 as Range<UInt64>)
  func mutated(seed: UInt64) throws {
    let tokens = [
      "{", "}", "[", "]", "\"", ":", ",", "//", "/*", "\\u", "\\ud800", "1e999", "-", "null", "0",
      "\"to\":", "\"x-a\":", "\"role\":null", "\"2027-02-30\"", "\"0000\"", "“", "\u{FEFF}", "\r",
      "\"share\"", "\"hours\"", "\"9999-12\"",
    ]
    for (round, bytes) in Mutations(of: ProfileReading.whole, with: tokens, seed: seed).prefix(500)
      .enumerated()
    {
      try Reading.withstand(
        bytes, "round \(round) of seed \(seed)", reader: ProfileReading.failure)
    }
  }

  @Test(
    "nested ten thousand deep is no burden",
    arguments: [
      "", "{\"x-a\":", "{\"role\":", "{\"breaks\":[", "{\"hoursPerWeek\":", "{\"skills\":{\"a\":",
    ])
  func deep(prefix: String) throws {
    let bytes = Array((prefix + String(repeating: "[", count: 10_000)).utf8)
    #expect(ProfileReading.failure(bytes) != nil)
    try Reading.withstand(bytes, prefix, reader: ProfileReading.failure)
  }
}
