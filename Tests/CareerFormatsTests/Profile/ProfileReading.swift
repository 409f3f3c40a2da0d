import CareerDocuments
import CareerFormats
import Testing

/// Ways into the reader of profiles that the tests share.
enum ProfileReading {
  /// The profile of a text.
  static func profile(_ text: String) throws -> Profile {
    try ProfileDocument.read(Array(text.utf8), name: "f").profile
  }

  /// What is said of a text, a line each; nothing where it is read.
  static func complaints(_ text: String) -> String { failure(Array(text.utf8))?.description ?? "" }

  /// Why bytes are not read, or `nil` where they are.
  static func failure(_ bytes: [UInt8]) -> InvalidDocument? {
    do throws(InvalidDocument) {
      _ = try ProfileDocument.read(bytes, name: "f")
      return nil
    } catch {
      return error
    }
  }

  /// A profile with every field of the format.
  static let whole = """
    // who plans
    {
      "$schema": "../Docs/career-profile.schema.json",
      "format": 1, "id": "p-17",
      "role": "junior", "years": 1.5, "yearsInRole": 0.5,
      "skills": { "swift": 3, "Logic": 1, },
      "onlyListedSkills": true,
      "hoursPerWeek": [{ "hours": 5 }, { "hours": 0, "from": "2029" }, { "hours": 8.5, "from": "2027-09", "x-a": 1 }],
      "breaks": [{ "from": "2027-03", "to": "2027-12", "x-why": ["a child"] }, { "to": "2026-12-24" }],
      "studyInBreaks": true,
      "workShares": [{ "share": 0.6, "from": "2028", "to": "2029-06" }, { "share": 0.8, "from": "2030-02" },
        { "share": 1 }, { "share": 0.5, "to": "2026" }],
      "start": "2026-11-21", "target": "lead", "x-note": { "b": null }
    }

    """
}
