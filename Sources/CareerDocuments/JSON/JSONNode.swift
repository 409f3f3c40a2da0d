package import CareerGraph

/// A piece of JSON to be written.
package enum JSONNode {
  /// A number, truth value or anything else that is written as it is.
  case raw(String)
  /// A string.
  case string(String)
  /// A list.
  case list([JSONNode])
  /// An object with its fields in order.
  case object([(String, JSONNode)])

  /// A number.
  package static func number(_ value: Double) -> JSONNode { .raw(JSONText.number(value)) }

  /// A whole number.
  package static func number(_ value: Int) -> JSONNode { .raw(String(value)) }

  /// A string, or null.
  package static func optional(_ text: String?) -> JSONNode {
    text.map { .string($0) } ?? .raw("null")
  }

  /// A number rounded to nine decimals, so that sums show no noise.
  package static func rounded(_ value: Double) -> JSONNode {
    value.magnitude < 1e6 ? .number((value * 1e9).rounded() / 1e9) : .number(value)
  }

  /// A rounded number, or null where there is none or it is infinite.
  package static func finite(_ value: Double?) -> JSONNode {
    guard let value, value.isFinite else { return .raw("null") }
    return .rounded(value)
  }

  /// A whole number, or null.
  package static func optional(_ number: Int?) -> JSONNode {
    number.map { .number($0) } ?? .raw("null")
  }

  /// A truth value.
  package static func bool(_ value: Bool) -> JSONNode { .raw(value ? "true" : "false") }

  /// The three points of an estimate, rounded.
  package static func points(_ estimate: Estimate) -> JSONNode {
    .object([
      ("low", .rounded(estimate.low)), ("typical", .rounded(estimate.typical)),
      ("high", .rounded(estimate.high)),
    ])
  }
}

extension JSONNode {
  /// The text: a list or object stands on one line where it fits into the width, else a member a
  /// line.
  ///
  /// `indent` counts the columns before the members of the parent, and `used` those that stand
  /// before this on its line.
  package func text(width: Int = 100, indent: Int = 0, used: Int = 0) -> String {
    let line = oneLine
    if used + line.utf8.count <= width { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .raw, .string: return line
    case .list(let elements):
      guard !elements.isEmpty else { return line }
      let lines = elements.map {
        inner + $0.text(width: width, indent: indent + 2, used: indent + 3)
      }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let fields):
      guard !fields.isEmpty else { return line }
      let lines = fields.map { name, value in
        let key = JSONText.quoted(name) + ": "
        let used = indent + 3 + key.utf8.count
        return inner + key + value.text(width: width, indent: indent + 2, used: used)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  /// The text on one line.
  package var oneLine: String {
    switch self {
    case .raw(let text): return text
    case .string(let text): return JSONText.quoted(text)
    case .list(let elements): return "[" + elements.map(\.oneLine).joined(separator: ", ") + "]"
    case .object(let fields):
      guard !fields.isEmpty else { return "{}" }
      let members = fields.map { JSONText.quoted($0) + ": " + $1.oneLine }
      return "{ " + members.joined(separator: ", ") + " }"
    }
  }
}
