// What reaches the app and what it asks of the world: the only two ways in and out of the panes.
import Domain
import Screen
import Words

/// Something that happened outside.
package enum Message: Sendable {
  case event(Event)
  /// The clock went on: a new minute, or a new day.
  case clock(Moment)
  /// Seconds since 1970: before what happens then, and each second while time is counted on the screen.
  case tick(Int)
  case saved(Document.ID)
  case saveFailed(Document.ID, DiskTrouble)
  /// A document as it now stands on the disk, after somebody else saved it; nil when it is gone.
  case reloaded(Document?, Document.ID)
  case fileRead(FileReading)
  /// Names are to go off the screen.
  case hideNames(Hiding)
  /// The folder of the caseload was made.
  case created
  case notCreated(Phrase)
  /// Somebody else saved this document.
  case changedElsewhere(Document.ID, file: String)
  case failed(Phrase)
  /// A file that was asked for stands there.
  case written(Phrase)
  /// The file has this setting now.
  case set(Setting, Settings)
  /// The themes that there are, in the order of the list, and the one that is chosen.
  case themes([ThemeChoice], chosen: String)
  case copied(CopyAnswer)
  /// A text as it came back from the person's own editor.
  case edited(String)
  /// None came back, and why; the old one stands.
  case notEdited(Phrase)
  /// Another theme is shown by itself: its file changed, or was mended.
  case themeTaken(String)
  /// What an earlier sitting left; comes first, and says that what is typed is kept from here on.
  case recalled(Kept)
  /// A step that an effect asked for; nil when its file is not as it should be.
  case stepRecalled(Int, Step?, History.Direction)
  /// What is to be kept beside the caseload could not be, or (nil) can be again.
  case kept(DiskTrouble?)
}

/// What the edge made of a file that the counsellor named.
package struct FileReading: Hashable, Sendable {
  /// To be made through the door as one step; none when the file was not good.
  package var changes: [Change]
  /// What is to be told, a sentence a line.
  package var report: [Phrase]

  package init(changes: [Change], report: [Phrase]) { (self.changes, self.report) = (changes, report) }
}

/// What became of a text for the clipboard of the terminal, which itself gives no answer.
package enum CopyAnswer: Hashable, Sendable {
  case sent(characters: Int)
  /// In bytes.
  case tooLarge(limit: Int)
  case noClipboard
}

/// Something to be done outside.
package enum Effect: Hashable, Sendable {
  case save(Document)
  case remove(Document.ID)
  /// Tries again what the disk refused.
  case saveAgain
  case reload(Document.ID)
  case read(path: String, file: ImportFile, into: Module.ID)
  case writeMinutes(Intervision.ID, PrintFile)
  case writeReport(Participant.ID, Report.Version, PrintFile)
  /// Writes a setting in the configuration file.
  case set(Setting, String)
  /// Makes the folder of a caseload that is not there yet.
  case create
  /// For the clipboard of the terminal.
  case copy(String)
  /// Opens a text in the person's own editor.
  case edit(String)
  case listThemes
  /// Shows a theme for as long as no other is shown.
  case showTheme(String)
  /// Reads a step of an earlier sitting.
  case recall(Int, History.Direction)
  case suspend
  case repaint
  case quit(Farewell)
}

/// A page as a file.
package struct PrintFile: Hashable, Sendable {
  package enum Form: Hashable, Sendable { case html, markdown }
  package enum Names: Hashable, Sendable { case hidden, shown }

  package var path: String
  package var form: Form
  package var names: Names
}

/// Whether leaving waits for the disk.
package enum Farewell: Hashable, Sendable { case whenSaved, anyway }

package enum ImportFile: Hashable, Sendable {
  package enum Lines: Hashable, Sendable { case allOrNone, goodOnly }
  package enum Admission: Hashable, Sendable { case none, admit }

  case referrals(Lines, Admission)
  case programme(Change.ProgrammeMode)
}
