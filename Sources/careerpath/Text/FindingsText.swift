import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview

/// Findings as a person reads them, and editors and other tools as those of a compiler.
struct FindingsText {
  let reviews: [DocumentReview]
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  var text: String {
    let lines = reviews.flatMap { review in
      review.findings.flatMap { self.lines(of: $0) } + hidden(of: review) + size(of: review)
    }
    return (lines + summary).map { $0 + "\n" }.joined()
  }

  // MARK: - Findings

  /// A finding: its place and message on one line, for tools, and what to do about it below.
  private func lines(of finding: LocatedFinding) -> [String] {
    let file = finding.file.safeForTerminal
    let place = finding.location.map { "\(file):\($0.line):\($0.column)" } ?? file
    let code = finding.code == .invalid ? "" : style.dim(" [\(finding.code.rawValue)]")
    let first =
      "\(style.bold(place + ":")) \(label(finding.severity)) "
      + finding.message.safeForTerminal + code
    let advice = finding.advice.map {
      $0.safeForTerminal.wrapped(width: terminal.width, indent: 4)
    }
    return [first] + (advice ?? [])
  }

  private func label(_ severity: Severity) -> String {
    let color: TerminalColor =
      switch severity {
      case .error: .vermillion
      case .warning: .orange
      case .note: .skyBlue
      }
    return style.bold(style.colored("\(severity.rawValue):", color))
  }

  /// How many findings of a review are left out.
  func hidden(of review: DocumentReview) -> [String] {
    review.hidden.map { code, count in
      "\(review.name.safeForTerminal): … and \(grouped(Double(count))) more of \(code.rawValue)"
    }
  }

  // MARK: - Counts

  /// What a file without problems holds.
  func size(of review: DocumentReview) -> [String] {
    guard let graph = review.graph, review.count(of: .warning) == 0 else { return [] }
    let counts = [
      (graph.roles.count, "role"), (graph.transitions.count, "transition"),
      (graph.skills.count, "skill"), (graph.sources.count, "source"),
    ]
    let allowed = review.allowed.isEmpty ? [] : ["\(grouped(Double(review.allowed.count))) allowed"]
    let list = counts.map { counted($0, $1) }.joined(separator: ", ")
    return ["\(review.name.safeForTerminal): " + ([list] + allowed).joined(separator: "; ")]
  }

  /// How many findings there are in all; nothing where there are none.
  var summary: [String] {
    let counts = Severity.allCases.map { severity in
      (severity, reviews.reduce(0) { $0 + $1.count(of: severity) })
    }.filter { $1 > 0 }
    let allowed = reviews.reduce(0) { $0 + $1.allowed.count }
    guard !counts.isEmpty else { return [] }
    let problems = counts.filter { $0.0 != .note }
    let total = problems.reduce(0) { $0 + $1.1 }
    var parts: [String] = []
    if total > 0 {
      let list = problems.map { counted($1, $0.rawValue) }.joined(separator: ", ")
      parts.append("\(counted(total, "problem")): \(list)")
    }
    parts += counts.filter { $0.0 == .note }.map { counted($1, $0.rawValue) }
    if allowed > 0 { parts.append("\(grouped(Double(allowed))) allowed") }
    return [parts.joined(separator: "; ")]
  }

  private func counted(_ number: Int, _ what: String) -> String {
    "\(grouped(Double(number))) \(what)\(number == 1 ? "" : "s")"
  }
}
