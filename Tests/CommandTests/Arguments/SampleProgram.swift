@testable import careerpath

/// A program that uses everything that can be declared.
enum SampleProgram {
  enum Objective: String, CaseIterable { case time, effort, steps }

  static let plan = CommandSpec(
    name: "plan", abstract: "Find the soonest way from one role to another.",
    discussion: "A role is named by id, name or alias, in any letter case.",
    operands: [
      .required("FROM", help: "the role held now"), .required("TO", help: "the role to reach"),
      .repeating("VIA", help: "roles to pass on the way"),
    ],
    options: [
      .value(
        "years", short: "y", "YEARS", default: .described("what FROM asks for"),
        help: "relevant experience so far"),
      .choice(
        "objective", short: "o", "WHAT", of: Objective.self, default: .time,
        help: "what to make least"),
      .value("avoid", "ROLE", repeatable: true, help: "a role to keep out of the plan"),
      .value("alternatives", short: "k", "COUNT", default: .value("1"), help: "how many plans"),
      .values("between", ["FIRST", "LAST"], help: "the years to plan for"),
      .flag("only-skills", short: "s", help: "hold the skills given and no others"),
      .flag("all", short: "a", help: "show the steps that nothing holds up, too"),
    ],
    examples: [
      CommandExample("careerpath plan junior senior", "The soonest way, step by step."),
      CommandExample(
        "careerpath plan junior 'Staff Engineer' --years 1.5 | less",
        "The same from a year and a half of experience, a page at a time."),
    ])

  static let completion = CommandSpec(
    name: "completion", abstract: "Print a completion script for a shell.",
    operands: [.required("SHELL", choices: ["bash", "zsh", "fish"], help: "the shell")])

  static let program = ProgramSpec(
    name: "careerpath", version: "1.2.3", abstract: "Plan a career as a path through a graph.",
    commands: [plan, completion],
    options: [
      .value("graph", short: "g", "FILE", help: "the graph to read; '-' is standard input")
    ],
    examples: plan.examples)
}
