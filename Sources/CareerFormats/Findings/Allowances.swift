import CareerDocuments
import CareerGraph
public import CareerReview

/// What a document allows: the field `x-allow` of the graph, a role, a skill or a transition.
///
/// It is a code, a list of codes, or an object of codes with the reasons why they are allowed.
struct Allowances {
  /// The name of the field.
  static let field = "x-allow"

  /// One code that an element allows.
  private struct Key: Hashable {
    let element: GraphElement
    let code: FindingCode
  }

  /// What is written, in the order of the graph, with the reasons.
  private var entries: [(element: GraphElement, code: FindingCode, reason: String?)] = []
  private var positions: [Key: Int] = [:]
  private var isUsed: [Bool] = []

  /// What is wrong with the fields themselves.
  private(set) var findings: [Finding] = []

  /// Reads the fields of a graph.
  ///
  /// - Complexity: O(1) where the graph has none, else O(*n* + *m*) time for *n* roles and skills
  ///   and *m* transitions.
  init(_ graph: CareerGraph) {
    guard graph.mentionsOwnField(Self.field) else { return }
    read(graph.ownField(Self.field), of: .graph)
    for skill in graph.skills { read(graph.ownField(Self.field, of: skill), of: .skill(skill)) }
    for role in graph.roles { read(graph.ownField(Self.field, of: role), of: .role(role)) }
    for move in graph.transitions {
      read(graph.ownField(Self.field, of: move), of: .transition(move))
    }
    isUsed = [Bool](repeating: false, count: entries.count)
  }

  /// Why a finding is allowed; `nil` where it is not.
  mutating func allowance(of finding: Finding) -> Allowance? {
    guard !entries.isEmpty else { return nil }
    var found: Int?
    for element in finding.elements + [.graph] {
      guard let position = positions[Key(element: element, code: finding.code)] else { continue }
      isUsed[position] = true
      found = found ?? position
    }
    return found.map { Allowance(isInFile: true, reason: entries[$0].reason) }
  }

  /// What is allowed and was not found; that this itself is allowed is never needless.
  var needless: [Finding] {
    entries.indices.filter { !isUsed[$0] && entries[$0].code != .needlessAllow }.map { position in
      let entry = entries[position]
      return Finding(
        .needlessAllow, at: entry.element, member: [Self.field],
        "\(Self.field) names \(entry.code.rawValue), which is not found here",
        advice: "take the code out")
    }
  }

  private mutating func read(_ json: String?, of element: GraphElement) {
    guard let json else { return }
    var scanner = JSONScanner(Array(json.utf8))
    switch scanner.byte {
    case UInt8(ascii: "["):
      guard var members = scanner.enterList(Self.field) else { return }
      while scanner.nextElement(&members) {
        guard scanner.byte == UInt8(ascii: "\""), let token = scanner.readString(Self.field) else {
          return reportForm(of: element)
        }
        note(scanner.text(of: token), nil, element)
      }
    case UInt8(ascii: "{"):
      guard var members = scanner.enterObject(Self.field) else { return }
      while let key = scanner.nextKey(&members) {
        let name = scanner.text(of: key)
        guard scanner.byte == UInt8(ascii: "\""), let token = scanner.readString(Self.field) else {
          return reportForm(of: element)
        }
        note(name, scanner.text(of: token), element)
      }
    case UInt8(ascii: "\""):
      if let token = scanner.readString(Self.field) { note(scanner.text(of: token), nil, element) }
    default: reportForm(of: element)
    }
  }

  private mutating func note(_ name: String, _ reason: String?, _ element: GraphElement) {
    guard let code = FindingCode.allowable(name) else {
      findings.append(
        Finding(
          .unknownCode, at: element, member: [Self.field],
          "\(Self.field): \(FindingCode.refusal(of: name))",
          advice: "Docs/Findings.md lists the codes"))
      return
    }
    let key = Key(element: element, code: code)
    guard positions[key] == nil else { return }
    positions[key] = entries.count
    entries.append((element, code, reason))
  }

  private mutating func reportForm(of element: GraphElement) {
    findings.append(
      Finding(
        .unknownCode, at: element, member: [Self.field],
        "\(Self.field) is neither a list of codes nor an object of codes and reasons",
        advice: "write \"\(Self.field)\": [\"dead-end\"], or { \"dead-end\": \"why\" }"))
  }
}

/// Why a finding does not count.
public struct Allowance: Hashable, Sendable {
  /// Whether the document itself allows it, rather than whoever asked.
  public let isInFile: Bool

  /// The reason that the document gives.
  public let reason: String?
}

extension FindingCode {
  /// The code of a name that may be allowed.
  public static func allowable(_ name: String) -> FindingCode? {
    FindingCode(rawValue: name).flatMap { $0.isAllowable ? $0 : nil }
  }

  /// Why a name is no code that may be allowed.
  public static func refusal(of name: String) -> String {
    if FindingCode(rawValue: name) != nil { return "'\(name)' can't be allowed" }
    let names = allCases.filter(\.isAllowable).map(\.rawValue)
    let near = EditDistance.nearest(to: name, among: names, limit: 1).first
    return "unknown code '\(JSONText.excerpt(name))'"
      + (near.map { "; did you mean '\($0)'?" } ?? "")
  }
}
