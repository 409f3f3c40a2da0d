import CareerDocuments
import CareerGraph

/// `careerpath list`: the roles by track, or the skills by kind.
enum ListCommand {
  static let spec = CommandSpec(
    name: "list", abstract: "List the roles by track, or the skills.",
    options: [.graph, .flag("skills", help: "list the skills instead of the roles"), .color],
    examples: [
      CommandExample("careerpath list", "The roles of the bundled graph."),
      CommandExample("careerpath list --skills --graph ladder.json", "The skills of a file."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let terminal = try arguments.answerTerminal()
    let graph = try arguments.loadGraph().graph
    let list = GraphList(graph: graph, terminal: terminal)
    return try arguments.answer(arguments.flag("skills") ? list.skills : list.roles)
  }
}
