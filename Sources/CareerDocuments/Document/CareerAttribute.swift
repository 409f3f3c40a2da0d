/// The attributes in which a drawing in the DOT language carries a whole graph document.
package enum CareerAttribute {
  /// Of the graph: a graph document without its roles and transitions.
  package static let graph = "career_graph"
  /// Of a node: the role as in a graph document, or `none` where the node is only drawn.
  package static let role = "career_role"
  /// Of an edge: a list of transitions as in a graph document, empty where it is only drawn.
  package static let moves = "career_moves"
  /// Of a node or an edge: the positions in the document of its role or transitions.
  package static let order = "career_order"
  /// The role of a node that is only drawn.
  package static let noRole = "none"
}
