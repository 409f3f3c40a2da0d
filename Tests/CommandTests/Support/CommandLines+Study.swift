/// The command lines of `gap` and `learn`.
extension CommandLines {
  static let gapsAndStudy: [Group] = [
    Group(
      "gap",
      [
        ["gap", "junior-ml-engineer", "principal-ml-engineer", "--years", "1.5"],
        ["gap", "data-analyst", "Data Scientist", "--skill", "python=5", "-w", "8"],
        ["gap", "principal-ml-engineer", "junior-ml-engineer"],
      ]),
    Group(
      "gap-tiny",
      [
        tiny("gap", "junior", "senior"), tiny("gap", "junior", "lead", "--only-skills"),
        tiny("gap", "senior", "junior", "--years", "8"), tiny("gap", "lead", "lead"),
        tiny("gap", "junior", "returner"), tiny("gap", "--from-nothing", "senior", "-w", "0"),
        tiny("gap", "--from-nothing", "junior", "--skill", "talk=5"),
        tiny("gap", "hermit", "hermit"), tiny("gap", "junior", "hermit", "--color", "always"),
        tiny("gap", "senior", "senior", "--years", "9", "-w", "5,0@2027"),
      ]),
    Group(
      "gap-json",
      [
        tiny("gap", "junior", "senior", "-f", "json"),
        tiny("gap", "junior", "returner", "-f", "json", "-w", "0"),
        tiny("gap", "--from-nothing", "lead", "-f", "json"),
      ]),
    Group(
      "learn",
      [
        learn(), learn("--hours-per-week", "1", "--color", "always"),
        learn("--break", "2027-03..2027-12", "-w", "5,0@2028-06,8@2028-09"),
        learn("--by", "effort", "--years", "2"),
      ]),
    Group(
      "learn-tiny",
      [
        tiny("learn", "junior", "lead"), tiny("learn", "junior", "lead", "-w", "0.5"),
        tiny("learn", "junior", "junior"), tiny("learn", "lead", "senior"),
        tiny("learn", "junior", "hermit"), tiny("learn", "--from-nothing", "junior"),
        tiny("learn", "junior", "senior", "-w", "1e-9"), tiny("learn", "hermit", "hermit"),
        tiny("learn", "junior", "lead", "--within", "1"),
      ]),
    Group(
      "learn-json",
      [
        learn("-f", "json"), tiny("learn", "junior", "hermit", "-f", "json"),
        tiny("learn", "junior", "senior", "-f", "json", "-w", "1e-9"),
      ]),
    Group(
      "learn-dot",
      [
        learn("-f", "dot"), tiny("learn", "junior", "junior", "-f", "dot"),
        tiny("learn", "junior", "hermit", "-f", "dot"),
      ]),
    Group(
      "learn-ics",
      [
        tiny("learn", "junior", "lead", "-f", "ics"),
        tiny("learn", "junior", "junior", "-f", "ics"),
        tiny("learn", "junior", "hermit", "-f", "ics"),
      ]),
    Group(
      "usage-study",
      [
        ["gap"], ["gap", "a"], ["gap", "a", "b", "c"], ["gap", "--from-nothing", "a", "b"],
        tiny("gap", "juniro", "senior"), tiny("gap", "junior", "snior"),
        tiny("gap", "engineer", "lead"), tiny("gap", "junior", "lead", "--skill", "swfit"),
        tiny("gap", "junior", "lead", "--format", "dot"),
        tiny("gap", "junior", "lead", "--by", "time"), tiny("gap", "junior", "logic"),
        ["learn"], ["learn", "a"], tiny("learn", "juniro", "senior"),
        tiny("learn", "junior", "snior"), tiny("learn", "junior", "lead", "--format", "ical"),
        tiny("learn", "junior", "lead", "--avoid", "junior"),
        tiny("learn", "junior", "lead", "--within", "soon"),
      ]),
  ]

  private static func learn(_ options: String...) -> [String] {
    ["learn", "junior-ml-engineer", "principal-ml-engineer"] + start + options
  }

  private static func tiny(_ command: String, _ arguments: String...) -> [String] {
    [command] + arguments + ["--graph", "tiny.json"] + start
  }
}
