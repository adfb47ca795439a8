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
      ("stopt", ["Stap", "Reden", "Datum", "Wie zette de stap"]),
      ("weer kandidaat", ["Stap", "Wie zette de stap"]),
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

  @Test("What was taken already is not asked on paper")
  func noPaper() throws {
    var sitting = try Self.newcomer()
    sitting.type("t @Stap=infomoment Ctrl-S #An_Baert t @Stap=kort")
    #expect(!sitting.seenLabels.contains("Eerdere stappen"))
  }

  @Test("An exit asks for its reason", arguments: ["verwezen @Verwezen_naar=CGG", "teruggetrokken", "stopt"])
  func reason(step: String) throws {
    var sitting = try Self.newcomer()
    sitting.type("t @Stap=\(step) Ctrl-S")
    #expect(sitting.sheet == "stage")
    #expect(sitting.problem != nil)
    #expect(sitting.form.map { $0.fields[$0.focus].label.dutch } == "Reden")
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

  /// A candidate of Brugge who was only referred yet.
  private static func newcomer() throws -> Sitting {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert")
    return sitting
  }
}

extension Sitting {
  fileprivate var seenLabels: [String] {
    form.map { form in form.seen.map { form.fields[$0].label.dutch } } ?? []
  }
}
