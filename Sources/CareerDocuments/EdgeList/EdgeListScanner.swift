import CareerGraph

/// Parses an edge list in one pass over its bytes.
struct EdgeListScanner {
  /// What is wrong with the text, and at which byte.
  struct Problem: Error {
    let offset: Int
    let message: String
  }

  private(set) var sources: ContiguousArray<VertexID> = []
  private(set) var targets: ContiguousArray<VertexID> = []
  private(set) var weights: ContiguousArray<Double> = []
  private(set) var vertexCount = 0

  private let bytes: ContiguousArray<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = ContiguousArray(bytes) }
}

private let tab = UInt8(ascii: "\t")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let point = UInt8(ascii: ".")

/// The powers of ten that a `Double` holds exactly, so that a quotient by them is correctly rounded.
private let powersOfTen: ContiguousArray<Double> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

extension EdgeListScanner {
  /// Reads all lines.
  mutating func scan() throws(Problem) {
    // Counting the lines first lets the arrays have just the size they need.
    let lines = Self.lineCount(bytes.span)
    sources = ContiguousArray(repeating: VertexID(rawValue: 0), count: lines)
    targets = sources
    weights = ContiguousArray(repeating: 0, count: lines)
    vertexCount = try Self.scan(bytes, &sources, &targets, &weights)
  }

  /// The number of lines, the last of which need not end with a line feed.
  ///
  /// Line feeds are counted sixteen bytes at a time, in as many sums of a byte each.
  private static func lineCount(_ bytes: Swift.Span<UInt8>) -> Int {
    guard bytes.count > 0 else { return 0 }
    var count = bytes[bytes.count - 1] == lineFeed ? 0 : 1
    let lineFeeds = SIMD16(repeating: lineFeed)
    let blocks = bytes.count / 16
    var block = 0
    while block < blocks {
      // A sum of a byte holds no more than this.
      let stop = min(blocks, block + Int(UInt8.max))
      var sums = SIMD16<UInt8>.zero
      while block < stop {
        let some = bytes.bytes.unsafeLoadUnaligned(
          fromByteOffset: block * 16, as: SIMD16<UInt8>.self)
        sums.replace(with: sums &+ 1, where: some .== lineFeeds)
        block += 1
      }
      for lane in sums.indices { count += Int(sums[lane]) }
    }
    for place in blocks * 16..<bytes.count { count += bytes[place] == lineFeed ? 1 : 0 }
    return count
  }

  /// Reads as many lines as the arrays have room for, which is all.
  ///
  /// - Returns: the number of vertices.
  private static func scan(
    _ byteArray: ContiguousArray<UInt8>, _ sourceArray: inout ContiguousArray<VertexID>,
    _ targetArray: inout ContiguousArray<VertexID>, _ weightArray: inout ContiguousArray<Double>
  ) throws(Problem) -> Int {
    let bytes = byteArray.span
    let powers = powersOfTen.span
    var sources = sourceArray.mutableSpan
    var targets = targetArray.mutableSpan
    var weights = weightArray.mutableSpan
    let lines = sources.count
    var (place, greatest) = (0, -1)
    for line in 0..<lines {
      let start = place
      let source = try scanVertex(bytes, &place)
      let target = try scanVertex(bytes, &place)
      weights[line] = try scanWeight(bytes, &place, powers)
      sources[line] = VertexID(rawValue: source)
      targets[line] = VertexID(rawValue: target)
      greatest = max(greatest, Int(max(source, target)))
      if greatest >= 1 << 24, greatest >= 64 * lines {
        throw Problem(
          offset: start,
          message: "vertex \(greatest) in a list of \(lines) lines; number the vertices from 0 on")
      }
    }
    return greatest + 1
  }

  /// Reads the number of a vertex and the tab behind it.
  @inline(__always)
  private static func scanVertex(
    _ bytes: Swift.Span<UInt8>, _ place: inout Int
  ) throws(Problem) -> UInt32 {
    let start = place
    var number: UInt64 = 0
    while place < bytes.count, bytes[place] &- 48 < 10 {
      number = number &* 10 &+ UInt64(bytes[place] &- 48)
      place += 1
    }
    guard place > start else {
      throw Problem(offset: place, message: "expected the number of a vertex")
    }
    guard place - start <= 10, number < UInt32.max - 1 else {
      throw Problem(offset: start, message: "the number of a vertex must be below 4294967294")
    }
    guard place < bytes.count, bytes[place] == tab else {
      throw Problem(offset: place, message: "expected a tab after the number of a vertex")
    }
    place += 1
    return UInt32(truncatingIfNeeded: number)
  }

  /// Reads a weight and the end of its line.
  @inline(__always)
  private static func scanWeight(
    _ bytes: Swift.Span<UInt8>, _ place: inout Int, _ powers: Swift.Span<Double>
  ) throws(Problem) -> Double {
    let start = place
    var digits: UInt64 = 0
    var fraction = 0
    while place < bytes.count, bytes[place] &- 48 < 10 {
      digits = digits &* 10 &+ UInt64(bytes[place] &- 48)
      place += 1
    }
    if place > start, place < bytes.count, bytes[place] == point {
      place += 1
      let first = place
      while place < bytes.count, bytes[place] &- 48 < 10 {
        digits = digits &* 10 &+ UInt64(bytes[place] &- 48)
        place += 1
      }
      fraction = place - first
    }
    // Up to 15 digits and a point, or 16 digits, are rounded once; more may have wrapped.
    if place > start, place - start <= 16, place == bytes.count || bytes[place] == lineFeed {
      place = min(place + 1, bytes.count)
      return Double(digits) / powers[fraction]
    }
    return try scanUnusualWeight(bytes, &place, from: start)
  }

  /// Reads a weight with many digits or an exponent, or the end of a line with a carriage return.
  @inline(never)
  private static func scanUnusualWeight(
    _ bytes: Swift.Span<UInt8>, _ place: inout Int, from start: Int
  ) throws(Problem) -> Double {
    var text: [UInt8] = []
    var end = start
    while end < bytes.count, bytes[end] != lineFeed {
      text.append(bytes[end])
      end += 1
    }
    place = min(end + 1, bytes.count)
    if text.last == carriageReturn { text.removeLast() }
    let isNumber = text.allSatisfy { $0 &- 48 < 10 || ".eE+-".utf8.contains($0) }
    guard isNumber, let first = text.first, first &- 48 < 10,
      let weight = Double(String(decoding: text, as: UTF8.self)), weight.isFinite
    else {
      throw Problem(offset: start, message: "expected a weight, such as 7 or 7.25, to end the line")
    }
    return weight
  }
}
