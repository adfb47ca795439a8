// All that the rows of a list are made from: while it stays the same they read the same, so that a key that only moves makes none.
import Domain
import Screen
import Words

/// What changes most often comes first, as that is how it is compared. What only some places speak of is told of those alone:
/// who is selected in the group changes with each key.
struct RowSubject: Equatable, Sendable {
  let place: Place
  let width: Int
  let names: Names
  let size: Size
  let presentation: Presentation
  let language: Language
  let now: Moment
  let module: Module.ID?
  let person: Participant.ID?
  let employer: Employer.ID?
  let version: Report.Version?
  let zoom: Zoom
  let order: ListView.Order?
  let week: Week?
  /// The list of modules has the charts of the one that is selected.
  let chosen: Item?
  let trail: [Place]
  let me: String
  let inHand: Set<Module.ID>
  let settings: Settings
  let keymap: Keymap
  let drafts: Drafts
  let pieces: [ReportWords.Piece]?
  let matters: [TodayItem]
  let caseload: Caseload

  init(_ app: App, _ place: Place, width: Int) {
    (self.place, self.width, names, size) = (place, width, app.names, app.size)
    (presentation, language, now) = (app.presentation, app.language, app.now)
    module = app.moduleID
    person = [.dossier, .report].contains(place) ? app.person : nil
    employer = place == .employer ? app.employer : nil
    version = place == .report ? app.version : nil
    (zoom, order, trail) = (app.zoom, app.lists[place]?.order, app.trail)
    week = place == .roster ? app.weekOfHours : nil
    chosen = place == .modules ? app.selections[.modules]?.item : nil
    (me, inHand, settings, keymap) = (app.me, app.inHand, app.settings, app.keymap)
    pieces = app.hasPieces ? app.cover?.pieces : nil
    (drafts, matters, caseload) = (app.drafts, app.matters, app.caseload)
  }
}
