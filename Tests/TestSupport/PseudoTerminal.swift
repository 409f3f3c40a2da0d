public import Foundation

/// A terminal that nobody looks at: what a program writes to it is kept.
public final class PseudoTerminal: @unchecked Sendable {
  /// The side that stands for the terminal in a program.
  public let program: FileHandle

  // Safe to share: only touched while the lock is held.
  private let screen: FileHandle
  private var bytes: [UInt8] = []
  private let lock = NSLock()

  /// Why there is no terminal: the system's error.
  public struct Failure: Error {
    let code: Int32
  }

  /// Opens a terminal.
  public init() throws {
    let screen = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard screen >= 0 else { throw Failure(code: errno) }
    self.screen = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
    guard let name = Self.unlockedProgramSide(of: screen) else { throw Failure(code: errno) }
    let program = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard program >= 0 else { throw Failure(code: errno) }
    self.program = FileHandle(fileDescriptor: program, closeOnDealloc: true)
    _ = fcntl(screen, F_SETFL, O_NONBLOCK)
  }

  /// The path of the side that stands for the terminal in a program; `nil` where there is none.
  private static func unlockedProgramSide(of screen: Int32) -> String? {
    #if canImport(Darwin)
      guard grantpt(screen) == 0, unlockpt(screen) == 0 else { return nil }
      return ptsname(screen).map { String(cString: $0) }
    #else
      // TIOCSPTLCK and TIOCGPTN: the functions of the C library are not imported.
      var (lock, number): (Int32, Int32) = (0, 0)
      guard ioctl(screen, 0x4004_5431, &lock) == 0, ioctl(screen, 0x8004_5430, &number) == 0 else {
        return nil
      }
      return "/dev/pts/\(number)"
    #endif
  }

  /// All that has been written so far, with its line ends as the program wrote them.
  public var shown: String {
    lock.withLock {
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(screen.fileDescriptor, &chunk, chunk.count)
        guard count > 0 else { break }
        bytes += chunk[..<count]
      }
      return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    }
  }
}
