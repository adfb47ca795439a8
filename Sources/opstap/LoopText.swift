// Text that leaves the screen: to the clipboard of the terminal, and to the person's own editor and back.

import FoundationEssentials
import Glibc
import Panes
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
