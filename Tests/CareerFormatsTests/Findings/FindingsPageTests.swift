import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

@Suite("The page on findings")
struct FindingsPageTests {
  private let page: String

  init() throws { page = try Documentation.text("Findings.md") }

  /// The name and text of each section on a code.
  private var sections: [(name: String, text: String)] {
    page.components(separatedBy: "\n### ").dropFirst().map { section in
      let lines = section.components(separatedBy: "\n")
      let text = lines.dropFirst().joined(separator: "\n").components(separatedBy: "\n## ")[0]
      return (lines[0], text)
    }
  }

  @Test("explains every code, in their order")
  func everyCode() {
    #expect(sections.map(\.name) == FindingCode.allCases.map { "`\($0.rawValue)`" })
  }

  @Test("says how bad each is, why one would ask, and what to do")
  func parts() {
    for (section, code) in zip(sections, FindingCode.allCases) {
      #expect(section.text.contains("*\(code.severity.rawValue)*"), "\(code)")
      for part in ["**Why**", "**Mend**"] {
        #expect(section.text.contains(part), "\(code): no \(part)")
      }
    }
  }
}
