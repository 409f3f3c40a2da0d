/// Finds the elements of two lists that share a name with each other and with nothing else.
///
/// Names are compared without regard to letter case; an empty one names nothing.
///
/// - Complexity: O(*n*) expected time and space for *n* characters of names.
struct Namesakes {
  /// What an element shares its names with.
  private enum Partner {
    case none, one(Int), several

    mutating func add(_ index: Int) {
      switch self {
      case .none: self = .one(index)
      case .one(let known) where known == index: break
      default: self = .several
      }
    }
  }

  /// The pairs, as positions in the two lists of names.
  static func pairs(_ old: [[String]], _ new: [[String]]) -> [(old: Int, new: Int)] {
    var holders: [String: (old: Partner, new: Partner)] = [:]
    for (index, names) in old.enumerated() {
      for name in names where !name.isEmpty {
        holders[name.lowercased(), default: (.none, .none)].old.add(index)
      }
    }
    for (index, names) in new.enumerated() {
      for name in names where !name.isEmpty {
        holders[name.lowercased(), default: (.none, .none)].new.add(index)
      }
    }
    func partners(
      _ names: [String], _ side: KeyPath<(old: Partner, new: Partner), Partner>
    ) -> Partner {
      var partner = Partner.none
      for name in names {
        switch holders[name.lowercased()]?[keyPath: side] ?? .none {
        case .none: break
        case .one(let index): partner.add(index)
        case .several: return .several
        }
      }
      return partner
    }
    var pairs: [(old: Int, new: Int)] = []
    for (index, names) in old.enumerated() {
      guard case .one(let other) = partners(names, \.new),
        case .one(index) = partners(new[other], \.old)
      else { continue }
      pairs.append((index, other))
    }
    return pairs
  }
}
