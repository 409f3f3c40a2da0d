/// The career graphs that ship with the package, inside the binary.
public enum BundledGraphs {
  /// The names by which the graphs are asked for; the first is the default.
  public static let names = ["ml-careers"]

  /// The text of a graph document.
  ///
  /// - Parameter name: one of ``names``.
  /// - Returns: the UTF-8 of the document, or `nil` where no graph has that name.
  public static func document(named name: String) -> [UInt8]? {
    switch name {
    case "ml-careers": PackageResources.ml_careers_json
    default: nil
    }
  }
}
