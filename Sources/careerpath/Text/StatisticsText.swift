import CareerPlanner

/// What a search did, for standard error.
struct StatisticsText {
  let statistics: SearchStatistics
  let duration: Duration

  var text: String {
    let (seconds, attoseconds) = duration.components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let rows = [
      ("labels made", statistics.labels), ("dropped later", statistics.dropped),
      ("comparisons", statistics.comparisons), ("moves refused", statistics.refused),
      ("pruned by bounds", statistics.pruned), ("dominated", statistics.dominated),
      ("rounds", statistics.rounds), ("microseconds", Int(microseconds)),
    ]
    return rows.map { label, count in
      "search: \(label)\(String(repeating: " ", count: 18 - label.count))\(grouped(Double(count)))\n"
    }.joined()
  }
}
