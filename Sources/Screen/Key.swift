// A key as a person means it, whatever bytes the terminal sent for it.

/// One key press. Control keys carry the lower-case letter.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// A key without a letter that was pressed while others were held; what was held is never empty.
  indirect case with(Held, Key)
  case unknown

  /// Shift, Alt and Control, numbered as terminals do.
  package struct Held: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Held(rawValue: 1)
    package static let alt = Held(rawValue: 2)
    package static let control = Held(rawValue: 4)
  }

  /// The key without what was held: what it means where the combination means nothing.
  package var plain: Key { if case .with(_, let key) = self { key } else { self } }

  package static let controlLeft = Key.with(.control, .left)
  package static let controlRight = Key.with(.control, .right)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key of one printed character.
  package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
