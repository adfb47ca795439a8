// What the team agreed comes back where one works: in Today, in the dossier, on the page of a company, at the meetings.

import Domain
import Testing
import Words

@testable import Panes

struct AgreementTests {
  private static let words = "takenlijst"

  private func state(_ sitting: Sitting) -> Decision.State? {
    sitting.app.caseload.decisions.first { $0.decision.words.contains(AgreementTests.words) }?.decision.state
  }

  /// The dossier of whom the agreement is about.
  private func dossier(_ sitting: Sitting) throws -> String {
    let made = sitting.app.caseload.decisions.first { $0.decision.words.contains(AgreementTests.words) }
    let found = try #require(made?.decision.about?.participant.flatMap(sitting.app.caseload.participant))
    return Deed.brugge("2 #" + found.participant.name.first) + "Enter"
  }

  @Test(
    "Enter, Enter says that it is done, wherever it stands; undo and redo",
    arguments: ["Today", "dossier", "meetings"],
    Language.allCases)
  func settled(place: String, language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    let keys = place == "Today" ? "1" : place == "dossier" ? try dossier(sitting) : "I"
    sitting.type("\(keys) #Gaat_samen Enter")
    #expect(sitting.sheet == "settleDecision", "\(sitting.picture)")
    sitting.type("Enter")
    #expect(state(sitting) == .done(on: day("2026-07-01")), "\(sitting.picture)")
    #expect(sitting.app.place == (place == "Today" ? .today : place == "dossier" ? .dossier : .intervision))
    sitting.type("1")
    #expect(
      !sitting.app.matters.contains {
        if case .decision(let made, _) = $0.matter { made.decision.words.contains(AgreementTests.words) } else { false }
      })
    sitting.type("u")
    #expect(state(sitting) == .open)
    sitting.type("Ctrl-R")
    #expect(state(sitting) == .done(on: day("2026-07-01")))
  }

  @Test("In the dossier stands when somebody was talked over; Enter leads back to what was said")
  func talkedOver() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(try dossier(sitting))
    sitting.type("#besproken")
    #expect(sitting.shows("Wat kan ik doen als de stagementor meer verwacht"), "\(sitting.picture)")
    sitting.type("Enter")
    #expect(sitting.app.place == .meeting && sitting.shows("takenlijst op tafel"), "\(sitting.picture)")
    sitting.type("Esc")
    #expect(sitting.app.place == .dossier)
  }

  @Test("The meeting of today stands in Today; Enter goes to the meetings, where it is selected")
  func meeting() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("1 #casussen Enter")
    #expect(sitting.app.place == .intervision)
    if case .meeting(let id) = sitting.app.item {
      #expect(sitting.app.caseload.intervision(id)?.day == day("2026-07-01"))
    } else {
      Issue.record("\(sitting.picture)")
    }
  }

  @Test("While names are hidden an agreement in Today names nobody of the caseload")
  func hidden() throws {
    var sitting = try Sitting.demonstration()
    let made = sitting.app.caseload.decisions.first { $0.decision.words.contains(AgreementTests.words) }
    let found = try #require(made?.decision.about?.participant.flatMap(sitting.app.caseload.participant))
    sitting.type("1 #Gaat_samen")
    #expect(sitting.line(with: "Christel W. · \(found.participant.name.full)") != nil, "\(sitting.picture)")
    sitting.type("p")
    #expect(!sitting.shows(found.participant.name.first), "\(sitting.picture)")
  }

  @Test("On the page of a company stands where it is on the agenda")
  func company() throws {
    var sitting = try Sitting.demonstration()
    let meeting = try #require(sitting.app.caseload.nextIntervision)
    let subject = meeting.cases.first { if case .employer = $0.subject { true } else { false } }?.subject
    let name = try #require(subject.flatMap { sitting.app.caseload.name(of: $0) })
    sitting.type("9 #\(name.split(separator: " ").joined(separator: "_")) Enter End")
    #expect(sitting.shows("te bespreken") && sitting.shows("Intervisie"), "\(sitting.picture)")
  }

  // MARK: - Who takes it up

  private func owners(_ sitting: Sitting) -> [String] {
    sitting.app.caseload.nextIntervision?.decisions.map(\.owner) ?? []
  }

  @Test(
    "Who takes it up is one of those who are there: typed, chosen, or picked from the list; never added to who stood there",
    arguments: [
      (keys: "=Nad", owner: "Nadia B."), (keys: "=fa", owner: "Farid B."), (keys: "F2 =Farid Enter", owner: "Farid B."),
      (keys: "=Nadia_B.", owner: "Nadia B."), (keys: "=Nad Ctrl-T", owner: "Christel W."),
      (keys: "", owner: "Christel W."),
    ])
  func chosen(keys: String, owner: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right d =Belt_de_mentor Tab \(keys) Ctrl-S")
    #expect(owners(sitting) == [owner], "\(sitting.picture)")
  }

  @Test("In a case somebody may take it up who is talked over, under a pseudonym while names are hidden")
  func participant() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right d =Maakt_een_lijst Tab")
    let id = try #require(sitting.app.caseAtHand?.subject.participant)
    let name = try #require(sitting.app.caseload.participant(id)?.participant.name)
    let field = try #require(sitting.form?.field(.by))
    #expect(field.choices.contains { $0.value == name.full })
    sitting.type("F2")
    #expect(!sitting.shows(name.first), "\(sitting.picture)")
    sitting.type("Esc @Wie=\(name.full.split(separator: " ").joined(separator: "_")) Ctrl-S")
    #expect(owners(sitting) == [name.full])
    #expect(!sitting.shows(name.first), "\(sitting.picture)")
  }

  @Test("A name that is not in the list is asked for on purpose; a slip of the keys names nobody")
  func outside() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right d =Belt_de_mentor Tab =Xq Ctrl-S")
    #expect(owners(sitting) == ["Christel W."], "\(sitting.picture)")
    sitting.type("d =Vraagt_attest Tab =iemand Ctrl-S")
    #expect(owners(sitting).count == 1 && sitting.sheet == "decision", "\(sitting.picture)")
    sitting.type("=Lieve_van_de_VDAB Ctrl-S")
    #expect(owners(sitting).last == "Lieve van de VDAB", "\(sitting.picture)")
    sitting.type("#Vraagt_attest e")
    #expect(sitting.form?.text(.by) == "Lieve van de VDAB", "\(sitting.picture)")
  }

  @Test("Over a name that is filled in already one types another, which takes its place")
  func overtyped() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Down Enter @Casusinbrenger =Nadia_B. Ctrl-S")
    #expect(sitting.app.caseload.nextIntervision?.cases.first?.bringer == "Nadia B.", "\(sitting.picture)")
  }
}
