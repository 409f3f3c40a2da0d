/// The text of a random document that is allowed, made again from its seed.
///
/// Every optional field is there or not, fields stand in any order, and texts are hostile.
package struct RandomDocument {
  /// The document.
  package private(set) var text = ""

  private var random: SplitMix64
  private var ownFields = 0

  /// Texts that break formats which don't escape.
  package static let hostile = [
    "", " ", "node", "3D", "R&D", "&amp;", "&#65;", "a->b", "a--b", "x:y", "{a|b}", "<b>", "</b>",
    "\\N", "\\", "ends\\", "\"", "'", "\"quoted\"", "two\nlines", "cr\r\nlf", "tab\tbed", "a]b",
    "a;b", "/*", "*/", "//", "#", "👩‍👩‍👧‍👦", "😀", "e\u{301}", "日本語", "\u{202E}rtl", "עברית", "العربية",
    "\u{0}", "a\u{0}b", "\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{FEFF}",
    "\u{FFFE}", "\u{10FFFF}", "\u{FFFD}", "null", "true", "1e3", "[", "{", "${x}", "%s", "-",
    "__proto__", "subgraph", "digraph { }", "\\\"", "\\l", "&lt;", "–", "\u{A0}",
    "=cmd()", "+1", "-1", "@x", "\t=x", "\r=x", ";=x", ",=x", "\u{FF1D}1", "\\e", "\\u{41}", "a=1",
    " a ", "\n", "-->", "]]>", "%%{", "</data>",
  ]

  package init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let sources = (0..<number(0...3)).map { "source-\($0)" }
    let skills = (0..<number(0...4)).map { "skill \($0)" }
    let roles = (0..<number(0...5)).map { "role:\($0)" }
    var fields = ["\"format\": 1"]
    fields += optional("$schema", string()) + optional("title", string())
    fields += optional("currency", string()) + own()
    fields += list("sources", sources.map { source($0) })
    fields += list("skills", skills.indices.map { skill($0, skills, sources) })
    fields += list("roles", roles.map { role($0, skills, sources) })
    fields += list("transitions", transitions(roles, skills, sources))
    text = object(fields)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func isChosen() -> Bool { number(0...1) == 0 }

  private mutating func string() -> String {
    let count = number(1...2)
    var text = ""
    for _ in 0..<count { text += Self.hostile.randomElement(using: &random) ?? "" }
    return Self.quoted(text)
  }

  /// A string as JSON, with more escapes than it needs.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      let isPlain = (0x20...0x7E).contains(unit) && unit != 0x22 && unit != 0x5C
      let digits = String(unit, radix: 16)
      result +=
        isPlain
        ? String(UnicodeScalar(UInt8(unit)))
        : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return result + "\""
  }

  // MARK: Shapes

  private func field(_ name: String, _ value: String) -> String { "\"\(name)\": \(value)" }

  private mutating func optional(_ name: String, _ value: String) -> [String] {
    isChosen() ? [field(name, value)] : []
  }

  /// A list that is left out now and then where it is empty.
  private mutating func list(_ name: String, _ elements: [String]) -> [String] {
    if elements.isEmpty, isChosen() { return [] }
    return [field(name, "[\(elements.joined(separator: ", "))]")]
  }

  private mutating func object(_ fields: [String]) -> String {
    "{" + fields.shuffled(using: &random).joined(separator: ", ") + "}"
  }

  /// Fields of the author's own, or none.
  private mutating func own() -> [String] {
    guard number(0...2) == 0 else { return [] }
    let values = ["1", "-1.50e+3", "null", "true", "[]", "{}", "[1, {\"a\": [null]}]", string()]
    return (0..<number(1...2)).map { _ in
      ownFields += 1
      return field("x-\(ownFields)", values[number(0...values.count - 1)])
    }
  }

  // MARK: Values

  private mutating func figure() -> Double {
    [0, 1, 2.5, 0.1, 1.0 / 3, 1e-7, 123_456.789, 1e15, 1e22, 1e308, .leastNonzeroMagnitude][
      number(0...10)]
  }

  private mutating func estimate() -> String {
    let figures = [figure(), figure(), figure()].sorted()
    guard isChosen(), figures[0] > 0 || figures[1] == 0 else { return "\(figures[0])" }
    return object(
      zip(["low", "typical", "high"], figures).map { field($0, "\($1)") } + own())
  }

  /// The fields of an object of levels.
  private mutating func levels(_ skills: some Sequence<String>) -> [String] {
    skills.filter { _ in isChosen() }.map { field($0, "\(number(1...5))") }
  }

  /// What some figures rest on, those of single skills of the lists of levels among them.
  private mutating func evidence(
    _ figures: [String], _ levels: KeyValuePairs<String, [String]>, _ sources: [String]
  ) -> [String] {
    guard isChosen() else { return [] }
    let skills = levels.flatMap { list, fields in
      fields.map { "\(list).\($0.dropFirst().prefix { $0 != "\"" })" }
    }
    let named = (figures + skills).filter { _ in isChosen() }
    return [field("evidence", object(named.map { field($0, evidenceSources(sources)) }))]
  }

  private mutating func evidenceSources(_ sources: [String]) -> String {
    guard isChosen(), let source = sources.randomElement(using: &random) else {
      return names(sources)
    }
    return "\"\(source)\""
  }

  private mutating func names(_ names: [String]) -> String {
    "[" + names.filter { _ in isChosen() }.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  private mutating func texts() -> String {
    "[" + (0..<number(0...3)).map { _ in string() }.joined(separator: ", ") + "]"
  }

  // MARK: Elements

  private mutating func source(_ id: String) -> String {
    let grades = ["assumed", "derived", "stated", "measured"]
    return object(
      [field("id", "\"\(id)\"")] + optional("title", string()) + optional("note", string())
        + optional("grade", "\"\(grades[number(0...3)])\"") + own())
  }

  private mutating func skill(_ index: Int, _ skills: [String], _ sources: [String]) -> String {
    let kinds = ["technical", "soft", "domain", "credential"]
    var fields = [
      field("id", "\"\(skills[index])\""), field("name", string()),
      field("kind", "\"\(kinds[number(0...3)])\""),
    ]
    let hours =
      isChosen()
      ? estimate() : "[" + (0..<5).map { _ in estimate() }.joined(separator: ", ") + "]"
    fields += optional("hoursPerLevel", hours) + optional("sources", names(sources)) + own()
    let required = levels(skills.prefix(index))
    fields += optional("aliases", texts()) + [field("requires", object(required))]
    fields += evidence(["hoursPerLevel", "requires"], ["requires": required], sources)
    return object(fields)
  }

  private mutating func role(_ id: String, _ skills: [String], _ sources: [String]) -> String {
    let (least, most) = (figure(), figure())
    var experience = own()
    experience += optional("min", "\(min(least, most))")
    experience += optional("max", "\(max(least, most))")
    let pay = [figure(), figure(), figure(), figure()].sorted()
    var salary = own()
    for (name, figure) in zip(["low", "median", "average", "high"], pay) {
      salary += optional(name, "\(figure)")
    }
    salary += optional("year", "\(number(0...9999))")
    var fields = [field("id", "\"\(id)\""), field("name", string())] + own()
    fields += optional("aliases", texts()) + optional("track", string())
    fields += optional("level", "\(number(0...12))") + optional("entry", "\(isChosen())")
    fields += optional("final", "\(isChosen())") + optional("experience", object(experience))
    fields += optional("education", "\(isChosen())")
    let (required, taught) = (levels(skills), levels(skills))
    fields += [field("skills", object(required)), field("teaches", object(taught))]
    fields += evidence(
      ["experience", "skills", "teaches", "salary"], ["skills": required, "teaches": taught],
      sources)
    fields += optional("salary", object(salary)) + optional("summary", string())
    fields += optional("responsibilities", texts()) + optional("sources", names(sources))
    return object(fields)
  }

  private mutating func transitions(
    _ roles: [String], _ skills: [String], _ sources: [String]
  ) -> [String] {
    let kinds = ["promotion", "lateral", "specialization", "leadership", "entry"]
    var moves: [String] = []
    for (from, to) in roles.flatMap({ from in roles.map { (from, $0) } }) where from != to {
      guard isChosen() else { continue }
      var experience = own()
      experience += optional("min", "\(figure())")
      var fields = [
        field("from", "\"\(from)\""), field("to", "\"\(to)\""),
        field("kind", "\"\(kinds[number(0...4)])\""), field("years", estimate()),
      ]
      fields += optional("via", string()) + optional("wait", estimate()) + own()
      let required = levels(skills)
      fields += optional("experience", object(experience))
      fields += [field("skills", object(required))]
      fields += evidence(
        ["years", "wait", "experience", "skills", "credit", "likelihood"], ["skills": required],
        sources)
      fields += optional("credit", ["0", "1", "0.5", "0.1"][number(0...3)])
      fields += optional("likelihood", ["0", "1", "0.25", "1e-9"][number(0...3)])
      fields += optional("sources", names(sources))
      moves.append(object(fields))
    }
    return moves
  }
}
