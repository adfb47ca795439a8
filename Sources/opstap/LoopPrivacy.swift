// Names off the screen without a key: at the start, or when nobody has touched a key for a while.

import Glibc
import Panes

/// How long nobody has touched a key, a machine that sleeps included.
struct IdleWatch {
  /// After so many minutes names go; nil is never.
  let minutes: Int?
  private var last = IdleWatch.clock
  /// It has been told, until somebody comes back.
  private var isTold = false

  init(minutes: Int?) { self.minutes = minutes.flatMap { $0 > 0 ? $0 : nil } }

  /// Milliseconds until names go, nil when they stay.
  var remaining: Int? {
    guard let minutes, !isTold else { return nil }
    return max(0, last + minutes * 60_000 - IdleWatch.clock)
  }

  mutating func touch() { (last, isTold) = (IdleWatch.clock, false) }

  /// The minutes that are over, told once.
  mutating func takeEnd() -> Int? {
    guard let minutes, remaining == 0 else { return nil }
    isTold = true
    return minutes
  }

  /// In milliseconds; unlike the clock of the waits it goes on while the machine sleeps.
  private static var clock: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension Loop {
  mutating func watchNames(_ configuration: Configuration, hidden: Bool) {
    idle = IdleWatch(minutes: configuration.privacyAfter)
    if hidden || configuration.privacy == .on { handle(.hideNames(.atStart)) }
  }

  /// Before a frame is drawn: who comes back to a machine that slept finds no names on it.
  mutating func hideNamesWhenIdle() {
    if let minutes = idle.takeEnd() { handle(.hideNames(.idle(minutes: minutes))) }
  }
}
