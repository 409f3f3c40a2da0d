/// How respondents of O*NET's survey are spread over ordered classes.
struct ONETShares: Equatable {
  /// What the classes are about.
  enum Scale: String, CaseIterable {
    case education = "RL"
    case experience = "RW"
    case onSite = "PT"
    case onTheJob = "OJ"

    /// How many classes there are.
    var count: Int {
      switch self {
      case .education: 12
      case .experience: 11
      case .onSite, .onTheJob: 9
      }
    }

    /// Where the classes of time end, in years; the last one, "over 10 years", is taken for 10.
    fileprivate var ends: [Double] {
      let upToFour = [0, 1.0 / 12, 0.25, 0.5, 1, 2, 4]
      switch self {
      case .education: return []
      case .experience: return upToFour + [6, 8, 10, 10]
      case .onSite, .onTheJob: return upToFour + [10, 10]
      }
    }
  }

  let scale: Scale
  /// The shares of the classes from the first on, in percent.
  private(set) var values: [Double]

  init(_ scale: Scale) {
    self.scale = scale
    values = Array(repeating: 0, count: scale.count)
  }

  /// The mean of the shares of several occupations; `nil` of none.
  init?(meanOf shares: [ONETShares]) {
    guard let first = shares.first else { return nil }
    self.init(first.scale)
    for category in values.indices {
      values[category] = shares.reduce(0) { $0 + $1.values[category] } / Double(shares.count)
    }
  }

  /// The share of a class, counted from 1.
  subscript(category: Int) -> Double {
    get { values[category - 1] }
    set { values[category - 1] = newValue }
  }

  /// Whether anybody has said anything.
  var isEmpty: Bool { values.allSatisfy { $0 == 0 } }

  /// The lower median: the least class that half of the respondents do not exceed, so that more
  /// than half ask for it or for more.
  var median: Int {
    let half = values.reduce(0, +) / 2
    var sum = 0.0
    for (index, value) in values.enumerated() {
      sum += value
      // Shares are rounded to hundredths, so that a half may fall short of itself.
      if sum >= half - 1e-6 { return index + 1 }
    }
    return values.count
  }

  /// The years that the median class begins at: half of the respondents ask for more than them.
  var leastYears: Double {
    let ends = scale.ends
    return median > 1 && median - 2 < ends.count ? ends[median - 2] : 0
  }

  /// The years that a share of the respondents, from 0 to 1, does not exceed.
  ///
  /// Within a class they are taken to be spread evenly.
  func years(at share: Double) -> Double {
    let wanted = share * values.reduce(0, +)
    var (sum, start) = (0.0, 0.0)
    for (value, end) in zip(values, scale.ends) {
      if value > 0, sum + value >= wanted { return start + (wanted - sum) / value * (end - start) }
      (sum, start) = (sum + value, end)
    }
    return start
  }
}
