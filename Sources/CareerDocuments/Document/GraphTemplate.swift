extension GraphDocument {
  /// The text of a small ladder to start one's own from: a whole document with everything that a
  /// ladder can say, each with a comment, in canonical form.
  public static let template = """
    // A career ladder: which roles there are, what each asks for and teaches, and which moves lead
    // from one to another. What stands behind // is for people and is not read.
    //
    // Change it to yours; 'careerpath check' then says what is wrong, with line and column.
    // Study is in hours, all other times are in years. A skill has levels from 1 (knows the
    // basics) to 5 (expert), and needs no others than those that make a difference.
    {
      "format": 1,
      "title": "Engineers at Example Ltd",
      "currency": "EUR",

      // Where the facts come from. What no document states is somebody's assumption: say whose.
      "sources": [
        { "id": "handbook", "title": "Engineering handbook", "note": "Chapter 4, of January 2026" },
        { "id": "assumption", "note": "Set by the head of engineering, who can tell how" }
      ],

      // The kind is technical, soft, domain or credential.
      "skills": [
        // Hours of study for each level, as an estimate: 1 in 10 needs no more than the low figure,
        // half need no more than the typical one, and 1 in 10 needs more than the high one.
        {
          "id": "programming",
          "name": "Programming",
          "kind": "technical",
          "hoursPerLevel": { "low": 40, "typical": 60, "high": 100 },
          "sources": ["assumption"]
        },
        // Or a list for the levels 1, 2, 3, 4 and 5, and what must be known before this skill.
        {
          "id": "system-design",
          "name": "System design",
          "kind": "technical",
          "hoursPerLevel": [
            { "low": 20, "typical": 30, "high": 60 },
            { "low": 40, "typical": 60, "high": 120 },
            { "low": 80, "typical": 120, "high": 240 },
            { "low": 140, "typical": 200, "high": 400 },
            { "low": 280, "typical": 400, "high": 800 }
          ],
          "requires": { "programming": 2 },
          "sources": ["assumption"]
        },
        {
          "id": "coaching",
          "name": "Coaching",
          "kind": "soft",
          "hoursPerLevel": { "low": 15, "typical": 30, "high": 60 },
          "sources": ["assumption"]
        }
      ],

      "roles": [
        {
          "id": "junior-engineer",
          "name": "Junior Engineer",
          "aliases": ["Graduate Engineer"], // other names by which it is found
          "track": "engineering",
          "level": 1, // the seniority on the track
          "entry": true, // people start here
          "experience": { "min": 0, "max": 3 }, // years of relevant experience of its holders
          "skills": { "programming": 1 }, // required to enter
          "teaches": { "programming": 2 }, // learnt on the job by the time one leaves it
          "salary": { "low": 45000, "median": 50000, "high": 56000, "year": 2026 },
          "summary": "Delivers well-described tasks with help.",
          "responsibilities": ["Writes and tests code", "Asks early"],
          "sources": ["handbook"]
        },
        {
          "id": "engineer",
          "name": "Engineer",
          "track": "engineering",
          "level": 2,
          "experience": { "min": 2, "max": 6 },
          "skills": { "programming": 3 },
          "teaches": { "programming": 4, "system-design": 1 },
          "salary": { "low": 55000, "median": 62000, "high": 70000, "year": 2026 },
          "summary": "Delivers features alone.",
          "sources": ["handbook"]
        },
        {
          "id": "senior-engineer",
          "name": "Senior Engineer",
          "track": "engineering",
          "level": 3,
          "experience": { "min": 5 },
          "skills": { "programming": 4, "system-design": 2 },
          "teaches": { "system-design": 3, "coaching": 1 },
          "salary": { "low": 68000, "median": 78000, "high": 90000, "year": 2026 },
          "summary": "Owns a service.",
          "sources": ["handbook"],
          "x-headcount": 12 // a field that begins with x- is your own
        },
        {
          "id": "staff-engineer",
          "name": "Staff Engineer",
          "track": "engineering",
          "level": 4,
          "final": true, // nothing need follow
          "experience": { "min": 8 },
          "skills": { "programming": 4, "system-design": 4, "coaching": 1 },
          "salary": { "low": 85000, "median": 96000, "high": 112000, "year": 2026 },
          "summary": "Owns how services fit together.",
          "sources": ["handbook"]
        },
        {
          "id": "engineering-manager",
          "name": "Engineering Manager",
          "track": "leadership",
          "level": 4,
          "final": true,
          "experience": { "min": 6 },
          "skills": { "programming": 3, "coaching": 3 },
          "salary": { "low": 82000, "median": 94000, "high": 110000, "year": 2026 },
          "summary": "Leads a team of six.",
          "sources": ["handbook"]
        }
      ],

      // The kind is promotion, lateral, specialization, leadership or entry.
      "transitions": [
        {
          "from": "junior-engineer",
          "to": "engineer",
          "kind": "promotion",
          "years": { "low": 1.5, "typical": 2, "high": 3 }, // time in the role before the move
          "wait": { "low": 0.1, "typical": 0.25, "high": 0.5 }, // from being ready to the review
          "likelihood": 0.7, // the share of those who leave the role that make this move
          "sources": ["handbook"]
        },
        // Another way between the same roles has a name of its own.
        {
          "from": "junior-engineer",
          "to": "engineer",
          "kind": "promotion",
          "via": "fast track",
          "years": { "low": 0.75, "typical": 1, "high": 1.5 },
          "experience": { "min": 1 }, // in place of what the role asks for
          "skills": { "system-design": 1 }, // on top of what the role asks for
          "likelihood": 0.1,
          "sources": ["assumption"]
        },
        {
          "from": "engineer",
          "to": "senior-engineer",
          "kind": "promotion",
          "years": { "low": 2, "typical": 3, "high": 5 },
          "wait": { "low": 0.1, "typical": 0.25, "high": 1 },
          "likelihood": 0.6,
          "sources": ["handbook"]
        },
        {
          "from": "senior-engineer",
          "to": "staff-engineer",
          "kind": "promotion",
          "years": { "low": 2, "typical": 3, "high": 6 },
          "wait": { "low": 0.25, "typical": 0.5, "high": 2 },
          "likelihood": 0.3,
          "sources": ["assumption"]
        },
        {
          "from": "senior-engineer",
          "to": "engineering-manager",
          "kind": "leadership",
          "years": { "low": 1, "typical": 2, "high": 4 },
          "wait": { "low": 0.25, "typical": 0.5, "high": 2 },
          "credit": 0.8, // the share of the experience so far that counts after the move
          "likelihood": 0.2,
          "sources": ["assumption"]
        }
      ]
    }

    """
}
