/// A file to be imported, with the name that messages give it.
public struct ImportFile: Sendable {
  /// The name for messages.
  public let name: String

  /// All that stands in the file.
  public let bytes: [UInt8]

  /// Names the contents of a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
