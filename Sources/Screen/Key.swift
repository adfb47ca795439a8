// A key as a person means it, whatever bytes the terminal sent for it.

/// One key press. Control keys carry the lower-case letter; combinations that no pane uses come as their plain key.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case controlLeft, controlRight
  /// F1 is 1.
  case function(Int)
  case unknown
}
