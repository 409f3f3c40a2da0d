public import CareerGraph

extension GraphDocument {
  /// Writes a graph as a document of format 1.
  ///
  /// The text is the same for the same graph, reads back to an equal graph with the author's own
  /// fields, and leaves out what the format takes for granted.
  ///
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n*) time and space for *n* characters of text.
  public static func text(of graph: CareerGraph) -> String {
    GraphDocumentWriter(graph: graph).text
  }
}

/// Writes the parts of a graph in canonical form.
package struct GraphDocumentWriter {
  let graph: CareerGraph

  package init(graph: CareerGraph) { self.graph = graph }

  package var text: String {
    var fields = head
    append("sources", graph.sources.map(node), to: &fields)
    append("skills", graph.skills.map { node(graph[$0]) }, to: &fields)
    append("roles", graph.roles.map { node(graph[$0]) }, to: &fields)
    append("transitions", graph.transitionsInDocumentOrder.map { node(graph[$0]) }, to: &fields)
    var line: [UInt8] = []
    JSONNode.object(fields).writeLine(to: &line)
    return CanonicalLayout.text(of: CommentedJSON(line))
  }

  /// The fields of the document but for its lists.
  private var head: [(String, JSONNode)] {
    var fields: [(String, JSONNode)] = []
    if let schema = graph.schema { fields.append(("$schema", .string(schema))) }
    fields.append(("format", .number(1)))
    if let title = graph.title { fields.append(("title", .string(title))) }
    if let currency = graph.currency { fields.append(("currency", .string(currency))) }
    appendExtensions(graph.extensions, to: &fields)
    return fields
  }

  private func append(
    _ name: String, _ elements: [JSONNode], to fields: inout [(String, JSONNode)]
  ) {
    if !elements.isEmpty { fields.append((name, .list(elements))) }
  }
}

// MARK: - Elements

extension GraphDocumentWriter {
  /// The document without its roles and transitions, on one line.
  package var headJSON: String {
    var fields = head
    append("sources", graph.sources.map(node), to: &fields)
    append("skills", graph.skills.map { node(graph[$0]) }, to: &fields)
    return JSONNode.object(fields).oneLine
  }

  /// A source on one line.
  package func json(_ source: Source) -> String { node(source).oneLine }

  /// A skill on one line.
  package func json(_ skill: Skill) -> String { node(skill).oneLine }

  /// A role on one line.
  package func json(_ role: Role) -> String { node(role).oneLine }

  /// Transitions on one line.
  package func json(_ transitions: [Transition]) -> String {
    JSONNode.list(transitions.map(node)).oneLine
  }

  private func node(_ source: Source) -> JSONNode {
    var fields: [(String, JSONNode)] = [("id", .string(source.id))]
    append("title", source.title, to: &fields)
    append("note", source.note, to: &fields)
    if source.grade != .stated { fields.append(("grade", .string(source.grade.rawValue))) }
    appendExtensions(source.extensions, to: &fields)
    return .object(fields)
  }

  private func node(_ skill: Skill) -> JSONNode {
    var fields: [(String, JSONNode)] = [("id", .string(skill.id)), ("name", .string(skill.name))]
    append("aliases", skill.aliases, to: &fields)
    fields.append(("kind", .string(skill.kind.rawValue)))
    if let hours = skill.hoursPerLevel {
      fields.append(("hoursPerLevel", node(hours, skill.extensions)))
    }
    append("requires", skill.requires, to: &fields)
    append("sources", skill.sources, to: &fields)
    append(skill.evidence, to: &fields)
    appendExtensions(skill.extensions, to: &fields)
    return .object(ordered(fields, as: skill.extensions))
  }

  private func node(_ role: Role) -> JSONNode {
    var fields: [(String, JSONNode)] = [("id", .string(role.id)), ("name", .string(role.name))]
    append("aliases", role.aliases, to: &fields)
    append("track", role.track, to: &fields)
    if let level = role.level { fields.append(("level", .number(level))) }
    if role.isEntry { fields.append(("entry", .raw("true"))) }
    if role.isFinal { fields.append(("final", .raw("true"))) }
    if role.isEducation { fields.append(("education", .raw("true"))) }
    if let experience = role.experience {
      var members: [(String, JSONNode)] = [("min", .number(experience.min))]
      if let max = experience.max { members.append(("max", .number(max))) }
      appendExtensions(role.extensions, of: "experience", to: &members)
      fields.append(("experience", .object(members)))
    }
    append("skills", role.skills, to: &fields)
    append("teaches", role.teaches, to: &fields)
    if let salary = role.salary { fields.append(("salary", node(salary, role.extensions))) }
    append("summary", role.summary, to: &fields)
    append("responsibilities", role.responsibilities, to: &fields)
    append("sources", role.sources, to: &fields)
    append(role.evidence, to: &fields)
    appendExtensions(role.extensions, to: &fields)
    return .object(ordered(fields, as: role.extensions))
  }

  private func node(_ transition: Transition) -> JSONNode {
    let own = transition.extensions
    var fields: [(String, JSONNode)] = [
      ("from", .string(transition.from)), ("to", .string(transition.to)),
      ("kind", .string(transition.kind.rawValue)),
    ]
    append("via", transition.via, to: &fields)
    fields.append(("years", node(transition.years, own, parent: "years")))
    if transition.wait != .zero || own.contains(where: { $0.parent == "wait" }) {
      fields.append(("wait", node(transition.wait, own, parent: "wait")))
    }
    if transition.minimumExperience != nil || own.contains(where: { $0.parent == "experience" }) {
      var members: [(String, JSONNode)] =
        transition.minimumExperience.map { [("min", .number($0))] } ?? []
      appendExtensions(own, of: "experience", to: &members)
      fields.append(("experience", .object(members)))
    }
    append("skills", transition.skills, to: &fields)
    if transition.credit != 1 { fields.append(("credit", .number(transition.credit))) }
    if let likelihood = transition.likelihood {
      fields.append(("likelihood", .number(likelihood)))
    }
    append("sources", transition.sources, to: &fields)
    append(transition.evidence, to: &fields)
    appendExtensions(own, to: &fields)
    return .object(ordered(fields, as: own))
  }

  /// The fields, those that are or hold the author's own in the order that the author gave them.
  ///
  /// - Complexity: O(*n* + *k*) expected time for *n* fields and *k* of the author's own.
  private func ordered(
    _ fields: [(String, JSONNode)], as own: [Extension]
  ) -> [(String, JSONNode)] {
    guard own.contains(where: { $0.parent != nil }) else { return fields }
    var positions: [Substring: Int] = [:]
    for (position, field) in fields.enumerated() { positions[field.0[...]] = position }
    var wanted: [Int] = []
    for field in own {
      // The parent of a field in the list of hours is `hoursPerLevel.3`.
      let name = field.parent.map { $0.prefix { $0 != "." } } ?? field.name[...]
      if let position = positions.removeValue(forKey: name) { wanted.append(position) }
    }
    var result = fields
    for (slot, position) in zip(wanted.sorted(), wanted) { result[slot] = fields[position] }
    return result
  }
}

// MARK: - Values

extension GraphDocumentWriter {
  private func node(_ estimate: Estimate, _ own: [Extension], parent: String) -> JSONNode {
    guard !estimate.isCertain || own.contains(where: { $0.parent == parent }) else {
      return .number(estimate.typical)
    }
    var fields: [(String, JSONNode)] = [
      ("low", .number(estimate.low)), ("typical", .number(estimate.typical)),
      ("high", .number(estimate.high)),
    ]
    appendExtensions(own, of: parent, to: &fields)
    return .object(fields)
  }

  private func node(_ hours: LevelHours, _ own: [Extension]) -> JSONNode {
    let isList = own.contains { $0.parent?.hasPrefix("hoursPerLevel.") == true }
    if !isList, let first = hours.levels.first, hours.levels.allSatisfy({ $0 == first }) {
      return node(first, own, parent: "hoursPerLevel")
    }
    return .list(
      hours.levels.enumerated().map { node($1, own, parent: "hoursPerLevel.\($0 + 1)") })
  }

  private func node(_ salary: Salary, _ own: [Extension]) -> JSONNode {
    var fields: [(String, JSONNode)] = []
    for (name, figure) in [
      ("low", salary.low), ("median", salary.median), ("average", salary.average),
      ("high", salary.high),
    ] {
      if let figure { fields.append((name, .number(figure))) }
    }
    if let year = salary.year { fields.append(("year", .number(year))) }
    appendExtensions(own, of: "salary", to: &fields)
    return .object(fields)
  }

  /// A figure that rests on one source names it alone.
  private func append(_ evidence: Evidence, to fields: inout [(String, JSONNode)]) {
    guard !evidence.isEmpty else { return }
    let members = evidence.entries.map { entry -> (String, JSONNode) in
      let sources = entry.sources.map { JSONNode.string($0) }
      return (entry.figure, sources.count == 1 ? sources[0] : .list(sources))
    }
    fields.append(("evidence", .object(members)))
  }

  private func append(_ name: String, _ text: String?, to fields: inout [(String, JSONNode)]) {
    if let text { fields.append((name, .string(text))) }
  }

  private func append(
    _ name: String, _ texts: [String], to fields: inout [(String, JSONNode)]
  ) {
    if !texts.isEmpty { fields.append((name, .list(texts.map { .string($0) }))) }
  }

  private func append(
    _ name: String, _ levels: SkillLevels, to fields: inout [(String, JSONNode)]
  ) {
    guard !levels.isEmpty else { return }
    fields.append((name, .object(levels.map { ($0.skill, .number($0.level)) })))
  }

  private func appendExtensions(
    _ own: [Extension], of parent: String? = nil, to fields: inout [(String, JSONNode)]
  ) {
    for field in own where field.parent == parent { fields.append((field.name, .raw(field.json))) }
  }
}
