import CareerDocuments
import CareerFormats

/// `careerpath format`: graph files in canonical form.
enum FormatCommand {
  static let spec = CommandSpec(
    name: "format", abstract: "Rewrite graph files in canonical form, with their comments.",
    discussion: """
      Only the layout changes: what a file says, its order, its comments and the spelling of its \
      numbers stay. A file is replaced only when the new text is whole; where one of several can't \
      be read, none is touched.
      """,
    operands: [
      .repeating(
        "FILE", atLeastOne: true,
        help: "a graph file; '-' alone for standard input, written to standard output")
    ],
    options: [
      .flag("check", help: "change nothing; status 1 where a file is not in canonical form"),
      .value(
        "output", short: "o", "FILE", default: .described("the file itself"),
        help: "write the new text of a single file to another one; '-' for standard output"),
    ],
    examples: [
      CommandExample("careerpath format ladder.json", "Rewrites a file."),
      CommandExample(
        "careerpath format --check ladders/*.json", "Fails where one is not in canonical form."),
    ])

  /// A file, before and after.
  private struct Formatted {
    let path: String
    let old: [UInt8]
    let new: String

    var isChanged: Bool { !new.utf8.elementsEqual(old) }

    /// The name of the file in messages.
    var name: String { Files.shownName(of: path) }

    /// The first line that changes.
    var firstChangedLine: Int {
      let same = zip(old, new.utf8).prefix { $0 == $1 }
      return same.count { $0.0 == UInt8(ascii: "\n") } + 1
    }
  }

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let paths = Array(arguments.operands("FILE"))
    let output = arguments.value("output")
    let isCheck = arguments.flag("check")
    if output != nil, isCheck {
      throw .usage(arguments.error("'--check' writes nothing, so it goes not with '--output'"))
    }
    if output != nil, paths.count > 1 {
      throw .usage(arguments.error("'--output' takes a single file, not \(paths.count)"))
    }
    if paths.count > 1, paths.contains(Files.standardStream), !isCheck {
      throw .usage(arguments.error("'-' stands alone: its new text goes to standard output"))
    }
    let files = try read(paths)
    if isCheck { return check(files) }
    if let output = output ?? (paths[0] == Files.standardStream ? Files.standardStream : nil) {
      return try write(files[0].new, to: output)
    }
    for file in files where file.isChanged { _ = try write(file.new, to: file.path) }
    return Process.print(
      files.map { file in
        "\(file.name.safeForTerminal): \(file.isChanged ? "rewritten" : "in canonical form already")\n"
      }.joined())
  }

  /// Reads all files, or tells what is wrong with those that can't be used.
  private static func read(_ paths: [String]) throws(CommandFailure) -> [Formatted] {
    var files: [Formatted] = []
    var problems: [String] = []
    for path in paths {
      do throws(CommandFailure) {
        let bytes = try reporting({ CommandFailure.input(["\($0)"]) }) {
          () throws(FileProblem) in try Files.read(path)
        }
        let name = Files.shownName(of: path)
        let new = try reporting(CommandFailure.invalidDocument) { () throws(InvalidDocument) in
          try GraphDocument.formatted(bytes, name: name)
        }
        files.append(Formatted(path: path, old: bytes, new: new))
      } catch {
        guard case .input(let lines) = error else { throw error }
        problems += lines
      }
    }
    guard problems.isEmpty else { throw .input(problems) }
    return files
  }

  private static func write(
    _ text: String, to path: String
  ) throws(CommandFailure) -> ExitStatus {
    guard path != Files.standardStream else { return Process.print(text) }
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.write(text, to: path)
    }
    return .answered
  }

  /// Names the files that are not in canonical form, and where that begins.
  private static func check(_ files: [Formatted]) -> ExitStatus {
    let changed = files.filter(\.isChanged)
    guard !changed.isEmpty else {
      let count = files.count == 1 ? "1 file is" : "\(files.count) files are"
      return Process.print("\(count) in canonical form\n")
    }
    let lines = changed.map { file in
      "\(file.name.safeForTerminal):\(file.firstChangedLine): not in canonical form from here on\n"
    }
    let names = changed.map { FollowUp.quoted($0.path) }.joined(separator: " ").safeForTerminal
    return Process.print(
      lines.joined()
        + "'careerpath format \(names)' rewrites \(changed.count == 1 ? "it" : "them")\n",
      status: .no)
  }
}
