import BundledGraphs
import CareerFormats
import CareerGraph
import CareerPlanner
import Foundation

@main
struct Benchmarks {
  static func main() throws {
    let file = CommandLine.arguments[1]
    let clock = ContinuousClock()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var document: GraphDocument?
    for _ in 0..<3 {
      let t = try clock.measure { document = try GraphDocument.read(bytes, name: file) }
      print("read", t, Double(bytes.count) / 1e6 / (Double(t.components.attoseconds) / 1e18 + Double(t.components.seconds)), "MB/s")
    }
    guard let document else { return }
    var planner: Planner?
    print("prepare", clock.measure { planner = Planner(document.graph) })
    guard let planner else { return }
    let n = document.graph.roles.count
    var times: [Double] = []
    var limits = 0
    var seed: UInt64 = 7
    func next() -> Int { seed = seed &* 6364136223846793005 &+ 1442695040888963407; return Int(seed >> 33) }
    let pairs = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 60
    let pace = CommandLine.arguments.count > 3 ? Double(CommandLine.arguments[3])! : 5
    let objective = CommandLine.arguments.count > 4 ? Objective(rawValue: CommandLine.arguments[4])! : .time
    for _ in 0..<pairs {
      let s = n < 100 ? next() % n : next() % (n / 5), t = n < 100 ? next() % n : n - 1 - next() % (n / 5)
      let person = try Person(in: document.graph.id(of: RoleID(s)), hoursPerWeek: pace)
      var answer: PlanAnswer?
      let d = try clock.measure { answer = try planner.plan(PlanRequest(from: person, to: document.graph.id(of: RoleID(t)), by: objective, searchLimit: Int(ProcessInfo.processInfo.environment["LIMIT"] ?? "1000000")!)) }
      let ms = Double(d.components.attoseconds) / 1e15 + Double(d.components.seconds) * 1e3
      times.append(ms)
      if let plan = answer?.plan, !plan.isOptimal { limits += 1 }
      if times.count <= 8 || ms > 100 { print(s, t, ms, answer?.plan?.totalYears ?? -1, answer?.plan?.studyHours ?? -1, answer?.plan?.steps.map(\.boundBy.first!.rawValue).joined(separator: ",") ?? "") }
    }
    times.sort()
    print("median", times[times.count / 2], "p90", times[times.count * 9 / 10], "max", times.last!, "limits", limits)
  }
}
