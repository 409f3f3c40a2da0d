import CareerDocuments
import CareerGraph

/// Reads a ``JobFamily`` from the values of a file, and notes what is wrong with them.
struct JobFamilyReader {
  private(set) var family = JobFamily()
  private(set) var problems = ProblemLog()

  private typealias Fields = [String: YAMLNode]

  init(_ document: YAMLNode) { readFamily(document) }

  private mutating func report(
    _ message: String, at offset: Int, related: (relation: String, offset: Int)? = nil
  ) {
    problems.report(message, at: offset, related: related)
  }
}

// MARK: - The family

extension JobFamilyReader {
  private mutating func readFamily(_ document: YAMLNode) {
    let names = [
      "name", "summary", "googleSheetId", "isLegacy", "levels", "themes", "competencies",
    ]
    let required = ["name", "levels", "themes", "competencies"]
    guard let fields = fields(document, "a job family", names, required: required) else { return }
    family.name = text(fields["name"], "\"name\"") ?? ""
    family.summary = fields["summary"].flatMap { text($0, "\"summary\"") }
    family.sheet = fields["googleSheetId"].flatMap { text($0, "\"googleSheetId\"") }
    if let legacy = fields["isLegacy"] {
      let word = text(legacy, "\"isLegacy\"")
      family.isLegacy = word == "true"
      if let word, word != "true", word != "false" {
        report(
          "\"isLegacy\" must be true or false, found '\(JSONText.excerpt(word))'",
          at: legacy.offset)
      }
    }
    readLevels(fields["levels"])
    readThemes(fields["themes"])
    readCompetencies(fields["competencies"])
    family.rankLevels()
  }

  private mutating func readLevels(_ node: YAMLNode?) {
    var seen: [String: Int] = [:]
    for element in elements(node, "\"levels\"") {
      guard let fields = fields(element, "a level", ["id", "name"], required: ["id", "name"]),
        let id = identifier(fields["id"], "a level", &seen),
        let name = text(fields["name"], "\"name\"")
      else { continue }
      let branch = JobFamily.Branch.allCases.first { id.hasSuffix("-\($0.rawValue)") }
      family.levels.append(
        JobFamily.Level(
          id: id, name: name, offset: fields["id"]?.offset ?? element.offset, branch: branch))
    }
  }

  private mutating func readThemes(_ node: YAMLNode?) {
    var seen: [String: Int] = [:]
    for element in elements(node, "\"themes\"") {
      guard
        let fields = fields(
          element, "a theme", ["id", "name", "summary"], required: ["id", "name"]),
        let id = identifier(fields["id"], "a theme", &seen),
        let name = text(fields["name"], "\"name\"")
      else { continue }
      family.themes.append(
        JobFamily.Theme(
          id: id, name: name, summary: fields["summary"].flatMap { text($0, "\"summary\"") },
          offset: fields["id"]?.offset ?? element.offset))
    }
  }

  private mutating func readCompetencies(_ node: YAMLNode?) {
    let names = [
      "id", "summary", "examples", "supportingUrls", "level", "theme", "proficiency",
    ]
    let levels = family.levels.map(\.id)
    let themes = family.themes.map(\.id)
    var seen: [String: Int] = [:]
    for element in elements(node, "\"competencies\"") {
      guard
        let fields = fields(
          element, "a competency", names,
          required: ["id", "summary", "level", "theme", "proficiency"])
      else { continue }
      _ = identifier(fields["id"], "a competency", &seen)
      readExtras(fields)
      let summary = text(fields["summary"], "\"summary\"")
      let level = position(of: fields["level"], "level", among: levels)
      let theme = position(of: fields["theme"], "theme", among: themes)
      let proficiency = position(
        of: fields["proficiency"], "proficiency", among: JobFamily.proficiencies)
      guard let summary, let level, let theme, let proficiency else { continue }
      family.competencies.append(
        JobFamily.Competency(
          level: level, theme: theme, summary: summary, proficiency: proficiency + 1,
          offset: element.offset))
    }
  }

  /// Reads what is not kept, so that mistakes in it are told and it is counted.
  private mutating func readExtras(_ fields: Fields) {
    for example in elements(fields["examples"], "\"examples\"") {
      if text(example, "an example") != nil { family.exampleCount += 1 }
    }
    for link in elements(fields["supportingUrls"], "\"supportingUrls\"") {
      let names = ["label", "url"]
      guard self.fields(link, "a supporting URL", names, required: names) != nil else { continue }
      family.linkCount += 1
    }
  }
}

// MARK: - Values

extension JobFamilyReader {
  /// The fields of a value; reports unknown and missing ones.
  private mutating func fields(
    _ node: YAMLNode, _ what: String, _ names: [String], required: [String]
  ) -> Fields? {
    guard case .mapping(let entries) = node.content else {
      report(
        "\(what) must have fields such as '\(names[0])', found \(node.words)", at: node.offset)
      return nil
    }
    var fields: Fields = [:]
    var meant: Set<String> = []
    for entry in entries {
      guard !names.contains(entry.key.text) else {
        fields[entry.key.text] = entry.value
        continue
      }
      let near = EditDistance.nearest(to: entry.key.text, among: names, limit: 1).first
      if let near { meant.insert(near) }
      report(
        "unknown field '\(JSONText.excerpt(entry.key.text))' in \(what)"
          + (near.map { "; did you mean '\($0)'?" } ?? ""), at: entry.key.offset)
    }
    let missing = required.filter { fields[$0] == nil && !meant.contains($0) }
    guard missing.isEmpty else {
      let words = missing.map { "no '\($0)'" }.joined(separator: ", ")
      report("\(what) has \(words)", at: node.offset)
      return nil
    }
    return fields
  }

  private mutating func elements(_ node: YAMLNode?, _ what: String) -> [YAMLNode] {
    guard let node else { return [] }
    if case .sequence(let elements) = node.content { return elements }
    report("\(what) must be a list, found \(node.words)", at: node.offset)
    return []
  }

  /// A text on one line, which must not be empty.
  private mutating func text(_ node: YAMLNode?, _ what: String) -> String? {
    guard let node else { return nil }
    if case .scalar(let text) = node.content, !text.onOneLine.isEmpty { return text.onOneLine }
    var found = node.words
    if case .scalar = node.content { found = "an empty one" }
    report("\(what) must be a text, found \(found)", at: node.offset)
    return nil
  }

  /// An id that no other of its sort has.
  private mutating func identifier(
    _ node: YAMLNode?, _ what: String, _ seen: inout [String: Int]
  ) -> String? {
    guard let node, let id = text(node, "the id of \(what)") else { return nil }
    if let first = seen[id] {
      report(
        "repeated id '\(JSONText.excerpt(id))' of \(what)", at: node.offset,
        related: ("first", first))
      return nil
    }
    seen[id] = node.offset
    return id
  }

  /// The position of a word among those that are allowed.
  private mutating func position(
    of node: YAMLNode?, _ what: String, among words: [String]
  ) -> Int? {
    guard let node, let word = text(node, "\"\(what)\"") else { return nil }
    if let position = words.firstIndex(of: word) { return position }
    let near = EditDistance.nearest(to: word, among: words, limit: 1).first
    report(
      "unknown \(what) '\(JSONText.excerpt(word))'"
        + (near.map { "; did you mean '\($0)'?" } ?? ""), at: node.offset)
    return nil
  }
}
