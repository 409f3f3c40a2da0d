/// What has come of the lines of a batch.
struct BatchTally {
  /// The lines that have an answer, those of which the answer is no, and those with a mistake.
  private(set) var answered = 0
  private(set) var refused = 0
  private(set) var mistaken = 0

  /// The first line with a mistake.
  private(set) var firstMistake: Int?

  /// Counts the outcome of a line.
  mutating func count(_ answer: BatchAnswer) {
    switch answer.outcome {
    case .answered: answered += 1
    case .no: refused += 1
    case .mistake:
      mistaken += 1
      if firstMistake == nil { firstMistake = answer.line }
    }
  }

  /// How many lines have been counted.
  var lines: Int { answered + refused + mistaken }

  /// The exit status that says whether all lines have an answer.
  var status: ExitStatus { answered == lines ? .answered : .no }

  /// The figures in words.
  var summary: String {
    var parts = ["\(count(answered)) answered"]
    if refused > 0 { parts.append("\(count(refused)) with the answer no") }
    if let firstMistake {
      let mistakes = "\(count(mistaken)) \(mistaken == 1 ? "mistake" : "mistakes")"
      parts.append("\(mistakes)\(mistaken == 1 ? "" : ", the first") in line \(firstMistake)")
    }
    return "\(count(lines)) \(lines == 1 ? "line" : "lines"): \(parts.joined(separator: ", "))"
  }

  private func count(_ number: Int) -> String { grouped(Double(number)) }
}
