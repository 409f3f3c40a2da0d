/// A value of a YAML text, and where it stands.
struct YAMLNode {
  /// What sort of value it is.
  indirect enum Content {
    /// A text, or a number or truth value as it is written.
    case scalar(String)
    /// No value at all: nothing behind a colon or dash, `~` or `null`.
    case null
    /// A list.
    case sequence([YAMLNode])
    /// Fields in their order.
    case mapping([(key: YAMLKey, value: YAMLNode)])
  }

  let content: Content

  /// Where it begins.
  let offset: Int
}

/// The name of a field, and where it stands.
struct YAMLKey {
  let text: String
  let offset: Int
}

extension YAMLNode {
  /// What it is, for a message.
  var words: String {
    switch content {
    case .scalar: "a text"
    case .null: "nothing"
    case .sequence: "a list"
    case .mapping: "fields"
    }
  }
}
