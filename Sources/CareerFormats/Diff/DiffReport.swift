public import CareerGraph
import CareerPlanner

/// The changes of a graph in words, in sections: what text and Markdown are written from.
///
/// Names are as they stand in the documents; whoever writes them makes them harmless.
public struct DiffReport: Sendable {
  /// The sections that have entries: the graph as a whole, sources, skills, roles and moves.
  public let sections: [Section]

  /// Changes of one sort of thing.
  public struct Section: Sendable {
    /// What the things are, such as `Roles`.
    public let title: String

    /// The changes.
    public fileprivate(set) var entries: [Entry]
  }

  /// The changes of one thing, with those of its levels.
  public struct Entry: Sendable {
    /// What happened to it.
    public let kind: GraphChange.Kind

    /// Its name; of a move, both of its roles.
    public let name: String

    /// Its id in the new version, or in the old one where it was removed; of a move its kind and way.
    public let id: String

    /// Its fields and levels.
    public fileprivate(set) var details: [Detail]

    fileprivate let subject: GraphChange.Subject
  }

  /// What has changed of a thing.
  public struct Detail: Hashable, Sendable {
    /// The field, in words.
    public let label: String

    /// What it says in both versions; `nil` where it says nothing.
    public let values: Versions<String>

    /// Whether the new value is a remark rather than something that was added.
    public fileprivate(set) var isRemark = false

    /// The values in words: `2 → 3`, with a sign where one version says nothing.
    ///
    /// - Parameter shown: makes a value harmless.
    /// - Returns: the words.
    public func words(_ shown: (String) -> String) -> String {
      switch (values.old.map(shown), values.new.map(shown)) {
      case (let old?, let new?): "\(old) → \(new)"
      case (nil, let new?): isRemark ? new : "+ \(new)"
      case (let old?, nil): "− \(old)"
      case (nil, nil): ""
      }
    }
  }

  /// Words a comparison.
  ///
  /// - Complexity: O(*n*) time and space for *n* characters of the changes.
  public init(_ comparison: GraphComparison) {
    let words = ChangeWords(comparison: comparison)
    var sections: [Section] = []
    for change in comparison.changes {
      let holder = change.subject.holder
      let title = holder.sectionTitle
      if sections.last?.title != title { sections.append(Section(title: title, entries: [])) }
      let index = sections.count - 1
      if sections[index].entries.last?.subject != holder {
        let isOwn = holder == change.subject
        sections[index].entries.append(
          words.entry(isOwn ? change.kind : .changed, holder, change.evidence))
      }
      let last = sections[index].entries.count - 1
      sections[index].entries[last].details += words.details(of: change)
    }
    self.sections = sections
  }

  /// How many changes of each sort there are, in words: `2 roles changed`.
  public var counts: [String] {
    sections.flatMap { section in
      GraphChange.Kind.allCases.compactMap { kind in
        let count = section.entries.filter { $0.kind == kind }.count
        guard count > 0 else { return nil }
        return section.title == GraphChange.Subject.graph.sectionTitle
          ? "the graph \(kind.rawValue)"
          : "\(count) \(section.noun(count)) \(kind.rawValue)"
      }
    }
  }
}

extension DiffReport.Section {
  fileprivate func noun(_ count: Int) -> String {
    let plural = title.lowercased()
    return count == 1 ? String(plural.dropLast()) : plural
  }
}

extension GraphChange.Subject {
  /// What the change is about: of a level, what requires or teaches it.
  fileprivate var holder: Self {
    guard case .level(let level) = self else { return self }
    return switch level.holder {
    case .role(let role): .role(role)
    case .transition(let move): .transition(move)
    case .skill(let skill): .skill(skill)
    }
  }

  fileprivate var sectionTitle: String {
    switch self {
    case .graph: "Graph"
    case .source: "Sources"
    case .skill: "Skills"
    case .role: "Roles"
    case .transition: "Moves"
    case .level: "Levels"
    }
  }
}

/// Puts changes into words.
private struct ChangeWords {
  let comparison: GraphComparison

  func entry(
    _ kind: GraphChange.Kind, _ subject: GraphChange.Subject, _ evidence: MatchEvidence?
  ) -> DiffReport.Entry {
    let (name, id, ids) = names(of: subject)
    var details: [DiffReport.Detail] = []
    if kind == .renamed, let ids, let evidence {
      details.append(DiffReport.Detail(label: "id", values: ids))
      details.append(
        DiffReport.Detail(
          label: "recognized", values: Versions(old: nil, new: evidence.words), isRemark: true))
    }
    return DiffReport.Entry(kind: kind, name: name, id: id, details: details, subject: subject)
  }

  private func names(
    of subject: GraphChange.Subject
  ) -> (name: String, id: String, ids: Versions<String>?) {
    switch subject {
    case .graph, .level: return (comparison.new.shownTitle, "", nil)
    case .source(let ids):
      let id = ids.latest ?? ""
      let graph = ids.new == nil ? comparison.old : comparison.new
      let title = graph.sources.first { $0.id.utf8.elementsEqual(id.utf8) }?.title ?? ""
      return (title.isEmpty ? id : title, id, ids)
    case .skill(let skill):
      let ids = comparison.ids(of: skill)
      return (comparison.name(of: skill), ids.latest ?? "", ids)
    case .role(let role):
      let ids = comparison.ids(of: role)
      return (comparison.name(of: role), ids.latest ?? "", ids)
    case .transition(let transition):
      return (ends(of: transition), wayLabel(of: transition), nil)
    }
  }

  private func ends(of transition: Versions<TransitionID>) -> String {
    func ends(_ graph: CareerGraph, _ transition: TransitionID) -> String {
      [graph.source(of: transition), graph.target(of: transition)]
        .map { graph.shownName($0) }.joined(separator: " → ")
    }
    return transition.new.map { ends(comparison.new, $0) }
      ?? transition.old.map { ends(comparison.old, $0) } ?? ""
  }

  private func wayLabel(of transition: Versions<TransitionID>) -> String {
    guard let move = comparison.moves(transition).latest else { return "" }
    return move.kind.rawValue + (move.via.map { ", \($0)" } ?? "")
  }

  func details(of change: GraphChange) -> [DiffReport.Detail] {
    if case .level(let level) = change.subject {
      let name = comparison.name(of: level.skill)
      return [
        DiffReport.Detail(
          label: level.list.words,
          values: level.level.map(old: { "\(name) \($0)" }, new: { "\(name) \($0)" }))
      ]
    }
    return change.fields.map { field in
      let words = FieldWords(field: field)
      return DiffReport.Detail(label: words.label, values: words.values)
    }
  }
}

extension LevelSubject.List {
  fileprivate var words: String {
    switch self {
    case .skills: "requires"
    case .teaches: "teaches"
    case .requires: "presupposes"
    }
  }
}

extension MatchEvidence {
  /// How something was recognized, in words.
  fileprivate var words: String {
    switch self {
    case .id: "by its id"
    case .name: "by its name"
    case .content(let similarity): "by its content, \(Int((similarity * 100).rounded())) % alike"
    case .onlyMove: "as the only move left between its roles"
    }
  }
}

/// A changed field in words.
private struct FieldWords {
  let field: FieldChange

  var label: String {
    switch field.name {
    case "hoursPerLevel": "hours per level"
    case "entry": "people start here"
    case "final": "nothing need follow"
    case "education": "full-time study"
    case "experience.min": "least experience"
    case "experience.max": "most experience"
    case "salary.low": "pay, low"
    case "salary.median": "pay, median"
    case "salary.average": "pay, average"
    case "salary.high": "pay, high"
    case "salary.year": "pay, year"
    case "years": "time in role"
    default: field.name
    }
  }

  /// The values; of lists only what is in one of them.
  var values: Versions<String> {
    guard case .list(let old) = field.values.old ?? .list([]),
      case .list(let new) = field.values.new ?? .list([])
    else { return field.values.map(old: { words($0) }, new: { words($0) }) }
    func joined(_ items: [String]) -> String? {
      items.isEmpty ? nil : items.joined(separator: ", ")
    }
    return Versions(old: joined(old.without(new)), new: joined(new.without(old)))
  }

  private func words(_ value: FieldValue) -> String {
    switch value {
    case .text(let text), .json(let text): text
    case .number(let number): number.plainDigits + unit
    case .flag(let flag): flag ? "yes" : "no"
    case .estimate(let estimate): estimate.description + " y"
    case .hours(let hours): words(hours) + " h"
    case .list(let items): items.joined(separator: ", ")
    }
  }

  private var unit: String { field.name.hasPrefix("experience.") ? " y" : "" }

  private func words(_ hours: LevelHours) -> String {
    let first = hours.levels[0]
    if hours.levels.allSatisfy({ $0 == first }) { return first.description }
    return hours.levels.map(\.description).joined(separator: ", ")
  }
}

extension [String] {
  /// The items that another list lacks, as often as it lacks them.
  fileprivate func without(_ other: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for item in other { counts[item, default: 0] += 1 }
    return filter { item in
      guard let count = counts[item], count > 0 else { return true }
      counts[item] = count - 1
      return false
    }
  }
}
