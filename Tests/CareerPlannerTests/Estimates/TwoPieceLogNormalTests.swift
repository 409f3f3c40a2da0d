import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

@Suite("The distribution of an estimate")
struct TwoPieceLogNormalTests {
  private let z90 = NormalDistribution.tenthSlowest

  @Test(
    "meets its three points",
    arguments: [
      (1.5, 2.0, 3.0), (2, 2, 3), (1, 2, 2), (0.001, 0.25, 40), (1e-300, 1, 1e300),
      (2, 2.000_000_1, 2.000_000_2), (1e300, 1.5e300, 1.7e300),
    ] as [(Double, Double, Double)])
  func points(low: Double, typical: Double, high: Double) throws {
    let spread = TwoPieceLogNormal(try Estimate(low: low, typical: typical, high: high))
    #expect(spread.value(at: 0) == typical)
    #expect(abs(spread.value(at: -z90) / low - 1) < 1e-12)
    #expect(abs(spread.value(at: z90) / high - 1) < 1e-12)
  }

  @Test("is never undefined and never falls as the number rises")
  func extremes() throws {
    let least = Double.leastNonzeroMagnitude
    let estimates = [
      try Estimate(low: least, typical: 1, high: 1.7e308),
      try Estimate(low: least, typical: least, high: 1.7e308),
      try Estimate(low: least, typical: 1.7e308, high: 1.7e308),
      try Estimate(low: 0, typical: 0, high: 1.7e308), try Estimate(low: 0, typical: 0, high: 2),
      try Estimate(low: 1, typical: 1.0.nextUp, high: 1.0.nextUp.nextUp),
    ]
    for estimate in estimates {
      let spread = TwoPieceLogNormal(estimate)
      var last = -1.0
      for z in [-1e100, -40, -12, -8.3, -2, -1e-9, 0, 1e-9, 0.7, 2, 8.3, 12, 40, 1e100] {
        let value = spread.value(at: z)
        #expect(value >= max(0, last), "\(estimate) at \(z)")
        last = value
      }
    }
  }

  @Test("finds the number that stands for a value")
  func positions() throws {
    let spread = TwoPieceLogNormal(try Estimate(low: 1.5, typical: 2, high: 3))
    for z in stride(from: -6, through: 6, by: 0.3) {
      #expect(abs(spread.position(of: spread.value(at: z)) - z) < 1e-12)
    }
    #expect(spread.position(of: 0) == -.infinity && spread.position(of: 2) == 0)
    let oneSided = TwoPieceLogNormal(try Estimate(low: 1, typical: 2, high: 2))
    #expect(oneSided.position(of: 2) == .infinity && oneSided.position(of: 3) == .infinity)
    let other = TwoPieceLogNormal(try Estimate(low: 2, typical: 2, high: 3))
    #expect(other.position(of: 1.9) == -.infinity && other.position(of: 2) == 0)
    let fromNothing = TwoPieceLogNormal(try Estimate(low: 0, typical: 0, high: 2))
    #expect(fromNothing.position(of: 0) == -.infinity && fromNothing.position(of: 2) == z90)
  }

  @Test("with the median 0 is 0 in half of all cases and in proportion above")
  func fromNothing() throws {
    let spread = TwoPieceLogNormal(try Estimate(low: 0, typical: 0, high: 2))
    #expect(spread.value(at: -1) == 0 && spread.value(at: 0) == 0)
    #expect(abs(spread.value(at: z90) - 2) < 1e-15)
    #expect(abs(spread.value(at: z90 / 2) - 1) < 1e-15)
  }
}
