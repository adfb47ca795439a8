// Where the panes stand: four at once, or one; in wide terminals what is selected stands beside them.
import Domain
import Screen
import Words

extension App {
  /// Four panes at once from this size.
  static let wideSize = Size(columns: 110, rows: 34)
  /// Below this, one sentence.
  static let leastSize = Size(columns: 40, rows: 10)

  var isTooSmall: Bool { size.columns < App.leastSize.columns || size.rows < App.leastSize.rows }
  var isWide: Bool { size.columns >= App.wideSize.columns && size.rows >= App.wideSize.rows }
  var showsFour: Bool { presentation == .panes && isWide && zoom == .all && place.isPane && module != nil }

  /// Whether it only goes on with a text, or leaves, which is safe unseen.
  func isTypingOn(_ event: Event) -> Bool {
    guard case .form(let form) = overlays.last else {
      guard case .key(let key) = event, overlays.isEmpty else { return false }
      return [.quit, .suspend].contains(keymap[key, at: place])
    }
    let isText = form.fields[form.focus].choices.isEmpty
    return switch event {
    case .key(let key): [.tab, .backTab].contains(key) || isText && (key.isTyped || key == .backspace)
    case .paste: isText
    case .mouse, .resize: false
    }
  }

  /// Whether there is more than one pane to choose from, or a question to write large.
  var canZoom: Bool { place == .meeting || zoom == .one || presentation == .panes && isWide && place.isPane }

  func drawFour(_ area: Rect, _ frame: inout Frame) {
    var (panes, side) = (area, Rect(column: 0, row: 0, columns: 0, rows: 0))
    // Wider terminals show more: the dossier of the selected person beside the panes.
    if area.columns >= App.roomBeside { (panes, side) = area.splitColumns(at: App.splitBeside(of: area.columns)) }
    let (left, right) = panes.splitColumns(at: panes.columns * 2 / 5)
    let roster = min(max(6, (module?.roster.count ?? 0) + 2), area.rows - 8)
    let (one, three) = left.splitRows(at: roster)
    let returnRows = min(max(5, (module?.returnDays.count ?? 0) + 2), area.rows / 4)
    let (two, four) = right.splitRows(at: area.rows - returnRows)
    for (place, rect) in zip(Place.panes, [one, two, three, four]) { drawPane(place, rect, &frame) }
    if !side.isEmpty { drawPane(.dossier, side, &frame) }
  }

  private static let roomBeside = 170
  private static func splitBeside(of columns: Int) -> Int { max(108, columns - 74) }

  /// What the selected line of a list is about, where there is room for it.
  private var placeBeside: Place? {
    guard size.columns >= App.roomBeside else { return nil }
    return switch (place, item) {
    case (.candidates, .participant): .dossier
    case (.employers, .employer): .employer
    default: nil
    }
  }

  func drawOne(_ area: Rect, _ frame: inout Frame) {
    if let subject = caseFromAfar { return drawFromAfar(subject, area, &frame) }
    let (tabs, body) = area.splitRows(at: 1)
    drawTabs(tabs, &frame)
    guard let beside = placeBeside else { return drawPane(place, body, &frame) }
    let (main, side) = body.splitColumns(at: App.splitBeside(of: body.columns))
    drawPane(place, main, &frame)
    drawPane(beside, side, &frame)
  }
}
