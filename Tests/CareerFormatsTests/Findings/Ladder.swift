import CareerFormats
import CareerPlanner
import CareerReview

/// A small ladder without a flaw, from which each case takes something or to which it adds.
struct Ladder {
  var head: [String] = []
  var skills = [
    #"{ "id": "swift", "name": "Swift", "kind": "technical", "hoursPerLevel": 60 }"#,
    #"{ "id": "talk", "name": "Speaking", "kind": "soft" }"#,
  ]
  var roles = [
    #"{ "id": "junior", "name": "Junior", "track": "building", "level": 1, "entry": true, "#
      + #""experience": { "min": 0, "max": 2 }, "skills": { "swift": 1 }, "teaches": { "talk": 1 }, "#
      + #""salary": { "median": 40, "year": 2024 } }"#,
    #"{ "id": "senior", "name": "Senior", "track": "building", "level": 2, "#
      + #""experience": { "min": 3, "max": 6 }, "skills": { "swift": 2, "talk": 1 }, "#
      + #""salary": { "median": 60, "year": 2024 } }"#,
    #"{ "id": "lead", "name": "Lead", "track": "leading", "level": 3, "final": true, "#
      + #""experience": { "min": 5 }, "skills": { "swift": 2, "talk": 2 } }"#,
  ]
  var transitions = [
    #"{ "from": "junior", "to": "senior", "kind": "promotion", "years": 3, "likelihood": 0.6 }"#,
    #"{ "from": "senior", "to": "lead", "kind": "leadership", "years": 2 }"#,
    #"{ "from": "lead", "to": "senior", "kind": "lateral", "years": 1 }"#,
  ]

  /// The document, an element a line.
  var text: String {
    let lists = [("skills", skills), ("roles", roles), ("transitions", transitions)].map {
      "  \"\($0)\": [\n" + $1.map { "    \($0)" }.joined(separator: ",\n") + "\n  ]"
    }
    return "{\n" + (["  \"format\": 1"] + head.map { "  \($0)" } + lists).joined(separator: ",\n")
      + "\n}\n"
  }

  /// What a reviewer says.
  func review(allowing codes: Set<FindingCode> = [], limit: Int? = nil) -> DocumentReview {
    DocumentReview(Array(text.utf8), name: "ladder.json", allowing: codes, limit: limit)
  }

  /// The codes of the findings, in order.
  var codes: [FindingCode] { review().findings.map(\.code) }

  /// This ladder with something else.
  func with(_ change: (inout Ladder) -> Void) -> Ladder {
    var ladder = self
    change(&ladder)
    return ladder
  }

  /// This ladder with a text replaced in one role, by its position.
  func role(_ position: Int, _ old: String, _ new: String) -> Ladder {
    with { $0.roles[position] = $0.roles[position].replacing(old, with: new) }
  }

  /// This ladder with a text replaced in one transition, by its position.
  func move(_ position: Int, _ old: String, _ new: String) -> Ladder {
    with { $0.transitions[position] = $0.transitions[position].replacing(old, with: new) }
  }

  /// This ladder with one more role behind the first, and a promotion into it.
  func adding(_ id: String, _ fields: String, _ move: String = #""years": 1"#) -> Ladder {
    with {
      $0.roles.append("{ \"id\": \"\(id)\", \"name\": \"The \(id)\", \"final\": true\(fields) }")
      $0.transitions.append(
        "{ \"from\": \"junior\", \"to\": \"\(id)\", \"kind\": \"promotion\", \(move) }")
    }
  }
}
