// Which editor a person wants, and what it is told so that it leaves nothing of a text behind on a disk.

import Glibc

struct EditorCommand {
  /// As a shell reads it, options and quotes and all: run in the shell's own place if possible, so that it is the editor
  /// that is seen to stop or to end.
  let script: String
  /// Given before the file.
  let options: [String]

  /// `VISUAL`, else `EDITOR`; nil when neither is set.
  init?(environment: [String: String]) {
    let wanted = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { $0.contains { !$0.isWhitespace } }
    guard let wanted else { return nil }
    let path = environment["PATH"] ?? ""
    script = (EditorCommand.isOneProgram(wanted, path: path) ? "exec " : "") + wanted
    options = EditorCommand.options(of: EditorCommand.program(wanted, path: path))
  }

  /// Not a setting, a function of the shell, or several commands.
  private static func isOneProgram(_ words: String, path: String) -> Bool {
    !words.contains { ";&|\n".contains($0) } && access(file(words, path: path), X_OK) == 0
  }

  /// Where the first of the words is found, else the word itself.
  private static func file(_ words: String, path: String) -> String {
    let name = words.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let folders = name.contains("/") ? [""] : path.split(separator: ":").map { $0 + "/" }
    return folders.map { $0 + name }.first { access($0, X_OK) == 0 } ?? name
  }

  /// The name of the program itself: `vi` and `editor` are often other names for one.
  static func program(_ words: String, path: String) -> String {
    let file = file(words, path: path)
    guard let real = realpath(file, nil) else { return file.fileName }
    defer { free(real) }
    return String(cString: real).fileName
  }

  /// No swap file, no undo file, no backup, no history: what these editors keep would hold the text. Others get none.
  static func options(of program: String) -> [String] {
    let vim = "set noswapfile nobackup nowritebackup"
    switch program {
    case _ where program.hasPrefix("vim"), "gvim", "view":
      // Once before the person's own settings are read, and once after.
      return ["-n", "-i", "NONE", "--cmd", vim, "-c", vim, "-c", "silent! set noundofile viminfo="]
    case "nvim":
      return ["-n", "-i", "NONE", "--cmd", vim, "-c", vim, "-c", "silent! set noundofile shada="]
    case "nano": return ["--ignorercfiles"]
    case _ where program.hasPrefix("emacs") && !program.hasPrefix("emacsclient"):
      return [
        "--eval", "(setq make-backup-files nil auto-save-default nil create-lockfiles nil)",
      ]
    case "micro":
      return ["-backup", "false", "-savehistory", "false", "-savecursor", "false", "-saveundo", "false"]
    case "joe", "jmacs", "jpico", "jstar": return ["-nobackups"]
    default: return []
    }
  }
}

extension String {
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
