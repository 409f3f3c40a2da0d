import CareerDocuments
import CareerGraph

extension DOTCareerReader {
  /// What a node says.
  mutating func role(of node: Int) -> DrawnRole {
    let name = drawing.nodes[node].name
    if let own = drawing.value(CareerAttribute.role, ofNode: node) {
      return wholeRole(own, node: node)
    }
    if isInvisible(drawing.value("style", ofNode: node)) {
      tally.invisibleNodes += 1
      return .none
    }
    guard let id = id(of: name) else {
      report(
        "a node without a name can't be a role; name it, and give it the text as its label",
        at: name.offset)
      return .none
    }
    return .described(describedRole(node, id: id))
  }

  /// Whether a style hides what has it.
  func isInvisible(_ style: DOTGraph.Text?) -> Bool {
    guard let style else { return false }
    return style.text.split(separator: ",").contains { $0.onOneLine == "invis" }
  }

  /// The id of a node's role: its name, control characters in it as spaces.
  private mutating func id(of name: DOTGraph.Text) -> String? {
    let hasControls = name.text.unicodeScalars.contains {
      $0.properties.generalCategory == .control
    }
    if hasControls { tally.renamedNodes += 1 }
    let id = hasControls ? name.text.onOneLine : name.text
    return id.isEmpty ? nil : id
  }
}

// MARK: - Roles that the project itself has drawn

extension DOTCareerReader {
  private mutating func wholeRole(_ own: DOTGraph.Text, node: Int) -> DrawnRole {
    guard own.text != CareerAttribute.noRole else { return .none }
    let words = "'\(CareerAttribute.role)'"
    guard let json = own.text.asJSON(from: "{", to: "}"), let id = Self.id(inRole: json) else {
      report("\(words) must be '\(CareerAttribute.noRole)' or a role as JSON", at: own.offset)
      return .none
    }
    for attribute in NodeAttribute.allCases where attribute != .label {
      guard let value = drawing.nodes[node].attributes[attribute.rawValue] else { continue }
      report(
        "'\(attribute.rawValue)' stands beside \(words), which is the whole role; "
          + "change it there, or leave out \(words)", at: value.offset)
    }
    let orders = orders(drawing.value(CareerAttribute.order, ofNode: node), count: 1)
    return .whole(id: id, json: json, order: orders.first)
  }

  /// The id in the JSON of a role.
  private static func id(inRole json: String) -> String? {
    var scanner = JSONScanner(Array(json.utf8))
    guard var members = scanner.enterObject("a role") else { return nil }
    while let key = scanner.nextKey(&members) {
      if scanner.text(of: key) == RoleField.id.rawValue {
        return scanner.readString("an id").map { scanner.text(of: $0) }
      }
      scanner.skipValue()
    }
    return nil
  }

  /// The positions that an attribute states, one for each of what it stands beside; none where it
  /// is absent.
  mutating func orders(_ value: DOTGraph.Text?, count: Int) -> [Int] {
    guard let value else { return [] }
    let numbers = value.text.split(separator: " ").map { Int($0) }
    guard numbers.count == count, !numbers.contains(nil) else {
      report(
        "'\(CareerAttribute.order)' must be \(count) whole number\(count == 1 ? "" : "s")",
        at: value.offset)
      return []
    }
    return numbers.compactMap { $0 }
  }
}

// MARK: - Roles that attributes describe

extension DOTCareerReader {
  private mutating func describedRole(_ node: Int, id: String) -> DescribedRole {
    let drawn = drawing.nodes[node].name
    var role = DescribedRole(id: id, offset: drawn.offset)
    role.fields.append(DraftField("id", .string(id), at: drawn.offset))
    let names = DOTLabel.Names(graph: drawing.scopes[0].name?.text ?? "", node: drawn.text)
    let label =
      drawing.value("label", ofNode: node) ?? DOTGraph.Text(text: "\\N", offset: drawn.offset)
    let shape = drawing.value("shape", ofNode: node)?.text
    let lines = DOTLabel.lines(
      label, names: names, isRecord: shape == "record" || shape == "Mrecord"
    ).map(\.onOneLine)
    let states = drawing.value(NodeAttribute.years.rawValue, ofNode: node)?.text.isEmpty == false
    let (name, time) = states ? (lines.joined(separator: " "), nil) : named(lines, at: label.offset)
    let shown = name.onOneLine
    role.fields.append(
      DraftField("name", .string(shown.isEmpty ? id : shown), at: label.offset))
    if let time, let experience = time.experience {
      role.fields.append(DraftField("experience", experience, at: label.offset))
      role.leastYears = time.leastYears
    }
    for attribute in NodeAttribute.allCases where attribute != .label {
      guard let value = drawing.value(attribute.rawValue, ofNode: node), !value.text.isEmpty
      else { continue }
      read(attribute, value, names, into: &role)
    }
    if role.track == nil, let track = track(ofNode: node) {
      role.track = track.text
      role.fields.append(DraftField("track", .string(track.text), at: track.offset))
    }
    return role
  }

  /// The name in the lines of a label, and the experience that they state.
  ///
  /// A time that may be meant otherwise, as in `Apprentice (3 years)`, stays in the name and is told.
  private mutating func named(
    _ lines: [String], at offset: Int
  ) -> (name: String, time: StatedTime?) {
    var names: [String] = []
    var time: StatedTime?
    for line in lines {
      let text = TimeText(line)
      guard let stated = text.time else {
        if let unread = text.unread { warnOfTime(unread, at: offset) }
        names.append(line)
        continue
      }
      let isExperience =
        stated.purpose == .experience || stated.bound != .none || stated.numbers.count == 2
      guard isExperience, text.isAtEnd, time == nil, stated.experience != nil else {
        warnOfTime(line, at: offset)
        names.append(line)
        continue
      }
      time = stated
      names.append(text.rest)
    }
    return (names.joined(separator: " "), time)
  }

  private mutating func warnOfTime(_ text: String, at offset: Int) {
    warn(
      "'\(JSONText.excerpt(text))' in the label of a node was not read as a time; state the "
        + "experience with years=\"3-5\" of the node, time in the role with years=2 of the edges that "
        + "leave it", at: offset)
  }

  /// Tells of times in the labels of clusters, where nothing reads them.
  mutating func checkClusters() {
    for scope in drawing.scopes.dropFirst() {
      guard let name = scope.name, name.text.hasPrefix("cluster"),
        let label = scope.attributes["label"],
        scope.nodes.contains(where: { if case .described = roles[$0] { true } else { false } })
      else { continue }
      let text = TimeText(DOTLabel.text(label, names: DOTLabel.Names(graph: name.text)))
      guard text.time != nil || text.unread != nil else { continue }
      warn(
        "the time in the label of a cluster was not read; a cluster is a track", at: label.offset)
    }
  }

  private mutating func read(
    _ attribute: NodeAttribute, _ value: DOTGraph.Text, _ names: DOTLabel.Names,
    into role: inout DescribedRole
  ) {
    let shown = DOTLabel.text(value, names: names)
    var json: JSONNode?
    var field = attribute.rawValue
    switch attribute {
    case .label: return
    case .track:
      role.track = shown
      json = .string(shown)
    case .level:
      role.level = Double(shown)
      json = number(value, of: field)
    case .years:
      let time = StatedTime(value: shown)
      json = time?.experience
      if json == nil { reportQuantity(field, value, "'2', '2-4' or '7+'") }
      role.leastYears = time?.leastYears
      field = "experience"
    case .skills, .teaches:
      let (levels, assumed) = skillLevels(value, of: field)
      json = levels
      role.assumed += assumed
    case .entry:
      role.isEntry = truth(value, of: field)
      statesEntries = true
    case .final:
      role.isFinal = truth(value, of: field)
      statesFinals = true
    case .salary:
      json = Quantity.salary(shown)
      if json == nil { reportQuantity(field, value, "'55000' or '48000-62000'") }
    case .summary: json = .string(shown)
    }
    if let json { role.fields.append(DraftField(field, json, at: value.offset)) }
  }

  /// The track of a node: the label of the innermost cluster that it is first named in, else the
  /// cluster's name without `cluster`.
  private func track(ofNode node: Int) -> DOTGraph.Text? {
    for scope in drawing.nodes[node].scopes {
      var outer: Int? = scope
      while let number = outer {
        let scope = drawing.scopes[number]
        outer = scope.parent
        let name = scope.name?.text ?? ""
        guard number > 0, name.hasPrefix("cluster") || scope.attributes["cluster"]?.text == "true"
        else { continue }
        let label = scope.attributes["label"]
        let shown = label.map { DOTLabel.text($0, names: DOTLabel.Names(graph: name)) } ?? ""
        let bare = name.hasPrefix("cluster") ? String(name.dropFirst("cluster".count)) : name
        let words = bare.drop { $0 == "_" || $0 == " " || $0 == "-" }
        let track = shown.isEmpty ? String(words).onOneLine : shown
        guard !track.isEmpty else { continue }
        return DOTGraph.Text(
          text: track, offset: label?.offset ?? scope.name?.offset ?? 0)
      }
    }
    return nil
  }
}

// MARK: - Values

extension DOTCareerReader {
  mutating func number(_ value: DOTGraph.Text, of name: String) -> JSONNode? {
    if let number = Double(value.text), number.isFinite { return .number(number) }
    report(
      "'\(name)' must be a number, found '\(JSONText.excerpt(value.text))'", at: value.offset)
    return nil
  }

  /// A share as a number from 0 to 1, or as many in a hundred.
  mutating func share(_ value: DOTGraph.Text, of name: String) -> JSONNode? {
    let text = value.text.onOneLine
    if text.hasSuffix("%"), let number = Double(text.dropLast().onOneLine), number.isFinite {
      return .number(number / 100)
    }
    return number(value, of: name)
  }

  mutating func truth(_ value: DOTGraph.Text, of name: String) -> Bool? {
    switch value.text.lowercased() {
    case "true", "yes", "1": return true
    case "false", "no", "0": return false
    default:
      report(
        "'\(name)' must be true or false, found '\(JSONText.excerpt(value.text))'",
        at: value.offset)
      return nil
    }
  }

  mutating func reportQuantity(_ name: String, _ value: DOTGraph.Text, _ examples: String) {
    report(
      "'\(name)' must be a number or a range, such as \(examples), found "
        + "'\(JSONText.excerpt(value.text))'", at: value.offset)
  }

  /// The level of a skill that stands without one: the middle of five.
  static let assumedLevel = 3

  /// Whether a text means a level, though it is no whole number.
  private static func isLevel(_ text: String) -> Bool {
    let words: Set = [
      "none", "novice", "beginner", "basic", "awareness", "working", "intermediate", "practitioner",
      "proficient", "advanced", "expert", "low", "medium", "high",
    ]
    return text.first.map { $0.isNumber || "+-~≥>.".contains($0) } == true
      || words.contains(text.lowercased())
  }

  /// Reads skills with their levels, such as `python:3, sql:2` or `python=3; sql=2`.
  mutating func skillLevels(
    _ value: DOTGraph.Text, of name: String
  ) -> (levels: JSONNode, assumed: [String]) {
    var levels: [(String, JSONNode)] = []
    var assumed: [String] = []
    let shown = DOTLabel.lines(value).joined(separator: ",")
    for entry in shown.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let sign = entry.lastIndex { $0 == ":" || $0 == "=" }
      let level = sign.flatMap { Int(entry[$0...].dropFirst().onOneLine) }
      let text = (level == nil ? entry : sign.map { entry[..<$0] } ?? entry).onOneLine
      guard !text.isEmpty else { continue }
      if level == nil, let sign, Self.isLevel(entry[sign...].dropFirst().onOneLine) {
        report(
          "'\(JSONText.excerpt(entry.onOneLine))' in '\(name)' needs a whole number from 1 to 5 as "
            + "its level, as in 'python:3'", at: value.offset)
        continue
      }
      let id = skillID(text, at: value.offset)
      if level == nil {
        tally.filledIn.assume(.levels, Double(Self.assumedLevel))
        assumed.append("\(name).\(id)")
      }
      levels.append((id, .number(level ?? Self.assumedLevel)))
    }
    return (.object(levels), assumed)
  }

  /// The id of a skill: its name in small letters, with dashes for spaces.
  private mutating func skillID(_ name: String, at offset: Int) -> String {
    if skillIDs.contains(name) { return name }
    let id = name.lowercased().split(separator: " ").joined(separator: "-")
    if skillIDs.insert(id).inserted {
      skillNames.append((id, name, offset))
      tally.filledIn.assume(.skillKind, as: "technical")
      tally.filledIn.assume(.hours, as: ImportRules.usualHours)
    }
    return id
  }
}
