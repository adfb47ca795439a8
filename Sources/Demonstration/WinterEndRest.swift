// How it ended for the people of Kortrijk and how they were a year later, numbers 308 to 313; all are invented.

import Domain

extension WinterEnd {
  static let second: [StoryEnd] = [
    StoryEnd(
      number: 308,
      reflections: [
        ["Deed een bobijn verkeerd.", "Ik vroeg niets, uit trots.", "Vragen is sneller.", "Eerst tonen, dan doen."],
        ["Vroeg uitleg aan Trui.", "Ze lachte niet.", "Het conflict van vroeger was ook zo.", "Het opschrijven."],
        [
          "Een jonge man vroeg mij iets.", "Ik legde het uit.", "Nu ben ik de oude die uitleg geeft.", "Geduld hebben.",
        ],
      ],
      rating: (0, "vraagt het als het moeilijk is"), domains: [3, 4, 3, 3, 3, 3], ladder: 4,
      talk: talk(
        "Ik ben niet te oud.", "Vraagt uitleg.", "Brieven en formulieren.", "Blijven zoeken in de textiel, samen.",
        referrer: "Steunt een opvolgtraject.", .consulted),
      outcome: (.followUp, "traject bij Jobcentrum Kortrijk, zoekt in de textiel", ""),
      steps: [("Cv brengen bij drie weverijen", .participant, day(10, 6))],
      contacts: [
        .init(month: 3, words: "gsm stond af"),
        .init(month: 3, situation: .followUp, words: "Was vissen. Twee keer op gesprek geweest."),
        .init(month: 6, situation: .jobSeeking, words: "Een weverij belde, dan toch niet."),
        .init(
          month: 12, situation: .regularJob, words: "Werkt sinds maart in een spinnerij, twee ploegen.",
          domains: [4, 4, 3, 4, 3, 4], ladder: 6),
      ]),
    StoryEnd(
      number: 309,
      reflections: [
        [
          "Een klant vroeg mijn raad.", "Ik vergat de pijn.", "Ik kan nog iets geven.",
          "Rechtstaan en zitten afwisselen.",
        ],
        ["Hele rek op kleur gelegd.", "Daarna een dag plat.", "Trots kost kracht.", "Stoppen als het nog goed gaat."],
        ["Carla vroeg of ik blijf.", "Ik moest wenen.", "Ik word verwacht.", "Vragen wat vrijwillig mag."],
      ],
      rating: (0, "noemde een ding dat lukt, elke week"), domains: [3, 4, 4, 3, 2, 3], ladder: 3,
      talk: talk(
        "Ik heb een reden om op te staan.", "Begint over wat wel gaat.", "Pijn en energie.",
        "Activering met vaste, korte dagen."),
      outcome: (.activation, "arbeidsmatige activiteiten in Kringloophuis De Leie", "stoel, en om het halfuur zitten"),
      steps: [("Afspraak met de arbeidszorg", .referrer, day(27, 5))], consents: [.care],
      contacts: [
        .init(
          month: 3, situation: .activation, words: "Drie voormiddagen, zoals gehoopt.", domains: [4, 4, 4, 3, 2, 3],
          ladder: 3)
      ], ended: "wordt begeleid door arbeidszorg; weet ons te vinden"),
    StoryEnd(
      number: 310,
      reflections: [
        ["Het lawaai ging niet weg.", "Ik sliep niet.", "Volhouden is niet altijd goed.", "Zeggen dat het niet gaat."],
        ["Ik heb zelf gebeld.", "Mijn hand trilde.", "Ze waren vriendelijk.", "Elke dag een gesprek."],
        ["Vier telefoons op een dag.", "Ik schreef niets meer op vooraf.", "Bellen went.", "Een klant terugbellen."],
      ],
      rating: (2, "belt ook voor een collega"), domains: [4, 3, 3, 3, 3, 2], ladder: 4,
      talk: talk(
        "De eerste plek liep mis en dat was goed.", "Belt, en leeft overdag.", "Lawaai.",
        "Administratie in een klein kantoor.", referrer: "Verrast, in de goede zin."),
      outcome: (.followUp, "traject bij Jobcentrum Kortrijk, zoekt op kantoor", ""),
      steps: [("Vijf brieven sturen", .participant, day(6, 6)), ("Proefgesprek", .counsellor, day(20, 6))],
      consents: [.lifeDomains, .reflections],
      contacts: [
        .init(month: 3, situation: .followUp, words: "Drie gesprekken, een keer tweede."),
        .init(month: 6, situation: .regularJob, words: "Bediende bij een drukker sinds september."),
        .init(
          month: 12, situation: .regularJob, words: "Neemt de telefoon op met zijn naam.",
          domains: [4, 4, 4, 4, 3, 4], ladder: 6),
      ]),
    StoryEnd(
      number: 311,
      reflections: [
        [
          "Vond foto's van 1925 zonder naam.", "Ik werkte door en werd draaierig.",
          "Boeiend werk is ook vermoeiend.", "Pauze om elf uur, ook als het goed gaat.",
        ],
        [
          "Moest onverwacht aan de balie.", "Ik zei nee, met een rode kop.", "Trui vond het normaal.",
          "Vooraf zeggen wat ik niet kan.",
        ],
        [
          "Schaakte over de middag met Luc.", "Ik begon zelf het gesprek.", "Collega's heb je niet, die maak je.",
          "Iemand vragen voor een koffie.",
        ],
      ],
      rating: (2, "nodigde Luc uit voor de schaakclub"), domains: [4, 4, 4, 3, 3, 3], ladder: 4,
      talk: talk(
        "Ik dacht dat ik op proef was. Het was omgekeerd: ik heb hen geprobeerd.",
        "Zegt zijn grens op het moment zelf en zoekt contact.", "Slaap en prikkels in drukke weken.",
        "Halftijds archiefwerk, met een vaste pauze en een vaste collega.",
        referrer: "Ziet een ander mens dan in december; steunt een opvolgtraject."),
      outcome: (
        .followUp, "traject bij Jobcentrum Kortrijk, zoekt archief- of bibliotheekwerk",
        "rustige werkplek, vaste pauze, begin om negen uur"
      ),
      steps: [
        ("Brief aan drie archieven", .participant, day(30, 5)),
        ("Gesprek met dokter Ampe over meer uren", .care, day(13, 6)),
        ("Vlasatelier bellen over juni", .together, day(23, 5)),
      ], consents: [.lifeDomains, .care, .reflections],
      contacts: [
        .init(
          month: 3, situation: .followUp, words: "Hielp in juni in het Vlasatelier; twee brieven, een gesprek.",
          domains: [4, 4, 4, 3, 3, 3], ladder: 4),
        .init(
          month: 6, situation: .training, words: "Volgt een korte opleiding archiefbeheer.",
          domains: [3, 4, 4, 3, 3, 3],
          ladder: 4),
        .init(
          month: 12, situation: .regularJob, words: "Halftijds in het gemeentearchief sinds februari.",
          channel: .workplace, domains: [4, 4, 4, 4, 3, 4], ladder: 5),
      ]),
    StoryEnd(
      number: 312,
      reflections: [
        ["Leerde zestig namen.", "De kinderen leerden de mijne.", "Ik hoor erbij.", "Het menu lezen."],
        ["Las de poetsplanning voor.", "Een woord was fout, niemand lachte.", "Lezen lukt.", "Elke dag een briefje."],
        ["De stad zoekt mensen.", "Ik las de vacature zelf.", "Een jaar geleden kon dat niet.", "Solliciteren."],
      ],
      rating: (2, "schreef een briefje voor Ria"), domains: [4, 4, 4, 3, 4, 3], ladder: 5,
      talk: talk(
        "Wachten was het moeilijkste.", "Leest een werkbriefje zelf.", "Brieven van instanties.",
        "Stad of school, met avondles erbij."),
      outcome: (.regularJob, "poets- en keukenmedewerker bij de stad, 20 uur", "opdrachten ook mondeling"),
      steps: [("Avondles hernemen", .participant, day(1, 9))],
      contacts: [
        .init(month: 3, situation: .regularJob, words: "Kent al drie scholen."),
        .init(month: 6, situation: .regularJob, words: "Slaagde voor lezen, niveau twee."),
        .init(
          month: 12, situation: .regularJob, words: "Zoekt een groter huis met haar zus.", domains: [4, 4, 4, 4, 4, 4],
          ladder: 6),
      ]),
    StoryEnd(
      number: 313,
      reflections: [
        [
          "Te veel taken tegelijk.", "Ik wist niet meer waar te beginnen.", "Ik heb een volgorde nodig.",
          "Het bord vragen.",
        ],
        [
          "Kwam na een slechte nacht.", "Om tien uur ging het.", "De eerste twee uur zijn de moeilijkste.",
          "Toch komen.",
        ],
        ["Afscheid met een plant.", "Ik heb het uitgedaan.", "Met iemand naast mij lukt het.", "Zo een plek zoeken."],
      ],
      rating: (0, "kwam alle dagen van april na zijn ziekte"), domains: [3, 3, 3, 2, 3, 2], ladder: 3,
      talk: talk(
        "Voor het eerst iets uitgedaan.", "Komt, ook als het moeilijk is.", "Overzicht bij veranderingen.",
        "Een groenploeg met een vaste begeleider."),
      outcome: (.shelteredWork, "groenploeg van een maatwerkbedrijf, halftijds", "taken op een bord"),
      steps: [("Proefweek in de groenploeg", .together, day(2, 6))],
      contacts: [
        .init(month: 3, situation: .shelteredWork, words: "Proefweek werd een contract."),
        .init(month: 6, situation: .shelteredWork, words: "Herfst is zijn seizoen."),
        .init(
          month: 12, situation: .shelteredWork, words: "Een jaar bijna vol.", domains: [3, 4, 3, 3, 3, 3], ladder: 5),
      ]),
  ]
}
