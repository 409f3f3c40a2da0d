import CareerFormats
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A graph that Foundation's XML parser reads from GraphML, with its keys resolved.
final class XMLGraph: NSObject, XMLParserDelegate {
  /// A node or an edge.
  struct Part {
    let id: String
    let source: String?
    let target: String?
    var attributes: [String: String] = [:]
  }

  private(set) var attributes: [String: String] = [:]
  private(set) var nodes: [Part] = []
  private(set) var edges: [Part] = []

  /// The declared keys: for which part, by which name, of which type.
  private var keys: [String: (part: String, name: String, type: String)] = [:]
  private var problems: [String] = []
  private var path: [String] = []
  private var key: String?
  private var text = ""

  /// Reads a text; one that is not well formed, or uses a key that is not declared for the part or
  /// a value that is not of its type, fails the test.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError)): \(text)")
    try #require(problems.isEmpty, "\(problems): \(text)")
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String] = [:]
  ) {
    path.append(element)
    switch element {
    case "key":
      keys[found["id"] ?? ""] = (
        found["for"] ?? "", found["attr.name"] ?? "", found["attr.type"] ?? ""
      )
    case "node", "edge":
      let part = Part(id: found["id"] ?? "", source: found["source"], target: found["target"])
      if element == "node" { nodes.append(part) } else { edges.append(part) }
    case "data":
      key = found["key"]
      text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    path.removeLast()
    guard element == "data" else { return }
    guard let key, let declared = keys[key], declared.part == path.last else {
      return problems.append("key \(key ?? "") is not declared for \(path.last ?? "")")
    }
    let isOfType =
      switch declared.type {
      case "int": Int32(text) != nil
      case "double": Double(text) != nil
      case "boolean": text == "true" || text == "false"
      default: declared.type == "string"
      }
    if !isOfType { problems.append("\(text) is no \(declared.type)") }
    switch declared.part {
    case "node": nodes[nodes.count - 1].attributes[declared.name] = text
    case "edge": edges[edges.count - 1].attributes[declared.name] = text
    default: attributes[declared.name] = text
    }
  }
}
