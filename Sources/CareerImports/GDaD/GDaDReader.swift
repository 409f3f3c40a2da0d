import CareerDocuments
import CareerGraph

/// Reads the tables of the framework and checks that they fit together.
struct GDaDReader {
  private var framework = GDaDFramework()
  private var skills: [String: Int] = [:]
  private var levels: [LevelKey: Int] = [:]

  private struct LevelKey: Hashable {
    let family: String
    let role: String
    let title: String
  }

  private enum SkillColumn: String, CaseIterable {
    case name = "Skill Name"
    case description = "Skill Description"
    case awareness = "Awareness"
    case working = "Working"
    case practitioner = "Practitioner"
    case expert = "Expert"
  }

  private enum RoleColumn: String, CaseIterable {
    case family = "Role Family"
    case role = "Role"
    case roleDescription = "Role Description"
    case level = "Role Level"
    case levelDescription = "Role Level Description"
    case skill = "Skill Name"
    case skillLevel = "Skill Level"
  }

  /// What the tables write where there is no level.
  private static let unused = "NOT IN USE"

  /// The names of the levels of skills, from 1.
  private static let levelNames = ["Awareness", "Working", "Practitioner", "Expert"]

  mutating func read(
    roles: ImportFile, skills: ImportFile
  ) throws(InvalidDocument) -> GDaDFramework {
    var skillTable = TableReader<SkillColumn>(
      skills, what: "the table of skills", dialect: .detected(in: skills.bytes),
      required: Array(SkillColumn.allCases), surplus: .ignored)
    while skillTable.nextRow() { readSkill(&skillTable) }
    var roleTable = TableReader<RoleColumn>(
      roles, what: "the table of roles", dialect: .detected(in: roles.bytes),
      required: Array(RoleColumn.allCases), surplus: .ignored)
    let knowsSkills = skillTable.problems.log.count == 0
    while roleTable.nextRow() { readRole(&roleTable, knowsSkills) }
    if let invalid = InvalidDocument([roleTable.problems, skillTable.problems]) { throw invalid }
    return framework
  }

  private mutating func readSkill(_ table: inout TableReader<SkillColumn>) {
    let name = table.text(.name).trimmingSpaces
    guard !name.isEmpty else { return table.report("no 'Skill Name'", at: .name) }
    guard skills[name] == nil else {
      return table.report("repeated skill '\(JSONText.excerpt(name))'", at: .name)
    }
    skills[name] = framework.skills.count
    framework.skills.append(
      GDaDFramework.Skill(
        name: name, description: table.text(.description).trimmingSpaces,
        levels: [.awareness, .working, .practitioner, .expert].map {
          table.text($0).trimmingSpaces
        }))
  }

  private mutating func readRole(_ table: inout TableReader<RoleColumn>, _ knowsSkills: Bool) {
    let role = table.text(.role).trimmingSpaces
    let title = table.text(.level).trimmingSpaces
    guard !role.isEmpty else { return table.report("no 'Role'", at: .role) }
    guard !title.isEmpty else { return table.report("no 'Role Level'", at: .level) }
    let skillName = table.text(.skill).trimmingSpaces
    guard let skill = skills[skillName] else {
      if knowsSkills {
        let near = EditDistance.nearest(to: skillName, among: framework.skills.map(\.name)).first
        table.report(
          "skill '\(JSONText.excerpt(skillName))' is not in the table of skills"
            + (near.map { "; did you mean '\($0)'?" } ?? ""), at: .skill)
      }
      return
    }
    guard let level = level(&table) else { return }

    let family = table.text(.family).trimmingSpaces
    let key = LevelKey(family: family, role: role, title: title)
    let position = levels[key] ?? framework.levels.count
    if position == framework.levels.count {
      levels[key] = position
      let isUnused = title == Self.unused
      framework.levels.append(
        GDaDFramework.Level(
          family: family, role: role, title: isUnused ? nil : title,
          description: table.text(isUnused ? .roleDescription : .levelDescription).trimmingSpaces))
    }
    note(skill, at: level, of: position)
  }

  /// The level of a skill; where the table has none, the least.
  private mutating func level(_ table: inout TableReader<RoleColumn>) -> Int? {
    let name = table.text(.skillLevel).trimmingSpaces
    if name == Self.unused {
      framework.rowsWithoutLevel += 1
      return 1
    }
    guard let index = Self.levelNames.firstIndex(of: name) else {
      let near = EditDistance.nearest(to: name, among: Self.levelNames, limit: 1).first
      table.report(
        "'Skill Level' must be one of \(Self.levelNames.joined(separator: ", ")), got "
          + "'\(JSONText.excerpt(name))'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
        at: .skillLevel)
      return nil
    }
    return index + 1
  }

  /// Notes a skill of a level; of a repeated one the higher level.
  private mutating func note(_ skill: Int, at level: Int, of position: Int) {
    let known = framework.levels[position].skills.firstIndex { $0.skill == skill }
    guard let known else { return framework.levels[position].skills.append((skill, level)) }
    framework.repeatedRows += 1
    let higher = max(level, framework.levels[position].skills[known].level)
    framework.levels[position].skills[known].level = higher
  }
}
