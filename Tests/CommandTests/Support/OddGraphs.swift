/// Graphs that are allowed and that no one would draw up.
enum OddGraphs {
  /// A document and two of its roles.
  struct Odd {
    let text: String
    let from: String
    let to: String
  }

  /// All of them by name.
  static let all: [String: Odd] = [
    "no roles": Odd(text: document(), from: "a", to: "b"),
    "one role": Odd(text: document(roles: [role("a")]), from: "a", to: "a"),
    "no transitions": Odd(text: document(roles: [role("a"), role("b")]), from: "a", to: "b"),
    "parallel": Odd(
      text: document(
        roles: [role("a"), role("b", "\"level\": 2")],
        transitions: (0..<3000).map { move("a", "b", "1.\($0)", "\"via\": \"way \($0)\"") }),
      from: "a", to: "b"),
    "huge": Odd(
      text: document(
        skills: ["{\"id\": \"s\", \"name\": \"S\", \"kind\": \"soft\", \"hoursPerLevel\": 1e300}"],
        roles: [
          role("a"), role("b", "\"skills\": {\"s\": 5}, \"salary\": {\"median\": 1e300}"),
          role("c", "\"experience\": {\"min\": 1e308, \"max\": 1.7e308}, \"level\": 65535"),
        ],
        transitions: [
          move("a", "b", "1e300"), move("b", "c", "1e308", "\"wait\": 1e308"),
          move("a", "c", "1.7e308"),
        ]), from: "a", to: "b"),
    "huge sums": Odd(
      text: document(
        roles: ["a", "b", "c"].map { role($0) },
        transitions: [
          move("a", "b", "1.7e308"), move("b", "c", "1.7e308", "\"wait\": 1.7e308"),
        ]), from: "a", to: "c"),
    "tiny": Odd(
      text: document(
        roles: ["a", "b", "c"].map { role($0) },
        transitions: [move("a", "b", "1e-300"), move("b", "c", "1e-11"), move("a", "c", "5e-324")]),
      from: "a", to: "c"),
    "zero": Odd(
      text: document(
        roles: ["a", "b", "c", "d"].map { role($0) },
        transitions: [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "b")].map {
          move($0, $1, "0")
        }), from: "a", to: "d"),
    "chain": chain(of: 500),
    "a dozen steps": Odd(
      text: document(
        roles: (0..<13).map { role("r\($0)") },
        transitions: (1..<13).map { move("r\($0 - 1)", "r\($0)", $0 < 7 ? "0.05" : "1") }),
      from: "r0", to: "r12"),
    "hostile": hostile, "long": long, "blank": blank,
  ]

  /// Roles of which each leads to the next only, so that a plan has as many steps.
  static func chain(of count: Int) -> Odd {
    Odd(
      text: document(
        roles: (0..<count).map { role("r\($0)", "\"level\": \($0)") },
        transitions: (1..<count).map { move("r\($0 - 1)", "r\($0)", "0.01") }),
      from: "r0", to: "r\(count - 1)")
  }

  private static let hostile: Odd = {
    let text = "\\u001b[31mX\\u001b]0;t\\u0007\\u202e\\nY\\u009b\\u2028\\u0000"
    return named(text, id: "a\\u202e")
  }()

  private static let long: Odd = {
    let text = String(repeating: "長い名前x", count: 2500)
    return named(text, id: text)
  }()

  private static let blank = named("", id: "a")

  /// A graph with one text wherever there can be one.
  private static func named(_ text: String, id: String) -> Odd {
    let texts =
      "\"aliases\": [\"\(text)\", \"\"], \"track\": \"\(text)\", \"summary\": \"\(text)\", "
      + "\"responsibilities\": [\"\(text)\", \"\"], \"sources\": [\"q\"], "
      + "\"salary\": {\"median\": 5}, \"teaches\": {\"s\": 2}, \"skills\": {\"s\": 1}"
    func role(_ id: String) -> String {
      "{\"id\": \"\(id)\", \"name\": \"\(text)\", \(texts)}"
    }
    let skill = "{\"id\": \"s\", \"name\": \"\(text)\", \"kind\": \"soft\"}"
    return Odd(
      text: document(
        "\"title\": \"\(text)\", \"currency\": \"\(text)\", \"sources\": [{\"id\": \"q\", "
          + "\"title\": \"\(text)\", \"note\": \"\(text)\"}], ",
        skills: [skill], roles: [role(id), role("b"), role("c")],
        transitions: [
          move(id, "b", "1", "\"via\": \"\(text)\", \"skills\": {\"s\": 3}"), move("b", "c", "0.5"),
        ]),
      from: id.contains("\\") ? "a\u{202E}" : id, to: "c")
  }

  private static func document(
    _ head: String = "", skills: [String] = [], roles: [String] = [], transitions: [String] = []
  ) -> String {
    let lists = [("skills", skills), ("roles", roles), ("transitions", transitions)].map {
      "\"\($0)\": [\($1.joined(separator: ",\n"))]"
    }
    return "{\"format\": 1, \(head)\(lists.joined(separator: ",\n"))}\n"
  }

  private static func role(_ id: String, _ more: String = "\"aliases\": []") -> String {
    "{\"id\": \"\(id)\", \"name\": \"\(id.uppercased())\", \(more)}"
  }

  private static func move(
    _ from: String, _ to: String, _ years: String, _ more: String = "\"credit\": 1"
  ) -> String {
    "{\"from\": \"\(from)\", \"to\": \"\(to)\", \"kind\": \"promotion\", \"years\": \(years), "
      + "\(more)}"
  }
}
