/// The command lines of many people at once.
extension CommandLines {
  static let batches: [Group] = [
    Group("batch-plan", [batch(), batch("plan", "--skip", "12", "--jobs", "1")]),
    Group(
      "batch-question",
      [
        batch("plan", "--by", "effort", "--within", "2", "--skip", "14"),
        batch("reach", "--within", "3", "--jobs", "3"), batch("reach", "--skip", "15"),
        batch(
          "estimate", "--samples", "100", "--seed", "7", "--within", "4", "--avoid", "hermit"),
        batch("estimate", "--samples", "50", "--by-date", "2026", "--skip", "10"),
      ]),
    Group("batch-numbered", [batch("--numbered", "--input=numbered.jsonl")]),
    Group(
      "one-line",
      [
        ["plan", "junior", "lead", "-g", "tiny.json", "-f", "jsonl"] + start,
        ["plan", "junior", "hermit", "-g", "tiny.json", "-f", "jsonl"] + start,
        ["reach", "junior", "-g", "tiny.json", "-f", "jsonl"] + start,
        ["estimate", "junior", "lead", "-g", "tiny.json", "-f", "jsonl", "--samples=9"] + start,
        ["alternatives", "junior", "lead", "-g", "tiny.json", "-f", "jsonl"] + start,
        ["tradeoffs", "junior", "lead", "-g", "tiny.json", "-f", "jsonl"] + start,
      ]),
    Group(
      "usage-batch",
      [
        batch("learn"), batch("plan", "people.jsonl"), batch("--jobs", "0"), batch("--jobs=two"),
        batch("--jobs", "1025"), batch("--jobs", "9223372036854775807"),
        batch("--skip", "-1"), batch("--skip=all"), batch("--samples", "5"),
        batch("reach", "--by", "time"), batch("reach", "--via", "lead"),
        batch("estimate", "--by-date", "soon"),
        batch("estimate", "--by-date", "2030", "--within", "3"), batch("--avoid", "laed"),
        batch("--via", "Engineer"), batch("--start", "tomorrow"), batch("--within=soon"),
        batch("--input", "missing.jsonl"), batch("-i", "."), batch("-i", ""),
        ["batch", "-g", "-"], ["batch", "-g", "missing.json"], batch("--profile", "me.json"),
      ]),
  ]

  /// A batch of the people on the ladder of tiny.json; what is given first comes before that.
  private static func batch(_ arguments: String...) -> [String] {
    let input = arguments.contains { $0.hasPrefix("--input") || $0 == "-i" }
    return ["batch"] + arguments + (input ? [] : ["--input", "people.jsonl"])
      + ["--graph", "tiny.json"] + start.filter { _ in !arguments.contains("--start") }
  }
}
