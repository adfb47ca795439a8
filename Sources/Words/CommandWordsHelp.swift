// What `--help` says of every command, argument and option.

/// The help of the command line. Headings of the parser are put into Dutch by `inDutch`.
package enum CommandHelp {
  // MARK: Commands

  package static let root = Phrase(
    "Volg een groep van Op-Stap op, van toeleiding tot nazorg.",
    "Keep the caseload of an Op-Stap group, from referral to aftercare.")
  package static let rootDiscussion = Phrase(
    """
    Zonder opdracht opent het scherm van de caseload in --caseload, anders die van $OPSTAP_CASELOAD, anders die in de \
    eigen gegevensmap (opstap paths toont ze).

    Eindcodes: 0 in orde, 1 een weigering of een bevinding, 2 een opdracht die niet te begrijpen is.
    """,
    """
    Without a command the screen opens on the caseload in --caseload, else that of $OPSTAP_CASELOAD, else the one in \
    your own data folder (opstap paths shows it).

    Exit codes: 0 all right, 1 a refusal or a finding, 2 a command that cannot be understood.
    """)
  package static let demo = Phrase(
    "Open verzonnen groepen: een die afgesloten is, een in haar laatste weken en een die pas begon.",
    "Open invented groups: one that is closed, one in its last weeks and one that began lately.")
  package static let new = Phrase("Maak een lege caseload.", "Make an empty caseload.")
  package static let add = Phrase("Voeg iets toe aan de caseload.", "Add something to the caseload.")
  package static let addModule = Phrase(
    "Voeg een module toe. De sessies komen met het programma.", "Add a module. The programme brings its sessions.")
  package static let addParticipant = Phrase(
    "Voeg een toegeleide persoon toe, als kandidaat.", "Add a person who was referred, as a candidate.")
  package static let handOver = Phrase(
    "Draag een module over aan een andere begeleider.", "Hand a module over to another counsellor.")
  package static let handOverDiscussion = Phrase(
    "Wat tot dan genoteerd is, blijft op naam van wie het deed.",
    "What was recorded until then stays credited to who did it.")
  package static let lastHandover = Phrase(
    "De laatste overdracht rechtzetten (wat niet gegeven wordt, blijft), of terugnemen.",
    "Set the last handover right (what is not given stays), or take it back.")
  package static let handOverDay = Phrase(
    "Vanaf welke dag; anders vandaag.", "From which day; today if not given.")
  package static let nextCounsellor = Phrase("Wie de module overneemt.", "Who takes the module over.")
  package static let step = Phrase(
    "Noteer een stap van iemand op het pad.", "Record a step of somebody on the path.")
  package static let stepDiscussion = Phrase(
    """
    Een stap die niet kan, wordt geweigerd met de reden: wat ontbreekt, welke dag niet past, of er plaats is. redirected \
    vraagt --to en --reason; withdrawn, stopped en decline vragen --reason; offer vraagt --in. Behalve bij offer zegt --by \
    wie de stap zette. Wat in het kort gesprek of de intake gezegd werd, gaat mee met first-talk en intake.
    """,
    """
    A step that cannot be is refused with the reason: what is missing, which day does not fit, whether there is a place. \
    redirected needs --to and --reason; withdrawn, stopped and decline need --reason; offer needs --in. Except for offer, \
    --by says who took the step. What was said in the short talk or the intake goes with first-talk and intake.
    """)
  package static let dossier = Phrase(
    "Toon het hele dossier van iemand.", "Show the whole dossier of somebody.")
  package static let dossierDiscussion = Phrase(
    "Elk deel dat het scherm toont: wat ontbreekt, de weg, gesprekken, doelstellingen met hun scores, levensdomeinen, "
      + "omkadering, toestemming, jobdoelwit, zoektocht, stage met contacten, aanwezigheden en notities.",
    "Each part that the screen shows: what is missing, the path, talks, goals with their ratings, life domains, care "
      + "network, permission, job target, search, internship with contacts, attendance and notes.")
  package static let link = Phrase(
    "Koppel iemand die terugkomt aan het dossier van een vroegere module.",
    "Link somebody who comes back to the dossier of an earlier module.")
  package static let linkDiscussion = Phrase(
    "Met --take-over komt mee wat nog dient: de omkadering, de doelstellingen zoals ze verwoord zijn, het jobdoelwit.",
    "With --take-over what is still of use comes along: the care network, the goals as worded, the job target.")
  package static let earlier = Phrase(
    "Wie het was in een andere module: de naam, een deel ervan dat maar op één past, of het id.",
    "Who it was in another module: the name, a part of it that fits only one, or the id.")
  package static let takeOver = Phrase("Neem over wat nog dient.", "Take over what is still of use.")
  package static let importing = Phrase(
    "Neem een lijst over uit een rekenblad (CSV).", "Take over a list from a spreadsheet (CSV).")
  package static let referrals = Phrase(
    "Neem verwezen personen over als kandidaten.", "Take over referred people as candidates.")
  package static let programme = Phrase(
    "Neem een programma over: de sessies van alle weken.", "Take over a programme: the sessions of all weeks.")
  package static let apply = Phrase(
    "Doe de wijzigingen uit een bestand, alle of geen enkele.", "Make the changes in a file, all or none.")
  package static let applyDiscussion = Phrase(
    "Een wijziging per lijn, als JSON; opstap apply --examples toont ze alle. Lege lijnen en lijnen die met # "
      + "beginnen tellen niet mee.",
    "One change a line, as JSON; opstap apply --examples shows them all. Blank lines and lines that begin with # "
      + "do not count.")
  package static let today = Phrase("Toon wat vandaag aandacht vraagt.", "Show what asks for attention today.")
  package static let check = Phrase(
    "Kijk de bestanden en de regels na.", "Check the files and the rules.")
  package static let checkDiscussion = Phrase(
    "Eindigt met code 1 als een regel niet klopt of een bestand niet te openen is; wat enkel een blik waard is, "
      + "staat apart.",
    "Ends with code 1 when a rule does not hold or a file cannot be opened; what only deserves a look stands apart.")
  package static let list = Phrase("Toon een lijst.", "Show a list.")
  package static let listDiscussion = Phrase(
    "hours telt per deelnemer en per week wat gepland en wat gedaan is; check-ins toont eerst wat het langst wacht; "
      + "candidates toont waar ieder staat op het pad; missing wat er nog ontbreekt; outcomes wie waarheen ging; aftercare hoe het daarna gaat; agenda en proposals zijn voor de "
      + "volgende intervisie.",
    "hours counts what is planned and done for each participant and week; check-ins shows first what waits longest; "
      + "candidates shows where everybody stands on the path; missing what is not there yet; outcomes where everybody went; aftercare how it goes afterwards; agenda and proposals are for "
      + "the next intervision.")
  package static let minutes = Phrase(
    "Maak het verslag van een intervisie.", "Make the minutes of an intervision.")
  package static let minutesDiscussion = Phrase(
    """
    Zonder namen, tenzij met --names. Een eigen sjabloon in de map sjablonen (opstap paths) komt in de plaats van het \
    ingebouwde: opstap minutes --template --format html toont dat, om te kopiëren naar minutes.html.mustache.
    """,
    """
    Without names, unless with --names. A template of your own in the folder templates (opstap paths) takes the place \
    of the built-in one: opstap minutes --template --format html shows that, to copy to minutes.html.mustache.
    """)
  package static let finalReport = Phrase(
    "Maak het eindverslag van een deelnemer.", "Make the final report of a participant.")
  package static let finalReportDiscussion = Phrase(
    """
    De versie voor de verwijzer laat weg waarvoor de deelnemer geen toestemming gaf. Een eigen sjabloon in de map \
    sjablonen (opstap paths) komt in de plaats van het ingebouwde: opstap report --template --format html toont dat, om \
    te kopiëren naar report.html.mustache.
    """,
    """
    The version for the referrer leaves out what the participant gave no consent for. A template of your own in the \
    folder templates (opstap paths) takes the place of the built-in one: opstap report --template --format html shows \
    that, to copy to report.html.mustache.
    """)
  package static let keys = Phrase(
    "Toon alle opdrachten van het scherm met hun naam en toetsen.",
    "Show all commands of the screen with their names and keys.")
  package static let paths = Phrase(
    "Toon waar opstap zijn bestanden zoekt.", "Show where opstap looks for its files.")

  // MARK: Arguments and options

  package static let hideNames = Phrase(
    "Verberg de namen: ieder heet naar een plant, een dier of een steen. Roepnamen kan het programma niet kennen.",
    "Hide the names: everyone is called after a plant, an animal or a stone. The program cannot know nicknames.")

  package static let caseload = Phrase("De map van de caseload.", "The folder of the caseload.")
  package static let todayOption = Phrase(
    "Doe alsof het die dag is (JJJJ-MM-DD, eventueel met THH:MM).",
    "As if it were that day (YYYY-MM-DD, with THH:MM if you like).")
  package static let language = Phrase("De taal van de schermen en zinnen.", "The language of screens and sentences.")
  package static let json = Phrase("Geef JSON, voor een ander programma.", "Give JSON, for another program.")
  package static let noColour = Phrase("Zonder kleuren.", "Without colours.")
  package static let linear = Phrase(
    "Regel per regel, voor schermlezers en braille.", "Line by line, for screen readers and braille.")
  package static let keep = Phrase(
    "Leg de verzonnen caseload in deze nieuwe map en open niets.",
    "Leave the invented caseload in this new folder and open nothing.")
  package static let newFolder = Phrase("De nieuwe map.", "The new folder.")
  package static let name = Phrase("De naam van de module.", "The name of the module.")
  package static let place = Phrase("De plaats.", "The place.")
  package static let start = Phrase(
    "De eerste dag: JJJJ-MM-DD of dag/maand/jaar.", "The first day: YYYY-MM-DD or day/month/year.")
  package static let counsellor = Phrase("Wie de module begeleidt.", "Who guides the module.")
  package static let module = Phrase(
    "De module: haar naam, een deel ervan dat maar op één past, of haar id.",
    "The module: its name, a part of it that fits only one, or its id.")
  package static let firstName = Phrase("De voornaam.", "The first name.")
  package static let lastName = Phrase("De familienaam.", "The last name.")
  package static let referrer = Phrase("Wie toeleidt: VDAB of GTB.", "Who refers: VDAB or GTB.")
  package static let consultant = Phrase("De naam van de consulent.", "The name of the consultant.")
  package static let informal = Phrase(
    "Wie ook verwees: huisarts, psychiater, adviserend arts.",
    "Who referred besides: GP, psychiatrist, medical adviser.")
  package static let birth = Phrase("De geboortedatum.", "The date of birth.")
  package static let town = Phrase("De gemeente.", "The town.")
  package static let phone = Phrase("Het telefoonnummer.", "The phone number.")
  package static let email = Phrase("Het e-mailadres.", "The e-mail address.")
  package static let status = Phrase("Het statuut.", "The benefit status.")
  package static let referredOn = Phrase(
    "De dag van de toeleiding; anders vandaag.", "The day of the referral; today if not given.")
  package static let person = Phrase(
    "De persoon: naam, een deel ervan dat maar op één past, of het id.",
    "The person: name, a part of it that fits only one, or the id.")
  package static let stepKind = Phrase("De stap.", "The step.")
  package static let on = Phrase(
    "De dag; anders vandaag, en voor started de start van de module als die nog komt.",
    "The day; today if not given, and for started the start of the module if that is still to come.")
  package static let by = Phrase(
    "Wie de stap zette: de deelnemer alleen, samen, of de begeleider.",
    "Who took the step: the participant alone, together, or the counsellor.")
  package static let reason = Phrase("De reden.", "The reason.")
  package static let motivation = Phrase("Kort gesprek: de motivatie.", "Short talk: the motivation.")
  package static let wellbeing = Phrase(
    "Kort gesprek: hoe het nu gaat, van 1 (slecht) tot 5 (goed).",
    "Short talk: how it goes now, from 1 (poor) to 5 (good).")
  package static let best = Phrase(
    "Kort gesprek: of Op-Stap het beste antwoord is.", "Short talk: whether Op-Stap is the best answer.")
  package static let why = Phrase("Kort gesprek: waarom.", "Short talk: why.")
  package static let decision = Phrase(
    "Kort gesprek: wat beslist is; redirected vraagt --to en --reason, withdrawn --reason.",
    "Short talk: what was decided; redirected needs --to and --reason, withdrawn --reason.")
  package static let answer = Phrase(
    "Intake: het antwoord op een vraag, als ID=ANTWOORD; mag meermaals.",
    "Intake: the answer to a question, as ID=ANSWER; may be given several times.")
  package static let strengths = Phrase("Intake: sterke kanten.", "Intake: strengths.")
  package static let limits = Phrase("Intake: grenzen.", "Intake: limits.")
  package static let agreements = Phrase("Intake: afspraken.", "Intake: agreements.")
  package static let underStress = Phrase("Intake: wat helpt bij stress.", "Intake: what helps under stress.")
  package static let to = Phrase("Waarheen verwezen.", "Where to redirected.")
  package static let into = Phrase("De module waarin een plaats vrij is.", "The module in which a place is free.")
  package static let onPaper = Phrase(
    "Zet eerdere stappen die niet genoteerd zijn, op papier.", "Put earlier steps that are not recorded on paper.")
  package static let onlyModule = Phrase(
    "Alleen deze module: haar naam, een deel ervan dat maar op één past, of haar id.",
    "This module only: its name, a part of it that fits only one, or its id.")
  package static let file = Phrase("Het bestand, of - voor de standaardinvoer.", "The file, or - for standard input.")
  package static let goodOnly = Phrase(
    "Neem de goede rijen ook als er foute bij zijn.", "Take the good rows although others are wrong.")
  package static let admit = Phrase(
    "Laat hen meteen deelnemen zolang er plaats is; de anderen komen op de wachtlijst.",
    "Let them take part at once as far as there are places; the others go on the waiting list.")
  package static let replace = Phrase(
    "Vervang het programma dat er al is; wat een register of afspraken heeft, blijft.",
    "Replace the programme that is there; what has a register or bookings stays.")
  package static let dryRun = Phrase("Zeg wat er zou gebeuren en bewaar niets.", "Say what would happen; save nothing.")
  package static let examples = Phrase(
    "Toon een voorbeeld van elke wijziging.", "Show an example of every change.")
  package static let accept = Phrase(
    "Neem een bestand aan dat u zelf met de hand gewijzigd hebt.", "Accept a file that you edited by hand yourself.")
  package static let meeting = Phrase(
    "De intervisie: last, next, haar dag (2026-06-12) of haar id.",
    "The intervision: last, next, its day (2026-06-12) or its id.")
  package static let participant = Phrase(
    "De deelnemer: de naam, een deel ervan dat maar op één past, of het id.",
    "The participant: the name, a part of it that fits only one, or the id.")
  package static let version = Phrase(
    "Voor wie: participant (alles) of referrer.", "For whom: participant (all of it) or referrer.")
  package static let format = Phrase(
    "De vorm van het verslag; zonder dit beslist de naam van het bestand.",
    "The format of the text; without it the name of the file decides.")
  package static let output = Phrase("In dit nieuwe bestand.", "Into this new file.")
  package static let force = Phrase("Vervang het bestand als het er al is.", "Replace the file if it is there already.")
  package static let showNames = Phrase("Noem deelnemers bij hun naam.", "Name participants.")
  package static let template = Phrase("Toon het ingebouwde sjabloon.", "Show the built-in template.")
  package static let kind = Phrase("Wat er in de lijst komt.", "What is in the list.")

  /// What the parser of the command line puts into help by itself, and how it reads in Dutch.
  package static func inDutch(_ help: String) -> String {
    let pairs = [
      ("OVERVIEW: ", "OVERZICHT: "), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
      ("SUBCOMMANDS:", "OPDRACHTEN:"), ("<subcommand>", "<opdracht>"), ("(values: ", "(keuze uit: "),
      ("(default: ", "(anders: "), ("; default: ", "; anders: "), ("Show the version.", "Toon de versie."),
      ("Show help information.", "Toon deze hulp."), ("for detailed help.", "voor meer uitleg."),
      ("  See '", "  Zie '"),
    ]
    return pairs.reduce(help) { text, pair in
      text.split(separator: pair.0, omittingEmptySubsequences: false)
        .joined(separator: pair.1)
    }
  }
}
