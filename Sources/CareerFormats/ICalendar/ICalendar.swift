/// Writes all-day events as an iCalendar stream, which calendar programs import.
///
/// Source: RFC 5545, "Internet Calendaring and Scheduling Core Object Specification", 2009.
struct ICalendar {
  /// Something that lasts some days.
  struct Event {
    /// What makes the event the same one when it is written again with other dates.
    let key: String
    let first: CalendarDate
    /// The day after the last one; `nil` for an event of one day.
    let end: CalendarDate?
    let summary: String
    let description: String
  }

  private var lines: [String]
  /// When the events were made, as far as a calendar program needs to know.
  private let stamp: String

  /// Begins a stream.
  ///
  /// - Parameters:
  ///   - name: what the calendar is called.
  ///   - stamp: the date that the events say they were made on, so that no clock is needed.
  init(name: String, stamp: CalendarDate) {
    self.stamp = "\(Self.date(stamp))T000000Z"
    lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Career Path//careerpath//EN",
      "X-WR-CALNAME:\(Self.escaped(name))",
    ]
  }

  /// Adds an event that does not make one busy.
  mutating func add(_ event: Event) {
    lines += [
      "BEGIN:VEVENT", "UID:\(Self.identifier(event.key))@careerpath", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(Self.date(event.first))",
    ]
    if let end = event.end { lines.append("DTEND;VALUE=DATE:\(Self.date(end))") }
    lines += [
      "SUMMARY:\(Self.escaped(event.summary))",
      "DESCRIPTION:\(Self.escaped(event.description))", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// The whole stream.
  var text: String {
    (lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func date(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }
}

// MARK: - Texts

extension ICalendar {
  /// A text with its special characters escaped (section 3.3.11); control characters, which it may
  /// not hold, become spaces.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line in pieces of at most 75 bytes, each but the first behind a space (section 3.1); no
  /// character is broken.
  static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let count = UTF8.width(scalar)
      if used + count > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += count
    }
    return result
  }

  /// A short name for a key: its 64-bit FNV-1a hash (Fowler, Noll and Vo 1991) in hexadecimal.
  private static func identifier(_ key: String) -> String {
    let hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
