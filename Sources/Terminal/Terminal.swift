// The terminal: the one owner of ncurses, of the keyboard and of the signals that concern the screen.

import CNcurses
import Glibc
import Screen

/// One at a time, on the main thread. The shell gets its terminal back on `close`, on `deinit` and after a trap.
package final class Terminal {
  /// Whether text goes out as UTF-8; else as ASCII.
  package let isUTF8: Bool
  package let waker = Waker()
  package private(set) var size: Size

  private var isOpen = true
  private let depth: Depth
  private var colours: Colours
  private var shown: Frame?
  private var title = ""
  private var input: Input
  private var clicks = Clicks()
  private var signals: UInt32 = 0
  /// What the person sees is not what was drawn: the next wait says so.
  private var isStale = false
  /// Milliseconds that the rest of a key's bytes may take.
  private let escapeDelay: Int
  private var escapeEnd: Int?
  /// Until then an answer may come; nil when all that was asked is answered.
  private var answerEnd: Int?

  /// Enters the screen. Signals are caught from here on; SIGPIPE and SIGXFSZ stay ignored for good.
  package init(
    palette: Palette, colour: ColourChoice = .automatic, mouse: MouseChoice = .on
  ) throws(TerminalError) {
    isUTF8 = cn_set_locale()
    guard cn_catch_signals() else { throw .noDescriptors }
    let opening = cn_open(mouse == .on, terminalHasTitle())
    guard opening == CN_OPENED else {
      cn_release_signals()
      throw opening == CN_NO_TERMINAL ? .notATerminal : .unknownTerminal(environment("TERM"))
    }
    depth = colour == .monochrome || !environment("NO_COLOR").isEmpty ? .monochrome : terminalDepth()
    if depth != .monochrome { cn_start_colours() }
    colours = Colours(palette, depth: depth)
    input = Input(named: namedKeys(), backspace: backspaceKey())
    escapeDelay = Int(environment("ESCDELAY")).map { min(max($0, 0), 1000) } ?? 25
    size = terminalSize()
    cn_resize(Int32(size.columns), Int32(size.rows))
    definePairs()
    // Nothing but its background yet.
    cn_forget()
    shown = Frame(size: size)
  }

  deinit {
    if isOpen { cn_close() }
  }

  /// Gives the terminal back; what comes after goes to the shell's screen. Again is harmless.
  package func close() {
    guard isOpen else { return }
    awaitAnswers()
    isOpen = false
    cn_close()
    cn_release_signals()
  }

  // MARK: Showing

  /// Shows a frame: only what differs from the frame before is sent.
  package func show(_ frame: Frame) {
    guard isOpen else { return }
    if shown == nil { cn_forget() }
    var run = Run()
    var look = self.look(of: Style())
    frame.forEachChange(since: shown) { point, cluster, style in
      if look.style != style { look = self.look(of: style) }
      let pair = look.pair
      if case .scalar(let scalar, columns: 1) = cluster, isOneCell(scalar) {
        let marks = scalar == " " ? look.blankMarks : look.marks
        if run.end != point || run.pair != pair || run.marks != marks {
          run.put()
          run = Run(start: point, pair: pair, marks: marks)
        }
        run.scalars.append(scalar.value)
        return
      }
      let marks = look.marks
      var column = point.column
      for piece in (isUTF8 ? CellText(cluster, width: { Int(cn_width($0)) }) : CellText(ascii: cluster)).pieces {
        cn_put(Int32(point.row), Int32(column), piece.scalars, Int32(piece.scalars.count), pair, marks)
        column += piece.columns
      }
    }
    run.put()
    shown = frame
    let cursor = frame.cursor.flatMap { frame.bounds.contains($0) ? $0 : nil }
    cn_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
  }

  /// Sets the title of the window, where the terminal has one; the one before comes back on leaving.
  package func setTitle(_ text: String) {
    guard isOpen, text != title else { return }
    title = text
    cn_set_title(titleText(text, isUTF8: isUTF8))
  }

  /// The next frame is sent whole: somebody else wrote on the screen.
  package func repaint() { shown = nil }

  /// Other colours from the next frame on.
  package func setPalette(_ palette: Palette) {
    colours = Colours(palette, depth: depth)
    definePairs()
    shown = nil
  }

  /// A style as ncurses has it.
  private struct Look {
    let style: Style
    let pair: Int32
    let marks: UInt32
    let blankMarks: UInt32
  }

  private func look(of style: Style) -> Look {
    let marks = colours[style].marks
    // What stands in for a colour is for words: blanks are not underlined because of it.
    let blankMarks = marks.subtracting(.underline.subtracting(style.marks))
    return Look(
      style: style, pair: pairNumber(style), marks: UInt32(marks.rawValue), blankMarks: UInt32(blankMarks.rawValue))
  }

  /// Sent as it is: the C library agrees on its width.
  private func isOneCell(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x7F || (isUTF8 && scalar.value >= 0xA0 && cn_width(scalar.value) == 1)
  }

  /// Characters side by side that look the same: ncurses takes them all at once.
  private struct Run {
    var start = Point(column: -1, row: -1)
    var pair: Int32 = 0
    var marks: UInt32 = 0
    var scalars: [UInt32] = []

    var end: Point { Point(column: start.column + scalars.count, row: start.row) }

    func put() {
      guard !scalars.isEmpty else { return }
      cn_put_run(Int32(start.row), Int32(start.column), scalars, Int32(scalars.count), pair, marks)
    }
  }

  private func pairNumber(_ style: Style) -> Int32 {
    depth == .monochrome
      ? 0 : Int32(style.ground.rawValue) * Int32(Role.allCases.count) + Int32(style.role.rawValue) + 1
  }

  private func definePairs() {
    for style in Ground.allCases.flatMap({ ground in Role.allCases.map { Style($0, on: ground) } }) {
      let look = colours[style]
      guard let foreground = look.foreground, let background = look.background else { continue }
      cn_set_pair(pairNumber(style), Int32(foreground), Int32(background))
    }
    cn_set_background(pairNumber(Style()), UInt32(colours[Style()].marks.rawValue))
  }

  // MARK: Waiting

  /// Sleeps until something comes or the time is over (nil: no end), then takes all that is pending.
  /// Empty when the time is over.
  package func wait(timeout milliseconds: Int?) -> Batch {
    guard isOpen else { return Batch(stop: .hangup) }
    let end = milliseconds.map { Clock.now + max(0, $0) }
    var batch = Batch()
    while true {
      takeSignals(into: &batch)
      let wakeAt = batch.isEmpty ? [end, escapeEnd].compactMap(\.self).min() : 0
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: cn_pipe(), events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&sources, 2, wakeAt.map { Int32(clamping: max(0, $0 - Clock.now)) } ?? -1)
      if count > 0, sources[1].revents != 0 {
        batch.woken = cn_drain_pipe() || batch.woken
        takeSignals(into: &batch)
      }
      if count > 0, sources[0].revents != 0, batch.stop == nil { read(into: &batch) }
      if count == 0, let escapeEnd, Clock.now >= escapeEnd { add(input.flush(), to: &batch) }
      if !batch.isEmpty || end.map({ Clock.now >= $0 }) ?? false { return batch }
    }
  }

  private func takeSignals(into batch: inout Batch) {
    signals |= cn_take_signals()
    let arrived = cn_signals(rawValue: signals)
    signals = 0
    if arrived.has(CN_HANGUP) { batch.stop = .hangup }
    if batch.stop == nil, arrived.has(CN_TERMINATE) || arrived.has(CN_INTERRUPT) { batch.stop = .terminate }
    guard batch.stop == nil else { return }
    if arrived.has(CN_STOP_ASKED) {
      suspend()
    } else if arrived.has(CN_CONTINUED) {
      comeBack()
    } else if arrived.has(CN_RESIZED), takeSize() {
      isStale = true
    }
    if isStale { batch.events.append(.resize(size)) }
    isStale = false
  }

  /// All that is there, but at most 64 KiB a turn, so that an endless stream still lets the screen answer.
  private func read(into batch: inout Batch) {
    var taken = 0
    repeat {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { return }
      guard count > 0 else {
        batch.stop = .hangup
        return
      }
      add(input.feed(bytes[..<count]), to: &batch)
      taken += count
    } while taken < 65536 && isInputPending
  }

  private var isInputPending: Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0 && source.revents & Int16(POLLIN) != 0
  }

  private func add(_ events: [Event], to batch: inout Batch) {
    for answer in input.takeAnswers() {
      switch answer {
      case .background(let colour): batch.background = colour
      case .end: answerEnd = nil
      }
    }
    // An answer that a slow line cuts in two must not become keys.
    let delay = answerEnd.map { $0 > Clock.now ? max(escapeDelay, 500) : escapeDelay } ?? escapeDelay
    escapeEnd = input.isWaiting ? Clock.now + delay : nil
    for event in events { batch.events.append(clicks.judged(event, at: Clock.now)) }
  }

  // MARK: Asking

  /// Asks for the colour of the terminal's own background. The answer comes with one of the next batches, or never: the
  /// Linux console knows no such question, and without colours nothing hangs on it.
  package func askBackground() {
    guard isOpen, depth != .monochrome, environment("TERM") != "linux" else { return }
    Answer.question.withCString { cn_send($0) }
    answerEnd = Clock.now + 1000
  }

  /// What was asked is not answered to the shell: its bytes would be commands there.
  private func awaitAnswers() {
    var batch = Batch()
    while let end = answerEnd, Clock.now < end, batch.stop == nil {
      var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      if poll(&source, 1, Int32(clamping: end - Clock.now)) > 0 { read(into: &batch) }
    }
    answerEnd = nil
  }

  // MARK: Leaving for a while

  /// Stops the program as Ctrl-Z does elsewhere, and comes back when it goes on; the next wait brings a `resize`.
  package func suspend() {
    guard isOpen else { return }
    awaitAnswers()
    cn_leave()
    cn_stop()
    comeBack()
  }

  /// Leaves the screen to another program and comes back; the next wait brings a `resize`. Ctrl-C and Ctrl-Z meanwhile are
  /// the other program's affair. SIGPIPE and SIGXFSZ are ignored here: give that program their defaults.
  package func withShell<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    cn_leave()
    defer {
      if isOpen {
        signals |= cn_take_signals() & ~(CN_INTERRUPT.rawValue | CN_STOP_ASKED.rawValue)
        comeBack()
      }
    }
    return try body()
  }

  private func comeBack() {
    cn_return()
    signals |= cn_take_signals() & ~(CN_CONTINUED.rawValue | CN_RESIZED.rawValue)
    signals &= ~(CN_CONTINUED.rawValue | CN_RESIZED.rawValue)
    _ = takeSize()
    isStale = true
  }

  /// True if the size is another one.
  private func takeSize() -> Bool {
    let now = terminalSize()
    guard now != size else { return false }
    size = now
    cn_resize(Int32(now.columns), Int32(now.rows))
    shown = nil
    return true
  }
}

extension cn_signals {
  fileprivate func has(_ flag: cn_signals) -> Bool { rawValue & flag.rawValue != 0 }
}
