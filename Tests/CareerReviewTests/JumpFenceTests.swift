import TestSupport
import Testing

@testable import CareerReview

@Suite("The fence about jumps")
struct JumpFenceTests {
  @Test(
    "lies above the usual",
    arguments: [
      ([60, 60, 60, 60], 100.0, 100.0, false), ([60, 60, 60, 600], 100, 600, true),
      ([0, 0, 0, 120], 100, 120, true), ([0, 0, 0, 90], 100, 90, false),
      ([10, 20, 30, 40, 50, 60, 70, 300], 100, 300, true),
      ([10, 20, 30, 40, 50, 60, 70, 190], 100, 190, false),
      ([1, 1, 1, 1, 2, 2], 3, 2, false), ([1, 1, 1, 1, 3], 3, 3, true),
    ] as [([Double], Double, Double, Bool)])
  func cases(values: [Double], floor: Double, value: Double, expected: Bool) throws {
    let fence = try #require(JumpFence(values, floor: floor))
    #expect(fence.excludes(value) == expected)
  }

  @Test("needs four values that are known")
  func few() {
    #expect(JumpFence([1, 2, nil, 3], floor: 0) == nil)
    #expect(JumpFence([], floor: 0) == nil)
  }

  @Test("does not move with what lies beyond it", arguments: 0..<100 as Range<UInt64>)
  func robust(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<Int.random(in: 5...40, using: &random)).map { _ in
      Double(Int.random(in: 0...300, using: &random))
    }
    let fence = try #require(JumpFence(values, floor: 100))
    let out = values.indices.filter { fence.excludes(values[$0]) }
    var farther: [Double?] = values
    for index in out { farther[index] = values[index] * 1000 }
    let moved = try #require(JumpFence(farther, floor: 100))
    #expect(moved.median == fence.median)
    #expect(values.indices.filter { moved.excludes(farther[$0] ?? 0) } == out)
    // At most half of the values can stand out, and never the median.
    #expect(out.count * 2 <= values.count && !fence.excludes(fence.median))
  }
}
