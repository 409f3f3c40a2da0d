import CareerDocuments
import CareerFormats

/// How an answer is printed.
enum AnswerFormat: String, CaseIterable {
  case text, json, jsonl, dot, svg, png, pdf

  /// Reads the command line.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice(OptionSpec.format.name, of: AnswerFormat.self) ?? .text
    }
    try arguments.check(picture)
  }

  /// What Graphviz makes of the answer, if anything.
  var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }

  /// How an answer in JSON is laid out.
  var layout: JSONLayout { self == .jsonl ? .line : .readable }
}

extension OptionSpec {
  /// How an answer is printed, where it goes, and when it is coloured.
  static let answer: [OptionSpec] = [format, output, color]

  static let format = choice(
    "format", short: "f", "FORMAT", of: AnswerFormat.self, default: .text, help: "how to print")
}
