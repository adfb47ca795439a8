// Bytes from the keyboard become events; nothing here reads or waits, so that every case can be tested.

import Screen

/// Takes bytes in whatever portions they come, and keeps what is only half there.
struct Input {
  /// Sequences that this terminal's terminfo names; the usual ones are known without it.
  private let named: [(bytes: [UInt8], key: Key)]
  private var bytes: [UInt8] = []
  private var paste: [UInt8]?
  /// What the terminal answered, until it is taken.
  private var answers: [Answer] = []

  /// More than anyone means to paste into a form or a note; the rest of it is dropped.
  static let pasteLimit = 1 << 20

  /// - Parameter backspace: what the key sends here; where it is not 0x08, that one comes with Control held.
  init(named: [(bytes: [UInt8], key: Key)] = [], backspace: UInt8 = 0x08) {
    self.named =
      named.filter { $0.bytes.first == 0x1B && $0.bytes.count > 1 }
      + (backspace == 0x08 ? [] : [(bytes: [0x08], key: .with(.control, .backspace))])
  }

  /// Half a key stands here (a lone ESC for one): if nothing follows soon, `flush` says what it was.
  /// A paste may take as long as it wants.
  var isWaiting: Bool { !bytes.isEmpty && paste == nil }

  mutating func takeAnswers() -> [Answer] {
    defer { answers = [] }
    return answers
  }

  /// The events in these bytes together with what was left before.
  mutating func feed(_ new: some Sequence<UInt8>) -> [Event] {
    bytes.append(contentsOf: new)
    return decode(isLast: false)
  }

  /// Nothing more came: ESC is the key Escape, and half a sequence the keys it is spelled with.
  mutating func flush() -> [Event] {
    decode(isLast: true)
  }

  private mutating func decode(isLast: Bool) -> [Event] {
    var events: [Event] = []
    var text = String.UnicodeScalarView()
    var place = 0
    func flushText() {
      events += String(text).map { .key(.character($0)) }
      text = String.UnicodeScalarView()
    }
    decoding: while place < bytes.count {
      if paste != nil {
        guard takePaste(&place, &events) else { break }
        continue
      }
      let piece = bytes[place] < 0x20 ? named.first { bytes[place...].starts(with: $0.bytes) } : nil
      let step =
        piece.map { Step.event(.key($0.key), bytes: $0.bytes.count) }
        ?? Sequences.step(bytes[place...], isLast: isLast)
      switch step {
      case .scalar(let scalar, let count):
        text.append(scalar)
        place += count
      case .event(let event, let count):
        flushText()
        events.append(event)
        place += count
      case .nothing(let count):
        place += count
      case .pasteBegins(let count):
        flushText()
        paste = []
        place += count
      case .answer(let answer, let count):
        flushText()
        answers.append(answer)
        place += count
      case .incomplete:
        break decoding
      }
    }
    flushText()
    bytes.removeFirst(place)
    return events
  }

  /// Moves bytes into the paste; false when its end has not come yet.
  private mutating func takePaste(_ place: inout Int, _ events: inout [Event]) -> Bool {
    let end = Sequences.pasteEnd
    var stop = place
    var isEnded = false
    while stop < bytes.count {
      if bytes[stop] == 0x1B {
        let tail = bytes[stop...].prefix(end.count)
        if tail.elementsEqual(end) {
          isEnded = true
          break
        }
        if end.starts(with: tail) { break }  // perhaps half of the end
      }
      stop += 1
    }
    let room = Input.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes[place..<stop].prefix(max(0, room)))
    place = stop
    guard isEnded else { return false }
    place += end.count
    let pasted = Input.clean(paste ?? [])
    paste = nil
    if !pasted.isEmpty { events.append(.paste(pasted)) }
    return true
  }

  /// Terminals send line ends as CR; other controls than tab and line end have no business in a text.
  private static func clean(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n" where previous == "\r": break
      case "\n", "\t": text.append(scalar)
      case _ where scalar.properties.generalCategory == .control: break
      default: text.append(scalar)
      }
      previous = scalar
    }
    return String(text)
  }
}
