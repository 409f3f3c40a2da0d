import CareerGraph

/// The labels that a search has made, with what each of them holds.
///
/// Labels are numbered in the order in which they are kept. Those that stand in the label set of
/// their role are compared with new ones; the others, made by dives, beams and at the target, are
/// not.
struct LabelStore {
  private(set) var labels: [Label] = []

  /// For each label what it holds, then a burden: critical roles visited and roles still to pass.
  private(set) var sets: [UInt64] = []

  /// Which labels have been made unnecessary after they were queued.
  private(set) var isDropped: [Bool] = []

  /// For each role its labels that no other makes unnecessary.
  var labelSets: LabelSets

  /// How many words the set of a label takes.
  private(set) var stride = 0

  init(roleCount: Int) { labelSets = LabelSets(roleCount: roleCount) }

  /// How many labels are kept.
  @inline(__always)
  var count: Int { labels.count }

  /// Takes all labels away, and keeps the memory.
  ///
  /// - Parameter stride: how many words the sets of the labels to come take.
  mutating func removeAll(stride: Int) {
    self.stride = stride
    labels.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    isDropped.removeAll(keepingCapacity: true)
    labelSets.removeAll()
  }

  /// Keeps a label and its set.
  ///
  /// - Returns: its number.
  @inline(__always)
  mutating func keep(_ label: Label, _ set: [UInt64]) -> Int32 {
    labels.append(label)
    sets.append(contentsOf: set)
    isDropped.append(false)
    return Int32(labels.count - 1)
  }

  /// Drops a label: it stays where it is, but is not gone on from.
  @inline(__always)
  mutating func drop(_ label: Int) { isDropped[label] = true }

  /// Takes away the labels from a number on, none of which stands in the label set of its role.
  mutating func truncate(to count: Int) {
    sets.removeLast((labels.count - count) * stride)
    isDropped.removeLast(labels.count - count)
    labels.removeLast(labels.count - count)
  }
}

// MARK: - Walks

extension LabelStore {
  /// The moves that lead to a label.
  func moves(of index: Int) -> [PlannedMove] {
    var moves: [PlannedMove] = []
    var index = index
    while labels[index].parent >= 0 {
      moves.append(labels[index].move)
      index = Int(labels[index].parent)
    }
    return moves.reversed()
  }

  /// The roles that the walk to a label meets more than once.
  func repeatedRoles(of index: Int) -> [RoleID] {
    var seen: Set<UInt32> = []
    var repeated: [RoleID] = []
    var index = index
    while index >= 0 {
      let role = RoleID(rawValue: labels[index].role)
      if !seen.insert(role.rawValue).inserted, !repeated.contains(role) { repeated.append(role) }
      index = Int(labels[index].parent)
    }
    return repeated
  }

  /// Whether the walk to a label meets a role.
  func meets(_ role: RoleID, until index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if labels[at].role == role.rawValue { return true }
      at = Int(labels[at].parent)
    }
    return false
  }
}

extension LabelStore {
  /// Stops the process where the parts of the store do not agree; does nothing in a release build.
  ///
  /// - Complexity: O(*l*) time for *l* labels in a debug build.
  func _checkInvariants() {
    #if DEBUG
      precondition(isDropped.count == labels.count, "a flag for each label")
      precondition(sets.count == labels.count * stride, "a set for each label")
      for (index, label) in labels.enumerated() {
        precondition(label.parent < index, "a label is made after its parent")
        guard label.parent >= 0 else { continue }
        let parent = labels[Int(label.parent)]
        precondition(label.steps == parent.steps + 1, "a move is one step")
        precondition(label.moment.years >= parent.moment.years, "time does not go back")
        precondition(label.moment.hours >= parent.moment.hours, "study is not undone")
      }
      labelSets._checkInvariants(labels, isDropped)
    #endif
  }
}
