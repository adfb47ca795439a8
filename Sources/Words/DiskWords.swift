// What is said when the disk, or somebody else on it, gets in the way: what, which file, what to do.

import Domain
import Glibc

extension DiskTrouble {
  package var phrase: Phrase {
    switch self {
    case .damaged(let file, let why): why.phrase(shown(file))
    case .foreign(let file, let what): what.phrase(shown(file))
    case .newer(let file, let schema):
      Phrase(
        "\(shown(file)) is bewaard door een nieuwere opstap (vorm \(schema)) en blijft ongemoeid. "
          + "Werk opstap bij om dit bestand te openen.",
        "\(shown(file)) was saved by a newer opstap (form \(schema)) and is left alone. "
          + "Update opstap to open this file."
      )
    case .unreadable(let file, let code):
      Phrase("\(shown(file)) kan niet gelezen worden: ", "\(shown(file)) cannot be read: ") + systemReason(code)
        + Phrase(" Kijk het bestand en zijn rechten na.", " Check the file and its permissions.")
    case .vanished(let file):
      Phrase(
        "\(shown(file)) is verdwenen sinds het geopend werd. "
          + "Kijk na of de map nog bereikbaar is; daarna kan u opnieuw bewaren.",
        "\(shown(file)) has vanished since it was opened. "
          + "Check that the folder can still be reached; then you can save again."
      )
    case .changedElsewhere(let file):
      Phrase(
        "\(shown(file)) is intussen elders gewijzigd (een tweede venster, een collega of synchronisatie). "
          + "Niets is overschreven. Herlaad het en doe uw wijziging opnieuw.",
        "\(shown(file)) was changed elsewhere meanwhile (a second window, a colleague or file syncing). "
          + "Nothing was overwritten. Reload it and make your change again."
      )
    case .duplicate(let file, let other):
      Phrase(
        "\(shown(file)) is hetzelfde document als \(shown(other)) en is niet geopend. "
          + "Vergelijk beide en haal er een weg uit de map.",
        "\(shown(file)) is the same document as \(shown(other)) and was not opened. "
          + "Compare both and take one out of the folder."
      )
    case .noSpace(let file, let code):
      Phrase("\(shown(file)) is niet bewaard: ", "\(shown(file)) was not saved: ") + systemReason(code)
        + Phrase(" Maak plaats en bewaar opnieuw.", " Make room and save again.")
    case .writeFailed(let file, .lock, let code):
      Phrase("Er is niets bewaard: ", "Nothing was saved: ")
        + Phrase("in \(shown(file)) kan niet vergrendeld worden: ", "no lock can be held in \(shown(file)): ")
        + systemReason(code) + Phrase(" Kijk die map en haar rechten na.", " Check that folder and its permissions.")
    case .writeFailed(let file, let step, let code):
      Phrase("\(shown(file)) is niet bewaard", "\(shown(file)) was not saved") + Phrase(" (", " (") + step.phrase
        + Phrase("): ", "): ") + systemReason(code)
        + Phrase(" Los dit op en bewaar opnieuw.", " Resolve this and save again.")
    case .busy(let path):
      Phrase(
        "Een andere opstap is al de hele tijd aan het bewaren in \(shown(path)). Wacht even en bewaar opnieuw.",
        "Another opstap has been saving in \(shown(path)) all the time. Wait a moment and save again.")
    case .unfaithful(let file):
      Phrase(
        "\(shown(file)) is niet bewaard: wat geschreven zou worden, leest niet hetzelfde terug. "
          + "Maak de laatste wijziging ongedaan en meld dit.",
        "\(shown(file)) was not saved: what would be written does not read back the same. "
          + "Undo the last change and report this."
      )
    case .exists(let path):
      Phrase(
        "\(shown(path)) bestaat al. Niets is overschreven. Kies een andere naam.",
        "\(shown(path)) exists already. Nothing was overwritten. Choose another name.")
    case .notAFolder(let path):
      Phrase(
        "\(shown(path)) is geen map, of is er niet. "
          + "Kijk de naam na, of maak een caseload met: opstap new \(quoted(shown(path)))",
        "\(shown(path)) is not a folder, or is not there. "
          + "Check the name, or make a caseload with: opstap new \(quoted(shown(path)))"
      )
    case .notACaseload(let path):
      Phrase(
        "\(shown(path)) is er niet: dit is geen caseload. Kijk de naam na, of maak een caseload met: opstap new",
        "\(shown(path)) is not there: this is no caseload. Check the name, or make a caseload with: opstap new")
    }
  }
}

extension DiskTrouble.Damage {
  fileprivate func phrase(_ file: String) -> Phrase {
    let left = Phrase(
      "Het is niet geopend en wordt niet overschreven. Zet een goede kopie terug, of haal het uit de map.",
      "It was not opened and will not be overwritten. Put a good copy back, or take it out of the folder.")
    return switch self {
    case .edited:
      Phrase(
        "\(file) is met de hand gewijzigd of beschadigd. Het is niet geopend en wordt niet overschreven. "
          + "Hebt u het zelf gewijzigd, aanvaard het dan met: opstap check --accept \(quoted(file))",
        "\(file) was edited by hand or is damaged. It was not opened and will not be overwritten. "
          + "If you edited it yourself, accept it with: opstap check --accept \(quoted(file))"
      )
    case .empty: Phrase("\(file) is leeg. ", "\(file) is empty. ") + left
    case .header:
      Phrase("\(file) is geen bestand van opstap, of is beschadigd. ", "\(file) is no file of opstap, or is damaged. ")
        + left
    case .body: Phrase("\(file) is beschadigd of onvolledig. ", "\(file) is damaged or incomplete. ") + left
    case .content:
      Phrase(
        "\(file) is onbeschadigd, maar de inhoud is geen document dat deze opstap kent. ",
        "\(file) is undamaged, but its content is no document that this opstap knows. ") + left
    case .controlCharacters:
      Phrase("\(file) bevat stuurtekens. ", "\(file) contains control characters. ") + left
    case .notUTF8: Phrase("\(file) is geen UTF-8-tekst. ", "\(file) is not UTF-8 text. ") + left
    case .tooComplex:
      Phrase(
        "\(file) is dieper genest of voller dan een document van opstap. ",
        "\(file) is nested deeper or fuller than any document of opstap. ") + left
    case .repeatedKey:
      Phrase("In \(file) staat dezelfde sleutel twee keer. ", "In \(file) the same key stands twice. ") + left
    case .misnamed:
      Phrase(
        "\(file) heeft niet de naam die bij het document erin hoort, en is niet geopend. "
          + "Geef het zijn naam terug: het id in het bestand, met .json.",
        "\(file) does not have the name that belongs to its document, and was not opened. "
          + "Give it its name back: the id in the file, with .json."
      )
    }
  }
}

extension DiskTrouble.Foreign {
  fileprivate func phrase(_ file: String) -> Phrase {
    let advice = Phrase(
      " Het blijft ongemoeid. Haal het uit de map als het daar niet hoort.",
      " It is left alone. Take it out of the folder if it does not belong there.")
    let what =
      switch self {
      case .link: Phrase("\(file) is een koppeling, geen bestand.", "\(file) is a link, not a file.")
      case .folder: Phrase("\(file) is een map, geen bestand.", "\(file) is a folder, not a file.")
      case .special: Phrase("\(file) is geen gewoon bestand.", "\(file) is not an ordinary file.")
      case .oversized:
        Phrase(
          "\(file) is groter dan een document van opstap mag zijn.",
          "\(file) is larger than a document of opstap may be.")
      case .otherKind: Phrase("\(file) is een ander soort document.", "\(file) is another kind of document.")
      case .name: Phrase("\(file) heeft geen naam die opstap geeft.", "\(file) has no name that opstap gives.")
      }
    return what + advice
  }
}

extension DiskTrouble.Step {
  fileprivate var phrase: Phrase {
    switch self {
    case .lock, .create: Phrase("bij het aanmaken", "while creating")
    case .write: Phrase("bij het schrijven", "while writing")
    case .sync, .syncFolder: Phrase("bij het vastleggen op de schijf", "while settling it on the disk")
    case .close: Phrase("bij het sluiten", "while closing")
    case .rename: Phrase("bij het op zijn plaats zetten", "while putting it in place")
    case .remove: Phrase("bij het verwijderen", "while removing")
    }
  }
}

/// The system's error in plain words.
func systemReason(_ code: Int32) -> Phrase {
  switch code {
  case EACCES, EPERM: Phrase("u hebt er de rechten niet voor.", "you do not have permission.")
  case ENOSPC: Phrase("de schijf is vol.", "the disk is full.")
  case EDQUOT: Phrase("uw deel van de schijf is vol.", "your share of the disk is full.")
  case EFBIG: Phrase("het bestand zou te groot worden.", "the file would become too large.")
  case EROFS: Phrase("de schijf kan alleen gelezen worden.", "the disk is read-only.")
  case EIO: Phrase("de schijf meldt een fout.", "the disk reports an error.")
  case ENOENT, ENOTDIR, ESTALE: Phrase("het is er niet.", "it is not there.")
  case EISDIR: Phrase("het is een map.", "it is a folder.")
  case ELOOP: Phrase("er staat een koppeling op die plaats.", "a link stands in that place.")
  case ENAMETOOLONG: Phrase("de naam is te lang.", "the name is too long.")
  case EMFILE, ENFILE: Phrase("er zijn te veel bestanden open.", "too many files are open.")
  case EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH, ETIMEDOUT, ENOTCONN:
    Phrase("het netwerk antwoordt niet.", "the network does not answer.")
  default: Phrase("het systeem meldt fout \(code).", "the system reports error \(code).")
  }
}

/// A name from the disk can hold anything; what would drive the terminal is shown as `?`.
private func shown(_ path: String) -> String {
  String(
    String.UnicodeScalarView(
      path.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "?"
        default: scalar
        }
      }))
}

/// A name as it can be typed in a shell.
private func quoted(_ path: String) -> String {
  let plain = path.utf8.allSatisfy { byte in
    Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || "0123456789/._-~+,:@".utf8.contains(byte)
  }
  return plain
    ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
