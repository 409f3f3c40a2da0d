@testable import CareerPlanner

/// How far the shares of a sample in order are from a distribution (Kolmogorov and Smirnov).
///
/// For *n* draws from it, 1.95 / √*n* is exceeded once in a thousand times.
func greatestDifference(_ sorted: [Double], _ distribution: (Double) -> Double) -> Double {
  let count = Double(sorted.count)
  var greatest = 0.0
  for (index, value) in sorted.enumerated() {
    let share = distribution(value)
    greatest = max(greatest, share - Double(index) / count, Double(index + 1) / count - share)
  }
  return greatest
}

/// How far the shares of two samples in order are from one another.
///
/// For *n* draws each from one distribution, 1.95 × √(2 / *n*) is exceeded once in a thousand times.
func greatestDifference(_ first: [Double], _ second: [Double]) -> Double {
  var (greatest, place) = (0.0, 0)
  for (index, value) in first.enumerated() {
    while place < second.count, second[place] <= value { place += 1 }
    let share = Double(index + 1) / Double(first.count)
    greatest = max(greatest, abs(share - Double(place) / Double(second.count)))
  }
  return greatest
}

/// The greatest difference that chance makes once in a thousand times.
func allowedDifference(_ count: Int) -> Double { 1.95 / Double(count).squareRoot() }
