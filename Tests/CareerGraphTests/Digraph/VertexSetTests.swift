import CareerGraph
import TestSupport
import Testing

@Suite struct VertexSetTests {
  @Test func isASetInOrder() {
    var set: VertexSet<VertexID> = [200, 3, 64, 63]
    #expect(set.description == "{3, 63, 64, 200}")
    #expect(set.count == 4)
    let inserted = [set.insert(64), set.insert(65)]
    #expect(inserted == [false, true])
    let removed = [set.remove(3), set.remove(3), set.remove(100_000)]
    #expect(removed == [true, false, false])
    #expect(Array(set) == [63, 64, 65, 200])
    #expect(!set.contains(VertexID(rawValue: .max)))
  }

  @Test func roomToSpareMakesNoDifference() {
    var roomy = VertexSet<VertexID>(vertexCount: 1000)
    #expect(roomy == [])
    #expect(roomy.isEmpty)
    roomy.insert(7)
    #expect(roomy == [7])
    #expect(roomy.hashValue == VertexSet<VertexID>([7]).hashValue)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func agreesWithASet(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var set = VertexSet<VertexID>()
    var expected: Set<VertexID> = []
    for _ in 0..<100 {
      let vertex = VertexID(Int.random(in: 0..<150, using: &random))
      if Bool.random(using: &random) {
        let isNew = set.insert(vertex)
        #expect(isNew == expected.insert(vertex).inserted)
      } else {
        let wasThere = set.remove(vertex)
        #expect(wasThere == (expected.remove(vertex) != nil))
      }
    }
    #expect(Array(set) == expected.sorted())
    #expect(set.count == expected.count)
  }
}
