extension PlanEstimate {
  /// The time within which a share of the draws arrives, in years; infinite where fewer ever do.
  ///
  /// Between two draws it is interpolated on a line (type 7 of Hyndman and Fan, "Sample quantiles in
  /// statistical packages", 1996).
  ///
  /// - Parameter share: from 0, for the soonest draw, to 1, for the latest.
  /// - Returns: the time.
  /// - Complexity: O(1) time.
  public func quantile(_ share: Double) -> Double { arrivals.quantile(share) }

  /// The share of draws that arrive within some years; infinitely many for those that ever do.
  ///
  /// - Complexity: O(log *n*) time for *n* draws.
  public func chance(within years: Double) -> Double {
    share(of: arrivals.firstPlace { $0 > years || $0 == .infinity })
  }

  /// The share of draws that never arrive, because study stops before they could.
  public var neverArrives: Double {
    share(of: arrivals.count - arrivals.firstPlace { $0 == .infinity })
  }

  /// How the draws spread over time.
  ///
  /// The spans are of 1, 2, 3 or 6 months or 1, 2, 5, 10, 20, 50, … years, as short as the number of
  /// spans allows, and leave out up to 1 in 50 of the arrivals at either end.
  ///
  /// - Parameter count: the greatest number of spans, at least 1.
  /// - Returns: the spans in order; none where no draw arrives.
  /// - Complexity: O(*c* log *n*) time for *c* spans and *n* draws.
  public func histogram(atMost count: Int = 16) -> ArrivalHistogram {
    let arriving = arrivals.firstPlace { $0 == .infinity }
    let never = share(of: arrivals.count - arriving)
    guard arriving > 0 else {
      return ArrivalHistogram(bins: [], earlier: 0, later: 0, never: never)
    }
    let finite = arrivals[..<arriving]
    let (first, last) = (finite.quantile(0.02) * 12, finite.quantile(0.98) * 12)
    var widths = SpanWidths()
    var width = widths.next()
    var start = (first / width).rounded(.down)
    // Beyond 2⁵⁰ spans one can't be told from the next.
    while (last / width).rounded(.down) - start >= Double(max(1, count)) || start > 0x1p50 {
      width = widths.next()
      start = (first / width).rounded(.down)
    }
    var bins: [ArrivalHistogram.Bin] = []
    let places = { (months: Double) in finite.firstPlace { $0 * 12 >= months } }
    let begin = places(start * width)
    var place = begin
    while bins.isEmpty || (start * width <= last && bins.count < max(1, count)) {
      let next = places((start + 1) * width)
      bins.append(
        ArrivalHistogram.Bin(
          startMonths: start * width, endMonths: (start + 1) * width,
          share: share(of: next - place)))
      place = next
      start += 1
    }
    return ArrivalHistogram(
      bins: bins, earlier: share(of: begin), later: share(of: arriving - place), never: never)
  }

  private func share(of count: Int) -> Double {
    arrivals.isEmpty ? 0 : Double(count) / Double(arrivals.count)
  }
}

/// The lengths of spans of time that people count in, in months.
private struct SpanWidths {
  private var index = 0
  private var scale = 12.0

  mutating func next() -> Double {
    defer { index += 1 }
    if index < 4 { return [1, 2, 3, 6][index] }
    let place = (index - 4) % 3
    if place == 0, index > 4 { scale *= 10 }
    return scale * [1, 2, 5][place]
  }
}

extension YearsSummary {
  /// The figures of times in order.
  init(of years: [Double]) {
    let median = years.quantile(0.5)
    // Differences from the median keep all digits, and are 0 where all draws are one.
    let sum = median == .infinity ? 0 : years.reduce(0) { $0 + ($1 - median) }
    self.init(
      p10: years.quantile(0.1), p50: median, p90: years.quantile(0.9),
      mean: median + sum / Double(max(1, years.count)))
  }
}

extension RandomAccessCollection<Double> where Index == Int {
  /// The quantile of numbers in order, interpolated on a line between two; 0 where there are none.
  func quantile(_ share: Double) -> Double {
    guard let least = first, let greatest = last else { return 0 }
    guard share > 0 else { return least }
    guard share < 1 else { return greatest }
    let place = share * Double(count - 1)
    let below = Int(place)
    let (low, high) = (self[startIndex + below], self[startIndex + Swift.min(below + 1, count - 1)])
    let part = place - Double(below)
    return part == 0 || low == high ? low : low + (high - low) * part
  }

  /// The place of the first of numbers in order for which something holds that holds for all
  /// greater ones.
  func firstPlace(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[startIndex + middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
