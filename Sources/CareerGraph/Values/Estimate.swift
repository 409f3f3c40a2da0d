/// A quantity that is known for certain, or as a fast, a typical and a slow case.
///
/// `low`, `typical` and `high` are the 1-in-10 fast case, the median and the 1-in-10 slow case
/// (P10, P50, P90). The unit is that of the field which holds the estimate: years for durations,
/// hours for study.
///
/// ```swift
/// let certain = try Estimate(2)
/// let spread = try Estimate(low: 1.5, typical: 2, high: 3)
/// ```
public struct Estimate: Hashable, Sendable {
  /// The 1-in-10 fast case (P10).
  public let low: Double

  /// The median (P50), which plans reckon with.
  public let typical: Double

  /// The 1-in-10 slow case (P90).
  public let high: Double

  /// Nothing, for certain.
  public static let zero = Estimate(checkedLow: 0, typical: 0, high: 0)

  package init(checkedLow low: Double, typical: Double, high: Double) {
    self.low = low
    self.typical = typical
    self.high = high
  }

  /// Makes an estimate that is certain.
  ///
  /// - Parameter value: the quantity, finite and not negative.
  /// - Throws: ``InvalidValue`` for a negative, infinite or undefined number.
  public init(_ value: Double) throws(InvalidValue) {
    let value = try value.checkedQuantity("an estimate")
    self.init(checkedLow: value, typical: value, high: value)
  }

  /// Makes an estimate of three points.
  ///
  /// - Parameters:
  ///   - low: the 1-in-10 fast case; 0 only where `typical` is 0 too.
  ///   - typical: the median, at least `low`.
  ///   - high: the 1-in-10 slow case, at least `typical`.
  /// - Throws: ``InvalidValue`` where a number is negative, infinite or undefined, the three are
  ///   out of order, or `low` is 0 beside a greater `typical` (no log-normal has such points).
  public init(low: Double, typical: Double, high: Double) throws(InvalidValue) {
    let low = try low.checkedQuantity("low")
    let typical = try typical.checkedQuantity("typical")
    let high = try high.checkedQuantity("high")
    guard low <= typical else {
      throw InvalidValue(
        "low (\(low.plainDigits)) is greater than typical (\(typical.plainDigits))")
    }
    guard typical <= high else {
      throw InvalidValue(
        "typical (\(typical.plainDigits)) is greater than high (\(high.plainDigits))")
    }
    guard low > 0 || typical == 0 else {
      throw InvalidValue(
        "low must not be 0 where typical is \(typical.plainDigits)",
        advice: "state a small positive number")
    }
    self.init(checkedLow: low, typical: typical, high: high)
  }

  /// Whether the three points are one.
  public var isCertain: Bool { low == high }
}

extension Estimate: CustomStringConvertible {
  /// The number, or `low–high` around the typical one.
  public var description: String {
    isCertain
      ? typical.plainDigits
      : "\(typical.plainDigits) (\(low.plainDigits)–\(high.plainDigits))"
  }
}

extension Estimate: Codable {
  private enum CodingKeys: String, CodingKey { case low, typical, high }

  /// Reads a number, or an object of `low`, `typical` and `high`.
  ///
  /// - Throws: `DecodingError` where the value has another shape or is not allowed.
  public init(from decoder: any Decoder) throws {
    if let value = try? decoder.singleValueContainer().decode(Double.self) {
      self = try decoder.checked { () throws(InvalidValue) in try Estimate(value) }
    } else {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      let low = try fields.decode(Double.self, forKey: .low)
      let typical = try fields.decode(Double.self, forKey: .typical)
      let high = try fields.decode(Double.self, forKey: .high)
      self = try decoder.checked { () throws(InvalidValue) in
        try Estimate(low: low, typical: typical, high: high)
      }
    }
  }

  /// Writes a number where the estimate is certain, else the three points.
  public func encode(to encoder: any Encoder) throws {
    if isCertain {
      var container = encoder.singleValueContainer()
      try container.encode(typical)
    } else {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(low, forKey: .low)
      try fields.encode(typical, forKey: .typical)
      try fields.encode(high, forKey: .high)
    }
  }
}

extension Decoder {
  /// Turns the refusal of a value into an error of decoding that says where it stood.
  func checked<Value>(_ make: () throws(InvalidValue) -> Value) throws -> Value {
    do {
      return try make()
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath, debugDescription: "\(error)"))
    }
  }
}

/// What can be stated as an estimate: a plain number, or three points.
public protocol EstimateConvertible {
  /// The estimate meant.
  ///
  /// - Throws: ``InvalidValue`` where the number is not allowed.
  func estimate() throws(InvalidValue) -> Estimate
}

extension Estimate: EstimateConvertible {
  /// The estimate itself.
  public func estimate() -> Estimate { self }
}

extension Double: EstimateConvertible {
  /// The number as a certain estimate.
  public func estimate() throws(InvalidValue) -> Estimate { try Estimate(self) }
}

extension Int: EstimateConvertible {
  /// The number as a certain estimate.
  public func estimate() throws(InvalidValue) -> Estimate { try Estimate(Double(self)) }
}
