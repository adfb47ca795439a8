// The step form: only what the chosen step asks is seen, gone to and required; Esc leads back to where one was.

import Domain
import Screen
import Testing

@testable import Panes

struct StepFormTests {
  @Test(
    "A step asks what it needs and no more",
    arguments: [
      ("infomoment", ["Stap", "Datum", "Wie zette de stap"]),
      ("intake", ["Stap", "Datum", "Wie zette de stap", "Eerdere stappen"]),
      ("toelaten", ["Stap", "Datum", "Wie zette de stap", "Eerdere stappen"]),
      ("verwezen", ["Stap", "Verwezen naar", "Reden", "Datum", "Wie zette de stap", "Eerdere stappen"]),
      ("teruggetrokken", ["Stap", "Reden", "Datum", "Wie zette de stap"]),
    ])
  func fields(step: String, labels: [String]) throws {
    var sitting = try Self.newcomer()
    sitting.type("t @Stap=" + step.replacing(" ", with: "_"))
    #expect(sitting.seenLabels == labels)
    // Tab goes through these and comes round.
    for label in labels.dropFirst() {
      sitting.type("Tab")
      #expect(sitting.form.map { $0.fields[$0.focus].label.dutch } == label)
    }
    sitting.type("Tab")
    #expect(sitting.form?.focus == 0)
  }

  @Test("Who took the referral is noted when somebody is entered, and set right afterwards")
  func referral() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n @Voornaam=An @Familienaam=Baert @Wie_zette_de_stap=de_deelnemer Ctrl-S")
    func taker() throws -> Taker? { try sitting.person("An Baert").step(.referred)?.taker }
    #expect(try taker() == .alone)
    sitting.type("#An_Baert e @Telefoon=1 Ctrl-S")
    #expect(try taker() == .alone)
    sitting.type("#An_Baert e @Wie_zette_de_stap=de_begeleider Ctrl-S")
    #expect(try taker() == .counsellor)
  }

  @Test("What was taken already is not asked on paper")
  func noPaper() throws {
    var sitting = try Self.newcomer()
    sitting.type("t @Stap=infomoment Ctrl-S #An_Baert t @Stap=kort")
    #expect(!sitting.seenLabels.contains("Eerdere stappen"))
  }

  @Test(
    "An exit asks for its reason",
    arguments: [("6", "t @Stap=verwezen @Verwezen_naar=CGG"), ("6", "t @Stap=teruggetrokken"), ("2", "t @Stap=stopt")])
  func reason(place: String, step: String) throws {
    var sitting = place == "6" ? try Self.newcomer() : try Sitting.demonstration()
    sitting.type((place == "6" ? "" : Deed.brugge("2 #Nele")) + step + " Ctrl-S")
    #expect(sitting.sheet == "stage")
    #expect(sitting.problem != nil)
    #expect(sitting.form.map { $0.fields[$0.focus].label.dutch } == "Reden")
  }

  @Test("Who stops reads what becomes of the internship, and what is dropped is told")
  func internship() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Jürgen t @Stap=stopt"))
    #expect(sitting.shows("stage eindigt dan: Fietsatelier De Ketting"))
    var other = try Sitting.demonstration()
    other.type("7 #Oostende Enter E Enter 2 #Vanneste t @Stap=stopt")
    #expect(other.shows("stage van 20 jul vervalt: Strandclub De Branding"))
    other.type("@Reden=verhuis Ctrl-S")
    #expect(other.status.contains("de stage bij Strandclub De Branding vanaf 20 jul vervalt."))
  }

  @Test(
    "Only steps that somebody can take are offered, and one that is taken says since when",
    arguments: [
      (
        "6 #An_Baert",
        [
          "infomoment", "kort gesprek", "intake", "toelaten", "wachtlijst", "verwezen naar elders",
          "teruggetrokken",
        ]
      ),
      (
        "6 #Maertens",
        [
          "verwezen naar elders", "teruggetrokken", "weer kandidaat", "infomoment (al op 17 mrt)",
          "kort gesprek (al op 2 apr)",
        ]
      ),
      (
        "2 #Nele",
        [
          "stopt vroegtijdig", "weer kandidaat", "infomoment (al op 17 mrt)", "kort gesprek (al op 19 mrt)",
          "intake (al op 26 mrt)", "toelaten (al op 13 apr)",
        ]
      ),
    ])
  func offered(who: String, steps: [String]) throws {
    var sitting = try Self.newcomer()
    sitting.type(who + " t")
    #expect(sitting.form?.field(.stage)?.choices.map(\.words.dutch) == steps)
  }

  @Test(
    "A place is offered to as many as there are places, the others wait; where there is none, nobody is offered one")
  func noPlace() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6"))
    #expect(!sitting.shows("een vrije plaats aanbieden") && sitting.shows("wacht op een vrije plaats"))
    sitting.type("#Maertens t")
    #expect(sitting.form?.field(.stage)?.choices.contains { $0.words == .stageOffer } == false)
    #expect(sitting.form?.choice(.stage, or: StepChoice.admit) == .withdraw)
    sitting.type("Esc 7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Gent Enter 6")
    #expect(sitting.line(with: "Maertens")?.contains("een vrij") == true, "\(sitting.picture)")
    #expect(sitting.line(with: "Huyghebaert")?.contains("een vrije pl") == true)
  }

  @Test(
    "What comes before the start is planned before it",
    arguments: [
      ("13/7/2026", "8/7"), ("7/7/2026", "6/7"), ("6/7/2026", "3/7"), ("2/7/2026", "1/7"), ("22/6/2026", "2/7"),
    ])
  func dayToPlan(start: String, day: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 n @Naam=Gent @Plaats=Gent @Start=\(start) @Begeleider=Els_D. Ctrl-S #Gent Enter ")
    sitting.type("6 n @Voornaam=Jan @Familienaam=Peeters Ctrl-S #Jan_Peeters b")
    #expect(sitting.typed["Datum"]?.hasPrefix(day + "/") == true, "\(sitting.typed)")
  }

  @Test("A step that was refused is not proposed again by its draft")
  func refusedStep() throws {
    var sitting = try Self.newcomer()
    sitting.type("t @Stap=intake Ctrl-S Esc Esc")
    #expect(sitting.app.drafts.all.isEmpty)
    sitting.type("#An_Baert t")
    #expect(sitting.form?.choice(.stage, or: StepChoice.admit) == .informed)
    // What was typed for it is kept.
    sitting.type("@Stap=verwezen @Verwezen_naar=CGG @Reden=rust Ctrl-S Esc Esc #An_Baert t")
    #expect(sitting.form?.choice(.stage, or: StepChoice.admit) == .informed)
    sitting.type("@Stap=verwezen")
    #expect(sitting.typed["Verwezen naar"] == "CGG")
  }

  @Test("The status line and undo say which step it was, and when")
  func said() throws {
    var sitting = try Self.newcomer()
    sitting.type("t Enter")
    #expect(sitting.status.contains("An Baert · infomoment · wo 1 jul"), "\(sitting.status)")
    sitting.type("u")
    #expect(sitting.status.contains("infomoment"), "\(sitting.status)")
  }

  @Test("A choice that is cut is read whole at the foot of the form, and in its list")
  func whole() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 60, rows: 24))
    sitting.type(
      Deed.brugge("7") + "n @Naam=Gent_najaar_2026_in_de_Bijloke @Plaats=Gent @Start=7/9/2026 @Begeleider=Els Ctrl-S")
    sitting.type("#Brugge Enter 6 #Maertens t @In_module=Gent")
    #expect(sitting.picture.contains("plaatsen vrij)"))
    sitting.type("F2")
    #expect(sitting.picture.contains("vrij)"))
  }

  @Test("Esc from a step of somebody elsewhere leads back to the module and the line where one was")
  func back() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "#Huyghebaert")
    let (module, line) = (sitting.app.moduleID, sitting.selected)
    sitting.type("E Enter")
    for keys in ["t Esc", "o Esc", "e Esc", "x n"] {
      sitting.type(keys)
      #expect(sitting.app.moduleID == module, "\(keys)")
      #expect(sitting.selected == line, "\(keys)")
    }
  }

  @Test("Esc from a check-in of another module, opened from Today, leads back")
  func backToToday() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("1"))
    let module = sitting.app.moduleID
    sitting.type("#Oostende Enter Esc")
    #expect(sitting.app.place != .today || sitting.app.moduleID == module)
  }

  @Test("Today names who waits longest with what comes next, and Enter leads to them")
  func candidates() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("1 #Tom_Baert")
    #expect(sitting.selected.contains("uitnodigen voor het infomoment") && sitting.selected.contains("73 d"))
    sitting.type("Enter")
    #expect(sitting.app.place == .dossier)
    #expect(try sitting.module.name == "Oostende zomer 2026")
  }

  @Test("A free place anywhere is offered to who waits longest anywhere, from Today and after a stop")
  func firstOfAll() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Gent Enter ")
    sitting.type(
      "6 n @Voornaam=Jan @Familienaam=Peeters Ctrl-S #Jan_Peeters t @Stap=toelaten @Eerdere_stappen=op_papier Ctrl-S")
    sitting.type("1 #eerst_op_de_wachtlijst")
    #expect(sitting.selected.contains("Wout Maertens"), "\(sitting.picture)")
    sitting.type("t")
    #expect(
      sitting.typed["In module"] == (try #require(sitting.app.caseload.modules.first { $0.name == "Gent" }).id.raw))
    sitting.type("Esc Enter")
    #expect(sitting.app.place == .candidates && sitting.selected.contains("Wout Maertens"))
    #expect(try sitting.module.name == "Gent")
    // Another place comes free in Gent.
    sitting.type("2 #Jan t @Stap=weer Ctrl-S")
    #expect(sitting.question?.contains("Wout Maertens") ?? false, "\(sitting.picture)")
    sitting.type("Enter")
    #expect(sitting.sheet == "stage" && sitting.form?.title.dutch.contains("Maertens") ?? false)
    sitting.type("Esc")
    #expect(try sitting.module.name == "Gent")
  }

  @Test("A place out of turn says who waits longer, and asks why")
  func outOfTurn() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Gent Enter ")
    var gent = try sitting.module
    gent.template.places = 1
    sitting.tell(.reloaded(.module(gent), .module(gent.id)))
    sitting.type("6 #Huyghebaert E Enter t")
    #expect(sitting.sheet == "stage", "\(sitting.picture)")
    sitting.type("@In_module=Gent")
    #expect(sitting.seenLabels == ["Stap", "In module", "Reden", "Datum"])
    #expect(sitting.shows("Wout Maertens wacht langer, sinds"), "\(sitting.picture)")
    sitting.type("Ctrl-S")
    #expect(sitting.problem != nil && sitting.form.map { $0.fields[$0.focus].label.dutch } == "Reden")
    #expect(sitting.shows("Let op: Wout Maertens wacht langer") || sitting.problem != nil)
    sitting.type("=woont_in_Gent Ctrl-S")
    let offers = sitting.app.caseload.modules.flatMap(\.participants).flatMap(\.dossier.offers)
    #expect(offers.contains { $0.outOfTurn == "woont in Gent" })
    // Who waits longest needs none.
    sitting.type("u 6 #Maertens t @In_module=Gent")
    #expect(!sitting.seenLabels.contains("Reden"))
  }

  @Test("O in a dossier begins with what is missing there")
  func ownMissing() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Yasmine Enter O"))
    let list = try #require(sitting.picker, "\(sitting.picture)")
    let own = list.options.prefix { $0.words.contains("Yasmine") }.count
    #expect(own > 0 && own == list.options.count { $0.words.contains("Yasmine") }, "\(sitting.picture)")
  }

  @Test("What was done and what lived stand each under its own label below the week")
  func told() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3 z") + "Enter @Wat_is_gedaan=rollenspel @Wat_leefde_in_de_groep=zenuwen Ctrl-S")
    #expect(sitting.line(with: "Wat is gedaan: rollenspel")?.contains("zenuwen") == false)
    #expect(sitting.line(with: "Wat leefde in de groep: zenuwen") != nil, "\(sitting.picture)")
  }

  /// A candidate of Brugge who was only referred yet.
  private static func newcomer() throws -> Sitting {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert")
    return sitting
  }
}

extension Sitting {
  fileprivate var picker: Picker? { if case .picker(let picker) = app.overlays.last { picker } else { nil } }

  fileprivate var seenLabels: [String] {
    form.map { form in form.seen.map { form.fields[$0].label.dutch } } ?? []
  }
}
