import CareerGraph

extension OptionSpec {
  /// The options that cut a part out of a graph.
  static let part: [OptionSpec] = [focus, depth, track, between]

  static let focus = value("focus", "ROLE", help: "only this role and those near it")
  static let depth = value(
    "depth", "COUNT", default: .described("1 with --focus, else any"),
    help: "how many moves are near, or make a way")
  static let track = value("track", "TRACK", repeatable: true, help: "only roles on this track")
  static let between = values(
    "between", ["ROLE", "ROLE"], help: "only roles on the ways from one role to another")
}

/// Which part of a graph is wanted, as a command line says: the roles that meet all of it.
struct PartOptions {
  private let arguments: ParsedArguments
  private let focus: String?
  private let depth: Int?
  private let tracks: [String]
  private let ends: [String]

  /// Reads the command line.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.arguments = arguments
    focus = arguments.value(OptionSpec.focus.name)
    tracks = arguments.values(OptionSpec.track.name)
    ends = arguments.values(OptionSpec.between.name)
    depth = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.positiveInteger(OptionSpec.depth.name)
    }
    if depth != nil, focus == nil, ends.isEmpty {
      throw .usage(arguments.error("'--depth' needs '--focus' or '--between'"))
    }
  }

  /// Whether the whole graph is wanted.
  var isWhole: Bool { focus == nil && tracks.isEmpty && ends.isEmpty }

  /// The part of a graph; `nil`, with the reason on standard error, where no role belongs to it.
  func part(of graph: CareerGraph) throws(CommandFailure) -> CareerGraph? {
    guard !isWhole else { return graph }
    var roles = VertexSet(graph.roles)
    if !tracks.isEmpty {
      var known: [String] = []
      for track in tracks { known.append(try self.track(track, in: graph)) }
      roles = roles.intersection(graph.roles(onTracks: known))
    }
    if let focus {
      let role = try role(focus, in: graph)
      roles = roles.intersection(
        try asking { () throws(NoSuchVertex) in try graph.roles(within: depth ?? 1, of: role) })
    }
    if let first = ends.first, let last = ends.last {
      let ends = (try role(first, in: graph), try role(last, in: graph))
      let between = try asking { () throws(NoSuchVertex) in
        try graph.roles(between: ends.0, and: ends.1, within: depth)
      }
      guard !between.isEmpty else { return tellNoWay(from: ends.0, to: ends.1, in: graph) }
      roles = roles.intersection(between)
    }
    guard !roles.isEmpty else {
      Process.printError("no role is in all the parts that were asked for\n")
      return nil
    }
    return graph.part(with: roles)
  }

  private func tellNoWay(from first: RoleID, to last: RoleID, in graph: CareerGraph) -> CareerGraph?
  {
    let limit = depth.map { " in at most \($0) move\($0 == 1 ? "" : "s")" } ?? ""
    Process.printError(
      "no way leads from \(graph.label(of: first)) to \(graph.label(of: last))\(limit)\n")
    return nil
  }

  private func role(_ name: String, in graph: CareerGraph) throws(CommandFailure) -> RoleID {
    try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
      () throws(LookupError) in try graph.role(name)
    }
  }

  /// A track by its name, in any letter case.
  private func track(_ name: String, in graph: CareerGraph) throws(CommandFailure) -> String {
    let tracks = graph.tracks
    if tracks.contains(name) { return name }
    let matches = tracks.filter { $0.lowercased() == name.lowercased() }
    if matches.count == 1 { return matches[0] }
    guard matches.isEmpty else {
      let names = matches.map(\.quoted).joined(separator: ", ")
      throw .usage(arguments.error("track \(name.quoted) is ambiguous: \(names)"))
    }
    let hint = UsageError.didYouMean(name, among: tracks)
    let names = tracks.prefix(12).map(\.quoted).joined(separator: ", ")
    let more = tracks.count > 12 ? ", …" : ""
    throw .usage(
      arguments.error(
        "no track \(name.quoted)\(hint)",
        advice: tracks.isEmpty
          ? ["No role of this graph has a track."] : ["The tracks are \(names)\(more)."]))
  }

  private func asking<Answer>(
    _ ask: () throws(NoSuchVertex) -> Answer
  ) throws(CommandFailure) -> Answer {
    try reporting({ CommandFailure.usage(arguments.error($0.description)) }, ask)
  }
}
