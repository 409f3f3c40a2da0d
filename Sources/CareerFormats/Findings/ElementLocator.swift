import CareerDocuments
import CareerGraph
import CareerReview

/// Finds where parts of a graph stand in its document.
///
/// The reader notes where each element begins; where one of its fields stands is looked up again in
/// the text, for the few that are asked for.
struct ElementLocator {
  private let document: GraphDocument
  private var scanner: JSONScanner
  /// Where the document's object begins, behind a byte-order mark, space and comments.
  private let documentStart: Int
  /// For each transition its position in the document.
  private let origins: [UInt32]

  init(_ document: GraphDocument) {
    self.document = document
    scanner = JSONScanner(document.lines.bytes)
    scanner.skipSpace()
    documentStart = scanner.position
    var origins = [UInt32](repeating: 0, count: document.graph.transitions.count)
    for (position, transition) in document.graph.transitionsInDocumentOrder.enumerated() {
      origins[transition.position] = UInt32(position)
    }
    self.origins = origins
  }

  /// Where an element stands, in bytes: its id, or a transition as a whole.
  func offset(of element: GraphElement) -> Int {
    switch element {
    case .graph: start(of: element)
    case .role(let role): Int(document.offsets.roles[role.position])
    case .skill(let skill): Int(document.offsets.skills[skill.position])
    case .transition: start(of: element)
    }
  }

  /// Where the value of a field stands, in bytes; the element itself where it has no such field.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of the element.
  mutating func offset(of element: GraphElement, member path: [String]) -> Int {
    guard !path.isEmpty else { return offset(of: element) }
    scanner.position = start(of: element)
    var found: Int?
    for name in path {
      guard let position = enter(name) else { break }
      found = position
    }
    return found ?? offset(of: element)
  }

  /// Goes to the value of a field of the object that begins at the scanner's position.
  private mutating func enter(_ name: String) -> Int? {
    guard scanner.byte == UInt8(ascii: "{"), var members = scanner.enterObject("an element") else {
      return nil
    }
    while let key = scanner.nextKey(&members) {
      if scanner.text(of: key) == name { return scanner.position }
      scanner.skipValue()
    }
    return nil
  }

  /// Where the object of an element begins, in bytes.
  private func start(of element: GraphElement) -> Int {
    switch element {
    case .graph: documentStart
    case .role(let role): Int(document.offsets.roleStarts[role.position])
    case .skill(let skill): Int(document.offsets.skillStarts[skill.position])
    case .transition(let move):
      Int(document.offsets.transitions[Int(origins[move.position])])
    }
  }
}
