import TestSupport
import Testing

@Suite("Mistakes in JSON")
struct SyntaxTests {
  @Test(
    "are told once, and reading goes on behind them",
    arguments: [
      Complaint(
        whole:
          "{\"format\": 1 \"roles\": [{'id': \"a\", name: \"A\"}\n{\"id\"=\"b\"}], \"colr\": 1}",
        [
          "1:14: error: expected ',' before a field, found a string",
          "1:25: error: strings stand in double quotes, found a single one",
          "1:36: error: a field's name stands in double quotes, found 'name'",
          "2:1: error: expected ',' before an element, found an object",
          "2:1: error: a role 'b' has no \"name\"",
          "2:6: error: a field's name is followed by ':', found '='",
          "2:14: error: unknown field \"colr\" in the document; a field of your own begins with x-",
        ]),
      .role(
        "\"summary\": ,\n\"level\": x", "2:12: error: \"summary\" must be a string, found ','",
        "3:10: error: \"level\" must be a whole number, found 'x'"),
      .role(
        "\"summary\": \"level\": -1",
        "2:12: error: expected a value, found the next field \"level\"",
        "2:21: error: the level of a role must be from 0 to 1000000, got -1"),
      .role(
        "\"level\": \"summary\": 1",
        "2:10: error: expected a value, found the next field \"summary\"",
        "2:21: error: \"summary\" must be a string, found a number"),
      .role(
        "\"aliases\": [\"a\", \"level\": -1",
        "2:18: error: expected ']' before the field \"level\" (opened at line 2)",
        "2:27: error: the level of a role must be from 0 to 1000000, got -1"),
      .role(
        "\"summary\": “a b”, “level”: -1",
        "2:12: error: strings stand in straight double quotes, found “",
        "2:19: error: strings stand in straight double quotes, found “",
        "2:28: error: the level of a role must be from 0 to 1000000, got -1"),
      .role(
        "\"level\": 1; \"summary\": 2;", "2:11: error: expected ',' before a field, found ';'",
        "2:24: error: \"summary\" must be a string, found a number",
        "2:25: error: expected ',' before a field, found ';'"),
      .role(
        "\"level\": 1,, \"level\": 2", "2:12: error: expected a field, found another ','",
        "2:14: error: repeated field \"level\" in a role"),
      .role(
        "\"summary\": Owns it\", \"level\": -1",
        "2:12: error: \"summary\" must be a string, found 'Owns'",
        "2:31: error: the level of a role must be from 0 to 1000000, got -1"),
      .role(
        "\"summary\": Owns it\n, level\": -1",
        "2:12: error: \"summary\" must be a string, found 'Owns'",
        "3:3: error: a field's name stands in double quotes, found 'level'",
        "3:11: error: the level of a role must be from 0 to 1000000, got -1"),
      .role(
        "\"aliases\": [a\" ], \"level\": -1",
        "2:13: error: an entry of \"aliases\" must be a string, found 'a'",
        "2:28: error: the level of a role must be from 0 to 1000000, got -1"),
      .role("\"aliases\": [,]", "2:13: error: expected an element, found ','"),
      .role(
        "\"aliases\": [\"a\" \"b\", foo]",
        "2:17: error: expected ',' before an element, found a string",
        "2:22: error: an entry of \"aliases\" must be a string, found 'foo'"),
      .role(
        "\"summary\": \"a\\q\\ud800\\udc\"",
        "2:14: error: unknown escape in a string; write \\\\ for a backslash",
        "2:16: error: \\u is followed by four hexadecimal digits that name a character"),
      .role(
        "\"summary\": \"a\tb\", \"level\": -1",
        "2:14: error: a control character in a string is written as \\u0009",
        "2:28: error: the level of a role must be from 0 to 1000000, got -1"),
      .role(
        "\"x-a\": {\"b\": foo, \"c\": [1 2], \"d\": tru}",
        "2:14: error: expected a value, found 'foo'",
        "2:27: error: expected ',' before an element, found a number",
        "2:36: error: expected a value, found 'tru'"),
      .role("\"x-a\": 1e999", "2:8: error: a value must be a finite number, 1e999 is too large"),
      .role(
        "\"a\\nb\": 1",
        "2:1: error: unknown field \"a\\u000ab\" in a role; a field of your own begins with x-"),
    ] as [Complaint])
  func recovery(complaint: Complaint) {
    #expect(Reading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "behind which nothing is sound end the reading with one message",
    arguments: [
      Complaint(
        "\"title\": \"a\"b\"", "2:13: error: expected ',' or '}' behind a value, found 'b'"),
      Complaint(
        "\"title\" \"a\"", "2:9: error: expected ':' behind the field's name, found a string"),
      Complaint("\"title\"", "2:8: error: expected ':' behind the field's name, found '}'"),
      Complaint(
        "\"title\": \"a\n\"",
        "2:10: error: this string is not closed on its line; add a quote, or \\n for a break"),
      Complaint("\"title\": “a\n", "2:10: error: strings stand in straight double quotes, found “"),
      .role(
        "\"experience\": \"min\": 0, \"max\": 2}",
        "2:15: error: \"experience\" must be an object, found the field \"min\""),
      .move(
        "\"years\": \"low\": 0, \"high\": 2}",
        "3:10: error: \"years\" must be a number or an object of low, typical and high, "
          + "found the field \"low\""),
      .role(
        "\"level\": 1},\n\"id\": \"s\", \"name\": \"S\"",
        "3:1: error: a role must be an object, found the field \"id\""),
      Complaint(
        "\"roles\": [\n\"transitions\": []",
        "3:1: error: a role must be an object, found the field \"transitions\""),
      Complaint("\"roles\": [}", "2:11: error: expected ']', found '}' (opened at line 2)"),
      Complaint("\"roles\": [{]", "2:12: error: expected '}', found ']' (opened at line 2)"),
      Complaint("\"roles\": [@", "2:11: error: a role must be an object, found '@'"),
      Complaint("\"x-a\": @", "2:8: error: expected a value, found '@'"),
      Complaint("# a comment", "2:1: error: expected a field's name in double quotes, found '#'"),
      Complaint("\"title\": \"a\" # a", "2:14: error: a comment begins with //, found '#'"),
      Complaint("/* a", "2:1: error: this comment is not closed; add */"),
      Complaint("/", "2:1: error: expected a field's name in double quotes, found '/'"),
      Complaint(
        whole: "{\"format\": 1",
        ["1:13: error: the file ends inside an object; is it cut off? (opened at line 1)"]),
      Complaint(
        whole: "{\"format\":",
        ["1:11: error: the file ends inside an object; is it cut off? (opened at line 1)"]),
      Complaint(
        whole: "{\"format\": 1}}", ["1:14: error: expected nothing behind the document, found '}'"]),
      Complaint(
        whole: "{\"format\": 1}\n{\"format\": 1}",
        ["2:1: error: expected nothing behind the document, found an object"]),
      Complaint(
        whole: "// nothing",
        [
          "1:11: error: the document must be an object, found the end of the file; it begins with { \"format\": 1, …"
        ]),
      Complaint(
        whole: "\"format\": 1",
        [
          "1:1: error: the document must be an object, found a string; it begins with { \"format\": 1, …"
        ]),
    ])
  func ending(complaint: Complaint) {
    #expect(Reading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "of numbers say what a number looks like",
    arguments: [
      "+1", ".5", "1.", "0x10", "0x1p3", "01", "-01", "1e", "1e+", "-", "1_000", "1.2.3", "--1",
      "1f", "1.e3", "٣",
    ])
  func numbers(text: String) {
    #expect(
      Reading.complaints(
        "{\"format\": 1, \"skills\": [{\"id\": \"s\", \"name\": \"S\", \"kind\": \"soft\", \"hoursPerLevel\": \(text)}]}"
      )
        == "f:1:84: error: \"hoursPerLevel\" must be a number such as 0.5, found '\(text)'")
  }

  @Test("Long words and names are cut in messages")
  func longWords() {
    let long = String(repeating: "a", count: 100_000)
    let cut = String(repeating: "a", count: 60) + "…"
    #expect(
      Reading.complaints("{\"format\": \(long)}")
        == "f:1:12: error: \"format\" must be a number, found '\(cut)'")
    #expect(
      Reading.complaints("{\"format\": 1, \"\(long)\": 1}")
        == "f:1:15: error: unknown field \"\(cut)\" in the document; a field of your own begins with x-"
    )
    #expect(
      Reading.complaints("{\"format\": 1\(long.replacing("a", with: "9"))e999}")
        == "f:1:12: error: \"format\" must be a finite number, 1\(cut.replacing("a", with: "9").dropFirst()) is too large"
    )
  }
}
