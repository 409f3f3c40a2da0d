import CareerGraph

/// Required skills that nobody can come by: no role on the way teaches them, and the graph states
/// no hours in which they are learned.
///
/// Who starts in an entry role brings what that role asks for; who holds a role has what it asks
/// for. So a skill is missed where it is first asked for and not again further on.
struct TeachingReview {
  private let graph: CareerGraph
  private let requirements: RequirementIndex
  private let ways: EntryWays

  init(_ graph: CareerGraph, _ requirements: RequirementIndex, _ ways: EntryWays) {
    self.graph = graph
    self.requirements = requirements
    self.ways = ways
  }

  /// - Complexity: O(*c* + (*n* + *m*) ⌈*k* / 64⌉) time for *n* roles, *m* transitions, *c* levels
  ///   asked for and *k* skills without hours.
  var findings: [Finding] {
    let skills = skillsWithoutHours
    guard !skills.isEmpty else { return [] }
    let components = graph.digraph.stronglyConnectedComponents()
    let entries = VertexSet(ways.entries)
    var missed: [Missed] = []
    for start in stride(from: 0, to: skills.count, by: 64) {
      let batch = SkillBatch(skills[start..<min(start + 64, skills.count)], of: graph)
      missed += missing(batch, components, entries)
    }
    return missed.sorted().map(finding)
  }

  /// The skills that something asks for and that have no hours.
  private var skillsWithoutHours: [SkillID] {
    var isAsked = [Bool](repeating: false, count: graph.skills.count)
    for role in graph.roles {
      for entry in requirements.required[role] { isAsked[Int(entry.skill)] = true }
    }
    for move in graph.transitions {
      for entry in graph.requiredLevels(of: move) { isAsked[Int(entry.skill)] = true }
    }
    return graph.skills.filter { isAsked[$0.position] && graph.statedHours(of: $0) == nil }
  }

  /// Goes through the graph once for up to 64 skills, from component to component in topological
  /// order.
  private func missing(
    _ batch: SkillBatch, _ components: VertexComponents<RoleID>,
    _ entries: VertexSet<RoleID>
  ) -> [Missed] {
    var missed: [Missed] = []
    let taught = graph.roles.map { batch.mask(requirements.taught[$0]) }
    let required = graph.roles.map { batch.mask(requirements.required[$0]) }
    /// What somebody may have on entering a role of each component.
    var arriving = [UInt64](repeating: 0, count: components.count)
    for (number, members) in components.enumerated() {
      var had = arriving[number]
      // Round a circle each role is on the way to the others and to itself.
      if members.count > 1 {
        for role in members {
          had |= taught[role.position] | (entries.contains(role) ? required[role.position] : 0)
        }
      }
      var leaving = had
      for role in members {
        let asked = required[role.position]
        if !entries.contains(role), ways.reached.contains(role), asked & ~had != 0 {
          for skill in batch.skills(asked & ~had) {
            missed.append(Missed(role: role, skill: skill))
          }
        }
        leaving |= taught[role.position] | asked
      }
      for role in members where ways.reached.contains(role) {
        for move in graph.transitions(from: role) {
          let asked = batch.mask(graph.requiredLevels(of: move))
          if asked & ~leaving != 0 {
            for skill in batch.skills(asked & ~leaving) {
              missed.append(Missed(role: role, move: move, skill: skill))
            }
          }
          guard let next = components.component(of: graph.target(of: move)) else { continue }
          arriving[next] |= leaving | asked
        }
      }
    }
    return missed
  }

  private func finding(_ missed: Missed) -> Finding {
    let skill = graph.quoted(missed.skill)
    let why = "which no role on the way teaches and for which no hours are stated"
    let advice = "state \"hoursPerLevel\" of \(skill), or add it to what a role before \"teaches\""
    if let move = missed.move {
      return Finding(
        .unteachableRequirement, at: .transition(move),
        member: ["skills", graph.id(of: missed.skill)], others: [.skill(missed.skill)],
        "the move \(graph.quoted(move)) requires \(skill), \(why)", advice: advice)
    }
    return Finding(
      .unteachableRequirement, at: .role(missed.role),
      member: ["skills", graph.id(of: missed.skill)], others: [.skill(missed.skill)],
      "\(graph.quoted(missed.role)) requires \(skill), \(why)", advice: advice)
  }

  /// A requirement that can't be met.
  private struct Missed: Comparable {
    let role: RoleID
    var move: TransitionID?
    let skill: SkillID

    private var order: (RoleID, Int, SkillID) { (role, move.map { $0.position + 1 } ?? 0, skill) }

    static func < (left: Self, right: Self) -> Bool { left.order < right.order }
  }
}

/// Up to 64 skills, each with a bit.
private struct SkillBatch {
  private let members: [SkillID]
  /// For each skill of the graph its bit, none for those outside.
  private var bits: [UInt64]

  init(_ skills: ArraySlice<SkillID>, of graph: CareerGraph) {
    members = Array(skills)
    bits = [UInt64](repeating: 0, count: graph.skills.count)
    for (position, skill) in members.enumerated() { bits[skill.position] = 1 << UInt64(position) }
  }

  func mask(_ entries: ArraySlice<LevelEntry>) -> UInt64 {
    entries.reduce(0) { $0 | bits[Int($1.skill)] }
  }

  func skills(_ mask: UInt64) -> [SkillID] {
    members.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { members[$0] }
  }
}
