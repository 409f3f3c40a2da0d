/// The exponential function, made of exact operations only, so that it is the same on every
/// platform.
///
/// The argument is brought near 0 by a whole number of doublings, which are undone at the end; there
/// the series of Taylor gives all digits. The relative error is below 4 × 10⁻¹⁶.
///
/// - Parameter value: the exponent.
/// - Returns: e to that power; 0 or infinite beyond the range of `Double`.
func exponential(_ value: Double) -> Double {
  guard value < 709.8 else { return value.isNaN ? value : .infinity }
  guard value > -745.2 else { return 0 }
  // The natural logarithm of 2 in two parts, of which products with small whole numbers are exact.
  let doublings = Int(value * 1.442_695_040_888_963_4 + (value < 0 ? -0.5 : 0.5))
  let rest =
    (value - Double(doublings) * 0x1.62e42feep-1) - Double(doublings) * 0x1.a39ef35793c76p-33
  // 1 / 13!, 1 / 12!, … 1, by Horner's scheme.
  var sum = 1.605_904_383_682_161_3e-10
  sum = sum * rest + 2.087_675_698_786_81e-09
  sum = sum * rest + 2.505_210_838_544_172e-08
  sum = sum * rest + 2.755_731_922_398_589_3e-07
  sum = sum * rest + 2.755_731_922_398_589e-06
  sum = sum * rest + 2.480_158_730_158_73e-05
  sum = sum * rest + 0.000_198_412_698_412_698_4
  sum = sum * rest + 0.001_388_888_888_888_889
  sum = sum * rest + 0.008_333_333_333_333_333
  sum = sum * rest + 0.041_666_666_666_666_664
  sum = sum * rest + 0.166_666_666_666_666_66
  sum = sum * rest + 0.5
  sum = sum * rest + 1
  sum = sum * rest + 1
  // In two halves, since 2 to the power of 1024 is no Double.
  let half = doublings >> 1
  return sum * powerOfTwo(half) * powerOfTwo(doublings - half)
}

/// 2 to a whole power from -1022 to 1023.
@inline(__always)
private func powerOfTwo(_ exponent: Int) -> Double {
  Double(bitPattern: UInt64(bitPattern: Int64(exponent + 1023)) << 52)
}
