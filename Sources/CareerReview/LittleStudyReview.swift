import CareerGraph
import CareerPlanner

/// High posts that are reached from an entry role with almost no study, where the others of their
/// height ask for much.
struct LittleStudyReview {
  /// With fewer high posts it can't be told what is usual.
  private static let leastCount = 4
  /// Where the middle one takes less, all of them ask for little.
  private static let leastHours = 100.0
  /// Less than this share of the middle one is almost nothing.
  private static let share = 0.1
  /// The hours of a year of full-time study: forty weeks of forty hours.
  static let hoursOfSchoolYear = 1600.0

  let graph: CareerGraph
  let ways: EntryWays
  let arrivals: EarliestArrivals

  init(_ graph: CareerGraph, _ ways: EntryWays, _ arrivals: EarliestArrivals) {
    self.graph = graph
    self.ways = ways
    self.arrivals = arrivals
  }

  /// - Complexity: O(*n* log *n*) time for *n* roles, and that of the paths that are named.
  var findings: [Finding] {
    let posts = highPosts
    let studied = posts.compactMap { post -> (post: RoleID, hours: Double)? in
      guard let label = arrivals.labels[post], label.lastMove != nil else { return nil }
      return (post, label.hours + label.schooling * Self.hoursOfSchoolYear)
    }
    guard studied.count >= Self.leastCount else { return [] }
    let sorted = studied.map(\.hours).sorted()
    let median = sorted[sorted.count / 2]
    guard median >= Self.leastHours else { return [] }
    let times = studied.compactMap { arrivals.years(to: $0.post) }.sorted()
    let usualYears = times[times.count / 2]
    return studied.filter { post, hours in
      hours < Self.share * median
        && (leavesLadder(post) || (arrivals.years(to: post) ?? 0) < usualYears / 2)
    }.map { post, hours in
      Finding(
        .littleStudy, at: .role(post),
        others: arrivals.moves(to: post).flatMap {
          [.transition($0), .role(graph.source(of: $0))]
        },
        "\(graph.quoted(post)), a high post, is reached with \(rounded(hours)) hours of study in "
          + "\(years(arrivals.years(to: post) ?? 0)) (median of high posts: \(rounded(median)) hours): "
          + arrivals.names(to: post),
        advice:
          "say what it asks for, in \"skills\" or a degree, or check what is taught on the way"
      )
    }
  }

  /// Whether the path to a post has more than one other move than those up one track, on which
  /// jobs may well teach all that is asked for.
  private func leavesLadder(_ post: RoleID) -> Bool {
    let others = arrivals.moves(to: post).count { move in
      let kind = graph.kind(of: move)
      return kind != .promotion && kind != .leadership
        || graph.track(of: graph.source(of: move)) != graph.track(of: graph.target(of: move))
    }
    return others > 1
  }

  /// The jobs in the upper fourth by experience, level or pay that say what they ask for, but for
  /// those in which people start.
  private var highPosts: [RoleID] {
    let entries = VertexSet(ways.entries)
    let jobs = graph.roles.filter { !graph.isEducation($0) }
    let measures: [(RoleID) -> Double?] = [
      { graph.experience(of: $0)?.min },
      { graph.level(of: $0).map { Double($0) } },
      { graph.salary(of: $0)?.middle },
    ]
    var isHigh = VertexSet<RoleID>(vertexCount: graph.roles.count)
    for measure in measures {
      let known = jobs.compactMap { role in measure(role).map { (role: role, value: $0) } }
      let sorted = known.map(\.value).sorted()
      guard sorted.count >= 2 * Self.leastCount else { continue }
      let fence = sorted[sorted.count * 3 / 4]
      guard fence > sorted[sorted.count / 2] else { continue }
      for (role, value) in known where value >= fence { isHigh.insert(role) }
    }
    return jobs.filter {
      isHigh.contains($0) && !entries.contains($0) && !graph.requiredLevels(of: $0).isEmpty
    }
  }
}
