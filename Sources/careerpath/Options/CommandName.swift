/// The commands, in the order of the help text: each has a declaration and is carried out by
/// ``Program``, which does not compile where one is left out.
enum CommandName: String, CaseIterable, Sendable {
  case plan, batch, alternatives, tradeoffs, reach, unlock, estimate, gap, learn, list
  case show, export, `import`, new, check, format, diff, bottlenecks, profile
}
