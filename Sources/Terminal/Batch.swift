// What one wait brought.

import Screen

/// Everything that was pending at one moment: apply all of it, then draw once.
package struct Batch: Equatable, Sendable {
  package var events: [Event] = []
  /// The terminal answered what colour its own background has.
  package var background: RGB?
  /// A waker was used.
  package var woken = false
  /// The program has to end.
  package var stop: StopReason?

  package var isEmpty: Bool { events.isEmpty && background == nil && !woken && stop == nil }
}

package enum StopReason: Equatable, Sendable {
  /// Somebody asked: SIGTERM, SIGINT or SIGQUIT from outside (Ctrl-C on the keyboard is a key).
  case terminate
  /// The terminal is gone.
  case hangup
}

package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// $TERM, whose value this is, names no terminal that this system knows.
  case unknownTerminal(String)
  /// The system gives no more file descriptors.
  case noDescriptors
}

package enum ColourChoice: Equatable, Sendable {
  /// What terminfo says, unless $NO_COLOR is set and not empty.
  case automatic
  case monochrome
}

package enum MouseChoice: Equatable, Sendable {
  case on, off
}
