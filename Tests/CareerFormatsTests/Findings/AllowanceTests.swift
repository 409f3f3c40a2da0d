import CareerDocuments
import CareerFormats
import CareerPlanner
import CareerReview
import Testing

@Suite("What a file allows")
struct AllowanceTests {
  /// A ladder whose promotion pays less.
  private let flawed = Ladder().role(1, #""median": 60"#, #""median": 39"#)

  private func allowing(_ json: String) -> String { "\"x-allow\": \(json)" }

  @Test(
    "does not count, wherever it is allowed",
    arguments: [#""pay-falls""#, #"["pay-falls"]"#, #"{ "pay-falls": "known" }"#])
  func places(json: String) {
    let field = allowing(json)
    let ladders = [
      flawed.with { $0.head.append(field) }, flawed.move(0, #""kind""#, "\(field), \"kind\""),
      flawed.role(0, #""level""#, "\(field), \"level\""),
      flawed.role(1, #""level""#, "\(field), \"level\""),
    ]
    for ladder in ladders {
      let review = ladder.review()
      #expect(review.findings.isEmpty, "\(ladder.text)")
      #expect(review.allowed.map(\.code) == [.payFalls])
      #expect(review.allowed.first?.allowance?.isInFile == true)
      #expect(review.allowed.first?.allowance?.reason == (json.hasPrefix("{") ? "known" : nil))
    }
  }

  @Test("counts where another part allows it")
  func elsewhere() {
    let field = allowing(#"["pay-falls"]"#)
    let review = flawed.role(2, #""level""#, "\(field), \"level\"").review()
    #expect(review.findings.map(\.code) == [.needlessAllow, .payFalls])
    #expect(review.findings.first?.location?.line == 10)
  }

  @Test("may come from whoever asks")
  func asked() {
    let review = flawed.review(allowing: [.payFalls, .deadEnd])
    #expect(review.findings.isEmpty && review.allowed.map(\.code) == [.payFalls])
    let allowance = review.allowed.first?.allowance
    #expect(allowance?.isInFile == false && allowance?.reason == nil)
  }

  @Test("is told where it is needless, and may be")
  func needless() {
    let head = #""x-allow": ["dead-end", "needless-allow"]"#
    let review = Ladder().with { $0.head.append(head) }.review()
    #expect(review.findings.isEmpty && review.allowed.map(\.code) == [.needlessAllow])
  }

  @Test(
    "must be known",
    arguments: [
      (#"["pay-fall"]"#, "x-allow: unknown code 'pay-fall'; did you mean 'pay-falls'?"),
      (#"["xyzzy"]"#, "x-allow: unknown code 'xyzzy'"),
      (#"["invalid"]"#, "x-allow: 'invalid' can't be allowed"),
      (#"{ "unknown-code": "" }"#, "x-allow: 'unknown-code' can't be allowed"),
      ("7", "x-allow is neither a list of codes nor an object of codes and reasons"),
      ("null", "x-allow is neither a list of codes nor an object of codes and reasons"),
      ("[7]", "x-allow is neither a list of codes nor an object of codes and reasons"),
      (
        #"{ "dead-end": 7 }"#,
        "x-allow is neither a list of codes nor an object of codes and reasons"
      ),
      (#"[["dead-end"]]"#, "x-allow is neither a list of codes nor an object of codes and reasons"),
    ])
  func unknown(json: String, message: String) {
    let review = Ladder().with { $0.head.append(allowing(json)) }.review()
    let told = review.findings.filter { $0.code == .unknownCode }
    #expect(told.map(\.message) == [message])
    #expect(told.first?.location?.line == 3)
  }

  @Test("may be in a field of its own alone")
  func nested() {
    // A field inside another is not the element's.
    let ladder = flawed.role(1, #""median": 39"#, #""x-allow": ["pay-falls"], "median": 39"#)
    #expect(ladder.codes == [.payFalls])
  }
}
