import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes a calendar of study as JSON, with the fields of section 6 of the model.
public enum StudyJSON {
  /// The text of a calendar.
  ///
  /// - Parameters:
  ///   - calendar: a calendar of a plan on the graph.
  ///   - graph: the graph.
  ///   - start: the date of year 0.
  /// - Returns: the text, with a line break at its end.
  public static func text(
    of calendar: StudyCalendar, in graph: CareerGraph, start: CalendarDate
  ) -> String {
    JSONNode.object([
      ("plan", PlanJSON.node(calendar.plan, in: graph)),
      (
        "items",
        .list(calendar.entries.map { node($0, in: graph, start: start) })
      ),
      (
        "teachers",
        .list(
          calendar.teachers.map { teacher in
            .object([
              ("role", .string(graph.id(of: teacher.role))),
              ("place", .string(teacher.place.rawValue)),
              ("leftYears", .finite(teacher.leftYears)),
              ("leftDate", date(teacher.leftYears, start)), ("hours", .rounded(teacher.hours)),
              ("items", .list(teacher.entries.map { .number($0) })),
            ])
          })
      ),
      ("evidence", .counts(calendar.evidenceCounts(in: graph))),
    ]).text() + "\n"
  }

  private static func node(
    _ entry: StudyEntry, in graph: CareerGraph, start: CalendarDate
  ) -> JSONNode {
    .object([
      ("skill", .string(graph.id(of: entry.item.skill))),
      ("fromLevel", .number(entry.item.fromLevel)), ("toLevel", .number(entry.item.toLevel)),
      ("hours", .rounded(entry.item.hours)), ("assumed", .bool(entry.item.isAssumed)),
      ("startYears", .rounded(entry.startYears)), ("endYears", .rounded(entry.endYears)),
      ("startDate", date(entry.startYears, start)), ("endDate", date(entry.endYears, start)),
      ("neededFor", .string(graph.id(of: entry.neededFor))),
      ("neededByYears", .rounded(entry.neededByYears)),
      ("neededByDate", date(entry.neededByYears, start)),
      ("latestStartYears", .rounded(entry.latestStartYears)),
      ("latestStartDate", date(entry.latestStartYears, start)),
      ("slackYears", .rounded(entry.slackYears)),
      (
        "taughtBy",
        .list(
          entry.taughtBy.map { lesson in
            .object([
              ("role", .string(graph.id(of: lesson.role))),
              ("fromLevel", .number(lesson.fromLevel)), ("toLevel", .number(lesson.toLevel)),
              ("hours", .rounded(lesson.hours)),
            ])
          })
      ),
    ])
  }

  /// The date some years after the start; null where there is none that is reckoned with.
  private static func date(_ years: Double?, _ start: CalendarDate) -> JSONNode {
    .optional(years.flatMap { start.adding(years: $0)?.description })
  }
}
