import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Holds back the signals that end a process, so that it ends between two lines of output.
///
/// The signals are blocked, in this thread and those that it starts, and wait until they are asked
/// for. They are let through only while the process waits for input.
struct SignalGuard {
  private let held: sigset_t
  /// What stays blocked while the process waits for input.
  private let rest: sigset_t

  /// Ctrl-C, the usual signal to end, and the end of the terminal.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Holds back the signals from now on, but for those that the process was told to ignore.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.signals {
      let old = signal(number, { interruptingSignal = $0 })
      if address(old) == address(SIG_IGN) {
        signal(number, SIG_IGN)
      } else {
        sigaddset(&held, number)
      }
    }
    var rest = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &rest)
    // A parent may have blocked them already.
    for number in Self.signals { sigdelset(&rest, number) }
    (self.held, self.rest) = (held, rest)
  }

  /// The signal that has come, if one has.
  ///
  /// Any thread may ask.
  var signalNumber: Int32? {
    var waiting = sigset_t()
    sigemptyset(&waiting)
    sigpending(&waiting)
    return Self.signals.first { number in
      sigismember([held], number) == 1 && sigismember([waiting], number) == 1
    }
  }

  /// Waits until standard input can be read.
  ///
  /// - Returns: the signal that came before that, if one did.
  func waitForInput() -> Int32? {
    while true {
      if let number = signalNumber { return number }
      var inputs = fd_set()
      withUnsafeMutableBytes(of: &inputs) { $0.storeBytes(of: 1 << STDIN_FILENO, as: Int32.self) }
      let count = withUnsafePointer(to: rest) { mask in
        pselect(STDIN_FILENO + 1, &inputs, nil, nil, nil, mask)
      }
      if interruptingSignal != 0 { return interruptingSignal }
      // What else is wrong with the input is told where it is read.
      if count >= 0 || errno != EINTR { return nil }
    }
  }

  /// Ends the process some seconds after a signal has come, if it has not ended by then: an answer
  /// may take long, and the reader of the answers may have stopped.
  func endLate(saying message: String) {
    DispatchQueue.global().async {
      while true {
        usleep(200_000)
        guard let number = signalNumber else { continue }
        sleep(2)
        Process.printError(message)
        end(by: number)
      }
    }
  }

  /// Ends the process by a signal, as it would have ended without being held back.
  func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    withUnsafePointer(to: held) { _ = pthread_sigmask(SIG_UNBLOCK, $0, nil) }
    exit(128 + number)
  }
}

/// What tells one handler of signals from another.
private func address(_ handler: (@convention(c) (Int32) -> Void)?) -> Int {
  unsafeBitCast(handler, to: Int.self)
}

/// The signal that has been let through, in the one thread that waits for input.
nonisolated(unsafe) private var interruptingSignal: Int32 = 0
