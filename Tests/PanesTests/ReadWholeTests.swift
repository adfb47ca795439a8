// What stands on the screen can be read whole: labels, the selected line, the sentence at the bottom, the names of months.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct ReadWholeTests {
  @Test(
    "In a dossier no label is cut and no line to read goes past the edge", arguments: [56, 76, 116], Language.allCases)
  func dossier(width: Int, language: Language) throws {
    var app = try Sitting.demonstration(language).app
    for module in app.caseload.modules {
      app.moduleID = module.id
      for person in module.participants {
        app.person = person.id
        for row in app.dossierRows(width: width) where row.kind == .line {
          let line = row.line()
          if case .words = row.item { #expect(line.columns <= width, "\(line.text)") }
          if case .session = row.item { continue }
          #expect(!line.text.contains("…"), "\(line.text)")
        }
      }
    }
  }

  @Test("A label that is longer than its column goes on below itself, beside the value", arguments: Language.allCases)
  func label(language: Language) throws {
    let app = try Sitting.demonstration(language).app
    var rows: [Row] = []
    let label = Phrase("Wat lukt onder spanning", "What works under stress")
    app.labelled(label, "kort", &rows, 60)
    #expect(rows.map { $0.line()[0].text.trimmingBlanks }.joined(separator: " ") == label(language))
    #expect(rows[0].line().text.hasSuffix(" kort"))
  }

  @Test(
    "The months of the weeks that are shown are all named, but for a few last days of one",
    arguments: [
      ("2026-04-27", ["mei", "juni", "juli"]), ("2026-10-26", ["november", "december", "januari"]),
      ("2026-04-13", ["april", "mei", "juni", "juli"]),
    ])
  func months(start: String, months: [String]) throws {
    var ids = IdentifierSource(seed: 1)
    let module = Module(id: ids.next(), name: "Gent", place: "Gent", start: day(start), counsellor: "Els")
    for width in [66, 76, 116] {
      let lines = Timeline(module, today: day("2025-01-01")).lines(width: width, .dutch).map(\.text)
      #expect(lines[0].split(separator: " ").suffix(months.count).map(String.init) == months, "\(width): \(lines[0])")
    }
  }

  @Test("The selection never stands on an empty line", arguments: ["80x24", "120x40", "60x16"])
  func selection(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 #Bart Enter " + size)
    for _ in 0..<60 {
      let selected = sitting.selected.drop { !"▸".contains($0) }.dropFirst().filter { !"│↑↓ ".contains($0) }
      #expect(!selected.isEmpty, "\(sitting.picture)")
      sitting.type("Down")
    }
  }

  @Test("At another width the selection stays in the neighbourhood", arguments: ["80x24", "60x16", "200x50"])
  func resized(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 #Bart Enter PgDn " + size)
    #expect(sitting.selected.contains("▸") && !sitting.selected.contains("Bart"), "\(sitting.picture)")
  }

  @Test("What is cut of the selected line stands whole at the foot of its pane", arguments: ["80x24", "60x16"])
  func selectedLine(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + size + " 6 #Veerle")
    #expect(sitting.line(with: "└")?.contains("afgezien op 8 apr: verhuist naar Gent") == true, "\(sitting.picture)")
    sitting.type("1")
    #expect(sitting.shows(" individueel gesprek · Hoe loopt de stage? ─"), "\(sitting.picture)")
  }

  @Test(
    "A question beside its text is read whole, whichever field has the keys", arguments: ["80x24", "120x40", "60x40"])
  func questions(size: String) throws {
    var sitting = try Sitting.demonstration(me: "Farid B.")
    sitting.type("7 #Oostende Enter " + size + " 6 #Ayşe Enter n =intake Enter")
    #expect(sitting.sheet == "record", "\(sitting.picture)")
    let asked = try sitting.module.template.intakeQuestions.map { $0.words(.dutch) }
    var unread = Set(asked)
    for _ in 0..<(sitting.form?.fields.count ?? 0) {
      let layout = FormLayout(try #require(sitting.form), in: sitting.app.size, .dutch, sitting.app.presentation)
      // The column of the labels, line after line.
      let labels = sitting.picture.split(separator: "\n").map {
        $0.dropFirst(layout.body.column + 1).prefix(layout.labelWidth).split(separator: " ").joined(separator: " ")
      }
      let text = labels.filter { !$0.isEmpty }.joined(separator: " ")
      unread = unread.filter { !text.contains($0) }
      sitting.type("Tab")
    }
    #expect(unread.isEmpty, "\(sitting.picture)")
  }

  @Test("What is found in a dossier stands under its section and the record it is told of, counted by lines")
  func filter() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 #Amina Enter / =druk_toonbank")
    let lines = sitting.picture.split(separator: "\n").map(String.init)
    let found = try #require(lines.firstIndex { $0.contains("Vindt het druk aan de toonbank") })
    let head = try #require(lines.firstIndex { $0.contains("ma 15 jun  telefoon") })
    let section = try #require(lines.firstIndex { $0.contains("│  Stage ") })
    #expect(section < head && head < found, "\(sitting.picture)")
    let isCounted = !sitting.shows(" 0 van")
    #expect(isCounted, "\(sitting.picture)")
  }

  @Test("A long choice of a list stands whole below it, in the palette too")
  func choice() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "80x24 2 : =amina_winkel")
    let goal = try #require(try sitting.person("Amina El Idrissi").dossier.goals.first).words
    let end = try #require(goal.split(separator: " ").last)
    #expect(sitting.picture.contains(end), "\(sitting.picture)")
  }

  @Test(
    "The sentence at the bottom is read whole, over the lines above where it is long", arguments: ["80x24", "60x16"])
  func sentence(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + size + " 2")
    let words = (1...24).map { "woord\($0)" }
    sitting.tell(.written(Phrase(same: words.joined(separator: " "))))
    let picture = sitting.picture
    #expect(words.allSatisfy { picture.contains($0) }, "\(picture)")
    sitting.type("Down")
    let isGone = !sitting.shows("woord1")
    #expect(isGone)
  }

  @Test("Every tab says what it is at 80 columns, the intervision too", arguments: Place.tabs, Language.allCases)
  func tabs(place: Place, language: Language) throws {
    var sitting = try Sitting.demonstration(language, size: Size(columns: 80, rows: 24))
    sitting.tell(.event(.key(.character("1"))))
    sitting.type(KeyTests.keys(to: place))
    let strip = sitting.picture.split(separator: "\n")[1]
    for tab in Place.tabs { #expect(strip.contains(tab.shortTitle(language)), "\(strip)") }
    #expect(!strip.contains("…"))
  }
}
