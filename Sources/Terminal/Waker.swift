// Wakes the terminal's wait from any thread.

import CNcurses

package struct Waker: Sendable {
  /// Makes the wait that is going on, or else the next one, return with `woken`. Harmless after the terminal closed.
  package func wake() { cn_wake() }
}
