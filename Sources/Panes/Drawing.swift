// The whole frame: top line, tabs or four panes, what stands over them, and the two lines at the bottom.
import Domain
import Screen
import Words

extension App {
  /// Paints everything from the state; decides nothing.
  package func draw(into frame: inout Frame) { drawn.paint(into: &frame) }

  private func paint(into frame: inout Frame) {
    frame.fill(frame.bounds, Style())
    if isTooSmall {
      for (row, line) in Phrase.tooSmall(language).wrapped(to: max(1, size.columns)).enumerated() {
        frame.put(.words(line), in: frame.bounds, row: row)
      }
      return
    }
    frame.presentation = presentation
    frame.signWords = signWords
    let (top, rest) = frame.bounds.splitRows(at: 1)
    let (middle, bottom) = rest.splitRows(at: rest.rows - 2)
    drawTop(top, &frame)
    switch presentation {
    case .linear: if overlays.isEmpty { drawLinear(middle, &frame) }
    case .panes: if showsFour { drawFour(middle, &frame) } else { drawOne(middle, &frame) }
    }
    drawBottom(bottom, &frame)
    // Line by line nothing stands behind anything.
    for overlay in presentation == .linear ? overlays.suffix(1) : overlays[...] {
      // What is behind a sheet waits until it has gone.
      frame.touch(frame.bounds, Touch.nothing)
      draw(overlay, into: &frame)
    }
  }

  private func draw(_ overlay: Overlay, into frame: inout Frame) {
    frame.cursor = nil
    switch overlay {
    case .form(let form): draw(form, into: &frame)
    case .calendar(let sheet): draw(sheet, into: &frame)
    case .register(let sheet): draw(sheet, into: &frame)
    case .slots(let sheet): draw(sheet, into: &frame)
    case .invitation(let sheet): draw(sheet, into: &frame)
    case .picker(let picker): draw(picker, into: &frame)
    case .question(let question): draw(question, into: &frame)
    case .report(let report): draw(report, into: &frame)
    case .themes(let picker): draw(picker, into: &frame)
    case .finder(let finder): draw(finder, into: &frame)
    }
  }

  /// The area of a sheet in the middle of the screen, never larger than it, nor over the sign that names are hidden; linear,
  /// all between the top and bottom lines.
  func sheet(columns: Int, rows: Int, in frame: Frame) -> Rect {
    guard presentation == .panes else { return Rect.linearSheet(in: frame.size) }
    let (screen, top) = (frame.size, hidesNames || lock(on: module) != nil ? 1 : 0)
    let width = min(columns, screen.columns)
    let height = min(rows, max(3, screen.rows - 3))
    return Rect(
      column: (screen.columns - width) / 2, row: max(top, (screen.rows - 2 - height) / 2), columns: width,
      rows: height)
  }

  // MARK: - Lines at the top and the bottom

  private func drawTop(_ area: Rect, _ frame: inout Frame) {
    frame.fill(area, Style(.text, on: .bar))
    var left: Line = [Span(" Op-Stap", .title, .bold)]
    // First of all, so that it is seen at any width.
    if hidesNames { left += [Span(" · ", .secondary), Span(Phrase.namesHiddenSign(language), .attention, .bold)] }
    left += holdSign(within: area.columns - left.columns)
    if let module { left += [Span(" · ", .secondary), Span(module.name, .emphasis, .bold)] }
    // What fits of what is told at the right, the most wanted kept longest.
    var right = topFacts
    while !right.isEmpty, left.columns + 2 + width(ofFacts: right) > area.columns {
      guard let first = right.indices.max(by: { right[$0].gives < right[$1].gives }) else { break }
      right.remove(at: first)
    }
    let facts = right.flatMap { [Span(" · ", .secondary), $0.span] }
    guard presentation == .panes else { return frame.put(left + facts, in: area, ground: .bar) }
    frame.put(left, in: area, ground: .bar)
    frame.put(
      Line(facts.dropFirst()), in: area.splitColumns(at: area.columns - width(ofFacts: right) - 1).right, ground: .bar)
  }

  /// Whose module it is, where it is not one's own: never left out, in few words where there is no room for all.
  private func holdSign(within columns: Int) -> Line {
    guard let module else { return [] }
    let (sign, whose, owner): (Phrase, Phrase, String)
    switch hold(on: module) {
    case .own: return []
    case .toRead(let who): (sign, whose, owner) = (.toReadSign, .moduleOf(who), who)
    case .inHand(let who): (sign, whose, owner) = (.inHandSign, .takenOf(who), who)
    }
    let short: Line = [Span(" · ", .secondary), Span(sign(language), .attention, .bold)]
    let forms: [Line] = [whose(language), owner].map { short + [Span(" " + $0, .attention)] }
    return forms.first { $0.columns + 3 + module.name.columns <= columns }
      ?? forms.last { $0.columns <= columns } ?? short
  }

  private func width(ofFacts facts: [(span: Span, gives: Int)]) -> Int {
    facts.reduce(0) { $0 + $1.span.text.columns } + max(0, facts.count - 1) * 3
  }

  private var topFacts: [(span: Span, gives: Int)] {
    var facts: [(span: Span, gives: Int)] = []
    if mode == .demonstration { facts.append((Span(Phrase.demonstration(language), .warning, .bold), 1)) }
    facts.append((Span(now.day.short(language), .info), 2))
    guard let module else { return facts }
    let week = module.programmeWeek(of: now.day)
    if let phase = module.template.phase(ofWeek: week) {
      facts.append((Span(Phrase.programmeWeek(week, of: module.template.weeks)(language), .phase), 0))
      facts.append((Span(Phrase.phase(phase + 1)(language), .phase), 3))
      facts.append((Span(module.template.phases[phase].name(language), .phase), 6))
    }
    facts.append((Span("\(module.placesTaken)/\(module.template.places)", .secondary), 4))
    if hold(on: module) == .own { facts.append((Span(guides(module), .secondary), 5)) }
    return facts
  }

  private func drawBottom(_ area: Rect, _ frame: inout Frame) {
    let (hints, below) = area.splitRows(at: 1)
    frame.fill(hints, Style(.secondary, on: .bar))
    // A sheet has its own keys at its foot: those of the place do not work under it.
    if overlays.isEmpty { drawHints(hints, &frame) }
    let saved = savingWords(language)
    let isTrouble = !saving.troubles.isEmpty
    let (words, state) = below.splitColumns(at: statusColumns)
    if let status { draw(status, in: words, into: &frame) }
    frame.put(.words(" " + saved + " ", isTrouble ? .danger : .secondary, isTrouble ? .bold : []), in: state)
  }

  /// The keys that work here, as many as fit; the way to the help is always among them.
  private func drawHints(_ area: Rect, _ frame: inout Frame) {
    func hint(_ command: Command) -> Line {
      [
        Span(keymap.words(command, language), .emphasis, .bold), Span(" " + short(command), .secondary),
        Span("  "),
      ]
    }
    let help = hint(.help)
    var shown: [(command: Command, line: Line)] = []
    var columns = 1
    for command in Command.hints(at: place) where command != .help && command.blocked(in: self) == nil {
      let line = hint(command)
      guard columns + line.columns + help.columns - 2 <= area.columns else { continue }
      columns += line.columns
      shown.append((command, line))
    }
    var column = area.column + 1
    for (command, line) in shown + [(.help, help)] {
      let rest = Rect(column: column, row: area.row, columns: area.endColumn - column, rows: 1)
      frame.put(line, in: rest, ground: .bar)
      frame.touch(rest.splitColumns(at: line.columns - 2).left, Touch.command(command))
      column += line.columns
    }
  }

  /// What a key does now, in a word: the key that closes opens again what is closed.
  private func short(_ command: Command) -> String {
    let isReopening =
      switch command {
      case .closeMeeting: place == .meeting && meeting?.isPlanned == false
      case .closeModule: module?.closure != nil
      case .finishReport: targetOfReport?.dossier.report?.finished != nil
      default: false
      }
    // On its page the key that leads to a report makes the file of it.
    if command == .report, place == .report { return Phrase.fileWord(language) }
    if command == .checkIn, let word = contactWord { return word(language) }
    return isReopening ? Phrase.reopensWord(language) : command.short(language)
  }

  // MARK: - Panes

  /// The names of the places, short ones where there is no room; the one that is open stands out.
  func drawTabs(_ area: Rect, _ frame: inout Frame) {
    func isHere(_ tab: Place) -> Bool { tab == (place.tab ?? trail.first) }
    let titles = Place.tabs.map { $0.title(language) }
    let shorts = Place.tabs.map { $0.shortTitle(language) }
    // With next to no room only the one that is open has its word.
    let least = zip(Place.tabs, shorts).map { isHere($0) ? $1 : "" }
    let forms = [titles, shorts] + [4, 3].map { count in shorts.map { String($0.prefix(count)) } } + [least]
    func width(_ names: [String], _ gap: Int) -> Int { names.reduce(1 - gap) { $0 + $1.columns + 2 + gap } }
    let fitting = forms.lazy.flatMap { names in [2, 1].map { (names: names, gap: $0) } }
      .first { width($0.names, $0.gap) <= area.columns }
    let (names, gap) = (fitting?.names ?? least, fitting?.gap ?? 1)
    var column = area.column + 1
    for (index, tab) in Place.tabs.enumerated() {
      let line: Line = [
        Span(
          Command(rawValue: tab.rawValue).map { keymap.words($0, language) } ?? "",
          isHere(tab) ? .title : .secondary,
          isHere(tab) ? .bold : []),
        Span(isHere(tab) ? "▸" : " ", .title, .bold),
        Span(names[index], isHere(tab) ? .title : .secondary, isHere(tab) ? [.bold, .underline] : []),
      ]
      let rest = Rect(column: column, row: area.row, columns: area.endColumn - column, rows: 1)
      frame.put(line, in: rest)
      frame.touch(rest.splitColumns(at: line.columns + gap).left, Touch.place(tab))
      column += line.columns + gap
    }
  }

  func drawPane(_ place: Place, _ area: Rect, _ frame: inout Frame) {
    let isFocused = place == self.place
    let border = isFocused ? Style(.title, on: .background, .bold) : Style(.decoration)
    frame.box(area, title: title(of: place), border, titleStyle: isFocused ? border : Style(.secondary))
    let body = area.inset(columns: 1, rows: 1)
    frame.touch(area, Touch.place(place))
    if place == .week { return drawWeek(in: body, isFocused: isFocused, into: &frame) }
    if place == .meeting { return drawMeeting(in: body, isFocused: isFocused, into: &frame) }
    drawList(place, body, isFocused ? .focused : .beside, &frame)
  }

  func title(of place: Place) -> String {
    let order = lists[place]?.order
    let title: String =
      switch place {
      case .roster: rosterTitle()
      case .week: weekTitle()
      case .internships: Phrase.internshipsTitle(module?.internships.count ?? 0)(language)
      case .dossier:
        place.title(language) + (person.flatMap { module?.participant($0) }.map { " · " + naming($0.who) } ?? "")
      default: place.title(language)
      }
    return title + (order.map { "  " + $0.words(language) } ?? "")
  }

  /// The rows of a place that its filter leaves. `width` is that of a line; 0 where only the items count.
  func rows(of place: Place, width: Int) -> [Row] {
    let whole = allRows(of: place, width: width)
    let all = presentation == .linear ? whole.filter { $0.kind != .blank } : whole
    let match = lists[place].map { Match($0.filter.text) }
    return match.map { $0.isEmpty ? all : all.found(by: $0) } ?? all
  }

  /// What the lines of a place stand for; of those that hold more than things to select, as they lie over the screen.
  func items(of place: Place) -> [Item] {
    let width: Int =
      switch place {
      case .dossier, .modules, .closingDays, .settings, .today, .employer, .intervision, .adjustments,
        .evaluation, .report:
        max(1, size.columns - 4)
      case .meeting: meetingWidth
      case .roster, .week, .internships, .returnDays, .candidates, .employers: 0
      }
    let isWhole = presentation == .panes && lists[place]?.filter.isEmpty != false
    return isWhole ? listing(of: place, width: width).items : rows(of: place, width: width).map(\.item)
  }

  /// The selection stops on lines that are only to be read often enough to bring each into view.
  var linesOfAStop: Int {
    if presentation == .linear { return 1 }
    // The head of a meeting leaves the list few rows on a small screen.
    return place == .meeting && !hasWideMeeting ? 3 : max(2, (size.rows - 6) / 2)
  }

  func allRows(of place: Place, width: Int) -> [Row] { listing(of: place, width: width).rows }

  private func listing(of place: Place, width: Int) -> Listing {
    // What moves over a list is what is seen of it.
    if names == .hidden { return seen.listing(of: place, width: width) }
    // A meeting goes on with the clock.
    if place == .meeting { return Listing(meetingRows(width: width)) }
    return recalls.rows.value(of: RowSubject(self, place, width: width)) { Listing(madeRows(of: place, width: width)) }
  }

  private func madeRows(of place: Place, width: Int) -> [Row] {
    switch place {
    case .today: todayRows(width: width)
    case .roster: rosterRows(width: width)
    case .internships: internshipRows(width: width)
    case .returnDays: returnDayRows(width: width)
    case .candidates: candidateRows(width: width)
    case .modules: moduleRows(width: width)
    case .closingDays: closingDayRows(width: width)
    case .dossier: dossierRows(width: width)
    case .report: reportRows(width: width)
    case .settings: settingRows(width: width)
    case .employers: employerRows(width: width)
    case .employer: employerPageRows(width: width)
    case .evaluation: evaluationRows(width: width)
    case .intervision: intervisionRows(width: width)
    case .meeting: meetingRows(width: width)
    case .adjustments: adjustmentRows(width: width)
    case .week: []
    }
  }

  /// Whether the keys go to a list, or it stands beside the one that has them.
  enum Focus { case focused, beside }

  func drawList(_ place: Place, _ whole: Rect, _ focus: Focus, _ frame: inout Frame) {
    let isFocused = focus == .focused
    let list = lists[place] ?? ListView()
    let isTyping = isFocused && filtering == place
    let isFiltered = isTyping || !list.filter.isEmpty
    var (area, foot) = whole.splitRows(at: whole.rows - (isFiltered ? 1 : 0))
    defer { if isFiltered { drawFilter(list, place, isTyping, foot, &frame) } }
    let rows = rows(of: place, width: area.columns - 2)
    guard !rows.isEmpty else {
      let words = (list.filter.isEmpty ? emptyWords(place) : .noMatch)(language).wrapped(to: max(1, area.columns - 2))
      for (row, line) in words.enumerated() { frame.put(.words(" " + line, .secondary), in: area, row: row) }
      if isFocused { frame.cursor = area.origin }
      return
    }
    if isFocused { frame.cursor = area.origin }
    let selection = selections[place] ?? Selection()
    // The selection is kept as an item: how many lines stand above it depends on the width.
    let selected = rows.firstIndex { $0.item == selection.item } ?? 0
    if presentation == .linear { return drawLines(rows, selected: selected, place, area, &frame) }
    let middle = area.rows / 2
    if isFocused { drawCut(rows[selected], at: whole, below: &area, &frame) }
    let top = max(0, min(selected - middle, rows.count - area.rows))
    for (index, row) in rows[top...].prefix(area.rows).enumerated() {
      let isSelected = row.item == selection.item
      let isMarked = !selection.marked.isEmpty && selection.marked.contains(row.item)
      let rect = Rect(column: area.column, row: area.row + index, columns: area.columns, rows: 1)
      let ground: Ground = isSelected && isFocused ? .selection : .background
      frame.fill(rect, Style(.text, on: ground))
      let marker = isSelected ? "▸" : " "
      let line: Line = [Span(marker, .title, .bold), Span(isMarked ? "•" : " ", .attention, .bold)] + row.line()
      frame.put(line, in: rect, ground: ground, adding: isSelected && isFocused ? .bold : [])
      if row.item.canBeSelected {
        frame.touch(rect, Touch.item(place, row.item))
        frame.touch(rect.splitColumns(at: 2).left, Touch.mark(place, row.item))
      }
      if isSelected, isFocused { frame.cursor = rect.origin }
    }
    drawMore(top: top, count: rows.count, area, &frame)
  }

  /// What is cut of the selected line stands whole at the foot of the pane: the last of it in the border.
  private func drawCut(_ row: Row, at foot: Rect, below area: inout Rect, _ frame: inout Frame) {
    guard row.kind == .line, let cut = row.line().cut(beyond: area.columns - 2) else { return }
    let lines = cut.wrapped(to: max(1, area.columns - 4)).prefix(area.rows / 3)
    let (above, below) = area.splitRows(at: area.rows - (lines.count - 1))
    for (row, line) in lines.dropLast().enumerated() { frame.put(.words("  " + line, .info), in: below, row: row) }
    let border = Rect(column: area.column, row: foot.endRow, columns: area.columns, rows: 1)
    frame.put(lines.suffix(1).map { Span(" " + $0 + " ", .info) }, in: border)
    area = above
  }

  /// Arrows at the right edge where there is more above or below.
  func drawMore(top: Int, count: Int, _ area: Rect, _ frame: inout Frame) {
    let column = area.endColumn
    if top > 0 { frame.put("↑", at: Point(column: column, row: area.row), Style(.info)) }
    if top + area.rows < count { frame.put("↓", at: Point(column: column, row: area.endRow - 1), Style(.info)) }
  }

  private func emptyWords(_ place: Place) -> Phrase {
    let new = keymap.phrase(.new)
    return switch place {
    case .roster where module?.participants.isEmpty == false:
      .nobodyBegan(candidates: keymap.phrase(.candidates), step: keymap.phrase(.stage))
    case .roster:
      .emptyRoster(candidates: keymap.phrase(.candidates), referrals: keymap.phrase(.importFile), new: new)
    case .internships:
      .emptyInternships(
        group: keymap.phrase(.roster), mark: keymap.phrase(.mark), internship: keymap.phrase(.internship), new: new)
    case .returnDays: .emptyReturnDays(programme: keymap.phrase(.programme), new: new)
    case .candidates: .emptyCandidates(referrals: keymap.phrase(.importFile), new: new)
    case .modules: .emptyModules(new: new)
    case .closingDays: .emptyClosingDays(new: new)
    case .employers: .emptyEmployers(new: new)
    case .evaluation: .emptyEvaluation(group: keymap.phrase(.roster))
    case .today, .week, .dossier, .report, .settings, .employer, .intervision, .meeting: .nothingToday
    case .adjustments: .noAdjustments(new: new)
    }
  }
}
