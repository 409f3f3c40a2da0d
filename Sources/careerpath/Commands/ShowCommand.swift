import CareerFormats
import CareerGraph

/// `careerpath show`: all about one role.
enum ShowCommand {
  static let spec = CommandSpec(
    name: "show", abstract: "Show all about one role, with sources.",
    operands: [.required("ROLE", help: "the role, by id, name or alias")],
    options: [.graph, .color],
    examples: [
      CommandExample("careerpath show 'Senior Machine Learning Engineer'", "A role by its name."),
      CommandExample("careerpath show mle-2 --graph ladder.json", "A role of a file."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let terminal = try arguments.answerTerminal()
    let name = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("ROLE")
    }
    let graph = try arguments.loadGraph().graph
    let role = try reporting({ failure($0, name, in: graph, arguments) }) {
      () throws(LookupError) in try graph.role(name)
    }
    return try arguments.answer(RoleText(graph: graph, role: role, terminal: terminal).text)
  }

  /// The error of a name that is no role, with a hint where it is a skill.
  private static func failure(
    _ error: LookupError, _ name: String, in graph: CareerGraph, _ arguments: ParsedArguments
  ) -> CommandFailure {
    guard let skill = try? graph.skill(name) else {
      return .usage(arguments.error(error.description))
    }
    return .usage(
      arguments.error(
        "'\(graph.id(of: skill))' is a skill, not a role",
        advice: ["'careerpath list --skills' lists the skills."]))
  }
}
