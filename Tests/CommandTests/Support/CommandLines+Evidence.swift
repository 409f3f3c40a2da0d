extension CommandLines {
  /// Answers on a graph whose figures are of all grades.
  static let evidence: [Group] = [
    Group(
      "evidence",
      [
        graded("plan", "junior", "lead", "-w", "2"), graded("plan", "senior", "lead"),
        graded("alternatives", "junior", "lead"), graded("tradeoffs", "junior", "lead", "-w", "2"),
        graded("estimate", "senior", "lead", "--within", "4"), graded("reach", "junior"),
        graded("learn", "junior", "lead"), graded("gap", "junior", "lead"),
        graded("unlock", "junior", "-w", "2"),
      ]),
    Group(
      "evidence-json",
      [
        graded("plan", "junior", "lead", "-w", "2", "-f", "json"),
        graded("reach", "junior", "-f", "jsonl"),
        graded("estimate", "senior", "lead", "-f", "jsonl"),
      ]),
    Group(
      "evidence-dot",
      [
        graded("plan", "junior", "lead", "-w", "2", "-f", "dot"),
        graded("alternatives", "junior", "lead", "-f", "dot"),
        graded("reach", "junior", "-f", "dot"),
      ]),
    Group(
      "evidence-show",
      [
        ["show", "senior", "-g", "graded.json"], ["show", "Design", "-g", "graded.json"],
        ["show", "python"],
      ]),
  ]

  private static func graded(_ arguments: String...) -> [String] {
    arguments + ["-g", "graded.json", "--start", "2026-11-21"]
  }
}
