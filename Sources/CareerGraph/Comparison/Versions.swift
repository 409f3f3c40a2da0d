/// What something was and what it is now; `nil` in the version that lacks it.
public struct Versions<Value> {
  /// What it was.
  public let old: Value?

  /// What it is now.
  public let new: Value?

  /// Makes a pair of versions.
  public init(old: Value?, new: Value?) {
    self.old = old
    self.new = new
  }

  /// The same with old and new exchanged.
  public var mirrored: Self { Self(old: new, new: old) }

  /// Both versions made into something else, each in its own way, where they are there.
  public func map<Result>(
    old makeOld: (Value) -> Result, new makeNew: (Value) -> Result
  ) -> Versions<Result> {
    Versions<Result>(old: old.map(makeOld), new: new.map(makeNew))
  }
}

extension Versions: Sendable where Value: Sendable {}
extension Versions: Equatable where Value: Equatable {}
extension Versions: Hashable where Value: Hashable {}
