// What is said of a file that is read in: which row, line, column and person, why, and what to do.

import Domain

extension ImportProblem {
  /// A sentence about the file; the one who shows it names the file.
  package var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(
        "Het bestand is leeg: onder de titels staan geen rijen.",
        "The file is empty: there are no rows under the titles.")
    case .tooLarge(let bytes, let limit):
      Phrase(
        "Het bestand is te groot: \(bytes) bytes, hoogstens \(limit). Is dit wel de juiste lijst?",
        "The file is too large: \(bytes) bytes, at most \(limit). Is this the right list?")
    case .notText(let line):
      Phrase(
        "Lijn \(line) van het bestand is geen tekst. Bewaar het rekenblad als \"CSV UTF-8\" en probeer opnieuw.",
        "Line \(line) of the file is not text. Save the spreadsheet as \"CSV UTF-8\" and try again.")
    case .openQuote(let line):
      Phrase(
        "Het aanhalingsteken op lijn \(line) van het bestand wordt nergens gesloten.",
        "The quotation mark on line \(line) of the file is never closed.")
    case .tooManyRows(let rows, let limit):
      Phrase(
        "De lijst telt \(rows) rijen, hoogstens \(limit). Is dit wel de juiste lijst?",
        "The list has \(rows) rows, at most \(limit). Is this the right list?")
    case .otherKind(let kind, let wanted):
      Phrase(
        "Dit is een \(kind.words.dutch), geen \(wanted.words.dutch).",
        "This is a \(kind.words.english), not a \(wanted.words.english).")
    case .unknownKind(let titles, let wanted):
      Phrase(
        "Dit is geen \(wanted.words.dutch): geen enkele titel is gekend. Gevonden: ",
        "This is not a \(wanted.words.english): no title is known. Found: ")
        + titles.prefix(6).map { quotedFromFile($0) }.listed + Phrase("; nodig: ", "; needed: ")
        + wanted.necessary.titlesListed + Phrase(same: ".")
    case .missingColumns(let columns, let kind):
      columns.count == 1
        ? Phrase("In een ", "In a ") + kind.words + Phrase(" hoort de kolom ", " there must be the column ")
          + columns.titlesListed + Phrase("; die ontbreekt hier.", "; it is missing here.")
        : Phrase("In een ", "In a ") + kind.words + Phrase(" horen de kolommen ", " there must be the columns ")
          + columns.titlesListed + Phrase("; die ontbreken hier.", "; they are missing here.")
    case .columnTwice(let title):
      Phrase(
        "De kolom \(quotedFromFile(title)) staat er tweemaal. Laat er één staan.",
        "The column \(quotedFromFile(title)) is there twice. Keep one of them.")
    }
  }
}

extension LineProblem {
  /// "rij 9 (lijn 10), kolom 'verwijzer', Łukasz De Smet: …"; `name` says how a person is shown.
  package func phrase(_ name: (PersonName) -> String = { $0.full }) -> Phrase {
    var place = Phrase("rij \(row) (lijn \(line))", "row \(row) (line \(line))")
    if let column { place = place + Phrase(", kolom '\(shown(column))'", ", column '\(shown(column))'") }
    if let person { place = place + Phrase(same: ", \(shown(name(person)))") }
    return place + Phrase(same: ": ") + reason.phrase
  }
}

extension LineProblem.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .missing: Phrase("niet ingevuld.", "not filled in.")
    case .tooManyCells(let cells, let columns):
      Phrase(
        "\(cells) vakken, er zijn maar \(columns) titels. Ontbreken er aanhalingstekens rond een puntkomma?",
        "\(cells) cells, there are only \(columns) titles. Are quotation marks missing around a semicolon?")
    case .notADate(let text):
      Phrase(
        "\(quotedFromFile(text)) is geen bestaande datum; schrijf dag/maand/jaar, zoals 22/4/1990.",
        "\(quotedFromFile(text)) is not an existing date; write day/month/year, such as 22/4/1990.")
    case .birthOutOfRange(let day):
      Phrase(
        "\(day.typed) kan geen geboortedatum zijn; ze ligt na 1900 en voor vandaag.",
        "\(day.typed) cannot be a date of birth; it lies after 1900 and before today.")
    case .referredAhead(let day):
      Phrase(
        "\(day.typed) moet nog komen: een toeleiding is geweest, ten laatste vandaag.",
        "\(day.typed) is still to come: a referral has been, today at the latest.")
    case .refused(let refusal): refusal.phrase()
    case .notAReferrer(let text): Malformed.formalReferrer(text).phrase
    case .notAWeek(let text, let weeks):
      Phrase(
        "\(quotedFromFile(text)) is geen week van het programma; dat gaat van week 1 tot \(weeks).",
        "\(quotedFromFile(text)) is not a week of the programme; that runs from week 1 to \(weeks).")
    case .notAWeekday(let text):
      Phrase(
        "\(quotedFromFile(text)) is geen weekdag; schrijf ma, di, wo, do, vr, za of zo.",
        "\(quotedFromFile(text)) is not a weekday; write Mon, Tue, Wed, Thu, Fri, Sat or Sun.")
    case .notATime(let text):
      Phrase(
        "\(quotedFromFile(text)) is geen uur; schrijf het als 09:30.",
        "\(quotedFromFile(text)) is not a time; write it as 09:30.")
    case .endsBeforeBegin(let from, let to):
      Phrase(
        "het einde (\(to)) komt niet na het begin (\(from)).",
        "the end (\(to)) does not come after the begin (\(from))."
      )
    case .notMinutes(let text):
      Phrase(
        "\(quotedFromFile(text)) is geen aantal minuten; schrijf een getal, zoals 45.",
        "\(quotedFromFile(text)) is not a number of minutes; write a number, such as 45.")
    case .pauseDoesNotFit(let pause, let from, let to):
      Phrase(
        "een pauze van \(pause.words.dutch) past niet tussen \(from) en \(to).",
        "a break of \(pause.words.english) does not fit between \(from) and \(to).")
    case .slotDoesNotFit(let slot, let shortest, let longest):
      Phrase(
        "\(slot.words.dutch) per deelnemer past niet; hier kan \(shortest.words.dutch) tot \(longest.words.dutch).",
        "\(slot.words.english) per participant does not fit; \(shortest.words.english) to \(longest.words.english) does."
      )
    case .unknownSessionKind(let text):
      Phrase(
        "\(quotedFromFile(text)) is geen soort sessie; gekend zijn ",
        "\(quotedFromFile(text)) is not a kind of session; known are ")
        + Session.Kind.allCases.map(\.words).listed + Phrase(same: ".")
    }
  }
}

/// What an import did besides bringing in rows.
package enum ImportWords {
  /// Nothing is brought in while rows are wrong.
  package static func nothingImported(wrong: Int, of rows: Int) -> Phrase {
    Phrase(
      "Niets ingevoerd: \(wrong) van de \(rows) rijen kloppen niet. "
        + "Verbeter ze, of vraag om alleen de goede in te voeren.",
      "Nothing imported: \(wrong) of the \(rows) rows are wrong. Mend them, or ask for the good ones only.")
  }

  package static func nothingImportedWhole(wrong: Int, of rows: Int) -> Phrase {
    Phrase(
      "Niets ingevoerd: \(wrong) van de \(rows) rijen kloppen niet. Verbeter ze en voer het bestand opnieuw in.",
      "Nothing imported: \(wrong) of the \(rows) rows are wrong. Mend them and import the file again.")
  }

  package static func leftOut(_ rows: Int) -> Phrase {
    rows.counted(Phrase("foute rij is", "wrong row was"), Phrase("foute rijen zijn", "wrong rows were"))
      + Phrase(" niet ingevoerd.", " not imported.")
  }

  package static func newCandidates(_ count: Int) -> Phrase {
    count.counted(Phrase("nieuwe kandidaat.", "new candidate."), Phrase("nieuwe kandidaten.", "new candidates."))
  }

  package static func admitted(_ count: Int, waiting: Int) -> Phrase {
    count.counted(Phrase("nieuwe deelnemer", "new participant"), Phrase("nieuwe deelnemers", "new participants"))
      + Phrase(", \(waiting) op de wachtlijst gezet.", ", \(waiting) put on the waiting list.")
  }

  package static func alreadyThere(_ people: [PersonName]) -> Phrase {
    people.count.counted(
      Phrase("persoon stond er al en is overgeslagen: ", "person was there already and was passed over: "),
      Phrase("personen stonden er al en zijn overgeslagen: ", "people were there already and were passed over: "))
      + people.map { shown($0.full) }.listed + Phrase(same: ".")
  }

  /// `module`: where the other one is; nil in the same list.
  package static func looksLike(_ name: PersonName, _ other: PersonName, _ module: String?) -> Phrase {
    let place = module.map { Phrase(same: $0) } ?? Phrase("op dezelfde lijst", "on the same list")
    return Phrase(
      "\(shown(name.full)) lijkt op \(shown(other.full)) (\(place.dutch)). Kijk na of het dezelfde persoon is.",
      "\(shown(name.full)) looks like \(shown(other.full)) (\(place.english)). Check whether it is the same person.")
  }

  package static func sessionRows(_ count: Int) -> Phrase {
    Phrase("Programma van ", "Programme of ")
      + count.counted(Phrase("sessie.", "session."), Phrase("sessies.", "sessions."))
  }

  package static func unusedColumns(_ titles: [String]) -> Phrase {
    Phrase("Niet gebruikt, want niet gekend: kolom ", "Not used, since not known: column ")
      + titles.prefix(10).map { quotedFromFile($0) }.listed + Phrase(same: ".")
  }
}

extension Phrase {
  fileprivate var inQuotes: Phrase { Phrase("'\(dutch)'", "'\(english)'") }
}

extension [Column] {
  fileprivate var titlesListed: Phrase { map { $0.titles[0].inQuotes }.listed }
}

/// A text from a file between quotation marks, cut at `limit` characters.
func quotedFromFile(_ text: String, limit: Int = 40) -> String {
  let text = shown(text)
  return text.count > limit ? "“\(text.prefix(limit - 1))…”" : "“\(text)”"
}

/// On one line, and without what would drive a terminal: files hold anything.
private func shown(_ text: String) -> String {
  String(
    text.map { character in
      if character.isNewline { return " " }
      let hidden = character.unicodeScalars.contains {
        [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      }
      return hidden ? "?" : character
    })
}
