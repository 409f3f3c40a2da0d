/// What to time, and how to print it.
struct Options {
  private(set) var folder: String?
  private(set) var staticBuild: String?
  private(set) var isJSON = false
  private(set) var isHelp = false
  private(set) var runs = 9
  private var names: Set<String> = []
  private(set) var data: Set<String> = []

  static let help = """
    usage: benchmarks [--data DIR] [--only NAME]… [--on DATA]… [--runs N] [--json]
           benchmarks plot [--kind graphs|careers] FILE… > figure.svg

      --data DIR     the folder with the data; a small set is made without it
      --only NAME    time nothing else, for example one-to-all or plan
      --on DATA      use no other data, for example g100k or careers-1000
      --static PATH  the command with a static standard library, whose start is timed too;
                     .build/static/release/careerpath if it is there
      --runs N       how often each search is timed, 9 if not given
      --json         print the figures as JSON, for plot
    names: \(Work.names.joined(separator: ", "))
    """

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    func value(of option: String) throws -> String {
      guard let value = rest.popFirst() else { throw BenchmarkError("\(option) needs a value") }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--data": folder = try value(of: argument)
      case "--only":
        let name = try value(of: argument)
        guard Work.names.contains(name) else {
          throw BenchmarkError(
            "nothing is called '\(name)'; there are \(Work.names.joined(separator: ", "))")
        }
        names.insert(name)
      case "--on": data.insert(try value(of: argument))
      case "--static": staticBuild = try value(of: argument)
      case "--json": isJSON = true
      case "--help", "-h": isHelp = true
      case "--runs":
        let text = try value(of: argument)
        guard let number = Int(text), (1...10_000).contains(number) else {
          throw BenchmarkError("--runs must be a number from 1 to 10000, got '\(text)'")
        }
        runs = number
      default: throw BenchmarkError("unknown argument '\(argument)'; see benchmarks --help")
      }
    }
  }

  /// Whether a piece of work is to be timed.
  func includes(_ name: String) -> Bool { names.isEmpty || names.contains(name) }

  /// Whether some data are to be used.
  func includes(data name: String) -> Bool { data.isEmpty || data.contains(name) }
}
