/// Random numbers that belong to a seed, in order or by their number, the same on every platform.
///
/// ```swift
/// var generator = SeededGenerator(seed: 1)
/// let dice = Int.random(in: 1...6, using: &generator)
/// ```
///
/// This is SplitMix64: the numbers of a counter, mixed. So any number of the sequence can be had
/// without those before it.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var counter: UInt64

  /// What the counter grows by: the golden ratio in 64 bits, an odd number.
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Starts the sequence that belongs to a seed.
  public init(seed: UInt64) { counter = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    counter &+= Self.step
    return Self.mixed(counter)
  }

  /// The 64 random bits that stand so many places further on in the sequence, 0 for the next ones.
  public func number(at place: UInt64) -> UInt64 {
    Self.mixed(counter &+ Self.step &* (place &+ 1))
  }

  @inline(__always)
  private static func mixed(_ counter: UInt64) -> UInt64 {
    var bits = (counter ^ (counter >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
