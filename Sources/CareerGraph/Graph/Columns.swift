/// A run of entries in one of the flat arrays of ``Columns``.
package struct Run: Sendable {
  package var start: UInt32 = 0
  package var count: UInt32 = 0

  package static let empty = Run()

  package init() {}

  /// The entries from `start` up to the present end of an array.
  package init(from start: Int, to end: Int) {
    self.start = UInt32(start)
    count = UInt32(end - start)
  }

  package var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// The sources that a figure of an element rests on.
package struct EvidenceRecord: Sendable {
  package let field: EvidenceField
  /// The one skill that is meant, as in ``LevelEntry``; `UInt32.max` for the whole field.
  package var skill: UInt32
  package let sources: Run

  package init(field: EvidenceField, skill: UInt32, sources: Run) {
    self.field = field
    self.skill = skill
    self.sources = sources
  }
}

/// A skill and level in a flat array; the number is a symbol while building, a ``SkillID`` after.
package struct LevelEntry: Sendable {
  package var skill: UInt32
  package let level: UInt8

  package init(skill: UInt32, level: UInt8) {
    self.skill = skill
    self.level = level
  }
}

package struct SourceRecord: Sendable {
  package var symbol: UInt32 = 0
  package var title = TextID.none
  package var note = TextID.none
  package var grade = EvidenceGrade.stated
  package var extensions = Run.empty

  package init() {}
}

package struct SkillRecord: Sendable {
  package var symbol: UInt32 = 0
  package var name = TextID.none
  package var aliases = Run.empty
  package var kind = SkillKind.technical
  /// Where the five estimates stand in ``Columns/hours``; `UInt32.max` where none are stated.
  package var hours = UInt32.max
  package var requires = Run.empty
  package var sources = Run.empty
  package var evidence = Run.empty
  package var extensions = Run.empty

  package init() {}
}

package struct RoleRecord: Sendable {
  package var symbol: UInt32 = 0
  package var name = TextID.none
  package var track = TextID.none
  package var summary = TextID.none
  package var aliases = Run.empty
  package var responsibilities = Run.empty
  package var skills = Run.empty
  package var teaches = Run.empty
  package var sources = Run.empty
  package var evidence = Run.empty
  package var extensions = Run.empty
  /// Where the pay stands in ``Columns/salaries``; `UInt32.max` where none is stated.
  package var salary = UInt32.max
  /// The seniority; -1 where none is stated.
  package var level: Int32 = -1
  package var isEntry = false
  package var isFinal = false
  package var isEducation = false
  package var experience: Experience?

  package init() {}
}

package struct TransitionRecord: Sendable {
  package var from: UInt32 = 0
  package var to: UInt32 = 0
  package var via = TextID.none
  package var kind = TransitionKind.promotion
  package var years = Estimate.zero
  package var wait = Estimate.zero
  package var credit: Double = 1
  /// NaN where none is stated.
  package var minimumExperience = Double.nan
  /// NaN where none is stated.
  package var likelihood = Double.nan
  package var skills = Run.empty
  package var sources = Run.empty
  package var evidence = Run.empty
  package var extensions = Run.empty

  package init() {}
}

package struct ExtensionRecord: Sendable {
  package let parent: TextID
  package let name: TextID
  package let json: TextID

  package init(parent: TextID, name: TextID, json: TextID) {
    self.parent = parent
    self.name = name
    self.json = json
  }
}

/// The flat arrays that hold a career graph, while it is built and after.
package struct Columns: Sendable {
  package var title = TextID.none
  package var currency = TextID.none
  package var schema = TextID.none
  package var extensions = Run.empty

  package var sources: [SourceRecord] = []
  package var skills: [SkillRecord] = []
  package var roles: [RoleRecord] = []
  package var transitions: [TransitionRecord] = []

  /// Requirements, prerequisites and taught skills, to which runs of the records point.
  package var levels: [LevelEntry] = []
  /// Symbols of sources.
  package var sourceReferences: [UInt32] = []
  /// What figures rest on, to which runs of the records point.
  package var evidence: [EvidenceRecord] = []
  /// The grade of each source by its symbol; made when the graph is put together.
  package var sourceGrades: [EvidenceGrade] = []
  /// Aliases and responsibilities.
  package var lists: [TextID] = []
  package var extensionFields: [ExtensionRecord] = []
  package var salaries: [Salary] = []
  package var hours: [Estimate] = []

  /// Texts that stand once.
  package var texts = TextTable()
  /// Texts that repeat: tracks, ways of making a move, the author's own field names.
  package var words = Interner()
  package var roleSymbols = Interner()
  package var skillSymbols = Interner()
  package var sourceSymbols = Interner()

  package init() {}

  /// The number of an id, new or old; `nil` for bytes that can't be one.
  package mutating func symbol(of utf8: UnsafeRawBufferPointer, in space: SymbolSpace) -> UInt32? {
    switch space {
    case .role: roleSymbols.internIdentifier(utf8)?.rawValue
    case .skill: skillSymbols.internIdentifier(utf8)?.rawValue
    case .source: sourceSymbols.internIdentifier(utf8)?.rawValue
    }
  }
}

extension Interner {
  /// The number of an id, which is checked only where it is new.
  fileprivate mutating func internIdentifier(_ utf8: UnsafeRawBufferPointer) -> TextID? {
    intern(utf8, if: isIdentifier)
  }
}

extension Columns {
  /// The id of a number.
  package func id(_ symbol: UInt32, in space: SymbolSpace) -> String {
    let id = TextID(rawValue: symbol)
    return switch space {
    case .role: roleSymbols.texts[id]
    case .skill: skillSymbols.texts[id]
    case .source: sourceSymbols.texts[id]
    }
  }
}

/// What an id names.
package enum SymbolSpace: Sendable {
  case role, skill, source
}
