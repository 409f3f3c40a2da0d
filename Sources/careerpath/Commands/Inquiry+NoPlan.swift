import CareerFormats
import CareerPlanner

extension Inquiry {
  /// Prints that there is no plan, why, and what would make one possible; where a picture was asked
  /// for, on standard error.
  func answer(
    _ answer: NoPlan, to request: PlanRequest, as format: AnswerFormat
  ) throws(CommandFailure) -> ExitStatus {
    let remedies = try asking { () throws(PlanRequestError) in
      try planner.remedies(for: request)
    }
    func text(_ terminal: Terminal) -> String {
      NoPlanText(
        answer: answer, remedies: remedies, request: request, graph: graph, start: start,
        terminal: terminal
      ).text
    }
    switch format {
    case .json, .jsonl:
      return try arguments.answer(
        PlanJSON.text(of: answer, remedies: remedies, layout: format.layout, in: graph),
        status: .no)
    case .text: return try arguments.answer(text(try arguments.answerTerminal()), status: .no)
    case .dot, .svg, .png, .pdf:
      Process.printError(text(Terminal(.standardError)))
      return .no
    }
  }
}
