/// The command lines of the snapshots.
enum CommandLines {
  /// Command lines whose answers stand in one file.
  struct Group {
    /// The name of the file.
    let name: String

    /// The command lines.
    let lines: [[String]]

    init(_ name: String, _ lines: [[String]]) {
      self.name = name
      self.lines = lines
    }
  }

  /// All command lines.
  static let groups =
    plans + batches + severalPlans + reach + unlocks + estimates + gapsAndStudy + checks
    + bottlenecks + answers + imports
    + drawings + ways + diffs + evidence + helpPages + usage

  private static let plans: [Group] = [
    Group("plan-text", [plan()]),
    Group("plan-json", [plan("--format", "json")]),
    Group("plan-dot", [plan("--format", "dot")]),
    Group("plan-by-effort", [plan("--by", "effort"), plan("--by=effort", "-f", "json")]),
    Group("plan-by-steps", [plan("-b", "steps"), plan("-bsteps", "-fjson")]),
    Group("plan-by-likelihood", [plan("--by", "likelihood")]),
    Group("plan-color", [plan("--color", "always"), plan("--color", "never", "--by", "steps")]),
    Group(
      "plan-person",
      [
        plan("--years", "1.5"), plan("--skill", "python=3", "-s", "sql"),
        plan("--only-skills", "--skill", "python=2"), plan("--years-in-role", "1.5"),
        plan("--hours-per-week", "0.25"),
      ]),
    Group(
      "plan-life",
      [
        plan("--break", "2027-03..2027-12"),
        plan("--break", "2027-03..2027-12", "--study-in-breaks", "--work-share", "0.6@2029.."),
        plan("--hours-per-week", "2,10@2028,0@2030", "--work-share", "0.8", "-f", "json"),
        plan("-w", "0.5,2@2028-02-15", "--break", "2027-03..2027-12", "--color", "always"),
        tiny("junior", "lead", "--work-share", "60%"),
        plan("--break", "..2027-01-15", "--break", "2030", "--work-share", "0.5@2028"),
        tiny("junior", "lead", "-w", "1,2@2028", "--break", "2027-03..2027-12", "-f", "dot"),
        tiny("junior", "lead", "--hours-per-week", "5,0@2026-12"),
        ["plan", "junior", "lead", "-g", "tiny.json", "--break", "2020..2025", "--start", "2027"],
      ]),
    Group("plan-profile", profiles),
    Group(
      "plan-ways",
      [
        plan("--avoid", "senior-ml-engineer"), plan("--via", "data-scientist"),
        plan("--search-limit", "1", "--by", "effort"),
      ]),
    Group(
      "plan-from-nothing",
      [
        ["plan", "--from-nothing", "senior-ml-engineer"] + start,
        ["plan", "--from-nothing", "junior", "-g", "tiny.json", "-f", "json"] + start,
        ["plan", "--from-nothing", "junior", "-g", "tiny.json", "-f", "dot"] + start,
      ]),
    Group(
      "plan-nowhere",
      [
        tiny("junior", "JUNIOR"), tiny("junior", "junior", "-f", "json"),
        tiny("junior", "junior", "-f", "dot"),
      ]),
    Group(
      "plan-none",
      [
        tiny("junior", "hermit"), tiny("junior", "hermit", "--format", "json"),
        tiny("junior", "hermit", "--format", "dot"), tiny("hermit", "junior"),
        tiny("junior", "lead", "--avoid", "senior"), tiny("junior", "returner"),
        tiny("junior", "lead", "--hours-per-week", "0"), tiny("junior", "senior", "--via", "lead"),
        tiny("lead", "senior", "--by", "likelihood"),
        tiny("junior", "lead", "--search-limit", "1", "--by", "time", "--via", "senior"),
      ]),
    Group(
      "plan-within",
      [
        plan("--within", "8.75", "-f", "json"), plan("--within", "7"),
        plan("--within", "8", "--avoid", "senior-ml-engineer"),
        plan("--within", "8.3", "-w", "1", "--avoid", "senior-ml-engineer", "-f", "json"),
        plan("--within", "9", "-w", "0.7", "--by", "effort"),
        tiny("junior", "returner", "-f", "json"),
        tiny("junior", "senior", "--via", "lead", "--within", "1"),
        tiny("junior", "lead", "--within", "2031-12"),
        tiny("junior", "lead", "--within", "2027-12"),
      ]),
    Group(
      "plan-education",
      [
        ["plan", "cs-student", "AI Research Scientist"] + start,
        ["plan", "software engineer", "ml-researcher", "-y", "4"] + start,
        ["show", "doctoral-student"], ["learn", "cs-graduate", "ML Researcher"] + start,
      ]),
    Group("plan-tiny", [tiny("junior", "lead"), tiny("senior engineer", "TEAM LEAD", "-y", "5")]),
  ]

  private static let profiles: [[String]] = [
    mine(), mine("senior"), mine("senior", "lead", "--start", "2030"), mine("-f", "json"),
    mine("--years", "3", "--years-in-role", "1", "--skill", "swift=2", "-s", "talk", "-f", "json"),
    mine("--break", "2027-03", "--work-share", "0.5", "--hours-per-week", "5", "-f", "json"),
    mine("--only-skills", "--study-in-breaks", "--start", "2027", "-f", "json"),
    mine("--from-nothing", "junior", "-f", "json"),
    ["plan", "-p", "me-outside.json", "junior", "-g", "tiny.json"],
  ]

  private static let answers: [Group] = [
    Group("profile", [["profile", "new", "-g", "tiny.json"], ["profile", "new", "-"]]),
    Group("list", [["list"]]),
    Group("list-skills", [["list", "--skills"]]),
    Group(
      "list-files",
      [
        ["list", "--graph", "tiny.json"], ["list", "--skills", "-g", "tiny.json"],
        ["list", "-g", "no-roles.json"], ["list", "--skills", "-g", "no-roles.json"],
        ["list", "-g", "tiny.json", "--color=always"],
      ]),
    Group("show", [["show", "senior-ml-engineer"], ["show", "lead", "-g", "tiny.json"]]),
    Group("export-json", [["export", "--format", "json", "--graph", "tiny.json"]]),
    Group("export-dot", [["export", "--graph", "tiny.json"], ["export", "-g", "no-roles.json"]]),
  ]

  private static let helpPages: [Group] =
    [
      Group(
        "help",
        [
          [], ["help"], ["--help"], ["-h"], ["--version"], ["plan", "--version"], ["help", "help"],
        ])
    ]
    + [
      "plan", "batch", "alternatives", "tradeoffs", "reach", "unlock", "estimate", "gap", "learn",
      "list", "show", "export", "new", "format", "profile", "check", "bottlenecks",
    ].map {
      Group("help-\($0)", [[$0, "--help"]])
    }

  private static let usage: [Group] = [
    Group("usage-commands", usageOfCommands), Group("usage-values", usageOfValues),
    Group("usage-names", usageOfNames), Group("usage-profile", usageOfProfiles),
  ]

  static let start = ["--start", "2026-11-21"]

  private static let usageOfCommands: [[String]] = [
    ["plam"], ["xyzzy"], ["help", "plam"], ["help", "plan", "list"], ["--colour"], ["-x"], ["--"],
    ["plan", "--avoyd", "x"], ["plan", "-Y", "3"], ["plan", "--skills"], ["list", "--by", "time"],
    ["plan"], ["plan", "a"], ["show"], ["check"], ["plan", "junior", "ml", "engineer"],
    ["show", "senior", "engineer"], ["list", "roles"], ["plan", "--from-nothing"],
    ["plan", "--from-nothing", "a", "b"], ["plan", "--from-nothing", "--only-skills", "a"],
    ["plan", "--from-nothing", "--years-in-role=1", "a"], ["list", "--skills=yes"],
    ["plan", "-start", "2026-11-21"], ["plan", "-1"],
  ]

  private static let badOptions: [[String]] = [
    ["--years", "two"], ["--years", "-1"], ["--years=nan"], ["--years", "inf"],
    ["--years", "0x10"],
    ["--years", "1e999"], ["--years", ""], ["--years"], ["--years", "1", "--years", "2"],
    ["--years-in-role", "-0.5"], ["--hours-per-week", "169"], ["--hours-per-week", "lots"],
    ["--hours-per-week", "5,"], ["--hours-per-week", "5,10"], ["--hours-per-week", "5,10@"],
    ["--hours-per-week", "10@2027"], ["--hours-per-week", "5,10@2027-02-30"],
    ["--hours-per-week", "5,nan@2027"], ["--hours-per-week", "5,1e999@2027"],
    ["--hours-per-week", "5,169@2027"], ["--hours-per-week", "5,1@2027,2@2027-01-01"],
    ["--break", ""], ["--break", ".."], ["--break", "2027-03.."], ["--break", "2028..2027"],
    ["--break", "2027-02-30..2028"], ["--break", "0000..2028"], ["--break", "2027..10000"],
    ["--break", "summer"], ["--break", "２０２７"],
    ["--work-share", "0"], ["--work-share", "1.5"], ["--work-share", "160%"],
    ["--work-share", "%"],
    ["--work-share", "-0.5"], ["--work-share", "1e999"], ["--work-share", "nan"],
    ["--work-share", "@"], ["--work-share", "0.6@"], ["--work-share", "0.6@.."],
    ["--work-share", "0.6@2028..2027"], ["--work-share", "0.6@2027@2028"],
    ["--study-in-breaks=yes"],
    ["--start", "2026-02-30"], ["--start", "2025-02-29"], ["--start", "2026-13-01"],
    ["--start", "0000-01-01"], ["--start", "10000-01-01"], ["--start", "21.11.2026"],
    ["--start", "tomorrow"], ["--start=２０２６-01-01"], ["--by", "money"], ["--by", "tme"],
    ["--format", "yaml"], ["--color", "sometimes"], ["--skill", "logic=6"],
    ["--skill", "logic=high"], ["--skill", "logic=1", "--skill", "logic=2"], ["--skill", "=1"],
    ["--search-limit", "0"], ["--search-limit", "99999999999999999999"],
    ["--search-limit", "1.5"], ["--start", "--years"],
  ]

  private static let usageOfValues = badOptions.map {
    ["plan", "junior", "senior", "--graph", "tiny.json"] + $0
  }

  private static let usageOfNames: [[String]] = [
    tiny("juniro", "senior"), tiny("junior", "lea"), tiny("junior", "xyzzy"),
    tiny("engineer", "lead"), tiny("junior", "lead", "--avoid", "snior"),
    tiny("junior", "lead", "--via", "Engineer"), tiny("junior", "lead", "--skill", "swfit"),
    tiny("junior", "lead", "--skill", "xyzzy=2"), tiny("junior", "lead", "--avoid", "junior"),
    tiny("junior", "lead", "--avoid", "Team Lead"),
    tiny("junior", "lead", "--avoid", "senior", "--via", "senior"), tiny("", "lead"),
    tiny("junior", "\u{1B}]0;title\u{7}\nnext line"), ["show", "ENGINEER", "-g", "tiny.json"],
    ["show", "senior-ml-enginer"], ["list", "-g", "ml-carers"], ["list", "-g", "missing.json"],
    ["list", "-g", "."], ["list", "-g", ""], ["export", "-o", "missing/x"], ["export", "-o", "."],
    ["export", "-o", ""], ["export", "-o", "missing/"],
  ]

  private static let usageOfProfiles: [[String]] = [
    mine("--profile", "me.json"), ["plan", "-p", "missing.json"], ["plan", "-p", "."],
    ["plan", "-p", ""], ["plan", "-p", "-", "-g", "-"], ["plan", "-p", "-"],
    ["plan", "-p", "tiny.json"], ["plan", "-p", "me-broken.json", "-g", "tiny.json"],
    ["plan", "-p", "me-unknown.json", "-g", "tiny.json"],
    ["plan", "-p", "me-unknown.json", "-g", "tiny.json", "junior", "lead"],
    mine("senior", "lead", "--from-nothing"), ["plan", "-p", "me-outside.json", "-g", "tiny.json"],
    ["plan", "-p", "me-outside.json", "-g", "tiny.json", "--years-in-role", "1"],
    mine("a", "b", "c"), ["profile"], ["profile", "old"], ["profile", "new", "me.json"],
    ["profile", "new", "."], ["profile", "new", ""], ["profile", "new", "missing/x"],
    ["profile", "new", "a", "b"], ["profile", "new", "-g", "missing.json"],
  ]

  private static func mine(_ arguments: String...) -> [String] {
    ["plan"] + arguments + ["--profile", "me.json", "--graph", "tiny.json"]
  }

  private static func plan(_ options: String...) -> [String] {
    ["plan", "junior-ml-engineer", "principal-ml-engineer"] + start + options
  }

  private static func tiny(_ arguments: String...) -> [String] {
    ["plan"] + arguments + ["--graph", "tiny.json"] + start
  }
}
