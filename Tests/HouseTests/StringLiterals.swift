// Finds the string literals of a Swift file: enough of the language to tell text from comments and code.

struct StringLiteral: Equatable {
  /// 1-based, of the line on which it begins.
  let line: Int
  /// What stands in it; each interpolation is a single `·`.
  let text: String
}

/// Reads a file once from front to back; literals inside interpolations come out as literals of their own.
struct LiteralReader {
  private let characters: [Character]
  private var index = 0
  private var line = 1
  private var found: [StringLiteral] = []

  static func literals(in text: String) -> [StringLiteral] {
    var reader = LiteralReader(characters: Array(text))
    reader.readCode(until: nil)
    return reader.found
  }

  private init(characters: [Character]) { self.characters = characters }

  private func looking(at text: String) -> Bool {
    index < characters.count && characters[index] == text.first && characters[index...].starts(with: text)
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where index < characters.count {
      if characters[index] == "\n" { line += 1 }
      index += 1
    }
  }

  /// Reads code up to the end, or up to and with `closing` at its own depth of parentheses.
  private mutating func readCode(until closing: Character?) {
    var depth = 0
    while index < characters.count {
      if looking(at: "//") {
        while index < characters.count, characters[index] != "\n" { step() }
      } else if looking(at: "/*") {
        skipBlockComment()
      } else if characters[index] == "\"" || looking(at: "#\"") {
        readLiteral()
      } else {
        let character = characters[index]
        step()
        if character == closing, depth == 0 { return }
        if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
      }
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if looking(at: "/*") {
        depth += 1
        step(2)
      } else if looking(at: "*/") {
        depth -= 1
        step(2)
      } else {
        step()
      }
    } while depth > 0 && index < characters.count
  }

  private mutating func readLiteral() {
    let begin = line
    let hash = looking(at: "#") ? "#" : ""
    if !hash.isEmpty { step() }
    let quotes = looking(at: "\"\"\"") ? "\"\"\"" : "\""
    step(quotes.count)
    var text = ""
    while index < characters.count, !looking(at: quotes + hash) {
      if looking(at: "\\\(hash)(") {
        step(2 + hash.count)
        readCode(until: ")")
        text.append("·")
      } else if looking(at: "\\"), hash.isEmpty {
        // An escape is no letter of a word, save that a line break parts two.
        text.append(looking(at: "\\n") ? " " : "·")
        step(2)
      } else {
        text.append(characters[index])
        step()
      }
    }
    step(quotes.count + hash.count)
    found.append(StringLiteral(line: begin, text: text))
  }
}
