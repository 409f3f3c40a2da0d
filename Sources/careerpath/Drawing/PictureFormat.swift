/// A picture that Graphviz draws.
enum PictureFormat: String, CaseIterable {
  case svg, png, pdf

  /// Whether it is text, which a terminal can show.
  var isText: Bool { self == .svg }
}
