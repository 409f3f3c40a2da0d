import Foundation

/// Times the library as other modules call it.
///
/// `swift run -c release benchmarks` runs on a small set that it makes itself;
/// `benchmarks --data DIR` on the files of a folder: `NAME.tsv`, `NAME.src` and `pairs_N.txt` for
/// graphs, `careers-N.json` for documents. `benchmarks plot FILE…` draws the figures that
/// `--json` printed.
@main
enum Benchmarks {
  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if arguments.first == "plot" {
        print(try Plot(files: arguments.dropFirst()).svg, terminator: "")
      } else {
        try run(Options(arguments))
      }
    } catch {
      FileHandle.standardError.write(Data("benchmarks: error: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ options: Options) throws {
    if options.isHelp { return print(Options.help) }
    var recorder = Recorder(options)
    let set = try DataSet(options)
    for graph in set.graphs {
      try GraphBenchmarks(graph, recorder: recorder).run(into: &recorder)
    }
    for careers in set.careers {
      try CareerBenchmarks(careers, recorder: recorder).run(into: &recorder)
    }
    try StartBenchmark.run(into: &recorder)
    recorder.finish()
  }
}

/// A request that can't be met.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
