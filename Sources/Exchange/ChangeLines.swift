// Changes as JSON lines, for scripts and for what comes from elsewhere: the very values that the panes make.

import Domain
import FoundationEssentials
import Words

/// One JSON object a line, with the name of the change as its only key; blank lines and lines that begin with # are skipped.
package enum ChangeLines {
  static let fileLimit = 16 << 20
  static let lineLimit = 1 << 20
  /// A module in full has about ten levels.
  static let depthLimit = 32

  /// All changes with their line numbers (from 1), or the first line that cannot be read.
  package static func read(bytes: [UInt8]) throws(ChangeLineProblem) -> [(line: Int, change: Change)] {
    guard bytes.count <= fileLimit else {
      throw ChangeLineProblem(line: 1, reason: .fileTooLarge(bytes: bytes.count, limit: fileLimit))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var changes: [(line: Int, change: Change)] = []
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { !isBlank($0) }), first != UInt8(ascii: "#") else { continue }
      do throws(ChangeLineProblem.Reason) { changes.append((index + 1, try change(Array(line)))) } catch {
        throw ChangeLineProblem(line: index + 1, reason: error)
      }
    }
    return changes
  }

  /// One change as a line, without its line end.
  package static func text(_ change: Change) -> String { json(change) }

  static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Every kind of change with what it does, as a file that can itself be applied.
  package static func documentation(_ language: Language) -> String {
    let heading = ApplyWords.heading.map { "# \($0(language))" } + values.map { "# \($0.name): \($0.forms)" }
    return heading.joined(separator: "\n") + "\n\n"
      + examples.map { "# \($0.explanation(language))\n\(text($0.change))\n" }.joined(separator: "\n")
  }

  // MARK: - One line

  private static func change(_ line: [UInt8]) throws(ChangeLineProblem.Reason) -> Change {
    guard line.count <= lineLimit else { throw .lineTooLong(bytes: line.count, limit: lineLimit) }
    guard String(validating: line, as: UTF8.self) != nil else { throw .notText }
    guard depth(of: line) <= depthLimit else { throw .tooDeep(levels: depthLimit) }
    guard let tree = try? JSONDecoder().decode(JSONTree.self, from: Data(line)) else { throw .notJSON }
    guard case .object(let fields) = tree, fields.count == 1, let name = fields.keys.first else { throw .notOneChange }
    let change: Change
    do {
      change = try JSONDecoder().decode(Change.self, from: Data(line))
    } catch let fault as Malformed {
      throw .malformed(fault)
    } catch let fault as DecodingError {
      throw reason(fault, tree, name)
    } catch {
      throw .notJSON
    }
    if let field = unknownField(in: tree, readAs: change) { throw .unknownField(path: field) }
    return change
  }

  /// The levels of arrays and objects; decoders recurse as deep as the text tells them to.
  private static func depth(of line: [UInt8]) -> Int {
    var (level, deepest) = (0, 0)
    var isQuoted = false
    var isEscaped = false
    for byte in line {
      if isEscaped { isEscaped = false; continue }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = isQuoted
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{"), UInt8(ascii: "["): level += isQuoted ? 0 : 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= isQuoted ? 0 : 1
      default: break
      }
      deepest = max(deepest, level)
    }
    return deepest
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// A field that nothing is read from: it is not in the change written anew, and any nonsense in it goes unseen.
  private static func unknownField(in tree: JSONTree, readAs change: Change) -> String? {
    guard let data = try? JSONEncoder().encode(change),
      let written = try? JSONDecoder().decode(JSONTree.self, from: data)
    else { return nil }
    return tree.fields(missingIn: written).first { path in
      let altered = tree.replacing(path[...], with: .list([.null, .truth(true)]))
      return (try? JSONDecoder().decode(Change.self, from: JSONEncoder().encode(altered))) != nil
    }?.words
  }

  private static func reason(_ fault: DecodingError, _ tree: JSONTree, _ name: String) -> ChangeLineProblem.Reason {
    switch fault {
    case .keyNotFound(let key, let context): return .missingField(path: (context.codingPath + [key]).words)
    case .valueNotFound(_, let context): return .missingField(path: context.codingPath.words)
    case .typeMismatch(_, let context):
      let path = [JSONTree.Step](context.codingPath)
      guard !path.isEmpty else { return .unknownChange(name) }
      // One of several cases is an object with the name of the case as its only key.
      if case .object(let fields) = tree[path[...]], fields.count == 1, let given = fields.keys.first {
        return .wrongValue(given, path: path.words)
      }
      return .wrongType(path: path.words)
    case .dataCorrupted(let context):
      let path = [JSONTree.Step](context.codingPath)
      switch tree[path[...]] {
      case .text(let text): return .wrongValue(text, path: path.words)
      case .number(let number): return .wrongValue(String(number), path: path.words)
      default:
        // A key that is no weekday, day or identifier.
        guard case .key(let key) = path.last else { return .wrongType(path: path.words) }
        return .wrongValue(key, path: path.dropLast().words)
      }
    @unknown default: return .notJSON
    }
  }
}

extension ArraySlice<JSONTree.Step> {
  fileprivate var words: String { Array(self).words }
}
