import CareerDocuments
import CareerFormats
import CareerGraph

/// `careerpath profile`: a file that says who plans.
enum ProfileCommand {
  static let spec = CommandSpec(
    name: "profile", abstract: "Write a file that says who plans, to fill in.",
    discussion: """
      The option '--profile' of other commands reads it: the role held, experience, skills, hours \
      of study, breaks and part-time work, with comments on each. An existing file is not touched.
      """,
    operands: [
      .required("ACTION", choices: Action.allCases.map(\.rawValue), help: "what to do"),
      .optional("FILE", help: "the file to write; otherwise standard output"),
    ],
    options: [.graph],
    examples: [
      CommandExample("careerpath profile new me.json", "Writes a file to fill in."),
      CommandExample(
        "careerpath profile new --graph ladder.json",
        "Shows what there is to say, with names of a file."),
    ])

  /// What is done.
  enum Action: String, CaseIterable {
    case new
  }

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let text = ProfileDocument.template(for: try arguments.loadGraph().graph)
    guard let path = arguments.operand("FILE"), path != Files.standardStream else {
      return Process.print(text)
    }
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.create(text, at: path)
    }
    return Process.print(
      """
      \(path.safeForTerminal) is written. Fill it in with any editor; then plan with it, as in
        careerpath plan TO --profile \(path.safeForTerminal)

      """)
  }
}
