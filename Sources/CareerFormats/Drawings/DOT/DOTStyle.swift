import CareerGraph

/// The look of diagrams: colours that the colour-blind can tell apart (Okabe and Ito 2008), and
/// line styles that carry the same meaning on a black-and-white printer.
enum DOTStyle {
  static let graph =
    "rankdir=LR, newrank=true, fontname=\"Helvetica\", fontsize=14, labeljust=l, labelloc=t, "
    + "nodesep=0.16, ranksep=0.45, pad=0.3"
  static let node =
    "shape=box, style=\"rounded,filled\", fillcolor=\"white\", color=\"#9AA5B1\", "
    + "fontname=\"Helvetica\", fontsize=11, margin=\"0.14,0.07\", penwidth=1.1"
  static let edge = "fontname=\"Helvetica\", fontsize=9, arrowsize=0.7"

  /// The frame of a track.
  static let cluster =
    "style=\"rounded,filled\"; color=\"#D9E2EC\"; fillcolor=\"#F7FAFC\"; fontcolor=\"#334E68\"; "
    + "fontsize=12; labeljust=l; margin=12;"

  /// A role of the plan, and the last one.
  static let planned =
    "color=\"#0072B2\", penwidth=2.4, fillcolor=\"#DCEBF5\""
  static let goal =
    "color=\"#0072B2\", penwidth=2.4, fillcolor=\"#0072B2\", fontcolor=\"white\""

  /// A move of the plan; a double line where nobody states its time.
  static func plannedMove(isDouble: Bool) -> String {
    "\(line("#0072B2", width: 2.8, isDouble: isDouble)), fontcolor=\"#0072B2\", fontsize=10"
  }

  /// A line of a colour, or two thin ones side by side.
  ///
  /// Graphviz draws a line beside the other for each colour of a list. That leaves dashes and
  /// arrowheads as they are, and is seen without colours too.
  private static func line(_ color: String, width: Double, isDouble: Bool) -> String {
    guard isDouble else { return "color=\"\(color)\", penwidth=\(width.plainDigits)" }
    let part = max(0.5, (width * 4).rounded() / 10)
    return "color=\"\(color):\(color)\", penwidth=\(part.plainDigits)"
  }

  /// A move beside the plan.
  static let quietMove = "color=\"#CBD2D9\", fontcolor=\"#7B8794\", penwidth=0.8"

  /// A role that is reached in a time: the sooner, the darker.
  static func shade(_ band: TimeBand) -> String {
    switch band {
    case .year: shades[0]
    case .twoYears: shades[1]
    case .fiveYears: shades[2]
    case .tenYears: shades[3]
    case .later: shades[4]
    }
  }

  /// A role of which a figure is a part of the greatest: the more, the darker.
  static func shade(_ value: Double, ofGreatest greatest: Double) -> String {
    let steps = Double(shades.count)
    let part = greatest > 0 ? value / greatest : 0
    return shades[Int(max(0, min(steps - 1, (1 - part) * steps)))]
  }

  /// Shades of a role, the darkest first.
  private static let shades = [
    "color=\"#003A5D\", penwidth=2.4, fillcolor=\"#005B8F\", fontcolor=\"white\"",
    "color=\"#003A5D\", penwidth=1.1, fillcolor=\"#2F86BD\", fontcolor=\"white\"",
    "color=\"#0072B2\", penwidth=1.1, fillcolor=\"#8CC0E0\"",
    "color=\"#0072B2\", penwidth=1.1, fillcolor=\"#CFE4F2\"",
    "color=\"#0072B2\", penwidth=1.1, fillcolor=\"#F2F8FC\"",
  ]

  /// A role that others depend on.
  static let gate = "color=\"#D55E00\", penwidth=3"

  /// A move of which a figure is a part of the greatest: the more, the wider.
  static func busyMove(_ value: Double, ofGreatest greatest: Double) -> String {
    let part = greatest > 0 ? max(0, min(1, value / greatest)) : 0
    let width = ((0.8 + 4.2 * part) * 10).rounded() / 10
    return "color=\"#0072B2\", penwidth=\(width.plainDigits)"
  }

  /// A role that is not reached.
  static let outOfReach =
    "style=\"rounded,filled,dashed\", fillcolor=\"white\", color=\"#9AA5B1\", fontcolor=\"#616E7C\""

  /// The role that one starts from or asks about.
  static let asked = "color=\"#D55E00\", penwidth=3, fillcolor=\"#FFF1E6\""

  /// A move of the soonest way to a role; a double line where nobody states its time.
  static func reachingMove(isDouble: Bool) -> String {
    line("#0072B2", width: 2.2, isDouble: isDouble)
  }

  /// The move of a plan among several: the first is strong, and the next ones differ in colour and
  /// line; a double line where nobody states its time.
  static func move(ofPlan rank: Int, isDouble: Bool) -> String {
    let lines: [(color: String, font: String, width: Double, style: String)] = [
      ("#0072B2", "#0072B2", 3.2, "solid"), ("#D55E00", "#B34F00", 2, "dashed"),
      ("#009E73", "#007A59", 2.2, "dotted"), ("#CC79A7", "#A3527F", 1.6, "solid"),
      ("#E69F00", "#8F6300", 1.2, "dashed"),
    ]
    let own = rank < lines.count ? lines[rank] : ("#7B8794", "#52606D", 1, "solid")
    return "\(line(own.0, width: own.2, isDouble: isDouble)), fontcolor=\"\(own.1)\", "
      + "style=\(own.3)"
  }

  /// How ``move(ofPlan:isDouble:)`` draws, in words.
  static func words(ofPlan rank: Int) -> String {
    let words = [
      "strong blue", "dashed vermillion", "dotted green", "solid purple", "thin dashed orange",
    ]
    return rank < words.count ? words[rank] : "thin grey"
  }

  /// How many plans have a line of their own.
  static let plansWithOwnLine = 5

  /// How a move of a kind is drawn.
  static func line(_ kind: TransitionKind) -> String {
    switch kind {
    case .promotion: "color=\"#3E4C59\", fontcolor=\"#3E4C59\", penwidth=1.5"
    case .lateral:
      "color=\"#56B4E9\", fontcolor=\"#2B7BA8\", style=dashed, arrowhead=vee, arrowtail=vee"
    case .specialization:
      "color=\"#009E73\", fontcolor=\"#007A59\", style=dotted, penwidth=1.7, arrowhead=vee, arrowtail=vee"
    case .leadership: "color=\"#D55E00\", fontcolor=\"#B34F00\", penwidth=2.2"
    case .entry: "color=\"#CC79A7\", fontcolor=\"#A3527F\", arrowhead=empty, arrowtail=empty"
    }
  }

  /// The style of a kind's line alone, for a picture whose colours mean something else.
  static func stroke(_ kind: TransitionKind) -> String {
    switch kind {
    case .promotion, .leadership: "style=solid"
    case .lateral: "style=dashed, arrowhead=vee, arrowtail=vee"
    case .specialization: "style=dotted, arrowhead=vee, arrowtail=vee"
    case .entry: "style=solid, arrowhead=empty, arrowtail=empty"
    }
  }

  /// What the lines around a plan mean, in words.
  static let planLegend =
    "blue: the plan  ·  dashed: lateral  ·  dotted: specialization  ·  open arrow: entry"

  /// What double lines mean among moves, where there are any.
  static func doubleLegend(_ moves: some Sequence<TransitionID>, in graph: CareerGraph) -> String? {
    let grades = Set(moves.map { graph.grade(of: .years($0)) }.filter { $0 <= .derived })
    guard !grades.isEmpty else { return nil }
    return "double line: its time is "
      + grades.sorted().map(\.rawValue).joined(separator: " or ")
  }

  /// What the lines mean, in words.
  static let legend =
    "promotion: solid  ·  leadership: bold orange  ·  lateral: dashed blue  ·  "
    + "specialization: dotted green  ·  entry: open arrow, purple"
}

extension CareerGraph {
  /// Whether nobody states or has measured the time of a move.
  func hasGuessedTime(_ transition: TransitionID) -> Bool {
    grade(of: .years(transition)) <= .derived
  }
}
