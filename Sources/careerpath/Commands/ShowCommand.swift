import CareerFormats
import CareerGraph

/// `careerpath show`: all about one role or skill.
enum ShowCommand {
  static let spec = CommandSpec(
    name: "show", abstract: "Show all about one role or skill, with sources.",
    operands: [.required("ROLE", help: "the role, or a skill, by id, name or alias")],
    options: [.graph, .color],
    examples: [
      CommandExample("careerpath show 'Senior Machine Learning Engineer'", "A role by its name."),
      CommandExample("careerpath show python", "A skill, its hours and who asks for it."),
      CommandExample("careerpath show mle-2 --graph ladder.json", "A role of a file."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let terminal = try arguments.answerTerminal()
    let name = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("ROLE")
    }
    let graph = try arguments.loadGraph().graph
    let role: RoleID
    do throws(LookupError) {
      role = try graph.role(name)
    } catch {
      guard case .unknown = error, let skill = try? graph.skill(name) else {
        throw .usage(arguments.error(error.description))
      }
      return try arguments.answer(SkillText(graph: graph, skill: skill, terminal: terminal).text)
    }
    return try arguments.answer(RoleText(graph: graph, role: role, terminal: terminal).text)
  }
}
