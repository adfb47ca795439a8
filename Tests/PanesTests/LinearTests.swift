// The linear presentation: every screen in words, one thing a line, with the cursor on what has the keys.

import Domain
import Testing
import Words

@testable import Panes
@testable import Screen

struct LinearTests {
  private static func sitting(_ keys: String, _ size: String = "80x24", _ language: Language = .dutch) throws -> Sitting
  {
    var sitting = try Sitting.demonstration(language, presentation: .linear)
    sitting.type(Deed.brugge() + keys + " " + size)
    return sitting
  }

  /// Lines of boxes and bars, and the signs that mean something to the eye only.
  private static let drawn = Set("┌┐└┘├┤│─┄░▒▓█▁▂▃▄▅▆▇▏▎▍▌▋▊▉▸▹▪•✓✗◐◆■○●◉×‹›")

  @Test("No box and no sign on any screen", arguments: Scene.all, Language.allCases)
  func words(scene: Scene, language: Language) throws {
    for size in ["80x24", "120x40", "200x50", "60x16", "40x10"] {
      let picture = try Self.sitting(scene.keys, size, language).picture
      let found = Set(picture).intersection(Self.drawn)
      #expect(found.isEmpty, "\(scene.name) at \(size) has \(found) in\n\(picture)")
    }
  }

  @Test("Nobody is named where names are hidden, and no sign says so but words", arguments: Scene.all)
  func hidden(scene: Scene) throws {
    var sitting = try Self.sitting(scene.keys)
    if sitting.app.names == .shown { sitting.type("Ctrl-N") }
    #expect(sitting.namesSeen == [] && sitting.shows("Op-Stap, NAMEN VERBORGEN"), "\(sitting.picture)")
    #expect(Set(sitting.picture).isDisjoint(with: Self.drawn), "\(sitting.picture)")
  }

  private static let kept = Set([
    "today", "group", "week", "dossier", "dossier-internship", "internships", "settings", "register", "help",
    "calendar",
    "form-check-in", "form-session-problem", "form-middle",
  ])

  @Test("As kept: what differs most line by line", arguments: Scene.all.filter { kept.contains($0.name) })
  func pictures(scene: Scene) throws {
    let sitting = try Self.sitting(scene.keys)
    try Pictures.expect(PictureTests.seen(sitting), "linear-\(scene.name)-80x24-nl")
  }

  @Test(
    "As kept: line by line in English", arguments: Scene.all.filter { ["week", "form-check-in"].contains($0.name) })
  func english(scene: Scene) throws {
    let sitting = try Self.sitting(scene.keys, "80x24", .english)
    try Pictures.expect(PictureTests.seen(sitting), "linear-\(scene.name)-80x24-en")
  }

  @Test("The title of a form is read whole, on as many lines as it takes", arguments: ["80x24", "60x16"])
  func titles(size: String) throws {
    let marked = try Self.sitting("4 A c", size)
    let title = marked.picture.split(separator: "\n").dropFirst().prefix { !$0.hasPrefix("  ") }
    let words = title.joined(separator: " ")
    let names = try #require(marked.app.module).roster.filter {
      !(marked.app.module?.internships(of: $0.id).isEmpty ?? true)
    }
    #expect(title.count > 1 && names.allSatisfy { words.contains($0.name.full) }, "\(marked.picture)")
  }

  @Test("Nothing stands beside anything: no line has two things with a gap between", arguments: Scene.places)
  func oneThing(scene: Scene) throws {
    let lines = try Self.sitting(scene.keys, "120x40").picture.split(separator: "\n").dropFirst().dropLast(2)
    for line in lines { #expect(!line.contains("    "), "\(line)") }
  }

  @Test("A move of the selection changes two lines, unless the page is turned", arguments: ["2", "4", "6", "1"])
  func repaint(place: String) throws {
    var sitting = try Self.sitting(place, "120x40")
    let before = sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)
    sitting.type("Down")
    let after = sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = zip(before.dropLast(2), after.dropLast(2)).count { $0 != $1 }
    #expect(changed == 2)
  }

  @Test("While a filter is typed the cursor is in it, and on the line that was gone to")
  func filterCursor() throws {
    var sitting = try Self.sitting("2 / =ve", "80x24")
    func row() -> Int? { sitting.frame.cursor?.row }
    let (foot, first) = (row(), sitting.selected)
    #expect(foot == 21, "\(sitting.picture)")
    sitting.type("Down")
    #expect(row() != foot && sitting.selected != first, "\(sitting.picture)")
    sitting.type("=r")
    #expect(row() == foot)
  }

  @Test("A list that does not fit says how much of it is not on the screen", arguments: [40, 12])
  func around(rows: Int) throws {
    var sitting = try Self.sitting("2", "80x\(rows)")
    let count = sitting.app.rows(of: .roster, width: 60).count
    func foot() -> String {
      sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)[rows - 3].description
    }
    #expect((foot().contains("regels hieronder")) == (rows == 12), "\(sitting.picture)")
    sitting.type("End")
    #expect(foot().contains("regels hierboven") == (rows == 12) && !foot().contains("hieronder"), "\(sitting.picture)")
    #expect(count > 10)
  }

  @Test("Every line of a dossier can be stood on, and the cursor is there", arguments: ["80x24", "40x10"])
  func everyLine(size: String) throws {
    var sitting = try Self.sitting("2 #Bart Enter Home", size)
    var read: [String] = []
    for _ in 0..<400 {
      let selected = sitting.selected
      #expect(selected.hasPrefix("gekozen:"), "\(selected)")
      read.append(sitting.picture)
      let item = sitting.app.item
      sitting.type("Down")
      if sitting.app.item == item { break }
    }
    for text in [
      "fase: 3 Stage", "vrij: do 14 mei Hemelvaart", "week 5: gepland", "Telefoon: 0490 00 02 12", "Jobdoelwit",
    ] {
      #expect(read.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test("The setting is seen at once, and so is its end")
  func setting() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.set(.linear, Settings(values: [.linear: "on"])))
    #expect(!sitting.picture.contains("┌"))
    sitting.tell(.set(.linear, Settings(values: [.linear: "off"])))
    #expect(sitting.picture.contains("┌"))
  }

  @Test(
    "A line is read as words",
    arguments: [
      ([Span("▸"), Span(" "), Span("Amina   ")], "gekozen: Amina"), ([Span("?"), Span(" hulp")], "? hulp"),
      ([Span("!", means: .attention), Span(" "), Span("Amina"), Span(" "), Span("16 u")], "let op, Amina, 16 u"),
      ([Span("✓", means: .silent), Span(" "), Span("aanwezig")], "aanwezig"),
      ([Span("▓▓▓░░"), Span(" "), Span("16 u")], "16 u"), ([Span("‹ telefoon ›")], "telefoon"),
      ([Span("gesprek · Hoe loopt de stage?")], "gesprek, Hoe loopt de stage?"),
      ([Span("Zoek: "), Span("am")], "Zoek: am"), ([Span("Enter"), Span(" open"), Span("  ")], "Enter open"),
      ([Span("Goed gedaan! 3 × week")], "Goed gedaan! 3 × week"), ([Span("")], ""), ([Line.Element](), ""),
    ])
  func reading(line: Line, words: String) {
    #expect(line.reading(Sign.allCases.map { $0.words(.dutch) }).text == words)
  }
}
