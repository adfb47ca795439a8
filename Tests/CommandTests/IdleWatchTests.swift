// Names go off the screen when nobody has touched a key for as long as was asked; the clock is an argument.

import Testing

@testable import opstap

@Suite struct IdleWatchTests {
  private static let minute = 60_000

  @Test("After the minutes of the user's choice, once, and again when somebody was there", arguments: [1, 5, 1440])
  func minutes(minutes: Int) {
    var watch = IdleWatch(minutes: minutes, now: 1_000)
    #expect(watch.remaining(at: 1_000) == minutes * Self.minute)
    #expect(watch.takeEnd(at: minutes * Self.minute) == nil)
    // The wait ends when this says so, and then it is over: nobody waits for the next minute.
    let wait = watch.remaining(at: minutes * Self.minute)
    #expect(wait == 1_000)
    #expect(watch.takeEnd(at: 1_000 + minutes * Self.minute) == minutes)
    #expect(watch.takeEnd(at: 2_000 + minutes * Self.minute) == nil)
    #expect(watch.remaining(at: 2_000 + minutes * Self.minute) == nil)
    watch.touch(at: 10_000 + minutes * Self.minute)
    #expect(watch.remaining(at: 10_000 + minutes * Self.minute) == minutes * Self.minute)
    #expect(watch.takeEnd(at: 10_000 + 2 * minutes * Self.minute) == minutes)
  }

  @Test("Each key begins the time anew")
  func touched() {
    var watch = IdleWatch(minutes: 2, now: 0)
    for now in stride(from: 0, through: 600_000, by: 119_000) {
      #expect(watch.takeEnd(at: now) == nil)
      watch.touch(at: now)
    }
  }

  @Test("A machine that slept for hours hides names at once")
  func slept() {
    var watch = IdleWatch(minutes: 5, now: 0)
    #expect(watch.remaining(at: 9 * 3_600_000) == 0)
    #expect(watch.takeEnd(at: 9 * 3_600_000) == 5)
  }

  @Test("Without minutes, or with none, names stay", arguments: [nil, 0] as [Int?])
  func never(minutes: Int?) {
    var watch = IdleWatch(minutes: minutes, now: 0)
    #expect(watch.remaining(at: .max / 2) == nil && watch.takeEnd(at: .max / 2) == nil)
  }
}
