public import CareerDocuments
import CareerGraph

/// Makes a career graph of a job family in the form of the Financial Times' engineering progression
/// (github.com/Financial-Times/engineering-progression).
public enum JobFamilyImport {
  /// Reads a job family in YAML or JSON.
  ///
  /// A level is a role, a theme is a skill, and the proficiency that a competency asks for is its
  /// level. What the family does not say is assumed by rules that the graph's source `assumption`
  /// states.
  ///
  /// - Parameters:
  ///   - file: the text.
  ///   - title: what the graph is about, instead of the family's name.
  /// - Returns: the graph, and what was left out or assumed.
  /// - Throws: ``InvalidDocument`` with what is wrong and where.
  /// - Complexity: O(*n* + *m* · *t*) expected time for *n* bytes, *m* moves and *t* themes.
  public static func read(
    _ file: ImportFile, title: String? = nil
  ) throws(InvalidDocument) -> ImportedGraph {
    let lines = LineIndex(file.bytes)
    try lines.check(name: file.name, what: "a job family", begins: "name: …")
    do throws(ProblemLog) {
      let reader = JobFamilyReader(try parse(file.bytes))
      guard reader.problems.isEmpty else { throw reader.problems }
      let writer = JobFamilyWriter(family: reader.family)
      return ImportedGraph(
        graph: try writer.draft(title: title).read(), tally: writer.tally, notes: writer.notes)
    } catch {
      throw InvalidDocument(file: file.name, error, lines: lines)
    }
  }

  private static func parse(_ bytes: [UInt8]) throws(ProblemLog) -> YAMLNode {
    let mark = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    let first = bytes.dropFirst(mark).first { !JSONScanner.isSpace($0) }
    do throws(TextProblem) {
      return first == UInt8(ascii: "{")
        ? try YAMLNode.parse(json: bytes) : try YAMLReader.parse(bytes)
    } catch {
      throw ProblemLog(error)
    }
  }
}

/// Writes a job family as a graph document.
struct JobFamilyWriter {
  let family: JobFamily

  private static let sourceID = "job-family"
  private static let ruleID = "rule"
  private static let assumptionID = "assumption"

  /// The document.
  func draft(title: String?) -> DocumentDraft {
    var draft = DocumentDraft()
    draft.append(DraftField("title", .string(title ?? family.name), at: 0))
    if let sheet = family.sheet {
      draft.append(DraftField("x-googleSheetId", .string(sheet), at: 0))
    }
    if family.isLegacy { draft.append(DraftField("x-isLegacy", .bool(true), at: 0)) }
    writeSources(to: &draft)
    for theme in family.themes { write(theme, to: &draft) }
    let required = family.requirements
    let stated = family.statedRequirements
    for level in family.levels.indices {
      write(
        level, required, isStated: zip(stated[level], required[level]).map { $0 == $1 }, to: &draft)
    }
    for move in family.moves { write(move, to: &draft) }
    return draft
  }

  private func writeSources(to draft: inout DocumentDraft) {
    var note =
      "A job family in the form of the Financial Times' engineering progression "
      + "(github.com/Financial-Times/engineering-progression), whose own families are "
      + "© 2019 Financial Times, MIT licence."
    if let summary = family.summary { note += " " + summary }
    for (id, title, grade, note) in [
      (Self.sourceID, "Job family: \(family.name)", EvidenceGrade.stated, note),
      (Self.ruleID, "Rules of the import", .derived, rules.joined(separator: " ")),
      (
        Self.assumptionID, "Assumptions of the import", .assumed, assumptions.joined(separator: " ")
      ),
    ] {
      draft.append(
        .sources,
        [
          DraftField("id", .string(id), at: 0), DraftField("title", .string(title), at: 0),
          DraftField("note", .string(note), at: 0),
          DraftField("grade", .string(grade.rawValue), at: 0),
        ], at: 0)
    }
  }

  private func write(_ theme: JobFamily.Theme, to draft: inout DocumentDraft) {
    let isTechnical = theme.id.lowercased().contains("technical")
    var fields = [
      DraftField("id", .string(theme.id), at: theme.offset),
      DraftField("name", .string(theme.name), at: theme.offset),
      DraftField("kind", .string(isTechnical ? "technical" : "soft"), at: theme.offset),
      DraftField("sources", .names([Self.sourceID]), at: theme.offset),
      DraftField(
        "evidence", .object([("hoursPerLevel", .string(Self.assumptionID))]), at: theme.offset),
    ]
    if let summary = theme.summary {
      fields.append(DraftField("x-summary", .string(summary), at: theme.offset))
    }
    draft.append(.skills, fields, at: theme.offset)
  }

  private func write(
    _ index: Int, _ requirements: [[Int?]], isStated: [Bool], to draft: inout DocumentDraft
  ) {
    let level = family.levels[index]
    let offset = level.offset
    let required = requirements[index]
    let skills = zip(family.themes, required).compactMap { theme, level in
      level.map { (id: theme.id, level: $0) }
    }
    // No more than one of the next levels asks for, and no more than one level beyond its own.
    let next = family.moves.filter { $0.isUp && $0.from == index }.map { requirements[$0.to] }
    let taught = family.themes.indices.compactMap { theme -> (id: String, level: Int)? in
      let own = required[theme] ?? 0
      let asked = next.compactMap { $0[theme] }.max() ?? 0
      return asked > own ? (family.themes[theme].id, own + 1) : nil
    }
    let tasks = family.competencies.filter { $0.level == index }.map(\.summary)
    var fields = [
      DraftField("id", .string(level.id), at: offset),
      DraftField("name", .string(level.name), at: offset),
      DraftField("track", .string(level.branch?.name ?? family.name), at: offset),
      DraftField("level", .number(level.rank), at: offset),
    ]
    if level.rank == 1 { fields.append(DraftField("entry", .bool(true), at: offset)) }
    if level.rank == family.top { fields.append(DraftField("final", .bool(true), at: offset)) }
    fields += [
      DraftField(
        "experience", .object([("min", .number(Self.yearsUp * Double(level.rank - 1)))]), at: offset
      ),
      DraftField("skills", .object(skills.map { ($0.id, .number($0.level)) }), at: offset),
      DraftField("teaches", .object(taught.map { ($0.id, .number($0.level)) }), at: offset),
      DraftField("responsibilities", .names(tasks), at: offset),
      DraftField("sources", .names([Self.sourceID]), at: offset),
    ]
    var evidence: [(String, JSONNode)] = [("experience", .string(Self.assumptionID))]
    if family.hasOneProficiency { evidence.append(("skills", .string(Self.assumptionID))) }
    for (theme, isStated) in zip(family.themes.indices, isStated) {
      guard !isStated, required[theme] != nil else { continue }
      evidence.append(
        ("skills.\(family.themes[theme].id)", .string(Self.ruleID)))
    }
    if !taught.isEmpty { evidence.append(("teaches", .string(Self.ruleID))) }
    fields.append(DraftField("evidence", .object(evidence), at: offset))
    draft.append(.roles, fields, at: offset)
  }

  private func write(_ move: JobFamily.Move, to draft: inout DocumentDraft) {
    let offset = family.levels[move.to].offset
    let kind = move.isIntoManagement ? "leadership" : move.isUp ? "promotion" : "lateral"
    let typical = move.isUp ? Self.yearsUp : Self.yearsBeside
    let years = JSONNode.object([
      ("low", .number(typical / 2)), ("typical", .number(typical)),
      ("high", .number(typical * 2)),
    ])
    let wait = JSONNode.object([
      ("low", .number(Self.review / 4)), ("typical", .number(Self.review / 2)),
      ("high", .number(Self.review)),
    ])
    draft.append(
      .transitions,
      [
        DraftField("from", .string(family.levels[move.from].id), at: offset),
        DraftField("to", .string(family.levels[move.to].id), at: offset),
        DraftField("kind", .string(kind), at: offset), DraftField("years", years, at: offset),
        DraftField("wait", wait, at: offset),
        DraftField("sources", .names([Self.assumptionID]), at: offset),
      ], at: offset)
  }

  /// The years from one review to the next.
  private static let review = 0.5
  private static let yearsUp = 2.0
  private static let yearsBeside = 1.0
}

// MARK: - Words

extension JobFamilyWriter {
  /// What was assumed, in sentences.
  private var assumptions: [String] {
    var assumptions = [
      "Levels follow each other as they are listed; those whose ids differ only in -ic and -pm are "
        + "branches of one rank, between which one can change.",
      "One stays 2 years before a step up and 1 before a change of branch; half of that in a fast "
        + "case and twice as much in a slow one.",
      "Moves are decided on at reviews, twice a year: the wait for one is a quarter of a year, "
        + "between half and double.",
      "A level asks for 2 years of experience for each rank below it.",
    ]
    assumptions.append(
      family.hasOneProficiency
        ? "All competencies have the same proficiency, so a theme is asked for at the rank of the "
          + "level, at most 5."
        : "The proficiencies from awareness to expert are the levels 1 to 5, of which the highest "
          + "in a theme counts.")
    assumptions.append(
      "A theme is technical where its id says so, and soft otherwise; its hours are the usual ones "
        + "of the format.")
    return assumptions
  }

  /// The rules by which something was derived, in sentences.
  private var rules: [String] {
    [
      "A level asks for no less of a theme than the levels below it.",
      "A job teaches each theme of which a next level asks for more one level beyond what it asks "
        + "for itself.",
    ]
  }

  /// What was filled in.
  var tally: ImportTally {
    var tally = ImportTally()
    tally.assume(.transitions, of: family.moves.count, as: "in the order of levels")
    for move in family.moves { tally.assume(.years, move.isUp ? Self.yearsUp : Self.yearsBeside) }
    tally.assume(.wait, Self.review / 2, of: family.moves.count)
    for level in family.levels {
      tally.assume(.experience, Self.yearsUp * Double(level.rank - 1))
    }
    let carried = zip(family.statedRequirements, family.requirements).reduce(0) { count, levels in
      count + zip(levels.0, levels.1).count { $0 != $1 }
    }
    tally.derive(.levels, of: carried, from: "levels below")
    tally.derive(
      .teaching, of: family.levels.count { $0.rank < family.top },
      from: "what the next levels ask for")
    tally.assume(.skillKind, of: family.themes.count)
    tally.assume(.hours, of: family.themes.count, as: ImportRules.usualHours)
    return tally
  }

  /// What was left out or assumed, in sentences.
  var notes: [String] {
    var notes: [String] = []
    for (count, one, many) in [
      (family.exampleCount, "example", "examples"),
      (family.linkCount, "supporting URL", "supporting URLs"),
    ] where count > 0 {
      notes.append(
        "\(count) \(count == 1 ? one : many) of competencies \(count == 1 ? "was" : "were") left "
          + "out.")
    }
    let count = family.moves.count
    notes.append(
      "\(count == 1 ? "1 transition" : "All \(count) transitions") between levels, the years and waits "
        + "before them, the experience and what jobs teach are derived or assumed; the sources 'rule' and "
        + "'assumption' say how.")
    return notes
  }
}
