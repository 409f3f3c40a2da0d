import CareerGraph

/// The credentials that occupations ask for, and the schools that give them.
struct ONETSchools {
  typealias Degree = ONETImport.Degree
  typealias DegreeLevel = ONETImport.DegreeLevel

  /// Full-time study for one degree.
  struct School {
    let degree: Degree
    /// Whether it builds on an earlier degree, so that half of the courses are left.
    let isCompletion: Bool

    /// The role's id.
    var id: String { (isCompletion ? "completing-" : "studying-") + degree.id }

    /// The role's name.
    var name: String {
      "Student: \(degree.name)" + (isCompletion ? ", on an earlier degree" : "")
    }

    /// The degree asked for at the door.
    var door: Degree? {
      switch degree.level {
      case .certificate, .associate: nil
      case .bachelor: isCompletion ? Degree(.associate, in: nil) : nil
      case .doctorate: Degree(.bachelor, in: nil)
      case .master, .professional:
        switch degree.field?.kind {
        case .closed, .clinical: Degree(.bachelor, in: degree.field)
        case .open, .profession, nil: Degree(.bachelor, in: nil)
        }
      }
    }

    /// The years it takes.
    var years: ClosedEstimate { ONETImport.Rules.years(of: self) }
  }

  /// The fast, the typical and the slow case.
  typealias ClosedEstimate = (low: Double, typical: Double, high: Double)

  /// All credentials, those that others presuppose first.
  let credentials: [Degree]
  /// All schools, by level and field.
  let schools: [School]
  private let asked: Set<Degree>

  init(asked: Set<Degree>) {
    self.asked = asked
    var taught = asked
    for degree in asked {
      let school = School(degree: degree, isCompletion: false)
      if let door = school.door { taught.insert(door) }
    }
    var credentials: Set<Degree> = []
    func add(_ degree: Degree) {
      guard credentials.insert(degree).inserted else { return }
      Self.presupposed(by: degree, asked: asked).forEach(add)
    }
    taught.forEach(add)
    func isBefore(_ left: Degree, _ right: Degree) -> Bool {
      left.level == right.level ? left.id < right.id : left.level < right.level
    }
    self.credentials = credentials.sorted(by: isBefore)
    schools = taught.sorted(by: isBefore).flatMap { degree in
      let full = School(degree: degree, isCompletion: false)
      guard degree.level == .bachelor else { return [full] }
      return [full, School(degree: degree, isCompletion: true)]
    }
  }

  /// The degrees that holders of a degree hold as well.
  func presupposed(by degree: Degree) -> [Degree] { Self.presupposed(by: degree, asked: asked) }

  private static func presupposed(by degree: Degree, asked: Set<Degree>) -> [Degree] {
    let field = degree.field
    let isOwn = field != nil
    /// The degree of a level in any field, then the one below in the same field.
    func chain(_ general: DegreeLevel, _ own: DegreeLevel...) -> [Degree] {
      let below = own.map { Degree($0, in: field) }
      return [Degree(general, in: nil)] + (isOwn ? below : [])
    }
    /// The next lower degree in the same field that somebody asks for.
    func lower(than level: DegreeLevel) -> [Degree] {
      guard isOwn else { return [] }
      let below = DegreeLevel.allCases.reversed().filter { $0 < level }
      return Array(
        below.lazy.map { Degree($0, in: field) }
          .filter { $0.field != nil && asked.contains($0) }.prefix(1))
    }
    switch degree.level {
    case .certificate: return isOwn ? chain(.certificate) : []
    case .associate: return chain(isOwn ? .associate : .certificate) + lower(than: .associate)
    case .bachelor: return chain(isOwn ? .bachelor : .associate) + lower(than: .bachelor)
    case .master: return isOwn ? chain(.master, .bachelor) : chain(.bachelor)
    case .professional:
      return field?.kind == .clinical ? chain(.master, .master) : chain(.bachelor)
    case .doctorate: return isOwn ? chain(.doctorate, .master) : chain(.master)
    }
  }

  /// All degrees that holders of a degree hold, with that degree itself.
  func held(with degree: Degree?) -> Set<Degree> {
    var held: Set<Degree> = []
    func add(_ degree: Degree) {
      if held.insert(degree).inserted { presupposed(by: degree).forEach(add) }
    }
    if let degree { add(degree) }
    return held
  }

  /// The schools that somebody enters next on the way to a degree, who holds others.
  func next(to degree: Degree, holding held: Set<Degree>) -> [School] {
    let ways = schools.filter { $0.degree == degree }
    let open = ways.filter { way in way.door.map(held.contains) ?? true }
    // Whoever can build on an earlier degree does.
    if let shortest = open.last { return [shortest] }
    guard let door = ways.first?.door, door != degree else { return [] }
    return next(to: door, holding: held)
  }

  /// The schools to which the graduates of a school go on at once: those in the same field, and
  /// from a degree in any field all that build on one.
  func following(_ school: School) -> [School] {
    let held = held(with: school.degree)
    return schools.filter { next in
      guard let door = next.door, held.contains(door), !held.contains(next.degree) else {
        return false
      }
      switch school.degree.level {
      // Other schools lie behind a job.
      case .certificate, .master, .professional, .doctorate: return false
      case .associate:
        return next.isCompletion && next.degree.field == school.degree.field
      case .bachelor:
        let isAny = school.degree.field == nil
        return next.degree.level > .bachelor && (isAny || next.degree.field == school.degree.field)
      }
    }
  }
}
