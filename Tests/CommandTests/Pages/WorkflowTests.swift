import Testing

/// The workflow that a page shows, whose commands no test can run where GitHub would.
@Suite("The workflow on the page on repositories")
struct WorkflowTests {
  @Test("has no command that the page does not run")
  func commands() throws {
    let page = try Page(Documentation.text(Documentation.howTo + "Repository.md"))
    var workflow: [Substring] = []
    var run: Set<Substring> = []
    for piece in page.pieces {
      switch piece {
      case .file(name: "ladder.yml", let text):
        workflow += text.split(separator: "\n").compactMap { line in
          line.firstMatch(of: #/careerpath (?:check|format|export|diff) /#).map {
            line[$0.range.lowerBound...]
          }
        }
      case .script(let script, _): run.formUnion(script.split(separator: "\n"))
      default: break
      }
    }
    #expect(workflow.count == 5)
    for command in workflow { #expect(run.contains(command), "\(command)") }
  }
}
