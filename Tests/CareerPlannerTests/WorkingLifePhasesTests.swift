import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("The phases of a working life")
struct WorkingLifePhasesTests {
  @Test("say at each time what the life says, and cut it only where something changes")
  func phases() throws {
    var changed = 0
    for seed in 0..<300 as Range<UInt64> {
      let person = try RandomCareers(seed: seed, hasLife: true).person
      let phases = person.life.phases(initially: person.hoursPerWeek)
      #expect(phases.first?.start == 0 && phases.last?.end == .infinity)
      for (left, right) in zip(phases, phases.dropFirst()) {
        #expect(left.end == right.start && left.start < left.end)
        #expect(left.workShare != right.workShare || left.hoursPerWeek != right.hoursPerWeek)
        changed += 1
      }
      // Times that should be equal may differ by rounding, with nothing between them to look at.
      for phase in phases where phase.end - phase.start > 1e-9 {
        let length = min(phase.end, phase.start + 50) - phase.start
        for time in [phase.start, phase.start + 0.3 * length, phase.start + 0.999_999 * length] {
          #expect(person.life.workShare(at: time) == phase.workShare, "seed \(seed)")
          let hours = person.life.hoursPerWeek(at: time, initially: person.hoursPerWeek)
          #expect(hours == phase.hoursPerWeek, "seed \(seed)")
        }
      }
    }
    #expect(changed > 300)
  }

  @Test("add up to the hours and the work of a plan")
  func amounts() throws {
    var count = 0
    for seed in 0..<200 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed, hasLife: true)
      let request = PlanRequest(from: careers.person, to: careers.target)
      guard let plan = try Planner(careers.graph).plan(request).plan, plan.totalYears > 0 else {
        continue
      }
      count += 1
      let phases = plan.phases
      #expect(phases.allSatisfy { $0.start < plan.totalYears })
      for part in [0, 0.1, 0.5, 1, 3] {
        let time = part * plan.totalYears
        var (hours, work) = (0.0, 0.0)
        for phase in careers.person.life.phases(initially: careers.person.hoursPerWeek) {
          let length = max(0, min(time, phase.end) - phase.start)
          hours += 52 * phase.hoursPerWeek * length
          work += phase.workShare * length
        }
        #expect(abs(plan.studyHours(possibleBy: time) - hours) < 1e-6 * (1 + hours))
        #expect(abs(plan.workYears(from: 0, until: time) - work) < 1e-9 * (1 + work))
        #expect(plan.workYears(from: time, until: 0) == 0)
      }
      // What the plan needs can be studied when it is needed.
      for step in plan.steps where step.studyHours > 0 {
        let possible = plan.studyHours(possibleBy: step.endYears - step.waitYears)
        #expect(possible >= step.studyHours - 1e-6, "seed \(seed)")
      }
    }
    #expect(count > 50)
  }

  @Test("are those of a person who lives otherwise")
  func otherLives() throws {
    let pause = try WorkingLife.Period(from: 1, to: 2)
    let life = try WorkingLife(
      breaks: [pause], workShares: [WorkingLife.WorkShare(0.5, during: pause)],
      paceChanges: [WorkingLife.PaceChange(9, from: 3)])
    let person = try Person(in: "a", years: 2, yearsInRole: 1, skills: ["s": 2], life: life)
    #expect(life.phases(initially: 5).map(\.workShare) == [1, 0, 1, 1])
    #expect(life.phases(initially: 5).map(\.hoursPerWeek) == [5, 0, 5, 9])
    #expect(life.withoutInterruptions.phases(initially: 5).map(\.start) == [0, 3])
    #expect(life.studyingInBreaks.phases(initially: 5).map(\.hoursPerWeek) == [5, 5, 5, 9])
    #expect(WorkingLife.steady.phases(initially: 7).map(\.end) == [.infinity])
    let other = person.living(.steady)
    #expect(other == (try Person(in: "a", years: 2, yearsInRole: 1, skills: ["s": 2])))
    #expect(other.living(life) == person)
    #expect(try person.changing(years: 3).life == life)
    #expect(try person.changing(years: 3).years == 3)
    // A pace that is stated holds throughout, also where it is the pace at the start.
    let paced = try person.changing(years: 2, hoursPerWeek: 5)
    #expect(paced.life.phases(initially: 5).map(\.hoursPerWeek) == [5, 0, 5])
  }
}
