import Foundation
import TestSupport
import Testing

@testable import CareerPlanner

/// Against values reckoned with sixty digits, and against the functions of the platform.
@Suite("Functions that are the same on every platform")
struct PortableFunctionsTests {
  @Test(
    "e to a power",
    arguments: [
      (-700.5, 5.980196118639791e-305), (-20.25, 1.6052280551856116e-09),
      (-1.0, 0.36787944117144233), (-1e-9, 0.999999999), (0.0, 1.0),
      (0.3466, 1.4142509118505286), (0.5, 1.6487212707001282), (1.0, 2.718281828459045),
      (2.302585092994046, 10.000000000000002), (88.7, 3.325986980250579e+38),
      (500.125, 1.5904783503965786e+217), (709.7, 1.6549840276802644e+308),
    ])
  func exponentials(power: Double, expected: Double) {
    #expect(isNear(exponential(power), expected, 4e-16))
  }

  @Test("e to a power beyond the range of numbers")
  func extremeExponentials() {
    #expect(exponential(709.79) == .infinity && exponential(.infinity) == .infinity)
    #expect(exponential(-745) == .leastNonzeroMagnitude)
    #expect(exponential(-746) == 0 && exponential(-.infinity) == 0)
    #expect(exponential(.nan).isNaN)
  }

  @Test("agree with those of the platform")
  func platform() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<4_000 {
      let power = Double.random(in: -700...700, using: &random)
      #expect(isNear(exponential(power), exp(power), 5e-16), "\(power)")
      let number = exp(power)
      #expect(isNear(naturalLogarithm(number), log(number), 5e-16), "\(number)")
      let z = Double.random(in: -36...36, using: &random)
      let tail = 0.5 * erfc(z / 2.0.squareRoot())
      // The argument of the platform's function is rounded, which tells in the tail.
      let tolerance = 5e-14 + 1e-15 * z * z
      #expect(isNear(NormalDistribution.upperTail(z), tail, tolerance), "\(z)")
    }
  }

  @Test(
    "the upper tail of the normal distribution",
    arguments: [
      (-8.0, 0.9999999999999993), (-2.5, 0.9937903346742238), (-1.2815515655446004, 0.9),
      (-0.5, 0.6914624612740131), (0.0, 0.5), (0.1, 0.460172162722971),
      (0.675, 0.249837882471777), (1.0, 0.15865525393145705),
      (1.2815515655446004, 0.10000000000000002), (1.96, 0.024997895148220435),
      (1.999, 0.022804176932658883), (2.0, 0.02275013194817921), (2.5, 0.006209665325776135),
      (3.0, 0.0013498980316300946), (5.0, 2.866515718791939e-07),
      (8.0, 6.220960574271784e-16), (12.3, 4.5287069561587846e-35),
      (20.0, 2.7536241186062337e-89), (30.0, 4.906713927148187e-198),
      (37.5, 4.605353009581955e-308),
    ])
  func tails(z: Double, expected: Double) {
    #expect(isNear(NormalDistribution.upperTail(z), expected, 2e-14))
  }

  @Test("the tail vanishes without being undefined")
  func endOfTails() {
    #expect(NormalDistribution.upperTail(41) == 0)
    #expect(NormalDistribution.upperTail(1e300) == 0)
    #expect(NormalDistribution.upperTail(.infinity) == 0)
    #expect(NormalDistribution.upperTail(-.infinity) == 1)
  }

  @Test(
    "quantiles of the normal distribution",
    arguments: [
      (1e-300, -37.0470962993612), (1e-100, -21.273453560965326), (1e-20, -9.262340089798407),
      (1e-11, -6.706023155495136), (1.3887943864964e-11, -6.657904643501104),
      (0.001, -3.0902323061678136), (0.025, -1.9599639845400543),
      (0.07499, -1.4396021182393162), (0.075, -1.439531470938456), (0.1, -1.2815515655446004),
      (0.25, -0.6744897501960817), (0.49, -0.025068908258711057), (0.5, 0.0),
      (0.6, 0.2533471031357997), (0.9, 1.2815515655446006), (0.925, 1.4395314709384561),
      (0.95, 1.6448536269514722), (0.999, 3.090232306167813), (0.9999999, 5.199337582290661),
      (0.9999999999999999, 8.209536151601387),
    ])
  func quantiles(share: Double, expected: Double) {
    #expect(isNear(NormalDistribution.quantile(share), expected, 2e-15))
  }

  @Test("quantiles and tails undo each other")
  func inverse() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    var random = SplitMix64(seed: 6)
    for _ in 0..<2_000 {
      let z = Double.random(in: 0...35, using: &random)
      let back = -NormalDistribution.quantile(NormalDistribution.upperTail(z))
      #expect(isNear(back, z, 1e-13), "\(z)")
    }
  }

  @Test(
    "normal numbers beyond a threshold",
    arguments: [
      (-40.0, -8.0, -8.0), (-40, -1, -1), (-40, 0, 0), (-40, 2, 2), (-40, 8, 8),
      (-3, -8, -2.9999999999998597), (-3, -1, -0.9953172984104874),
      (-3, 0, 0.0016918470940848107), (-3, 2, 2.000569129309212), (-3, 8, 8.000166326204159),
      (0, -8, 7.79681783541718e-16), (0, -1, 0.20017368616689094), (0, 0, 0.6744897501960817),
      (0, 2, 2.277604838809459), (0, 8, 8.084911007391543), (1.5, -1, 1.5874278511860027),
      (1.5, 2, 2.96368981004346), (2, -8, 2.0000000000000004), (2, -1, 2.0718288198972967),
      (2, 0, 2.277604838809459), (2, 2, 3.280798407576949), (2, 8, 8.453352545293638),
      (6, -8, 6.0), (6, -1, 6.0279892728464555), (6, 2, 6.586967669369343),
      (6, 8, 10.246465426380425), (29.9, -1, 29.90577072159047), (29.9, 0, 29.923147395952636),
      (29.9, 2, 30.02612144189616), (29.9, 8, 31.047732625555728), (30.1, -8, 30.1),
      (30.1, -1, 30.105732469669224), (30.1, 0, 30.122994048584182),
      (30.1, 2, 30.22528873766675), (30.1, 8, 31.240401049366856),
      (100, -1, 100.00172735017254), (100, 2, 100.03782091061001),
      (100, 8, 100.34948877856868), (1e4, -8, 1e4), (1e4, 0, 10000.000069314718),
      (1e4, 8, 10000.003501343068), (1e7, 2, 10000000.000000378),
    ] as [(Double, Double, Double)])
  func beyondThresholds(threshold: Double, z: Double, expected: Double) {
    let number = NormalTail(above: threshold).number(inPlaceOf: z)
    #expect(abs(number - expected) <= 4e-15 * max(1, abs(expected)))
    #expect(number >= threshold)
  }

  @Test("numbers beyond a threshold stay in order, however far it is")
  func orderBeyondThresholds() {
    for threshold in [-.infinity, -9, -1, 0, 5, 30, 30.0.nextUp, 1e3, 1e9, 1e99, 1e300, .infinity] {
      let tail = NormalTail(above: threshold)
      var last = -Double.infinity
      for z in stride(from: -11.5, through: 11.5, by: 0.25) {
        let number = tail.number(inPlaceOf: z)
        #expect(number.isFinite, "\(z) above \(threshold)")
        #expect(number >= last, "\(z) above \(threshold)")
        last = number
      }
    }
  }

  private func isNear(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(value - expected) <= tolerance * abs(expected)
  }
}
