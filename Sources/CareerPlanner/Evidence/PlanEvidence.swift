public import CareerGraph

/// A figure that decides when a plan ends.
public struct DecidingFigure: Hashable, Sendable {
  /// The figure.
  public let figure: Figure

  /// How well it is known.
  public let grade: EvidenceGrade

  /// The ids of the sources that it rests on.
  public let sources: [String]

  /// The position of the first step that it decides.
  public let stepIndex: Int
}

/// What a plan rests on: the figures that decide when it ends.
public struct PlanEvidence: Hashable, Sendable {
  /// The figures, each once, in the order of the steps.
  public let figures: [DecidingFigure]

  /// How many of them are of which grade.
  public var counts: EvidenceCounts { counts(of: figures) }

  /// Those that a step is the first to need.
  public func figures(ofStep index: Int) -> [DecidingFigure] {
    figures.filter { $0.stepIndex == index }
  }

  /// How many of those of a step are of which grade; all steps add up to the plan.
  public func counts(ofStep index: Int) -> EvidenceCounts {
    counts(of: figures(ofStep: index))
  }

  private func counts(of figures: [DecidingFigure]) -> EvidenceCounts {
    figures.reduce(into: EvidenceCounts()) { $0.add($1.grade) }
  }
}
