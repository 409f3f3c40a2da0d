/// The command lines of comparisons of two versions.
extension CommandLines {
  static let diffs: [Group] = [
    Group(
      "diff",
      [
        tiny(), tiny("--to", "Team Lead"), tiny("--to", "architect", "-w", "1"),
        tiny("--color", "always"), ["diff", "tiny.json", "tiny.json"],
        ["diff", "ml-careers", "ml-careers", "-f", "markdown"],
        ["diff", "tiny-next.json", "tiny.json"],
      ]),
    Group(
      "diff-profile",
      [
        tiny("-p", "me.json"), tiny("-p", "me.json", "--profile", "me-outside.json", "-fjson"),
        tiny("-p", "me.json", "-w", "20", "--start", "2027", "--to", "hermit", "-f", "markdown"),
        ["diff", "tiny.json", "no-roles.json", "-p", "me.json"],
      ]),
    Group("diff-json", [tiny("-f", "json"), ["diff", "tiny.json", "tiny.json", "-fjson"]]),
    Group("diff-markdown", [tiny("-f", "markdown"), odd("-f", "markdown")]),
    Group("diff-dot", [tiny("-f", "dot"), ["diff", "tiny.json", "tiny.json", "-f", "dot"]]),
    Group("diff-odd-names", [odd(), odd("-f", "json"), odd("-f", "dot")]),
    Group("diff-whole", [["diff", "ml-careers", "tiny.json"]]),
    Group("help-diff", [["diff", "--help"]]),
    Group(
      "usage-diff",
      [
        ["diff"], ["diff", "tiny.json"], ["diff", "a", "b", "c"], ["diff", "-", "-"],
        ["diff", "tiny.json", "-", "-p", "-"], ["diff", "missing.json", "mistakes.json"],
        ["diff", "ml-career", "tiny.json"], tiny("--to", "juniro"), tiny("--to", "engineer"),
        tiny("-p", "me-unknown.json"), tiny("-p", "me-broken.json"), tiny("-p", "missing.json"),
        tiny("-w", "x"), tiny("--start", "soon"), tiny("-f", "html"), tiny("--search-limit", "0"),
        tiny("-p", "me.json", "-p", "me-unknown.json"),
      ]),
  ]

  private static func tiny(_ options: String...) -> [String] {
    ["diff", "tiny.json", "tiny-next.json"] + options
  }

  private static func odd(_ options: String...) -> [String] {
    ["diff", "odd-names.json", "odd-names-next.json"] + options
  }
}
