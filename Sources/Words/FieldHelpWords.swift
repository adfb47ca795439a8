// What a field takes, in one line at the foot of the form.

extension Phrase {
  package static let takesDay = Phrase("Een datum: 22/4, wo, morgen, +7, +2w", "A date: 22/4, wed, tomorrow, +7, +2w")
  package static let takesDays = Phrase(
    "Datums en periodes, met komma's: 21/7, 3/8 - 7/8", "Dates and periods, with commas: 21/7, 3/8 - 7/8")
  package static let takesTime = Phrase("Een uur: 9, 9u30, 09:30, 930", "A time: 9, 9:30, 09:30, 930")
  package static let takesHours = Phrase(
    "Uren: 9-13, 9u30-16 (60) voor een pauze van 60 minuten", "Hours: 9-13, 9:30-16 (60) for a break of 60 minutes")
  package static let takesMinutes = Phrase("Een duur: 45, 1u30", "A duration: 45, 1h30")
  package static let takesInterval = Phrase(
    "Een aantal dagen: 10; leeg: zoals gewoonlijk", "A number of days: 10; empty: as usual")
  package static let takesChoice = Phrase(
    "Typ een deel van een keuze, of kies met ← →", "Type a part of a choice, or choose with ← →")
  package static let takesInternshipHours = Phrase(
    "Uren: 9-13, 9-16 (60) met pauze; leeg: die dag geen stage",
    "Hours: 9-13, 9-16 (60) with a break; empty: not that day")
  package static let takesBirth = Phrase("Een datum: 12/3/84 of 12/3/1984", "A date: 12/3/84 or 12/3/1984")
  package static let takesPath = Phrase(
    "Waar het bestand staat: map/verwijzingen.csv", "Where the file is: folder/referrals.csv")
  package static let takesNext = Phrase(
    "De afgesproken dag; leeg: volgens het gewone ritme", "The day agreed on; empty: by the usual rhythm")
  package static let takesCounsellor = Phrase(
    "Dezelfde begeleider van begin tot einde", "The same counsellor from start to end")
  package static let takesOutput = Phrase(
    "Waar het bestand komt; een dat er al staat, blijft", "Where the file goes; one that is there stays")
  package static let takesOwner = Phrase(
    "Wie dit doet: typ een naam of kies; wie hier niet bij is: iemand anders",
    "Who does this: type a name or choose; who is not among them: somebody else")
  package static let takesBringer = Phrase("Wie dit aanbracht", "Who brought this up")
  package static let takesBy = Phrase("Wie het contact had", "Who made the contact")
  package static let takesYourName = Phrase(
    "Staat voortaan bij uw opvolgcontacten", "From now on beside your check-ins")
  package static let takesReason = Phrase("Enkele woorden", "A few words")
  package static let emptySameDay = Phrase("leeg: dezelfde dag", "empty: the same day")
  package static let emptyWholeGroup = Phrase("leeg: de hele groep samen", "empty: the whole group together")
  package static let mustBeFilled = Phrase("moet ingevuld", "must be filled in")
  package static let starIsRequired = Phrase("* verplicht", "* required")
  package static func fieldOf(_ field: Int, _ fields: Int) -> Phrase {
    Phrase("veld \(field)/\(fields)", "field \(field)/\(fields)")
  }
  package static func fieldsMore(_ count: Int) -> Phrase { Phrase("nog \(count)", "\(count) more") }
  package static func searchedFor(_ text: String) -> Phrase { Phrase("zoekt “\(text)”", "finds “\(text)”") }
  package static func noChoiceWith(_ text: String) -> Phrase {
    Phrase("Geen keuze met “\(text)”", "No choice with “\(text)”")
  }
}
