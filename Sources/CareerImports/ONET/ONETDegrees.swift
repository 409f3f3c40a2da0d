extension ONETImport {
  /// A level of schooling that ends with an award, the least first.
  enum DegreeLevel: Int, CaseIterable, Comparable {
    case certificate, associate, bachelor, master, professional, doctorate

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The level of a class of required education, from 1 to 12; `nil` where no award is asked for.
    ///
    /// Certificates behind a bachelor's or a master's degree count as that degree. What a first
    /// professional degree is depends on the field.
    init?(category: Int) {
      switch category {
      case 3, 4: self = .certificate
      case 5: self = .associate
      case 6, 7: self = .bachelor
      case 8, 9: self = .master
      case 10: self = .professional
      case 11, 12: self = .doctorate
      default: return nil
      }
    }

    /// The level that is usual in a job zone.
    init?(zone: JobZone) {
      switch zone {
      case .one, .two: return nil
      case .three: self = .certificate
      case .four: self = .bachelor
      case .five: self = .master
      }
    }

    /// What it is called at the beginning of an id.
    var id: String { "\(self)" }

    /// What it is called.
    var name: String {
      switch self {
      case .certificate: "Certificate"
      case .associate: "Associate's degree"
      case .bachelor: "Bachelor's degree"
      case .master: "Master's degree"
      case .professional: "Professional degree"
      case .doctorate: "Doctorate"
      }
    }
  }

  /// A field of study.
  struct Field: Hashable {
    let id: String
    let name: String
    var kind = Kind.open
    /// The years of the school of a profession, where there is one.
    var professionalYears = 4.0

    /// How the degrees of a field are ordered.
    enum Kind {
      /// A master's degree follows any bachelor's.
      case open
      /// A master's degree follows a bachelor's degree in the same field.
      case closed
      /// As ``closed``, but above a master's stands the degree of a profession.
      case clinical
      /// From a master's on there is one degree, that of a profession, and none below is told.
      case profession
    }
  }

  /// A level of schooling in a field, or in any where none is told.
  struct Degree: Hashable {
    let level: DegreeLevel
    let field: Field?

    /// The degree of an occupation's field at a level.
    init(_ level: DegreeLevel, in field: Field?) {
      guard let field else {
        // Where no profession is told its degree counts as a master's.
        self.level = level == .professional ? .master : level
        self.field = nil
        return
      }
      switch field.kind {
      case .profession where level >= .master: self.level = .professional
      case .profession:
        self.level = level
        self.field = nil
        return
      case .clinical where level >= .professional: self.level = .professional
      case .open, .closed, .clinical: self.level = level == .professional ? .master : level
      }
      self.field = field
    }

    /// The credential's id.
    var id: String { level.id + (field.map { "-\($0.id)" } ?? "") }

    /// The credential's name.
    var name: String { level.name + (field.map { " in \($0.name)" } ?? "") }
  }
}

extension ONETImport.Field {
  /// The field of study of an occupation by its code; `nil` where none is told.
  ///
  /// A field that no table names is named after the title of the occupation.
  static func of(_ code: String, title: String) -> Self? {
    for length in stride(from: code.utf8.count, to: 1, by: -1) {
      if let field = table[String(code.prefix(length))] { return field }
    }
    // Each health occupation has schools of its own.
    let own = ["29-", "31-2", "31-9"]
    guard own.contains(where: code.hasPrefix) else { return nil }
    return Self(id: String(code.prefix(7)), name: "the work of \(title)", kind: .closed)
  }

  private static func profession(_ id: String, _ name: String, years: Double = 4) -> Self {
    Self(id: id, name: name, kind: .profession, professionalYears: years)
  }

  private static let arts = Self(id: "arts", name: "Arts and Design")
  private static let accounting = Self(id: "accounting", name: "Accounting")
  private static let architecture = Self(
    id: "architecture", name: "Architecture", kind: .closed)
  private static let business = Self(id: "business", name: "Business")
  private static let communication = Self(id: "communication", name: "Communication")
  private static let computing = Self(id: "computing", name: "Computing")
  private static let education = Self(id: "education", name: "Education")
  private static let engineering = Self(id: "engineering", name: "Engineering", kind: .closed)
  private static let finance = Self(id: "finance", name: "Finance")
  private static let health = Self(id: "health", name: "Health Sciences")
  private static let humanities = Self(id: "humanities", name: "Humanities")
  private static let justice = Self(id: "criminal-justice", name: "Criminal Justice")
  private static let law = profession("law", "Law (J.D.)", years: 3)
  private static let library = Self(id: "library", name: "Library Science")
  private static let life = Self(id: "life-science", name: "Life Science")
  private static let mathematics = Self(id: "mathematics", name: "Mathematics and Statistics")
  private static let mechanics = Self(id: "mechanics", name: "Installation and Repair")
  /// The field of physicians.
  static let medicine = profession("medicine", "Medicine (M.D. or D.O.)")
  private static let nursing = Self(
    id: "nursing", name: "Nursing", kind: .clinical, professionalYears: 3)
  private static let physical = Self(id: "physical-science", name: "Physical Science")
  private static let psychology = Self(id: "psychology", name: "Psychology")
  private static let social = Self(id: "social-science", name: "Social Science")
  private static let socialWork = Self(id: "social-work", name: "Social Work and Counseling")
  private static let theology = Self(id: "theology", name: "Theology")
  private static let therapy = profession("physical-therapy", "Physical Therapy (D.P.T.)", years: 3)

  /// Fields by the beginnings of codes of the Standard Occupational Classification: the longest
  /// that fits counts.
  private static let table: [String: Self] = [
    "11-9032": education, "11-9033": education, "11-9041": engineering,
    "13-2011": accounting, "13-20": finance,
    "15-12": computing, "15-20": mathematics,
    "17-101": architecture, "17-20": engineering, "17-21": engineering, "17-30": engineering,
    "19-10": life, "19-20": physical, "19-30": social, "19-303": psychology,
    "21-10": socialWork, "21-20": theology,
    "23-10": law,
    "25-101": business, "25-1021": computing, "25-1022": mathematics, "25-1031": architecture,
    "25-1032": engineering, "25-104": life, "25-105": physical, "25-106": social,
    "25-1066": psychology, "25-1071": health, "25-1072": nursing, "25-1081": education,
    "25-1082": library, "25-1111": justice, "25-1112": law, "25-1113": socialWork,
    "25-1121": arts, "25-1122": communication, "25-112": humanities,
    "25-20": education, "25-40": library, "25-90": education,
    "27-10": arts, "27-30": communication,
    "29-1011": profession("chiropractic", "Chiropractic (D.C.)"),
    "29-102": profession("dentistry", "Dentistry (D.D.S. or D.M.D.)"),
    "29-1041": profession("optometry", "Optometry (O.D.)"),
    "29-1051": profession("pharmacy", "Pharmacy (Pharm.D.)"),
    "29-1081": profession("podiatry", "Podiatry (D.P.M.)"),
    "29-1123": therapy,
    "29-1131": profession("veterinary-medicine", "Veterinary Medicine (D.V.M.)"),
    "29-114": nursing, "29-115": nursing, "29-116": nursing, "29-117": nursing,
    "29-1181": profession("audiology", "Audiology (Au.D.)"),
    "29-12": medicine,
    "29-129": Self(id: "health-specialties", name: "Health Specialties", kind: .closed),
    "29-1299.01": profession("naturopathy", "Naturopathic Medicine (N.D.)"),
    "29-201": Self(id: "laboratory", name: "Clinical Laboratory Science", kind: .closed),
    "29-203": Self(id: "imaging", name: "Diagnostic Imaging", kind: .closed),
    "29-204": Self(id: "emergency-care", name: "Emergency Medical Services", kind: .closed),
    "29-206": nursing,
    "33-20": Self(id: "fire-science", name: "Fire Science"), "33-30": justice,
    "39-50": Self(id: "cosmetology", name: "Cosmetology"),
    "47-": Self(id: "construction", name: "Construction Trades"),
    "49-": mechanics,
    "51-": Self(id: "production", name: "Production Trades"),
    "53-20": Self(id: "aviation", name: "Aviation"),
  ]
}
