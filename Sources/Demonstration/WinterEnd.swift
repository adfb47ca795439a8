// How it ended for the people of Kortrijk and how they were a year later, numbers 301 to 307; all are invented.

import Domain

enum WinterEnd {
  static let all = first + second

  /// A day of 2025, by which a next step was to be taken.
  static func day(_ dayOfMonth: Int, _ month: Int) -> Day { WinterGroup.day(dayOfMonth, month) }

  /// In the order of the form; the day follows from the booked slot.
  static func talk(
    _ lookingBack: String, _ grown: String, _ attention: String, _ advice: String, referrer: String = "",
    _ presence: FirstTalk.Referrer = .present
  ) -> FinalEvaluation {
    FinalEvaluation(
      day: WinterGroup.day(9, 5), referrer: presence, lookingBack: lookingBack, referrerWords: referrer, grown: grown,
      attention: attention, advice: advice)
  }

  private static let first: [StoryEnd] = [
    StoryEnd(
      number: 301,
      reflections: [
        ["Kreeg een sleutelbos.", "Ik was bang om iets te missen.", "Zij vertrouwen mij.", "Zelf zeggen wat stuk is."],
        [
          "Herstelde de fietsenstalling.", "Ging vlotter alleen.", "Ik werk graag zonder bel.",
          "De verwarming bekijken.",
        ],
        ["Kinderen zwaaiden.", "Dat had ik in de weverij nooit.", "Ik wil hier blijven.", "Het de directeur vragen."],
      ],
      rating: (1, "vroeg de directeur om uren"), domains: [4, 4, 4, 4, 3, 3], ladder: 5,
      talk: talk(
        "Ik dacht dat ik alleen kon weven.", "Zegt wat hij wil, en regelt het.", "De knie bij zwaar werk.",
        "Halftijds beginnen en niet alles aannemen.", referrer: "Blij met het contract."),
      outcome: (.regularJob, "onderhoudsmedewerker in De Wegwijzer, halftijds", "vast aanspreekpunt in de school"),
      steps: [("Contract laten nalezen", .together, day(19, 5))],
      contacts: [
        .init(month: 3, situation: .regularJob, words: "Vakantie, de school is nu zijn werf."),
        .init(month: 6, situation: .regularJob, words: "Kreeg vier uur bij."),
        .init(
          month: 12, situation: .regularJob, words: "Vast contract.", domains: [4, 4, 4, 4, 3, 4], ladder: 6),
      ]),
    StoryEnd(
      number: 303,
      reflections: [
        ["Zong in de leefzaal.", "Iedereen zong mee.", "Muziek is ook werk.", "Een lijst met liedjes maken."],
        [
          "Nam de dienst van een collega over.", "Ik was kapot.", "Ik zei ja uit schrik.",
          "Eerst denken, dan antwoorden.",
        ],
        ["Vroeg een halve dag.", "Niemand was boos.", "Nee zeggen is niet lelijk.", "Het ook thuis doen."],
      ],
      rating: (1, "vroeg zelf een halve dag"), domains: [4, 4, 4, 3, 3, 2], ladder: 4,
      talk: talk(
        "Mijn zoon vertelde het op school.", "Zegt wat ze aankan.", "Opvang in de vakanties.",
        "Met begeleiding zoeken naar zorg met vaste uren."),
      outcome: (.followUp, "traject bij Jobcentrum Kortrijk, zoekt in de zorg", ""),
      steps: [
        ("Inschrijven bij twee woonzorgcentra", .participant, day(2, 6)),
        ("Opvang voor juli regelen", .together, day(16, 6)),
      ], consents: [.reflections],
      contacts: [
        .init(month: 3, situation: .followUp, words: "Twee gesprekken gehad, nog geen uren."),
        .init(month: 6, situation: .regularJob, words: "Logistiek assistent sinds oktober, 19 uur."),
        .init(
          month: 12, situation: .regularJob, words: "Contract verlengd; zingt op vrijdag.",
          domains: [4, 4, 4, 4, 3, 3], ladder: 6),
      ]),
    StoryEnd(
      number: 304,
      reflections: [
        ["Werd misselijk op de trein.", "Toch blijven zitten.", "Het gaat over.", "Water meenemen."],
        ["Klanten stonden bij mijn tafel.", "Ik liep naar achter.", "Achteraan kan ik werken.", "Zeggen waar ik sta."],
        ["De tomaten staan.", "Ik heb dat gedaan.", "Traag is ook goed.", "Een plek zoeken zonder haast."],
      ],
      rating: (2, "heen en terug, vijf weken lang"), domains: [3, 4, 2, 4, 3, 3], ladder: 3,
      talk: talk(
        "Ik ben buiten geweest, dat telt.", "Reist alleen, blijft als het moeilijk is.", "Drukte en tempo.",
        "Eerst vrijwillig in een moestuin, daarna een opleiding.", referrer: "Volgt dit mee op."),
      outcome: (.voluntaryWork, "stadsmoestuin, twee voormiddagen", ""),
      steps: [("Kennismaken in de stadsmoestuin", .together, day(20, 5))], consents: [.care, .lifeDomains],
      contacts: [
        .init(month: 3, situation: .voluntaryWork, words: "Heeft een eigen bed met kruiden.", channel: .email),
        .init(month: 6, situation: .voluntaryWork, words: "Gaat ook op zaterdag."),
        .init(
          month: 12, situation: .training, words: "Begon de opleiding tuinbouw, deeltijds.",
          domains: [4, 4, 3, 4, 3, 3], ladder: 4),
      ]),
    StoryEnd(
      number: 305,
      reflections: [
        ["Drie radio's hersteld.", "De uren vlogen, daarna op.", "Ik voel het te laat.", "Pauze op de klok."],
        ["Legde uit hoe men test.", "Ze luisterden.", "Ik kan het nog uitleggen.", "Een fiche schrijven."],
      ],
      rating: (-1, "werkte de laatste week weer te lang door"), domains: [4, 3, 3, 4, 3, 3], ladder: 3,
      talk: talk(
        "Ik ben weer elektricien, drie uur per dag.", "Kan weer uitleggen en herstellen.",
        "Op tijd stoppen; gehoor in een drukke ruimte.",
        "Een maatwerkbedrijf met rustige werktafel."),
      outcome: (.shelteredWork, "maatwerkbedrijf, toestellen herstellen, halftijds", "lamp in plaats van bel"),
      steps: [("Rondleiding in het maatwerkbedrijf", .together, day(26, 5))],
      contacts: [
        .init(month: 3, situation: .shelteredWork, words: "Begonnen in juli, drie voormiddagen."),
        .init(month: 6, situation: .ill, words: "Thuis na een val; wil terug."),
        .init(
          month: 12, situation: .shelteredWork, words: "Weer drie voormiddagen, leert een jonge collega aan.",
          domains: [4, 3, 4, 4, 3, 3], ladder: 5),
      ]),
    StoryEnd(
      number: 306,
      reflections: [
        ["Kende de scanner nog.", "Het was alsof ik nooit weg was.", "Ik kan dit.", "Tonen dat ik vlug leer."],
        [
          "Tom vroeg mijn gsm-nummer.", "Ik durfde niets te vragen.", "Vragen mag.", "Zelf over een contract beginnen.",
        ],
      ],
      rating: (2, "ging zelf over een contract praten"), domains: [4, 3, 4, 4, 4, 4], ladder: 6,
      outcome: (.regularJob, "magazijnier bij Leiekaai Logistiek, voltijds", ""),
      steps: [("Attest voor de heftruck halen", .participant, day(30, 6))],
      contacts: [
        .init(month: 3, situation: .regularJob, words: "Heftruckattest behaald."),
        .init(month: 6, situation: .regularJob, words: "Vaste ploeg, ook op zaterdag."),
        .init(
          month: 12, situation: .regularJob, words: "Leidt nu nieuwe mensen op.", domains: [4, 3, 4, 4, 4, 4], ladder: 6
        ),
      ]),
    StoryEnd(
      number: 307,
      reflections: [
        [
          "Honderd borden op een uur.", "Ik riep te veel.", "Een keuken is geen feest.",
          "Rustig zeggen wat ik nodig heb.",
        ],
        [],
        ["Kurt leerde mij stoofvlees.", "Hij doet het anders, en goed.", "Ik leer van wie trager is.", "Vragen hoe."],
      ],
      rating: (2, "vroeg de jongste hoe zij het doet"), domains: [4, 3, 4, 3, 4, 3], ladder: 5,
      talk: talk(
        "Ik wist dat ik kon koken, nu weten zij het ook.", "Laat anderen werken.", "Opvang als de dochter ziek is.",
        "Grootkeuken met dagdienst."),
      outcome: (.regularJob, "keukenmedewerker in het ziekenhuis, 24 uur", "uurrooster rond de schooluren"),
      steps: [("Reserve-opvang vastleggen", .participant, day(23, 5))],
      contacts: [
        .init(month: 3, situation: .regularJob, words: "Moe en gelukkig."),
        .init(month: 6, situation: .regularJob, words: "Mag de dieetkeuken leren."),
        .init(
          month: 12, situation: .regularJob, words: "Verkoopt taarten op zondag.", domains: [4, 4, 4, 3, 4, 4],
          ladder: 6),
      ]),
  ]
}
