/// The career graphs that ship with the package, inside the binary.
public enum BundledGraphs {
  /// The names by which the graphs are asked for; the first is the default.
  public static let names = ["ml-careers"]

  /// The text of a graph document.
  ///
  /// - Parameter name: one of ``names``.
  /// - Returns: the UTF-8 of the document, or `nil` where no graph has that name.
  /// - Complexity: O(*n*) time and space for *n* bytes of the document.
  public static func document(named name: String) -> [UInt8]? {
    switch name {
    case "ml-careers": mlCareers.withUTF8Buffer { Array($0) }
    default: nil
    }
  }
}
