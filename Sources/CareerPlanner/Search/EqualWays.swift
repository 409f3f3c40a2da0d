import CareerGraph

/// The moves by which plans that cost the same as the best may go, noted while it is searched for.
///
/// A label is dropped for another that is no worse. Where the other one is truly better, no plan that
/// costs the least goes through the one dropped. Where it may be only as good, this notes the way to
/// the dropped label as another way to the one that is kept: whatever leads on from the first leads on
/// from the second. So the moves on the ways back from the target are all that a best plan can make.
struct EqualWays {
  /// A way to a label that is kept.
  private struct Way {
    /// The label that the way leads on from, or the one dropped.
    let source: Int32
    /// The move; `nil` from a label that was dropped after it was made.
    let move: PlannedMove?
    /// The place of the next way to the same label; -1 behind the last.
    let next: Int32
  }

  private var ways: [Way] = []
  /// For each of the labels up to some the place of the way noted last; -1 for none.
  private var first: [Int32] = []
  /// The labels at the target.
  private(set) var arrivals: [Int32] = []

  /// Notes a label at the target.
  mutating func noteArrival(_ label: Int32) { arrivals.append(label) }

  /// Notes that a way leads to no better a label than another one.
  ///
  /// - Parameters:
  ///   - source: the label that the way leads on from, or one that was made and is dropped now.
  ///   - move: the move; `nil` for a label that is dropped now.
  ///   - label: the label that is kept.
  mutating func note(from source: Int32, by move: PlannedMove?, to label: Int32) {
    let index = Int(label)
    while first.count <= index { first.append(-1) }
    ways.append(Way(source: source, move: move, next: first[index]))
    first[index] = Int32(ways.count - 1)
  }

  /// The moves on all ways to some labels.
  ///
  /// - Complexity: O(*l* + *w*) time for *l* labels and *w* ways noted.
  func moves(to ends: some Sequence<Int32>, in labels: [Label]) -> Set<PlannedMove> {
    var moves: Set<PlannedMove> = []
    var isMet = [Bool](repeating: false, count: labels.count)
    var open: [Int32] = []
    func meet(_ label: Int32) {
      if !isMet[Int(label)] {
        isMet[Int(label)] = true
        open.append(label)
      }
    }
    ends.forEach(meet)
    while let next = open.popLast() {
      let label = labels[Int(next)]
      if label.parent >= 0 {
        moves.insert(label.move)
        meet(label.parent)
      }
      var place = Int(next) < first.count ? first[Int(next)] : -1
      while place >= 0 {
        let way = ways[Int(place)]
        if let move = way.move { moves.insert(move) }
        meet(way.source)
        place = way.next
      }
    }
    return moves
  }
}

extension Label {
  /// The move by which the label was made, which is not the first one.
  var move: PlannedMove {
    PlannedMove(
      role: RoleID(rawValue: role),
      transition: transition == Self.noTransition ? nil : TransitionID(rawValue: transition))
  }
}
