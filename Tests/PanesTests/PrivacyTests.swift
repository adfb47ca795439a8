// With names hidden nobody is named on any screen, sheet or form, and what is done then is the very same.

import Domain
import FoundationEssentials
import Screen
import Testing
import Words

@testable import Panes

struct PrivacyTests {
  // MARK: - What is seen

  @Test(
    "Nobody is named, wherever names are hidden, in any size", arguments: Scene.all, Language.allCases)
  func everywhere(scene: Scene, language: Language) throws {
    for size in ["80x24", "120x40", "60x16", "200x50"] {
      var sitting = try Sitting.demonstration(language)
      sitting.type(Deed.brugge() + size + " " + scene.keys)
      let (sheet, place) = (sitting.sheet, sitting.app.place)
      // A meeting hides them by itself.
      if sitting.app.names == .shown { sitting.type("Ctrl-N") }
      #expect(sitting.namesSeen == [], "\(sitting.picture)")
      // Where the team reads along only for as long as one is there.
      if sitting.app.hiding == .visit { sitting.type("Ctrl-N Ctrl-N") }
      #expect(sitting.sheet == sheet && sitting.app.place == place)
      let isSigned = sitting.shows(Phrase.namesHiddenSign(language))
      #expect(isSigned, "\(sitting.picture)")
      // Whatever becomes of it: left, and what that leaves behind.
      sitting.type("Esc")
      #expect(sitting.namesSeen == [], "\(sitting.picture)")
      sitting.type("1 Down 2 Enter")
      #expect(sitting.namesSeen == [], "\(sitting.picture)")
    }
  }

  @Test("The sign stays at the narrowest", arguments: ["40x10", "300x100"])
  func sign(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(size + " p")
    #expect(sitting.line(with: "Op-Stap")?.contains("◉ NAMEN VERBORGEN") ?? false)
    sitting.type("p")
    #expect(!sitting.shows("NAMEN VERBORGEN") && sitting.status == Phrase.namesShown.dutch)
  }

  static let scenes = [
    Scene("private-group", "2 z p"), Scene("private-panes", "2 p"),
    Scene("private-dossier", "2 #Bart Enter p"),
    Scene("private-form-person", "2 #Bart p e @Voornaam"),
  ]
  @Test("As kept: names hidden", arguments: scenes, ["80x24", "120x40"])
  func picture(scene: Scene, size: String) throws { try PictureTests.hold(scene, size, .dutch) }

  // MARK: - What is done

  @Test("What is done with one person is told of that one, though others have the same name")
  func namesakes() throws {
    var caseload = try Sitting.demonstration().app.caseload
    var ids = IdentifierSource(seed: 5)
    for module in caseload.modules where module.name != "Brugge voorjaar 2026" && module.closure == nil {
      let namesake = Participant(
        id: ids.next(), name: PersonName(first: "Bart", last: "Claeys"), referrer: Referrer(.vdab))
      _ = try caseload.apply(.addParticipants(module: module.id, participants: [namesake]), on: day("2026-07-01"))
    }
    var sitting = try Sitting(caseload)
    sitting.type(Deed.brugge() + "2 #Bart p")
    for keys in ["o =Belde Ctrl-S", "u", "Ctrl-R"] {
      sitting.type(keys)
      #expect(sitting.namesSeen == [])
      let line = try #require(sitting.picture.split(separator: "\n").last { $0.contains("✓") && !$0.contains("│") })
      #expect(!line.contains("/"), "\(line)")
    }
  }

  @Test("All is done while names are hidden too, and no word of it names anybody", arguments: Deed.all)
  func deeds(deed: Deed) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("p")
    sitting.typeHidden(deed.before)
    let before = sitting.app.caseload
    sitting.typeHidden(deed.keys)
    let after = sitting.app.caseload
    let isDone = deed.shows(try sitting.module)
    #expect(isDone, "\(sitting.picture)")
    #expect(try sitting.pseudonymsWritten == [])
    for _ in 0..<5 where !sitting.app.overlays.isEmpty { sitting.typeHidden("Esc") }
    sitting.typeHidden("u")
    #expect(sitting.app.caseload == before)
    sitting.typeHidden("Ctrl-R")
    #expect(sitting.app.caseload == after && sitting.stored == sitting.documents)
  }

  @Test("What random keys do names nobody either, and writes no pseudonym", arguments: 1...2)
  func random(seed: UInt64) throws {
    var sitting = try Sitting.demonstration(seed % 2 == 0 ? .english : .dutch)
    sitting.type("p")
    var typing = RandomTyping(seed: seed)
    for number in 1...3000 {
      sitting.follow(typing.stroke())
      if sitting.app.names == .shown { sitting.type("Ctrl-N") }
      // A counsellor keeps the name, though a participant is called so too.
      // Who is called Jan is called like a month of the English screen.
      if number % 10 == 0, !sitting.teamSharesNames {
        #expect(sitting.namesSeen.filter { $0 != "Jan" } == [], "\(sitting.picture)")
      }
    }
    #expect(try sitting.pseudonymsWritten == [])
  }

  // MARK: - Forms

  @Test("A field with a name in it is closed until names are shown; the others are open")
  func closedField() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "e @Plaats Ctrl-N")
    let before = sitting.app.overlays.count
    sitting.type("x Backspace <geplakt>")
    #expect(sitting.status == Phrase.fieldHidden(sitting.app.nameKey).dutch && sitting.statusKind == .refused)
    #expect(sitting.shows(sitting.status) && sitting.app.overlays.count == before)
    sitting.type("@Opmerking=wil_halftijds Ctrl-S")
    let person = try sitting.person("Amina El Idrissi")
    #expect(person.remark == "wil halftijds" && person.town == "Brugge" && person.email.hasPrefix("amina"))
  }

  @Test(
    "What is hidden is judged by what it is, not by what stands in its place",
    arguments: [
      ("@Geboortedatum=12/3/84 @E-mail=an@baert.be Ctrl-N", [], ["geen datum", "geen e-mailadres", "42 jaar"]),
      (
        "@Geboortedatum=1/1/2030 @E-mail=an.baert Ctrl-N", ["nog niet geboren", "geen e-mailadres?"],
        ["2030", "an.baert"]
      ),
      ("@Geboortedatum=ooit Ctrl-N", ["geen datum"], ["ooit"]),
    ])
  func judged(keys: String, said: [String], unsaid: [String]) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n " + keys + " @Voornaam")
    for words in said { #expect(sitting.shows(words), "\(words)") }
    for words in unsaid { #expect(!sitting.shows(words), "\(words)") }
  }

  @Test("Shown again inside the form, it can be typed in, and what was typed stays")
  func openedField() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "p e @Opmerking=nieuw Ctrl-N @Telefoon=050_1 Ctrl-N")
    #expect(!sitting.shows("050 1"))
    sitting.type("Ctrl-S")
    let person = try sitting.person("Amina El Idrissi")
    #expect(person.phone == "050 1" && person.remark == "nieuw")
  }

  @Test("A name that is typed turns into the pseudonym on the screen, and is saved as it was typed")
  func typedName() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "p o =Samen_met_Bart_gebeld")
    #expect(sitting.namesSeen == [])
    #expect(sitting.shows("Samen met " + sitting.pseudonym("Bart") + " gebeld"))
    #expect(sitting.cursor.map { sitting.frame.size.columns > $0.column } ?? false)
    sitting.type("Ctrl-S")
    #expect(try sitting.person("Amina El Idrissi").notes.contains { $0.text == "Samen met Bart gebeld" })
  }

  @Test(
    "Letter by letter a name is not seen from its third letter on, in a text and in a search",
    arguments: ["o =Samen_met_", "/ ="], ["Bart", "bart", "Amina", "Idrissi"])
  func typedLetters(before: String, name: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "p " + (before == "/ =" ? "/" : before))
    for end in name.indices {
      sitting.type("=" + String(name[end]))
      let typed = String(name[...end])
      // A pseudonym that is found may begin with the same letters.
      let seen = before == "/ =" ? try #require(sitting.line(with: "/ ")) : sitting.picture
      #expect(typed.count < 3 || !seen.contains(before == "/ =" ? typed : "met " + typed), "\(sitting.picture)")
      #expect(sitting.namesSeen == [])
    }
  }

  @Test("A word that only begins like a name is seen when it has become another")
  func otherWord() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "p o =Naar_de_bar")
    #expect(sitting.shows("Naar de …"))
    sitting.type("=en")
    #expect(sitting.shows("Naar de baren"))
    sitting.type("Ctrl-S")
    #expect(try sitting.person("Amina El Idrissi").notes.contains { $0.text == "Naar de baren" })
  }

  @Test("A draft with a name in it is gone on with, the name unseen; its title says nobody")
  func draft() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =Bart_belde Esc p 1")
    #expect(sitting.shows("niet af") && sitting.namesSeen == [])
    sitting.type("Home Enter")
    #expect(sitting.namesSeen == [] && sitting.shows(" belde"), "\(sitting.picture)")
    sitting.type("=,_en_Amina_niet")
    #expect(sitting.namesSeen == [] && sitting.shows(" niet"), "\(sitting.picture)")
    sitting.type("Ctrl-S")
    #expect(try sitting.person("Amina El Idrissi").notes.contains { $0.text == "Bart belde, en Amina niet" })
  }

  // MARK: - Lists and searches

  @Test(
    "What is selected stays selected, off and on", arguments: ["1 Down Down Down", "2 Down Down", "8", "4 Down", "6"])
  func selection(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge(keys))
    let item = try #require(sitting.app.item)
    sitting.type("p")
    #expect(sitting.app.item == item)
    sitting.type("Down Up")
    #expect(sitting.app.item == item)
    sitting.type("p")
    #expect(sitting.app.item == item && sitting.app.selections[sitting.app.place]?.item == item)
  }

  @Test("While names are hidden no editor gets a text")
  func editor() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + "Ctrl-N o =Belde Ctrl-O")
    #expect(!sitting.effects.contains { if case .edit = $0 { true } else { false } })
    #expect(sitting.status.contains("uw editor zou ze tonen"))
    sitting.type("Ctrl-N Ctrl-O")
    #expect(sitting.effects.contains { if case .edit = $0 { true } else { false } })
  }

  @Test("Lists stand in the order of what is read in them", arguments: ["2", "5 #24_jun r"])
  func order(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge(keys) + " Ctrl-N")
    let all = Set(try sitting.module.participants.map { Veil(sitting.app.caseload).pseudonyms[$0.id] })
    let seen = sitting.picture.split(separator: "\n").compactMap { line in
      line.split { !$0.isLetter }.map(String.init).first(where: all.contains)
    }
    #expect(seen.count >= 13 && Array(seen.prefix(13)) == seen.prefix(13).sorted())
  }

  @Test("A search finds pseudonyms and no names, and shows none")
  func search() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3") + "; ; #16_jul b End Enter")
    guard case .picker(let picker)? = sitting.app.overlays.last else { throw Missing() }
    let name = try #require(picker.options.last?.words)
    let typed = String(name.map { $0 == " " ? "_" : $0 })
    sitting.type("Ctrl-N =" + typed)
    #expect(sitting.namesSeen == [])
    #expect(sitting.shows(Phrase.noMatch.dutch))
    sitting.type("Ctrl-U =" + sitting.pseudonym(name))
    #expect(!sitting.shows(Phrase.noMatch.dutch))
    sitting.type("Enter Esc u")
    #expect(sitting.namesSeen == [])
    #expect(sitting.status.hasSuffix(name))
  }

  private struct Missing: Error {}

  @Test("Deeds that were done before are undone without a name")
  func undo() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c =Gaat_goed Ctrl-S p u")
    #expect(sitting.shows("Ongedaan gemaakt") && sitting.namesSeen == [])
    sitting.type("p Ctrl-R")
    #expect(sitting.shows("Opnieuw gedaan: Opvolgcontact Amina El Idrissi"))
  }

  // MARK: - Around it

  @Test("After idle minutes names go off the screen, whatever is open, and it is said", arguments: ["", "o =Bart"])
  func idle(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + keys)
    let (sheet, typed) = (sitting.sheet, sitting.typed)
    sitting.tell(.hideNames(.idle(minutes: 5)))
    #expect(sitting.status == Phrase.namesHiddenAfter(5).dutch && sitting.namesSeen == [])
    #expect(sitting.sheet == sheet && sitting.typed == typed)
  }

  @Test("The title of the terminal names the module and never a person")
  func title() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "Enter")
    #expect(sitting.app.title == "Op-Stap · Brugge voorjaar 2026")
    sitting.type("7 e @Naam=Groep_van_Amina Ctrl-S p")
    #expect(sitting.app.title == "Op-Stap · Groep van " + sitting.pseudonym("Amina"))
  }
}

extension Sitting {
  func pseudonym(_ name: String) -> String { Veil(app.caseload)(name) }

  /// Those that have got into the data.
  var pseudonymsWritten: [String] {
    get throws {
      let text = String(decoding: try JSONEncoder().encode(app.caseload.modules), as: UTF8.self)
      let words = Set(text.split { !$0.isLetter }.map(String.init))
      let pseudonyms = Veil(app.caseload).pseudonyms
      return app.caseload.modules.flatMap(\.participants).map { pseudonyms[$0.id] }.filter(words.contains)
    }
  }

  /// The same keys while names are hidden: lines are found by what is read in them, closed fields opened for a moment.
  mutating func typeHidden(_ keys: String) {
    for stroke in Typing.strokes(keys) {
      switch stroke {
      case .select(let text): follow(.select(pseudonym(text)))
      case .fill(let label, _):
        follow(.field(label))
        let isClosed = form.map { $0.fields[$0.focus].access == .hidden } ?? false
        if isClosed { type("Ctrl-N") }
        follow(stroke)
        if isClosed { type("Ctrl-N") }
      default: follow(stroke)
      }
      let names = namesSeen
      #expect(names == [], "\(stroke) in \(picture)")
    }
  }

  /// Whether somebody in the team is called, by one of the names, as a participant is.
  fileprivate var teamSharesNames: Bool {
    let team = ([app.me] + app.caseload.modules.flatMap { [$0.counsellor] + $0.handovers.map(\.from) }).joined(
      separator: " ")
    return app.caseload.modules.flatMap(\.participants).contains { person in
      [person.name.first, person.name.last].contains { !$0.isEmpty && team.plain.contains($0.plain) }
    }
  }

  /// The names of participants that stand on the screen as whole words, without regard to accents and case. One letter is
  /// nobody's name; one of two with its capital, and not in English, where "An" begins a sentence.
  var namesSeen: [String] {
    func text(_ words: [Substring]) -> String { " " + words.joined(separator: " ") + " " }
    func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
    let (typed, plain) = (text(words(picture)), text(words(picture.plain)))
    // What random keys make of a name may be no more than signs.
    let names = app.caseload.modules.flatMap(\.participants).flatMap { [$0.name.first, $0.name.last] }
    return birthsSeen
      + names.filter { $0.count(where: \.isLetter) > 1 }.filter { name in
        switch words(name.plain).reduce(0, { $0 + $1.count }) {
        case 0, 1: false
        case 2: app.language == .dutch && typed.contains(text(words(name)))
        default: plain.contains(text(words(name.plain)))
        }
      }
  }

  /// Dates of birth that stand in the frame, as the program writes them: as good as a name.
  private var birthsSeen: [String] {
    // A line that goes on in the next one is one text.
    let whole = picture.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
    let births = app.caseload.modules.flatMap(\.participants).compactMap(\.birth)
    return births.flatMap { [$0.typed, $0.date.dutch, $0.date.english] }.filter(whole.contains)
  }
}
