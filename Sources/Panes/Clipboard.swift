// What is cut and copied: kept for the fields here, and sent to the clipboard of the terminal unless a setting says no.
import Domain
import Screen
import Words

extension App {
  /// What is pasted here is what was copied, also where names are hidden: else a pseudonym would be kept for a name.
  mutating func copy(_ whole: String) {
    let text = shown(whole)
    clipboard = whole
    if settings.values[.clipboard] == "none" {
      status = Status(.info, .copiedHere(text.count, paste: pasteKey))
    } else {
      effects.append(.copy(text))
    }
  }

  private var pasteKey: Phrase { keymap.phrase(.pasteText) }

  mutating func didCopy(_ answer: CopyAnswer) {
    switch answer {
    case .sent(let count): status = Status(.done, .copySent(count, paste: pasteKey))
    case .tooLarge(let limit): status = Status(.refused, .copyTooLarge(limit, paste: pasteKey))
    case .noClipboard: status = Status(.info, .noTerminalClipboard(paste: pasteKey))
    }
  }

  /// The selected lines, or the marked ones, as they are read: where names are hidden, they are hidden in the copy.
  mutating func copyItems() {
    if place == .week, let session = targetSession {
      return copy([session.day.short(language), session.time.words, sessionWords(session)].joined(separator: "  "))
    }
    // So wide that no line of a text is cut; bars and signs are told in words.
    var told = self
    told.presentation = .linear
    let (rows, words) = (told.rows(of: place, width: 1_000), told.signWords)
    let lines = items.flatMap { item -> [String] in
      guard let first = rows.firstIndex(where: { $0.item == item }) else { return [] }
      let more = rows[(first + 1)...].prefix { place.isVisited && $0.belongsToTheLineAbove }
      return (rows[first...first] + more).map { $0.line().reading(words).text.evenlySpaced }
    }
    copy(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}

extension Row {
  fileprivate var belongsToTheLineAbove: Bool {
    if case .words = item, kind == .line { !line().isEmpty } else { false }
  }
}

extension String {
  /// Two blanks between the columns of a table, however wide they were.
  var evenlySpaced: String {
    var text = ""
    var blanks = 0
    for character in self {
      if character == " " {
        blanks += 1
        continue
      }
      if !text.isEmpty { text += String(repeating: " ", count: min(blanks, 2)) }
      blanks = 0
      text.append(character)
    }
    return text
  }
}
