/// The standard normal distribution: mean 0, standard deviation 1.
///
/// All of it is made of exact operations, so that it is the same on every platform.
enum NormalDistribution {
  /// The number that 1 in 10 exceed.
  static let tenthSlowest = 1.281_551_565_544_600_4

  /// The density at a number.
  ///
  /// The square is split, so that the tail keeps its digits.
  static func density(_ z: Double) -> Double {
    guard z.magnitude < 40 else { return 0 }
    let coarse = (z * 16).rounded() / 16
    let fine = (z - coarse) * (z + coarse)
    return 0.398_942_280_401_432_7 * exponential(-coarse * coarse / 2) * exponential(-fine / 2)
  }

  /// The share of numbers above one: 1 − Φ(z), with all digits also where it is small.
  ///
  /// Below 2.5 by a series (Marsaglia, "Evaluating the normal distribution", 2004), above by
  /// ``millsRatio(_:)``.
  ///
  /// - Complexity: O(1) time: at most 120 divisions.
  static func upperTail(_ z: Double) -> Double {
    if z < 0 { return 1 - upperTail(-z) }
    if z >= 2.5 { return density(z) * millsRatio(z) }
    var term = z
    var sum = z
    var divisor = 3.0
    while true {
      term *= z * z / divisor
      let next = sum + term
      if next == sum { break }
      sum = next
      divisor += 2
    }
    return 0.5 - density(z) * sum
  }

  /// The upper tail divided by the density, from 2.5 upwards, by the continued fraction of Laplace.
  static func millsRatio(_ z: Double) -> Double {
    var fraction = z
    var term = 120.0
    while term > 0 {
      fraction = z + term / fraction
      term -= 1
    }
    return 1 / fraction
  }
}

// MARK: - Quantiles

extension NormalDistribution {
  /// The number below which a share lies: the inverse of Φ, to about 16 digits.
  ///
  /// Source: Wichura, "Algorithm AS 241: The percentage points of the normal distribution", 1988.
  ///
  /// - Parameter share: from 0, for -∞, to 1, for ∞.
  /// - Returns: the number.
  static func quantile(_ share: Double) -> Double {
    let centre = share - 0.5
    if centre.magnitude <= 0.425 { return centralQuantile(centre) }
    let tail = centre < 0 ? share : 1 - share
    guard tail > 0 else { return centre < 0 ? -.infinity : .infinity }
    let distance = tailQuantile((-naturalLogarithm(tail)).squareRoot())
    return centre < 0 ? -distance : distance
  }

  @inline(__always)
  private static func centralQuantile(_ centre: Double) -> Double {
    let r = 0.180_625 - centre * centre
    var above = 2.509_080_928_730_122_672_7e3
    above = above * r + 3.343_057_558_358_812_810_5e4
    above = above * r + 6.726_577_092_700_870_085_3e4
    above = above * r + 4.592_195_393_154_987_145_7e4
    above = above * r + 1.373_169_376_550_946_112_5e4
    above = above * r + 1.971_590_950_306_551_442_7e3
    above = above * r + 1.331_416_678_917_843_774_5e2
    above = above * r + 3.387_132_872_796_366_608_0
    var below = 5.226_495_278_852_854_561_0e3
    below = below * r + 2.872_908_573_572_194_267_4e4
    below = below * r + 3.930_789_580_009_271_061_0e4
    below = below * r + 2.121_379_430_158_659_586_7e4
    below = below * r + 5.394_196_021_424_751_107_7e3
    below = below * r + 6.871_870_074_920_579_083_0e2
    below = below * r + 4.231_333_070_160_091_125_2e1
    below = below * r + 1
    return centre * above / below
  }

  /// How far from 0 a tail begins, by the root of the negated logarithm of its share.
  private static func tailQuantile(_ root: Double) -> Double {
    if root <= 5 {
      let r = root - 1.6
      var above = 7.745_450_142_783_414_076_40e-4
      above = above * r + 2.272_384_498_926_918_458_33e-2
      above = above * r + 2.417_807_251_774_506_117_70e-1
      above = above * r + 1.270_458_252_452_368_382_58
      above = above * r + 3.647_848_324_763_204_605_04
      above = above * r + 5.769_497_221_460_691_405_50
      above = above * r + 4.630_337_846_156_545_295_90
      above = above * r + 1.423_437_110_749_683_577_34
      var below = 1.050_750_071_644_416_843_24e-9
      below = below * r + 5.475_938_084_995_344_946_00e-4
      below = below * r + 1.519_866_656_361_645_719_66e-2
      below = below * r + 1.481_039_764_274_800_745_90e-1
      below = below * r + 6.897_673_349_851_000_045_50e-1
      below = below * r + 1.676_384_830_183_803_849_40
      below = below * r + 2.053_191_626_637_758_821_87
      below = below * r + 1
      return above / below
    }
    let r = root - 5
    var above = 2.010_334_399_292_288_132_65e-7
    above = above * r + 2.711_555_568_743_487_578_15e-5
    above = above * r + 1.242_660_947_388_078_438_60e-3
    above = above * r + 2.653_218_952_657_612_309_30e-2
    above = above * r + 2.965_605_718_285_048_912_30e-1
    above = above * r + 1.784_826_539_917_291_335_80
    above = above * r + 5.463_784_911_164_114_369_90
    above = above * r + 6.657_904_643_501_103_777_20
    var below = 2.044_263_103_389_939_785_64e-15
    below = below * r + 1.421_511_758_316_445_888_70e-7
    below = below * r + 1.846_318_317_510_054_681_80e-5
    below = below * r + 7.868_691_311_456_132_591_00e-4
    below = below * r + 1.487_536_129_085_061_485_25e-2
    below = below * r + 1.369_298_809_227_358_053_10e-1
    below = below * r + 5.998_322_065_558_879_376_90e-1
    below = below * r + 1
    return above / below
  }
}

// MARK: - Beyond a threshold

/// The standard normal distribution given that a threshold is exceeded.
struct NormalTail: Sendable {
  /// What is exceeded.
  let threshold: Double

  /// The share of all numbers above the threshold; 0 where it is too small for a `Double`.
  private let share: Double

  /// The share of all numbers below the threshold.
  private let hidden: Double

  /// From here on logarithms of shares are reckoned with, which can't vanish.
  private static let far = 30.0

  /// Cuts the distribution off; at -∞ nothing is.
  init(above threshold: Double) {
    self.threshold = min(threshold, 1e100)
    share = NormalDistribution.upperTail(threshold)
    hidden = NormalDistribution.upperTail(-threshold)
  }

  /// The number that has as great a share of the tail above it as another has of all numbers.
  ///
  /// So a normal number becomes one beyond the threshold, and greater ones stay greater.
  func number(inPlaceOf z: Double) -> Double {
    let rank = NormalDistribution.upperTail(z)
    guard threshold > Self.far else {
      let below = hidden + NormalDistribution.upperTail(-z) * share
      if below < 0.5 { return max(threshold, NormalDistribution.quantile(below)) }
      return max(threshold, -NormalDistribution.quantile(rank * share))
    }
    // The root of -ln(tail(x) / tail(threshold)) = depth, by Newton's method from where the ratio
    // of Mills is taken to be constant.
    let depth = -naturalLogarithm(rank)
    let ratio = NormalDistribution.millsRatio(threshold)
    var number =
      threshold + 2 * depth / (threshold + (threshold * threshold + 2 * depth).squareRoot())
    for _ in 0..<3 {
      let own = NormalDistribution.millsRatio(number)
      let excess =
        (number - threshold) * (number + threshold) / 2 - naturalLogarithm(own / ratio) - depth
      number -= excess * own
    }
    return max(threshold, number)
  }
}
