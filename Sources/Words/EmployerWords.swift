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
