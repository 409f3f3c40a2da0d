public import CareerGraph

/// How well those who leave one role fit another, by hours of study.
///
/// Whoever leaves role A holds what A requires and teaches, *has(A)*; role B asks for what it
/// requires, *asks(B)*, both with prerequisites. A set of levels weighs the typical hours of study
/// of its levels. Then
///
/// - ``coverage`` is the share of *asks(B)* that is in *has(A)*,
/// - ``use`` is the share of *has(A)* that is in *asks(B)*,
/// - ``score`` is their harmonic mean in which coverage counts twice as much.
///
/// None of them is symmetric: a senior covers all that a junior is asked for, and not the other
/// way round. A role that asks for little is covered with ease, but makes little use of what is
/// had, so that its score is low.
///
/// Source: the ratio model of Tversky, "Features of similarity", 1977, with weight 1/3 for what A
/// has and B does not ask for, and 2/3 for what B asks for and A has not; with weights that add up
/// to 1 it is the weighted harmonic mean of van Rijsbergen, "Information Retrieval", 1979.
public struct RoleFit: Hashable, Sendable {
  /// The role left; `nil` for a person outside the graph.
  public let from: RoleID?

  /// The role entered.
  public let to: RoleID

  /// The hours of study in what the role entered asks for.
  public let hoursAsked: Double

  /// The hours of study in what is had; levels that nothing in the graph asks for count for nothing.
  public let hoursHad: Double

  /// The hours of study in what is had of what is asked for.
  public let hoursShared: Double

  /// The hours of study that are missing.
  public let hoursMissing: Double

  /// The share of what is asked for that is had; `nil` where nothing is asked for that takes study.
  public var coverage: Double? { hoursAsked > 0 ? hoursShared / hoursAsked : nil }

  /// The share of what is had that is asked for; `nil` where nothing is had that takes study.
  public var use: Double? { hoursHad > 0 ? hoursShared / hoursHad : nil }

  /// How well they fit, from 0 to 1; `nil` where nothing is asked for that takes study.
  public var score: Double? {
    hoursAsked > 0 ? 3 * hoursShared / (2 * hoursAsked + hoursHad) : nil
  }
}

extension Planner {
  /// How well those who leave one role fit another.
  ///
  /// - Complexity: O(*w*) time, where *w* is the number of skill levels in use.
  public func fit(from role: RoleID, to other: RoleID) -> RoleFit {
    fit(from: role, having: setOnLeaving(role), to: other)
  }

  /// How well a person with a set of levels fits a role.
  func fit(from role: RoleID?, having had: [UInt64], to other: RoleID) -> RoleFit {
    var (asked, has, shared, missing) = (0.0, 0.0, 0.0, 0.0)
    for (word, bits) in had.enumerated() {
      let needed = tables.required[other.position * tables.wordCount + word]
      has += tables.hours(missing: bits, at: word)
      shared += tables.hours(missing: bits & needed, at: word)
      missing += tables.hours(missing: needed & ~bits, at: word)
      asked += tables.hours(missing: needed, at: word)
    }
    return RoleFit(
      from: role, to: other, hoursAsked: Grid.hours(ticks: asked),
      hoursHad: Grid.hours(ticks: has), hoursShared: Grid.hours(ticks: shared),
      hoursMissing: Grid.hours(ticks: missing))
  }

  /// What those who leave a role hold: what it requires and teaches.
  func setOnLeaving(_ role: RoleID) -> [UInt64] {
    (0..<tables.wordCount).map { word in
      let position = role.position * tables.wordCount + word
      return tables.required[position] | tables.taught[position]
    }
  }

  /// The best of some fits, the best first, then that with the least study, then in the order of
  /// the roles; those that share nothing are no fits.
  func best(_ fits: some Sequence<RoleFit>, count: Int) -> [RoleFit] {
    Array(
      fits.compactMap { fit in fit.score.flatMap { $0 > 0 ? (fit: fit, score: $0) : nil } }
        .sorted { left, right in
          (-left.score, left.fit.hoursMissing) < (-right.score, right.fit.hoursMissing)
        }
        .prefix(max(0, count)).map(\.fit))
  }
}
