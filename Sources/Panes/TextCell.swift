// One character of a text that is being typed, with what motion and wrapping ask of it, measured once.
import Screen

struct TextCell: Hashable, Sendable {
  /// What a motion by words stops between.
  enum Kind: Sendable { case newline, blank, sign, word }

  let character: Character
  let kind: Kind
  /// On the screen: 0, 1 or 2.
  let columns: Int

  init(_ character: Character) {
    self.character = character
    columns = character.columns
    kind =
      if character.isNewline {
        .newline
      } else if character.isWhitespace {
        .blank
      } else if character.isPunctuation || character.isSymbol {
        .sign
      } else {
        .word
      }
  }

  var isSeen: Bool { kind != .blank && kind != .newline }

  /// Whether what is put before it can change nothing behind it. Flags pair up along their whole row; a mark, and a joiner
  /// at the start of a text, may join what comes before to what comes after.
  var endsSeam: Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else { return false }
    if first.isASCII { return true }
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
    return !isFlag && !first.properties.isGraphemeExtend && first != "\u{200D}"
  }
}

extension Sequence<TextCell> {
  var text: String {
    var text = ""
    for cell in self { text.append(cell.character) }
    return text
  }

  var columns: Int { reduce(0) { $0 + $1.columns } }
}
