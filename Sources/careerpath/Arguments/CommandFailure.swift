/// Why a command can't be carried out.
enum CommandFailure: Error, Hashable {
  /// The command line is wrong.
  case usage(UsageError)
  /// The input or output can't be used: lines for standard error.
  case input([String])
  /// Several things are wrong, in the order in which they are told.
  indirect case several([CommandFailure])
}

/// Carries over errors of the libraries.
func reporting<Value, Failure: Error>(
  _ convert: (Failure) -> CommandFailure, _ body: () throws(Failure) -> Value
) throws(CommandFailure) -> Value {
  do {
    return try body()
  } catch {
    throw convert(error)
  }
}

extension ParsedArguments {
  /// Reads what the command line says, with its errors as failures of the command.
  func reading<Value>(
    _ read: (ParsedArguments) throws(UsageError) -> Value
  ) throws(CommandFailure) -> Value {
    try reporting(CommandFailure.usage) { () throws(UsageError) in try read(self) }
  }
}
