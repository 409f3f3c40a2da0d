#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Files {
  /// Writes a file, leaving an existing one untouched until the new text is whole.
  ///
  /// A link stays a link, and an existing file keeps its permissions and, where
  /// the system allows that, its owner. What is not a regular file,
  /// such as a terminal or a pipe, is written to as it is.
  ///
  /// - Throws: ``FileProblem`` where the system refuses.
  public static func write(_ text: String, to path: String) throws(FileProblem) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file of bytes, leaving an existing one untouched until the new one is whole.
  ///
  /// - Throws: ``FileProblem`` where the system refuses.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    guard !path.isEmpty else { throw FileProblem(path: path, code: ENOENT) }
    guard !path.hasSuffix("/") else { throw FileProblem(path: path, code: EISDIR) }
    var old = stat()
    guard stat(path, &old) == 0 else {
      guard errno == ENOENT else { throw FileProblem(writing: path, code: errno) }
      return try replace(path, with: bytes)
    }
    if old.isFolder { throw FileProblem(path: path, code: EISDIR) }
    guard old.isRegularFile else { return try overwrite(path, with: bytes) }
    guard access(path, W_OK) == 0 else { throw FileProblem(path: path, code: errno) }
    try replace(path, with: bytes, inPlaceOf: old)
  }

  /// Writes a file that does not exist yet.
  ///
  /// - Throws: ``FileProblem`` where something of that name exists, which is left as it is, or the
  ///   system refuses.
  public static func create(_ text: String, at path: String) throws(FileProblem) {
    guard !path.isEmpty else { throw FileProblem(path: path, code: ENOENT) }
    guard !path.hasSuffix("/") else { throw FileProblem(path: path, code: EISDIR) }
    let descriptor = openNew(path)
    guard descriptor >= 0 else {
      guard errno == EEXIST else { throw FileProblem(writing: path, code: errno) }
      throw FileProblem(path: path, reason: "exists already, and is left as it is")
    }
    let code = finish(descriptor, with: Array(text.utf8))
    guard code == 0 else {
      unlink(path)
      throw FileProblem(writing: path, code: code)
    }
  }
}

// MARK: - The steps

extension Files {
  /// Where links lead to, whether or not something is there.
  private static func destination(of path: String) throws(FileProblem) -> String {
    var destination = path
    // As many links as Linux follows.
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(destination, &buffer, buffer.count)
      guard count >= 0 else { return destination }
      let bytes = buffer[..<count].map { UInt8(bitPattern: $0) }
      let link = String(decoding: bytes, as: UTF8.self)
      // A name that is no text would be changed by being read as one.
      guard link.utf8.elementsEqual(bytes) else {
        throw FileProblem(writing: path, code: EILSEQ)
      }
      let folder = link.hasPrefix("/") ? "" : folder(of: destination)
      destination = Self.path(of: link, inFolder: folder)
    }
    throw FileProblem(writing: path, code: ELOOP)
  }

  /// The part of a path that names the folder; empty for the folder at work.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// Writes a new file beside the one that a path leads to, and gives it that one's name.
  private static func replace(
    _ path: String, with bytes: [UInt8], inPlaceOf old: stat? = nil
  ) throws(FileProblem) {
    let target = try destination(of: path)
    var temporary: String
    var descriptor: Int32
    repeat {
      let mark = String(UInt64.random(in: .min ... .max), radix: 36)
      temporary = Self.path(of: ".careerpath-\(mark)", inFolder: folder(of: target))
      descriptor = openNew(temporary)
    } while descriptor < 0 && errno == EEXIST
    guard descriptor >= 0 else { throw FileProblem(writing: path, code: errno) }
    var code = finish(descriptor, with: bytes, inPlaceOf: old)
    if code == 0, rename(temporary, target) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw FileProblem(writing: path, code: code)
    }
  }

  /// Writes to what holds no bytes of its own.
  private static func overwrite(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(writing: path, code: errno) }
    var code = bytes.withUnsafeBytes { Descriptor(descriptor).write($0) }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw FileProblem(writing: path, code: code) }
  }

  private static func openNew(_ path: String) -> Int32 {
    open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  }

  /// Writes all of a new file, so that it outlasts a failure of power, and closes it.
  ///
  /// - Returns: 0, or the system's error.
  private static func finish(
    _ descriptor: Int32, with bytes: [UInt8], inPlaceOf old: stat? = nil
  ) -> Int32 {
    var code = bytes.withUnsafeBytes { Descriptor(descriptor).write($0) }
    if let old, code == 0 {
      // Only an administrator can give a file away; anyone else becomes the owner.
      _ = fchown(descriptor, old.st_uid, old.st_gid)
      // Whoever may set the owner aside may not hand on its rights (set-user-ID) with it.
      if fchmod(descriptor, old.st_mode & 0o777) != 0 { code = errno }
    }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    return code
  }
}
