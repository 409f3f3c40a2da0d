import CareerFormats
import CareerGraph

extension CareerGraph {
  /// The kind of a move in words; who begins or goes on to study enters no field of work.
  func kindWords(of transition: TransitionID) -> String {
    let kind = self[transition].kind
    guard kind == .entry || kind == .lateral, isEducation(target(of: transition)) else {
      return kind.words
    }
    return isEducation(source(of: transition)) ? "further study" : "into study"
  }

  /// What a move is and asks for, as the parts of a list for a person.
  func facts(of transition: TransitionID) -> [String] {
    let value = self[transition]
    var parts = [kindWords(of: transition), "after \(value.years.yearsText)"]
    if value.wait != .zero { parts.append("wait \(value.wait.yearsText)") }
    if let via = value.via, !via.isEmpty { parts.append("by way of \(via.safeForTerminal)") }
    if let years = value.minimumExperience {
      parts.append("\(oneDecimal(years)) y of experience")
    }
    if !value.skills.isEmpty {
      let levels = value.skills.map { "\(skillLabel($0.skill)) \($0.level)" }
      parts.append("with " + levels.joined(separator: ", "))
    }
    if value.credit < 1 { parts.append("\(percent(value.credit)) of earlier experience counts") }
    if let likelihood = value.likelihood { parts.append("\(percent(likelihood)) make it") }
    return parts
  }
}

extension Estimate {
  /// The typical years, and the fast and slow cases beside them: `2 y (1.5–3)`.
  var yearsText: String {
    let digits = { (value: Double) in
      value < 1e6 ? ((value * 100).rounded() / 100).plainDigits : value.plainDigits
    }
    return isCertain
      ? "\(digits(typical)) y" : "\(digits(typical)) y (\(digits(low))–\(digits(high)))"
  }
}
