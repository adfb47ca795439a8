// What can come in from the person at the terminal.

/// One thing that happened; the values carry no time, so that a test can write them down.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Pasted text in one piece: lines end in "\n", no other control characters than tabs.
  case paste(String)
  case mouse(Mouse)
  /// The screen has this size now, or was lost and has to be drawn anew at this size.
  case resize(Size)

  /// A key without what was held with it.
  package var plain: Event { if case .key(let key) = self { .key(key.plain) } else { self } }
}

/// One act of the mouse, at a cell of the screen.
package struct Mouse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, double, wheelUp, wheelDown
  }

  package var kind: Kind
  package var at: Point

  package init(kind: Kind, at: Point) {
    self.kind = kind
    self.at = at
  }
}
