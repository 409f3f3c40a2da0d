/// The three bytes that some editors put before UTF-8.
enum UTF8ByteOrderMark {
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
