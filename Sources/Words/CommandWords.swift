// What stops a command, as facts and as sentences: what, where, and what to do.

import Domain

/// Why a command of the command line does not do what it was asked.
package enum CommandTrouble: Error, Equatable, Sendable {
  case disk(DiskTrouble)
  case refused(Refusal)
  /// A line of a file of changes, from 1.
  case refusedLine(Int, Refusal)
  case importFailed(file: String, ImportProblem)
  case lineUnreadable(ChangeLineProblem)
  /// No module has this id, this name, or a name with this text in it.
  case unknownModule(String, choices: [String])
  case ambiguousModule(String, choices: [String])
  case unknownPerson(String)
  case ambiguousPerson(String, choices: [String])
  /// Anybody else than VDAB or GTB.
  case referrer(String)
  /// A step that needs what stands behind this option.
  case optionMissing(String)
  /// A handover without whom or why.
  case handoverNeeds(String)
  /// None that could be set right.
  case noHandover(String)
  /// A step, without who took it.
  case takerMissing
  /// An answer to a question that the method template does not have, or without "=".
  case unknownQuestion(String, choices: [String])
  /// What was said in another talk than the step is.
  case notOfThisStep
  /// No meeting has this id or this day, or there is no last or next one.
  case unknownMeeting(String, choices: [String])
  case ambiguousMeeting(Day, choices: [String])
  case unknownParticipant(String)
  case ambiguousParticipant(String, choices: [String])
  /// `report` without a participant.
  case noParticipant
  /// A file has the name that was given for a new one.
  case fileThere(String)
  case noMoment(String)
  case noDay(String)
  /// `apply` without a file of changes.
  case noFile
  /// Standard output took no more; the number is that of the system's error.
  case outputLost(code: Int32)

  /// Refusals and what went wrong are 1; a value on the command line that makes no sense is 2.
  package var exitCode: Int32 {
    switch self {
    case .noMoment, .noDay, .noFile, .optionMissing, .handoverNeeds, .takerMissing, .unknownQuestion, .notOfThisStep: 2
    default: 1
    }
  }

  package var phrase: Phrase {
    switch self {
    case .disk(let trouble): trouble.phrase
    case .refused(let refusal): refusal.phrase()
    case .refusedLine(let line, let refusal):
      Phrase("Lijn \(line): ", "Line \(line): ") + refusal.phrase()
        + Phrase(" Er is niets gewijzigd.", " Nothing was changed.")
    case .importFailed(let file, let problem): Phrase(same: file + ": ") + problem.phrase
    case .lineUnreadable(let problem):
      problem.phrase + Phrase(" Er is niets gewijzigd.", " Nothing was changed.")
    case .unknownModule(let text, let choices):
      choices.isEmpty
        ? Phrase(
          "In deze caseload staat nog geen module. Voeg er een toe met: opstap add module",
          "There is no module in this caseload yet. Add one with: opstap add module")
        : Phrase("Geen module heet \"\(text)\". Kies uit: ", "No module is named \"\(text)\". Choose from: ")
          + choices.listed + Phrase(same: ".")
    case .ambiguousModule(let text, let choices):
      Phrase("\"\(text)\" past op meer dan één module: ", "\"\(text)\" fits more than one module: ")
        + choices.listed + Phrase(". Geef meer van de naam, of het id.", ". Give more of the name, or the id.")
    case .unknownPerson(let text):
      Phrase(
        "Niemand heet \"\(text)\". opstap list candidates toont wie er is.",
        "Nobody is named \"\(text)\". opstap list candidates shows who there is.")
    case .ambiguousPerson(let text, let choices):
      Phrase("\"\(text)\" past op meer dan één persoon: ", "\"\(text)\" fits more than one person: ")
        + choices.listed
        + Phrase(". Geef meer van de naam, de module, of het id.", ". Give more of the name, the module, or the id.")
    case .referrer(let text): Malformed.formalReferrer(text).phrase
    case .optionMissing(let option):
      Phrase("Deze stap vraagt ook \(option).", "This step needs \(option) too.")
    case .handoverNeeds(let option):
      Phrase(
        "Een overdracht vraagt ook \(option); --correct en --take-back gaan over de laatste.",
        "A handover needs \(option) too; --correct and --take-back are about the last one.")
    case .noHandover(let module):
      Phrase("\(module) is nog niet overgedragen.", "\(module) has not been handed over yet.")
    case .takerMissing:
      Phrase(
        "Zeg met --by wie de stap zette: alone (de deelnemer alleen), together (samen) of counsellor (de begeleider).",
        "Say with --by who took the step: alone (the participant alone), together, or counsellor.")
    case .unknownQuestion(let text, let choices):
      Phrase(
        "\"\(text)\" is geen vraag met een antwoord. Schrijf ID=ANTWOORD, met als ID: ",
        "\"\(text)\" is no question with an answer. Write ID=ANSWER, with as ID: ") + choices.listed + Phrase(same: ".")
    case .notOfThisStep:
      Phrase(
        "Bij deze stap hoort dat niet: --motivation, --wellbeing, --best, --why en --decision zijn van first-talk; "
          + "--answer, --strengths, --limits, --agreements en --under-stress van intake.",
        "That does not go with this step: --motivation, --wellbeing, --best, --why and --decision are of first-talk; "
          + "--answer, --strengths, --limits, --agreements and --under-stress of intake.")
    case .unknownMeeting(let text, let choices):
      choices.isEmpty
        ? Phrase(
          "In deze caseload staat nog geen intervisie.", "There is no intervision in this caseload yet.")
        : Phrase("Geen intervisie past op \"\(text)\". Kies uit: ", "No intervision fits \"\(text)\". Choose from: ")
          + choices.listed + Phrase(same: ".")
    case .ambiguousMeeting(let day, let choices):
      Phrase("Op \(day) is er meer dan één intervisie: ", "There is more than one intervision on \(day): ")
        + choices.listed + Phrase(". Geef het id.", ". Give the id.")
    case .unknownParticipant(let text):
      Phrase(
        "Geen deelnemer past op \"\(text)\". opstap list participants toont ze.",
        "No participant fits \"\(text)\". opstap list participants shows them.")
    case .ambiguousParticipant(let text, let choices):
      Phrase("\"\(text)\" past op meer dan één deelnemer: ", "\"\(text)\" fits more than one participant: ")
        + choices.listed + Phrase(". Geef de hele naam of het id.", ". Give the whole name or the id.")
    case .noParticipant:
      Phrase(
        "Van wie? Geef een deelnemer, of --template voor het ingebouwde sjabloon.",
        "Whose? Give a participant, or --template for the built-in template.")
    case .fileThere(let path):
      Phrase(
        "\(path) bestaat al. Niets is overschreven. Kies een andere naam, of geef --force.",
        "\(path) exists already. Nothing was overwritten. Choose another name, or give --force.")
    case .noMoment(let text):
      Phrase(
        "\"\(text)\" is geen bestaande datum. Schrijf ze als 2026-04-13 of, met een uur, 2026-04-13T09:30.",
        "\"\(text)\" is not an existing date. Write it as 2026-04-13 or, with a time, 2026-04-13T09:30.")
    case .noDay(let text):
      Phrase(
        "\"\(text)\" is geen bestaande datum. Schrijf ze als 2026-04-13 of 13/4/2026.",
        "\"\(text)\" is not an existing date. Write it as 2026-04-13 or 13/4/2026.")
    case .noFile:
      Phrase(
        "Welk bestand? Noem het, of schrijf - voor de standaardinvoer: opstap apply wijzigingen.jsonl",
        "Which file? Name it, or write - for standard input: opstap apply changes.jsonl")
    case .outputLost(let code):
      Phrase(
        "De uitvoer kon niet geschreven worden (fout \(code)). Is de schijf vol?",
        "The output could not be written (error \(code)). Is the disk full?")
    }
  }
}

/// What is odd about the configuration file. The program goes on with what it could read.
package enum ConfigurationTrouble: Error, Equatable, Sendable {
  case unreadable(file: String, code: Int32)
  case tooLarge(file: String, limit: Int)
  /// Not YAML, or not a list of keys with a value each.
  case malformed(file: String, line: Int?)
  case twice(key: String, file: String, line: Int)
  case unknownKey(String, file: String, line: Int, known: [String])
  case badValue(String, key: String, file: String, line: Int, choices: [String])
  /// A value that is not one line of text.
  case notText(key: String, file: String, line: Int)
  /// Under `keys` something else than a command and its keys.
  case notKeys(file: String, line: Int)
  /// The file is written in a way in which one key cannot be set without touching the rest.
  case cannotSet(key: String, file: String)
  case notWritten(file: String, code: Int32)

  package var phrase: Phrase {
    switch self {
    case .unreadable(let file, let code): DiskTrouble.unreadable(file: file, code: code).phrase
    case .tooLarge(let file, let limit):
      Phrase(
        "\(file) is groter dan \(limit) bytes en is niet gelezen.",
        "\(file) is larger than \(limit) bytes and was not read.")
    case .malformed(let file, let line):
      at(file, line)
        + Phrase(
          "dit zijn geen regels \"sleutel: waarde\". De standaardinstellingen gelden.",
          "these are not lines \"key: value\". The default settings hold.")
    case .twice(let key, let file, let line):
      at(file, line)
        + Phrase(
          "\(key) staat er al eens: laat er één staan. De standaardinstellingen gelden.",
          "\(key) is there already: keep one of them. The default settings hold.")
    case .unknownKey(let key, let file, let line, let known):
      at(file, line)
        + Phrase("de sleutel \"\(key)\" is niet gekend. Gekend zijn ", "the key \"\(key)\" is not known. Known are ")
        + known.listed + Phrase(same: ".")
    case .badValue(let value, let key, let file, let line, let choices):
      at(file, line)
        + Phrase(
          "\"\(value)\" kan niet voor \(key). Kies uit: ", "\"\(value)\" cannot be the \(key). Choose from: ")
        + choices.listed + Phrase(same: ".")
    case .notText(let key, let file, let line):
      at(file, line) + Phrase("\(key) hoort één lijn tekst te zijn.", "\(key) has to be one line of text.")
    case .notKeys(let file, let line):
      at(file, line)
        + Phrase(
          "hier hoort een opdracht met haar toetsen te staan, bv. check-in: c F5.",
          "this should be a command with its keys, such as check-in: c F5.")
    case .cannotSet(let key, let file):
      Phrase(
        "\(file): \(key) kon niet ingevuld worden zonder de rest te wijzigen. Doe het zelf in een tekstverwerker.",
        "\(file): \(key) could not be filled in without changing the rest. Please do it yourself in an editor.")
    case .notWritten(let file, let code): DiskTrouble.writeFailed(file: file, step: .write, code: code).phrase
    }
  }

  private func at(_ file: String, _ line: Int?) -> Phrase {
    guard let line else { return Phrase(same: "\(file): ") }
    return Phrase("\(file), lijn \(line): ", "\(file), line \(line): ")
  }
}
