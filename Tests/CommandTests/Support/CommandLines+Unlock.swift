/// The command lines of what skills would unlock.
extension CommandLines {
  static let unlocks: [Group] = [
    Group(
      "unlock",
      [
        ["unlock", "data-analyst", "--years", "2", "--hours-per-week", "3"] + start,
        ["unlock", "junior-ml-engineer", "-w", "1", "--within", "4"] + start,
        ["unlock", "junior-ml-engineer", "--within", "2", "--color", "always"] + start,
      ]),
    Group(
      "unlock-pairs",
      [
        ["unlock", "junior-ml-engineer", "-w", "1", "--within", "4", "--pairs"] + start,
        ["unlock", "junior-ml-engineer", "-w", "0", "--pairs"] + start,
        ["unlock", "data-analyst", "--within", "1", "--pairs"] + start,
      ]),
    Group(
      "unlock-json",
      [
        unlock("junior", "-w", "0.5", "--pairs", "-f", "json"),
        unlock("junior", "--within", "0", "-f", "json"),
      ]),
    Group(
      "unlock-tiny",
      [
        unlock("junior", "-w", "0.5"), unlock("junior", "-w", "0", "--pairs"), unlock("hermit"),
        unlock("junior", "--avoid", "senior"), unlock("--from-nothing", "-w", "0"),
        unlock("senior", "-s", "swift=2", "-w1,2@2027", "--break", "2028"),
        unlock("junior", "-w", "0.5", "--skill", "swift=1"),
        ["unlock", "-p", "me.json", "-g", "tiny.json"],
        ["unlock", "a", "-g", "no-skills.json"] + start,
      ]),
    Group("unlock-none", [["unlock", "clerk", "-g", "trap.json"] + start]),
    Group(
      "usage-unlock",
      [
        ["unlock"], unlock("junior", "--within", "soon"), unlock("junior", "--within", "-1"),
        unlock("junior", "--within", "inf"), unlock("junior", "--pairs=2"),
        unlock("junior", "lead"), unlock("juniro"), unlock("junior", "--avoid", "junior"),
        unlock("junior", "-f", "dot"), unlock("junior", "--via", "lead"),
      ]),
  ]

  private static func unlock(_ arguments: String...) -> [String] {
    ["unlock"] + arguments + ["--graph", "tiny.json"] + start
  }
}
