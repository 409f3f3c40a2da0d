/// The command lines of `import` for drawings and job families.
extension CommandLines {
  static let drawings: [Group] = [
    Group(
      "import-dot",
      [["import", "dot", "team.dot"], ["import", "dot", "team.dot", "--title", "Ladder"]]),
    Group(
      "import-dot-mistakes",
      [
        ["import", "dot", "broken.dot"], ["import", "csv", ""], ["import", "dot", "mixed.dot"],
        ["import", "dot", "tiny.json"], ["import", "dot", "empty.json"],
        ["import", "dot", "missing.dot"], ["import", "dot", "team.dot", "team.dot"],
      ]),
    Group("import-ft", [["import", "ft", "family.yml"]]),
    Group(
      "import-ft-mistakes",
      [
        ["import", "ft", "family-broken.yml"], ["import", "ft", "family-anchors.yml"],
        ["import", "ft", "tiny.json"], ["import", "ft", "empty.json"],
        ["import", "ft", "team.dot"],
      ]),
  ]
}
