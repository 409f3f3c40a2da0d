public import CareerGraph

/// How an estimate is drawn: how often, from which seed, and how much the draws of one person go
/// together.
public struct EstimateOptions: Hashable, Sendable {
  /// The number of draws.
  public let samples: Int

  /// The seed of the random numbers: the same seed gives the same figures everywhere.
  public let seed: UInt64

  /// How much of the luck of a figure is that of the person, from 0 (none) to 1 (all).
  public let correlation: Double

  /// The draws where none are stated: a chance of one in two is then met to a percentage point.
  public static let defaultSamples = 10_000

  /// The greatest number of draws.
  public static let greatestSamples = 1_000_000

  /// The seed where none is stated.
  public static let defaultSeed: UInt64 = 1

  /// The correlation where none is stated.
  public static let defaultCorrelation = 0.3

  /// What holds where nothing is stated.
  public static let standard = EstimateOptions(
    checkedSamples: defaultSamples, seed: defaultSeed, correlation: defaultCorrelation)

  private init(checkedSamples samples: Int, seed: UInt64, correlation: Double) {
    self.samples = samples
    self.seed = seed
    self.correlation = correlation
  }

  /// Chooses how to draw.
  ///
  /// - Parameters:
  ///   - samples: the number of draws, from 1 to ``greatestSamples``.
  ///   - seed: the seed of the random numbers.
  ///   - correlation: the correlation of two figures of one person, from 0 to 1.
  /// - Throws: ``InvalidValue`` for a number of draws or a correlation out of range.
  public init(
    samples: Int = defaultSamples, seed: UInt64 = defaultSeed,
    correlation: Double = defaultCorrelation
  ) throws(InvalidValue) {
    guard (1...Self.greatestSamples).contains(samples) else {
      throw InvalidValue(
        "the number of samples must be from 1 to \(Self.greatestSamples), not \(samples)")
    }
    self.init(
      checkedSamples: samples, seed: seed,
      correlation: try correlation.checkedShare("correlation"))
  }
}

extension EstimateOptions {
  /// The numbers of the draws of an estimate.
  var draws: Range<UInt64> { 0..<UInt64(samples) }

  /// The numbers of as many draws beside them, by which plans are chosen.
  var choosingDraws: Range<UInt64> { UInt64(samples)..<2 * UInt64(samples) }
}
