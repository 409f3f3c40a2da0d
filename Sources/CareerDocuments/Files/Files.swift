#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads files whole, and replaces files only when the new text is whole.
///
/// It asks the system itself, because Foundation reads regular files only, and because to load
/// Foundation takes longer than to find a plan.
public enum Files {
  /// The name that stands for standard input or output.
  public static let standardStream = "-"

  /// Reads all bytes of a file, pipe or device, or of standard input for `-`.
  ///
  /// - Throws: ``FileProblem`` where there is no such file, it is a directory, or the system
  ///   refuses.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let isStandard = path == standardStream
    let descriptor = isStandard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { if !isStandard { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, code: errno) }
    if status.isFolder { throw FileProblem(path: path, code: EISDIR) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)))
    while true {
      let count = append(from: Descriptor(descriptor), to: &bytes)
      guard count >= 0 else { throw FileProblem(path: path, code: errno) }
      if count == 0 { return bytes }
      if bytes.count > greatestSize {
        throw FileProblem(path: path, reason: "has more than 4 GiB, which is not supported")
      }
    }
  }

  private static var greatestSize: Int { Int(Int32.max) * 2 }

  private static func append(from descriptor: Descriptor, to bytes: inout [UInt8]) -> Int {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, filled in
      count = descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      filled = max(0, count)
    }
    bytes += chunk
    return count
  }
}

extension stat {
  /// Whether it is a folder.
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

  /// Whether it is a file that holds its bytes, and no pipe or device.
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
