import CareerGraph

/// The labels of each role that no other makes unnecessary, with what is compared first.
///
/// The entries of all roles stand in one array, those of a role linked from the one that was of use
/// last: it is likely to be of use again. So a search that meets few of the roles pays for few.
struct Frontier {
  /// A label and its figures.
  struct Entry {
    let years: Double
    let lead: Double
    let hours: Double
    let steps: Int32
    let label: Int32
    /// The place of the next entry of the role; -1 behind the last.
    var next: Int32 = -1
  }

  private(set) var entries: [Entry] = []
  /// For each role the place of its first entry; -1 for none.
  private var first: [Int32]
  /// The roles that have entries, or had some.
  private var met: [UInt32] = []

  init(roleCount: Int) { first = Array(repeating: -1, count: roleCount) }

  /// Takes all entries away.
  ///
  /// - Complexity: O(*r*) time for *r* roles that have had entries.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    for role in met { first[Int(role)] = -1 }
    met.removeAll(keepingCapacity: true)
  }

  /// The place of a role's first entry; -1 for none.
  @inline(__always)
  func first(of role: UInt32) -> Int { Int(first[Int(role)]) }

  /// Adds an entry in front of those of a role.
  mutating func insert(_ label: Label, at place: Int32) {
    let role = Int(label.role)
    if first[role] < 0 { met.append(label.role) }
    entries.append(
      Entry(
        years: label.moment.years, lead: label.moment.lead, hours: label.moment.hours,
        steps: label.steps, label: place, next: first[role]))
    first[role] = Int32(entries.count - 1)
  }

  /// Puts an entry in front of the others of its role.
  ///
  /// - Parameters:
  ///   - place: the place of the entry.
  ///   - previous: the place of the entry before it; -1 where it is the first.
  ///   - role: the role.
  @inline(__always)
  mutating func moveToFront(_ place: Int, behind previous: Int, of role: UInt32) {
    guard previous >= 0 else { return }
    entries[previous].next = entries[place].next
    entries[place].next = first[Int(role)]
    first[Int(role)] = Int32(place)
  }

  /// Takes an entry away.
  @inline(__always)
  mutating func remove(_ place: Int, behind previous: Int, of role: UInt32) {
    if previous >= 0 {
      entries[previous].next = entries[place].next
    } else {
      first[Int(role)] = entries[place].next
    }
  }
}
