// Every key says what it does: one table, no clashes, words in both languages, hints that work, reasons where it cannot.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct KeyTests {
  @Test("No two commands share a key, and every command has one") func clashes() {
    for command in Command.allCases {
      let others = Command.allCases.filter { $0 != command && $0.competes(with: command) }
      #expect(Set(others.flatMap(\.row.keys)).isDisjoint(with: command.row.keys), "\(command)")
    }
    #expect(Command.allCases.allSatisfy { !$0.row.keys.isEmpty })
  }

  @Test("Every command has a word and a sentence in both languages", arguments: Command.allCases)
  func words(command: Command) throws {
    let sentence = try #require(CommandSentence.all[command.rawValue])
    for phrase in [sentence.short, sentence.long] { #expect(!phrase.dutch.isEmpty && !phrase.english.isEmpty) }
    #expect(sentence.long.dutch != sentence.long.english)
  }

  @Test("No words stand for a command that is not there") func leftOver() {
    #expect(Set(CommandSentence.all.keys) == Set(Command.allCases.map(\.rawValue)))
  }

  @Test(
    "No command needs Shift with a digit, brackets or AltGr, and each digit has its unshifted AZERTY twin",
    arguments: zip("12345678", "&é\"'(§è!"))
  func azerty(digit: Character, twin: Character) throws {
    let command = try #require(Keymap()[.character(digit)])
    #expect(Keymap()[.character(twin)] == command)
    var (one, other) = (try Sitting.demonstration(), try Sitting.demonstration())
    one.type(String(digit))
    other.type(String(twin))
    #expect(one.app.place == other.app.place)
    #expect(one.picture == other.picture)
  }

  @Test("The hints show only keys that work here and now", arguments: Place.allCases)
  func hints(place: Place) throws {
    for sitting in [try Sitting.demonstration(), try Sitting(Caseload())] {
      var sitting = sitting
      sitting.type("300x40 " + Self.keys(to: place))
      let bottom = sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)[38]
      for command in Command.hints(at: sitting.app.place) {
        let isShown = bottom.contains("\(command.row.keys[0].words(.dutch)) \(command.short(.dutch))")
        #expect(isShown == (command.blocked(in: sitting.app) == nil), "\(command) in \(bottom)")
      }
    }
  }

  @Test("A key that cannot work here says why", arguments: Self.blocked)
  func reasons(keys: String, reason: Phrase) throws {
    for language in Language.allCases {
      var sitting = try Sitting.demonstration(language)
      let before = sitting.app.caseload
      sitting.type(keys)
      #expect(sitting.status == reason(language), "\(keys)")
      #expect(sitting.app.overlays.isEmpty)
      #expect(sitting.app.caseload == before)
    }
  }

  private static let blocked: [(String, Phrase)] = [
    ("2 r", .needsSession), ("2 v", .needsSession), ("8 c", .needsInternship), ("3 c", .needsInternship),
    ("8 a", .needsParticipant), ("5 o", .needsParticipant), ("2 ,", .onlyInWeek(week: Phrase(same: "3"))),
    ("2 ;", .onlyInWeek(week: Phrase(same: "3"))),
    ("u", .nothingToUndo), ("Ctrl-R", .nothingToRedo), ("w", .everythingSaved), ("5 Home b", .notABlockHere),
    ("Q", .noSuchKey(Phrase(same: "Q"))), ("8 Home Enter", .nothingToOpen),
  ]

  @Test("On an empty caseload every key is safe, and those that need a module say so")
  func empty() throws {
    for command in Command.allCases {
      var sitting = try Sitting(Caseload())
      for key in command.row.keys { sitting.tell(.event(.key(key))) }
      _ = sitting.picture
      #expect(sitting.app.caseload.modules.isEmpty)
    }
    var sitting = try Sitting(Caseload())
    sitting.type("2")
    #expect(sitting.status == Phrase.needsModule.dutch)
  }

  @Test("Every command of a form can be pressed in each of its fields, and says something or does it")
  func inForms() throws {
    for command in Command.allCases where command.isOfForms {
      for field in ["", "Tab", "Tab Tab"] {
        var sitting = try Sitting.demonstration()
        sitting.type(Deed.brugge("4") + "n \(field)")
        sitting.tell(.event(.key(command.row.keys[0])))
        #expect(sitting.app.caseload.modules.count > 0 && !sitting.picture.isEmpty, "\(command)")
      }
    }
  }

  @Test("The help of a place runs what is chosen in it, and typing finds it at once")
  func help() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("? =terugkomdagen")
    #expect(sitting.shows("Naar de terugkomdagen"))
    #expect(!sitting.shows("Een notitie schrijven"))
    sitting.type("Enter")
    #expect(sitting.app.place == .returnDays)
    #expect(sitting.app.overlays.isEmpty)
  }

  @Test("The help says of a key that cannot work now why not")
  func helpBlocked() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("8 ? =opvolg")
    #expect(sitting.line(with: "Een opvolgcontact noteren")?.contains(Phrase.needsInternship.dutch) == true)
  }

  @Test("Marks stay while moving about, an action is for all of them, Esc takes them away")
  func marks() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "#Amina Space #Nele Space #Bart a")
    #expect(sitting.form?.title.dutch == Phrase.absenceOf("Amina El Idrissi, Nele Goethals").dutch)
    sitting.type("Esc o")
    #expect(sitting.form?.title.dutch == Phrase.noteOn("Amina El Idrissi, Nele Goethals").dutch)
    sitting.type("Esc c")
    #expect(sitting.form?.title.dutch.contains("Amina El Idrissi, Nele Goethals") == true)
    sitting.type("Esc Esc a")
    #expect(sitting.form?.title.dutch == Phrase.absenceOf("Bart Claeys").dutch)
  }

  @Test("The cursor stands on the selected line, field or slot, wherever the keys go", arguments: Place.allCases)
  func cursor(place: Place) throws {
    for size in ["120x40", "80x24", "60x16"] {
      var sitting = try Sitting.demonstration()
      sitting.type("\(size) " + Self.keys(to: place))
      let cursor = try #require(sitting.cursor)
      #expect(sitting.app.size.columns > cursor.column && sitting.app.size.rows - 2 > cursor.row && cursor.row > 0)
      sitting.type("n")
      if sitting.form != nil { #expect(sitting.cursor != nil && sitting.cursor != cursor) }
    }
  }

  @Test(
    "The group that opens is one's own",
    arguments: [("Christel W.", "Brugge"), ("Farid B.", "Oostende"), ("", "Oostende")])
  func own(me: String, place: String) throws {
    #expect(try Sitting.demonstration(me: me).module.place == place)
  }

  @Test("In the dossier Enter opens what is on the line, on the name the person")
  func dossier() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "#Amina Enter Enter")
    #expect(sitting.sheet == "editParticipant")
    sitting.type("Esc #Ter_Linde__ma e")
    #expect(sitting.sheet == "editInternship")
    sitting.type("Esc Esc")
    #expect(sitting.app.place == .roster)
  }

  @Test("After midnight the selection of Today is on a line of the new day")
  func midnight() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("1 End")
    sitting.tell(.clock(Moment(day("2026-09-01"), .noon)))
    let left = sitting.app.matters.count
    #expect(left > 0 && sitting.selected.contains("▸"), "\(sitting.picture)")
  }

  @Test("Beside the week that is shown stand the hours of that week")
  func hoursOfTheWeek() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3"))
    #expect(sitting.shows("uren wk 27 van 19 u") && sitting.line(with: "Amina E.")?.contains("16 u 30") == true)
    sitting.type(";")
    #expect(sitting.shows("uren wk 28 van 19 u") && sitting.line(with: "Amina E.")?.contains("19 u") == true)
    sitting.type("2 z")
    #expect(sitting.shows("uren wk 27 van 19 u"))
  }

  /// The keys that lead to a place.
  static func keys(to place: Place) -> String {
    guard let number = Place.tabs.firstIndex(of: place) else { return "2 Enter" }
    switch place {
    case .evaluation: return "F"
    case .intervision: return "I"
    default: return String(number + 1)
    }
  }

  @Test("A paste on the panes does nothing, and says so")
  func pasteNowhere() throws {
    var sitting = try Sitting.demonstration()
    let before = sitting.documents
    sitting.type("<q x j n>")
    #expect(sitting.status.contains(Phrase.pasteNowhere.dutch))
    #expect(sitting.documents == before && sitting.effects == [])
  }
}
