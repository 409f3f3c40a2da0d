/// Output of which a page shows a part: a line `…` stands for one or more lines left out.
enum Omission {
  /// The line that stands for others.
  static let mark = "…"

  /// Whether what a page shows is what was printed.
  static func matches(_ shown: [String], _ printed: [String]) -> Bool {
    let parts = parts(shown)
    guard parts.count > 1 else { return shown == printed }
    var position = 0
    for (index, part) in parts.enumerated() {
      let last = printed.count - part.count
      let first = index == 0 ? 0 : position + 1
      guard first <= last else { return false }
      let starts = index == 0 ? 0...0 : index == parts.count - 1 ? last...last : first...last
      guard let start = starts.first(where: { printed[$0...].starts(with: part) }) else {
        return false
      }
      position = start + part.count
    }
    return true
  }

  /// What a page should show of what was printed, with lines left out where they were before.
  ///
  /// A part after a mark begins with the same line as before, and the last part goes to the end.
  /// Another part ends after as many empty lines as before if it ended with one, otherwise after as
  /// many lines.
  ///
  /// - Parameters:
  ///   - shown: the lines that the page shows.
  ///   - printed: the lines that were printed.
  /// - Returns: the lines to show; `nil` where the parts are not found.
  static func renewed(_ shown: [String], _ printed: [String]) -> [String]? {
    let parts = parts(shown)
    guard parts.count > 1 else { return printed }
    guard !matches(shown, printed) else { return shown }
    var lines: [String] = []
    var position = 0
    for (index, part) in parts.enumerated() {
      var start = position
      if index > 0 {
        lines.append(mark)
        start += 1
        guard start <= printed.count else { return nil }
        if let first = part.first {
          guard let next = printed[start...].firstIndex(of: first) else { return nil }
          start = next
        }
      }
      let isRest = index == parts.count - 1 && !part.isEmpty
      position = isRest ? printed.count : end(of: part, in: printed, from: start)
      lines += printed[start..<position]
    }
    return matches(lines, printed) ? lines : nil
  }

  /// Where a part ends that begins at a line.
  private static func end(of part: [String], in printed: [String], from start: Int) -> Int {
    let gaps = part.last == "" ? part.count { $0.isEmpty } : 0
    let found = printed.indices.filter { $0 >= start && printed[$0].isEmpty }.prefix(gaps)
    if let last = found.last, found.count == gaps { return last + 1 }
    return min(printed.count, start + part.count)
  }

  private static func parts(_ shown: [String]) -> [[String]] {
    shown.split(separator: mark, omittingEmptySubsequences: false).map(Array.init)
  }
}
