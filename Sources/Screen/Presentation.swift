// The two ways in which a screen is read: by the eye that looks over panes, or line by line.

package enum Presentation: Hashable, Sendable {
  /// Boxes beside and over each other, and signs.
  case panes
  /// For a screen reader or a braille display: one thing a line, no boxes, and words in the place of signs.
  case linear
}
