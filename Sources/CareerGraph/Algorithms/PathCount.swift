/// How many paths there are, as far as their ratios matter.
///
/// A graph of a few thousand edges can have more shortest paths than a `Double` can count.
@usableFromInline
protocol PathCount: Sendable {
  static var none: Self { get }
  static var one: Self { get }

  /// Whether the count is still within range.
  var isExact: Bool { get }

  static func += (left: inout Self, right: Self)

  /// The share that some paths have in others, of which there is at least one.
  static func share(of part: Self, in whole: Self) -> Double
}

extension Double: PathCount {
  @inlinable static var none: Double { 0 }
  @inlinable static var one: Double { 1 }
  @inlinable var isExact: Bool { isFinite }

  @inlinable
  static func share(of part: Double, in whole: Double) -> Double { part / whole }
}

/// A count with the precision of a `Double` and no end to its range.
@usableFromInline
struct WidePathCount: PathCount {
  /// At least 1 and less than 2, or 0.
  @usableFromInline let significand: Double
  @usableFromInline let exponent: Int

  @inlinable
  init(significand: Double, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  @inlinable static var none: WidePathCount { WidePathCount(significand: 0, exponent: 0) }
  @inlinable static var one: WidePathCount { WidePathCount(significand: 1, exponent: 0) }
  @inlinable var isExact: Bool { true }

  @inlinable
  static func += (left: inout WidePathCount, right: WidePathCount) {
    guard right.significand > 0 else { return }
    guard left.significand > 0 else { return left = right }
    let (less, greater) = left.exponent < right.exponent ? (left, right) : (right, left)
    let sum = greater.significand + scaled(less.significand, by: less.exponent - greater.exponent)
    left = WidePathCount(
      significand: sum.significand, exponent: greater.exponent + Int(sum.exponent))
  }

  @inlinable
  static func share(of part: WidePathCount, in whole: WidePathCount) -> Double {
    scaled(part.significand / whole.significand, by: part.exponent - whole.exponent)
  }

  /// A number times a power of two, or 0 where a `Double` can't tell it from 0.
  @inlinable
  static func scaled(_ number: Double, by exponent: Int) -> Double {
    exponent < -1100 ? 0 : Double(sign: .plus, exponent: exponent, significand: number)
  }
}
