import TestSupport
import Testing

@testable import CareerGraph

@Suite struct MinHeapTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func sorts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let numbers = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
      Int.random(in: 0..<30, using: &random)
    }
    var heap = MinHeap<Int>()
    for number in numbers { heap.insert(number) }
    var sorted: [Int] = []
    while let least = heap.popMin() { sorted.append(least) }
    #expect(sorted == numbers.sorted())
  }
}
