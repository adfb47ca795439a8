// Setting one key of the configuration file, so that every other line and every comment stays as somebody wrote it.

import Glibc
import Store
import Words

extension Configuration {
  /// Writes the file whole beside the old one and puts it in its place; a missing one is made, for its owner alone.
  static func set(_ key: Key, to value: String, in file: String) throws(ConfigurationTrouble) {
    let text = try setting(key, to: value, in: text(of: file) ?? "", file)
    do throws(DiskError) {
      let disk = SystemDisk()
      for slash in file.indices.dropFirst() where file[slash] == "/" {
        let folder = String(file[..<slash])
        if try disk.stamp(folder) == nil { try disk.makeFolder(folder) }
      }
      // The file behind a link is replaced, not the link.
      let target = try disk.stamp(file) == nil ? file : disk.realPath(file)
      let new = target + ".~new"
      try? disk.unlink(new)
      let descriptor = try disk.create(new)
      do throws(DiskError) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty { rest = rest.dropFirst(try disk.write(rest, to: descriptor)) }
        try disk.sync(descriptor)
      } catch {
        try? disk.close(descriptor)
        try? disk.unlink(new)
        throw error
      }
      try disk.close(descriptor)
      try disk.rename(new, to: target)
    } catch {
      throw .notWritten(file: file, code: error.code)
    }
  }

  /// The text with one key set. Refused where only a rewrite of other lines could do it.
  static func setting(
    _ key: Key, to value: String, in text: String, _ file: String
  ) throws(ConfigurationTrouble) -> String {
    let before = try entries(text, file)
    let newline: Character = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.split(separator: newline, omittingEmptySubsequences: false).map(String.init)
    let line = key.rawValue + ": " + quoted(value)
    if let place = before.first(where: { $0.key == key.rawValue }), lines.indices.contains(place.line - 1) {
      lines[place.line - 1] = line + comment(of: lines[place.line - 1], place.value)
    } else {
      // Behind the last line; that one ends with a line break, or is empty.
      if lines.last?.isEmpty == true { lines.removeLast() }
      lines += [line, ""]
    }
    let result = lines.joined(separator: String(newline))
    let after = (try? entries(result, file)) ?? []
    var expected = before.filter { $0.key != key.rawValue }.map { [$0.key, $0.value] }
    expected.append([key.rawValue, value])
    let found = after.map { [$0.key, $0.value] }
    guard found.count == expected.count, expected.allSatisfy(found.contains) else {
      throw .cannotSet(key: key.rawValue, file: file)
    }
    return result
  }

  /// What stands behind the value on its line: the shortest beginning that gives the same value is the rest.
  private static func comment(of line: String, _ value: String?) -> String {
    let marks = line.indices.filter { line[$0] == "#" && $0 > line.startIndex && line[line.index(before: $0)] == " " }
    let mark = marks.first { (try? entries(String(line[..<$0]), ""))?.first?.value == value }
    return mark.map { " " + line[$0...] } ?? ""
  }

  private static func quoted(_ value: String) -> String {
    let escaped = value.flatMap { character in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where character.isNewline: " "
      default: String(character)
      }
    }
    return "\"" + String(escaped) + "\""
  }
}
