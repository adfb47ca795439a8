// Time that only goes forward, for waits and double presses; nothing else asks the clock.

import Glibc

enum Clock {
  /// Milliseconds since some fixed moment.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
