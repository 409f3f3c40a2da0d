import CareerGraph
import CareerPlanner

/// Promotions that ask for far more than the others: in hours of study, in levels of seniority, or
/// in years of experience.
struct JumpReview {
  let graph: CareerGraph
  private let promotions: [TransitionID]
  private let hours: [Double?]

  init(_ graph: CareerGraph, _ requirements: RequirementIndex) {
    self.graph = graph
    promotions = graph.transitions.filter { graph.kind(of: $0) == .promotion }
    var study = StudyGaps(graph, requirements)
    hours = promotions.map { study.hours(of: $0) }
  }

  var findings: [Finding] {
    let levels = promotions.map { promotion -> Double? in
      guard let before = graph.level(of: graph.source(of: promotion)),
        let after = graph.level(of: graph.target(of: promotion))
      else { return nil }
      return Double(after - before)
    }
    let experience = promotions.map { promotion -> Double? in
      guard let before = graph.experience(of: graph.source(of: promotion))?.min,
        let after = graph.experience(of: graph.target(of: promotion))?.min
      else { return nil }
      return after - before
    }
    // Where jobs teach most of what is asked for next, many promotions ask for no study: the usual
    // jump is then that of the others.
    let studied = hours.filter { ($0 ?? 0) > 0 }
    let measures: [(values: [Double?], fence: JumpFence?, unit: String)] = [
      (
        hours, JumpFence(studied.count < JumpFence.leastCount ? hours : studied, floor: 100),
        "hours of study"
      ),
      (levels, JumpFence(levels, floor: 3), "levels"),
      (experience, JumpFence(experience, floor: 5), "years of experience"),
    ]
    return promotions.indices.compactMap { index in
      let jumps = measures.compactMap { measure -> String? in
        guard let value = measure.values[index], let fence = measure.fence, fence.excludes(value)
        else { return nil }
        return "\(rounded(value)) \(measure.unit) (median of promotions: \(rounded(fence.median)))"
      }
      return jumps.isEmpty ? nil : finding(promotions[index], jumps)
    }
  }

  private func finding(_ promotion: TransitionID, _ jumps: [String]) -> Finding {
    Finding(
      .longJump, at: .transition(promotion),
      others: [.role(graph.source(of: promotion)), .role(graph.target(of: promotion))],
      "the promotion \(graph.quoted(promotion)) asks for \(jumps.joined(separator: " and "))",
      advice: "put a role in between, let the job before teach more, or ask for less")
  }
}

/// Above which value a measure stands out from the others.
///
/// The median and the median absolute deviation are the same whatever becomes of the greater half
/// of the values, so that what stands out can't hide itself, as it can behind mean and standard
/// deviation (Leys and others, "Detecting outliers", 2013).
struct JumpFence {
  /// With fewer values it can't be told what is usual.
  static let leastCount = 4

  let median: Double
  private let fence: Double

  /// Makes a fence; `nil` where fewer than ``leastCount`` values are known.
  ///
  /// - Parameters:
  ///   - values: the values, `nil` where one is not known.
  ///   - floor: below this nothing stands out.
  /// - Complexity: O(*n* log *n*) time for *n* values.
  init?(_ values: [Double?], floor: Double) {
    let known = values.compactMap { $0 }.sorted()
    guard known.count >= Self.leastCount else { return nil }
    let median = Self.median(known)
    let deviation = Self.median(known.map { ($0 - median).magnitude }.sorted())
    // 1.4826 makes the deviation that of a normal distribution.
    fence = max(median + 5 * 1.4826 * deviation, 3 * median, floor)
    self.median = median
  }

  /// Whether a value stands out.
  func excludes(_ value: Double) -> Bool { value >= fence && value > median }

  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? sorted[middle - 1] / 2 + sorted[middle] / 2 : sorted[middle]
  }
}

/// The study between what somebody has who leaves a role and what a move asks for.
struct StudyGaps {
  private let graph: CareerGraph
  private let requirements: RequirementIndex
  private var closure: LevelClosure
  /// The typical hours of each skill, summed up to each level; degrees and certificates count
  /// nothing, for they are schooling rather than a part of the job.
  private let hours: [[Double]]
  /// The levels held on leaving `holder`.
  private var held: [UInt8]
  private var holder: RoleID?

  init(_ graph: CareerGraph, _ requirements: RequirementIndex) {
    self.graph = graph
    self.requirements = requirements
    closure = LevelClosure(graph)
    hours = graph.skills.map { skill in
      guard graph.kind(of: skill) != .credential else { return [] }
      let levels = (graph.statedHours(of: skill) ?? .assumed).levels
      return levels.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.typical) }
    }
    held = [UInt8](repeating: 0, count: graph.skills.count)
  }

  /// The hours of a move; quickest where the moves of a role follow each other.
  mutating func hours(of move: TransitionID) -> Double? {
    hold(graph.source(of: move))
    let role = requirements.required[graph.target(of: move)]
    let own = closure.levels(of: graph.requiredLevels(of: move))
    guard !role.isEmpty || !own.isEmpty else { return nil }
    var total = 0.0
    var raised: [LevelEntry] = []
    for entry in [Array(role), own].joined() {
      let skill = Int(entry.skill)
      guard entry.level > held[skill], !hours[skill].isEmpty else { continue }
      total += hours[skill][Int(entry.level)] - hours[skill][Int(held[skill])]
      raised.append(LevelEntry(skill: entry.skill, level: held[skill]))
      held[skill] = entry.level
    }
    for entry in raised.reversed() { held[Int(entry.skill)] = entry.level }
    return total
  }

  private mutating func hold(_ role: RoleID) {
    guard role != holder else { return }
    if let holder { set(holder) { _ in 0 } }
    holder = role
    set(role) { $0.level }
  }

  private mutating func set(_ role: RoleID, _ level: (LevelEntry) -> UInt8) {
    for list in [requirements.required[role], requirements.taught[role]] {
      for entry in list {
        let value = level(entry)
        held[Int(entry.skill)] = value == 0 ? 0 : max(held[Int(entry.skill)], value)
      }
    }
  }
}
