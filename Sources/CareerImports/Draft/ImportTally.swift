public import CareerGraph

/// What an import filled in because the data do not state it, counted by what it is.
///
/// What follows by a rule from what the data do state is *derived*; what merely stands where
/// nothing is stated is *assumed*. Every import counts both as it fills them in:
///
/// ```swift
/// var tally = ImportTally()
/// tally.assume(.years, 2)                                  // for each transition
/// tally.derive(.experience, of: 912, from: "job zones")    // for all of them at once
/// tally.sentences
/// // ["Derived: experience of 912 roles (from job zones).", "Assumed: years of 41 transitions (2)."]
/// ```
public struct ImportTally: Hashable, Sendable {
  /// What was filled in for an element.
  public enum Item: Hashable, Sendable, CaseIterable {
    /// Whole transitions.
    case transitions
    /// Of a transition.
    case years, wait, credit, likelihood, minimumExperience, moveRequirements, kind, way
    /// Of a role.
    case experience, requirements, teaching, salary, track, rank, entry, final
    /// Whole skills.
    case skills
    /// Of a skill.
    case hours, prerequisites, skillKind, skillName
    /// Levels of skills, each counted.
    case levels
    /// Whole roles, such as those of students.
    case roles
  }

  /// Some items that were filled in the same way.
  public struct Entry: Hashable, Sendable {
    /// What was filled in.
    public let item: Item

    /// ``EvidenceGrade/derived`` or ``EvidenceGrade/assumed``.
    public let grade: EvidenceGrade

    /// What it was taken from or made of, in a few words; `nil` where that needs no saying.
    public let origin: String?

    /// How many there are.
    public fileprivate(set) var count = 0

    /// The least and the greatest value; `nil` where none was told.
    public fileprivate(set) var values: ClosedRange<Double>?
  }

  /// What was filled in, in the order of ``Item``.
  public var entries: [Entry] {
    let order = Dictionary(
      uniqueKeysWithValues: Item.allCases.enumerated().map { ($1, $0) })
    return counted.indices.sorted { left, right in
      (order[counted[left].item] ?? 0, left) < (order[counted[right].item] ?? 0, right)
    }.map { counted[$0] }
  }

  /// In the order in which they were first counted; there are only a few.
  private var counted: [Entry] = []

  /// Counts nothing yet.
  public init() {}
}

extension ImportTally {
  /// Counts items that follow by a rule from what the data state.
  ///
  /// - Parameters:
  ///   - item: what was filled in.
  ///   - value: the number that stands there now, in the unit of the format.
  ///   - count: how many.
  ///   - origin: what it was taken from, which follows "from": `job zones`.
  /// - Complexity: O(*k*) time for *k* entries.
  public mutating func derive(
    _ item: Item, _ value: Double? = nil, of count: Int = 1, from origin: String? = nil
  ) {
    add(item, .derived, value, count, origin.map { "from \($0)" })
  }

  /// Counts items of which the data say nothing.
  ///
  /// - Parameters:
  ///   - item: what was filled in.
  ///   - value: the number that stands there now, in the unit of the format.
  ///   - count: how many.
  ///   - origin: what stands there, in a few words, where no number says it: `the format's usual`.
  /// - Complexity: O(*k*) time for *k* entries.
  public mutating func assume(
    _ item: Item, _ value: Double? = nil, of count: Int = 1, as origin: String? = nil
  ) {
    add(item, .assumed, value, count, origin)
  }

  private mutating func add(
    _ item: Item, _ grade: EvidenceGrade, _ value: Double?, _ count: Int, _ origin: String?
  ) {
    guard count > 0 else { return }
    let known = counted.firstIndex {
      $0.item == item && $0.grade == grade && $0.origin == origin
    }
    if known == nil { counted.append(Entry(item: item, grade: grade, origin: origin)) }
    let index = known ?? counted.count - 1
    counted[index].count += count
    guard let value else { return }
    let values = counted[index].values ?? value...value
    counted[index].values = min(values.lowerBound, value)...max(values.upperBound, value)
  }
}

// MARK: - Words

extension ImportTally {
  /// One sentence for all that was derived, one for all that was assumed.
  public var sentences: [String] {
    [(EvidenceGrade.derived, "Derived"), (.assumed, "Assumed")].compactMap { grade, word in
      let parts = entries.filter { $0.grade == grade }.map(\.words)
      return parts.isEmpty ? nil : "\(word): \(parts.joined(separator: ", "))."
    }
  }
}

extension ImportTally.Entry {
  /// The entry for people: `years of 41 transitions (1 to 2)`.
  var words: String {
    let (what, one, many) = item.words
    let number = count.grouped
    let shown = values.map { values in
      let (low, high) = (values.lowerBound.plainDigits, values.upperBound.plainDigits)
      return low == high ? (count == 1 ? low : "\(low) each") : "\(low) to \(high)"
    }
    let details = [shown, origin].compactMap { $0 }.joined(separator: ", ")
    return (what.map { "\($0) of " } ?? "") + "\(number) \(count == 1 ? one : many)"
      + (details.isEmpty ? "" : " (\(details))")
  }
}

extension ImportTally.Item {
  /// What it is of which elements, one and many.
  fileprivate var words: (what: String?, one: String, many: String) {
    let transition = ("transition", "transitions")
    let role = ("role", "roles")
    let skill = ("skill", "skills")
    let (what, element): (String?, (String, String)) =
      switch self {
      case .transitions: (nil, transition)
      case .years: ("years", transition)
      case .wait: ("waits", transition)
      case .credit: ("credit", transition)
      case .likelihood: ("likelihood", transition)
      case .minimumExperience: ("least experience", transition)
      case .moveRequirements: ("requirements", transition)
      case .kind: ("kinds", transition)
      case .way: ("ways", transition)
      case .experience: ("experience", role)
      case .requirements: ("requirements", role)
      case .teaching: ("teaching", role)
      case .salary: ("pay", role)
      case .track: ("tracks", role)
      case .rank: ("levels", role)
      case .entry: (nil, ("entry role", "entry roles"))
      case .final: (nil, ("final role", "final roles"))
      case .skills: (nil, skill)
      case .hours: ("hours", skill)
      case .prerequisites: ("prerequisites", skill)
      case .skillKind: ("kinds", skill)
      case .skillName: ("names", skill)
      case .levels: ("levels", ("required skill", "required skills"))
      case .roles: (nil, role)
      }
    return (what, element.0, element.1)
  }
}

extension Int {
  /// The number with a comma before each three digits: `9,230`.
  fileprivate var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
