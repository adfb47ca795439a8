// Everything that can go wrong on disk has its sentence in both languages, with the name of the file in it.

import Domain
import Glibc
import Testing
import Words

struct DiskWordsTests {
  private static let troubles: [DiskTrouble] =
    DiskTrouble.Damage.allCases.map { .damaged(file: "F", why: $0) }
    + DiskTrouble.Foreign.allCases.map { .foreign(file: "F", what: $0) }
    + DiskTrouble.Step.allCases.map { .writeFailed(file: "F", step: $0, code: EIO) }
    + [ENOSPC, EDQUOT, EFBIG].map { .noSpace(file: "F", code: $0) }
    + [EACCES, EPERM, EROFS, EIO, ENOENT, ELOOP, EMFILE, ETIMEDOUT, 9999].map { .unreadable(file: "F", code: $0) }
    + [
      .newer(file: "F", schema: 2), .vanished(file: "F"), .changedElsewhere(file: "F"), .busy(path: "F"),
      .duplicate(file: "F", other: "G"), .unfaithful(file: "F"), .exists(path: "F"), .notAFolder(path: "F"),
      .notACaseload(path: "F"),
    ]

  @Test(arguments: troubles)
  func saysWhatWhereAndWhatToDoInBothLanguages(_ trouble: DiskTrouble) {
    for text in Language.allCases.map({ trouble.phrase($0) }) {
      #expect(text.contains("F"))
      #expect(text.contains(". "), "one sentence for what, one for what to do")
      #expect(!text.contains("  "))
      #expect(text.last == "." || text.hasSuffix("F") || text.hasSuffix("new"))
    }
    #expect(trouble.phrase.dutch != trouble.phrase.english)
  }

  @Test func noTwoTroublesAreSaidTheSameWay() {
    let codes = Self.troubles.filter { $0 != .unreadable(file: "F", code: EPERM) }
    let steps = codes.filter { $0 != .writeFailed(file: "F", step: .syncFolder, code: EIO) }
    for language in Language.allCases { #expect(Set(steps.map { $0.phrase(language) }).count == steps.count) }
  }

  @Test func aFileNameCannotDriveTheTerminal() {
    let phrase = DiskTrouble.vanished(file: "a\u{1B}]52;c;x\u{7}\u{9B}\u{202E}\u{2028}b").phrase
    #expect(phrase.english.hasPrefix("a?]52;c;x????b "))
  }

  @Test(arguments: [
    ("/a/b-1.json", "/a/b-1.json"), ("/mijn map/a", "'/mijn map/a'"), ("/a'b;c", #"'/a'\''b;c'"#), ("/Zoë", "'/Zoë'"),
  ])
  func aCommandToTypeHasItsFileNameQuotedWhereTheShellNeedsThat(_ file: String, _ typed: String) {
    #expect(DiskTrouble.damaged(file: file, why: .edited).phrase.english.hasSuffix("--accept \(typed)"))
  }
}
