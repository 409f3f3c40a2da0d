/// What is wrong with a command line, found piece by piece and told together, in its order.
///
/// ```swift
/// var mistakes = Mistakes(arguments)
/// let years = mistakes.reading(option: "years") { try $0.number("years") }
/// …
/// try mistakes.check()
/// ```
struct Mistakes {
  /// The command line.
  let arguments: ParsedArguments

  private var found: [(place: Int, failure: CommandFailure)] = []

  /// Begins with a command line of which nothing wrong is known.
  init(_ arguments: ParsedArguments) { self.arguments = arguments }

  /// Whether nothing wrong is known.
  var isEmpty: Bool { found.isEmpty }

  /// Notes something wrong that stands at a place of the command line.
  mutating func add(_ failure: CommandFailure, at place: Int = .max) {
    found.append((place, failure))
  }

  /// What a value of an option says; `nil` where it is wrong, which is noted.
  mutating func reading<Value>(
    option name: String, _ index: Int = 0,
    _ read: (ParsedArguments) throws(UsageError) -> Value
  ) -> Value? {
    reading(at: arguments.place(ofOption: name, index), read)
  }

  /// What an operand says; `nil` where it is wrong, which is noted.
  mutating func reading<Value>(
    operand name: String, _ read: (ParsedArguments) throws(UsageError) -> Value
  ) -> Value? {
    reading(at: arguments.place(ofOperand: name), read)
  }

  /// What is read; `nil` where something at a place is wrong, which is noted.
  mutating func reading<Value>(
    at place: Int, _ read: (ParsedArguments) throws(UsageError) -> Value
  ) -> Value? {
    do throws(UsageError) {
      return try read(arguments)
    } catch {
      add(.usage(error), at: place)
      return nil
    }
  }

  /// What is loaded; `nil` where it can't be, which is noted.
  mutating func loading<Value>(
    at place: Int, _ load: () throws(CommandFailure) -> Value
  ) -> Value? {
    do throws(CommandFailure) {
      return try load()
    } catch {
      add(error, at: place)
      return nil
    }
  }

  /// Refuses the command line where something is wrong, with each mistake once.
  func check() throws(CommandFailure) {
    var failures: [CommandFailure] = []
    for (_, _, failure) in found.enumerated().map({ ($1.place, $0, $1.failure) })
      .sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) where !failures.contains(failure)
    {
      failures.append(failure)
    }
    guard let first = failures.first else { return }
    throw failures.count == 1 ? first : .several(failures)
  }
}
