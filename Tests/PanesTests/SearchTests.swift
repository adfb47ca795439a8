// The search for an internship by keys: noted from the group and from the pane, and on to the internship after a yes.

import Domain
import Testing
import Words

@testable import Panes

struct SearchTests {
  /// The group of Brugge in which Amina has no internship yet.
  private func sitting(_ language: Language = .dutch) throws -> Sitting {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge("4 #Amina") + "x Enter")
    return sitting
  }

  /// Whether Today says that Lidl is to be asked again, as far down as it may stand.
  private func isAsked(_ sitting: Sitting) -> Bool {
    sitting.app.matters.contains { entry in
      if case .search(_, let step) = entry.matter { step.employer == "Lidl" } else { false }
    }
  }

  @Test("Who has none stands under a heading in the pane; the key of a contact notes a step", arguments: ["2", "4"])
  func noted(place: String) throws {
    var sitting = try sitting()
    sitting.type("4")
    #expect(sitting.shows("Zoekt nog"))
    sitting.type("\(place) #Amina c =Lidl Tab =niemand_bereikt Ctrl-S 4")
    let step = try #require(try sitting.person("Amina El Idrissi").dossier.search.last)
    #expect(step.employer == "Lidl" && step.words == "niemand bereikt" && step.answer == .open)
    #expect(step.next == day("2026-07-08") && step.day == day("2026-07-01"))
    #expect(sitting.line(with: "Lidl")?.contains("wo 8 jul") ?? false, "\(sitting.picture)")
  }

  @Test(
    "The key of a contact is called by what it notes: a step of the search, or a check-in", arguments: Language.allCases
  )
  func word(language: Language) throws {
    var sitting = try sitting(language)
    sitting.type("4 #Amina")
    let (search, checkIn) = (Phrase.searchWord(language), Command.checkIn.short(language))
    #expect(sitting.shows("c " + search), "\(sitting.picture)")
    sitting.type("4 #Bart")
    #expect(sitting.shows("c " + checkIn), "\(sitting.picture)")
  }

  @Test("The day to ask again is written with its capitals, in either language", arguments: Language.allCases)
  func dayOfAsking(language: Language) throws {
    var sitting = try sitting(language)
    sitting.type("4 #Amina c =Lidl Ctrl-S 4")
    #expect(sitting.line(with: "Lidl")?.contains(day("2026-07-08").short(language)) ?? false, "\(sitting.picture)")
  }

  @Test(
    "Asking again is put off with a reason, from Today and from the list of who still looks, and comes back by itself",
    arguments: ["1 #Lidl", "4 #Amina"])
  func putOff(line: String) throws {
    var sitting = try sitting()
    sitting.type("2 #Amina c =Lidl Ctrl-S")
    sitting.tell(.clock(try #require(Moment("2026-07-08T10:00"))))
    sitting.type("1 #Lidl")
    #expect(sitting.shows("opnieuw vragen bij Lidl"), "\(sitting.picture)")
    sitting.type(line + " f =zaak_is_dicht @Uitstellen_tot=10/7 Ctrl-S 1")
    #expect(!isAsked(sitting), "\(sitting.picture)")
    let step = try #require(try sitting.person("Amina El Idrissi").dossier.search.last)
    #expect(step.snoozed == Snooze(until: day("2026-07-10"), reason: "zaak is dicht"))
    sitting.type("4")
    #expect(sitting.line(with: "Lidl")?.contains("vr 10 jul") ?? false, "\(sitting.picture)")
    sitting.tell(.clock(try #require(Moment("2026-07-10T10:00"))))
    #expect(isAsked(sitting))
    sitting.type("1 u u")
    #expect(try !sitting.person("Amina El Idrissi").dossier.search.contains { $0.employer == "Lidl" })
  }

  @Test("x on who still looks takes the step away and never the person; without a step it says so")
  func removed() throws {
    var sitting = try sitting()
    sitting.type("2 #Amina c =Lidl Ctrl-S 4 #Amina x")
    #expect(sitting.question?.contains("Lidl") ?? false)
    sitting.type("Enter")
    #expect(try !sitting.person("Amina El Idrissi").dossier.search.contains { $0.employer == "Lidl" })
    let older = try sitting.person("Amina El Idrissi").dossier.search
    for _ in older { sitting.type("#Amina x Enter") }
    #expect(try sitting.person("Amina El Idrissi").dossier.search.isEmpty)
    sitting.type("#Amina x")
    #expect(sitting.question == nil && sitting.status.contains("nog geen zoekstap"), "\(sitting.status)")
    for _ in older { sitting.type("u") }
    sitting.type("u")
    #expect(try sitting.person("Amina El Idrissi").dossier.search.contains { $0.employer == "Lidl" })
  }

  @Test("A yes leads to the form of the internship, with person and company filled in", arguments: Language.allCases)
  func yes(language: Language) throws {
    var sitting = try sitting(language)
    sitting.type("2 #Amina c =Lidl @Antwoord=ja Ctrl-S")
    #expect(sitting.sheet == "newInternship" && sitting.form?.text(.employer) == "Lidl", "\(sitting.picture)")
    sitting.type("@Uren_zaterdag=9-13 Ctrl-S")
    #expect(try sitting.module.internships.contains { $0.employer == "Lidl" }, "\(sitting.picture)")
    #expect(try sitting.module.isSearching(sitting.person("Amina El Idrissi"), on: sitting.app.now.day) == false)
  }
}
