/// A priority queue of numbered items whose keys can be lowered while they wait.
///
/// Four children to a node: the keys of siblings share a cache line, and the tree is half as deep
/// as a binary one. Keys lie in the heap itself, not behind an index.
///
/// Source: Johnson, "Priority queues with update and finding minimum spanning trees", 1975.
///
/// - Complexity: space O(*n*), where *n* is the number of items that there can be.
@usableFromInline
struct IndexedHeap<Key: Comparable & Sendable>: Sendable {
  @usableFromInline
  struct Node: Sendable {
    @usableFromInline let key: Key
    @usableFromInline let item: UInt32

    @inlinable
    init(key: Key, item: UInt32) {
      self.key = key
      self.item = item
    }
  }

  @usableFromInline var nodes: [Node] = []

  /// Where in `nodes` each item is; only meaningful for items that wait.
  @usableFromInline var places: [UInt32]

  @inlinable
  init(itemCount: Int) {
    places = Array(repeating: .max, count: itemCount)
  }
}

extension IndexedHeap {
  @inlinable
  var isEmpty: Bool { nodes.isEmpty }

  /// Adds an item, or lowers the key of one that waits; a key that is not lower changes nothing.
  ///
  /// - Complexity: O(log *n*) for *n* items waiting.
  @inlinable
  mutating func insertOrLower(_ item: UInt32, to key: Key) {
    let node = Node(key: key, item: item)
    var place = Int(places[Int(item)])
    if place == Int(UInt32.max) {
      place = nodes.count
      nodes.append(node)
    } else if !(key < nodes[place].key) {
      return
    }
    while place > 0 {
      let parent = (place - 1) >> 2
      guard key < nodes[parent].key else { break }
      put(nodes[parent], at: place)
      place = parent
    }
    put(node, at: place)
  }

  /// Takes the item with the least key out; which of several is not defined.
  ///
  /// - Complexity: O(log *n*) for *n* items waiting.
  @inlinable
  mutating func popMin() -> Node? {
    guard let last = nodes.popLast() else { return nil }
    guard let least = nodes.first else {
      places[Int(last.item)] = .max
      return last
    }
    places[Int(least.item)] = .max
    var place = 0
    while true {
      let first = place << 2 + 1
      guard first < nodes.count else { break }
      var child = first
      for sibling in first + 1..<Swift.max(first + 1, Swift.min(first + 4, nodes.count))
      where nodes[sibling].key < nodes[child].key {
        child = sibling
      }
      guard nodes[child].key < last.key else { break }
      put(nodes[child], at: place)
      place = child
    }
    put(last, at: place)
    return least
  }

  /// Takes all items out and keeps the memory.
  ///
  /// - Complexity: O(*n*) for *n* items waiting.
  @inlinable
  mutating func removeAll() {
    for node in nodes { places[Int(node.item)] = .max }
    nodes.removeAll(keepingCapacity: true)
  }

  @inlinable
  mutating func put(_ node: Node, at place: Int) {
    nodes[place] = node
    places[Int(node.item)] = UInt32(truncatingIfNeeded: place)
  }
}
