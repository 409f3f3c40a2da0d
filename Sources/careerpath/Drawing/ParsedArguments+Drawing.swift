import CareerFormats

extension ParsedArguments {
  /// Refuses a picture that is no text where the answer goes to a terminal.
  func check(_ picture: PictureFormat?) throws(CommandFailure) {
    guard let picture, !picture.isText, try answerTerminal().isTerminal else { return }
    throw .usage(
      error(
        "a picture as \(picture.rawValue) is nothing for a terminal",
        advice: ["Write it to a file: '--output picture.\(picture.rawValue)'."]))
  }

  /// Writes the answer to where `--output` says: as it is, or, of a text in the DOT language, the
  /// picture that Graphviz makes.
  func answer(
    _ text: String, drawnAs picture: PictureFormat?, status: ExitStatus = .answered
  ) throws(CommandFailure) -> ExitStatus {
    guard let picture else { return try answer(text, status: status) }
    return try answer(bytes: try Graphviz().draw(text, as: picture), status: status)
  }
}
