import CareerGraph

/// What the readers of documents have in common: objects of known fields, lists, and figures that
/// are checked where they stand.
package protocol DocumentReader {
  var scanner: JSONScanner { get set }

  /// Reads the value of a field of the author's own.
  ///
  /// - Parameters:
  ///   - name: the field, which begins with `x-`.
  ///   - parent: the field of the element in which its object stands; `nil` for the element itself.
  mutating func readOwnField(_ name: String, parent: String?)

  /// Notes that a field is there, but not what it says.
  mutating func noteUnread(_ field: some RawRepresentable<String>)
}

/// What has been read of one object: which fields, and the author's own ones.
package struct ObjectState {
  package let what: StaticString
  /// Whether `what` is the name of a field, which stands in quotes.
  let isField: Bool
  package var members: JSONScanner.Members
  /// A bit for each field read, by its position in the vocabulary.
  var seen: UInt32 = 0
  /// A bit for each field that was probably meant by an unknown one.
  var meant: UInt32 = 0
  /// Where in the vocabulary the next field is expected.
  package var next = 0
  var extensionNames: Set<String> = []

  /// What it is, as messages name it.
  package var name: String { isField ? "\"\(what)\"" : "\(what)" }
}

// MARK: - Objects and lists

extension DocumentReader {
  package mutating func readOwnField(_ name: String, parent: String?) { scanner.skipValue() }

  package mutating func noteUnread(_ field: some RawRepresentable<String>) {}

  /// Enters an object: an element, or the value of a field.
  package mutating func enter(_ what: StaticString, isField: Bool = false) -> ObjectState? {
    scanner.enterObject(isField ? "\"\(what)\"" : "\(what)").map {
      ObjectState(what: what, isField: isField, members: $0)
    }
  }

  /// Goes to the next field that the model knows; `nil` at the end.
  ///
  /// The author's own fields are kept, unknown and repeated ones reported. `parent` is the field of
  /// the element in which this object stands.
  package mutating func nextField<Field: RawRepresentable<String>>(
    _ state: inout ObjectState, _ vocabulary: Vocabulary<Field>,
    parent: @autoclosure () -> String? = nil
  ) -> Field? {
    while let (key, name) = scanner.nextName(&state.members) {
      if let position = vocabulary.position(of: name, from: state.next) {
        let field = vocabulary[position]
        guard state.seen & 1 << UInt32(position) == 0 else {
          scanner.report("repeated field \"\(field.rawValue)\" in \(state.name)", at: key.offset)
          noteUnread(field)
          scanner.skipValue()
          continue
        }
        state.seen |= 1 << UInt32(position)
        state.next = position + 1
        return field
      }
      let name = scanner.text(of: key)
      if name.hasPrefix("x-") {
        if !state.extensionNames.insert(name).inserted {
          let name = JSONText.excerpt(name)
          scanner.report("repeated field \"\(name)\" in \(state.name)", at: key.offset)
        }
        readOwnField(name, parent: parent())
      } else {
        reportUnknown(name, at: key.offset, &state, vocabulary)
        scanner.skipValue()
      }
    }
    return nil
  }

  private mutating func reportUnknown<Field: RawRepresentable<String>>(
    _ name: String, at offset: Int, _ state: inout ObjectState, _ vocabulary: Vocabulary<Field>
  ) {
    let near = EditDistance.nearest(to: name, among: vocabulary.names, limit: 1).first
    let advice = near.map { "did you mean \"\($0)\"?" } ?? "a field of your own begins with x-"
    let name = JSONText.excerpt(name)
    scanner.report("unknown field \"\(name)\" in \(state.name); \(advice)", at: offset)
    if let field = near.flatMap(Field.init(rawValue:)) {
      state.meant |= vocabulary.bit(ofName: field.rawValue)
      noteUnread(field)
    }
  }

  /// Reports each field that must be there and is not; `id` names the element.
  package mutating func reportMissing<Field>(
    _ vocabulary: Vocabulary<Field>, in state: ObjectState, id: String? = nil
  ) {
    let missingBits = vocabulary.requiredBits & ~(state.seen | state.meant)
    guard missingBits != 0 else { return }
    let subject = id.map { "\(state.name) '\(JSONText.excerpt($0))'" } ?? state.name
    let names = vocabulary.names(ofBits: missingBits).map { "no \"\($0)\"" }
    scanner.report("\(subject) has \(names.joined(separator: ", "))", at: state.members.open)
  }

  /// Reads a list with one call for each element.
  @inline(__always)
  package mutating func readList(
    _ what: @autoclosure () -> String, _ readElement: (inout Self) -> Void
  ) {
    guard var members = scanner.enterList(what()) else { return }
    while scanner.nextElement(&members) { readElement(&self) }
  }
}

// MARK: - The document

extension DocumentReader {
  /// Reads a text that holds one document and nothing else.
  package mutating func readWhole(_ readDocument: (inout Self) -> Void) {
    scanner.skipSpace()
    readDocument(&self)
    scanner.skipSpace()
    if !scanner.isAtEnd {
      scanner.report(
        "expected nothing behind the document, found \(scanner.found)", at: scanner.position)
    }
  }

  /// Reads the version of the format, of which there is one.
  package mutating func readFormat() {
    let offset = scanner.position
    guard let format = scanner.readNumber("\"format\"") else { return }
    if format != 1 {
      scanner.report(
        "format \(JSONText.number(format)) is not supported; this version reads format 1",
        at: offset)
    }
  }

  /// Reports a document without its version.
  package mutating func reportMissingFormat<Field>(
    _ vocabulary: Vocabulary<Field>, in state: ObjectState
  ) {
    guard vocabulary.requiredBits & ~(state.seen | state.meant) != 0, !scanner.isBroken else {
      return
    }
    scanner.report("\(state.name) has no \"format\"; add \"format\": 1", at: state.members.open)
  }
}

// MARK: - Figures

extension DocumentReader {
  /// Makes a value and reports where it is refused, naming the field where the refusal does not.
  package mutating func checked<Value, Refusal: Error & CustomStringConvertible>(
    _ field: StaticString, at offset: Int, _ make: () throws(Refusal) -> Value
  ) -> Value? {
    do {
      return try make()
    } catch {
      let refusal = error.description
      let namesField = refusal.hasPrefix("\(field)")
      scanner.report(namesField ? refusal : "\"\(field)\": \(refusal)", at: offset)
      return nil
    }
  }

  /// Reads a number from 0 to 1.
  package mutating func readShare(_ what: StaticString) -> Double? {
    let offset = scanner.position
    guard let value = scanner.readNumber("\"\(what)\"") else { return nil }
    do throws(InvalidValue) {
      return try value.checkedShare("\"\(what)\"")
    } catch {
      scanner.report(error.description, at: offset)
      return nil
    }
  }

  /// Reads a number that is not negative.
  package mutating func readQuantity(_ what: @autoclosure () -> String) -> Double? {
    let offset = scanner.position
    guard let value = scanner.readNumber(what()) else { return nil }
    do throws(InvalidValue) {
      return try value.checkedQuantity(what())
    } catch {
      scanner.report(error.description, at: offset)
      return nil
    }
  }
}
