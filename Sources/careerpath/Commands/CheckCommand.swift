import CareerFormats
import CareerGraph

/// `careerpath check`: whether graph files can be read, and what is wrong with them.
enum CheckCommand {
  static let spec = CommandSpec(
    name: "check", abstract: "Read graph files and report what is wrong with them.",
    discussion: """
      Each problem is told as file:line:column, up to 50 a file. The exit status is 0 where all \
      files are sound and 2 where one can't be used.
      """,
    operands: [
      .repeating("FILE", atLeastOne: true, help: "a graph file, or '-' for standard input")
    ],
    examples: [
      CommandExample("careerpath check ladder.json", "Reads one file."),
      CommandExample("careerpath check ladders/*.json", "Reads all files of a folder."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    var summaries: [String] = []
    var problems: [String] = []
    for path in arguments.operands("FILE") {
      do throws(CommandFailure) {
        let bytes = try reporting({ CommandFailure.input(["\($0)"]) }) {
          () throws(FileProblem) in try Files.read(path)
        }
        let name = path == Files.standardStream ? "<stdin>" : path
        let graph = try ParsedArguments.read(bytes, name: name).graph
        summaries.append(name.safeForTerminal + ": " + summary(of: graph) + "\n")
      } catch {
        guard case .input(let lines) = error else { throw error }
        problems += lines
      }
    }
    guard problems.isEmpty else { throw .input(problems) }
    return Process.print(summaries.joined())
  }

  private static func summary(of graph: CareerGraph) -> String {
    let counts = [
      (graph.roles.count, "role"), (graph.transitions.count, "transition"),
      (graph.skills.count, "skill"), (graph.sources.count, "source"),
    ]
    return counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
