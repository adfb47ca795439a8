// Names off the screen without a key: at the start, or when nobody has touched a key for a while.

import Glibc
import Panes

/// How long nobody has touched a key, a machine that sleeps included.
struct IdleWatch {
  /// After so many minutes names go; nil is never.
  let minutes: Int?
  private var last: Int
  /// It has been told, until somebody comes back.
  private var isTold = false

  /// `now` here and below in milliseconds of a clock that never goes back.
  init(minutes: Int?, now: Int = clock) {
    self.minutes = minutes.flatMap { $0 > 0 ? $0 : nil }
    last = now
  }

  /// Milliseconds until names go, nil when they stay.
  func remaining(at now: Int = clock) -> Int? {
    guard let minutes, !isTold else { return nil }
    return max(0, last + minutes * 60_000 - now)
  }

  mutating func touch(at now: Int = clock) { (last, isTold) = (now, false) }

  /// The minutes that are over, told once.
  mutating func takeEnd(at now: Int = clock) -> Int? {
    guard let minutes, remaining(at: now) == 0 else { return nil }
    isTold = true
    return minutes
  }

  /// Unlike the clock of the waits it goes on while the machine sleeps.
  static var clock: Int {
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
