public import CareerGraph

/// How many figures are of which grade.
public struct EvidenceCounts: Hashable, Sendable {
  /// How many come from records.
  public private(set) var measured = 0

  /// How many a named source states.
  public private(set) var stated = 0

  /// How many follow by a rule.
  public private(set) var derived = 0

  /// How many are somebody's judgement, or reckoned with where nothing is stated.
  public private(set) var assumed = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts figures of a graph, each once.
  ///
  /// - Complexity: O(*f* · *e*) time for *f* figures whose elements have *e* entries of evidence.
  public init(of figures: some Sequence<Figure>, in graph: CareerGraph) {
    for figure in Set(figures) { add(graph.grade(of: figure)) }
  }
}

extension EvidenceCounts {
  /// How many figures there are.
  public var total: Int { measured + stated + derived + assumed }

  /// How many figures are of a grade.
  public subscript(grade: EvidenceGrade) -> Int {
    switch grade {
    case .measured: measured
    case .stated: stated
    case .derived: derived
    case .assumed: assumed
    }
  }

  /// Whether so many figures follow by rules that a reader should be warned: a third or more.
  public var isMuchDerived: Bool { derived > 0 && 3 * derived >= total }

  /// Counts one more figure.
  public mutating func add(_ grade: EvidenceGrade) {
    switch grade {
    case .measured: measured += 1
    case .stated: stated += 1
    case .derived: derived += 1
    case .assumed: assumed += 1
    }
  }
}
