import CareerDocuments
import CareerGraph

/// Reads a file of ESCO; fields that are not needed are passed over.
struct ESCOReader: DocumentReader {
  var scanner: JSONScanner
  private var classification = ESCOClassification()
  private var occupations: [String: Int] = [:]
  private var skills: [String: Int] = [:]
  /// Skills of occupations and relations of skills, which may stand before the skills.
  private var essential: [(occupation: Int, uri: String, offset: Int)] = []
  private var relations: [Relation] = []

  private struct Relation {
    var skill = ""
    var related = ""
    var kind = ""
    var offset = 0
  }

  init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  /// Reads the file; `nil` where there are problems.
  mutating func read() -> ESCOClassification? {
    readWhole { $0.readFile() }
    guard scanner.log.isEmpty else { return nil }
    resolve()
    return scanner.log.isEmpty ? classification : nil
  }

  /// Reads an object with one call for each field.
  private mutating func readObject(
    _ what: String, _ readField: (inout ESCOReader, String) -> Void
  ) {
    guard var members = scanner.enterObject(what) else { return }
    var seen: Set<String> = []
    while let key = scanner.nextKey(&members) {
      let name = scanner.text(of: key)
      if !seen.insert(name).inserted {
        scanner.report("repeated field \"\(JSONText.excerpt(name))\" in \(what)", at: key.offset)
      }
      readField(&self, name)
    }
  }

  private mutating func text(_ what: String) -> String {
    scanner.readString(what).map { scanner.text(of: $0) } ?? ""
  }

  private mutating func readFile() {
    var seen: Set<String> = []
    let offset = scanner.position
    readObject("the file") { reader, field in
      seen.insert(field)
      switch field {
      case "occupations": reader.readList("\"occupations\"") { $0.readOccupation() }
      case "skills": reader.readList("\"skills\"") { $0.readSkill() }
      case "skillRelations": reader.readList("\"skillRelations\"") { $0.readRelation() }
      default: reader.scanner.skipValue()
      }
    }
    let missing = ["occupations", "skills"].filter { !seen.contains($0) }
    guard scanner.log.isEmpty else { return }
    for field in missing {
      scanner.report("the file has no \"\(field)\"", at: offset)
    }
  }

  private mutating func readOccupation() {
    let offset = scanner.position
    var occupation = ESCOClassification.Occupation()
    var skills: [(uri: String, offset: Int)] = []
    readObject("an occupation") { reader, field in
      switch field {
      case "uri": occupation.uri = reader.text("\"uri\"")
      case "label": occupation.label = reader.text("\"label\"")
      case "iscoGroup": occupation.group = reader.text("\"iscoGroup\"")
      case "altLabels":
        reader.readList("\"altLabels\"") { occupation.otherLabels.append($0.text("a label")) }
      case "essentialSkills":
        reader.readList("\"essentialSkills\"") { reader in
          let offset = reader.scanner.position
          skills.append((reader.text("the URI of a skill"), offset))
        }
      default: reader.scanner.skipValue()
      }
    }
    guard isNamed(occupation.uri, occupation.label, "an occupation", at: offset) else { return }
    let position = classification.occupations.count
    guard occupations[occupation.uri] == nil else {
      return scanner.report("repeated occupation '\(excerpt(occupation.uri))'", at: offset)
    }
    occupations[occupation.uri] = position
    classification.occupations.append(occupation)
    essential += skills.map { (position, $0.uri, $0.offset) }
  }

  private mutating func readSkill() {
    let offset = scanner.position
    var skill = ESCOClassification.Skill()
    readObject("a skill") { reader, field in
      switch field {
      case "uri": skill.uri = reader.text("\"uri\"")
      case "label": skill.label = reader.text("\"label\"")
      case "type": skill.isKnowledge = reader.text("\"type\"") == "knowledge"
      default: reader.scanner.skipValue()
      }
    }
    guard isNamed(skill.uri, skill.label, "a skill", at: offset) else { return }
    guard skills[skill.uri] == nil else {
      return scanner.report("repeated skill '\(excerpt(skill.uri))'", at: offset)
    }
    skills[skill.uri] = classification.skills.count
    classification.skills.append(skill)
  }

  private mutating func readRelation() {
    var relation = Relation(offset: scanner.position)
    readObject("a relation") { reader, field in
      switch field {
      case "skill": relation.skill = reader.text("\"skill\"")
      case "related": relation.related = reader.text("\"related\"")
      case "relation": relation.kind = reader.text("\"relation\"")
      default: reader.scanner.skipValue()
      }
    }
    relations.append(relation)
  }

  private mutating func isNamed(
    _ uri: String, _ label: String, _ what: String, at offset: Int
  ) -> Bool {
    guard !scanner.isBroken else { return false }
    if uri.isEmpty { scanner.report("\(what) has no \"uri\"", at: offset) }
    if label.isEmpty { scanner.report("\(what) has no \"label\"", at: offset) }
    return !uri.isEmpty && !label.isEmpty
  }

  private func excerpt(_ text: String) -> String { JSONText.excerpt(text) }

  // MARK: References

  private mutating func resolve() {
    for (occupation, uri, offset) in essential {
      guard let skill = skills[uri] else {
        scanner.report("unknown skill '\(excerpt(uri))'", at: offset)
        continue
      }
      classification.occupations[occupation].skills.append(skill)
    }
    for relation in relations {
      guard let skill = skills[relation.skill], let related = skills[relation.related] else {
        let unknown = skills[relation.skill] == nil ? relation.skill : relation.related
        scanner.report("unknown skill '\(excerpt(unknown))'", at: relation.offset)
        continue
      }
      switch relation.kind {
      case "optional": classification.optionalRelations += 1
      case "essential": classification.skills[skill].essential.append(related)
      default:
        scanner.report(
          "\"relation\" must be essential or optional, got '\(excerpt(relation.kind))'",
          at: relation.offset)
      }
    }
  }
}
