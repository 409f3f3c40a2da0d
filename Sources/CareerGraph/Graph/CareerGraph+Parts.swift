extension CareerGraph {
  /// The part of the graph that some of its roles make: these roles and all transitions among
  /// them, in the order of the document; everything else stays as it is.
  ///
  /// ```swift
  /// let engineer = try graph.role("ml-engineer-ii")
  /// let surroundings = graph.part(with: try graph.roles(within: 2, of: engineer))
  /// ```
  ///
  /// In the language of graph theory it is the induced subgraph. Roles and transitions are numbered
  /// anew; skills and sources, used or not, keep their numbers.
  ///
  /// - Parameter roles: the roles to keep; those that the graph does not have are passed over.
  /// - Returns: a graph of its own.
  /// - Complexity: O(*n* + *m*) expected time and space for *n* roles and *m* transitions.
  public func part(with roles: VertexSet<RoleID>) -> CareerGraph {
    var part = columns
    part.roles = []
    part.roleSymbols = Interner()
    var positions = [UInt32](repeating: .max, count: columns.roles.count)
    for role in self.roles where roles.contains(role) {
      positions[role.position] = UInt32(part.roles.count)
      var record = columns.roles[role.position]
      record.symbol = columns.roleSymbols.texts.withBytes(of: TextID(role.position)) {
        part.roleSymbols.intern($0).rawValue
      }
      part.roles.append(record)
    }
    let transitions = transitionsInDocumentOrder.compactMap { transition -> TransitionRecord? in
      var record = columns.transitions[transition.position]
      record.from = positions[source(of: transition).position]
      record.to = positions[target(of: transition).position]
      return record.from == .max || record.to == .max ? nil : record
    }
    let (digraph, origins) = Digraph<RoleID, TransitionID>.sorted(
      vertexCount: part.roles.count, endpoints: transitions.map { ($0.from, $0.to) })
    part.transitions = origins.map { transitions[Int($0)] }
    return CareerGraph(storage: Storage(columns: part, digraph: digraph, origins: origins))
  }
}

// MARK: - Which roles

extension CareerGraph {
  /// The roles from which a number of moves leads to a role, and those to which it leads from there.
  ///
  /// - Parameters:
  ///   - moves: the greatest number of moves; with 0 or less the role alone is near.
  ///   - role: the role in the middle.
  /// - Returns: the roles, the one in the middle among them.
  /// - Throws: ``NoSuchVertex`` where the graph does not have the role.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space for *n* roles and *m* transitions.
  public func roles(
    within moves: Int, of role: RoleID
  ) throws(NoSuchVertex) -> VertexSet<RoleID> {
    try digraph.check(role)
    var near = VertexSet<RoleID>([role])
    for direction in Direction.allCases {
      for (other, distance) in try digraph.breadthFirst(from: role, direction: direction) {
        guard distance <= moves else { break }
        near.insert(other)
      }
    }
    return near
  }

  /// The roles on the ways from one role to another.
  ///
  /// A role is on a way if moves lead from `first` to it without passing `last`, and from it to
  /// `last` without passing `first` again. That no other role is passed twice is not asked: whether
  /// there is such a way through a given role is an NP-complete question (Fortune, Hopcroft and
  /// Wyllie 1980).
  ///
  /// - Parameters:
  ///   - first: where the ways begin.
  ///   - last: where they end.
  ///   - moves: the greatest number of moves of a way; `nil` for any number.
  /// - Returns: the roles, both ends among them; none where no way leads from `first` to `last`.
  /// - Throws: ``NoSuchVertex`` where the graph does not have one of the roles.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space for *n* roles and *m* transitions.
  public func roles(
    between first: RoleID, and last: RoleID, within moves: Int? = nil
  ) throws(NoSuchVertex) -> VertexSet<RoleID> {
    let ahead = try distances(from: first, .forward, notBeyond: last)
    let behind = try distances(from: last, .backward, notBeyond: first)
    let limit = moves ?? .max
    return VertexSet(
      roles.filter { role in
        let (before, after) = (ahead[role.position], behind[role.position])
        return before < .max && after < .max && before + after <= limit
      })
  }

  /// The number of moves to each role, or back from it, on ways that end at a role; `Int.max` where
  /// there is no way.
  private func distances(
    from start: RoleID, _ direction: Direction, notBeyond end: RoleID
  ) throws(NoSuchVertex) -> [Int] {
    try digraph.check(start)
    var distances = [Int](repeating: .max, count: columns.roles.count)
    distances[start.position] = 0
    var queue = [start]
    var head = 0
    while head < queue.count {
      let role = queue[head]
      head += 1
      guard role != end else { continue }
      for slot in digraph.slots(of: role, direction) {
        let next = digraph.end(ofSlot: slot, direction)
        guard distances[next.position] == .max else { continue }
        distances[next.position] = distances[role.position] + 1
        queue.append(next)
      }
    }
    return distances
  }

  /// The roles on some of the tracks.
  ///
  /// - Complexity: O(*n* + *t*) expected time for *n* roles and *t* tracks.
  public func roles(onTracks tracks: [String]) -> VertexSet<RoleID> {
    let tracks = Set(tracks)
    return VertexSet(roles.filter { role in track(of: role).map(tracks.contains) ?? false })
  }

  /// Roles by their track, the tracks in order of their first role; those without one stand
  /// together, under `nil`.
  ///
  /// - Complexity: O(*n*) expected time and space for *n* roles.
  public func byTrack(_ roles: some Sequence<RoleID>) -> [(track: String?, roles: [RoleID])] {
    var groups: [(track: String?, roles: [RoleID])] = []
    var positions: [String?: Int] = [:]
    for role in roles {
      let track = track(of: role)
      if let position = positions[track] {
        groups[position].roles.append(role)
      } else {
        positions[track] = groups.count
        groups.append((track, [role]))
      }
    }
    return groups
  }

  /// The names of the tracks, each once, in the order in which the document's roles name them.
  ///
  /// - Complexity: O(*n*) expected time for *n* roles.
  public var tracks: [String] {
    var seen: Set<String> = []
    return roles.compactMap { track(of: $0) }.filter { seen.insert($0).inserted }
  }
}

extension VertexSet {
  /// The vertices that two sets share.
  ///
  /// - Complexity: O(*u*), where *u* is the greatest position ever inserted into `other`.
  public func intersection(_ other: VertexSet) -> VertexSet {
    VertexSet(other.filter(contains))
  }
}
