import BundledGraphs
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Testing

@Suite("A review")
struct FindingCasesTests {
  /// A ladder and what is found in it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let ladder: Ladder
    let codes: [FindingCode]

    init(_ what: String, _ ladder: Ladder, _ codes: FindingCode...) {
      testDescription = what
      self.ladder = ladder
      self.codes = codes
    }
  }

  static let sound = Ladder()

  static let ways = [
    Case(
      "a role without a way in",
      sound.role(1, #""id": "senior""#, #""id": "chief""#)
        .move(0, "senior", "lead").move(1, "senior", "chief").move(2, "senior", "junior"),
      .unreachableRole),
    Case(
      "roles that only lead to each other", sound.with { $0.transitions.removeFirst() },
      .deadEnd, .unreachableRole, .unreachableRole),
    Case(
      "no entry, but a role that asks for no experience",
      sound.role(0, #""entry": true, "#, ""), .noEntry),
    Case(
      "no entry, and a role that nobody from outside gets to",
      sound.role(0, #""entry": true, "#, "").with { $0.transitions.removeFirst() },
      .noEntry, .deadEnd, .unreachableRole, .unreachableRole),
    Case(
      "no moves at all", sound.with { $0.transitions = [] },
      .deadEnd, .unreachableRole, .deadEnd, .unreachableRole),
    Case(
      "an end that is not final",
      sound.role(2, #""final": true, "#, "").with { $0.transitions.removeLast() }, .deadEnd),
    Case(
      "a circle of promotions",
      sound.move(2, "lateral", "promotion").move(1, "leadership", "promotion"),
      .promotionCycle, .levelFalls, .experienceFalls, .requirementsFall),
    Case("a circle of one promotion and another move", sound.move(1, "leadership", "promotion")),
  ]

  static let figures = [
    Case("a lower level", sound.role(1, #""level": 2"#, #""level": 0"#), .levelFalls),
    Case("the same level", sound.role(1, #""level": 2"#, #""level": 1"#)),
    Case("no level", sound.role(1, #""level": 2, "#, "")),
    Case(
      "less experience",
      sound.role(0, #""min": 0, "max": 2"#, #""min": 4"#), .experienceFalls,
      .experienceContradictsYears),
    Case(
      "less experience that the move makes up for",
      sound.role(0, #""min": 0, "max": 2"#, #""min": 3.5"#).role(1, #", "max": 6"#, "")
        .move(0, #""years""#, #""experience": { "min": 4 }, "years""#)),
    Case(
      "experience that is not stated",
      sound.role(0, #""experience": { "min": 0, "max": 2 }, "#, "")
        .role(1, #""min": 3"#, #""min": 6"#)),
    Case(
      "more experience asked for than the years bring",
      sound.role(1, #""min": 3"#, #""min": 6"#), .experienceContradictsYears),
    Case("as much as they bring at most", sound.role(1, #""min": 3"#, #""min": 5"#)),
    Case(
      "years that bring more than any holder has",
      sound.move(0, #""years": 3"#, #""years": { "low": 6.5, "typical": 7, "high": 8 }"#),
      .experienceContradictsYears),
    Case(
      "experience that counts half",
      sound.move(0, #""years": 3"#, #""years": 3, "credit": 0.5"#), .experienceContradictsYears),
    Case("less pay", sound.role(1, #""median": 60"#, #""median": 39"#), .payFalls),
    Case(
      "less pay of an earlier year",
      sound.role(1, #""median": 60, "year": 2024"#, #""median": 39, "year": 2014"#)),
    Case(
      "less pay of an unknown year",
      sound.role(1, #""median": 60, "year": 2024"#, #""median": 39"#),
      .payFalls),
    Case(
      "a lower range",
      sound.role(0, #""median": 40"#, #""low": 30, "high": 50"#)
        .role(1, #""median": 60"#, #""low": 29, "high": 49"#), .payFalls),
    Case(
      "a wider range",
      sound.role(0, #""median": 40"#, #""low": 30, "high": 50"#)
        .role(1, #""median": 60"#, #""low": 29, "high": 51"#)),
    Case(
      "less pay after another kind of move",
      sound.role(1, #""median": 60"#, #""median": 39"#).move(0, "promotion", "lateral")),
    Case(
      "likelihoods of more than 1",
      sound.adding("twin", "", #""years": 1, "likelihood": 0.41"#), .likelihoodsExceedOne),
    Case("likelihoods of 1", sound.adding("twin", "", #""years": 1, "likelihood": 0.4"#)),
  ]

  static let jumps = [
    Case("a jump in hours of study", four(#", "skills": { "swift": 5 }"#), .longJump),
    Case("no jump in hours", four(#", "skills": { "swift": 3 }"#)),
    Case("a degree", four(#", "skills": { "degree": 1, "swift": 3 }"#)),
    Case("a jump in levels", four(#", "level": 4"#), .longJump),
    Case("no jump in levels", four(#", "level": 3"#)),
    Case(
      "a jump in experience", four(#", "experience": { "min": 12 }"#, #""years": 12"#), .longJump),
    Case("no jump in experience", four(#", "experience": { "min": 9 }"#, #""years": 9"#)),
    Case("study where most promotions ask for none", mostlyTaught),
    Case(
      "a jump where most promotions ask for none",
      mostlyTaught.adding("far", #", "skills": { "swift": 5, "talk": 5 }"#), .longJump),
    Case("too few moves to tell", sound.adding("far", #", "level": 90"#)),
  ]

  /// The ladder with seven promotions that ask for no study, and four that ask for as much.
  private static var mostlyTaught: Ladder {
    let taught = (1...7).map { (id: "taught-\($0)", level: 1, years: "0.\($0)") }
    let studied = (1...4).map { (id: "studied-\($0)", level: 3, years: "1.\($0)") }
    return (taught + studied).reduce(sound) { ladder, role in
      ladder.adding(
        role.id,
        #", "skills": { "swift": \#(role.level) }, "experience": { "min": \#(role.years) }"#)
    }
  }

  /// The ladder with two promotions like its own beside that, and one more.
  private static func four(_ fields: String, _ move: String = #""years": 2"#) -> Ladder {
    let ladder = ["1", "2"].reduce(sound) { ladder, years in
      ladder.adding(
        "after-\(years)",
        #", "level": 2, "skills": { "swift": 2 }, "experience": { "min": \#(years) }"#)
    }
    return ladder.adding("far", fields, move).with { ladder in
      guard fields.contains("degree") else { return }
      ladder.skills.append(
        #"{ "id": "degree", "name": "A degree", "kind": "credential", "hoursPerLevel": 5000 }"#)
    }
  }

  static let skills = [
    Case(
      "a skill that nothing teaches",
      sound.role(0, #", "teaches": { "talk": 1 }"#, "").with { $0.transitions.removeLast() },
      .unteachableRequirement),
    Case(
      "a skill that people start with",
      sound.role(0, #""swift": 1 }, "teaches": { "talk": 1 }"#, #""swift": 1, "talk": 1 }"#)),
    Case(
      "a skill taught only further on",
      sound.role(0, #", "teaches": { "talk": 1 }"#, "")
        .role(2, #""experience""#, #""teaches": { "talk": 5 }, "experience""#).with {
          $0.transitions.removeLast()
        }, .unteachableRequirement),
    Case(
      "a skill that a move asks for",
      sound.with { $0.skills.append(#"{ "id": "law", "name": "Law", "kind": "domain" }"#) }
        .move(1, #""years""#, #""skills": { "law": 1 }, "years""#), .unteachableRequirement),
    Case(
      "a skill that another presupposes",
      sound.with {
        $0.skills[0] = $0.skills[0].replacing(" }", with: #", "requires": { "law": 1 } }"#)
        $0.skills.append(#"{ "id": "law", "name": "Law", "kind": "domain" }"#)
      }),
    Case(
      "the same requirements",
      sound.adding(
        "twin", #", "skills": { "talk": 1, "swift": 2 }, "experience": { "min": 3 }"#,
        #""years": 3"#), .sameRequirements),
    Case(
      "the same skills with other experience",
      sound.adding("twin", #", "skills": { "talk": 1, "swift": 2 }"#)),
    Case("two roles that ask for nothing", sound.adding("one", "").adding("two", "")),
    Case(
      "a skill that nothing uses",
      sound.with { $0.skills.append(#"{ "id": "law", "name": "Law", "kind": "domain" }"#) },
      .unusedSkill),
    Case(
      "skills that only unused ones presuppose",
      sound.with {
        $0.skills.append(#"{ "id": "law", "name": "Law", "kind": "domain" }"#)
        $0.skills.append(
          #"{ "id": "tax", "name": "Tax", "kind": "domain", "requires": { "law": 1 } }"#)
      }, .unusedSkill, .unusedSkill),
    Case(
      "a title on two tracks", sound.role(2, #""name": "Lead""#, #""name": "SENIOR""#),
      .titleOnTwoTracks),
    Case(
      "an alias on two tracks",
      sound.role(2, #""name": "Lead""#, #""name": "Lead", "aliases": ["Boss", "Junior"]"#),
      .titleOnTwoTracks),
    Case(
      "a title twice on one track", sound.role(1, #""name": "Senior""#, #""name": "junior""#),
      .repeatedTitle),
    Case(
      "a role that repeats its own name",
      sound.role(1, #""name": "Senior""#, #""name": "Senior", "aliases": ["senior"]"#)),
  ]

  private static let degree =
    #"{ "id": "degree", "name": "A degree", "kind": "credential", "hoursPerLevel": 4800 }"#

  /// The sound ladder with a degree that the lead has.
  private static var schooled: Ladder {
    sound.role(2, #""talk": 2 }"#, #""talk": 2, "degree": 1 }"#)
      .with { $0.skills.append(degree) }
  }

  static let holes = [
    Case(
      "less of a skill above", sound.role(0, #""swift": 1 }"#, #""swift": 3 }"#),
      .requirementsFall),
    Case(
      "no such skill above, but asked for by the move",
      sound.role(0, #""swift": 1 }"#, #""swift": 3 }"#)
        .move(0, #""years""#, #""skills": { "swift": 3 }, "years""#)),
    Case(
      "a role above that states no skills",
      sound.role(1, #" "skills": { "swift": 2, "talk": 1 },"#, "")),
    Case("a degree that is asked for", schooled),
    Case(
      "a job that teaches a degree",
      schooled.role(1, #""salary""#, #""teaches": { "degree": 1 }, "salary""#),
      .taughtCredential),
    Case(
      "education that teaches a degree",
      schooled.role(1, #""salary""#, #""education": true, "teaches": { "degree": 1 }, "salary""#)),
    Case(
      "a job that teaches what presupposes a degree",
      schooled.with {
        $0.skills[1] = $0.skills[1].replacing(" }", with: #", "requires": { "degree": 1 } }"#)
      }, .taughtCredential),
    Case(
      "a promotion after which another role is further away", delayed(years: 4), .promotionDelays),
    Case("a promotion after which another role is as near", delayed(years: 1)),
    Case("a promotion after which a lower role is further away", delayed(years: 4, level: 1)),
  ]

  /// The sound ladder with a role beside it to which both rungs lead, the upper one after some years.
  private static func delayed(years: Int, level: Int = 2) -> Ladder {
    sound.with { ladder in
      ladder.roles.append(
        #"{ "id": "aside", "name": "Aside", "level": \#(level), "final": true }"#)
      for (role, years) in [("junior", 1), ("senior", years)] {
        ladder.transitions.append(
          #"{ "from": "\#(role)", "to": "aside", "kind": "lateral", "years": \#(years) }"#)
      }
    }
  }

  @Test("finds nothing in a sound ladder")
  func nothing() {
    let review = Self.sound.review()
    #expect(review.findings.isEmpty && review.allowed.isEmpty && review.hidden.isEmpty)
    #expect(review.graph?.roles.count == 3)
  }

  @Test("finds each flaw and no other", arguments: ways + figures + jumps + skills + holes)
  func flaw(_ test: Case) {
    let review = test.ladder.review()
    #expect(review.graph != nil, "\(review.findings.map(\.message))")
    let messages = review.findings.map { "\($0.code.rawValue): \($0.message)" }
    #expect(review.findings.map(\.code) == test.codes, "\(messages)")
    for finding in review.findings {
      #expect(finding.location != nil && finding.advice != nil && finding.allowance == nil)
      #expect(!finding.message.isEmpty && !finding.message.contains("\n"))
    }
  }

  @Test("has a case for every kind of finding")
  func everyKind() {
    let all = Self.ways + Self.figures + Self.jumps + Self.skills + Self.holes
    let known = Set(all.flatMap(\.codes))
    // These have tests of their own.
    let others: Set<FindingCode> = [
      .invalid, .unknownCode, .needlessAllow, .bottleneck, .teachesMuch, .littleStudy,
      .manySidewaysMoves,
    ]
    #expect(known.union(others) == Set(FindingCode.allCases))
    #expect(known.isDisjoint(with: others))
  }

  @Test("finds nothing that counts in the bundled graph")
  func bundled() throws {
    let bytes = try #require(BundledGraphs.document(named: "ml-careers"))
    let review = DocumentReview(bytes, name: "ml-careers")
    #expect(review.findings.isEmpty, "\(review.findings.map(\.message))")
    #expect(review.allowed.map(\.code) == [.payFalls])
    #expect(review.allowed.allSatisfy { $0.allowance?.reason?.isEmpty == false })
  }

  @Test("tells the role at which all ways come together")
  func bottleneck() {
    // Three ways in, one gate, and eleven roles behind it.
    var ladder = Ladder()
    ladder.skills = []
    ladder.roles = ["a", "b", "c"].map { #"{ "id": "\#($0)", "name": "\#($0)", "entry": true }"# }
    ladder.roles.append(#"{ "id": "gate", "name": "Gate" }"#)
    ladder.transitions = ["a", "b", "c"].map { Self.lateral($0, "gate") }
    for number in 1...11 {
      ladder.roles.append(#"{ "id": "r\#(number)", "name": "R \#(number)", "final": true }"#)
      ladder.transitions.append(Self.lateral("gate", "r\(number)"))
    }
    let findings = ladder.review().findings
    #expect(findings.map(\.code) == [.bottleneck])
    #expect(findings.first?.message == "11 roles of 15 can only be reached through 'gate'")
    let wayRound = ladder.with { ladder in
      for number in 1...3 { ladder.transitions.append(Self.lateral("a", "r\(number)")) }
    }
    #expect(wayRound.codes.isEmpty)
  }

  private static func lateral(_ from: String, _ to: String) -> String {
    #"{ "from": "\#(from)", "to": "\#(to)", "kind": "lateral", "years": 1 }"#
  }
}
