import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import Foundation

/// A graph to search, as text.
struct GraphData {
  let name: String
  let text: [UInt8]

  /// The starts of searches from one vertex: run *i* uses the *i*-th.
  let sources: [Int]

  /// The ends of searches between two vertices.
  let pairs: [(source: Int, target: Int)]

  /// Whether the graph is there to be sorted, and not for searches.
  var isForSorting: Bool { name.hasPrefix("d") }
}

/// A document with careers, as text.
struct CareerData {
  let name: String
  let text: [UInt8]
}

/// All that is timed.
struct DataSet {
  private(set) var graphs: [GraphData] = []
  private(set) var careers: [CareerData] = []

  /// Takes the data that are asked for from a folder, smallest first, or makes a small set.
  ///
  /// - Parameters:
  ///   - options: what is asked for.
  ///   - otherNames: the names of what else may be asked for.
  /// - Throws: ``BenchmarkError`` where something is asked for that is not there.
  init(_ options: Options, otherNames: [String]) throws {
    if let folder = options.folder {
      try read(folder, options, otherNames)
    } else {
      makeSmallSet()
      try Self.check(options, graphs.map(\.name) + careers.map(\.name) + otherNames)
      graphs.removeAll { !options.includes(data: $0.name) }
      careers.removeAll { !options.includes(data: $0.name) }
    }
  }

  /// Refuses names of data that there are not.
  private static func check(_ options: Options, _ names: [String]) throws {
    for name in options.data.sorted() where !names.contains(name) {
      throw BenchmarkError(
        "there are no data called '\(name)'; there are \(names.joined(separator: ", "))")
    }
  }

  private mutating func read(
    _ folder: String, _ options: Options, _ otherNames: [String]
  ) throws {
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw BenchmarkError("can't list '\(folder)': \(error.localizedDescription)")
    }
    let graphNames = files.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }
    let careerNames = files.filter { $0.hasPrefix("careers-") && $0.hasSuffix(".json") }
      .map { String($0.dropLast(5)) }
    if graphNames.isEmpty && careerNames.isEmpty {
      throw BenchmarkError(
        "there is nothing to time in '\(folder)': no NAME.tsv and no careers-N.json")
    }
    let bundled = Self.bundledCareers()
    try Self.check(options, graphNames + careerNames + bundled.map(\.name) + otherNames)
    if Work.graphs.contains(where: { options.includes($0) }) {
      for name in graphNames where options.includes(data: name) {
        graphs.append(try Self.graph(name, in: folder))
      }
    }
    for name in careerNames where options.includes(data: name) {
      careers.append(CareerData(name: name, text: try Files.read("\(folder)/\(name).json")))
    }
    careers += bundled.filter { options.includes(data: $0.name) }
    graphs.sort { $0.text.count < $1.text.count }
    careers.sort { $0.text.count < $1.text.count }
  }

  private static func bundledCareers() -> [CareerData] {
    BundledGraphs.names.compactMap { name in
      BundledGraphs.document(named: name).map { CareerData(name: name, text: $0) }
    }
  }

  private static func graph(_ name: String, in folder: String) throws -> GraphData {
    let sources = numbers(in: try? Files.read("\(folder)/\(name).src"))
    let text = try Files.read("\(folder)/\(name).tsv")
    let count = try EdgeList.read(text, name: name).graph.vertexCount
    let ends = numbers(in: try? Files.read("\(folder)/pairs_\(count).txt"))
    let pairs = stride(from: 1, to: ends.count, by: 2).map {
      (source: ends[$0 - 1], target: ends[$0])
    }
    return GraphData(
      name: name, text: text, sources: sources.isEmpty ? [0] : sources,
      pairs: count > 100_000 ? Array(pairs.prefix(5)) : pairs)
  }

  private static func numbers(in text: [UInt8]?) -> [Int] {
    (text ?? []).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  }

  /// A thousand vertices in ten levels, a part of it without cycles, and the bundled careers.
  private mutating func makeSmallSet() {
    let count = 1000
    var generator = SeededGenerator(seed: 1)
    func random(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    var (all, upward) = ("", "")
    for source in 0..<count {
      for _ in 0..<9 {
        let level = min(9, source / 100 + (random(10) < 4 ? 0 : 1))
        let target = level * 100 + random(100)
        let line = "\(source)\t\(target)\t\(3 + random(80)).\(10 + random(90))\n"
        all += line
        if target > source { upward += line }
      }
    }
    graphs = [("small", all), ("dsmall", upward)].map { name, text in
      GraphData(
        name: name, text: Array(text.utf8), sources: Array(0..<32),
        pairs: (0..<20).map { _ in (source: random(count / 2), target: count / 2 + random(500)) })
    }
    careers = Self.bundledCareers()
  }
}
