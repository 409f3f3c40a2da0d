/// The three bytes that some editors put before UTF-8.
package enum UTF8ByteOrderMark {
  package static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
