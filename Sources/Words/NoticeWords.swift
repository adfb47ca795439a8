// What a change did besides what was asked, and what is wrong with a value that was read, as sentences.

import Domain

extension Notice {
  /// `name` says how a person is shown.
  package func phrase(_ name: (Who) -> String = { $0.name.full }) -> Phrase {
    switch self {
    case .moved(let session, let day, let why):
      return session.words + Phrase(" gaat naar ", " moves to ") + day.short
        + Phrase(", zelfde uur: ", ", same time: ") + why.words + Phrase(same: ".")
    case .notPlaced(let session, let why):
      return session.words + Phrase(" heeft geen dag meer (", " has no day left (") + why.words
        + Phrase(
          ") en in die week is er geen andere vrij. Kies zelf een dag.",
          ") and no other is free in that week. Choose a day yourself.")
    case .returnDaysMade(let days):
      return Phrase("Terugkomdagen toegevoegd: ", "Return days added: ") + days.map(\.short).listed
        + Phrase(same: ".")
    case .placeFree(let first, _):
      return Phrase(
        "Er is een plaats vrij. \(name(first)) staat als eerste op de wachtlijst.",
        "A place is free. \(name(first)) is first on the waiting list.")
    case .internshipGone(let who, let employer, let day):
      return Phrase(
        "\(name(who)): de stage bij \(employer) vanaf \(day.dayAndMonth.dutch) vervalt.",
        "\(name(who)): the internship at \(employer) from \(day.dayAndMonth.english) is dropped.")
    case .takenAway(let sessions):
      return Phrase("Weg, want het nieuwe programma heeft ze niet: ", "Gone, as the new programme does not have them: ")
        + sessions.map(\.words).joined(Phrase(same: "; ")) + Phrase(same: ".")
    case .absencesCleared(let session, let people):
      return session.words
        + Phrase(
          ": vooraf genoteerde afwezigheid gewist, want de dag is anders: ",
          ": absence noted beforehand is cleared, as the day is another: ")
        + Phrase(same: people.map(name).joined(separator: ", ") + ".")
    case .absenceRecorded(let sessions, let internshipDays):
      let counts = [
        (sessions, Phrase("sessie", "session"), Phrase("sessies", "sessions")),
        (internshipDays, Phrase("stagedag", "internship day"), Phrase("stagedagen", "internship days")),
      ]
      return Phrase("Afwezigheid genoteerd voor ", "Absence recorded for ")
        + counts.filter { $0.0 > 0 }.map { $0.0.counted($0.1, $0.2) }.listed + Phrase(same: ".")
    case .inTwoPlaces(let clashes):
      return clashes.phrase(.now, name)
        + Phrase(" Verplaats of annuleer er telkens één van.", " Move or cancel one of each two.")
    case .permissionOutdated(let who):
      return Phrase(
        "\(name(who)): de toestemming van de adviserend arts gaat niet over deze stage. Vraag een nieuwe aan.",
        "\(name(who)): the medical adviser's permission is not about this internship. Request a new one.")
    }
  }
}

extension Malformed {
  /// Names the value, the way to it in the file, and what is expected there; rule 6 for a referrer.
  package var phrase: Phrase {
    switch self {
    case .text(let text, let expected, let path):
      let form = Malformed.form(expected)
      return Phrase(
        "\(path.trail)“\(text.shown)” is geen geldige waarde. Verwacht: \(form.dutch).",
        "\(path.trail)“\(text.shown)” is not a valid value. Expected: \(form.english).")
    case .timeSpan(let path):
      return Phrase(
        "\(path.trail)het einde moet na het begin komen, en de pauze moet ertussen passen.",
        "\(path.trail)the end must come after the beginning, and the break must fit between.")
    case .identifier(let text, let path):
      return Malformed.text(text, expected: "a-z 0-9 -", path: path).phrase
    case .formalReferrer(let text):
      return Phrase(
        "“\(text.shown)” kan geen formele verwijzer zijn: dat is VDAB of GTB. Noteer wie anders verwees als informele verwijzer.",
        "“\(text.shown)” cannot be the formal referrer: that is VDAB or GTB. Note anyone else as informal referrer.")
    }
  }

  private static func form(_ expected: String) -> Phrase {
    switch expected {
    case "YYYY-MM-DD": Phrase("een bestaande dag, zoals 2026-04-13", "an existing day, such as 2026-04-13")
    case "YYYY-Www": Phrase("een bestaande week, zoals 2026-W24", "an existing week, such as 2026-W24")
    case "HH:MM": Phrase("een uur, zoals 09:30", "a time, such as 09:30")
    case "a-z 0-9 -": Phrase("1 tot 40 tekens a-z, 0-9 of -", "1 to 40 characters a-z, 0-9 or -")
    default: Phrase(same: expected)
    }
  }
}

extension String {
  fileprivate var trail: String { isEmpty ? "" : "\(shown): " }

  /// At most 60 characters, without any that would drive a terminal: the text comes from anywhere.
  fileprivate var shown: String {
    let plain = prefix(60).map { character in
      let hidden = character.unicodeScalars.contains {
        [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      }
      return hidden ? "?" : character
    }
    return String(plain) + (count > 60 ? "…" : "")
  }
}
