import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview

/// `careerpath check`: whether graph files can be read, and what a reviewer would ask about them.
struct CheckCommand {
  static let spec = CommandSpec(
    name: "check", abstract: "Review graph files: what is wrong, and what looks wrong.",
    discussion: """
      Errors keep a file from being used; warnings are what a reviewer would ask about; notes are \
      worth knowing. Each has a code, which Docs/Findings.md explains, and by which it can be \
      allowed, here or in the file by a field "x-allow". The exit status is 1 where there is an \
      error, with --strict a warning, and 2 where a file can't be opened.
      """,
    operands: [
      .repeating("FILE", atLeastOne: true, help: "a graph file, or '-' for standard input")
    ],
    options: [
      .flag("strict", help: "let warnings count as errors"),
      .value("allow", "CODE", repeatable: true, help: "leave out findings of this code"),
      .value(
        "limit", "COUNT",
        default: .described("\(textLimit) in text and github, no limit in json and sarif"),
        help: "how many findings of each code to show a file"),
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text,
        help: "how to print; github is for its Actions, sarif for tools that gather findings"),
      .output, .color,
    ],
    examples: [
      CommandExample("careerpath check ladder.json", "Reviews one file."),
      CommandExample(
        "careerpath check --strict --format github ladders/*.json",
        "Reviews a folder on each pull request."),
    ])

  /// How findings are printed.
  enum Format: String, CaseIterable {
    case text, json, github, sarif
  }

  /// How many findings of each code a person is shown.
  static let textLimit = 20

  let arguments: ParsedArguments
  let format: Format
  let isStrict: Bool
  let codes: Set<FindingCode>
  let limit: Int?

  /// Reads the command line.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.arguments = arguments
    isStrict = arguments.flag("strict")
    let stated: Int?
    (format, codes, stated) = try arguments.reading { (arguments) throws(UsageError) in
      (
        try arguments.choice("format", of: Format.self) ?? .text,
        try Self.codes(arguments), try arguments.positiveInteger("limit")
      )
    }
    limit = stated ?? (format == .text || format == .github ? Self.textLimit : nil)
    guard arguments.operands("FILE").count(where: { $0 == Files.standardStream }) < 2 else {
      throw .usage(arguments.error("only one FILE can be standard input"))
    }
  }

  private static func codes(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> Set<FindingCode> {
    var codes: Set<FindingCode> = []
    for name in arguments.values("allow") {
      guard let code = FindingCode.allowable(name) else {
        let all = FindingCode.allCases.filter(\.isAllowable).map(\.rawValue)
        throw arguments.error(
          "'--allow': \(FindingCode.refusal(of: name))",
          advice: ["codes: \(all.joined(separator: ", "))"].flatMap { $0.wrapped(width: 76) })
      }
      codes.insert(code)
    }
    return codes
  }

  /// Reviews all files, and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    var reviews: [DocumentReview] = []
    for path in arguments.operands("FILE") {
      let bytes = try reporting({ CommandFailure.input(["\($0)"]) }) {
        () throws(FileProblem) in try Files.read(path)
      }
      let name = Files.shownName(of: path)
      reviews.append(DocumentReview(bytes, name: name, allowing: codes, limit: limit))
    }
    let fails = reviews.contains { review in
      review.count(of: .error) > 0 || (isStrict && review.count(of: .warning) > 0)
    }
    return try arguments.answer(text(of: reviews), status: fails ? .no : .answered)
  }

  private func text(of reviews: [DocumentReview]) throws(CommandFailure) -> String {
    switch format {
    case .json: return FindingsJSON.text(of: reviews)
    case .sarif: return FindingsSARIF.text(of: reviews, version: Program.spec.version)
    case .text:
      return FindingsText(reviews: reviews, terminal: try arguments.answerTerminal()).text
    case .github:
      let plain = FindingsText(reviews: reviews, terminal: try arguments.answerTerminal())
      let lines = reviews.flatMap { review in
        FindingsGitHub.lines(of: review, harmless: \.safeForTerminal) + plain.hidden(of: review)
          + plain.size(of: review)
      }
      return (lines + plain.summary).map { $0 + "\n" }.joined()
    }
  }
}
