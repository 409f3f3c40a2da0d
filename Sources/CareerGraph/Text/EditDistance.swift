/// How far apart two texts are, and which of many is nearest to what somebody typed.
///
/// The distance is the restricted Damerau–Levenshtein distance, also called optimal string
/// alignment: the least number of insertions, deletions, substitutions and swaps of neighbours that
/// turn one text into the other where no part is edited twice.
///
/// ```swift
/// EditDistance.between("yeers", "years")                          // 1
/// EditDistance.nearest(to: "estimtae", among: ["plan", "estimate"])  // ["estimate"]
/// ```
///
/// Sources: Damerau, "A technique for computer detection and correction of spelling errors", 1964;
/// the band around the diagonal is Ukkonen's, "Algorithms for approximate string matching", 1985.
public enum EditDistance {}

extension EditDistance {
  /// The distance between two texts, or `nil` where it is more than a bound.
  ///
  /// Unicode scalars are compared as they are: a letter with its accent is one scalar or two.
  ///
  /// - Parameters:
  ///   - left: one text.
  ///   - right: the other text.
  ///   - bound: the greatest distance of interest; a small one makes the comparison quick.
  /// - Returns: the number of edits, at most `bound`, or `nil`.
  /// - Complexity: O(*n* · min(*m*, *b*)) time and O(*n* + *m*) space for texts of *n* and *m*
  ///   scalars and bound *b*; O(*n* + *m*) time where the lengths alone differ by more than *b*.
  public static func between(_ left: String, _ right: String, atMost bound: Int = .max) -> Int? {
    between(Array(left.unicodeScalars)[...], Array(right.unicodeScalars)[...], atMost: bound)
  }

  /// The candidates that somebody may have meant, the nearest first.
  ///
  /// Letter case plays no role. A candidate is near within a third of the query's length in edits,
  /// at least one and at most four, but never as many as the query has letters. A candidate that
  /// begins with the query counts as one edit away, and one where each word of the query begins a
  /// word as two; words end at a space, `-` or `_`. What is more than one edit farther than the
  /// nearest is left out. Equally near candidates keep their order.
  ///
  /// - Parameters:
  ///   - query: what was typed.
  ///   - candidates: what could have been meant; repeated ones are answered once.
  ///   - limit: the greatest number of answers.
  /// - Returns: at most `limit` candidates, as they were given.
  /// - Complexity: O(*q* + *t*) time, where *q* is the query's length and *t* the length of all
  ///   candidates together.
  public static func nearest(
    to query: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Query(query)
    guard limit > 0, !wanted.scalars.isEmpty else { return [] }
    var found: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
      guard let distance = wanted.distance(to: candidate) else { continue }
      let place = found.firstIndex { $0.distance > distance } ?? found.endIndex
      guard place < limit, !found.contains(where: { $0.candidate == candidate }) else { continue }
      found.insert((distance, candidate), at: place)
      if found.count > limit { found.removeLast() }
    }
    let farthest = (found.first?.distance ?? 0) + 1
    return found.filter { $0.distance <= farthest }.map(\.candidate)
  }
}

/// What was typed, prepared for comparison with many candidates.
private struct Query {
  let folded: String
  let scalars: [Unicode.Scalar]
  let words: [Substring]
  let threshold: Int

  init(_ text: String) {
    folded = text.lowercased()
    scalars = Array(folded.unicodeScalars)
    words = Query.words(of: folded)
    threshold = min(4, max(1, scalars.count / 3), scalars.count - 1)
  }

  /// The number of edits that a candidate counts as, or `nil` for one that is not near.
  func distance(to candidate: String) -> Int? {
    let other = candidate.lowercased()
    if other == folded { return 0 }
    let edits = EditDistance.between(
      scalars[...], Array(other.unicodeScalars)[...], atMost: threshold)
    if edits == 1 || other.hasPrefix(folded) { return 1 }
    return beginsWords(of: other) ? 2 : edits
  }

  private func beginsWords(of other: String) -> Bool {
    guard !words.isEmpty else { return false }
    let others = Query.words(of: other)
    guard words.count <= others.count else { return false }
    return words.allSatisfy { word in others.contains { $0.hasPrefix(word) } }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "-" || $0 == "_" }
  }
}

extension EditDistance {
  private typealias Scalars = ArraySlice<Unicode.Scalar>

  /// Fills the band of the table that distances within the bound can pass, three rows at a time.
  fileprivate static func between(
    _ whole: ArraySlice<Unicode.Scalar>, _ other: ArraySlice<Unicode.Scalar>, atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(whole.count - other.count) <= limit else { return nil }
    let (left, right) = withoutCommonEnds(whole, other)
    let bound = min(limit, max(left.count, right.count))
    guard !left.isEmpty, !right.isEmpty else { return bound }

    let far = bound + 1
    var beforePrevious = [Int](repeating: far, count: right.count + 1)
    var previous = (0...right.count).map { min($0, far) }
    var current = beforePrevious
    var previousLeast = 0
    for row in 1...left.count {
      let first = max(1, row - bound)
      let last = min(right.count, row + bound)
      current[first - 1] = first == 1 ? min(row, far) : far
      var least = current[first - 1]
      let letter = left[left.startIndex + row - 1]
      for column in first...last {
        let other = right[right.startIndex + column - 1]
        var edits = min(
          previous[column - 1] + (letter == other ? 0 : 1),
          previous[column] + 1, current[column - 1] + 1, far)
        if row > 1, column > 1, letter == right[right.startIndex + column - 2],
          other == left[left.startIndex + row - 2]
        {
          edits = min(edits, beforePrevious[column - 2] + 1)
        }
        current[column] = edits
        least = min(least, edits)
      }
      if last < right.count { current[last + 1] = far }
      if least > bound, previousLeast > bound { return nil }
      previousLeast = least
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count] <= bound ? previous[right.count] : nil
  }

  /// Both texts without the letters at either end that they share, which no edit touches.
  private static func withoutCommonEnds(
    _ left: Scalars, _ right: Scalars
  ) -> (left: Scalars, right: Scalars) {
    let shared = zip(left, right).prefix { $0 == $1 }.count
    let (leftRest, rightRest) = (left.dropFirst(shared), right.dropFirst(shared))
    let ending = zip(leftRest.reversed(), rightRest.reversed()).prefix { $0 == $1 }.count
    return (leftRest.dropLast(ending), rightRest.dropLast(ending))
  }
}
