import CareerDocuments
import CareerGraph

extension DOTCareerReader {
  /// Reads the transitions that an edge stands for.
  mutating func readMoves(of edge: Int) {
    let drawn = drawing.edges[edge]
    let offset = drawn.statement.lowerBound
    if let own = drawing.value(CareerAttribute.moves, ofEdge: edge) {
      return readWholeMoves(own, edge: edge)
    }
    if isInvisible(drawing.value("style", ofEdge: edge)) || isInvisibleEnd(drawn.tail)
      || isInvisibleEnd(drawn.head)
    {
      tally.invisibleEdges += 1
      return
    }
    for node in [drawn.tail, drawn.head] {
      guard case .none = roles[node], !isInvisibleEnd(node) else { continue }
      if problems.isEmpty {
        report("an edge to or from a node that is no role", at: offset)
      }
      return
    }
    guard drawn.tail != drawn.head else {
      tally.loops += 1
      return
    }
    var move = describedMove(edge, offset: offset)
    tally.describedMoves += 1
    let direction = drawing.value("dir", ofEdge: edge)?.text ?? ""
    let isBothWays = !drawing.isDirected || direction == "both" || direction == "none"
    if direction == "back", drawing.isDirected { swap(&move.from, &move.to) }
    moves.append(.described(move))
    guard isBothWays else { return }
    swap(&move.from, &move.to)
    tally.describedMoves += 1
    moves.append(.described(move))
  }

  private func isInvisibleEnd(_ node: Int) -> Bool {
    drawing.value(CareerAttribute.role, ofNode: node) == nil
      && isInvisible(drawing.value("style", ofNode: node))
  }
}

// MARK: - Transitions that the project itself has drawn

extension DOTCareerReader {
  private mutating func readWholeMoves(_ own: DOTGraph.Text, edge: Int) {
    let words = "'\(CareerAttribute.moves)'"
    guard let json = own.text.asJSON(from: "[", to: "]"), let parts = Self.elements(of: json)
    else {
      return report("\(words) must be a list of transitions as JSON", at: own.offset)
    }
    for attribute in EdgeAttribute.allCases where attribute != .label {
      guard let value = drawing.edges[edge].attributes[attribute.rawValue] else { continue }
      report(
        "'\(attribute.rawValue)' stands beside \(words), which is the whole transition; "
          + "change it there, or leave out \(words)", at: value.offset)
    }
    let orders = orders(
      drawing.value(CareerAttribute.order, ofEdge: edge), count: parts.count)
    for (index, part) in parts.enumerated() {
      moves.append(
        .whole(
          json: part, order: orders.isEmpty ? nil : orders[index], offset: own.offset))
    }
  }

  /// The objects of a list; `nil` where it has something else.
  private static func elements(of list: String) -> [String]? {
    var scanner = JSONScanner(Array(list.utf8))
    guard var members = scanner.enterList("the list") else { return nil }
    var elements: [String] = []
    while scanner.nextElement(&members) {
      guard scanner.byte == UInt8(ascii: "{") else { return nil }
      var element: [UInt8] = []
      scanner.copyValue(into: &element)
      elements.append(String(decoding: element, as: UTF8.self))
    }
    return scanner.log.isEmpty ? elements : nil
  }
}

// MARK: - Transitions that attributes describe

extension DOTCareerReader {
  private mutating func describedMove(_ edge: Int, offset: Int) -> DescribedMove {
    let drawn = drawing.edges[edge]
    var move = DescribedMove(from: drawn.tail, to: drawn.head, offset: offset)
    let ends = [drawn.tail, drawn.head].map { drawing.nodes[$0].name.text }
    let names = DOTLabel.Names(
      graph: drawing.scopes[0].name?.text ?? "",
      edge: (ends[0], drawing.isDirected ? "->" : "--", ends[1]))
    for attribute in EdgeAttribute.allCases where attribute != .label {
      guard let value = drawing.value(attribute.rawValue, ofEdge: edge), !value.text.isEmpty
      else { continue }
      read(attribute, value, names, into: &move)
    }
    let isStated = move.years != nil
    for name in ["label", "xlabel"] {
      guard let label = drawing.value(name, ofEdge: edge), !label.text.isEmpty else { continue }
      readLabel(label, names, &move, isStated: isStated)
    }
    for name in ["headlabel", "taillabel"] {
      guard let label = drawing.value(name, ofEdge: edge), !label.text.isEmpty else { continue }
      let text = TimeText(DOTLabel.text(label, names: names))
      guard text.time != nil || text.unread != nil else { continue }
      let message = "the time in '\(name)' is not read; write it into the 'label' of the edge"
      if move.years == nil {
        report(message, at: label.offset)
      } else {
        warn(message, at: label.offset)
      }
    }
    return move
  }

  private mutating func read(
    _ attribute: EdgeAttribute, _ value: DOTGraph.Text, _ names: DOTLabel.Names,
    into move: inout DescribedMove
  ) {
    let shown = DOTLabel.text(value, names: names)
    let field = attribute.rawValue
    var json: JSONNode?
    switch attribute {
    case .label: return
    case .kind:
      move.kind = TransitionKind(rawValue: shown.lowercased())
      if move.kind == nil { reportKind(shown, at: value.offset) }
    case .via: move.via = shown
    case .years, .wait:
      let time = StatedTime(value: shown)
      json = time?.purpose == .experience ? nil : time?.estimate
      if attribute == .years { move.isBound = time?.isBound == true }
      if json == nil { reportQuantity(field, value, "'2', '1.5-3' or '1.5/2/3'") }
    case .experience:
      let least = StatedTime(value: shown).flatMap { $0.numbers.count == 1 ? $0.leastYears : nil }
      json = least.map { .object([("min", .number($0))]) }
      if json == nil { reportQuantity(field, value, "'2' or '7+'") }
    case .skills:
      let (levels, assumed) = skillLevels(value, of: field)
      json = levels
      move.assumed += assumed
      move.isAssumed = move.isAssumed || !assumed.isEmpty
    case .credit, .likelihood: json = share(value, of: field)
    }
    guard let json else { return }
    let draft = DraftField(field, json, at: value.offset)
    if attribute == .years { move.years = draft } else { move.fields.append(draft) }
  }

  private mutating func reportKind(_ kind: String, at offset: Int) {
    let names = TransitionKind.allCases.map(\.rawValue)
    let near = EditDistance.nearest(to: kind, among: names, limit: 1).first
    report(
      "'kind' must be one of \(names.joined(separator: ", ")), got '\(JSONText.excerpt(kind))'"
        + (near.map { "; did you mean '\($0)'?" } ?? ""), at: offset)
  }

  /// Reads a label: each line of it may state a time, the kind, or both; what is neither names the
  /// way.
  private mutating func readLabel(
    _ label: DOTGraph.Text, _ names: DOTLabel.Names, _ move: inout DescribedMove, isStated: Bool
  ) {
    var ways: [String] = []
    for line in DOTLabel.lines(label, names: names) {
      let line = line.onOneLine
      let text = TimeText(line)
      if let unread = text.unread {
        let message =
          "'\(JSONText.excerpt(unread))' in a label can't be read as a time; write it as in "
          + "'1.5 years', '2-3 years' or '18 months', or state years=1.5 of the edge"
        if move.years == nil {
          report(message, at: label.offset)
        } else {
          warn(message, at: label.offset)
        }
      } else if let time = text.time {
        read(time, of: label, into: &move, isStated: isStated)
      } else if Quantity(line) != nil {
        warn(
          "'\(JSONText.excerpt(line))' in a label has no unit of time and was taken for the name of "
            + "a way; write '\(JSONText.excerpt(line)) years' if it is one", at: label.offset)
      }
      guard !text.rest.isEmpty else { continue }
      if move.kind == nil, let kind = TransitionKind(rawValue: text.rest.lowercased()) {
        move.kind = kind
      } else if !(isStated && move.kind?.rawValue == text.rest.lowercased()) {
        ways.append(text.rest)
      }
    }
    let way = ways.joined(separator: " ").onOneLine
    if move.via == nil, !way.isEmpty { move.via = way }
  }

  /// Takes the time that a label states for the years, the wait, or the experience asked for.
  private mutating func read(
    _ time: StatedTime, of label: DOTGraph.Text, into move: inout DescribedMove, isStated: Bool
  ) {
    let (name, json): (String, JSONNode?) =
      switch time.purpose {
      case .time: ("years", time.estimate)
      case .wait: ("wait", time.estimate)
      case .experience: ("experience", time.leastYears.map { .object([("min", .number($0))]) })
      }
    guard let json else {
      return report(
        "a label states the most experience, and a transition asks for the least", at: label.offset)
    }
    let field = DraftField(name, json, at: label.offset)
    let known = name == "years" ? move.years : move.fields.first { $0.name == name }
    guard let known else {
      if name == "years" {
        move.years = field
        move.isBound = time.isBound
      } else {
        move.fields.append(field)
      }
      return
    }
    guard known.json != field.json else { return }
    if isStated {
      warn("a label states another time than '\(name)', which counts", at: label.offset)
    } else {
      report(
        "a label states two times; say which is which with years=… and wait=… of the edge",
        at: label.offset)
    }
  }
}

// MARK: - What the drawing does not say

extension DOTCareerReader {
  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  private struct Key: Hashable {
    let pair: Pair
    let kind: TransitionKind
    let via: String?
  }

  /// Gives each transition a kind, years, and a way that no other has.
  mutating func deriveMoves() {
    let pairs = Set(
      moves.compactMap { move -> Pair? in
        guard case .described(let move) = move else { return nil }
        return Pair(from: move.from, to: move.to)
      })
    var seen: [Key: [DescribedMove]] = [:]
    var derived: [DrawnMove] = []
    for drawn in moves {
      guard case .described(var move) = drawn else {
        derived.append(drawn)
        continue
      }
      let isBothWays = pairs.contains(Pair(from: move.to, to: move.from))
      let kind = move.kind ?? assumedKind(move, isBothWays: isBothWays)
      var filledIn = tally.filledIn
      if move.kind == nil {
        filledIn.assume(.kind)
        move.isAssumed = true
      }
      move.kind = kind
      if move.isBound {
        filledIn.derive(.years, from: "the least or the most that a label states")
      }
      if move.years == nil {
        let between = yearsBetween(move)
        let years = between ?? assumedYears(kind)
        if between == nil {
          filledIn.assume(.years, years)
        } else {
          filledIn.derive(.years, years, from: "the experience of both roles")
        }
        move.years = DraftField("years", Self.spread(years), at: move.offset)
        move.isAssumed = true
        move.assumed.append("years")
      }
      let pair = Pair(from: move.from, to: move.to)
      let same = seen[Key(pair: pair, kind: kind, via: move.via), default: []]
      if same.contains(where: { $0.says(sameAs: move) }) {
        tally.repetitions += 1
        continue
      }
      seen[Key(pair: pair, kind: kind, via: move.via), default: []].append(move)
      if !same.isEmpty {
        var number = same.count + 1
        while seen[Key(pair: pair, kind: kind, via: move.way(number))] != nil { number += 1 }
        move.via = move.way(number)
        seen[Key(pair: pair, kind: kind, via: move.via)] = [move]
        filledIn.assume(.way, as: "numbered")
        move.isAssumed = true
      }
      tally.filledIn = filledIn
      derived.append(.described(move))
    }
    moves = derived
  }

  /// A move that stands in both directions, crosses tracks or leads down is lateral, and any other
  /// a promotion.
  private func assumedKind(_ move: DescribedMove, isBothWays: Bool) -> TransitionKind {
    guard case .described(let from) = roles[move.from], case .described(let to) = roles[move.to]
    else { return isBothWays ? .lateral : .promotion }
    if isBothWays { return .lateral }
    if let left = from.track, let right = to.track, left != right { return .lateral }
    if let left = from.level, let right = to.level, left > right { return .lateral }
    if let left = from.leastYears, let right = to.leastYears, left > right { return .lateral }
    return .promotion
  }

  /// The years between the experience of both ends, where both state it.
  private func yearsBetween(_ move: DescribedMove) -> Double? {
    guard case .described(let from) = roles[move.from], case .described(let to) = roles[move.to],
      let before = from.leastYears, let after = to.leastYears, after > before,
      (after - before).isFinite
    else { return nil }
    return after - before
  }

  /// The years before a move of which nothing is known: two before a promotion, one before another.
  private func assumedYears(_ kind: TransitionKind) -> Double {
    kind == .promotion || kind == .leadership ? 2 : 1
  }

  /// Half for the fast case, and double for the slow one.
  private static func spread(_ typical: Double) -> JSONNode {
    .object([
      ("low", .number(typical / 2)), ("typical", .number(typical)),
      ("high", .number(typical * 2)),
    ])
  }
}

extension DOTCareerReader {
  /// The roles that no transition leads to are where people start, and those that none leaves are
  /// final, each where the drawing says so of no role at all.
  mutating func deriveEnds() {
    var described: Set<Int> = []
    for (node, role) in roles.enumerated() {
      if case .whole = role { return }
      if case .described = role { described.insert(node) }
    }
    var entered: Set<Int> = []
    var left: Set<Int> = []
    for case .described(let move) in moves {
      entered.insert(move.to)
      left.insert(move.from)
    }
    if !statesEntries { assumedEnds.entries = described.subtracting(entered) }
    if !statesFinals { assumedEnds.finals = described.subtracting(left) }
    tally.filledIn.assume(.entry, of: assumedEnds.entries.count)
    tally.filledIn.assume(.final, of: assumedEnds.finals.count)
  }
}

extension DOTCareerReader.DescribedMove {
  /// Whether another between the same roles says nothing else.
  fileprivate func says(sameAs other: Self) -> Bool {
    years?.json == other.years?.json && fields.map(\.json) == other.fields.map(\.json)
  }

  /// The name of a further way with a number.
  fileprivate func way(_ number: Int) -> String { (via.map { $0 + " " } ?? "way ") + "\(number)" }
}
