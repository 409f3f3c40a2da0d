#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file, pipe or device, by the number that the system gave it.
package struct Descriptor {
  /// The system's number.
  package let number: Int32

  /// Takes the system's number.
  package init(_ number: Int32) { self.number = number }

  /// Reads the bytes that are there, or waits for the first.
  ///
  /// - Returns: how many bytes have been read, none at the end; less than 0 where the system
  ///   refuses and says why in `errno`.
  package func read(into bytes: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(number, bytes.baseAddress, bytes.count)
      #elseif canImport(Glibc)
        let count = Glibc.read(number, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        let count = Musl.read(number, bytes.baseAddress, bytes.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// Writes all bytes.
  ///
  /// - Returns: 0, or the system's error.
  package func write(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      #if canImport(Darwin)
        let count = Darwin.write(number, start, rest.count)
      #elseif canImport(Glibc)
        let count = Glibc.write(number, start, rest.count)
      #elseif canImport(Musl)
        let count = Musl.write(number, start, rest.count)
      #endif
      if count < 0, errno != EINTR { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
    }
    return 0
  }
}
