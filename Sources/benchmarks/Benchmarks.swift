import Foundation

/// Times the library as other modules call it.
///
/// `swift run -c release benchmarks` runs on a small set that it makes itself;
/// `benchmarks --data DIR` on the files of a folder: `NAME.tsv`, `NAME.src` and `pairs_N.txt` for
/// graphs, `careers-N.json` for documents. `benchmarks plot FILE…` draws the figures that
/// `--json` printed. What is timed on the command needs it to be built.
@main
enum Benchmarks {
  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if arguments.first == "plot" {
        print(try Plot(arguments.dropFirst()).svg, terminator: "")
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
    let usesCommand = Work.command.contains(where: { options.includes($0) })
    let builds = usesCommand ? try Command.builds(options) : []
    let set = try DataSet(options, otherNames: StartBenchmark.dataNames(builds))
    var recorder = Recorder(options)
    for graph in set.graphs where Work.graphs.contains(where: { options.includes($0) }) {
      try GraphBenchmarks(graph, recorder: recorder).run(into: &recorder)
    }
    for careers in set.careers {
      if Work.careers.contains(where: { options.includes($0) }) {
        try CareerBenchmarks(careers, recorder: recorder).run(into: &recorder)
      }
      // People of large graphs would take minutes to find.
      if let build = builds.first, recorder.includes("batch", "batch-one-job"),
        careers.text.count < 1 << 20
      {
        try BatchBenchmark(careers).run(build, into: &recorder)
      }
    }
    try StartBenchmark.run(builds, into: &recorder)
    try recorder.finish()
  }
}

/// A request that can't be met.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
