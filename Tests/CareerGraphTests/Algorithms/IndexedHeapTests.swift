import TestSupport
import Testing

@testable import CareerGraph

@Suite struct IndexedHeapTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func givesTheLeastKeyAndLowersKeys(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var heap = IndexedHeap<Int>(itemCount: 40)
    var waiting: [UInt32: Int] = [:]
    for _ in 0..<300 {
      if Int.random(in: 0..<3, using: &random) > 0 {
        let item = UInt32.random(in: 0..<40, using: &random)
        let key = Int.random(in: 0...(waiting[item] ?? 100), using: &random)
        heap.insertOrLower(item, to: key)
        waiting[item] = key
      } else {
        let node = heap.popMin()
        #expect(node?.key == waiting.values.min())
        let key = node.flatMap { waiting.removeValue(forKey: $0.item) }
        #expect(key == node?.key)
      }
      #expect(heap.isEmpty == waiting.isEmpty)
    }
    heap.removeAll()
    #expect(heap.isEmpty)
    heap.insertOrLower(3, to: 5)
    let node = heap.popMin()
    #expect(node?.item == 3)
  }
}
