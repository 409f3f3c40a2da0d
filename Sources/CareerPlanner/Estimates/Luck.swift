import CareerGraph

/// The luck of one draw: a standard normal number for each figure, of which part is that of the
/// person.
///
/// z = √ρ · z of the person + √(1 − ρ) · z of the figure. A person has one number for times in role
/// and waits, and another for study.
struct Luck {
  private let numbers: SeededGenerator
  private let shared: Double
  private let own: Double
  private var timeOfPerson: Double
  private let studyOfPerson: Double

  /// The luck that is in the numbers of a draw.
  @inline(__always)
  init(_ numbers: SeededGenerator, correlation: Double) {
    self.numbers = numbers
    shared = correlation.squareRoot()
    own = (1 - correlation).squareRoot()
    timeOfPerson = numbers.normal(at: 0)
    studyOfPerson = numbers.normal(at: 1)
  }

  /// The number of a time in role or a wait.
  @inline(__always)
  func ofTime(_ place: UInt64) -> Double {
    shared * timeOfPerson + own * numbers.normal(at: place)
  }

  /// The number of the hours of a level.
  @inline(__always)
  func ofStudy(_ place: UInt64) -> Double {
    shared * studyOfPerson + own * numbers.normal(at: place)
  }

  /// The number of a time of which it is known that it lies in a tail; the person's number changes
  /// with it.
  ///
  /// The numbers of person and figure are turned so that one axis is their sum z, which is then
  /// moved into the tail, and turned back. The other axis is independent of z, so that the person's
  /// number is normal with mean √ρ · z and variance 1 − ρ, as it must be where z is known.
  mutating func learn(_ tail: NormalTail, of place: UInt64) -> Double {
    let figure = numbers.normal(at: place)
    let sum = tail.number(inPlaceOf: shared * timeOfPerson + own * figure)
    let across = own * timeOfPerson - shared * figure
    timeOfPerson = shared * sum + own * across
    return sum
  }
}

// MARK: - Places

extension Luck {
  /// The places of the time in role and the wait of a transition; 0 and 1 are those of the person.
  static func places(of transition: TransitionID) -> (stay: UInt64, wait: UInt64) {
    let place = 2 + 2 * UInt64(transition.position)
    return (place, place + 1)
  }

  /// The place of the hours of a level, behind those of all transitions.
  static func place(of skill: SkillID, level: Int) -> UInt64 {
    1 << 40 + UInt64(skill.position) * 8 + UInt64(level)
  }
}

extension SeededGenerator {
  /// A standard normal number, by the quantile of a number between 0 and 1.
  @inline(__always)
  func normal(at place: UInt64) -> Double {
    // The middle of one of 2⁵² parts, exact, and never 0 or 1.
    NormalDistribution.quantile((Double(number(at: place) >> 12) + 0.5) * 0x1p-52)
  }
}
