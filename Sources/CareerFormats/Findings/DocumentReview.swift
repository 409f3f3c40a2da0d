public import CareerDocuments
public import CareerGraph
public import CareerReview

/// A finding with its place in a document.
public struct LocatedFinding: Hashable, Sendable {
  /// The kind.
  public let code: FindingCode

  /// The name of the file.
  public let file: String

  /// The place; `nil` where the file as a whole is meant.
  public let location: SourceLocation?

  /// What is found.
  public let message: String

  /// What to do about it; `nil` where the message says that too.
  public let advice: String?

  /// Why it does not count; `nil` where it does.
  public let allowance: Allowance?

  /// How bad it is.
  public var severity: Severity { code.severity }
}

/// All that a reviewer would say about a document: why it can't be read, or what is found in it.
///
/// ```swift
/// let review = DocumentReview(try Files.read(path), name: path)
/// for finding in review.findings { print(finding.message) }
/// ```
public struct DocumentReview: Sendable {
  /// The name of the file.
  public let name: String

  /// The graph; `nil` where the document can't be read as one.
  public let graph: CareerGraph?

  /// What counts, in the order of the file.
  public let findings: [LocatedFinding]

  /// What is allowed, in the order of the file.
  public let allowed: [LocatedFinding]

  /// How many findings of each code are left out of ``findings``, by the order of the codes.
  public let hidden: [(code: FindingCode, count: Int)]

  /// Reviews a document.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: the name of the file, for messages.
  ///   - codes: what does not count.
  ///   - limit: how many findings of each code are told; `nil` for all.
  /// - Complexity: O(*n*) expected time and space for *n* bytes to read them, and that of
  ///   ``GraphReview``.
  public init(
    _ bytes: [UInt8], name: String, allowing codes: Set<FindingCode> = [], limit: Int? = nil
  ) {
    self.name = name
    do {
      let document = try GraphDocument.read(bytes, name: name)
      let sorting = FindingSorting(document, codes, limit)
      graph = document.graph
      (findings, allowed, hidden) = (sorting.findings, sorting.allowed, sorting.hidden)
    } catch {
      let told = error.diagnostics.prefix(limit ?? error.diagnostics.count)
      graph = nil
      findings = told.map {
        LocatedFinding(
          code: .invalid, file: name, location: $0.location, message: $0.message, advice: nil,
          allowance: nil)
      }
      allowed = []
      hidden = error.count > told.count ? [(.invalid, error.count - told.count)] : []
    }
  }

  /// How many findings of a severity there are, those left out too.
  public func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity }
      + hidden.filter { $0.code.severity == severity }.reduce(0) { $0 + $1.count }
  }
}

/// Findings on their way from the graph to the file.
private struct FindingSorting {
  private(set) var findings: [LocatedFinding] = []
  private(set) var allowed: [LocatedFinding] = []
  private(set) var hidden: [(code: FindingCode, count: Int)] = []

  init(_ document: GraphDocument, _ codes: Set<FindingCode>, _ limit: Int?) {
    var allowances = Allowances(document.graph)
    var counting: [(finding: Finding, allowance: Allowance?)] = []
    var suppressed: [(finding: Finding, allowance: Allowance?)] = []
    func sort(_ finding: Finding, _ inFile: Allowance?) {
      let allowance =
        inFile
        ?? (codes.contains(finding.code) ? Allowance(isInFile: false, reason: nil) : nil)
      if allowance == nil {
        counting.append((finding, nil))
      } else {
        suppressed.append((finding, allowance))
      }
    }
    for finding in GraphReview(document.graph).findings {
      sort(finding, allowances.allowance(of: finding))
    }
    for finding in allowances.findings { sort(finding, nil) }
    for finding in allowances.needless { sort(finding, allowances.allowance(of: finding)) }
    guard !counting.isEmpty || !suppressed.isEmpty else { return }
    var locator = ElementLocator(document)
    (findings, hidden) = Self.located(counting, in: document, &locator, limit)
    allowed = Self.located(suppressed, in: document, &locator, nil).findings
  }

  /// Finds places for the first findings of each code and counts the others.
  private static func located(
    _ all: [(finding: Finding, allowance: Allowance?)], in document: GraphDocument,
    _ locator: inout ElementLocator, _ limit: Int?
  ) -> (findings: [LocatedFinding], hidden: [(code: FindingCode, count: Int)]) {
    let inOrder = all.indices.map { ($0, locator.offset(of: all[$0].finding.element)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    var counts: [FindingCode: Int] = [:]
    var told: [(index: Int, offset: Int)] = []
    for (index, _) in inOrder {
      let finding = all[index].finding
      counts[finding.code, default: 0] += 1
      if let limit, counts[finding.code, default: 0] > limit { continue }
      told.append((index, locator.offset(of: finding.element, member: finding.member)))
    }
    told.sort { ($0.offset, $0.index) < ($1.offset, $1.index) }
    let locations = document.lines.locations(of: told.map(\.offset))
    let findings = zip(told, locations).map { entry, location in
      let (finding, allowance) = all[entry.index]
      return LocatedFinding(
        code: finding.code, file: document.name, location: location, message: finding.message,
        advice: finding.advice, allowance: allowance)
    }
    let hidden = FindingCode.allCases.compactMap { code in
      let count = counts[code, default: 0] - min(limit ?? .max, counts[code, default: 0])
      return count > 0 ? (code, count) : nil
    }
    return (findings, hidden)
  }
}
