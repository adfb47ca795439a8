// What each command of the keyboard is called: a word for the bottom line, a sentence for the help.

/// The words of one command.
package struct CommandSentence: Sendable {
  package let short: Phrase
  package let long: Phrase

  init(_ short: Phrase, _ long: Phrase) { (self.short, self.long) = (short, long) }
}

extension CommandSentence {
  /// By the command's name; a test holds this to the table of commands.
  package static let all: [String: CommandSentence] = [
    "open": row("open", "open", "Openen wat gekozen is", "Open what is selected"),
    "back": row("terug", "back", "Terug", "Back"),
    "mark": row(
      "markeer", "mark", "Markeren, om voor meer mensen tegelijk iets te doen",
      "Mark, to do something for several at once"),
    "markAll": row(
      "alles", "all", "Alles markeren wat in de lijst staat, of niets", "Mark all that is in the list, or none"),
    "filter": row("zoek", "find", "In deze lijst zoeken terwijl u typt", "Find in this list while typing"),
    "sort": row("sorteer", "sort", "De volgende volgorde van deze lijst", "The next order of this list"),
    "copyText": row(
      "kopieer tekst", "copy text", "Wat gekozen of gemarkeerd is als tekst naar het klembord",
      "What is selected or marked as text to the clipboard"),
    "palette": row(
      "opdracht", "command", "Een opdracht, persoon, bedrijf of module zoeken",
      "Find a command, person, company or module"),
    "new": row(
      "nieuw", "new", "Iets nieuws toevoegen, naargelang waar u bent", "Add something new, depending on where you are"),
    "edit": row("wijzig", "edit", "Wijzigen wat gekozen is", "Change what is selected"),
    "remove": row("verwijder", "remove", "Verwijderen, na een vraag", "Remove, after a question"),
    "checkIn": row("opvolgcontact", "check-in", "Een opvolgcontact noteren", "Record a check-in"),
    "register": row("aanwezigheid", "register", "Aanwezigheid noteren", "Take the register"),
    "absence": row(
      "afwezig", "absent", "Afwezig van een dag tot een andere: sessies en stage",
      "Absent from one day to another: sessions and internship"),
    "internship": row(
      "stage", "internship", "Een stage, ook voor meer gemarkeerde deelnemers",
      "An internship, also for several marked participants"),
    "stage": row(
      "stap", "step", "De volgende stap: gesprek, toelaten, wachtlijst, verwijzen",
      "The next step: talk, admit, waiting list, redirect"),
    "note": row("notitie", "note", "Een notitie schrijven", "Write a note"),
    "snooze": row("uitstellen", "put off", "Een melding uitstellen, met reden", "Put off an alert, with a reason"),
    "missing": row(
      "ontbreekt", "missing", "Wat nog ontbreekt, bij iedereen", "What is still missing, for everybody"),
    "book": row(
      "boeken", "book", "Gesprekken boeken, of uitnodigen voor het infomoment",
      "Book talks, or invite to the info session"),
    "move": row("verplaats", "move", "Een sessie verplaatsen", "Move a session"),
    "copy": row("kopieer", "copy", "Een sessie kopiëren", "Copy a session"),
    "cancel": row(
      "afgelasten", "cancel", "Een sessie afgelasten, of weer laten doorgaan", "Cancel a session, or let it go on again"
    ),
    "handOver": row(
      "overdracht", "handover", "De module overdragen aan een andere begeleider",
      "Hand the module over to another counsellor"),
    "takeInHand": row(
      "in handen", "take in hand", "De module van een collega in handen nemen, om ze te wijzigen",
      "Take a colleague’s module in hand, to change it"),
    "programme": row("programma", "programme", "Het programma van 14 weken plannen", "Plan the programme of 14 weeks"),
    "importFile": row(
      "inlezen", "import", "Een bestand met verwijzingen of een programma inlezen",
      "Import a file of referrals or a programme"),
    "today": row("vandaag", "today", "Naar vandaag", "Go to today"),
    "roster": row("groep", "group", "Naar de groep", "Go to the group"),
    "week": row("week", "week", "Naar het weekrooster", "Go to the week"),
    "internships": row("stages", "internships", "Naar de stages", "Go to the internships"),
    "returnDays": row("terugkomdagen", "return days", "Naar de terugkomdagen", "Go to the return days"),
    "candidates": row("kandidaten", "candidates", "Naar kandidaten en wachtlijst", "Go to candidates and waiting list"),
    "modules": row("modules", "modules", "Naar de modules, om er een te kiezen", "Go to the modules, to choose one"),
    "closingDays": row("sluitingsdagen", "closing days", "Naar de sluitingsdagen", "Go to the closing days"),
    "employers": row("bedrijven", "companies", "Naar het register van bedrijven", "Go to the register of companies"),
    "agenda": row(
      "intervisie", "intervision", "Dit op de agenda van de volgende intervisie zetten",
      "Put this on the agenda of the next intervision"),
    "report": row(
      "verslag", "report", "Het eindverslag van een deelnemer, of het verslag van een intervisie",
      "The final report of a participant, or the minutes of an intervision"),
    "version": row(
      "versie", "version", "De andere versie van het eindverslag: voor de deelnemer of voor de verwijzer",
      "The other version of the final report: for the participant or for the referrer"),
    "consent": row(
      "toestemming", "consent", "Noteren of de verwijzer een deel mag lezen: een gevoelig alleen met toestemming",
      "Record whether the referrer may read a part: a sensitive one with consent only"),
    "finishReport": row(
      "afwerken", "finish", "Het eindverslag afwerken, of weer openen", "Finish the final report, or open it again"),
    "giveReport": row(
      "gegeven", "given", "Noteren wie het eindverslag kreeg", "Record who was given the final report"),
    "nextStep": row("stap", "step", "De volgende stap van de intervisie", "The next step of the intervision"),
    "previousStep": row("stap terug", "step back", "De vorige stap van de intervisie", "The step before"),
    "nextCase": row("casus", "case", "De volgende casus", "The next case"),
    "previousCase": row("casus terug", "case back", "De vorige casus", "The case before"),
    "pause": row("pauze", "pause", "De tijd stilzetten of laten lopen", "Let the time stand still, or run"),
    "caseNote": row("noteer", "note", "Noteren wat er in deze stap gezegd wordt", "Note what is said in this step"),
    "decide": row(
      "afspraak", "agreement", "Een afspraak, met wie en tegen wanneer", "An agreement, with who and by when"),
    "observe": row(
      "methodiek", "method", "Een bijsturing van de methodiek, een tendens of een nood",
      "A change to the method, a trend or a need"),
    "reword": row(
      "herformuleer", "reword", "De inbrengvraag anders verwoorden, of een andere werkvorm kiezen",
      "Word the question anew, or choose another format"),
    "adjustments": row(
      "bijsturingen", "changes", "Naar de bijsturingen van de methodiek, met hun stand",
      "Go to the changes to the method, with their state"),
    "closeMeeting": row(
      "afsluiten", "close", "De intervisie afsluiten, of heropenen", "Close the intervision, or reopen it"),
    "reflect": row(
      "reflectie", "reflect", "De reflecties van een terugkomdag, de ene deelnemer na de andere",
      "The reflections of a return day, one participant after the other"),
    "closeModule": row(
      "afsluiten", "close", "De module afsluiten, of opnieuw openen", "Close the module, or open it again"),
    "evaluation": row(
      "evaluatie", "evaluation", "Naar de evaluatie: eindgesprekken, verslagen, doorstroom en nazorg",
      "Go to the evaluation: final talks, reports, outcomes and aftercare"),
    "intervision": row(
      "intervisie", "intervision", "Naar de intervisie: agenda, voorstellen en afspraken",
      "Go to the intervisions: agenda, proposals and agreements"),
    "settings": row("instellingen", "settings", "Naar de instellingen", "Go to the settings"),
    "nextPane": row(
      "volgende", "next", "Naar het volgende paneel, in een dossier naar het volgende deel",
      "Go to the next pane, in a dossier to the next section"),
    "previousPane": row(
      "vorige", "previous", "Naar het vorige paneel, in een dossier naar het vorige deel",
      "Go to the previous pane, in a dossier to the previous section"),
    "zoom": row("vergroot", "zoom", "Dit paneel alleen, of alle vier", "This pane alone, or all four"),
    "up": row("op", "up", "Omhoog", "Up"),
    "down": row("neer", "down", "Omlaag", "Down"),
    "left": row("dag eerder", "day before", "Een dag eerder, in het weekrooster", "A day earlier, in the week"),
    "right": row("dag later", "day after", "Een dag later, in het weekrooster", "A day later, in the week"),
    "pageUp": row(
      "pagina op", "page up", "Een pagina omhoog; in het rooster een week eerder",
      "A page up; in the week pane a week earlier"),
    "pageDown": row(
      "pagina neer", "page down", "Een pagina omlaag; in het rooster een week later",
      "A page down; in the week pane a week later"),
    "first": row("begin", "first", "Naar het begin", "Go to the first"),
    "last": row("einde", "last", "Naar het einde", "Go to the last"),
    "earlierWeek": row("vorige week", "week before", "De vorige week", "The week before"),
    "laterWeek": row("volgende week", "week after", "De volgende week", "The week after"),
    "thisWeek": row("deze week", "this week", "De week van vandaag", "The week of today"),
    "undo": row("ongedaan", "undo", "Ongedaan maken", "Undo"),
    "redo": row("opnieuw", "redo", "Opnieuw doen wat ongedaan gemaakt is", "Do again what was undone"),
    "saveAgain": row(
      "bewaar opnieuw", "save again", "Opnieuw bewaren wat niet op de schijf kwam",
      "Save again what did not reach the disk"),
    "me": row(
      "wie bent u", "who you are", "Uw naam: voor de opvolgcontacten, en om modules van collega’s te beschermen",
      "Your name: for the check-ins, and to protect colleagues’ modules"),
    "privacy": row(
      "namen", "names", "Namen verbergen of weer tonen", "Hide names or show them again"),
    "theme": row("thema", "theme", "Een ander kleurenthema", "Another colour theme"),
    "help": row("hulp", "help", "Deze hulp", "This help"),
    "suspend": row(
      "pauze", "suspend", "Even terug naar de shell (fg komt terug)", "Back to the shell for a while (fg returns)"),
    "repaint": row("herteken", "repaint", "Het scherm opnieuw tekenen", "Draw the screen again"),
    "quit": row("stoppen", "quit", "Stoppen", "Quit"),
    "saveForm": row(
      "bewaart", "saves", "Het formulier bewaren, ook uit een tekst van meer regels",
      "Save the form, from a text of several lines too"),
    "clearForm": row(
      "wist alles", "clears all", "Alles wissen wat u typte, of het terugbrengen",
      "Clear all that you typed, or bring it back"),
    "choose": row(
      "lijst", "list", "De kalender van een datum, of de lijst van een keuze of van de bedrijven",
      "The calendar of a date, or the list of a choice or of the companies"),
    "fillUsual": row(
      "vult in", "fills in", "Vandaag, nu of uw naam invullen; bij een reflectie: zei niets",
      "Fill in today, now or your name; of a reflection: said nothing"),
    "writeLarge": row(
      "groot", "large", "Een tekst het hele formulier geven, of terug", "Give a text the whole form, or back"),
    "writeOutside": row(
      "uw editor", "your editor", "Een tekst openen in uw eigen editor", "Open a text in your own editor"),
    "formHelp": row("alle toetsen", "all keys", "De toetsen van een formulier", "The keys of a form"),
    "undoTyping": row("ongedaan", "undo", "In dit veld ongedaan maken", "Undo in this field"),
    "redoTyping": row("opnieuw", "redo", "In dit veld opnieuw doen", "Do again in this field"),
    "selectText": row(
      "selecteer", "select", "De hele tekst van dit veld selecteren", "Select all the text of this field"),
    "cutText": row("knip", "cut", "De geselecteerde tekst knippen", "Cut the selected text"),
    "copySelection": row("kopieer", "copy", "De geselecteerde tekst kopiëren", "Copy the selected text"),
    "pasteText": row("plak", "paste", "Plakken wat geknipt of gekopieerd is", "Paste what was cut or copied"),
    "clearField": row("leeg", "clear", "Dit veld leegmaken", "Empty this field"),
    "eraseWord": row("wist woord", "erase word", "Het woord voor de cursor wissen", "Erase the word before the cursor"),
    "eraseRest": row(
      "wist rest", "erase rest", "De rest van de regel wissen", "Erase the rest of the line"),
  ]

  private static func row(_ dutch: String, _ english: String, _ dutchLong: String, _ englishLong: String)
    -> CommandSentence
  {
    CommandSentence(Phrase(dutch, english), Phrase(dutchLong, englishLong))
  }
}

extension Phrase {
  package static let spaceBar = Phrase("Spatie", "Space")
}

/// What is said of keys in the configuration that could not be given. Lines count from 1.
package enum KeymapWords {
  package static func unknownCommand(_ name: String, file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "er is geen opdracht \"\(name)\"; opstap keys noemt ze allemaal.",
        "there is no command \"\(name)\"; opstap keys names them all.")
  }

  package static func unknownKey(_ name: String, command: String, file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "\"\(name)\" bij \(command) is geen toets. Schrijf bv. c, F5, Ctrl-B, Alt-x, Spatie, Del of PgUp.",
        "\"\(name)\" for \(command) is no key. Write c, F5, Ctrl-B, Alt-x, Space, Del or PgUp, for instance.")
  }

  package static func sentAsAnother(_ name: String, command: String, file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "\(name) kan niet voor \(command): voor een terminal is dat Enter, Tab, Esc of Backspace. Kies een andere.",
        "\(name) cannot be for \(command): to a terminal it is Enter, Tab, Esc or Backspace. Choose another one.")
  }

  package static func typesInForm(_ name: String, command: String, file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "\(name) kan niet voor \(command): in een formulier typt of beweegt die toets. Kies bv. F8 of Ctrl-B.",
        "\(name) cannot be for \(command): in a form that key types or moves. Choose F8 or Ctrl-B, for instance.")
  }

  package static func clash(
    _ key: Phrase, _ command: String, file: String, line: Int, with other: String, on earlier: Int
  ) -> Phrase {
    at(file, line)
      + Phrase(
        "\(key.dutch) kan niet voor \(command): lijn \(earlier) gaf die toets al aan \(other).",
        "\(key.english) cannot be for \(command): line \(earlier) gave that key to \(other).")
  }

  package static func taken(_ key: Phrase, _ other: String, _ command: String, file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "\(key.dutch) is een toets van \(other) en gaat naar \(command). Is dat de bedoeling, geef \(other) dan een eigen lijn.",
        "\(key.english) is a key of \(other) and goes to \(command). If that is meant, give \(other) a line of its own."
      )
  }

  package static func leftWithout(_ command: String, _ key: Phrase, file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "\(key.dutch) is de enige toets van \(command) en blijft daar. Geef \(command) eerst een andere.",
        "\(key.english) is the only key of \(command) and stays there. Give \(command) another one first.")
  }

  private static func at(_ file: String, _ line: Int) -> Phrase {
    Phrase("\(file), lijn \(line): ", "\(file), line \(line): ")
  }
}

/// How the printed table of keys is headed.
package enum KeyTable {
  package static let name = Phrase("Naam", "Name")
  package static let keys = Phrase("Toetsen", "Keys")
  package static let does = Phrase("Wat het doet", "What it does")
  package static let act = Phrase("Doen", "Act")
  package static let go = Phrase("Ergens heen", "Go")
  package static let look = Phrase("Bewegen en kijken", "Move and look")
  package static let program = Phrase("Het programma", "The program")
  package static let type = Phrase("In een formulier", "In a form")
}
