/// The years of relevant experience that the holders of a role have.
public struct Experience: Hashable, Sendable {
  /// The least years with which people enter the role.
  public let min: Double

  /// The years that few holders exceed, where there is such a bound.
  public let max: Double?

  /// No experience needed, and no upper bound.
  public static let none = Experience(checkedMin: 0)

  private init(checkedMin min: Double) {
    self.min = min
    max = nil
  }

  /// Makes a range of years.
  ///
  /// - Parameters:
  ///   - min: the least years, finite and not negative.
  ///   - max: the most years, at least `min`; `nil` where the range is open.
  /// - Throws: ``InvalidValue`` for a number that is not allowed or where `min` exceeds `max`.
  public init(min: Double = 0, max: Double? = nil) throws(InvalidValue) {
    self.min = try min.checkedQuantity("experience.min")
    self.max = try max?.checkedQuantity("experience.max")
    if let max, min > max {
      throw InvalidValue("min (\(min.plainDigits)) is greater than max (\(max.plainDigits))")
    }
  }
}

extension Experience: Codable {
  private enum CodingKeys: String, CodingKey { case min, max }

  /// Reads `min` and `max`, both of which may be absent.
  ///
  /// - Throws: `DecodingError` where a value has another type or is not allowed.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let min = try fields.decodeIfPresent(Double.self, forKey: .min) ?? 0
    let max = try fields.decodeIfPresent(Double.self, forKey: .max)
    self = try decoder.checked { () throws(InvalidValue) in try Experience(min: min, max: max) }
  }
}
