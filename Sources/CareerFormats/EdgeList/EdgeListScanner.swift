import CareerGraph

/// Takes an edge list apart, in one pass over its bytes.
struct EdgeListScanner {
  /// What is wrong with the text, and at which byte.
  struct Problem: Error {
    let offset: Int
    let message: String
  }

  private let bytes: [UInt8]
  private var place = 0

  private(set) var sources: [VertexID] = []
  private(set) var targets: [VertexID] = []
  private(set) var weights: [Double] = []
  private(set) var vertexCount = 0

  /// The powers of ten that a `Double` holds exactly and that keep a quotient correctly rounded.
  private let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
}

private let tab = UInt8(ascii: "\t")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let point = UInt8(ascii: ".")

extension EdgeListScanner {
  /// Reads all lines.
  mutating func scan() throws(Problem) {
    // Counting the lines first lets the arrays have just the size they need.
    let lines = bytes.reduce(into: 1) { $0 += $1 == lineFeed ? 1 : 0 }
    sources.reserveCapacity(lines)
    targets.reserveCapacity(lines)
    weights.reserveCapacity(lines)
    var greatest = -1
    while place < bytes.count {
      let start = place
      let source = try scanVertex()
      let target = try scanVertex()
      weights.append(try scanWeight())
      sources.append(VertexID(rawValue: source))
      targets.append(VertexID(rawValue: target))
      greatest = max(greatest, Int(max(source, target)))
      if greatest >= 1 << 24, greatest >= 64 * lines {
        throw Problem(
          offset: start,
          message: "vertex \(greatest) in a list of \(lines) lines; number the vertices from 0 on")
      }
    }
    vertexCount = greatest + 1
  }

  /// Reads the number of a vertex and the tab behind it.
  @inline(__always)
  private mutating func scanVertex() throws(Problem) -> UInt32 {
    let start = place
    var number: UInt64 = 0
    while place < bytes.count, bytes[place] &- 48 < 10, place - start < 10 {
      number = number * 10 + UInt64(bytes[place] &- 48)
      place += 1
    }
    guard place > start else {
      throw Problem(offset: place, message: "expected the number of a vertex")
    }
    guard number < UInt32.max - 1 else {
      throw Problem(offset: start, message: "the number of a vertex must be below 4294967294")
    }
    guard place < bytes.count, bytes[place] == tab else {
      throw Problem(offset: place, message: "expected a tab after the number of a vertex")
    }
    place += 1
    return UInt32(number)
  }

  /// Reads a weight and the end of its line.
  @inline(__always)
  private mutating func scanWeight() throws(Problem) -> Double {
    let start = place
    var digits: UInt64 = 0
    var fraction = 0
    while place < bytes.count, bytes[place] &- 48 < 10, place - start < 15 {
      digits = digits * 10 + UInt64(bytes[place] &- 48)
      place += 1
    }
    if place > start, place < bytes.count, bytes[place] == point {
      place += 1
      let first = place
      while place < bytes.count, bytes[place] &- 48 < 10, place - start < 16 {
        digits = digits * 10 + UInt64(bytes[place] &- 48)
        place += 1
      }
      fraction = place - first
    }
    if place > start, place == bytes.count { return Double(digits) / powersOfTen[fraction] }
    if place > start, bytes[place] == lineFeed {
      place += 1
      return Double(digits) / powersOfTen[fraction]
    }
    return try scanUnusualWeight(from: start)
  }

  /// Reads a weight with many digits or an exponent, or the end of a line with a carriage return.
  private mutating func scanUnusualWeight(from start: Int) throws(Problem) -> Double {
    var end = start
    while end < bytes.count, bytes[end] != lineFeed { end += 1 }
    place = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == carriageReturn { end -= 1 }
    let text = bytes[start..<end]
    let allowed = text.allSatisfy { $0 &- 48 < 10 || ".eE+-".utf8.contains($0) }
    guard allowed, let first = text.first, first &- 48 < 10,
      let weight = Double(String(decoding: text, as: UTF8.self)), weight.isFinite
    else {
      throw Problem(offset: start, message: "expected a weight, such as 7 or 7.25, to end the line")
    }
    return weight
  }
}
