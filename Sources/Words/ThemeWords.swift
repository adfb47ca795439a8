// What is said of a colour scheme that cannot be used, or not quite.

/// Sentences on scheme files: what is wrong, where, and what to do. `file` is the file as the person named it; lines
/// count from 1. Themes knows nothing of words, so whoever reads a scheme picks.
package enum ThemeWords {
  package static func tooLarge(file: String, bytes: Int) -> Phrase {
    Phrase(
      "\(file) is \(bytes) bytes groot en dus geen kleurenthema. Kies een base16- of base24-bestand.",
      "\(file) has \(bytes) bytes and so is no colour theme. Choose a base16 or base24 file.")
  }

  package static func notYAML(file: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "dit is geen eenvoudige YAML. Verbeter het bestand of haal het thema opnieuw op.",
        "this is no simple YAML. Mend the file, or fetch the theme anew.")
  }

  package static func noKeys(file: String) -> Phrase {
    Phrase(
      "\(file) is geen kleurenthema: er staan geen kleuren in. Kies een base16- of base24-bestand.",
      "\(file) is no colour theme: there are no colours in it. Choose a base16 or base24 file.")
  }

  package static func missing(file: String, key: String) -> Phrase {
    Phrase(
      "\(file): \(key) ontbreekt. Voeg een lijn \(key) toe; een thema heeft name en base00 tot base0F nodig.",
      "\(file): \(key) is missing. Add a line \(key); a theme needs name, and base00 to base0F.")
  }

  package static func twice(file: String, key: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase("\(key) staat er twee keer. Laat er één staan.", "\(key) stands there twice. Leave one of them.")
  }

  package static func notText(file: String, key: String, line: Int) -> Phrase {
    at(file, line)
      + Phrase(
        "bij \(key) staat een lijst of een groep. Zet er één waarde.",
        "\(key) has a list or a group. Give it one value.")
  }

  /// `value` is what stands there; empty where an unquoted `#` began a comment.
  package static func notAColour(file: String, key: String, value: String, line: Int) -> Phrase {
    at(file, line)
      + (value.isEmpty
        ? Phrase(
          "\(key) is leeg. Zet een kleur met # tussen aanhalingstekens: \"#1a2b3c\".",
          "\(key) is empty. Put a colour with # between quotes: \"#1a2b3c\".")
        : Phrase(
          "\(key) is geen kleur: \(value). Schrijf zes tekens 0-9 of a-f: \"1a2b3c\".",
          "\(key) is no colour: \(value). Write six signs 0-9 or a-f: \"1a2b3c\"."))
  }

  package static func unknownSystem(file: String, system: String) -> Phrase {
    Phrase(
      "\(file) noemt zich \(system), niet base16 of base24; de kleuren worden toch gebruikt.",
      "\(file) calls itself \(system), not base16 or base24; its colours are used all the same.")
  }

  private static func at(_ file: String, _ line: Int) -> Phrase {
    Phrase("\(file), lijn \(line): ", "\(file), line \(line): ")
  }
}

extension Phrase {
  package static let themeTitle = Phrase("Kleurenthema", "Colour theme")
  package static let darkTheme = Phrase("donker", "dark")
  package static let lightTheme = Phrase("licht", "light")
  package static let automaticTheme = Phrase("licht of donker, zoals de terminal", "light or dark, as the terminal is")
  package static let ownTheme = Phrase("eigen bestand", "your own file")
  package static let brokenTheme = Phrase("kan niet gelezen worden", "cannot be read")
  package static func themeTaken(_ name: String) -> Phrase {
    Phrase("Thema opnieuw gelezen: \(name)", "Theme read again: \(name)")
  }

  // What a theme is tried on
  package static let sampleDanger = Phrase("te laat", "overdue")
  package static let sampleWarning = Phrase("bijna vol", "nearly full")
  package static let sampleGood = Phrase("aanwezig", "present")
  package static let sampleAttention = Phrase("let op", "look")
  package static let sampleArchived = Phrase("gestopt", "stopped")
}
