// The choice of a theme: typing finds one, moving shows it at once, Enter keeps it, Esc brings back the one before.
import Domain
import Screen
import Words

/// A theme that can be chosen, as the edge found it.
package struct ThemeChoice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case dark, light
    /// One of two others, after the terminal's own background.
    case automatic
    /// A file that is no theme, and why.
    case broken(Phrase)
  }

  /// Where it comes from.
  package enum Origin: Hashable, Sendable { case shipped, own }

  /// What stands in the configuration.
  package let name: String
  package let kind: Kind
  package let origin: Origin

  package init(_ name: String, _ kind: Kind, _ origin: Origin) {
    (self.name, self.kind, self.origin) = (name, kind, origin)
  }

  var words: Phrase {
    let words: Phrase =
      switch kind {
      case .dark: .darkTheme
      case .light: .lightTheme
      case .automatic: .automaticTheme
      case .broken: .brokenTheme
      }
    return origin == .own && !isBroken ? words + Phrase(same: " · ") + .ownTheme : words
  }
}

struct ThemePicker: Sendable {
  let choices: [ThemeChoice]
  /// The one to go back to.
  let before: String
  /// What the screen shows now.
  private(set) var shown: String
  var filter = TextInput()
  var index = 0

  init(_ choices: [ThemeChoice], chosen: String) {
    self.choices = choices
    (before, shown) = (chosen, chosen)
    index = choices.firstIndex { $0.name == chosen } ?? 0
  }

  func matches(_ language: Language) -> [ThemeChoice] {
    choices.found(by: Match(filter.text)) { Folded($0.name + " " + $0.words(language)) }.map(\.element)
  }

  /// The selected theme, if it is not the one that is shown and can be: it is shown from now on.
  mutating func show(_ language: Language) -> String? {
    let matches = matches(language)
    index = max(0, min(index, matches.count - 1))
    guard matches.indices.contains(index), matches[index].name != shown else { return nil }
    if case .broken = matches[index].kind { return nil }
    shown = matches[index].name
    return shown
  }
}

extension App {
  mutating func update(_ picker: inout ThemePicker, _ event: Event) -> Stay {
    switch event {
    case .paste(let text): picker.filter.insert(text.replacingNewlines)
    case .key(.escape), .key(.control("c")):
      if picker.shown != picker.before { effects.append(.showTheme(picker.before)) }
      return .closed
    case .key(.enter): return keep(picker)
    case .key(let key): find(key, &picker.filter, &picker.index, count: picker.matches(language).count)
    case .mouse, .resize: break
    }
    if let name = picker.show(language) { effects.append(.showTheme(name)) }
    return .open
  }

  /// The mouse chose a line of the list.
  mutating func showPressedTheme() {
    guard case .themes(var picker) = overlays.last, let name = picker.show(language) else { return }
    overlays[overlays.count - 1] = .themes(picker)
    effects.append(.showTheme(name))
  }

  private mutating func keep(_ picker: ThemePicker) -> Stay {
    let matches = picker.matches(language)
    guard matches.indices.contains(picker.index) else { return .open }
    let choice = matches[picker.index]
    if case .broken(let why) = choice.kind {
      refuse(why)
      return .open
    }
    effects.append(.set(.theme, choice.name))
    return .closed
  }

  func draw(_ picker: ThemePicker, into frame: inout Frame) {
    let matches = picker.matches(language)
    // What is behind is part of the sample, so the sheet takes no more than it needs.
    let area = sheet(columns: 74, rows: min(picker.choices.count, max(4, frame.size.rows / 3)) + 9, in: frame)
    frame.fill(area, Style())
    frame.box(area, title: Phrase.themeTitle(language), Style(.title, on: .background, .bold))
    let body = area.inset(columns: 2, rows: 1)
    let (head, rest) = body.splitRows(at: 1)
    let (list, below) = rest.splitRows(at: rest.rows - min(5, rest.rows - 1))
    let prompt = Phrase.filterPrompt(language)
    frame.fill(head, Style(.text, on: .bar))
    frame.put([Span(prompt, .secondary), Span(picker.filter.text, .text, .bold)], in: head, ground: .bar)
    let top = max(0, min(picker.index - list.rows / 2, matches.count - list.rows))
    let width = (picker.choices.map(\.name.columns).max() ?? 0) + 2
    for (row, choice) in matches[top...].prefix(list.rows).enumerated() {
      let isSelected = top + row == picker.index
      let ground: Ground = isSelected ? .selection : .background
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      frame.fill(rect, Style(.text, on: ground))
      frame.touch(rect, Touch.row(top + row))
      let sign = Span(choice.name == picker.before ? "• " : "  ", .attention, .bold)
      let about = Span(choice.words(language), choice.isBroken ? .danger : .secondary)
      let line = [Span(isSelected ? "▸" : " ", .title, .bold), sign, Span(choice.name.padded(to: width)), about]
      frame.put(line, in: rect, ground: ground, adding: isSelected ? .bold : [])
    }
    if matches.isEmpty { frame.put(.words(Phrase.noMatch(language), .secondary), in: list) }
    let selected = matches.indices.contains(picker.index) ? matches[picker.index] : nil
    if case .broken(let why) = selected?.kind {
      for (row, line) in why(language).wrapped(to: below.columns).prefix(below.rows - 1).enumerated() {
        frame.put(.words(line, .danger), in: below, row: row)
      }
    } else {
      if presentation == .panes { drawSample(in: below, into: &frame) }
    }
    frame.put(
      [.typeToFind, .moveThrough, .keepsTheme, .goesBack], in: below.splitRows(at: below.rows - 1).bottom,
      needed: [.keepsTheme, .goesBack], language)
    let end = head.column + min(head.columns - 1, prompt.columns + picker.filter.text.columns)
    frame.cursor =
      isRead(picker.index, of: matches.count, picker.filter)
      ? Point(column: list.column, row: list.row + picker.index - top) : Point(column: end, row: head.row)
  }

  /// All roles by what they mean, on each ground.
  private func drawSample(in area: Rect, into frame: inout Frame) {
    let line: Line = [
      Span("! " + Phrase.sampleDanger(language), .danger, .bold), Span(" "),
      Span("~ " + Phrase.sampleWarning(language), .warning, .bold), Span(" "),
      Span("✓ " + Phrase.sampleGood(language), .good), Span(" "),
      Span("• " + Phrase.sampleAttention(language), .attention), Span(" "),
      Span(now.day.short(language), .info), Span(" "), Span(Phrase.phase(3)(language), .phase), Span(" "),
      Span(Phrase.sampleArchived(language), .archived),
    ]
    for (row, ground) in [Ground.background, .bar, .selection].enumerated() where row + 1 < area.rows - 1 {
      let rect = Rect(column: area.column, row: area.row + row + 1, columns: area.columns, rows: 1)
      frame.fill(rect, Style(.text, on: ground))
      frame.put([Span(" ")] + line, in: rect, ground: ground)
    }
  }
}

extension ThemeChoice {
  fileprivate var isBroken: Bool { if case .broken = kind { true } else { false } }
}
