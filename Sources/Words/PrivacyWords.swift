// What is said of names on and off the screen.

extension Phrase {
  package static let programName = Phrase(same: "Op-Stap")
  package static let namesHiddenSign = Phrase("◉ NAMEN VERBORGEN", "◉ NAMES HIDDEN")
  package static let namesHidden = Phrase(
    "Namen verborgen; roepnamen kan het programma niet kennen", "Names hidden; the program cannot know nicknames")
  /// Where the team reads along.
  package static func namesHiddenHere(key: Phrase) -> Phrase {
    Phrase("Namen verborgen zolang u hier bent, roepnamen niet; ", "Names hidden while you are here, nicknames not; ")
      + key
      + Phrase(" toont ze", " shows them")
  }
  package static func namesHiddenAfter(_ minutes: Int) -> Phrase {
    let (dutch, english) = minutes == 1 ? ("1 minuut", "1 minute") : ("\(minutes) minuten", "\(minutes) minutes")
    return Phrase(
      "Namen verborgen na \(dutch) zonder toets; roepnamen kent het programma niet",
      "Names hidden after \(english) without a key; the program knows no nicknames")
  }
  package static func afterMinutes(_ minutes: Int) -> Phrase {
    minutes == 0 ? Phrase("nooit", "never") : Phrase("na \(minutes) min", "after \(minutes) min")
  }
  package static let namesShown = Phrase("Namen weer zichtbaar", "Names shown again")
  package static func editorShowsNames(_ key: Phrase) -> Phrase {
    Phrase("Namen zijn verborgen, en uw editor zou ze tonen: ", "Names are hidden, and your editor would show them: ")
      + key + Phrase(" toont ze hier eerst", " shows them here first")
  }
  package static func fieldHidden(_ key: Phrase) -> Phrase {
    Phrase("Namen zijn verborgen: ", "Names are hidden: ") + key
      + Phrase(" toont ze en opent dit veld", " shows them and opens this field")
  }
}
