// One thing a counsellor enters, changes or removes: the keys that do it, and how the caseload shows that it was done.

import Domain
import Testing

struct Deed: Sendable, CustomTestStringConvertible {
  /// What it is, in a few words.
  let name: String
  /// Typed first, to get where it is done; what these change is not looked at.
  let before: String
  let keys: String
  /// What holds of the module that is open once it is done, and did not hold before.
  let shows: @Sendable (Module) -> Bool

  init(_ name: String, after before: String = "", _ keys: String, _ shows: @escaping @Sendable (Module) -> Bool) {
    (self.name, self.before, self.keys, self.shows) = (name, before, keys, shows)
  }

  var testDescription: String { name }

  static let all = modules + people + path + sessions + registers + internships + dossier + end + report

  /// Reached, one sentence and how it goes: the day, who, how and that somebody answered are there already.
  static let tenSeconds = ["c", "=Gaat_goed,_morgen_langer.", "Tab", "4", "Enter"]

  /// The group of Brugge, in the place with this digit.
  static func brugge(_ place: String = "2") -> String { "7 #Brugge Enter \(place) " }

  /// A group of two that starts on Monday 7 September, with the programme planned.
  static let gent =
    "7 n @Naam=Gent_najaar @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Gent Enter g Enter Esc "
    + "6 n @Voornaam=Jan @Familienaam=Peeters Ctrl-S n @Voornaam=Mieke @Familienaam=Aerts Ctrl-S "
    + "Home Space Space t @Stap=toelaten @Eerdere_stappen=op_papier Ctrl-S "

  private static let modules: [Deed] = [
    Deed("a module", "7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S") {
      $0.outline.name == "Gent" && $0.start == day("2026-09-07") && $0.counsellor == "Els D."
    },
    Deed("its name and place", after: brugge("7 #Brugge"), "e @Naam=Brugge_lente @Plaats=Assebroek Ctrl-S") {
      $0.name == "Brugge lente" && $0.place == "Assebroek"
    },
    Deed("another start moves everything", after: gent + "7 #Gent", "e @Start=21/9/2026 Ctrl-S") { module in
      module.start == day("2026-09-21") && module.sessions.allSatisfy { $0.day >= day("2026-09-21") }
    },
    Deed("a module goes", after: "7 #Oostende Enter E Enter 7 #Oostende", "x Enter") {
      $0.name == "Brugge voorjaar 2026"
    },
    Deed(
      "the programme", after: gent + "7 n @Naam=Aalst @Plaats=Aalst @Start=7/9/2026 @Begeleider=Jo Ctrl-S", "g Enter"
    ) { $0.name == "Aalst" && $0.sessions.count > 30 && !$0.returnDays.isEmpty },
    Deed(
      "closing days", after: brugge("8"),
      "n @Eerste_dag=20/7 @Laatste_dag=21/7 @Reden=brugdag Ctrl-S"
    ) { $0.closingDays.contains(ClosingDays(from: day("2026-07-20"), to: day("2026-07-21"), reason: "brugdag")) },
    Deed("closing days go", after: brugge("8 #teamdag"), "x Enter") { $0.closingDays.isEmpty },
  ]

  private static let people: [Deed] = [
    Deed("a person", after: brugge("6"), "n @Voornaam=Jan @Familienaam=Peeters @Geboortedatum=3/2/1990 Ctrl-S") {
      $0.has("Jan Peeters") { $0.stage == .candidate && $0.birth == day("1990-02-03") }
    },
    Deed(
      "contact data and referrer", after: brugge("2 #Amina"), "e @Telefoon=050_12 @Verwijzer=GTB @Consulent=Jo Ctrl-S"
    ) {
      $0.has("Amina El Idrissi") {
        $0.phone == "050 12" && $0.referrer.organisation == .gtb && $0.referrer.consultant == "Jo"
      }
    },
    Deed("a person goes", after: brugge("6 #Veerle"), "x Enter") { !$0.has("Veerle Dumoulin") },
    Deed(
      "admitted", after: gent + "6 n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert",
      "t @Stap=toelaten @Eerdere_stappen=op_papier Ctrl-S"
    ) {
      $0.has("An Baert") { $0.isParticipating }
    },
    Deed(
      "on the waiting list", after: brugge("6 n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert"),
      "t @Stap=wachtlijst @Datum=1/7/2026 @Eerdere_stappen=op_papier Ctrl-S"
    ) {
      $0.has("An Baert") { $0.stage == .waiting(since: day("2026-07-01")) }
    },
    Deed(
      "redirected", after: brugge("6 n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert"),
      "t @Stap=verwezen @Verwezen_naar=CGG @Reden=rust @Eerdere_stappen=op_papier Ctrl-S"
    ) {
      $0.has("An Baert") { if case .redirected(_, "CGG", "rust") = $0.stage { true } else { false } }
    },
    Deed(
      "withdrawn", after: brugge("6 n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert"),
      "t @Stap=teruggetrokken @Reden=werk Ctrl-S"
    ) {
      $0.has("An Baert") { if case .withdrawn(_, "werk") = $0.stage { true } else { false } }
    },
    Deed("stopped early", after: brugge("2 #Nele"), "t @Stap=stopt @Datum=1/7/2026 @Reden=verhuisd Ctrl-S") {
      $0.has("Nele Goethals") { $0.enrolment?.until == day("2026-07-01") }
    },
    Deed("a note", after: brugge("2 #Amina"), "o @Datum=30/6 @Notitie=Belde_zelf. Ctrl-S") {
      $0.has("Amina El Idrissi") { $0.notes.contains { $0.text == "Belde zelf." && $0.day == day("2026-06-30") } }
    },
    Deed("a note changes", after: brugge("2 #Amina Enter #Jobdoelwit:_winkelbediende"), "Enter @Notitie=Kassa. Ctrl-S")
    {
      $0.has("Amina El Idrissi") { $0.notes.map(\.text) == ["Kassa."] }
    },
    Deed("a note goes", after: brugge("2 #Amina Enter #Jobdoelwit:_winkelbediende"), "x Enter") {
      $0.has("Amina El Idrissi") { $0.notes.isEmpty }
    },
    Deed(
      "absent from one day to another", after: brugge("2 #Amina"),
      "a @Eerste_dag=1/7 @Laatste_dag=3/7 @Soort=gewettigd @Reden=verhuis Ctrl-S"
    ) { module in
      module.absences("Amina El Idrissi").sorted() == [day("2026-07-02"), day("2026-07-03")]
    },
    Deed(
      "several marked are absent", after: brugge("2 #Amina Space #Nele Space"),
      "a @Eerste_dag=2/7 @Soort=ongewettigd Ctrl-S"
    ) {
      $0.absences("Amina El Idrissi") == [day("2026-07-02")] && $0.absences("Nele Goethals") == [day("2026-07-02")]
    },
    Deed(
      "an absence is cleared", after: brugge("2 #André"),
      "a @Eerste_dag=29/6 @Laatste_dag=3/7 @Soort=afwezigheid_wissen Ctrl-S"
    ) { $0.absences("André De Jaegher") == [] },
  ]
}

extension Module {
  /// Whether somebody of this name is in the module, of whom `holds` is true.
  func has(_ name: String, _ holds: (Participant) -> Bool = { _ in true }) -> Bool {
    participants.contains { $0.name.full == name && holds($0) }
  }

  /// The internship days on which somebody was absent.
  func absences(_ name: String) -> Set<Day> {
    let person = participants.first { $0.name.full == name }
    return Set(person.map { internships(of: $0.id).flatMap(\.absences.keys) } ?? [])
  }
}

/// A literal that makes no sense becomes a day that no test expects.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
