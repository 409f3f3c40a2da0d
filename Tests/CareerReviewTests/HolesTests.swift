import CareerGraph
import CareerPlanner
import CareerReview
import TestSupport
import Testing

@Suite("Holes in a graph")
struct HolesTests {
  /// Some tracks of as many rungs, on which jobs teach part of what the next rung asks for.
  private struct Tracks {
    var random: SplitMix64
    let trackCount: Int
    let rungCount: Int

    init(seed: UInt64) {
      random = SplitMix64(seed: seed)
      trackCount = Int.random(in: 4...7, using: &random)
      rungCount = Int.random(in: 4...5, using: &random)
    }

    func id(_ track: Int, _ rung: Int) -> String { "t\(track)-r\(rung)" }

    /// The graph, sound but for what is added.
    mutating func graph(_ plant: (inout CareerGraphBuilder) throws -> Void = { _ in }) throws
      -> CareerGraph
    {
      var builder = CareerGraphBuilder(title: nil)
      for track in 0..<trackCount {
        builder.add(
          try Skill(
            id: "craft-\(track)", name: "Craft \(track)", kind: .technical,
            hoursPerLevel: LevelHours(each: Double.random(in: 90...160, using: &random))))
        builder.add(
          try Skill(
            id: "theory-\(track)", name: "Theory \(track)", kind: .domain,
            hoursPerLevel: LevelHours(each: Double.random(in: 150...250, using: &random))))
        var experience = 0.0
        for rung in 0..<rungCount {
          let skills: SkillLevels = [
            "craft-\(track)": min(5, rung + 1), "theory-\(track)": min(5, rung + 1),
          ]
          builder.add(
            try Role(
              id: id(track, rung), name: "\(track) \(rung)", track: "Track \(track)",
              level: rung + 1, isEntry: rung == 0, isFinal: rung == rungCount - 1,
              experience: Experience(min: experience), skills: skills,
              teaches: rung < 4 ? ["craft-\(track)": rung + 2] : [:]))
          let years = Double(Int.random(in: 2...3, using: &random))
          experience += years
          guard rung + 1 < rungCount else { continue }
          builder.add(
            try Transition(
              from: id(track, rung), to: id(track, rung + 1), kind: .promotion,
              years: Estimate(years), wait: Estimate(0.25)))
        }
      }
      // Sideways on the same rung, both ways.
      for track in 1..<trackCount {
        for rung in 0..<rungCount - 1 {
          for (from, to) in [(track - 1, track), (track, track - 1)] {
            builder.add(
              try Transition(
                from: id(from, rung), to: id(to, rung), kind: .lateral, years: Estimate(1),
                wait: Estimate(0.25)))
          }
        }
      }
      try plant(&builder)
      return try builder.build()
    }
  }

  private func findings(_ graph: CareerGraph) -> [String] {
    GraphReview(graph).findings.map { "\($0.code.rawValue): \($0.message)" }
  }

  private func codes(_ graph: CareerGraph) -> [FindingCode] {
    GraphReview(graph).findings.map(\.code)
  }

  @Test("are not found where there are none", arguments: 0..<60 as Range<UInt64>)
  func sound(seed: UInt64) throws {
    var tracks = Tracks(seed: seed)
    let found = findings(try tracks.graph())
    #expect(found.isEmpty, "seed \(seed): \(found)")
  }

  @Test("are found: a high post with almost no study", arguments: 0..<40 as Range<UInt64>)
  func littleStudy(seed: UInt64) throws {
    var tracks = Tracks(seed: seed)
    let graph = try tracks.graph { builder in
      builder.add(
        try Skill(id: "golf", name: "Golf", kind: .soft, hoursPerLevel: LevelHours(each: 4)))
      builder.add(
        try Role(
          id: "chief", name: "Chief", track: "Chiefs", level: 9, isFinal: true, skills: ["golf": 1])
      )
      builder.add(try Transition(from: "t0-r0", to: "chief", kind: .lateral, years: Estimate(1)))
    }
    let found = GraphReview(graph).findings.filter { $0.code == .littleStudy }
    #expect(found.map(\.element) == [.role(try graph.role("chief"))], "seed \(seed)")
    #expect(found.first?.message.contains("'t0-r0' → 'chief'") == true)
  }

  @Test("are found: a role that teaches far more", arguments: 0..<40 as Range<UInt64>)
  func teachesMuch(seed: UInt64) throws {
    var tracks = Tracks(seed: seed)
    let graph = try tracks.graph { builder in
      builder.add(
        try Role(
          id: "academy", name: "Academy", track: "Academy", isEntry: true,
          teaches: ["craft-0": 4, "theory-0": 4, "craft-1": 4, "theory-1": 4]))
      builder.add(try Transition(from: "academy", to: "t0-r1", kind: .lateral, years: Estimate(1)))
    }
    let found = GraphReview(graph).findings.filter { $0.code == .teachesMuch }
    #expect(found.map(\.element) == [.role(try graph.role("academy"))], "seed \(seed)")
  }

  @Test("are found: a credential that a job teaches", arguments: [false, true])
  func credential(isEducation: Bool) throws {
    var tracks = Tracks(seed: 1)
    let graph = try tracks.graph { builder in
      builder.add(
        try Skill(
          id: "degree", name: "Degree", kind: .credential, hoursPerLevel: LevelHours(each: 4800)))
      builder.add(
        try Role(
          id: "campus", name: "Campus", isEntry: true, isEducation: isEducation,
          teaches: ["degree": 1]))
      builder.add(try Transition(from: "campus", to: "t0-r0", kind: .entry, years: Estimate(3)))
    }
    #expect(codes(graph) == (isEducation ? [] : [.taughtCredential]))
  }

  @Test("are found: many short moves sideways", arguments: 0..<40 as Range<UInt64>)
  func sideways(seed: UInt64) throws {
    var tracks = Tracks(seed: seed)
    let top = tracks.id(0, tracks.rungCount - 1)
    let graph = try tracks.graph { builder in
      builder.add(
        try Skill(id: "odd", name: "Odd jobs", kind: .soft, hoursPerLevel: LevelHours(each: 9)))
      for number in 0...4 {
        builder.add(
          try Role(
            id: "odd-\(number)", name: "Odd \(number)", isEntry: number == 0,
            teaches: ["craft-0": number + 1, "theory-0": number + 1]))
        guard number > 0 else { continue }
        builder.add(
          try Transition(
            from: "odd-\(number - 1)", to: "odd-\(number)", kind: .lateral, years: Estimate(0.5)))
      }
      builder.add(
        try Transition(
          from: "odd-4", to: top, kind: .lateral, years: Estimate(0.5), minimumExperience: 2))
    }
    let found = GraphReview(graph).findings.filter { $0.code == .manySidewaysMoves }
    #expect(found.map(\.element) == [.role(try graph.role(top))], "seed \(seed)")
  }

  @Test(
    "are found: requirements that fall, and what comes later", arguments: 0..<40 as Range<UInt64>)
  func falls(seed: UInt64) throws {
    var tracks = Tracks(seed: seed)
    let graph = try tracks.graph { builder in
      builder.add(
        try Skill(id: "art", name: "Art", kind: .technical, hoursPerLevel: LevelHours(each: 400)))
      let experience = try Experience(min: 20)
      builder.add(
        try Role(
          id: "artist", name: "Artist", isEntry: true, experience: experience, skills: ["art": 3]))
      builder.add(
        try Role(
          id: "master", name: "Master", experience: experience, skills: ["craft-0": 1]))
      builder.add(
        try Role(
          id: "curator", name: "Curator", isFinal: true, experience: experience,
          skills: ["art": 3, "craft-0": 1]))
      builder.add(
        try Transition(from: "artist", to: "master", kind: .promotion, years: Estimate(1)))
      for role in ["artist", "master"] {
        builder.add(
          try Transition(from: role, to: "curator", kind: .lateral, years: Estimate(1)))
      }
    }
    let found = GraphReview(graph).findings.filter {
      [.requirementsFall, .promotionDelays].contains($0.code)
    }
    #expect(found.map(\.code) == [.requirementsFall, .promotionDelays], "seed \(seed)")
  }

  @Test(
    "of promotions that delay are those of the exact plans", arguments: 0..<150 as Range<UInt64>)
  func delays(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    let planner = Planner(graph)
    for finding in GraphReview(graph).findings where finding.code == .promotionDelays {
      guard case .transition(let promotion) = finding.element,
        case .role(let target)? = finding.others.last
      else {
        Issue.record("seed \(seed): \(finding)")
        continue
      }
      let years = try [graph.source(of: promotion), graph.target(of: promotion)].map { role in
        try planner.plan(
          PlanRequest(from: Person(in: graph.id(of: role)), to: graph.id(of: target))
        ).plan?.totalYears ?? -1
      }
      #expect(years[1] > years[0], "seed \(seed): \(finding.message)")
    }
  }
}
