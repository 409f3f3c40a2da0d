/// A priority queue that gives the least element first.
///
/// Source: Williams, "Algorithm 232: Heapsort", 1964.
public struct MinHeap<Element: Comparable & Sendable>: Sendable {
  @usableFromInline var elements: [Element] = []

  /// Makes an empty queue.
  @inlinable
  public init() {}

  /// Adds an element.
  ///
  /// - Complexity: O(log *n*) for *n* elements.
  @inlinable
  public mutating func insert(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard elements[place] < elements[parent] else { break }
      elements.swapAt(place, parent)
      place = parent
    }
  }

  /// Takes the least element out.
  ///
  /// - Complexity: O(log *n*) for *n* elements.
  @inlinable
  public mutating func popMin() -> Element? {
    guard !elements.isEmpty else { return nil }
    elements.swapAt(0, elements.count - 1)
    let least = elements.removeLast()
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < elements.count else { break }
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      guard elements[child] < elements[place] else { break }
      elements.swapAt(child, place)
      place = child
    }
    return least
  }
}
