import CareerDocuments
import CareerFormats
import Foundation

/// How the time of each piece of work grows with the size of the data, as a picture.
///
/// Both axes are logarithmic: work that takes ten times as long for ten times as many roles rises
/// along the diagonal of the grid.
struct Plot {
  /// The times of one piece of work.
  private struct Series {
    let name: String
    let points: [(size: Double, ms: Double)]
  }

  private let series: [Series]

  private static let width = 760.0
  private static let height = 470.0
  private static let left = 70.0
  private static let right = 580.0
  private static let top = 24.0
  private static let bottom = 416.0

  /// Colours that people who don't see all colours can tell apart (Okabe and Ito, 2008).
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", "#7f7f7f",
  ]

  /// What the data are, of which a picture shows one kind.
  private enum Kind: String, CaseIterable {
    /// Graphs without careers, such as `g100k`.
    case graphs
    /// Documents, such as `careers-11500`.
    case careers

    /// Whether some data are of this kind, by their name.
    func includes(_ data: String) -> Bool {
      data.hasPrefix("careers-") == (self == .careers)
    }
  }

  /// Takes the work that was timed on data of at least two sizes.
  ///
  /// - Parameter arguments: the files, and which kind of data to draw.
  /// - Throws: ``BenchmarkError`` where there is nothing to draw.
  init(_ arguments: some Collection<String>) throws {
    var kind = Kind.graphs
    var files: [String] = []
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      guard argument == "--kind" else {
        files.append(argument)
        continue
      }
      guard let value = rest.popFirst().flatMap(Kind.init) else {
        let kinds = Kind.allCases.map(\.rawValue).joined(separator: " or ")
        throw BenchmarkError("--kind must be \(kinds)")
      }
      kind = value
    }
    guard !files.isEmpty else { throw BenchmarkError("plot needs a file that --json printed") }
    let figures = try files.flatMap(Self.figures).filter { kind.includes($0.data) }
    var names: [String] = []
    for one in figures where !names.contains(one.name) { names.append(one.name) }
    series = names.compactMap { name in
      let points = figures.filter { $0.name == name }.compactMap { one in
        Self.size(of: one.data).map { (size: $0, ms: max(one.medianMs, 1e-4)) }
      }
      let sorted = points.sorted { $0.size < $1.size }
      guard let first = sorted.first, let last = sorted.last, first.size < last.size else {
        return nil
      }
      return Series(name: name, points: sorted)
    }
    if series.isEmpty { throw BenchmarkError("nothing was timed on \(kind) of two sizes") }
  }

  /// What a picture needs of a measurement.
  private struct Figure: Decodable {
    let name: String
    let data: String
    let medianMs: Double
  }

  private static func figures(in file: String) throws -> [Figure] {
    do {
      return try JSONDecoder().decode([Figure].self, from: Data(try Files.read(file)))
    } catch let error as DecodingError {
      throw BenchmarkError("\(file) is not what --json prints: \(error)")
    }
  }

  /// The number of roles that the name of some data tells: `g100k`, `careers-11500`.
  private static func size(of data: String) -> Double? {
    let digits = data.drop { !$0.isASCII || !$0.isNumber }
    let number = Double(digits.prefix { $0.isNumber })
    switch digits.drop(while: \.isNumber) {
    case "": return number
    case "k": return number.map { $0 * 1e3 }
    case "m": return number.map { $0 * 1e6 }
    default: return nil
    }
  }
}

extension Plot {
  /// The picture.
  var svg: String {
    let sizes = series.flatMap { $0.points.map { log10($0.size) } }
    let times = series.flatMap { $0.points.map { log10($0.ms) } }
    // The names stand beside the last points, so the columns end there.
    let columns = (sizes.min() ?? 0).rounded(.down)...(sizes.max() ?? 1)
    let rows = (times.min() ?? 0).rounded(.down)...(times.max() ?? 1).rounded(.up)
    func x(_ size: Double) -> Double {
      let share = (log10(size) - columns.lowerBound) / (columns.upperBound - columns.lowerBound)
      return Self.left + share * (Self.right - Self.left)
    }
    func y(_ ms: Double) -> Double {
      let share = (log10(ms) - rows.lowerBound) / (rows.upperBound - rows.lowerBound)
      return Self.bottom - share * (Self.bottom - Self.top)
    }
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" \
      font-family="Helvetica, Arial, sans-serif" font-size="13">
      <rect width="100%" height="100%" fill="white"/>
      """
    ]
    for power in stride(from: columns.lowerBound, through: columns.upperBound, by: 1) {
      let place = x(pow(10, power))
      parts.append(Self.line(from: (place, Self.top), to: (place, Self.bottom)))
      parts.append(Self.text(Self.count(power), at: (place, Self.bottom + 20), anchor: "middle"))
    }
    for power in stride(from: rows.lowerBound, through: rows.upperBound, by: 1) {
      let place = y(pow(10, power))
      parts.append(Self.line(from: (Self.left, place), to: (Self.right, place)))
      parts.append(Self.text(Self.duration(power), at: (Self.left - 8, place + 4), anchor: "end"))
    }
    parts.append(
      Self.text("roles", at: ((Self.left + Self.right) / 2, Self.bottom + 42), anchor: "middle"))
    let labels = labelPlaces { y($0) }
    for (index, one) in series.enumerated() {
      let colour = Self.colours[index % Self.colours.count]
      let points = one.points.map { (x($0.size), y($0.ms)) }
      let way = points.map { "\(Self.rounded($0.0)),\(Self.rounded($0.1))" }
        .joined(separator: " ")
      parts.append(
        #"<polyline points="\#(way)" fill="none" stroke="\#(colour)" stroke-width="2"/>"#)
      for point in points {
        parts.append(
          """
          <circle cx="\(Self.rounded(point.0))" cy="\(Self.rounded(point.1))" r="3.5" \
          fill="\(colour)"/>
          """)
      }
      if let last = points.last {
        let end = (Self.right + 12, labels[index])
        parts.append(Self.line(from: last, to: (end.0 - 3, end.1 - 4), colour: colour))
        parts.append(Self.text(one.name, at: end, anchor: "start", colour: colour))
      }
    }
    return (parts + ["</svg>\n"]).joined(separator: "\n")
  }

  /// For each series the height of its name, near its last point and apart from the others.
  private func labelPlaces(_ y: (Double) -> Double) -> [Double] {
    var places = [Double](repeating: 0, count: series.count)
    var next = Self.top + 4
    let ends = series.indices.map { (index: $0, y: y(series[$0].points.last?.ms ?? 1)) }
    for end in ends.sorted(by: { ($0.y, $0.index) < ($1.y, $1.index) }) {
      places[end.index] = max(end.y + 4, next)
      next = places[end.index] + 17
    }
    return places
  }

  private static func line(
    from start: (Double, Double), to end: (Double, Double), colour: String = "#dddddd"
  ) -> String {
    """
    <line x1="\(rounded(start.0))" y1="\(rounded(start.1))" x2="\(rounded(end.0))" \
    y2="\(rounded(end.1))" stroke="\(colour)" stroke-width="\(colour == "#dddddd" ? 1 : 0.5)"/>
    """
  }

  private static func text(
    _ text: String, at place: (Double, Double), anchor: String, colour: String = "#333333"
  ) -> String {
    """
    <text x="\(rounded(place.0))" y="\(rounded(place.1))" text-anchor="\(anchor)" \
    fill="\(colour)">\(text)</text>
    """
  }

  private static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  /// A power of ten as a number of roles.
  private static func count(_ power: Double) -> String {
    switch power {
    case 6...: "\(Int(pow(10, power - 6))) million"
    case 3...: "\(Int(pow(10, power - 3))) 000"
    default: "\(Int(pow(10, power)))"
    }
  }

  /// A power of ten of milliseconds.
  private static func duration(_ power: Double) -> String {
    switch power {
    case 3...: "\(Int(pow(10, power - 3))) s"
    case 0...: "\(Int(pow(10, power))) ms"
    default: "\(Int(pow(10, power + 3).rounded())) µs"
    }
  }
}
