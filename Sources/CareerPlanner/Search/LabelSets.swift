import CareerGraph

/// The labels of each role that no other makes unnecessary, with what is compared first.
///
/// The entries of a role stand side by side, so that many are looked at in the time of one look at
/// scattered memory. One that has been of use moves towards the front of its role's: it is likely
/// to be of use again.
struct LabelSets {
  /// A label and its figures.
  struct Entry {
    let years: Double
    let lead: Double
    let hours: Double
    let steps: Int32
    let label: Int32
  }

  private var entries: [[Entry]]
  /// The roles that have entries, or had some.
  private var met: [UInt32] = []

  init(roleCount: Int) { entries = Array(repeating: [], count: roleCount) }

  /// Takes all entries away.
  ///
  /// - Complexity: O(*r*) time for *r* roles that have had entries.
  mutating func removeAll() {
    for role in met { entries[Int(role)].removeAll(keepingCapacity: true) }
    met.removeAll(keepingCapacity: true)
  }

  /// The entries of a role.
  subscript(role: UInt32) -> [Entry] {
    @inline(__always)
    get { entries[Int(role)] }
  }

  /// How many entries a role has.
  @inline(__always)
  func count(of role: UInt32) -> Int { entries[Int(role)].count }

  /// Adds an entry of a role.
  mutating func insert(_ label: Label, at place: Int32) {
    let role = Int(label.role)
    if entries[role].isEmpty { met.append(label.role) }
    entries[role].append(
      Entry(
        years: label.moment.years, lead: label.moment.lead, hours: label.moment.hours,
        steps: label.steps, label: place))
  }

  /// Moves an entry half the way to the front of those of its role.
  @inline(__always)
  mutating func moveForward(_ place: Int, of role: UInt32) {
    entries[Int(role)].swapAt(place, place / 2)
  }

  /// Takes an entry away; the last one of its role comes into its place.
  @inline(__always)
  mutating func remove(_ place: Int, of role: UInt32) {
    let last = entries[Int(role)].count - 1
    entries[Int(role)].swapAt(place, last)
    entries[Int(role)].removeLast()
  }

  /// Stops the process where an entry does not tell of its label; does nothing in a release build.
  func _checkInvariants(_ labels: [Label], _ isDropped: [Bool]) {
    #if DEBUG
      for (role, entries) in entries.enumerated() {
        for entry in entries {
          let label = labels[Int(entry.label)]
          precondition(!isDropped[Int(entry.label)], "no label dropped is compared")
          precondition(Int(label.role) == role, "a label stands with those of its role")
          precondition(
            (label.moment.years, label.moment.lead, label.moment.hours)
              == (entry.years, entry.lead, entry.hours) && label.steps == entry.steps,
            "an entry has the figures of its label")
        }
      }
    #endif
  }
}
