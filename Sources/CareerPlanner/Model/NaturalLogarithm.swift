/// The natural logarithm, made of exact operations only, so that it is the same on every platform.
///
/// The significand is brought near 1 and the series of the inverse hyperbolic tangent is added up
/// until it changes no more.
///
/// - Parameter value: a number from 0 (whose logarithm is -∞) upwards.
/// - Returns: the logarithm.
func naturalLogarithm(_ value: Double) -> Double {
  guard value > 0 else { return -.infinity }
  guard value.isFinite else { return value }
  var exponent = Double(value.exponent)
  var significand = value.significand
  if significand > 1.414_213_562_373_095 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  var power = ratio
  var sum = ratio
  var divisor = 3.0
  while true {
    power *= ratio * ratio
    let next = sum + power / divisor
    if next == sum { break }
    sum = next
    divisor += 2
  }
  return exponent * 0.693_147_180_559_945_3 + 2 * sum
}
