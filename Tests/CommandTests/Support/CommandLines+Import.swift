/// The command lines of `import`.
extension CommandLines {
  static let imports: [Group] = [
    Group(
      "import-csv",
      [
        ["import", "csv", "tables"], ["import", "csv", "tables/"],
        ["import", "csv", "tables/roles.csv", "tables/transitions.csv", "--title", "Ladder"],
      ]),
    Group(
      "import-decimal",
      [
        ["import", "csv", "tables-comma"], ["import", "csv", "tables-comma", "--decimal", "point"],
        ["import", "csv", "tables-either"],
        ["import", "csv", "tables-either", "--decimal", "comma"],
      ]),
    Group(
      "import-mistakes",
      [
        ["import", "csv", "tables-broken"],
        ["import", "csv", "tables/transitions.csv", "tables/roles.csv"],
        ["import", "csv", "tables/roles.csv", "missing.csv"], ["import", "csv", "."],
        ["import", "csv", "missing"], ["import", "csv", "tables", "-o", "missing/x"],
        ["import", "csv", "empty.json", "latin-1.json"], ["import", "onet", "tables"],
        ["import", "onet", "missing"], ["import", "gdad", "tables/roles.csv", "tables/skills.csv"],
        ["import", "esco", "tiny.json"], ["import", "esco", "cut-off.json"],
      ]),
    Group(
      "usage-tables",
      [
        ["export", "-f", "csv"], ["export", "-f", "csv", "-o", "-"],
        ["export", "-f", "csv", "-o", "tiny.json"], ["export", "-f", "csv", "-o", "missing/x"],
        ["export", "-f", "csv", "-o", ""],
      ]),
    Group("help-import", [["import", "--help"]]),
    Group(
      "usage-import",
      [
        ["import"], ["import", "csv"], ["import", "cvs", "tables"], ["import", "xls", "tables"],
        ["import", "csv", "1", "2", "3", "4", "5", "6"], ["import", "csv", "-", "-"],
        ["import", "onet", "a", "b"], ["import", "gdad", "roles.csv"],
        ["import", "csv", "tables", "--title"], ["import", "csv", "tables", "--graph", "x"],
      ]),
  ]
}
