import CareerDocuments
import CareerGraph
import Testing

@testable import CareerImports

@Suite("A number in a cell")
struct NumberTextTests {
  @Test(
    "is read as far as it tells itself",
    arguments: [
      ("42", NumberText.plain(42)), ("0.125", .decided(.point, 0.125)),
      ("1.5", .decided(.point, 1.5)),
      ("1,5", .decided(.comma, 1.5)), ("0,25", .decided(.comma, 0.25)),
      ("-2,5", .decided(.comma, -2.5)),
      ("1.234,5", .decided(.comma, 1234.5)), ("1,234.5", .decided(.point, 1234.5)),
      ("1.234.567", .decided(.comma, 1_234_567)), ("1,234,567", .decided(.point, 1_234_567)),
      ("42.000", .open(point: 42, comma: 42000)), ("1,234", .open(point: 1234, comma: 1.234)),
      ("1 234", .plain(1234)), ("1\u{202F}234,5", .decided(.comma, 1234.5)),
      ("1'234.5", .decided(.point, 1234.5)), ("12.3456", .decided(.point, 12.3456)),
      ("1234.567", .decided(.point, 1234.567)), ("1e3", .plain(1000)),
      ("1.5e-7", .decided(.point, 1.5e-7)),
      (".5", .decided(.point, 0.5)), ("5.", .decided(.point, 5)),
    ])
  func numbers(text: String, expected: NumberText) { #expect(NumberText(text) == expected) }

  @Test(
    "is none where digits are grouped otherwise",
    arguments: [
      "", ".", "x", "1.23.456", "1,2,3", "1.234,567,8", "12 34", "0.123.456", "1..5", "1.234.5678",
      "1.234.567e5", "--1", "٣", "1.2,345.6",
    ])
  func none(text: String) { #expect(NumberText(text) == nil) }

  /// What becomes of figures of pay in a table.
  private func pay(
    _ cells: [String], decimal: DecimalSign? = nil, years: String = ""
  ) -> (figures: [Double?], complaint: String) {
    let rows = cells.enumerated().map { "r\($0);R\($0);\($1);\(years)\n" }.joined()
    let files = TableReading.files([
      .roles: "id;name;salary.median;experience.min\n" + rows,
      .transitions: "from;to;kind;years\n",
    ])
    do throws(InvalidDocument) {
      let graph = try GraphTables.read(files, decimal: decimal).graph
      return (graph.roles.map { graph[$0].salary?.median }, "")
    } catch {
      return ([], error.description)
    }
  }

  @Test(
    "is meant as the whole table tells",
    arguments: [
      (["42000", "43500.5"], [42000, 43500.5]), (["42.000", "1.234,5"], [42000, 1234.5]),
      (["42.000", "1,5"], [42000, 1.5]), (["42,000", "1.5"], [42000, 1.5]),
      (["$55,000.00", "$48,000.00"], [55000, 48000]), (["55.000,00 €"], [55000]),
      (["55k", "60.5k"], [55000, 60500]), (["55 000", "48 000"], [55000, 48000]),
      (["EUR 55000"], [55000]),
    ])
  func settled(cells: [String], expected: [Double]) {
    let found = pay(cells)
    #expect(found.figures == expected, "\(found.complaint)")
  }

  @Test("is meant as the option says")
  func option() {
    #expect(pay(["42.000"], decimal: .comma).figures == [42000])
    #expect(pay(["42.000"], decimal: .point).figures == [42])
    #expect(pay(["42,000"], decimal: .point).figures == [42000])
    #expect(
      pay(["1.5"], decimal: .comma).complaint
        == "roles.csv:2:7: error: 'salary.median' is '1.5', but the decimal sign of this table is the "
        + "comma, as '--decimal comma' says")
  }

  @Test("is a mistake where it may be another")
  func ambiguous() {
    let advice =
      "say which sign stands before a fraction with '--decimal point' or '--decimal comma'"
    #expect(
      pay(["42.000", "43000"]).complaint
        == "roles.csv:2:7: error: 'salary.median' is '42.000', which is 42 or 42000; \(advice)")
    #expect(
      pay(["1,234"]).complaint
        == "roles.csv:2:7: error: 'salary.median' is '1,234', which is 1.234 or 1234; \(advice)")
    // Nobody is paid thousandths: the point in another column does not make this 42.
    #expect(pay(["42.000"], years: "1.5").complaint.contains("42 or 42000"))
    #expect(pay(["42.000"], years: "1,5").figures == [42000])
  }

  @Test("is a mistake where two have different signs")
  func conflict() {
    #expect(
      pay(["1.5", "2,5"]).complaint
        == "roles.csv:3:7: error: 'salary.median' is '2,5', but the decimal sign of this table is the "
        + "point, as '1.5' says (first at line 2)")
  }

  @Test(
    "is a mistake, with what to write, where it is none",
    arguments: [
      ("60-80k", "", "the ends of a range go into 'salary.low' and 'salary.high'"),
      ("", "3-5", "the ends of a range go into 'experience.min' and 'experience.max'"),
      ("", "18 months", "a number of years, such as 1.5 for 18 months"),
      ("much", "", "a number such as 0.5"), ("50 %", "", "a number such as 0.5"),
    ])
  func advice(pay cell: String, years: String, expected: String) {
    #expect(pay([cell], years: years).complaint.hasSuffix("; " + expected))
  }

  @Test("of pay has one currency in a table")
  func currencies() {
    #expect(pay(["$55000", "€48000"]).complaint.contains("is in '€', other pay in '$'"))
  }

  @Test("from 0 to 1 may be a percentage", arguments: ["0.25", "25%", "25 %", "0,25"])
  func shares(text: String) throws {
    let files = TableReading.files([
      .roles: "id\tname\na\tA\nb\tB\n",
      .transitions:
        "from\tto\tkind\tyears\tcredit\tlikelihood\na\tb\tlateral\t1\t\(text)\t\(text)\n",
    ])
    let graph = try GraphTables.read(files).graph
    let move = graph[graph.transitions[0]]
    #expect(move.credit == 0.25 && move.likelihood == 0.25)
  }
}
