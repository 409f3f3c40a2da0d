/// The command lines of reviews.
extension CommandLines {
  static let checks: [Group] = [
    Group(
      "check",
      [
        ["check", "tiny.json"], ["check", "no-skills.json"],
        ["check", "tiny.json", "no-roles.json"],
        ["check", "mistakes.json"],
        ["check", "tiny.json", "cut-off.json", "format-2.json", "empty.json", "latin-1.json"],
        ["check", "circle.json"], ["check", "missing.json"],
        ["check", "tiny.json", "missing.json"],
        ["check", "."], ["check", "missing\u{1B}[31m.json"], ["list", "-g", "mistakes.json"],
      ]),
    Group(
      "check-flaws",
      [
        ["check", "flaws.json"], ["check", "--strict", "flaws.json"],
        ["check", "flaws.json", "--color=always"],
        ["check", "flaws.json", "--limit", "1", "--allow", "pay-falls", "--allow=dead-end"],
        ["check", "--strict", "tiny.json"] + tinyAllowances,
      ]),
    Group(
      "check-github",
      [
        ["check", "-f", "github", "flaws.json", "mistakes.json", "--limit=2"],
        ["check", "-f", "github", "no-roles.json"],
      ]),
    Group(
      "check-json",
      [
        ["check", "-f", "json", "flaws.json"], ["check", "-f", "json", "no-roles.json"],
        ["check", "-f", "json", "mistakes.json", "empty.json", "--limit", "2"],
      ]),
    Group(
      "check-sarif",
      [["check", "-f", "sarif", "tiny.json", "empty.json", "--allow", "dead-end", "--limit=1"]]),
    Group(
      "usage-check",
      [
        ["check"], ["check", "tiny.json", "--allow", "deadend"],
        ["check", "x", "--allow", "invalid"],
        ["check", "tiny.json", "--limit", "0"], ["check", "tiny.json", "-f", "dot"],
        ["check", "tiny.json", "-o", "missing/x"], ["check", "tiny.json", "--strict=yes"],
      ]),
  ]

  private static let tinyAllowances = [
    "dead-end", "unreachable-role", "unteachable-requirement",
  ].flatMap { ["--allow", $0] }
}

/// The command lines of what everything depends on.
extension CommandLines {
  static let bottlenecks: [Group] = [
    Group(
      "bottlenecks",
      [
        ["bottlenecks"], ["bottlenecks", "--top", "3", "--color", "always"],
        ["bottlenecks", "--sample", "5", "--seed", "7", "--top", "2"],
        ["bottlenecks", "junior-ml-engineer"],
        ["bottlenecks", "data-analyst", "Research Director"],
        ["bottlenecks", "junior-ml-engineer", "head-of-ml"],
      ]),
    Group(
      "bottlenecks-tiny",
      [
        tinyWays(), tinyWays("junior"), tinyWays("hermit"), tinyWays("junior", "lead"),
        tinyWays("junior", "hermit"), tinyWays("lead", "lead"),
        ["bottlenecks", "-g", "no-roles.json"],
      ]),
    Group(
      "bottlenecks-json",
      [
        tinyWays("-f", "json"), tinyWays("junior", "-f", "json"),
        tinyWays("junior", "lead", "-f", "json"), tinyWays("junior", "hermit", "-f", "json"),
        tinyWays("-f", "json", "--sample", "2", "--top", "1"),
      ]),
    Group(
      "bottlenecks-dot",
      [
        tinyWays("-f", "dot"), tinyWays("-f", "dot", "--sample", "2"),
        tinyWays("junior", "-f", "dot"), tinyWays("hermit", "-f", "dot"),
        tinyWays("junior", "lead", "-f", "dot"), tinyWays("junior", "hermit", "-f", "dot"),
        ["bottlenecks", "-g", "no-roles.json", "-f", "dot"],
      ]),
    Group(
      "usage-bottlenecks",
      [
        tinyWays("juniro"), tinyWays("junior", "engineer"), tinyWays("a", "b", "c"),
        tinyWays("junior", "--sample", "3"), tinyWays("--top", "0"), tinyWays("--seed", "-1"),
        tinyWays("-f", "yaml"), tinyWays("--sample", "many"),
      ]),
  ]

  private static func tinyWays(_ arguments: String...) -> [String] {
    ["bottlenecks"] + arguments + ["-g", "tiny.json"]
  }
}
