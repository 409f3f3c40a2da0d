import Dispatch

/// A value that threads use in turn.
final class Mutex<Value>: @unchecked Sendable {
  // Safe to share: the value is touched on the queue alone.
  private var value: Value
  private let queue = DispatchQueue(label: "careerpath.mutex")

  /// Guards a value.
  init(_ value: sending Value) { self.value = value }

  /// Uses the value while no other thread does.
  func use<Result>(_ body: (inout Value) -> Result) -> Result {
    queue.sync { body(&value) }
  }
}
