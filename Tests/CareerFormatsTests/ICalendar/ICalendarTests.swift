import BundledGraphs
import CareerDocuments
import CareerGraph
import CareerPlanner
import Foundation
import Testing

@testable import CareerFormats
@testable import CareerReview

/// Calendars in iCalendar's format (RFC 5545).
@Suite("Calendars for calendar programs")
struct ICalendarTests {
  /// The lines of a stream with the folded ones put together again.
  private func unfolded(_ text: String) -> [String] {
    #expect(text.hasSuffix("\r\n"))
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isPair = byte == 0x0A ? bytes[index - 1] == 0x0D : bytes[index + 1] == 0x0A
      #expect(isPair, "a line end of one byte at \(index)")
    }
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75, "\(line)")
    }
    return text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
      .dropLast()
  }

  private func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The properties of each event.
  private func events(_ text: String) -> [[String: String]] {
    var events: [[String: String]] = []
    for line in unfolded(text) {
      let name = String(line.prefix { $0 != ":" && $0 != ";" })
      let value = String(line.drop { $0 != ":" }.dropFirst())
      if line == "BEGIN:VEVENT" { events.append([:]) }
      guard !events.isEmpty, line != "END:VCALENDAR" else { continue }
      #expect(events[events.count - 1][name] == nil, "\(name) stands twice")
      events[events.count - 1][name] = unescaped(value)
    }
    return events
  }

  private let hostile = [
    "", "a,b;c\\d", "line\nbreak", "\u{1B}[31m\u{7}", String(repeating: "日本語", count: 60),
    String(repeating: "x", count: 200), "e\u{301}👩‍👩‍👧‍👦", "BEGIN:VEVENT\r\nUID:x", ":;,",
  ]

  @Test("hold any text, in lines of 75 bytes")
  func texts() throws {
    for text in hostile {
      let start = try #require(CalendarDate("2026-11-21"))
      var stream = ICalendar(name: text, stamp: start)
      stream.add(
        ICalendar.Event(key: text, first: start, end: nil, summary: text, description: text))
      let event = try #require(events(stream.text).first)
      let plain = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            let isControl = scalar.properties.generalCategory == .control
            return isControl && scalar != "\n" ? " " : scalar
          }))
      #expect(event["SUMMARY"] == plain && event["DESCRIPTION"] == plain)
      #expect(event["UID"]?.hasSuffix("@careerpath") == true)
      #expect(event["DTSTAMP"] == "20261121T000000Z")
      #expect(event["DTSTART"] == "20261121" && event["DTEND"] == nil)
    }
  }

  @Test("fold where the bytes are full and break no character")
  func folding() {
    for count in 70...80 {
      let line = String(repeating: "a", count: count) + "é" + String(repeating: "b", count: 80)
      let pieces = ICalendar.folded(line).components(separatedBy: "\r\n")
      #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
      #expect(pieces.first?.utf8.count ?? 0 >= 74)
      #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(([pieces[0]] + pieces.dropFirst().map { String($0.dropFirst()) }).joined() == line)
    }
  }

  private func calendar(
    hoursPerWeek: Double = 5, to target: String = "principal-ml-engineer"
  ) throws -> (StudyCalendar, CareerGraph) {
    let bytes = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    let graph = try GraphDocument.read(bytes, name: "bundled").graph
    let planner = Planner(graph)
    let person = try Person(in: "junior-ml-engineer", hoursPerWeek: hoursPerWeek)
    let plan = try #require(try planner.plan(PlanRequest(from: person, to: target)).plan)
    return (planner.studyCalendar(for: plan), graph)
  }

  @Test("have an event for each piece of study and each move")
  func study() throws {
    let (calendar, graph) = try calendar()
    let start = try #require(CalendarDate("2026-11-21"))
    let text = StudyCalendarICS.text(of: calendar, in: graph, start: start)
    let lines = unfolded(text)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines[1] == "VERSION:2.0" && lines[2].hasPrefix("PRODID:"))
    let events = events(text)
    #expect(events.count == calendar.entries.count + calendar.plan.steps.count)
    #expect(Set(events.compactMap { $0["UID"] }).count == events.count)
    func day(_ years: Double) -> String? {
      start.adding(years: years)?.description.replacingOccurrences(of: "-", with: "")
    }
    for (event, entry) in zip(events, calendar.entries) {
      #expect(event["DTSTART"] == day(entry.startYears) && event["DTEND"] == day(entry.endYears))
      #expect(event["SUMMARY"]?.contains(graph.name(of: entry.item.skill)) == true)
    }
    for (event, step) in zip(events.dropFirst(calendar.entries.count), calendar.plan.steps) {
      #expect(event["DTSTART"] == day(step.endYears) && event["DTEND"] == nil)
      #expect(event["SUMMARY"]?.contains(graph.name(of: step.to)) == true)
    }
  }

  @Test("keep the names of their events where dates change")
  func names() throws {
    let start = try #require(CalendarDate("2026-11-21"))
    let later = try #require(CalendarDate("2027-01-01"))
    let (slow, graph) = try calendar()
    let (fast, _) = try calendar(hoursPerWeek: 20)
    #expect(slow.plan.roles == fast.plan.roles)
    let texts = [
      StudyCalendarICS.text(of: slow, in: graph, start: start),
      StudyCalendarICS.text(of: fast, in: graph, start: later),
    ]
    let names = texts.map { events($0).compactMap { $0["UID"] } }
    #expect(names[0] == names[1])
    #expect(texts[0] != texts[1])
  }

  @Test("are never without an event, and have none beyond the last year")
  func edges() throws {
    let last = try #require(CalendarDate("9999-12-31"))
    let (calendar, graph) = try calendar()
    #expect(events(StudyCalendarICS.text(of: calendar, in: graph, start: last)).count == 1)
    let (there, _) = try self.calendar(to: "junior-ml-engineer")
    let event = try #require(
      events(StudyCalendarICS.text(of: there, in: graph, start: last)).first)
    #expect(event["DTSTART"] == "99991231" && event["DTEND"] == nil)
    #expect(event["DESCRIPTION"]?.contains("there already") == true)
  }
}
