// Random keys, pastes, presses and resizes, the same for the same seed: what a cat, a stuck key or a hostile clipboard would send.

import Domain
import Screen

@testable import Panes

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

struct RandomTyping {
  var numbers: SeededNumbers
  /// The rest of a deed that was begun.
  private var begun: ArraySlice<Stroke> = []

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func stroke() -> Stroke {
    if numbers.next(upperBound: UInt(300)) > 0, let next = begun.popFirst() { return next }
    begun = numbers.next(upperBound: UInt(40)) == 0 ? pick(Self.deeds)[...] : []
    return .event(event())
  }

  private mutating func event() -> Event {
    switch numbers.next(upperBound: UInt(1000)) {
    case ..<8:
      .resize(Size(columns: Int.random(in: 1...300, using: &numbers), rows: Int.random(in: 1...100, using: &numbers)))
    case ..<16: .resize(pick(Self.sizes))
    case ..<40: .paste(pick(Self.pastes))
    case ..<60: .mouse(Mouse(kind: pick(Self.presses), at: point()))
    case ..<280: .key(pick(Self.moves))
    case ..<400: .key(pick(Self.answers))
    case ..<700: .key(pick(Self.commands))
    case ..<900: .key(.character(pick(Self.texts)))
    case ..<960: .key(pick(Self.others))
    default: .key(pick(Self.every))
    }
  }

  /// Mostly on a screen of the usual size, now and then outside of any.
  private mutating func point() -> Point {
    Point(column: Int.random(in: -1...120, using: &numbers), row: Int.random(in: -1...40, using: &numbers))
  }

  private static let presses: [Mouse.Kind] = [.press, .press, .press, .double, .wheelUp, .wheelDown]

  mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &numbers)] }

  /// What makes sense, as far as it can be typed without looking.
  private static let deeds: [[Stroke]] = Deed.all.map { deed in
    Typing.strokes("Esc Esc Esc " + deed.before + " " + deed.keys).map { stroke in
      if case .select = stroke { .key(.down) } else { stroke }
    }
  }

  private static let sizes: [Size] = [(1, 1), (39, 9), (40, 10), (60, 16), (80, 24), (110, 34), (120, 40), (300, 100)]
    .map { Size(columns: $0.0, rows: $0.1) }
  private static let moves: [Key] = [
    .up, .down, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .tab, .backTab, .controlLeft,
    .controlRight,
  ]
  /// What closes, saves and confirms.
  private static let answers: [Key] = [.enter, .enter, .enter, .control("s"), .control("s"), .escape]
  /// Every key of the table of commands.
  private static let commands: [Key] = Command.allCases.flatMap(\.row.keys)
  private static let texts = Array("0123456789/-:+ abcABCéë.,;'\"<>{}🇧🇪👩‍👩‍👧e\u{301}\u{200D}字")
  /// Every key that there is but plain characters, whatever a form, a text, a calendar or a list makes of it.
  private static let every: [Key] = {
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown,
    ]
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let held = (1...7).flatMap { held in named.map { Key.with(Key.Held(rawValue: UInt8(held)), $0) } }
    return named + held + letters.map { .control($0) } + letters.map { .alt($0) } + (1...12).map { .function($0) }
  }()

  private static let others: [Key] = [
    .backspace, .backspace, .delete, .insert, .control("u"), .control("w"), .control("a"), .control("r"),
    .control("r"), .control("l"), .control("z"), .control("c"), .control("\u{0}"), .alt("x"), .function(1),
    .function(4),
    .control("o"), .control("n"), .control("d"), .control("v"), .control("x"), .control("y"),
    .function(2), .function(2), .function(2), .control("k"), .control("t"), .control("t"), .function(99),
    .with(.shift, .up), .unknown,
  ]

  private static let pastes: [String] = [
    "", "\n", "q\nx\n\n:wq\n", "22/4", "wo", "+7", "9-13", "9-16 (60)", "45", "1u30", "1/1/1", "31/12/2199",
    "29/2/2027",
    "00:00-24:00", "99999999999999999999999999", "-9223372036854775808", "Joris\tPeeters\nMieke", "\u{202E}omgekeerd",
    "e" + String(repeating: "\u{301}", count: 300), String(repeating: "字", count: 500), "👨‍👩‍👧‍👦🏳️‍🌈🇧🇪",
    "\u{0}\u{1}\u{1B}[2J\u{7F}",
    String(repeating: "lange regel ", count: 2500), String(repeating: "\n", count: 400), "\u{FEFF}BOM", "\r\n\r\n",
    "=cmd|' /C calc'!A0", "../../etc/passwd", "\u{FFFD}\u{FFFF}", "أحمد", "ส้มตำ", "'; DROP TABLE x; --",
  ]
}
