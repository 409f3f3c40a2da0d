import BundledGraphs
import CareerGraph
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments
@testable import CareerImports

/// Ways into the tables that the tests share.
enum TableReading {
  /// Tables by part, as files of their usual names.
  static func files(_ texts: [GraphTables.Part: String]) -> [GraphTables.Part: ImportFile] {
    Dictionary(
      texts.map { ($0, ImportFile(name: $0.fileName, bytes: Array($1.utf8))) },
      uniquingKeysWith: { $1 })
  }

  /// What is said of tables, a line each; nothing where they are read.
  static func complaints(_ texts: [GraphTables.Part: String]) -> String {
    do throws(InvalidDocument) {
      _ = try GraphTables.read(files(texts))
      return ""
    } catch {
      return error.description
    }
  }
}

@Suite("Tables of a graph")
struct GraphTablesTests {
  /// Writes a graph as tables, reads it back, and writes it once more.
  private func check(_ graph: CareerGraph, _ name: @autoclosure () -> String) throws {
    let texts = Dictionary(
      GraphTables.texts(of: graph).map { ($0.part, $0.text) }, uniquingKeysWith: { $1 })
    let complaints = TableReading.complaints(texts)
    guard complaints.isEmpty else {
      Issue.record("\(name()): \(complaints)\n\(texts)")
      return
    }
    let imported = try GraphTables.read(TableReading.files(texts))
    #expect(imported.graph == graph, "\(name())\n\(texts)")
    #expect(imported.notes == [], "\(name())")
    let (expected, found) = (
      GraphDocument.text(of: graph), GraphDocument.text(of: imported.graph)
    )
    #expect(Array(found.utf8) == Array(expected.utf8), "\(name())\n\(texts)")
    for (part, text) in texts { checkForm(text, part) }
  }

  /// By an independent reading: rows as wide as the header, no formulas, no control characters.
  private func checkForm(_ text: String, _ part: GraphTables.Part) {
    let rows = Self.rows(of: text)
    for row in rows {
      #expect(row.count == rows[0].count, "\(part): \(row)")
      for cell in row {
        if let first = cell.unicodeScalars.first {
          #expect(!"=+-@\t\r".unicodeScalars.contains(first), "\(part): \(cell)")
        }
      }
    }
    let isHarmless = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    #expect(isHarmless, "\(part)")
  }

  /// Divides comma-separated values by toggling at each quote; one right behind another is a letter.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\"" {
        if !isQuoted, previous == "\"" { cell.append(scalar) }
        isQuoted.toggle()
      } else if !isQuoted, scalar == "," || scalar == "\n" {
        row.append(String(cell))
        cell = .init()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(scalar)
      }
    }
    return rows
  }

  @Test("read back to an equal graph", arguments: BundledGraphs.names)
  func bundled(name: String) throws {
    let bytes = try #require(BundledGraphs.document(named: name))
    try check(try GraphDocument.read(bytes, name: name).graph, name)
  }

  @Test("with every field and each way of stating an estimate read back")
  func whole() throws {
    try check(try Reading.graph(Reading.whole), "whole")
    try check(try Reading.graph("{\"format\": 1}"), "nothing")
    try check(
      try Reading.graph(
        """
        {"format": 1, "roles": [
          {"id": "a", "name": "", "salary": {}, "experience": {}},
          {"id": "b", "name": "B", "salary": {"x-of": -1}, "experience": {"x-b": "-"}}
        ]}
        """), "empty objects")
  }

  @Test("at random read back", arguments: 0..<10 as Range<UInt64>)
  func random(block: UInt64) throws {
    for seed in block * 40..<(block + 1) * 40 {
      try check(try Reading.graph(RandomDocument(seed: seed).text), "seed \(seed)")
    }
  }

  @Test("of a graph that a program has built read back", arguments: 0..<40 as Range<UInt64>)
  func built(seed: UInt64) throws {
    try check(try RandomCareers(seed: seed).graph, "seed \(seed)")
  }

  @Test("keep each hostile text", arguments: RandomDocument.hostile)
  func texts(text: String) throws {
    let id = (try? text.checkedIdentifier("an id")) ?? "a"
    let graph = try CareerGraph(title: text, currency: text) { builder in
      builder.add(try Source(id: id, title: text, note: text))
      builder.add(try Skill(id: id, name: text, kind: .soft))
      builder.add(
        try Role(
          id: id, name: text, aliases: [text, text], track: text, skills: [id: 2], summary: text,
          sources: [id]))
      builder.add(try Role(id: "b b", name: "B", responsibilities: [text, text]))
      builder.add(
        try Transition(
          from: id, to: "b b", kind: .lateral, via: text, years: 1, skills: [id: 5]))
    }
    try check(graph, text.debugDescription)
  }

  @Test("are read as a person writes them, in whatever dialect")
  func byHand() throws {
    let texts: [GraphTables.Part: String] = [
      .roles: "\u{FEFF}id;name;skills;entry;x-team\r\n"
        + "junior;Junior;swift=1;TRUE;blue\r\n\r\nsenior;Senior;\"swift=3; talk = 2\";;7\r\n;;;;\r\n",
      .transitions: "from\tto\tkind\tyears.low\tyears\tyears.high\r"
        + "junior\tsenior\tpromotion\t1.5\t2\t3\r",
    ]
    let imported = try GraphTables.read(TableReading.files(texts), title: "Ladder")
    let expected = try Reading.graph(
      """
      {"format": 1, "title": "Ladder", "sources": [{"id": "assumption",
         "title": "Assumptions of the import",
         "note": "There was no table of skills. Each skill that a role or a transition names was \
      given its id as its name and the kind technical.", "grade": "assumed"}],
       "skills": [
         {"id": "swift", "name": "swift", "kind": "technical", "sources": ["assumption"]},
         {"id": "talk", "name": "talk", "kind": "technical", "sources": ["assumption"]}],
       "roles": [
         {"id": "junior", "name": "Junior", "entry": true, "skills": {"swift": 1},
          "x-team": "blue"},
         {"id": "senior", "name": "Senior", "skills": {"swift": 3, "talk": 2}, "x-team": 7}],
       "transitions": [{"from": "junior", "to": "senior", "kind": "promotion",
         "years": {"low": 1.5, "typical": 2, "high": 3}}]}
      """)
    #expect(imported.graph == expected)
    #expect(imported.notes.count == 1)
  }
}

@Suite("Tables with mistakes")
struct TableMistakesTests {
  private static let roles = "id,name\na,A\nb,B\n"
  private static let transitions = "from,to,kind,years\na,b,lateral,1\n"

  @Test(
    "are told with place and advice",
    arguments: [
      (
        "",
        "roles.csv: error: the file is empty; the table of roles begins with the names of its columns"
      ),
      (
        "id,nmae\na,A\n",
        "roles.csv:1:1: error: the table of roles has no column 'name'\nroles.csv:1:4: error: unknown column 'nmae'; did you mean 'name'?"
      ),
      ("id,name,id\n", "roles.csv:1:9: error: repeated column 'id'"),
      (
        "id,name,zzz\n",
        "roles.csv:1:9: error: unknown column 'zzz'; a column of your own begins with x-"
      ),
      ("id,name,\na,A,\n", "roles.csv:1:9: error: a column without a name"),
      (
        "id,name,pay.x-a\n",
        "roles.csv:1:9: error: unknown column 'pay.x-a'; a column of your own begins with x-"
      ),
      ("id,name\na\nb,B\n", "roles.csv:2:1: error: a row of 1 cell in a table of 2 columns"),
      ("id,name\na,A\nb,B,,\n", "roles.csv:3:1: error: a row of 4 cells in a table of 2 columns"),
      (
        "id,name\na,\"A\nb,B\n",
        "roles.csv:2:3: error: a cell that begins with a quote and has no closing one"
      ),
      (
        "id,name\na,A\"\nb,B\n",
        "roles.csv:2:4: error: a quote inside a cell without quotes; put quotes around the whole cell and double those inside"
      ),
      (
        "id,name\na,A\nb,\nc,C\na,D\n",
        "roles.csv:3:3: error: no 'name'\nroles.csv:5:1: error: repeated role id 'a' (first at line 2)"
      ),
      (
        "id,name,level\na,A,x\nb,\"é\n\",1.5\n",
        "roles.csv:2:5: error: 'level' must be a number, found 'x'; a number such as 0.5\nroles.csv:4:3: error: 'level' must be a whole number, got 1.5"
      ),
      (
        "id,name,level\na,A,\"1,5\"\nb,B,\n",
        "roles.csv:2:5: error: 'level' must be a whole number, got 1.5"
      ),
      (
        "id,name,experience.min\na,A,-1\nb,B,1e999\n",
        "roles.csv:2:5: error: 'experience.min' must not be negative, got -1\nroles.csv:3:5: error: 'experience.min' must be a finite number, not inf"
      ),
      (
        "id,name,skills\na,A,s\nb,B,\"s=1; t=6;s=2\"\n",
        "roles.csv:2:5: error: expected a skill with a level from 1 to 5, as in python=3, found 's'\nroles.csv:3:11: error: the level of 't' must be from 1 to 5, got 6\nroles.csv:3:15: error: skill 's' stands twice in one list"
      ),
      (
        "id,name,entry\na,A,yes\nb,B,\n",
        "roles.csv:2:5: error: 'entry' must be true or false, found 'yes'"
      ),
      (
        "id,name,salary.low,salary.high\na,A,2,1\nb,B,,\n",
        "roles.csv:2:1: error: low (2) is greater than high (1)"
      ),
      (
        "id,name,x-a\na,A,{\nb,B,\n",
        "roles.csv:2:5: error: not JSON: the file ends inside an object; is it cut off?"
      ),
      (
        "id,name,summary\na,A,C:\\x\nb,B,\n",
        "roles.csv:2:7: error: a backslash that stands for nothing; write \\\\ for a backslash"
      ),
      (
        "id,name\na,A\nc,\u{0}\n",
        "roles.csv:3:3: error: a NUL character; the file is damaged or no text"
      ),
      (
        "id,name\n",
        "transitions.csv:2:1: error: unknown role 'a'\ntransitions.csv:2:3: error: unknown role 'b'"
      ),
    ])
  func roles(text: String, expected: String) {
    let found = TableReading.complaints([.roles: text, .transitions: Self.transitions])
    // Transitions between roles that could not be read are not told twice.
    #expect(found == expected)
  }

  @Test(
    "of transitions are told with place and advice",
    arguments: [
      ("from,to,kind,years\na,c,lateral,1\n", "2:3: error: unknown role 'c'"),
      ("from,to,kind,years\na,a,lateral,1\n", "2:3: error: a transition from 'a' to itself"),
      (
        "from,to,kind,years\na,b,latral,1\n",
        "2:5: error: 'kind' must be one of promotion, lateral, specialization, leadership, entry, got 'latral'; did you mean 'lateral'?"
      ),
      ("from,to,kind,years\na,b,lateral,\n", "2:13: error: no 'years'"),
      (
        "from,to,kind,years,years.low\na,b,lateral,1,0.5\n",
        "2:13: error: 'years' is a number alone, or needs both 'years.low' and 'years.high' beside it"
      ),
      (
        "from,to,kind,years,years.low,years.high\na,b,lateral,1,2,3\n",
        "2:13: error: low (2) is greater than typical (1)"
      ),
      (
        "from,to,kind,years,credit\na,b,lateral,1,2\n",
        "2:15: error: 'credit' must be from 0 to 1, got 2"
      ),
      (
        "from,to,kind,years\na,b,lateral,1\na,b,lateral,2\n",
        "3:1: error: repeated transition 'a' → 'b' (lateral); give one of them another \"via\" (first at line 2)"
      ),
      ("from,to,kind\na,b,lateral\n", "1:1: error: the table of transitions has no column 'years'"),
    ])
  func transitions(text: String, expected: String) {
    let found = TableReading.complaints([.roles: Self.roles, .transitions: text])
    #expect(found == "transitions.csv:" + expected)
  }

  @Test(
    "of skills, sources and the graph are told with place and advice",
    arguments: [
      (
        GraphTables.Part.skills, "id,name,kind,hoursPerLevel\ns,S,soft,1;2\n",
        "skills.csv:2:10: error: hoursPerLevel must be one estimate or a list of five, got a list of 2"
      ),
      (
        .skills, "id,name,kind,hoursPerLevel\ns,S,soft,3..2..1\n",
        "skills.csv:2:10: error: 'hoursPerLevel': low (3) is greater than typical (2)"
      ),
      (
        .skills, "id,name,kind,hoursPerLevel\ns,S,soft,1..2\n",
        "skills.csv:2:10: error: an estimate is a number, or three as in 40..60..120"
      ),
      (
        .skills, "id,name,kind,requires\ns,S,soft,t=1\n",
        "skills.csv:2:10: error: unknown skill 't'"
      ),
      (
        .skills, "id,name,kind,hoursPerLevel.x-a\ns,S,soft,1\n",
        "skills.csv:2:1: error: 'x-a' of hours that are not there"
      ),
      (.sources, "id\ns\ns\n", "sources.csv:3:1: error: repeated source id 's' (first at line 2)"),
      (
        .sources, "id\n\"\u{1B}\"\n",
        "sources.csv:2:1: error: 'id' must not contain control characters"
      ),
      (.graph, "title\nA\nB\n", "graph.csv:3:1: error: a second row; there is one graph"),
      (.graph, "titel\nA\n", "graph.csv:1:1: error: unknown column 'titel'; did you mean 'title'?"),
    ])
  func others(part: GraphTables.Part, text: String, expected: String) {
    let found = TableReading.complaints([
      .roles: Self.roles, .transitions: Self.transitions, part: text,
    ])
    #expect(found == expected)
  }

  @Test("are told where bytes are no UTF-8, or of another encoding")
  func encodings() {
    let sound = ImportFile(name: "t", bytes: Array(Self.transitions.utf8))
    for (bytes, expected) in [
      (Array("id,name\na,".utf8) + [0xE9], "r:2:3: error: not valid UTF-8; save the file as UTF-8"),
      ([0xFF, 0xFE, 0x69, 0x00], "r: error: the file is UTF-16; save it as UTF-8"),
      (
        [0xEF, 0xBB, 0xBF, 0x20],
        "r: error: the file is empty; the table of roles begins with the names of its columns"
      ),
    ] {
      let error = #expect(throws: InvalidDocument.self) {
        try GraphTables.read([.roles: ImportFile(name: "r", bytes: bytes), .transitions: sound])
      }
      #expect(error?.description == expected)
    }
  }

  @Test("are withstood", arguments: 0..<8 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    let texts = GraphTables.texts(of: try Reading.graph(Reading.whole))
    let tokens = ["\"", "\"\"", ",", ";", "\n", "\r", "\\", "\\e", "=", "..", "\u{0}", "-", "x-"]
    for (part, text) in texts {
      for bytes in Mutations(of: text, with: tokens, seed: seed).prefix(120) {
        var files = TableReading.files(
          Dictionary(texts.map { ($0.part, $0.text) }, uniquingKeysWith: { $1 }))
        files[part] = ImportFile(name: part.fileName, bytes: bytes)
        try Reading.withstand(bytes, "\(part)") { _ in
          do throws(InvalidDocument) {
            _ = try GraphTables.read(files)
            return nil
          } catch {
            // What follows in other files has its place there.
            let own = error.diagnostics.filter { $0.file == part.fileName }
            return own.isEmpty ? nil : InvalidDocument(diagnostics: own, count: own.count)
          }
        }
      }
    }
  }
}
