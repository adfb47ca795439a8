// A field that is one of several: arrows go round, typing finds, and a key shows the list.
import Screen
import Words

extension Field {
  /// The places of the choices that what is typed finds, in their own order; all while nothing is typed.
  func matches(_ language: Language) -> [Int] {
    search.isEmpty ? Array(choices.indices) : found(search, language).map(\.element).sorted()
  }

  /// The nearest first.
  private func found(_ text: String, _ language: Language) -> [(element: Int, distance: Int)] {
    let match = Match(text)
    guard !match.isEmpty else { return [] }
    // One letter means the beginning of a word: inside one, nearly any letter would be found.
    let far = text.count > 1 ? Int.max : Match.inside
    return choices.indices.found(by: match) { Folded(choices[$0].words(language)) }
      .filter { $0.distance < far }
      .sorted { ($0.distance, $0.element) < ($1.distance, $1.element) }
  }

  /// The choice `steps` further among those that are found, around the end.
  mutating func choose(_ steps: Int, _ language: Language) {
    let found = matches(language)
    guard !found.isEmpty else { return }
    let place = found.firstIndex(of: chosen) ?? (steps > 0 ? -1 : 0)
    let next = (place + steps) % found.count
    set(found[next < 0 ? next + found.count : next])
  }

  /// One more letter. What finds nothing begins a new search; the same letter again goes to the next choice.
  /// False when there is no such choice: then all stays as it was.
  mutating func find(_ letter: Character, _ language: Language) -> Bool {
    if let first = found(search + String(letter), language).first {
      search.append(letter)
      set(first.element)
      return true
    }
    let found = found(String(letter), language)
    guard let first = found.first else { return false }
    let isAgain = search == String(letter)
    search = String(letter)
    set((isAgain ? found.first { $0.element > chosen } : nil)?.element ?? first.element)
    return true
  }

  mutating func set(_ index: Int) { input.replaceAll(with: choices[index].value) }
}

extension App {
  /// Keys of a choice that are not those of every field.
  mutating func choose(_ key: Key, in field: inout Field) {
    switch key {
    case .left: field.choose(-1, language)
    case .right, .character(" "): field.choose(1, language)
    case .backspace: field.search = String(field.search.dropLast())
    case .delete: field.search = ""
    case .character(let letter):
      if !field.find(letter, language) { status = Status(.info, .noChoiceWith(field.search + String(letter))) }
    default: break
    }
  }

  /// All choices in a list, to be found by typing.
  func list(of field: Field) -> Picker {
    let options = field.choices.map { Picker.Option(words: $0.words(language), deed: .fill($0.value)) }
    var picker = Picker(title: field.label, options: options, filter: TextInput(field.search))
    picker.index = picker.matches(shown).firstIndex { $0.deed == .fill(field.text) } ?? 0
    return picker
  }

  /// Puts what was picked from a list in the field below it.
  mutating func fill(_ value: String) {
    let below = overlays.count - 2
    guard overlays.indices.contains(below), case .form(var form) = overlays[below] else { return }
    form.fields[form.focus].input.replaceAll(with: value)
    form.fields[form.focus].search = ""
    overlays[below] = .form(form)
  }

  // MARK: - Drawing

  func drawChoice(
    _ field: Field, _ isFocused: Bool, _ room: Rect, within body: Rect, _ frame: inout Frame
  ) {
    guard !field.choices.isEmpty, !room.intersection(body).isEmpty else { return }
    if presentation == .linear {
      let place = ", " + Phrase.choiceOf(field.chosen + 1, field.choices.count)(language)
      if isFocused { frame.cursor = room.origin }
      return frame.put(.words(field.choices[field.chosen].words(language) + (isFocused ? place : "")), in: room)
    }
    guard isFocused else { return frame.put(.words("  " + field.choices[field.chosen].words(language)), in: room) }
    var rest = room
    for part in glance(field, width: room.columns) {
      let (rect, after) = rest.splitColumns(at: part.words.columns)
      let isChosen = part.index == field.chosen
      let line: Line = .words(part.words, isChosen ? .text : .secondary, isChosen ? .bold : [])
      frame.put(line, in: rect, ground: isChosen ? .selection : .background)
      if let index = part.index { frame.touch(rect, Touch.choice(index)) }
      if isChosen { frame.cursor = rect.origin }
      rest = after
    }
  }

  /// As many of the choices as fit, the chosen one between signs, always in sight.
  private func glance(_ field: Field, width: Int) -> [(index: Int?, words: String)] {
    let found = field.matches(language)
    let shown = found.contains(field.chosen) ? found : [field.chosen]
    let place = shown.firstIndex(of: field.chosen) ?? 0
    func words(_ index: Int) -> String {
      let words = field.choices[index].words(language)
      return index == field.chosen ? "‹ \(words) ›" : words
    }
    let widths = shown.map { words($0).columns + 3 }
    var (first, last) = (place, place)
    // Two columns at either end tell that there are more.
    func room(_ first: Int, _ last: Int) -> Int {
      width - widths[first...last].reduce(-3, +) - (first > 0 ? 2 : 0) - (last < shown.count - 1 ? 2 : 0)
    }
    while first > 0 || last < shown.count - 1 {
      if last < shown.count - 1, room(first, last + 1) >= 0 {
        last += 1
      } else if first > 0, room(first - 1, last) >= 0 {
        first -= 1
      } else {
        break
      }
    }
    var parts: [(index: Int?, words: String)] = first > 0 ? [(nil, "… ")] : []
    for index in first...last {
      if index > first { parts.append((nil, " · ")) }
      parts.append((shown[index], words(shown[index])))
    }
    return last < shown.count - 1 ? parts + [(nil, " …")] : parts
  }
}
