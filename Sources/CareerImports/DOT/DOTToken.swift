import CareerDocuments

/// A word or sign of the DOT language.
struct DOTToken {
  /// What sort of token it is.
  enum Kind: Equatable {
    /// A name, number or quoted text.
    case id
    /// An HTML string, without its outer `<` and `>`.
    case html
    /// One of the words with a meaning of their own, in any letter case.
    case keyword(DOTKeyword)
    /// `->` or `--`.
    case edge(isDirected: Bool)
    /// Any other sign.
    case sign(UInt8)
    /// The end of the file.
    case end
  }

  let kind: Kind

  /// The text: of a quoted one without its quotes and with joined lines.
  let text: String

  /// Where it begins.
  let offset: Int

  /// Whether it can name something.
  var isID: Bool { kind == .id || kind == .html }

  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign(UInt8(ascii: sign)) }

  /// What it is, for a message.
  var words: String {
    switch kind {
    case .id: "'\(JSONText.excerpt(text))'"
    case .html: "an HTML string"
    case .keyword: "the keyword '\(text)'"
    case .edge(let isDirected): isDirected ? "'->'" : "'--'"
    case .sign(let byte) where byte < 0x20 || byte == 0x7F: "a control character"
    case .sign(let byte): "'\(Character(Unicode.Scalar(byte)))'"
    case .end: "the end of the file"
    }
  }
}

/// The words that DOT reserves.
enum DOTKeyword: String {
  case strict, graph, digraph, subgraph, node, edge
}
