import CareerDocuments

/// `careerpath new`: a small ladder to start from.
enum NewCommand {
  static let spec = CommandSpec(
    name: "new", abstract: "Write a small ladder with comments, to start your own from.",
    discussion: """
      It is a whole graph document: every command reads it as it stands, and its comments say what \
      each field means. An existing file is not touched.
      """,
    operands: [.required("FILE", help: "the file to write; '-' for standard output")],
    examples: [
      CommandExample("careerpath new ladder.json", "Writes a ladder to change."),
      CommandExample("careerpath new -", "Shows it."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let path = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("FILE")
    }
    let text = GraphDocument.template
    guard path != Files.standardStream else { return Process.print(text) }
    try reporting({
      CommandFailure.input([
        "\($0)", "name another file, or '-' to see the ladder",
      ])
    }) { () throws(FileProblem) in
      try Files.create(text, at: path)
    }
    let shown = FollowUp.quoted(path).safeForTerminal
    return Process.print(
      """
      \(path.safeForTerminal) is written. Change it with any editor; then
        careerpath check \(shown)
        careerpath plan junior-engineer staff-engineer --graph \(shown)

      """)
  }
}
