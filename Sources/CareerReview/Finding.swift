public import CareerGraph

/// A part of a graph that has a place of its own in a document.
public enum GraphElement: Hashable, Sendable {
  /// The graph as a whole.
  case graph

  /// A role.
  case role(RoleID)

  /// A skill.
  case skill(SkillID)

  /// A transition.
  case transition(TransitionID)
}

/// Something in a graph that a reviewer would ask about.
public struct Finding: Hashable, Sendable {
  /// The kind.
  public let code: FindingCode

  /// The part of the graph that is meant.
  public let element: GraphElement

  /// The fields within that part, from the outside in; empty for the part as a whole.
  public let member: [String]

  /// Other parts that it speaks of: it is allowed where any of them allows it.
  public let others: [GraphElement]

  /// What is found, naming ids.
  public let message: String

  /// What to do about it.
  public let advice: String

  package init(
    _ code: FindingCode, at element: GraphElement, member: [String] = [],
    others: [GraphElement] = [], _ message: String, advice: String
  ) {
    self.code = code
    self.element = element
    self.member = member
    self.others = others
    self.message = message
    self.advice = advice
  }

  /// How bad it is.
  public var severity: Severity { code.severity }

  /// The part that is meant and the others that it speaks of.
  public var elements: [GraphElement] { [element] + others }
}

extension CareerGraph {
  /// The id of a role as a message quotes it.
  func quoted(_ role: RoleID) -> String { quote(id(of: role)) }

  /// The id of a skill as a message quotes it.
  func quoted(_ skill: SkillID) -> String { quote(id(of: skill)) }

  /// The ends of a transition, and its way where it has one.
  func quoted(_ transition: TransitionID) -> String {
    let ends = "\(quoted(source(of: transition))) → \(quoted(target(of: transition)))"
    guard let via = via(of: transition) else { return ends }
    return "\(ends) via \(quote(via))"
  }
}

/// A name in quotes, cut where it is long.
func quote(_ name: String) -> String {
  let limit = 60
  let short = name.unicodeScalars.prefix(limit + 1)
  guard short.count > limit else { return "'\(name)'" }
  return "'\(String(String.UnicodeScalarView(short.prefix(limit))))…'"
}

/// Things in a sentence: "a", "a and b", "a, b and c", and how many more there are.
func listed(_ items: [String], limit: Int = 3) -> String {
  guard items.count <= limit else {
    return "\(items.prefix(limit).joined(separator: ", ")) and \(items.count - limit) more"
  }
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return "\(items.dropLast().joined(separator: ", ")) and \(last)"
}

/// A number of things.
func counted(_ number: Int, _ what: String) -> String {
  "\(number) \(what)\(number == 1 ? "" : "s")"
}

/// A number with at most two decimals.
func rounded(_ number: Double) -> String {
  (number.magnitude < 1e6 ? (number * 100).rounded() / 100 : number).plainDigits
}

/// A number of years with its unit.
func years(_ number: Double) -> String {
  let digits = rounded(number)
  return digits == "1" ? "1 year" : "\(digits) years"
}
