/// How it is known that elements of two graphs are the same thing.
public enum MatchEvidence: Hashable, Sendable {
  /// They have the same id; transitions the same ends, kind and way.
  case id

  /// They have the same name, or one has as its name what the other has as an alias, and nothing
  /// else has.
  case name

  /// They are alike, and nothing else is as much like either of them: from 0, nothing in common, to
  /// 1.
  case content(similarity: Double)

  /// Each is the only move between its roles for which nothing else in the other graph stands.
  case onlyMove
}

/// Which elements of two graphs are the same thing.
public struct Correspondence<ID: DenseIndex>: Sendable {
  private var newOfOld: [ID?]
  private var oldOfNew: [ID?]
  private var evidence: [MatchEvidence?]

  init(oldCount: Int, newCount: Int) {
    newOfOld = Array(repeating: nil, count: oldCount)
    oldOfNew = Array(repeating: nil, count: newCount)
    evidence = Array(repeating: nil, count: oldCount)
  }

  /// States that two elements, which were not matched before, are the same thing.
  mutating func match(_ old: ID, _ new: ID, by evidence: MatchEvidence) {
    newOfOld[old.position] = new
    oldOfNew[new.position] = old
    self.evidence[old.position] = evidence
  }

  /// What an element of the old graph is in the new one; `nil` where it was removed.
  public func new(of old: ID) -> ID? { newOfOld[old.position] }

  /// What an element of the new graph was in the old one; `nil` where it was added.
  public func old(of new: ID) -> ID? { oldOfNew[new.position] }

  /// How it is known what an element of the old graph is in the new one.
  public func evidence(of old: ID) -> MatchEvidence? { evidence[old.position] }

  /// An element of the old graph in both versions.
  public func versions(ofOld old: ID) -> Versions<ID> { Versions(old: old, new: new(of: old)) }

  /// An element of the new graph in both versions.
  public func versions(ofNew new: ID) -> Versions<ID> { Versions(old: old(of: new), new: new) }

  /// The elements of the old graph that are not matched.
  var unmatchedOld: [ID] { newOfOld.indices.filter { newOfOld[$0] == nil }.map { ID($0) } }

  /// The elements of the new graph that are not matched.
  var unmatchedNew: [ID] { oldOfNew.indices.filter { oldOfNew[$0] == nil }.map { ID($0) } }

  /// All elements once: those of the new graph in their order, then those removed in theirs.
  public var all: [Versions<ID>] {
    oldOfNew.indices.map { versions(ofNew: ID($0)) }
      + unmatchedOld.map { Versions(old: $0, new: nil) }
  }
}
