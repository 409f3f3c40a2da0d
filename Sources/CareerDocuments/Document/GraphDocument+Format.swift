extension GraphDocument {
  /// The text of a document in canonical form, with its comments.
  ///
  /// A list or an object stands on one line where it fits into 100 columns, else a member a line;
  /// each element of the document's own lists has a line of its own. What the document says, the
  /// order in which it says it and the spelling of every number and string stay as they are. A
  /// comment behind a value stays behind it, any other on lines of its own before what it stood
  /// before; of several empty lines one is kept. The text in canonical form is its own canonical
  /// form.
  ///
  /// ```swift
  /// let tidy = try GraphDocument.formatted(Array("{\"format\":1 /* so far */ }".utf8), name: "a")
  /// // {
  /// //   "format": 1 /* so far */
  /// // }
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8, with or without a byte-order mark.
  ///   - name: the name of the file, for messages.
  /// - Returns: the text, with a line break at its end.
  /// - Throws: ``InvalidDocument`` where the text is no sound document.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  public static func formatted(
    _ bytes: [UInt8], name: String
  ) throws(InvalidDocument) -> String {
    _ = try read(bytes, name: name)
    return CanonicalLayout.text(of: CommentedJSON(bytes))
  }
}
