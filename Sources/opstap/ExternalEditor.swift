// A text in the person's own editor: out through a file in memory, back when the editor has ended well.

import Glibc
import Store

/// Why a text did not come back from the editor; then the old one stands.
enum EditorTrouble: Error, Equatable {
  /// Neither `VISUAL` nor `EDITOR` says which.
  case noEditor
  /// No folder is held in memory.
  case noMemory
  case notMade(code: Int32)
  case notStarted(code: Int32)
  /// It ended with this exit code, as when a person tells it to drop the text.
  case ended(code: Int32)
  case killed(signal: Int32)
  case vanished
  case notText
  /// In bytes.
  case tooLarge(limit: Int)
}

struct ExternalEditor {
  /// In bytes; fifty times what a field takes.
  static let limit = 1 << 20

  let command: EditorCommand?
  var places: [String]

  init(environment: [String: String]) {
    command = EditorCommand(environment: environment)
    places = MemoryFolder.places(environment["XDG_RUNTIME_DIR"])
  }

  /// - Parameter run: starts the editor on this terminal and waits for its end.
  func edit(
    _ text: String, run: (EditorCommand, String) throws(EditorTrouble) -> Void
  ) throws(EditorTrouble) -> String {
    guard let command else { throw .noEditor }
    let folder: MemoryFolder?
    do { folder = try MemoryFolder(in: places) } catch { throw .notMade(code: error.code) }
    guard let folder else { throw .noMemory }
    defer { folder.remove() }
    let file = folder.path + "/text.txt"
    do { try write(text, to: file) } catch { throw .notMade(code: error.code) }
    do throws(EditorTrouble) { try run(command, file) } catch {
      // Who closes the window of an editor did not say that the text may go: what was saved in it counts.
      guard case .killed = error, let saved = try? read(file), saved != ExternalEditor.plain(text) else { throw error }
      return saved
    }
    return try read(file)
  }

  /// The last line ends with a line break, as editors expect.
  private func write(_ text: String, to file: String) throws(DiskError) {
    let disk = SystemDisk()
    let descriptor = try disk.create(file)
    do {
      var rest = Array((text.isEmpty || text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
      while !rest.isEmpty { rest = rest.dropFirst(try disk.write(rest, to: descriptor)) }
    } catch {
      try? disk.close(descriptor)
      throw error
    }
    try disk.close(descriptor)
  }

  private func read(_ file: String) throws(EditorTrouble) -> String {
    let contents: Contents
    do { contents = try SystemDisk().read(file, limit: ExternalEditor.limit) } catch { throw .vanished }
    guard let bytes = contents.bytes else {
      throw contents.stamp.kind == .file ? .tooLarge(limit: ExternalEditor.limit) : .vanished
    }
    guard !bytes.contains(0) else { throw .notText }
    // An editor that is not set to UTF-8 saves Latin-1: nothing that was written there is given up for it.
    let text =
      String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map(Unicode.Scalar.init)))
    return ExternalEditor.plain(text)
  }

  /// Line ends of any system, without a byte order mark, without the line break that ends the last line.
  static func plain(_ text: String) -> String {
    var lines = String(text.map { $0.isNewline ? "\n" : $0 })
    if lines.unicodeScalars.first == "\u{FEFF}" { lines.unicodeScalars.removeFirst() }
    if lines.last == "\n" { lines.removeLast() }
    return lines
  }
}
