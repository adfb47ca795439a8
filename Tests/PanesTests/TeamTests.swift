// Where the team reads along: names that hide by themselves, what stands on the agenda, what leads through a meeting, and the
// list of changes to the method.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct TeamTests {
  // MARK: - Names

  @Test(
    "Names are off the screen while one is where the team reads along, and come back",
    arguments: ["I", "B", "1 #casussen Enter"])
  func visit(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + keys)
    #expect(sitting.namesSeen == [] && sitting.shows("NAMEN VERBORGEN"), "\(sitting.picture)")
    sitting.type("2")
    #expect(sitting.app.names == .shown && !sitting.namesSeen.isEmpty)
    // What is typed there is open again too.
    sitting.type("2 #Amina e")
    #expect(sitting.form?.fields.allSatisfy { $0.access == .open } == true, "\(sitting.picture)")
    sitting.type("Esc " + keys + " p")
    #expect(sitting.app.names == .shown)
    sitting.type("2 I")
    #expect(sitting.app.names == .hidden)
  }

  @Test("A dossier that is opened from there is read along too")
  func dossier() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I")
    for _ in 0..<200 where !sitting.app.isElsewhere { sitting.type("Down") }
    sitting.type("Enter")
    #expect(sitting.app.place == .dossier && sitting.namesSeen == [], "\(sitting.picture)")
    sitting.type("2")
    #expect(sitting.app.names == .shown)
  }

  @Test(
    "What else hid them outlasts the visit", arguments: ["p I", "p I Enter Esc", "I idle"])
  func outlasts(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(String(keys.prefix { $0 != "d" }).hasSuffix("i") ? "I" : keys)
    if keys == "I idle" { sitting.tell(.hideNames(.idle(minutes: 5))) }
    sitting.type("2")
    #expect(sitting.app.names == .hidden && sitting.namesSeen == [])
  }

  @Test(
    "What happened since the last meeting is told in short lines, and of a goal what the proposal tells of it",
    arguments: [Presentation.panes, .linear])
  func since(presentation: Presentation) throws {
    var sitting = try Sitting.demonstration(presentation: presentation)
    sitting.type("I p")
    let rows = sitting.app.rows(of: .intervision, width: 100)
    let text = rows.map { $0.line().text }.drop { !$0.contains("Sinds wo 3 jun") }
    #expect(text.contains { $0.contains("23 opvolgcontacten, 3 keer niet bereikt") }, "\(text)")
    #expect(text.contains { $0.contains("terugkomdag wo 24 jun: niet genoteerd") })
    #expect(text.contains { $0.contains("terugkomdag wo 10 jun: 12/13 aanwezig, 10 reflecties") })
    #expect(text.contains { $0.contains("„Ik verwittig op tijd wanneer het niet gaat.” 0 → +1 → 0") })
    #expect(text.allSatisfy { $0.columns <= 100 })
    // Everybody has one line that leads to the dossier.
    let people = rows.compactMap { row in if case .elsewhere(_, let id) = row.item { id } else { nil } }
    #expect(people.count > 20 && Set(people).count == people.count)
  }

  @Test("After a restart there nobody has a name from the first frame")
  func restart() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.type("I")
    var next = try sitting.restarted()
    #expect(next.app.place == .intervision && next.namesSeen == [])
    next.type("2")
    #expect(next.app.names == .shown)
  }

  // MARK: - The agenda

  @Test("Only what is talked over is counted and numbered; the rest stands apart, with the key that brings it back")
  func numbers() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Down f Home")
    #expect(sitting.line(with: "14:00")?.contains("2 casussen") == true, "\(sitting.picture)")
    #expect(
      sitting.line(with: "1  Vraag over de methodiek") != nil && sitting.line(with: "2  Bakkerij") != nil,
      "\(sitting.picture)")
    #expect(sitting.shows("samen 30 min"), "\(sitting.picture)")
    sitting.type("#uitgesteld")
    #expect(sitting.shows("Niet op deze intervisie (i zet het op de agenda)"), "\(sitting.picture)")
  }

  @Test("An agenda that passes the length of the meeting says by how much, and what helps")
  func tooLong() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I")
    // 70 minutes of cases, two earlier agreements, an hour.
    #expect(
      sitting.shows("samen 1 u 10 en 4 min voor eerdere afspraken; de intervisie duurt 1 u"), "\(sitting.picture)")
    #expect(sitting.shows("De agenda loopt 14 min uit: stel een casus uit (f)"))
    sitting.type("e @Duur=1u30 Ctrl-S")
    #expect(sitting.shows("de intervisie duurt 1 u 30") && !sitting.shows("loopt"))
    #expect(sitting.app.caseload.nextIntervision?.length == Minutes(90))
    sitting.type("e @Duur=60 Ctrl-S Down Down f")
    #expect(!sitting.shows("De agenda loopt"))
  }

  @Test("The form says whose formats it offers", arguments: Language.allCases)
  func formats(language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge("2 #Nele") + "i @Werkvorm")
    #expect(sitting.shows("Op-Stap, Oostende zomer 2026"), "\(sitting.picture)")
  }

  // MARK: - The meeting

  @Test("The clock of the whole meeting goes on in rests, and says when the agenda passes the hour")
  func wholeMeeting() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.tick(1000))
    sitting.type("I Enter")
    #expect(sitting.shows("intervisie: 0 van 60 min · de agenda loopt 14 min uit"), "\(sitting.picture)")
    sitting.tell(.tick(1000 + 240))
    sitting.type("Right Space")
    sitting.tell(.tick(1000 + 600))
    #expect(sitting.shows("intervisie: 10 van 60 min · de agenda loopt 20 min uit"), "\(sitting.picture)")
    sitting.type("Esc I 2 I Enter")
    #expect(sitting.shows("intervisie: 10 van 60 min"))
    // What was talked over asks no time any more.
    sitting.type("Right PgDn Right PgDn")
    #expect(sitting.shows("intervisie: 10 van 60 min") && !sitting.shows("loopt"), "\(sitting.picture)")
    sitting.tell(.tick(1000 + 3660))
    sitting.type("PgDn PgDn")
    #expect(sitting.shows("intervisie: 61 van 60 min · de agenda loopt 1 min uit"), "\(sitting.picture)")
  }

  @Test("A meeting that was opened beforehand begins when it is opened again")
  func beforehand() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Esc")
    sitting.tell(.tick(20_000))
    sitting.type("Enter")
    #expect(sitting.shows("intervisie: 0 van"))
  }

  @Test("The path of a person is told from its beginning", arguments: ["80x24", "120x40"])
  func path(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right " + size + " Down")
    let id = try #require(sitting.app.caseAtHand?.subject.participant)
    let (module, person) = try #require(sitting.app.caseload.participant(id))
    let path = module.path(of: person)
    for step in size == "80x24" ? path.prefix(1) + path.suffix(2) : path[...] {
      #expect(sitting.shows(step.day.dayAndMonth(.dutch)), "\(sitting.picture)")
    }
  }

  @Test(
    "The bottom line shows what leads through the meeting before anything else", arguments: Language.allCases)
  func hints(language: Language) throws {
    var sitting = try Sitting.demonstration(language, size: Size(columns: 80, rows: 24))
    sitting.type("I Enter Right Right")
    let line = try #require(sitting.picture.split(separator: "\n").map(String.init).last { $0.contains("PgDn") })
    for key in ["→", "←", "PgDn"] { #expect(line.contains(key), "\(line)") }
    #expect(line.contains(language == .dutch ? "d afspraak" : "d agreement"), "\(line)")
    // At the ends only what goes on is offered.
    sitting.type("PgDn PgDn PgDn PgDn")
    #expect(!sitting.shows(" PgDn ") && !sitting.shows(" → stap") && sitting.shows("s "), "\(sitting.picture)")
  }

  @Test("What was noted in another format is still seen, and can be changed")
  func otherFormat() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right Right o =Zij_belde_zelf Ctrl-S r @Werkvorm=korte Ctrl-S")
    #expect(sitting.shows("Genoteerd in een andere werkvorm") && sitting.shows("Feiten navragen"), "\(sitting.picture)")
    sitting.type("#Feiten_navragen Enter")
    #expect(sitting.form?.title.dutch == "Feiten navragen")
    sitting.type("Ctrl-U =Belde_zelf Ctrl-S")
    #expect(sitting.app.caseload.nextIntervision?.cases.first?.notes["facts"] == "Belde zelf")
  }

  @Test(
    "A meeting that was left goes on where it was, after a restart too; of one that is closed the view is this window's"
  )
  func leads() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.tell(.tick(100))
    sitting.type("I Enter Right Right Space Esc End Enter Right Esc")
    var next = try sitting.restarted()
    next.tell(.tick(160))
    next.type("Enter")
    #expect(next.app.lead?.stage.subject != nil && next.app.meeting?.isPlanned == false)
    next.type("Esc Home Enter")
    #expect(next.shows("2/6"), "\(next.picture)")
    next.type("Esc End Enter")
    #expect(next.app.lead?.stage == .agreements && next.app.meeting?.isPlanned == false)
  }

  // MARK: - The list of changes to the method

  @Test("Changes to the method have a list of their own, by state; what was dropped stays there with its reason")
  func adjustments() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I #stil_noteren Enter @Stand=losgelaten @Reden=te_druk Ctrl-S")
    #expect(!sitting.shows("stil noteren"), "\(sitting.picture)")
    sitting.type("B")
    #expect(sitting.app.place == .adjustments && sitting.shows("Losgelaten (1)") && sitting.shows("te druk"))
    #expect(!sitting.shows(Observation.Kind.labourMarket.title(.dutch)))
    sitting.type("#stil Enter @Stand=ingevoerd Ctrl-S")
    #expect(sitting.shows("Ingevoerd (1)") && !sitting.shows("Losgelaten"), "\(sitting.picture)")
    sitting.type("Esc")
    #expect(sitting.app.place == .intervision)
  }

  @Test("The palette leads there; without a meeting nothing can be added, and it is said")
  func palette() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("2 : =bijsturingen Enter")
    #expect(sitting.app.place == .adjustments)
    sitting.type("I Home x Enter B n")
    #expect(sitting.form == nil && sitting.statusKind == .refused && sitting.status.contains("Plan eerst"))
  }
}
