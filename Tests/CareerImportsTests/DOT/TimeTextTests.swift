import Testing

@testable import CareerImports

@Suite("A line of a label")
struct TimeTextTests {
  /// The time in words: `≥8`, `2–3 wait`.
  private func words(_ text: TimeText) -> String {
    guard let time = text.time else { return text.unread.map { "? \($0)" } ?? "" }
    let bound =
      switch time.bound {
      case .none: ""
      case .least: "≥"
      case .most: "≤"
      }
    let purpose =
      switch time.purpose {
      case .time: ""
      case .wait: " wait"
      case .experience: " experience"
      }
    let numbers = time.numbers.map { ($0 * 10000).rounded() / 10000 }
    return bound + numbers.map(\.shown).joined(separator: "–") + purpose
  }

  @Test(
    "states a time",
    arguments: [
      ("2 yrs", "2", ""), ("2-3 yrs", "2–3", ""), ("18 mo", "1.5", ""), ("1 to 2 years", "1–2", ""),
      ("2 years (min)", "≥2", ""), ("8+ years", "≥8", ""), ("8 years+", "≥8", ""),
      ("min. 10 years", "≥10", ""), ("Promotion (5 years)", "5", "Promotion"),
      ("~2 years", "2", ""),
      ("~2 yrs", "2", ""), ("≥ 3 years", "≥3", ""), (">= 3 years", "≥3", ""),
      ("after 18 months", "1.5", ""), ("1 year 6 months", "1.5", ""), ("1y6m", "1.5", ""),
      ("1 year and 6 months", "1.5", ""), ("1 yr, 6 mo", "1.5", ""),
      ("6 months - 1 year", "0.5–1", ""), ("3 years, exam", "3", "exam"), ("(2 yrs)", "2", ""),
      ("approx 2 years", "2", ""), ("up to 3 years", "≤3", ""), ("2 yrs.", "2", ""),
      ("1½ years", "1.5", ""), ("½ year", "0.5", ""), ("2 1/2 years", "2.5", ""),
      ("half a year", "0.5", ""), ("a year", "1", ""), ("one year", "1", ""),
      ("a year and a half", "1.5", ""), ("one and a half years", "1.5", ""),
      ("two to three years", "2–3", ""), ("between 2 and 4 years", "2–4", ""),
      ("at least 5 years", "≥5", ""), ("5 years or more", "≥5", ""),
      ("1.5/2/3 years", "1.5–2–3", ""),
      ("2..4 years", "2–4", ""), ("years: 5", "5", ""), ("26 weeks", "0.5", ""),
      ("3–5 years", "3–5", ""), ("10+ yrs exp", "≥10 experience", ""),
      ("5 years of experience", "5 experience", ""), ("experience: 5 years", "5 experience", ""),
      ("wait 3 months", "0.25 wait", ""), ("2 years in role", "2", ""),
      ("2 y (review)", "2", "review"),
      ("exam after 2 years", "2", "exam"), ("3 Jahre", "3", ""),
      ("Beförderung, 18 Monate", "1.5", "Beförderung"),
      ("5-year plan", "5", "plan"),
    ])
  func times(line: String, time: String, rest: String) {
    let text = TimeText(line)
    #expect(words(text) == time, "\(line)")
    #expect(text.rest == rest, "\(line)")
  }

  @Test(
    "tells a number beside a unit of time that is no time",
    arguments: [
      ("after the 2nd year", ""), ("1,5 years", "? 1,5 years"), ("2 years ago", "? 2 years"),
      ("40 h", "? 40 h"), ("year 2", "? year 2"), ("2 years, then 3 years", "? 3 years"),
      ("3-2 years", "? 2 years"),
    ])
  func unread(line: String, expected: String) {
    let text = TimeText(line)
    #expect(text.time == nil && text.rest == line)
    #expect(expected.isEmpty ? text.unread != nil : words(text) == expected, "\(text)")
  }

  @Test(
    "is no time",
    arguments: [
      "", "exam", "5", "2-3", "3D", "R&D", "once a year", "level 2", "Q3", "5 people", "a", "half",
    ])
  func noTimes(line: String) {
    let text = TimeText(line)
    #expect(text.time == nil && text.unread == nil && text.rest == line, "\(text)")
  }
}

extension Double {
  fileprivate var shown: String { self == rounded() ? String(Int(self)) : String(self) }
}
