// The findings that stand alone, each as one sentence.

import Domain

extension Finding {
  /// Nil for those that are gathered by the people whom they concern.
  func single(_ mood: FindingMood, _ name: (Who) -> String) -> Phrase? {
    switch self {
    case .overCap, .overlap, .counsellorOverlap, .duringInternship: nil
    case .groupTooLarge(let count, let places):
      mood == .now
        ? Phrase(
          "De groep telt \(count) deelnemers, hoogstens \(places).",
          "The group has \(count) participants, at most \(places).")
        : Phrase(
          "De groep zou \(count) deelnemers tellen, hoogstens \(places).",
          "The group would have \(count) participants, at most \(places).")
    case .internshipsOverlap(let who, let day, let employers):
      day.short
        + (mood == .now
          ? Phrase(
            ": \(name(who)) is op twee stageplaatsen tegelijk, ", ": \(name(who)) is at two internships at once, ")
          : Phrase(
            ": \(name(who)) zou op twee stageplaatsen tegelijk zijn, ",
            ": \(name(who)) would be at two internships at once, ")) + employers.listed + Phrase(same: ".")
    case .outsideProgramme(let session, let weeks):
      session.words
        + Phrase(
          " valt buiten de \(weeks) weken van het programma.", " falls outside the \(weeks) weeks of the programme.")
    case .onClosedDay(let session, let closed):
      session.words + Phrase(" kan die dag niet doorgaan: ", " cannot take place that day: ") + closed.words
        + Phrase(same: ".")
    case .bookingOutsideSlots(let who, let session, let from):
      session.words
        + Phrase(
          ": om \(from) begint geen tijdslot. Kies voor \(name(who)) een ander uur.",
          ": no slot begins at \(from). Choose another time for \(name(who)).")
    case .slotTakenTwice(let who, let session, let from):
      session.words
        + Phrase(
          ": het tijdslot van \(from) is al ingenomen. Kies voor \(name(who)) een ander.",
          ": the slot of \(from) is taken already. Choose another one for \(name(who)).")
    case .recordTwice(let id):
      Phrase(
        "Het kenmerk \(id) staat twee keer in het bestand: er zijn twee versies van hetzelfde. Neem er een weg.",
        "The id \(id) stands in the file twice: there are two versions of the same thing. Take one away.")
    case .employerTwice(let employer, let town):
      Phrase(
        "\([employer, town].filter { !$0.isEmpty }.joined(separator: ", ")) staat twee keer in het register. Neem er een weg.",
        "\([employer, town].filter { !$0.isEmpty }.joined(separator: ", ")) stands in the register twice. Take one away."
      )
    case .employerMissing(let who, let employer):
      Phrase(
        "De stage van \(name(who)) bij \(employer) verwijst naar een bedrijf dat niet in het register staat.",
        "The internship of \(name(who)) at \(employer) refers to a company that is not in the register.")
    case .phasesDoNotFit:
      Phrase(
        "De fasen van de methode kloppen niet: er is er minstens één, en elke fase duurt minstens één week.",
        "The phases of the method do not fit: there is at least one, and each takes at least one week.")
    case .noReturnDay(let weeks):
      Phrase(
        "Geen terugkomdag in programmaweek \(weeks.lowerBound) en \(weeks.upperBound), tijdens de stages. Plan er een.",
        "No return day in programme weeks \(weeks.lowerBound) and \(weeks.upperBound), during the internships. Plan one."
      )
    case .longGap(let from, let to):
      Phrase(
        "Tussen de terugkomdagen van \(from.short.dutch) en \(to.short.dutch) liggen \(to - from) dagen, "
          + "meer dan 14.",
        "Between the return days of \(from.short.english) and \(to.short.english) lie \(to - from) days, "
          + "more than 14.")
    case .promisedTooMany(let people, let free):
      Phrase("Er is een plaats toegezegd aan ", "A place is promised to ") + people.map(name).listed
        + Phrase(
          ", maar er zijn er nog \(free) vrij. Noteer de antwoorden, of stop een aanbod.",
          ", but \(free) are left. Record the answers, or end an offer.")
    case .offerNowhere(let who):
      Phrase(
        "\(name(who)) kreeg een plaats in een module die er niet meer is. Noteer dat het aanbod vervalt.",
        "\(name(who)) was offered a place in a module that is no longer there. Record that the offer lapses.")
    case .perhapsTheSame(let one, let other, let module):
      Phrase(
        "\(name(one)) lijkt op \(name(other)) (\(module)). Dezelfde persoon? Kijk naam en geboortedatum na.",
        "\(name(one)) looks like \(name(other)) (\(module)). The same person? Check name and date of birth.")
    case .notPlaced(let session):
      session.words
        + Phrase(
          " heeft nog geen dag, want in die week was er geen vrij. Kies er een.",
          " has no day yet, since none was free in that week. Choose one.")
    }
  }
}
