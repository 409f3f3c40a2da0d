/// What the weight of an edge must be able to do: be compared and added, and know its own bounds.
///
/// The number types of the standard library and `Duration` conform. A type of your own needs only
/// ``unreachable``; the other requirements have defaults that are right for any type whose sums are
/// exact.
///
/// Adding must be commutative in effect and must never make a sum of weights smaller.
public protocol EdgeWeight: Comparable, AdditiveArithmetic, Sendable {
  /// A weight that is greater than that of any path.
  static var unreachable: Self { get }

  /// Whether an edge of this weight can't be used.
  var isInfinite: Bool { get }

  /// Whether a sum of so many equal weights stays within the type's range.
  func canBeAdded(times count: Int) -> Bool

  /// A number near this weight, never in another order than the weights themselves, so that weights
  /// can be sorted into buckets; `nil` if there is none.
  var approximation: Double? { get }

  /// The greatest weight that the same sum of up to so many weights could have if it were added in
  /// another order.
  func roundedUp(additions: Int) -> Self

  /// The least weight that the same sum of up to so many weights could have if it were added in
  /// another order.
  func roundedDown(additions: Int) -> Self
}

extension EdgeWeight {
  /// Any weight can be used.
  @inlinable
  public var isInfinite: Bool { false }

  /// There is always room.
  @inlinable
  public func canBeAdded(times count: Int) -> Bool { true }

  /// No number is near.
  @inlinable
  public var approximation: Double? { nil }

  /// Sums are exact.
  @inlinable
  public func roundedUp(additions: Int) -> Self { self }

  /// Sums are exact.
  @inlinable
  public func roundedDown(additions: Int) -> Self { self }
}

extension EdgeWeight where Self: FixedWidthInteger {
  /// The greatest integer of the type.
  @inlinable
  public static var unreachable: Self { .max }

  /// Whether the product with a count stays within the type's range.
  @inlinable
  public func canBeAdded(times count: Int) -> Bool {
    guard let factor = Self(exactly: count) else { return self == 0 }
    return !multipliedReportingOverflow(by: factor).overflow
  }

  /// The nearest `Double`.
  @inlinable
  public var approximation: Double? { Double(self) }
}

extension EdgeWeight where Self: BinaryFloatingPoint {
  /// Infinity.
  @inlinable
  public static var unreachable: Self { .infinity }

  /// Whether the product with a count is finite.
  @inlinable
  public func canBeAdded(times count: Int) -> Bool { (self * Self(count)).isFinite }

  /// The same number as a `Double`.
  @inlinable
  public var approximation: Double? { Double(self) }

  /// Larger by the greatest relative error of so many additions, and as much again.
  @inlinable
  public func roundedUp(additions: Int) -> Self {
    self + self * Self(additions) * Self.ulpOfOne * 2
  }

  /// Smaller by the greatest relative error of so many additions, and as much again.
  @inlinable
  public func roundedDown(additions: Int) -> Self {
    Swift.max(0, self - self * Self(additions) * Self.ulpOfOne * 2)
  }
}

extension Double: EdgeWeight {}
extension Float: EdgeWeight {}
extension Int: EdgeWeight {}
extension Int8: EdgeWeight {}
extension Int16: EdgeWeight {}
extension Int32: EdgeWeight {}
extension Int64: EdgeWeight {}
extension UInt: EdgeWeight {}
extension UInt8: EdgeWeight {}
extension UInt16: EdgeWeight {}
extension UInt32: EdgeWeight {}
extension UInt64: EdgeWeight {}

extension Duration: EdgeWeight {
  /// The greatest duration of whole seconds.
  public static var unreachable: Duration { .seconds(Int64.max) }
}
