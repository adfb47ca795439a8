// What a command says of what it did or found.

import Domain

package enum CommandReport {
  package static func made(_ path: String) -> Phrase {
    Phrase(
      "De caseload \(path) is gemaakt. Voeg een module toe met: opstap add module --caseload \(path.asShellWord)",
      "The caseload \(path) was made. Add a module with: opstap add module --caseload \(path.asShellWord)")
  }

  package static func demonstrationKept(_ path: String, on day: Day) -> Phrase {
    Phrase(
      "De verzonnen caseload ligt in \(path). Open hem met: opstap --caseload \(path.asShellWord) --today \(day)",
      "The invented caseload is in \(path). Open it with: opstap --caseload \(path.asShellWord) --today \(day)")
  }

  package static func moduleAdded(_ module: ModuleOutline) -> Phrase {
    Phrase("Module \(module.name) toegevoegd; ze start op ", "Module \(module.name) added; it starts on ")
      + module.start.shortWithYear + Phrase(" (id \(module.id)).", " (id \(module.id)).")
  }

  package static func participantAdded(_ name: String, _ module: String, _ id: Participant.ID) -> Phrase {
    Phrase("\(name) is toegeleid naar \(module) (id \(id)).", "\(name) is referred to \(module) (id \(id)).")
  }

  package static func stepTaken(_ name: String, _ step: Phrase, _ day: Day) -> Phrase {
    Phrase(same: name + ": ") + step + Phrase(same: ", ") + day.shortWithYear + Phrase(same: ".")
  }

  package static let firstTalkToTell = Phrase(
    "Wat er gezegd werd, kan erbij met dezelfde opdracht en --motivation, --wellbeing, --best, --why, --decision.",
    "What was said can be added with the same command and --motivation, --wellbeing, --best, --why, --decision.")
  package static let intakeToTell = Phrase(
    "Wat er gezegd werd, kan erbij met dezelfde opdracht en --answer ID=ANTWOORD, --strengths, --limits, --agreements, "
      + "--under-stress.",
    "What was said can be added with the same command and --answer ID=ANSWER, --strengths, --limits, --agreements, "
      + "--under-stress.")

  package static func linked(_ name: String, records: Int) -> Phrase {
    let taken: Phrase =
      records == 0
      ? Phrase(same: "")
      : Phrase(" Overgenomen: ", " Taken over: ")
        + records.counted(Phrase("onderdeel.", "record."), Phrase("onderdelen.", "records."))
    return Phrase("\(name) is gekoppeld aan het vroegere dossier.", "\(name) is linked to the earlier dossier.") + taken
  }

  package static func applied(_ count: Int) -> Phrase {
    count.counted(Phrase("wijziging gedaan.", "change made."), Phrase("wijzigingen gedaan.", "changes made."))
  }

  package static let dryRun = Phrase(
    "Dit was een proef: er is niets bewaard.", "This was a trial: nothing was saved.")

  package static let allWell = Phrase(
    "Alles in orde: geen regel gebroken, geen bestand beschadigd.",
    "All is well: no rule broken, no file damaged.")
  package static let damagedFiles = Phrase("Bestanden die niet te openen zijn:", "Files that cannot be opened:")
  package static let brokenRules = Phrase("Regels die niet kloppen:", "Rules that do not hold:")
  package static let warnings = Phrase("Een blik waard:", "Worth a look:")
  package static func accepted(_ document: Document) -> Phrase {
    Phrase("Het bestand van \(document.name) is aangenomen.", "The file of \(document.name) was accepted.")
  }

  package static func followUpsDue(on day: Day) -> Phrase {
    Phrase("Opvolgcontacten te doen op ", "Check-ins to do on ") + day.shortWithYear + Phrase(same: ":")
  }
  package static let checkInsMade = Phrase("Opvolgcontacten die er waren:", "Check-ins made:")
  package static func written(_ path: String) -> Phrase {
    Phrase("Het verslag staat in \(path).", "The minutes are in \(path).")
  }
  package static func reportWritten(_ path: String) -> Phrase {
    Phrase("Het eindverslag staat in \(path).", "The final report is in \(path).")
  }
  package static let nothingToShow = Phrase("Niets te tonen.", "Nothing to show.")
  package static let nothingToday = Phrase("Niets vraagt vandaag aandacht.", "Nothing asks for attention today.")
}

/// The titles of columns in lists.
package enum CommandTitle {
  package static let module = Phrase("module", "module")
  package static let name = Phrase("naam", "name")
  package static let participant = Phrase("deelnemer", "participant")
  package static let place = Phrase("plaats", "place")
  package static let start = Phrase("start", "start")
  package static let week = Phrase("week", "week")
  package static let programmeWeek = Phrase("programma", "programme")
  package static let counsellor = Phrase("begeleider", "counsellor")
  package static let participants = Phrase("deelnemers", "participants")
  package static let waiting = Phrase("wachtlijst", "waiting")
  package static let candidates = Phrase("kandidaten", "candidates")
  package static let stage = Phrase("stap", "step")
  package static let since = Phrase("sinds", "since")
  package static let days = Phrase("dagen", "days")
  package static let next = Phrase("volgende stap", "next step")
  package static let source = Phrase("bron", "source")
  package static let words = Phrase("in woorden", "in words")
  package static let goal = Phrase("doelstelling", "goal")
  package static let level = Phrase("score", "rating")
  package static let tScore = Phrase("T-score", "T score")
  package static let requested = Phrase("aangevraagd", "requested")
  package static let decided = Phrase("beslist", "decided")
  package static let validUntil = Phrase("geldig tot", "valid until")
  package static let askAgain = Phrase("opnieuw op", "again on")
  package static let missing = Phrase("ontbreekt", "missing")
  package static let phase = Phrase("fase", "phase")
  package static let town = Phrase("gemeente", "town")
  package static let phone = Phrase("telefoon", "phone")
  package static let referrer = Phrase("verwijzer", "referrer")
  package static let status = Phrase("statuut", "status")
  package static let hoursThisWeek = Phrase("deze week", "this week")
  package static let day = Phrase("dag", "day")
  package static let time = Phrase("uur", "time")
  package static let kind = Phrase("soort", "kind")
  package static let theme = Phrase("thema", "theme")
  package static let state = Phrase("toestand", "state")
  package static let booked = Phrase("geboekt", "booked")
  package static let register = Phrase("register", "register")
  package static let present = Phrase("aanwezig", "present")
  package static let planned = Phrase("gepland", "planned")
  package static let done = Phrase("gedaan", "done")
  package static let employer = Phrase("bedrijf", "company")
  package static let sector = Phrase("sector", "sector")
  package static let placements = Phrase("stages", "internships")
  package static let from = Phrase("van", "from")
  package static let to = Phrase("tot en met", "up to")
  package static let hours = Phrase("uren", "hours")
  package static let mentor = Phrase("mentor", "mentor")
  package static let endedEarly = Phrase("vroeger gestopt", "ended early")
  package static let endedWhy = Phrase("waarom", "why")
  package static let contact = Phrase("contact", "contact")
  package static let last = Phrase("laatst", "last")
  package static let due = Phrase("te doen op", "due on")
  package static let late = Phrase("dagen te laat", "days late")
  package static let by = Phrase("door", "by")
  package static let with = Phrase("met", "with")
  package static let outcome = Phrase("resultaat", "outcome")
  package static let said = Phrase("gezegd", "said")
  package static let chair = Phrase("gespreksleider", "chair")
  package static let attendees = Phrase("aanwezig", "attending")
  package static let cases = Phrase("casussen", "cases")
  package static let openDecisions = Phrase("open afspraken", "open agreements")
  package static let meeting = Phrase("intervisie", "intervision")
  package static let subject = Phrase("over", "about")
  package static let question = Phrase("vraag", "question")
  package static let bringer = Phrase("inbrenger", "bringer")
  package static let format = Phrase("werkvorm", "format")
  package static let reasons = Phrase("aanleiding", "reasons")
  package static let owner = Phrase("wie", "who")
  package static let before = Phrase("tegen", "by")
  package static let agreed = Phrase("afgesproken", "agreed")
  package static let evaluated = Phrase("eindgesprek", "final talk")
  package static let reported = Phrase("verslag", "report")
  package static let support = Phrase("ondersteuning", "support")
  package static let aftercareDue = Phrase("nazorg op", "aftercare on")
  package static let months = Phrase("na maanden", "after months")
  package static let situation = Phrase("situatie", "situation")
}

/// What `opstap paths` shows.
package enum CommandPlace {
  package static let caseload = Phrase("caseload", "caseload")
  package static let configuration = Phrase("instellingen", "configuration")
  package static let themes = Phrase("thema's", "themes")
  package static let templates = Phrase("sjablonen", "templates")
  package static let data = Phrase("gegevens", "data")
  package static let state = Phrase("toestand", "state")
  package static let cache = Phrase("tussenopslag", "cache")
  package static let runtime = Phrase("sloten", "locks")
}

extension String {
  /// As it can be typed after a command in a shell.
  fileprivate var asShellWord: String {
    let needsNoQuotes = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-+:@%,=".contains($0) }
    return needsNoQuotes
      ? self : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
