#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a file can't be read or written.
public struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given.
  public let path: String

  /// What is wrong.
  public let reason: String

  init(path: String, reason: String) {
    (self.path, self.reason) = (path, reason)
  }

  /// Makes the problem of an error of the system.
  public init(path: String, code: Int32) {
    self.init(path: path, reason: Files.reason(code))
  }

  /// The path and the reason.
  public var description: String { "\(path.isEmpty ? "''" : path): error: \(reason)" }
}

/// Reads files whole, and replaces files only when the new text is whole.
public enum Files {
  /// The name that stands for standard input or output.
  public static let standardStream = "-"
}

// MARK: - Reading

extension Files {
  /// Reads all bytes of a file, pipe or device, or of standard input for `-`.
  ///
  /// Foundation reads regular files only, so this asks the system itself.
  ///
  /// - Throws: ``FileProblem`` where there is no such file, it is a directory, or the system
  ///   refuses.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let isStandard = path == standardStream
    let descriptor = isStandard ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileProblem(path: path, reason: reason(errno)) }
    defer { if !isStandard { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileProblem(path: path, reason: reason(errno))
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw FileProblem(path: path, reason: reason(EISDIR))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)))
    while true {
      let count = append(from: descriptor, to: &bytes)
      if count == 0 { return bytes }
      if bytes.count > greatestSize {
        throw FileProblem(path: path, reason: "has more than 4 GiB, which is not supported")
      }
      if count < 0, errno != EINTR { throw FileProblem(path: path, reason: reason(errno)) }
    }
  }

  private static var greatestSize: Int { Int(Int32.max) * 2 }

  private static func append(from descriptor: Int32, to bytes: inout [UInt8]) -> Int {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, filled in
      #if canImport(Darwin)
        count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Glibc)
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      filled = max(0, count)
    }
    bytes += chunk
    return count
  }

  /// The system's own words for an error.
  fileprivate static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file"
    case EISDIR: "is a folder, not a file"
    case EACCES: "permission denied"
    default: String(cString: strerror(code))
    }
  }
}

// MARK: - Writing

extension Files {
  /// Writes a file, leaving an existing one untouched until the new text is whole.
  ///
  /// A link stays a link, and an existing file keeps its permissions. What is not a regular file,
  /// such as a terminal or a pipe, is written to as it is.
  ///
  /// - Throws: ``FileProblem`` where the system refuses.
  public static func write(_ text: String, to path: String) throws(FileProblem) {
    try write(text.utf8, to: path)
  }

  /// Writes a file of bytes, leaving an existing one untouched until the new one is whole.
  ///
  /// - Throws: ``FileProblem`` where the system refuses.
  public static func write(
    _ bytes: some Sequence<UInt8>, to path: String
  ) throws(FileProblem) {
    guard !path.isEmpty else { throw FileProblem(path: path, reason: reason(ENOENT)) }
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let manager = FileManager.default
    let attributes = try? manager.attributesOfItem(atPath: url.path)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory || path.hasSuffix("/") {
      throw FileProblem(path: path, reason: reason(EISDIR))
    }
    do {
      guard type == nil || type == .typeRegular else {
        return try Data(bytes).write(to: url)
      }
      if type != nil, !manager.isWritableFile(atPath: url.path) {
        throw FileProblem(path: path, reason: reason(EACCES))
      }
      try Data(bytes).write(to: url, options: .atomic)
      if let permissions = attributes?[.posixPermissions] {
        try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.path)
      }
    } catch {
      throw problem(error, path: path)
    }
  }

  /// Writes a file that does not exist yet.
  ///
  /// - Throws: ``FileProblem`` where something of that name exists, which is left as it is, or the
  ///   system refuses.
  public static func create(_ text: String, at path: String) throws(FileProblem) {
    guard !path.isEmpty else { throw FileProblem(path: path, reason: reason(ENOENT)) }
    guard !path.hasSuffix("/") else { throw FileProblem(path: path, reason: reason(EISDIR)) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let words =
        switch errno {
        case EEXIST: "exists already, and is left as it is"
        case ENOENT: "can't be written: no such folder"
        default: "can't be written: \(reason(errno))"
        }
      throw FileProblem(path: path, reason: words)
    }
    let code = write(Array(text.utf8), to: descriptor)
    guard close(descriptor) == 0, code == 0 else {
      let words = reason(code == 0 ? errno : code)
      unlink(path)
      throw FileProblem(path: path, reason: "can't be written: \(words)")
    }
  }

  /// Writes all bytes.
  ///
  /// - Returns: 0, or the system's error.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno != EINTR { return errno }
      rest = rest.dropFirst(max(0, count))
    }
    return 0
  }

  static func problem(_ error: any Error, path: String) -> FileProblem {
    if let problem = error as? FileProblem { return problem }
    let underlying = (error as? CocoaError)?.underlying ?? error
    guard let code = (underlying as? POSIXError)?.code else {
      return FileProblem(path: path, reason: "can't be written")
    }
    let words = code == .ENOENT ? "no such folder" : reason(code.rawValue)
    return FileProblem(path: path, reason: "can't be written: \(words)")
  }
}
