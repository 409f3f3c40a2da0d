/// The command lines of `export` and `new`: ways out of a graph, and a way into one.
extension CommandLines {
  static let ways: [Group] = [
    Group(
      "export-mermaid", [tiny("-f", "mermaid"), ["export", "-fmermaid", "-g", "no-roles.json"]]),
    Group(
      "export-graphml", [tiny("-f", "graphml"), ["export", "-fgraphml", "-g", "no-roles.json"]]),
    Group(
      "export-part",
      [
        tiny("--focus", "lead", "-fmermaid"), tiny("--focus", "Junior Engineer", "-f", "json"),
        tiny("--focus", "junior", "--depth", "2", "-fmermaid"),
        tiny("--between", "junior", "lead", "-f", "mermaid"),
        tiny("--between", "junior", "junior", "-f", "mermaid"),
        tiny("--between", "junior", "lead", "--depth", "1"), tiny("--between", "lead", "hermit"),
        tiny("--track", "Engineering", "--track", "leading people", "-f", "mermaid"),
        tiny("--track", "leading people", "--focus", "junior"),
        tiny(
          "--track", "engineering", "--focus", "senior", "--between", "junior", "lead", "-fjson"),
      ]),
    Group("new", [["new", "-"]]),
    Group("format", [["format", "tiny.json", "-o", "-"], ["format", "--check", "tiny.json"]]),
    Group(
      "usage-ways",
      [
        tiny("--focus", "juniro"), tiny("--focus", "engineer"), tiny("--depth", "2"),
        tiny("--focus", "junior", "--depth", "0"), tiny("--focus", "junior", "--depth", "1.5"),
        tiny("--track", "enginering"), tiny("--track", "xyzzy"), tiny("--between", "junior"),
        tiny("--between", "junior", "leed"), tiny("--between"), tiny("--focus", ""),
        ["export", "--track", "x", "-g", "no-roles.json"], tiny("-f", "mermiad"),
        ["new"], ["new", "tiny.json"], ["new", "."], ["new", ""], ["new", "missing/x"],
        ["new", "a", "b"], ["format"], ["format", "missing.json"], ["format", "mistakes.json"],
        ["format", "a", "-"], ["format", "a", "b", "-o", "c"],
        ["format", "--check", "a", "-o", "b"],
      ]),
  ]

  private static func tiny(_ options: String...) -> [String] {
    ["export", "--graph", "tiny.json"] + options
  }
}
