// What is said of employers: why a change to the register is refused, and the words of the visits.
import Domain

extension Refusal {
  /// Of the register of employers.
  func employerPhrase(_ name: (Who) -> String) -> Phrase {
    switch self {
    case .unknownEmployer(let id):
      Phrase("Bedrijf \(id) staat niet in het register.", "Company \(id) is not in the register.")
    case .sameEmployerTwice(let other, let town):
      Phrase(
        "Het register heeft al een bedrijf met die naam en plaats: \(Refusal.placed(other, town)).",
        "The register already has a company of that name and town: \(Refusal.placed(other, town)).")
    case .employerInUse(let employer, let people):
      Phrase(
        "\(employer) blijft in het register, want er zijn stages van ",
        "\(employer) stays in the register, since there are internships of ")
        + people.map(name).listed + Phrase(same: ".")
    case .visitInFuture(let day):
      Phrase(
        "Een bezoek wordt genoteerd als het geweest is: \(day.short.dutch) ligt in de toekomst.",
        "A visit is recorded once it has been: \(day.short.english) lies ahead.")
    default: Phrase(same: "")
    }
  }

  private static func placed(_ name: String, _ town: String) -> String {
    [name, town].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Phrase {
  package static let employers = Phrase("Bedrijven", "Companies")
  package static let employersShort = Phrase("Bedr", "Firm")
  package static let bySector = Phrase("op sector", "by sector")
  package static let byContact = Phrase("langst geen contact eerst", "longest without contact first")
  package static func emptyEmployers(new: Phrase) -> Phrase {
    Phrase(
      "Nog geen bedrijven. \(new.dutch) voegt er een toe; een nieuwe stage doet dat ook.",
      "No companies yet. \(new.english) adds one; so does a new internship.")
  }

  /// "1 nu · 2 eerder", nothing where nobody was there.
  package static func placements(now: Int, before: Int, ahead: Int) -> Phrase {
    let parts = [
      (now, Phrase("\(now) nu", "\(now) now")), (before, Phrase("\(before) eerder", "\(before) before")),
      (ahead, Phrase("\(ahead) straks", "\(ahead) soon")),
    ]
    return parts.filter { $0.0 > 0 }.map(\.1).joined(Phrase(same: " · "))
  }
  package static func daysAgo(_ days: Int) -> Phrase {
    switch days {
    case ...0: Phrase("vandaag", "today")
    case 1: Phrase("gisteren", "yesterday")
    default: Phrase("\(days) d geleden", "\(days) d ago")
    }
  }

  // The page of one
  package static let sector = Phrase("Sector", "Sector")
  package static let offer = Phrase("Wat ze bieden", "What they offer")
  package static let contactPerson = Phrase("Contactpersoon", "Contact")
  package static let lastContactWord = Phrase("Laatste contact", "Last contact")
  package static let whoWasThere = Phrase("Wie er stage liep, en hoe het ging", "Who went there, and how it went")
  package static let nobodyWasThere = Phrase("Nog niemand.", "Nobody yet.")
  package static let placementRuns = Phrase("loopt", "running")
  package static let placementStopped = Phrase("gestopt", "stopped")
  package static let placementNotBegun = Phrase("niet begonnen", "never began")
  package static let placementDone = Phrase("afgerond", "completed")
  package static let visits = Phrase("Bezoeken en gesprekken", "Visits and talks")
  package static func noVisits(new: Phrase) -> Phrase {
    Phrase("Nog geen. \(new.dutch) noteert er een.", "None yet. \(new.english) records one.")
  }

  // Forms
  package static let newEmployer = Phrase("Nieuw bedrijf", "New company")
  package static let changeEmployer = Phrase("Bedrijf wijzigen", "Change company")
  package static func contactNumber(_ number: Int) -> Phrase {
    Phrase("Contactpersoon \(number)", "Contact \(number)")
  }
  package static func contactRole(_ number: Int) -> Phrase { Phrase("Functie \(number)", "Role \(number)") }
  package static func contactPhone(_ number: Int) -> Phrase { Phrase("Telefoon \(number)", "Phone \(number)") }
  package static func contactEmail(_ number: Int) -> Phrase { Phrase("E-mail \(number)", "E-mail \(number)") }
  package static let visitWord = Phrase("Bezoek of gesprek", "Visit or talk")
  package static func visitAt(_ employer: String) -> Phrase { visitWord + Phrase(same: " · " + employer) }
  package static let withWhom = Phrase("Met wie", "With whom")
  package static let nextStep = Phrase("Volgende stap", "Next step")
  package static func employerWithVisits(_ name: String) -> Phrase {
    Phrase("\(name) met de bezoeken", "\(name) with its visits")
  }
  package static func visitOn(_ day: Day, _ employer: String) -> Phrase {
    Phrase("bezoek van ", "visit of ") + day.short + Phrase(same: " · " + employer)
  }

  // In the form of an internship
  package static let newCompany = Phrase("Nieuw bedrijf", "New company")
  package static let registerAdd = Phrase("in het register opnemen", "add to the register")
  package static let registerLeave = Phrase("alleen hier noteren", "note here only")
  package static func inRegister(_ town: String) -> Phrase {
    Phrase("in het register", "in the register") + Phrase(same: town.isEmpty ? "" : " (\(town))")
  }
  package static func nearEmployer(_ name: String, choose: Phrase) -> Phrase {
    Phrase("bedoelt u \(name)? \(choose.dutch) kiest", "do you mean \(name)? \(choose.english) chooses")
  }
  package static func nearEmployerShort(choose: Phrase) -> Phrase {
    choose + Phrase(" kiest uit het register", " chooses from the register")
  }
  package static let newToRegister = Phrase("nieuw in het register", "new to the register")
  package static let notInRegister = Phrase("niet in het register", "not in the register")
  package static func severalEmployers(_ name: String, choose: Phrase) -> Phrase {
    Phrase(
      "Er zijn meer bedrijven die \(name) heten: kies er een met \(choose.dutch).",
      "There are more companies called \(name): choose one with \(choose.english).")
  }
  package static func takesWorkplace(choose: Phrase) -> Phrase {
    choose
      + Phrase(
        " kiest uit het register van bedrijven; een nieuwe naam mag ook",
        " chooses from the register of companies; a new name will do too")
  }
}

extension Employer.Visit.Kind {
  package var words: Phrase {
    switch self {
    case .visit: Phrase("bezoek", "visit")
    case .sensitisation: Phrase("sensibiliseringsgesprek", "sensitisation talk")
    case .phone: Phrase("telefoon", "phone call")
    case .other: Phrase("ander contact", "other contact")
    }
  }
}
