// Two presses of the mouse at one place within a short time are a double one.

import Screen

struct Clicks {
  private static let longest = 400
  private var last: (place: Point, time: Int)?

  /// The event, a second press made a double one; time in milliseconds.
  mutating func judged(_ event: Event, at time: Int) -> Event {
    guard case .mouse(let mouse) = event, mouse.kind == .press else { return event }
    if let last, last.place == mouse.at, time - last.time <= Clicks.longest {
      self.last = nil
      return .mouse(Mouse(kind: .double, at: mouse.at))
    }
    last = (mouse.at, time)
    return event
  }
}
