/// What a role pays a year, in the currency of its graph.
public struct Salary: Hashable, Sendable {
  /// The low end of the usual range.
  public let low: Double?

  /// The middle: half of the holders earn less.
  public let median: Double?

  /// The mean, where a source gives a mean; it may be far from the median.
  public let average: Double?

  /// The high end of the usual range.
  public let high: Double?

  /// The calendar year that the figures are of.
  public let year: Int?

  /// Makes a pay range, each part of which may be unknown.
  ///
  /// - Parameters:
  ///   - low: the low end.
  ///   - median: the middle, at least `low`.
  ///   - average: the mean, at least `low` and at most `high`.
  ///   - high: the high end, at least `median` and `low`.
  ///   - year: the calendar year of the figures, from 0 to 9999.
  /// - Throws: ``InvalidValue`` for a number that is not allowed or figures out of order.
  public init(
    low: Double? = nil, median: Double? = nil, average: Double? = nil, high: Double? = nil,
    year: Int? = nil
  ) throws(InvalidValue) {
    self.low = try low?.checkedQuantity("salary.low")
    self.median = try median?.checkedQuantity("salary.median")
    self.average = try average?.checkedQuantity("salary.average")
    self.high = try high?.checkedQuantity("salary.high")
    self.year = year
    if let low, let median, low > median {
      throw InvalidValue("low (\(low.plainDigits)) is greater than median (\(median.plainDigits))")
    }
    if let high, let lower = median ?? low, lower > high {
      let name = median == nil ? "low" : "median"
      throw InvalidValue(
        "\(name) (\(lower.plainDigits)) is greater than high (\(high.plainDigits))")
    }
    if let average, let low, low > average {
      throw InvalidValue(
        "low (\(low.plainDigits)) is greater than average (\(average.plainDigits))")
    }
    if let average, let high, average > high {
      throw InvalidValue(
        "average (\(average.plainDigits)) is greater than high (\(high.plainDigits))")
    }
    if let year, !(0...9999).contains(year) {
      throw InvalidValue("salary.year must be from 0 to 9999, got \(year)")
    }
  }
}

extension Salary {
  /// The middle of the pay: the median where one is known, else the mean.
  public var middle: Double? { median ?? average }

  /// Whether ``middle`` is a mean, for want of a median.
  public var middleIsAverage: Bool { median == nil && average != nil }
}

extension Salary: Codable {
  private enum CodingKeys: String, CodingKey { case low, median, average, high, year }

  /// Reads the figures, each of which may be absent.
  ///
  /// - Throws: `DecodingError` where a value has another type or is not allowed.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let low = try fields.decodeIfPresent(Double.self, forKey: .low)
    let median = try fields.decodeIfPresent(Double.self, forKey: .median)
    let average = try fields.decodeIfPresent(Double.self, forKey: .average)
    let high = try fields.decodeIfPresent(Double.self, forKey: .high)
    let year = try fields.decodeIfPresent(Int.self, forKey: .year)
    self = try decoder.checked { () throws(InvalidValue) in
      try Salary(low: low, median: median, average: average, high: high, year: year)
    }
  }
}
