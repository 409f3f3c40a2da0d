import Foundation
import TestSupport

/// The YAML reader of Python, where it is installed.
enum PyYAML {
  /// Where Python with PyYAML is; `nil` where it isn't installed.
  static let python: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let programs = path.split(separator: ":").map {
      URL(fileURLWithPath: String($0)).appendingPathComponent("python3")
    }
    return programs.first { program in
      guard FileManager.default.isExecutableFile(atPath: program.path) else { return false }
      return (try? run(program, ["-c", "import yaml"])) != nil
    }
  }()

  static var isInstalled: Bool { python != nil }

  /// Prints each of a JSON list of texts as nested lists: a scalar as it is, a mapping as pairs.
  private static let program = """
    import json, sys, yaml
    def plain(node):
        if isinstance(node, yaml.ScalarNode):
            if node.style is None and node.value in ('', '~', 'null', 'Null', 'NULL'): return None
            return node.value
        if isinstance(node, yaml.SequenceNode): return ['list'] + [plain(n) for n in node.value]
        return ['fields'] + [[plain(k), plain(v)] for k, v in node.value]
    def read(text):
        try:
            node = yaml.compose(text, Loader=yaml.SafeLoader)
            return {'value': None if node is None else plain(node)}
        except (yaml.YAMLError, ValueError) as error:
            return {'error': str(error)}
    texts = json.load(open(sys.argv[1], encoding='utf-8'))
    json.dump([read(text) for text in texts], sys.stdout)
    """

  /// What PyYAML reads in each of some texts: JSON, or `nil` where it refuses the text.
  static func read(_ texts: [String]) throws -> [String?] {
    guard let python else { return [] }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("texts-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONSerialization.data(withJSONObject: texts).write(to: file)
    let output = try run(python, ["-c", program, file.path])
    let results = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] ?? []
    return try results.map { result in
      guard result["error"] == nil, let value = result["value"] else { return nil }
      let data = try JSONSerialization.data(
        withJSONObject: value, options: [.fragmentsAllowed, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self)
    }
  }

  private struct Failure: Error {}

  /// Runs a program.
  private static func run(_ program: URL, _ arguments: [String]) throws -> Data {
    let outcome = try Subprocess(program.path, arguments).runToEnd()
    guard outcome.end == .exit(0) else { throw Failure() }
    return outcome.output
  }
}
