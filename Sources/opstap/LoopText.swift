// Text that leaves the screen: to the clipboard of the terminal, and to the person's own editor and back.

import Domain
import Exchange
import FoundationEssentials
import Glibc
import Panes
import Store
import Terminal
import Words

extension Loop {
  mutating func copy(_ text: String) {
    let answer: CopyAnswer =
      switch terminal.copy(text) {
      case .sent: .sent(characters: text.count)
      case .tooLarge(let limit): .tooLarge(limit: limit)
      case .noClipboard: .noClipboard
      }
    handle(.copied(answer))
  }

  mutating func edit(_ text: String) {
    // Whatever the editor does to this terminal, what was typed is on the disk.
    remember(.onDisk)
    let editor = ExternalEditor(environment: ProcessInfo.processInfo.environment)
    let terminal = terminal
    do throws(EditorTrouble) {
      let edited = try editor.edit(text) { (command, file) throws(EditorTrouble) in
        try terminal.withShell { () throws(EditorTrouble) in try EditorProcess.run(command, file) }
      }
      handle(.edited(edited))
    } catch { handle(.notEdited(error.phrase)) }
  }
}

extension Loop {
  /// A file of the person's own, never over another one.
  mutating func writeMinutes(of id: Intervision.ID, _ file: PrintFile) {
    let answer = TemplateFolder(path: paths.templates).minutes(
      id, of: app.caseload, names: file.names.inPrint, file.form.format, in: app.language, on: app.now.day)
    guard let answer else { return handle(.failed(Refusal.unknownIntervision(id).phrase())) }
    write(answer, to: file.path, saying: Phrase.minutesWritten)
  }

  /// The final report of somebody likewise.
  mutating func writeReport(of id: Participant.ID, _ version: Report.Version, _ file: PrintFile) {
    let answer = TemplateFolder(path: paths.templates).report(
      id, of: app.caseload, version, names: file.names.inPrint, file.form.format, in: app.language, on: app.now.day)
    guard let answer else { return handle(.failed(Refusal.unknownParticipant(id).phrase())) }
    write(answer, to: file.path, saying: Phrase.reportWritten)
  }

  private mutating func write(
    _ page: (text: String, trouble: Phrase?), to path: String, saying written: (String) -> Phrase
  ) {
    let path = path.hasPrefix("~/") ? paths.home + path.dropFirst() : path
    do throws(DiskTrouble) {
      try OutputFile.write(Array(page.text.utf8), to: path, existing: .kept)
      handle(.written(written(path) + (page.trouble.map { Phrase(same: " · ") + $0 } ?? Phrase(same: ""))))
    } catch { handle(.failed(error.phrase)) }
  }
}

extension EditorTrouble {
  var phrase: Phrase {
    switch self {
    case .noEditor: .noEditor
    case .noMemory: .noMemoryFolder
    case .notMade(let code): .editorFileNotMade(code)
    case .notStarted(let code): .editorNotStarted(code)
    case .ended(let code): .editorEnded(Int(code))
    case .killed(let signal): .editorKilled(Int(signal))
    case .vanished: .editorFileGone
    case .notText: .editorNotText
    case .tooLarge(let limit): .editorTooLarge(limit)
    }
  }
}

extension PrintFile.Form {
  fileprivate var format: PrintFormat { self == .markdown ? .markdown : .html }
}

extension PrintFile.Names {
  fileprivate var inPrint: NamesInPrint { self == .shown ? .real : .pseudonyms }
}
