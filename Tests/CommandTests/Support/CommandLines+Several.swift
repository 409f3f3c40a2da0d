/// The command lines of answers of several plans or roles.
extension CommandLines {
  static let severalPlans: [Group] = [
    Group("alternatives", [long("alternatives"), long("alternatives", "--diverse", "-k", "3")]),
    Group(
      "alternatives-by",
      [
        long("alternatives", "--by", "effort", "-k2"), long("alternatives", "-bsteps", "-k2"),
        long("alternatives", "--by", "likelihood", "--count=2"),
        long("alternatives", "-k2", "--avoid", "senior-ml-engineer", "--color", "always"),
        long("alternatives", "--search-limit", "2", "-k2"),
      ]),
    Group(
      "alternatives-tiny",
      [
        small("alternatives", "junior", "lead"), small("alternatives", "junior", "lead", "-k1"),
        small("alternatives", "junior", "lead", "--via", "senior", "-f", "json"),
        small("alternatives", "junior", "lead", "-k", "1000", "-f", "dot"),
        small("alternatives", "junior", "junior"), small("alternatives", "junior", "hermit"),
        small("alternatives", "junior", "hermit", "-f", "json"),
        small("alternatives", "junior", "lead", "--within", "4.1", "--diverse"),
        small("alternatives", "--from-nothing", "lead"),
        small("alternatives", "--profile", "me.json"),
      ]),
    Group("alternatives-dot", [long("alternatives", "--format", "dot")]),
    Group("tradeoffs", [long("tradeoffs"), long("tradeoffs", "-w", "1", "--color", "always")]),
    Group(
      "tradeoffs-many", [["tradeoffs", "cs-student", "research-director", "-w", "10"] + start]),
    Group(
      "tradeoffs-tiny",
      [
        small("tradeoffs", "junior", "lead"), small("tradeoffs", "junior", "lead", "-f", "json"),
        small("tradeoffs", "junior", "junior"), small("tradeoffs", "junior", "lead", "-w0"),
        small("tradeoffs", "junior", "lead", "-w0", "-f", "dot"),
        small("tradeoffs", "--from-nothing", "senior", "--within", "3"),
      ]),
    Group("tradeoffs-json", [long("tradeoffs", "--format", "json", "--within", "9.2")]),
    Group("tradeoffs-dot", [long("tradeoffs", "--format", "dot")]),
  ]

  static let reach: [Group] = [
    Group(
      "reach",
      [
        ["reach", "junior-ml-engineer"] + start,
        ["reach", "junior-ml-engineer", "--within", "5", "-y2", "--color", "always"] + start,
        ["reach", "cs-graduate", "--search-limit", "1", "-w", "0.9", "--within", "16"] + start,
      ]),
    Group("reach-to", [["reach", "--to", "principal-ml-engineer", "--within", "10"] + start]),
    Group("reach-dot", [["reach", "data-analyst", "--format", "dot"] + start]),
    Group(
      "reach-tiny",
      [
        small("reach", "junior"), small("reach", "junior", "-f", "json"),
        small("reach", "junior", "--within", "3", "-f", "dot"),
        small("reach", "--from-nothing"), small("reach", "hermit"),
        small("reach", "hermit", "-f", "json"), small("reach", "hermit", "-f", "dot"),
        small("reach", "junior", "--within", "0.5"), small("reach", "junior", "-w0"),
        small("reach", "-p", "me.json"),
      ]),
    Group(
      "reach-to-tiny",
      [
        small("reach", "--to", "lead"), small("reach", "-t", "Team Lead", "-fjson"),
        small("reach", "-tlead", "-f", "dot"), small("reach", "--to", "hermit"),
        small("reach", "--to", "lead", "--within", "0"),
        small("reach", "--to", "lead", "--avoid", "senior"),
        small("reach", "--to", "lead", "--break", "2027", "-w", "1"),
        small("reach", "--to", "lead", "-p", "me.json"),
      ]),
    Group("usage-several", usageOfCommands + usageOfCounts + usageOfNames),
  ]

  private static let usageOfCommands: [[String]] = [
    ["alternatives", "a"], ["tradeoffs"], ["tradeoffs", "a", "b", "--by", "effort"],
    ["tradeoffs", "a", "b", "--count", "3"], ["reach"], ["reach", "a", "b"],
    ["reach", "a", "--to", "b"], ["reach", "--to", "b", "--years", "1"],
    ["reach", "--to", "b", "--skill", "s"], ["reach", "--to", "b", "--only-skills"],
    ["reach", "--to", "b", "--years-in-role", "1"], ["reach", "--to", "b", "--from-nothing"],
    ["reach", "--to"], ["reach", "a", "--via", "b"], ["reach", "a", "--by", "time"],
  ]

  private static let usageOfCounts =
    ["0", "1001", "-1", "2.5", "", "all", "٣", "99999999999999999999"].map {
      small("alternatives", "junior", "lead", "--count", $0)
    } + ["-1", "soon", "inf"].map { small("reach", "junior", "--within", $0) }

  private static let usageOfNames = [
    small("alternatives", "junior", "xyzzy"), small("tradeoffs", "junior", "lea"),
    small("reach", "juniro"), small("reach", "--to", "Engineer"), small("reach", "--to", "xyzzy"),
    small("reach", "junior", "--avoid", "junior"),
    small("reach", "--to", "lead", "--avoid", "lead"),
    small("reach", "--to", "lead", "--avoid", "x"),
  ]

  private static func long(_ command: String, _ options: String...) -> [String] {
    [command, "junior-ml-engineer", "principal-ml-engineer"] + start + options
  }

  private static func small(_ command: String, _ arguments: String...) -> [String] {
    [command] + arguments + ["--graph", "tiny.json"] + start
  }
}
