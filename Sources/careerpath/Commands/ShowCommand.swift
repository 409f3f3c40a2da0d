import CareerDocuments
import CareerGraph

/// `careerpath show`: all about one role or skill.
enum ShowCommand {
  static let spec = CommandSpec(
    name: "show", abstract: "Show all about one role or skill, with sources.",
    operands: [.required("NAME", help: "the role or skill, by id, name or alias")],
    options: [.graph, .color],
    examples: [
      CommandExample("careerpath show 'Senior Machine Learning Engineer'", "A role by its name."),
      CommandExample("careerpath show mle-2 --graph ladder.json", "A role of a file."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let terminal = try arguments.answerTerminal()
    let name = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("NAME")
    }
    let graph = try arguments.loadGraph().graph
    let text = try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
      () throws(LookupError) in try Self.text(of: name, in: graph, terminal)
    }
    return try arguments.answer(text)
  }

  /// All about the role of a name or, where there is none, the skill.
  private static func text(
    of name: String, in graph: CareerGraph, _ terminal: Terminal
  ) throws(LookupError) -> String {
    do throws(LookupError) {
      return RoleText(graph: graph, role: try graph.role(name), terminal: terminal).text
    } catch {
      guard case .unknown(_, _, let near) = error else { throw error }
      do throws(LookupError) {
        return SkillText(graph: graph, skill: try graph.skill(name), terminal: terminal).text
      } catch {
        guard case .unknown(_, _, let others) = error else { throw error }
        let suggestions = Array((near + others).prefix(4))
        throw .unknown(what: "role or skill", name: name, suggestions: suggestions)
      }
    }
  }
}
