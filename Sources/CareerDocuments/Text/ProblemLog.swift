package import CareerGraph

/// Something wrong with a text, and where.
package struct TextProblem: Error, Sendable {
  /// The byte at which it stands; `nil` for the text as a whole.
  package let offset: Int?

  /// What is wrong and, where it is not plain, what to do instead.
  package let message: String

  /// Another place that the message speaks of, and in what way.
  package let related: (relation: String, offset: Int)?

  package init(
    offset: Int?, message: String, related: (relation: String, offset: Int)? = nil
  ) {
    (self.offset, self.message, self.related) = (offset, message, related)
  }
}

/// What is wrong with one text: every reader notes its problems here.
///
/// ```swift
/// var log = ProblemLog()
/// log.report("a NUL character", at: 12)
/// if !log.isEmpty { throw InvalidDocument(file: name, log, lines: LineIndex(bytes)) }
/// ```
package struct ProblemLog: Error, Sendable {
  /// How many problems are kept, so that a text with a mistake in every line costs no more.
  private static let limit = 1000

  /// The problems in the order in which they were noted: the first thousand of a reader.
  package private(set) var problems: [TextProblem] = []

  /// How many problems there are.
  package private(set) var count = 0

  /// Notes nothing yet.
  package init() {}

  /// Makes the log of a reader that stops at the first problem.
  package init(_ problem: TextProblem) { (problems, count) = ([problem], 1) }

  /// Whether nothing is wrong.
  package var isEmpty: Bool { count == 0 }

  /// The problem that stands first in the text.
  package var first: TextProblem? { inTextOrder.first }
}

extension ProblemLog {
  /// Notes a problem.
  ///
  /// - Parameters:
  ///   - message: what is wrong, and what to do where that is not plain.
  ///   - offset: the byte at which it stands; `nil` for the text as a whole.
  ///   - related: another place that the message speaks of, and in what way.
  package mutating func report(
    _ message: String, at offset: Int?, related: (relation: String, offset: Int)? = nil
  ) {
    count += 1
    guard count <= Self.limit else { return }
    problems.append(TextProblem(offset: offset, message: message, related: related))
  }

  /// Adds problems that were found at once, all of which are kept.
  package mutating func append(_ found: [TextProblem]) {
    problems += found
    count += found.count
  }

  /// The same problems at other places: those of a text that was made from another.
  package func moved(_ place: (Int) -> Int) -> ProblemLog {
    var log = self
    log.problems = problems.map { problem in
      TextProblem(
        offset: problem.offset.map(place), message: problem.message,
        related: problem.related.map { ($0.relation, place($0.offset)) })
    }
    return log
  }

  private var inTextOrder: [TextProblem] {
    problems.enumerated().sorted { left, right in
      (left.element.offset ?? -1, left.offset) < (right.element.offset ?? -1, right.offset)
    }.map(\.element)
  }

  /// The problems with lines and columns in the order of the text, as many as are told.
  ///
  /// - Complexity: O(*n* + *k* log *k*) time for *n* bytes and *k* problems.
  package func diagnostics(
    file: String, lines: LineIndex, severity: Severity = .error
  ) -> [Diagnostic] {
    let told = inTextOrder.prefix(InvalidDocument.limit)
    let places = lines.locations(of: told.map { $0.offset ?? 0 })
    let related = lines.locations(of: told.map { $0.related?.offset ?? 0 })
    return told.indices.map { index in
      let problem = told[index]
      let relation = problem.related.map { " (\($0.relation) at line \(related[index].line))" }
      return Diagnostic(
        file: file, location: problem.offset == nil ? nil : places[index], severity: severity,
        message: problem.message + (relation ?? ""))
    }
  }
}

extension InvalidDocument {
  /// Tells all that is wrong with a text.
  package init(file: String, _ log: ProblemLog, lines: LineIndex) {
    self.init(diagnostics: log.diagnostics(file: file, lines: lines), count: log.count)
  }
}
