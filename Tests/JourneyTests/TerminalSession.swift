// A real terminal: one pane of a tmux server of its own, with a shell in it, typed at and read back.

import Foundation
import Glibc

/// A condition that the screen never came to.
struct NeverCame: Error, CustomStringConvertible {
  let what: String
  let screen: String
  /// In ASCII: `swift test` drops a piece of output that ends inside a character.
  var description: String {
    let lines = screen.split(whereSeparator: \.isNewline).map(\.unframed).filter { !$0.isEmpty }
    return "never came: \(what.unframed)\n" + lines.joined(separator: "\n")
  }
}

/// Dutch, 120 columns by 40 rows unless said otherwise. The server ends with the value.
final class TerminalSession {
  let home: Home
  private let socket = "journey-\(UInt32.random(in: .min ... .max))"

  init(_ home: Home, columns: Int = 120, rows: Int = 40) throws {
    self.home = home
    let settings = [
      "set -s escape-time 0", "set -g default-terminal tmux-256color", "set -g default-command /bin/sh",
      "set -g status off",
    ]
    let file = home.folder + "/tmux.conf"
    try settings.joined(separator: "\n").write(toFile: file, atomically: false, encoding: .utf8)
    try tmux("-f", file, "new-session", "-d", "-x", String(columns), "-y", String(rows))
    try waitForShell()
  }

  deinit { _ = try? tmux("kill-server") }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    let answer = try home.run("/usr/bin/env", ["tmux", "-L", socket] + arguments)
    guard answer.code == 0 else { throw NeverCame(what: "an answer to tmux \(arguments)", screen: answer.message) }
    return answer.text
  }

  // MARK: - Typing

  /// Types a command at the shell.
  func command(_ line: String) throws {
    try write(line)
    try press("Enter")
  }

  /// Opens the screen of `opstap`, and waits for the text that shows that it is there.
  func open(_ options: String = "", today: String, until text: String = " Op-Stap") throws {
    try command("clear; opstap --language nl --today \(today) \(options)")
    try see(text)
  }

  /// Keys by their names in tmux.
  func press(_ keys: String...) throws { for key in keys { try tmux("send-keys", key) } }

  func write(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

  /// Field after field of a form; nil leaves one as it is. Ends in the last.
  func fill(_ fields: String?...) throws {
    for (index, text) in fields.enumerated() {
      if index > 0 { try press("Tab") }
      guard let text else { continue }
      try press("C-u")
      try write(text)
    }
  }

  /// As the terminal brings what was pasted: in brackets if the program asked for them.
  func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p", "-r")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  // MARK: - Reading

  var screen: String { get throws { try tmux("capture-pane", "-p") } }

  /// What is on the screen as soon as the condition holds.
  @discardableResult
  func wait(for what: String, seconds: Int = 30, until isThere: (String) throws -> Bool) throws -> String {
    let end = time(nil) + seconds
    while true {
      let shown = try screen
      if try isThere(shown) { return shown }
      guard time(nil) < end else { throw NeverCame(what: what, screen: shown) }
      usleep(10_000)
    }
  }

  /// All of them at once: what is read back between two pieces of a frame has one of them already.
  @discardableResult
  func see(_ texts: String...) throws -> String {
    try wait(for: texts.joined(separator: ", ")) { shown in texts.allSatisfy { shown.contains($0) } }
  }

  func seeGone(_ text: String) throws { try wait(for: "no \(text)") { !$0.contains(text) } }

  /// The last line is the prompt of the shell.
  @discardableResult
  func waitForShell() throws -> String {
    try wait(for: "the shell") { $0.split(whereSeparator: \.isNewline).last.map(String.init)?.trimmed == "$" }
  }

  /// How a command leaves a terminal: its modes, and what the terminal was told.
  func state() throws -> String {
    let tty = try tmux("display-message", "-p", "#{pane_tty}").trimmed
    let flags = ["alternate_on", "cursor_flag", "insert_flag", "keypad_flag", "keypad_cursor_flag", "mouse_any_flag"]
    let told = try tmux("display-message", "-p", flags.map { "\($0)=#{\($0)}" }.joined(separator: " "))
    return try home.run("/usr/bin/env", ["stty", "-a", "-F", tty]).text + told
  }
}

extension StringProtocol {
  /// Without frames and bars, other signs as question marks.
  fileprivate var unframed: String {
    let plain = unicodeScalars.compactMap { sign -> Character? in
      if (0x2500...0x259F).contains(sign.value) { return nil }
      return sign.isASCII ? Character(sign) : "?"
    }
    return String(plain).trimmed
  }
}

extension String {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
