import CareerGraph
import Testing

@Suite("Sources, skills, roles and transitions")
struct ElementValueTests {
  @Test(
    "are refused where the model does not allow them",
    arguments: [
      Refusal("a source id must not be empty") { try Source(id: "") },
      Refusal("a source id must not contain control characters") { try Source(id: "a\nb") },
      Refusal("a skill id must not be empty") { try Skill(id: "", name: "S", kind: .soft) },
      Refusal("a skill id must not contain control characters") {
        try Skill(id: "a\u{7F}", name: "S", kind: .soft)
      },
      Refusal("a skill id must not contain control characters") {
        try Skill(id: "\u{9B}31m", name: "S", kind: .soft)
      },
      Refusal("the level of 'b' must be from 1 to 5, got 0") {
        try Skill(id: "a", name: "A", kind: .soft, requires: ["b": 0])
      },
      Refusal("skill 'b' stands twice in one list") {
        try Skill(id: "a", name: "A", kind: .soft, requires: ["b": 1, "c": 1, "b": 2])
      },
      Refusal("a role id must not be empty") { try Role(id: "", name: "R") },
      Refusal("a role id must not contain control characters") {
        try Role(id: "\u{1B}[31m", name: "R")
      },
      Refusal("the level of a role must be from 0 to 1000000, got -1") {
        try Role(id: "a", name: "A", level: -1)
      },
      Refusal("the level of a role must be from 0 to 1000000, got \(Int.max)") {
        try Role(id: "a", name: "A", level: .max)
      },
      Refusal("the level of 's' must be from 1 to 5, got 6") {
        try Role(id: "a", name: "A", skills: ["s": 6])
      },
      Refusal("the level of 's' must be from 1 to 5, got -1") {
        try Role(id: "a", name: "A", teaches: ["s": -1])
      },
      Refusal("a skill id must not be empty") { try Role(id: "a", name: "A", skills: ["": 1]) },
      Refusal("skill 's' stands twice in one list") {
        try Role(id: "a", name: "A", teaches: ["s": 1, "s": 1])
      },
    ])
  func refusedElements(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  @Test(
    "A transition is refused where the model does not allow it",
    arguments: [
      Refusal("a transition from 'a' to itself") {
        try Transition(from: "a", to: "a", kind: .lateral, years: 1)
      },
      Refusal("the role id in 'from' must not be empty") {
        try Transition(from: "", to: "b", kind: .lateral, years: 1)
      },
      Refusal("the role id in 'to' must not contain control characters") {
        try Transition(from: "a", to: "b\u{0}", kind: .lateral, years: 1)
      },
      Refusal("an estimate must not be negative, got -1") {
        try Transition(from: "a", to: "b", kind: .lateral, years: -1)
      },
      Refusal("an estimate must be a finite number, not nan") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, wait: Double.nan)
      },
      Refusal("experience.min must not be negative, got -2") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, minimumExperience: -2)
      },
      Refusal("the level of 's' must be from 1 to 5, got 9") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, skills: ["s": 9])
      },
      Refusal("credit must be from 0 to 1, got 1.5") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, credit: 1.5)
      },
      Refusal("credit must be from 0 to 1, got nan") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, credit: .nan)
      },
      Refusal("likelihood must be from 0 to 1, got -0.1") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, likelihood: -0.1)
      },
      Refusal("likelihood must be from 0 to 1, got inf") {
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, likelihood: .infinity)
      },
    ])
  func refusedTransitions(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  @Test(
    "Hours of study are refused where the model does not allow them",
    arguments: [
      Refusal("hoursPerLevel must be one estimate or a list of five, got a list of 0") {
        try LevelHours(levels: [Double]())
      },
      Refusal("hoursPerLevel must be one estimate or a list of five, got a list of 4") {
        try LevelHours(levels: [1, 2, 3, 4])
      },
      Refusal("hoursPerLevel must be one estimate or a list of five, got a list of 6") {
        try LevelHours(levels: [1, 2, 3, 4, 5, 6])
      },
      Refusal("an estimate must not be negative, got -5") {
        try LevelHours(levels: [1, 2, 3, 4, -5])
      },
      Refusal("an estimate must be a finite number, not inf") {
        try LevelHours(each: Double.infinity)
      },
    ])
  func refusedHours(refusal: Refusal) {
    #expect(refusal.answer == refusal.words)
  }

  @Test("Hours are of level 1 to 5, and none outside")
  func hours() throws {
    let hours = try LevelHours(levels: [10, 20, 30, 40, 50])
    #expect((1...5).map { hours[$0].typical } == [10, 20, 30, 40, 50])
    for level in [Int.min + 1, -1, 0, 6, .max] { #expect(hours[level] == .zero) }
    #expect(try LevelHours(each: 7).levels.map(\.typical) == [7, 7, 7, 7, 7])
    #expect(LevelHours.assumed.levels.map(\.typical) == [20, 60, 150, 300, 600])
  }

  @Test("The borders of what is allowed are allowed")
  func borders() throws {
    let levels: SkillLevels = ["a": 1, "b": 5]
    #expect(try Role(id: "r", name: "", level: 0, skills: levels).skills == levels)
    #expect(try Role(id: "r", name: "R", level: 1_000_000).level == 1_000_000)
    let move = try Transition(
      from: "a", to: "b", kind: .entry, years: 0, credit: -0.0, likelihood: 1)
    #expect(move.credit.sign == .plus && move.wait == .zero && move.minimumExperience == nil)
    #expect(try Role(id: "é 日本 👩‍🚀 \u{A0}", name: "R").id == "é 日本 👩‍🚀 \u{A0}")
  }

  @Test("Levels keep their author's order and answer by skill")
  func levels() {
    let levels = SkillLevels([("z", 1), ("a", 2)])
    #expect(levels.map(\.skill) == ["z", "a"])
    #expect(levels.level(of: "a") == 2)
    #expect(levels.level(of: "b") == nil)
    #expect(SkillLevels(levels.reversed()) != levels)
    #expect(SkillLevels(Array(levels)) == levels)
  }
}
