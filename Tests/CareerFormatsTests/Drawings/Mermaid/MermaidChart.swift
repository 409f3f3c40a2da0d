import CareerFormats
import Foundation
import Testing

/// A flowchart as it is written here, read back line by line.
struct MermaidChart {
  /// A box.
  struct Node {
    let label: [String]
    /// The brackets without the label.
    let shape: String
    /// The number of the subgraph in which it stands.
    let subgraph: Int?
    var classes: Set<String> = []
  }

  /// A line between two boxes.
  struct Arrow {
    let from: String
    let to: String
    let line: String
    let label: [String]
  }

  let text: String
  private(set) var subgraphs: [(name: String, label: [String])] = []
  private(set) var nodes: [String: Node] = [:]
  /// The names of the boxes in their order.
  private(set) var order: [String] = []
  private(set) var arrows: [Arrow] = []
  private(set) var hidden: [(from: String, to: String)] = []
  /// The styles of each arrow, by its number.
  private(set) var styles: [Int: [String]] = [:]
  /// All labels as they are written.
  private(set) var rawLabels: [String] = []

  /// Reads a text; a line that is none of a flowchart's fails the test.
  init(_ text: String) throws {
    self.text = text
    // Only `\n` ends a line here, whatever Unicode says.
    let lines = text.unicodeScalars.split(separator: "\n").map { String($0) }
    try #require(
      Array(lines.prefix(4)).enumerated().allSatisfy { index, line in
        index == 1
          ? line.hasPrefix("title: \"") : line == ["---", "", "---", "flowchart LR"][index]
      })
    var subgraph: Int?
    for line in lines.dropFirst(4) {
      let line = String(line.drop { $0 == " " })
      if let match = line.wholeMatch(of: #/subgraph (t\d+)\["([^"]*)"\]/#) {
        try #require(subgraph == nil)
        subgraphs.append((String(match.1), try shown(match.2)))
        subgraph = subgraphs.count - 1
      } else if line == "end" {
        try #require(subgraph != nil)
        subgraph = nil
      } else if let match = line.wholeMatch(
        of: #/(n\d+|legend)(\(?\[+)"([^"]*)"(\]+\)?)(:::legend)?/#)
      {
        let name = String(match.1)
        try #require(nodes[name] == nil)
        nodes[name] = Node(
          label: try shown(match.3), shape: String(match.2 + match.4), subgraph: subgraph)
        order.append(name)
      } else if let match = line.wholeMatch(of: #/(n\d+) (-->|-\.->|==>|--o)\|"([^"]*)"\| (n\d+)/#)
      {
        try #require(hidden.isEmpty)
        arrows.append(
          Arrow(
            from: String(match.1), to: String(match.4), line: String(match.2),
            label: try shown(match.3)))
      } else if let match = line.wholeMatch(of: #/(n\d+) ~~~ (n\d+)/#) {
        hidden.append((String(match.1), String(match.2)))
      } else if let match = line.wholeMatch(of: #/linkStyle ([\d,]+) ([a-zA-Z0-9:#,\- ]+)/#) {
        for number in match.1.split(separator: ",").compactMap({ Int($0) }) {
          styles[number, default: []].append(String(match.2))
        }
      } else if let match = line.wholeMatch(of: #/class ([n\d,]+) (entry|final)/#) {
        for name in match.1.split(separator: ",") {
          nodes[String(name)]?.classes.insert(String(match.2))
        }
      } else {
        #expect(line.contains(#/^classDef (entry|final|legend) [a-zA-Z0-9:#,\-]+$/#), "\(line)")
      }
    }
    try #require(subgraph == nil)
  }

  /// What Mermaid shows of a label: each entity as its character, and the lines that `<br>` makes.
  private mutating func shown(_ label: Substring) throws -> [String] {
    rawLabels.append(String(label))
    let text = label == " " ? "" : String(label)
    return text.components(separatedBy: "<br>").map { line in
      line.replacing(#/#(\d+);/#) { match in
        UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? "?"
      }
    }
  }
}
