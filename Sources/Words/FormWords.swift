// Labels and sentences of the forms.
import Domain

extension Phrase {
  package static let onlyInForms = Phrase("Dit werkt in een formulier", "This works in a form")
  package static func wiped(back: Phrase) -> Phrase {
    Phrase("Alles gewist; \(back.dutch) brengt het terug", "All cleared; \(back.english) brings it back")
  }
  package static let wipedBack = Phrase("Teruggebracht", "Brought back")
  package static func nothingUsual(_ key: Phrase) -> Phrase {
    key
      + Phrase(
        " vult een datum, een uur of uw naam in; hier niets", " fills in a date, a time or your name; nothing here")
  }
  package static func nothingToLookAt(_ key: Phrase) -> Phrase {
    key
      + Phrase(
        " opent de kalender van een datum of de lijst van een keuze",
        " opens the calendar of a date or the list of a choice")
  }
  package static let fillThisIn = Phrase("Vul dit veld in", "Fill in this field")
  package static func notADay(_ text: String, _ why: Phrase = .noDate) -> Phrase {
    Phrase("“\(text)” is geen datum: ", "“\(text)” is not a date: ")
      + (why == .noDate ? Phrase("typ bv. 22/4, wo, morgen of +7", "type e.g. 22/4, wed, tomorrow or +7") : why)
  }
  package static func notATime(_ text: String, _ why: Phrase = .noTime) -> Phrase {
    Phrase("“\(text)” is geen uur: ", "“\(text)” is not a time: ")
      + (why == .noTime ? Phrase("typ bv. 9, 9u30 of 09:30", "type e.g. 9, 9:30 or 09:30") : why)
  }
  package static func notHours(_ text: String, _ why: Phrase = .noTime) -> Phrase {
    Phrase("“\(text)” zijn geen uren: ", "“\(text)” are not hours: ")
      + (why == .noTime ? Phrase("typ bv. 9-13 of 9-16 (60)", "type e.g. 9-13 or 9-16 (60)") : why)
  }
  package static func notAnInterval(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is geen aantal dagen: typ bv. 10, of niets voor het gewone ritme",
      "“\(text)” is not a number of days: type e.g. 10, or nothing for the usual rhythm")
  }
  package static func notMinutes(_ text: String, _ why: Phrase = .noDuration) -> Phrase {
    Phrase("“\(text)” is geen duur: ", "“\(text)” is not a duration: ")
      + (why == .noDuration ? Phrase("typ bv. 45 of 1u30", "type e.g. 45 or 1h30") : why)
  }

  // Module
  package static let newModule = Phrase("Nieuwe module", "New module")
  package static let changeModule = Phrase("Module wijzigen", "Change module")
  package static let name = Phrase("Naam", "Name")
  package static let startDay = Phrase("Start", "Start")
  package static let counsellor = Phrase("Begeleider", "Counsellor")
  package static let newClosingDays = Phrase("Sluitingsdagen", "Closing days")
  package static let firstDay = Phrase("Eerste dag", "First day")
  package static let lastDay = Phrase("Laatste dag", "Last day")
  package static let reason = Phrase("Reden", "Reason")
  package static let importTitle = Phrase("Bestand inlezen", "Import a file")
  package static let filePath = Phrase("Bestand", "File")
  package static let whatItHolds = Phrase("Inhoud", "What it holds")
  package static let referralsFile = Phrase("verwijzingen", "referrals")
  package static let programmeFile = Phrase("programma", "programme")
  package static let badLines = Phrase("Bij foute regels", "With bad lines")
  package static let importNothing = Phrase("niets inlezen", "import nothing")
  package static let importGoodOnly = Phrase("de goede inlezen", "import the good ones")
  package static let admission = Phrase("Inschrijven", "Admission")
  package static let asCandidates = Phrase("als kandidaat", "as candidates")
  package static let admitOnPaper = Phrase("stappen op papier gezet: toelaten", "steps taken on paper: admit")
  package static let whoAreYou = Phrase("Wie bent u?", "Who are you?")
  package static let yourName = Phrase("Uw naam", "Your name")
  package static func meIs(_ name: String) -> Phrase { Phrase("U bent \(name)", "You are \(name)") }

  // People
  package static let newPerson = Phrase("Nieuwe kandidaat", "New candidate")
  package static let changePerson = Phrase("Gegevens wijzigen", "Change details")
  package static let firstName = Phrase("Voornaam", "First name")
  package static let lastName = Phrase("Familienaam", "Last name")
  package static let birth = Phrase("Geboortedatum", "Date of birth")
  package static let town = Phrase("Plaats", "Town")
  package static let phone = Phrase("Telefoon", "Phone")
  package static let email = Phrase("E-mail", "E-mail")
  package static let referrer = Phrase("Verwijzer", "Referrer")
  package static let consultant = Phrase("Consulent", "Consultant")
  package static let consultantPhone = Phrase("Telefoon consulent", "Consultant's phone")
  package static let consultantEmail = Phrase("E-mail consulent", "Consultant's e-mail")
  package static let informalReferrer = Phrase("Informele verwijzer", "Informal referrer")
  package static let benefitStatus = Phrase("Statuut", "Benefit status")
  package static let remark = Phrase("Opmerking", "Remark")
  package static let stage = Phrase("Stap", "Step")
  package static let tookPartBefore = Phrase("Nam eerder deel", "Took part before")
  package static let onDay = Phrase("Datum", "Date")
  package static let destination = Phrase("Verwezen naar", "Redirected to")
  package static func stageOf(_ names: String) -> Phrase { Phrase("Stap van \(names)", "Step of \(names)") }
  package static let stageAdmit = Phrase("toelaten", "admit")
  package static let stageReturn = Phrase("komt terug", "comes back")
  package static let stageWait = Phrase("wachtlijst", "waiting list")
  package static let stageRedirect = Phrase("verwezen naar elders", "redirected")
  package static let stageWithdraw = Phrase("teruggetrokken", "withdrawn")
  /// Of a step that is taken.
  package func already(_ day: Day) -> Phrase {
    self + Phrase(" (al op ", " (on ") + day.dayAndMonth + Phrase(same: ")")
  }
  package static let stageStop = Phrase("stopt vroegtijdig", "stops early")
  package static let stageCandidate = Phrase("weer kandidaat", "candidate again")
  package static func absenceOf(_ names: String) -> Phrase { Phrase("Afwezigheid van \(names)", "Absence of \(names)") }
  package static let absenceKind = Phrase("Soort", "Kind")
  package static let excusedChoice = Phrase("gewettigd afwezig", "excused")
  package static let clearAbsence = Phrase("afwezigheid wissen", "clear the absence")
  package static let note = Phrase("Notitie", "Note")
  package static func noteOn(_ name: String) -> Phrase { Phrase("Notitie bij \(name)", "Note on \(name)") }

  // Sessions
  package static let newSession = Phrase("Nieuwe sessie", "New session")
  package static let changeSession = Phrase("Sessie", "Session")
  package static let moveSession = Phrase("Verplaatsen", "Move")
  package static let copySession = Phrase("Kopiëren", "Copy")
  package static let kind = Phrase("Soort", "Kind")
  package static let theme = Phrase("Thema", "Theme")
  package static let hours = Phrase("Uren", "Hours")
  package static let place = Phrase("Waar", "Where")
  package static let slotMinutes = Phrase("Duur per deelnemer", "Minutes each")
  package static let sessionDone = Phrase("Wat is gedaan", "What was done")
  package static let sessionLived = Phrase("Wat leefde in de groep", "What lived in the group")
  package static let fromTime = Phrase("Van", "From")
  package static func cancelTitle(_ session: String, _ day: Day) -> Phrase {
    Phrase("Afgelast: \(session), ", "Cancelled: \(session), ") + day.short
  }
  package static let minutesLate = Phrase("Hoeveel te laat", "How late")

  // Internships and check-ins
  package static func newInternship(_ names: String) -> Phrase {
    Phrase("Stage voor \(names)", "Internship for \(names)")
  }
  package static func changeInternship(_ names: String) -> Phrase {
    Phrase("Stage van \(names)", "Internship of \(names)")
  }
  package static let employer = Phrase("Bedrijf", "Employer")
  package static func hoursOn(_ day: Weekday) -> Phrase { Phrase("Uren ", "Hours ") + day.long }
  package static let mentor = Phrase("Stagementor", "Mentor")
  package static let mentorPhone = Phrase("Telefoon mentor", "Mentor's phone")
  package static let mentorEmail = Phrase("E-mail mentor", "Mentor's e-mail")
  package static let address = Phrase("Adres", "Address")
  package static let tasks = Phrase("Taken", "Tasks")
  package static let support = Phrase("Ondersteuning", "Support")
  package static let agreement = Phrase("Overeenkomst getekend", "Agreement signed")
  package static let companyClosed = Phrase("Bedrijf gesloten op", "Company closed on")
  package static let appraisal = Phrase("Eindoordeel mentor", "Mentor's appraisal")
  /// Without employer for several people.
  package static func checkInWith(_ who: String, _ employer: String?) -> Phrase {
    let rest = employer.map { " · " + $0 } ?? ""
    return Phrase("Opvolgcontact \(who)\(rest)", "Check-in \(who)\(rest)")
  }
  package static let channel = Phrase("Hoe", "How")
  package static let with = Phrase("Met", "With")
  package static let outcome = Phrase("Bereikt", "Reached")
  package static let said = Phrase("Wat is gezegd", "What was said")
  package static let wellbeing = Phrase("Welbevinden", "Wellbeing")
  package static let notAsked = Phrase("niet gevraagd", "not asked")
  package static func wellbeingChoice(_ value: Int) -> Phrase {
    let words: [Phrase] = [
      Phrase("slecht", "poor"), Phrase("matig", "fair"), Phrase("gaat", "so-so"), Phrase("goed", "good"),
      Phrase("heel goed", "very good"),
    ]
    return Phrase(same: "\(value) ") + words[min(max(1, value), 5) - 1]
  }
  package static let attitudes = Phrase("Arbeidsattitudes", "Work attitudes")
  package static let agreed = Phrase("Afgesproken", "Agreed")
  package static let nextContact = Phrase("Volgend contact", "Next contact")
  package static let by = Phrase("Door", "By")
  package static let untilDay = Phrase("Uitstellen tot", "Put off until")
  package static func snoozeOf(_ who: String) -> Phrase { Phrase("Uitstellen: \(who)", "Put off: \(who)") }
  package static let alert = Phrase("Melding", "Alert")
  package static let closedReason = Phrase("gesloten", "closed")
}
