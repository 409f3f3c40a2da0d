import CareerDocuments
public import CareerGraph

extension ProfileDocument {
  /// The text of a profile to fill in, which can be read as it stands: a role to begin with, and
  /// all that may be said beside it in comments.
  ///
  /// - Parameter graph: where the names of the examples come from.
  /// - Returns: the text, with a line break at its end.
  public static func template(for graph: CareerGraph) -> String {
    let first = graph.roles.first { graph[$0].isEntry } ?? graph.roles.first
    let last = graph.roles.last { graph[$0].isFinal && $0 != first } ?? graph.roles.last
    let skill = graph.skills.first.map { graph.id(of: $0) } ?? "writing"
    let role = first.map { JSONText.quoted(graph.id(of: $0)) } ?? "null"
    let target = last.map { graph.id(of: $0) } ?? "writer"
    return """
      // Who plans: a file for careerpath's option --profile. What stands behind //
      // is not read: take the slashes away from what is true of you, and change it.
      // A date is a day ("2027-03-15"), a month ("2027-03") or a year ("2027").
      {
        "format": 1,

        // The role held now, by id, name or alias; null for none.
        // 'careerpath list' has them all.
        "role": \(role),

        // Years of relevant experience so far; without it, what the role asks for.
        // "years": 1.5,

        // Years already spent in the role.
        // "yearsInRole": 0.5,

        // Skills held beyond what the role requires, by id or name, at levels from 1
        // (knows the basics) to 5 (expert). 'careerpath list --skills' has them all.
        "skills": {
          // \(JSONText.quoted(skill)): 3,
        },

        // Whether these are all the skills held; otherwise what the role requires is
        // held too.
        // "onlyListedSkills": true,

        // Hours of study a week: a number, or a list of those that hold from the
        // start and from later dates on.
        "hoursPerWeek": 5,
        // "hoursPerWeek": [{ "hours": 5 }, { "hours": 10, "from": "2027-09" }],

        // Times without work, from the first day to the last.
        "breaks": [
          // { "from": "2027-03", "to": "2027-12" },
        ],

        // Whether study goes on in breaks.
        // "studyInBreaks": true,

        // Part-time work as a share of full time, always or for a time.
        "workShares": [
          // { "share": 0.6, "from": "2028", "to": "2029-06" },
        ],

        // The day on which a plan begins; without it, the day on which it is made.
        // "start": "2027-01-01",

        // The role to reach; without it, the command line names one.
        // "target": \(JSONText.quoted(target)),

        // A field that begins with x- is yours, and not read.
        // "x-note": "talked about it in May",
      }

      """
  }
}
