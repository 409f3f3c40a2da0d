extension CommandLines {
  /// Estimates: the answers, and what is wrong with a command line.
  static let estimates: [Group] = [
    Group("estimate-text", [estimate(), estimate("--by-date", "2035-02", "--color", "always")]),
    Group(
      "estimate-json",
      [
        estimate("-f", "json", "--within", "8.25"),
        tiny("junior", "lead", "-f", "json", "--by-date", "2031", "--best-chance"),
      ]),
    Group(
      "estimate-person",
      [
        estimate("--years", "1.5", "--years-in-role", "1", "-w", "1.5", "--within", "9"),
        estimate("--break", "2027-03..2027-12", "--work-share", "0.6@2029..2030"),
        ["estimate", "--from-nothing", "senior-ml-engineer", "-w", "3"] + start,
      ]),
    Group(
      "estimate-best-chance",
      [
        ["estimate", "data-analyst", "mlops-engineer", "--within", "3", "--best-chance"] + start,
        estimate("--by", "effort", "--by-date", "2037-05-15", "--best-chance"),
        estimate("--within", "9", "--best-chance"),
        tiny("senior", "lead", "--within", "1", "--best-chance"),
      ]),
    Group(
      "estimate-draws",
      [
        estimate("--samples", "100", "--seed", "0", "--correlation", "0"),
        estimate("--samples", "2000", "--seed", "18446744073709551615", "--correlation", "1"),
        estimate("--samples", "1", "-f", "json"),
      ]),
    Group(
      "estimate-certain",
      [
        tiny("senior", "lead"), tiny("junior", "lead"), tiny("junior", "junior"),
        tiny("junior", "junior", "-f", "json"),
      ]),
    Group(
      "estimate-never",
      [
        tiny("junior", "senior", "-w", "2,0@2027-10"), tiny("junior", "lead", "-w", "4,0@2027-10"),
        tiny("junior", "lead", "-w", "4,0@2027-10", "-f", "json", "--within", "9"),
        tiny("junior", "hermit"), tiny("junior", "hermit", "-f", "json"),
      ]),
    Group(
      "usage-estimate",
      [
        ["--within", "-1"], ["--within", "soon"], ["--by-date", "2020"], ["--by-date", "2030-13"],
        ["--by-date", "2030-02-30"], ["--within", "3", "--by-date", "2030"], ["--best-chance"],
        ["--samples", "0"], ["--samples", "1000001"], ["--samples", "99999999999999999999"],
        ["--seed", "-1"], ["--seed", "18446744073709551616"], ["--seed", "1.5"],
        ["--correlation", "1.01"], ["--correlation", "nan"], ["--format", "dot"],
      ].map { tiny("junior", "lead") + $0 }),
  ]

  private static func estimate(_ options: String...) -> [String] {
    ["estimate", "junior-ml-engineer", "principal-ml-engineer"] + start + options
  }

  private static func tiny(_ arguments: String...) -> [String] {
    ["estimate"] + arguments + ["--graph", "tiny.json"] + start
  }
}
