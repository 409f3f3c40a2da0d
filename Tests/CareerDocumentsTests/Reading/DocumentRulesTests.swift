import TestSupport
import Testing

@Suite("The rules of the format")
struct DocumentRulesTests {
  @Test(
    "for the document as a whole",
    arguments: [
      Complaint(whole: "{}", ["1:1: error: the document has no \"format\"; add \"format\": 1"]),
      Complaint(
        whole: "{\"format\": 2}",
        ["1:12: error: format 2 is not supported; this version reads format 1"]),
      Complaint(
        whole: "{\"format\": 1.5}",
        ["1:12: error: format 1.5 is not supported; this version reads format 1"]),
      Complaint(
        whole: "{\"format\": \"1\"}", ["1:12: error: \"format\" must be a number, found a string"]),
      Complaint(
        whole: "{\"fromat\": 1}",
        ["1:2: error: unknown field \"fromat\" in the document; did you mean \"format\"?"]),
      Complaint("\"format\": 1", "2:1: error: repeated field \"format\" in the document"),
      Complaint(
        "\"colour\": 1",
        "2:1: error: unknown field \"colour\" in the document; a field of your own begins with x-"),
      Complaint(
        "\"roels\": [{\"id\": \"a\", \"name\": \"A\"}], \"transitions\": [{\"from\": \"a\", "
          + "\"to\": \"b\", \"kind\": \"lateral\", \"years\": 1}]",
        "2:1: error: unknown field \"roels\" in the document; did you mean \"roles\"?"),
      Complaint(
        "\"roles\": {\"a\": {}}, \"transitions\": [{\"from\": \"a\", \"to\": \"b\", "
          + "\"kind\": \"lateral\", \"years\": 1}]",
        "2:10: error: \"roles\" must be a list, found an object"),
      Complaint("\"title\": null", "2:10: error: \"title\" must be a string, found null"),
      Complaint("\"x-a\": 1, \"x-a\": 2", "2:11: error: repeated field \"x-a\" in the document"),
      Complaint(
        whole: "[]",
        [
          "1:1: error: the document must be an object, found a list; it begins with "
            + "{ \"format\": 1, …"
        ]),
    ])
  func document(complaint: Complaint) {
    #expect(Reading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "for what must be there, and for unknown and repeated fields",
    arguments: [
      Complaint("\"sources\": [{}]", "2:13: error: a source has no \"id\""),
      Complaint("\"skills\": [{}]", "2:12: error: a skill has no \"id\", no \"name\", no \"kind\""),
      Complaint(
        "\"skills\": [{\"id\": \"s\"}]", "2:12: error: a skill 's' has no \"name\", no \"kind\""),
      Complaint("\"roles\": [{\"id\": \"r\"}]", "2:11: error: a role 'r' has no \"name\""),
      Complaint(
        "\"transitions\": [{}]",
        "2:17: error: a transition has no \"from\", no \"to\", no \"kind\", no \"years\""),
      .role("\"nmae\": 1", "2:1: error: unknown field \"nmae\" in a role; did you mean \"name\"?"),
      .role("\"name\": \"S\"", "2:1: error: repeated field \"name\" in a role"),
      .role("\"x-a\": 1, \"x-a\": 1", "2:11: error: repeated field \"x-a\" in a role"),
      .skill(
        "\"level\": 1",
        "2:1: error: unknown field \"level\" in a skill; a field of your own begins with x-"),
      .skill(
        "\"hoursPerLevel\": {\"low\": 1, \"tipical\": 2, \"high\": 3}",
        "2:29: error: unknown field \"tipical\" in \"hoursPerLevel\"; did you mean \"typical\"?"),
      .role(
        "\"experience\": {\"min\": 1, \"maximum\": 2}",
        "2:26: error: unknown field \"maximum\" in \"experience\"; a field of your own begins with x-"
      ),
      .role(
        "\"salary\": {\"medan\": 2}",
        "2:12: error: unknown field \"medan\" in \"salary\"; did you mean \"median\"?"),
      .move(
        "\"years\": 1, \"experience\": {\"min\": 1, \"max\": 2}",
        "3:38: error: unknown field \"max\" in the \"experience\" of a transition; "
          + "a field of your own begins with x-"),
      .move(
        "\"yaers\": 1",
        "3:1: error: unknown field \"yaers\" in a transition; did you mean \"years\"?"),
      Complaint(
        "\"roles\": [{\"ID\": \"a\", \"name\": \"A\"}], \"transitions\": [{\"from\": \"a\", "
          + "\"to\": \"a2\", \"kind\": \"lateral\", \"years\": 1}]",
        "2:12: error: unknown field \"ID\" in a role; did you mean \"id\"?"),
    ])
  func fields(complaint: Complaint) {
    #expect(Reading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "for numbers",
    arguments: [
      .role(
        "\"skills\": {\"s\": 0}", "2:12: error: unknown skill 's'",
        "2:17: error: \"skills\": the level of 's' must be from 1 to 5, got 0"),
      .role(
        "\"teaches\": {\"s\": 6}", "2:13: error: unknown skill 's'",
        "2:18: error: \"teaches\": the level of 's' must be from 1 to 5, got 6"),
      .role("\"skills\": {\"s\": 2.5}", "2:17: error: a level must be a whole number, got 2.5"),
      .role(
        "\"skills\": {\"s\": \"3\"}", "2:17: error: a level must be a whole number, found a string"),
      .skill(
        "\"requires\": {\"s\": -1}", "2:14: error: a cycle in requires: s → s",
        "2:19: error: \"requires\": the level of 's' must be from 1 to 5, got -1"),
      .role("\"level\": -1", "2:10: error: the level of a role must be from 0 to 1000000, got -1"),
      .role("\"level\": 1.5", "2:10: error: \"level\" must be a whole number, got 1.5"),
      .role(
        "\"level\": 9007199254740993",
        "2:10: error: the level of a role must be from 0 to 1000000, got 9007199254740993"),
      .role("\"level\": 1e99", "2:10: error: \"level\" must be a whole number, got 1e99"),
      .role("\"experience\": {\"min\": -1}", "2:23: error: \"min\" must not be negative, got -1"),
      .role(
        "\"experience\": {\"min\": 3, \"max\": 2}",
        "2:15: error: \"experience\": min (3) is greater than max (2)"),
      .role(
        "\"salary\": {\"low\": 1e999}",
        "2:19: error: \"low\" must be a finite number, 1e999 is too large"),
      .role(
        "\"salary\": {\"low\": 3, \"median\": 2}",
        "2:11: error: \"salary\": low (3) is greater than median (2)"),
      .role(
        "\"salary\": {\"year\": 20240}",
        "2:11: error: salary.year must be from 0 to 9999, got 20240"),
      .role(
        "\"salary\": {\"low\": 112,000}",
        "2:23: error: a number has no commas: write 1.5 or 1500, not 1,5 or 1,500"),
      .skill(
        "\"hoursPerLevel\": NaN",
        "2:18: error: \"hoursPerLevel\" must be a finite number, found NaN"),
      .skill(
        "\"hoursPerLevel\": -Infinity",
        "2:18: error: \"hoursPerLevel\" must be a finite number, found -Infinity"),
      .skill(
        "\"hoursPerLevel\": -0.5", "2:18: error: \"hoursPerLevel\" must not be negative, got -0.5"),
      .skill(
        "\"hoursPerLevel\": [1, 2]",
        "2:18: error: hoursPerLevel must be one estimate or a list of five, got a list of 2"),
      .skill(
        "\"hoursPerLevel\": [1, 2, 3, 4, -5]",
        "2:31: error: \"hoursPerLevel\" must not be negative, got -5"),
      .skill(
        "\"hoursPerLevel\": \"60\"",
        "2:18: error: \"hoursPerLevel\" must be a number or an object of low, typical and high, found a string"
      ),
      .skill(
        "\"hoursPerLevel\": 60 hours",
        "2:21: error: expected ',' or '}' behind a value, found 'hours'"),
      .move(
        "\"years\": {\"low\": 3, \"typical\": 2, \"high\": 4}",
        "3:10: error: \"years\": low (3) is greater than typical (2)"),
      .move(
        "\"years\": {\"low\": 1, \"typical\": 5, \"high\": 4}",
        "3:10: error: \"years\": typical (5) is greater than high (4)"),
      .move(
        "\"years\": {\"low\": 0, \"typical\": 2, \"high\": 4}",
        "3:10: error: \"years\": low must not be 0 where typical is 2; state a small positive number"
      ),
      .move(
        "\"years\": {\"low\": 1, \"high\": 4}",
        "3:10: error: \"years\" is a number, or needs all of low, typical and high"),
      .move(
        "\"years\": 1, \"credit\": 1.5", "3:23: error: \"credit\" must be from 0 to 1, got 1.5"),
      .move(
        "\"years\": 1, \"likelihood\": -0.1",
        "3:27: error: \"likelihood\" must be from 0 to 1, got -0.1"),
      .move("\"years\": true", "3:10: error: \"years\" must be a number, found true"),
    ] as [Complaint])
  func numbers(complaint: Complaint) {
    #expect(Reading.complaints(complaint.document) == complaint.expected)
  }

  @Test(
    "for ids and words",
    arguments: [
      .role("\"entry\": \"yes\"", "2:10: error: \"entry\" must be true or false, found a string"),
      .role("\"skills\": {\"s\": 1}", "2:12: error: unknown skill 's'"),
      .role("\"sources\": [\"s\"]", "2:13: error: unknown source 's'"),
      .role(
        "\"aliases\": [1]", "2:13: error: an entry of \"aliases\" must be a string, found a number"),
      .skill(
        "\"requires\": {\"t\": 1, \"t\": 2}", "2:14: error: unknown skill 't'",
        "2:22: error: repeated skill 't' in \"requires\""),
      .skill("\"requires\": {\"s\": 1}", "2:14: error: a cycle in requires: s → s"),
      .move(
        "\"years\": 1}, {\"from\": \"a\", \"to\": \"a\", \"kind\": \"entry\", \"years\": 1",
        "3:34: error: a transition from 'a' to itself"),
      .move(
        "\"years\": 1}, {\"from\": \"a\", \"to\": \"b\", \"kind\": \"lateral\", \"years\": 1",
        "3:14: error: repeated transition 'a' → 'b' (lateral); give one of them another \"via\" "
          + "(first at line 2)"),
      Complaint("\"sources\": [{\"id\": \"\"}]", "2:20: error: \"id\" must not be empty"),
      Complaint(
        "\"sources\": [{\"id\": \"a\\u0009\"}]",
        "2:20: error: \"id\" must not contain control characters"),
      Complaint(
        "\"roles\": [{\"id\": \"a\", \"name\": \"A\"},\n{\"id\": \"\\u0061\", \"name\": \"B\"}]",
        "3:8: error: repeated role id 'a' (first at line 2)"),
      Complaint(
        "\"skills\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"sofd\"}]",
        "2:45: error: \"kind\" must be one of technical, soft, domain, credential, got 'sofd'; did you mean 'soft'?"
      ),
      Complaint(
        "\"transitions\": [{\"from\": \"ab\", \"to\": \"cd\", \"kind\": \"lateral\", \"years\": 1}],\n"
          + "\"roles\": [{\"id\": \"abc\", \"name\": \"A\"}]",
        "2:26: error: unknown role 'ab'; did you mean 'abc'?", "2:38: error: unknown role 'cd'"),
      Complaint(
        "\"skills\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"soft\", \"requires\": {\"b\": 1}},\n"
          + "{\"id\": \"b\", \"name\": \"B\", \"kind\": \"soft\", \"requires\": {\"a\": 1}}]",
        "3:55: error: a cycle in requires: a → b → a"),
    ] as [Complaint])
  func ids(complaint: Complaint) {
    #expect(Reading.complaints(complaint.document) == complaint.expected)
  }
}
