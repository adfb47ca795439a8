// The stories of Brugge, spring 2026, numbers 8 to 14; all are invented.

import Domain

extension SpringStories {
  static let second: [Story] = [
    Story(
      number: 8, motivation: "Wil haar vak weer oppakken nu de behandeling achter de rug is.", wellbeing: 3,
      strengths: "snel, nauwkeurig", limits: "wordt vlug moe", underStress: "tellen, thee, verder",
      answers: [
        "De dokter zegt voorzichtig beginnen.", "Kinderen, behandeling tot februari.", "Acht jaar atelier in Hanoi.",
        "Naaien zonder patroon.", "Vragen stellen in het Nederlands.", "Halve dagen gaan.", "Bus.",
        "Weer geld verdienen.",
      ],
      domains: [3, 2, 3, 4, 2, 2], ladder: 3, goal: "Ik neem pauze voor ik moe ben.",
      levels: [
        "ik werk door tot ik val", "ik stop als iemand het zegt", "ik neem de vaste pauzes", "ik voel het zelf op tijd",
        "ik plan mijn dag ernaar",
      ],
      ratings: [(-1, ""), (0, ""), (1, "plant zelf een rustig halfuur")],
      care: [(.doctor, "dokter Maes", "", "hervatting", "controle op vrijdagnamiddag")],
      dream: "eigen naaiatelier", target: "naaister herstellingen, halftijds",
      match: "Vak is er; tempo mag traag opbouwen.",
      explored: [("naaister", .companyVisit, .suits, "machines zijn goed")], computer: 2,
      searched: [("Naaiatelier De Rode Draad", .yes, "naaide een proefstuk")]),
    Story(
      number: 9, motivation: "Wil weten wat na een zware depressie nog kan.", wellbeing: 2,
      strengths: "trouw, grondig", limits: "twaalf uur is genoeg", underStress: "wandelen",
      answers: [
        "Thuis zitten maakt me ziek.", "Wandelen, krant.", "Dertig jaar drukker.", "Vakmanschap.",
        "Jonge mensen die luid zijn.", "Medicatie, traag op gang.", "Fiets en bus.", "Voelen dat ik nog meetel.",
      ],
      domains: [2, 2, 2, 4, 2, 4], ladder: 2, goal: "Ik verwittig op tijd wanneer het niet gaat.",
      levels: [
        "ik blijf weg", "ik bel een dag later", "ik bel dezelfde ochtend", "ik bel de avond ervoor",
        "ik stel zelf een oplossing voor",
      ],
      ratings: [(0, ""), (1, ""), (0, "ziek gemeld met attest")],
      care: [
        (
          .mentalHealthCare, "Ronny Feys", "mobiel team", "wekelijks contact",
          "huisbezoek op dinsdag, geen stage die dag"
        )
      ],
      dream: "weer drukker", target: "afwerking in een drukkerij, enkele halve dagen",
      match: "Vak zit in de vingers; uren blijven laag.",
      explored: [("archiefmedewerker", .companyVisit, .perhaps, "stil, misschien te stil")], computer: 3,
      searched: [("Drukkerij Het Lettertje", .yes, "oude collega")]),
    Story(
      number: 10, motivation: "Is drie jaar werkloos en gelooft er niet meer in.", wellbeing: 3,
      strengths: "leest veel, georganiseerd", limits: "vergelijkt zich met anderen", underStress: "opschrijven",
      answers: [
        "Ik wil het nog één keer proberen.", "Lezen, administratie van de vzw.", "Bediende, interim.", "Orde scheppen.",
        "Netwerken.", "Goed.", "Fiets.", "Een antwoord op sollicitaties.",
      ],
      domains: [3, 4, 2, 3, 4, 2], ladder: 3, goal: "Ik vertel wat ik kan, zonder mij te excuseren.",
      levels: [
        "ik zwijg erover", "ik zeg het met veel maar", "ik noem drie dingen", "ik geef er voorbeelden bij",
        "ik zeg het in een sollicitatie",
      ],
      ratings: [(0, ""), (1, "proefgesprek"), (1, "kent het systeem van de winkel")],
      noCare: "wil dit alleen doen",
      dream: "boekhandelaar", target: "medewerker boekhandel of bibliotheek", match: "Kennis en orde; kassa is nieuw.",
      explored: [("bibliotheekmedewerker", .companyVisit, .suits, "rust en mensen")], computer: 5, documents: 2,
      searched: [("Boekhandel De Leeslamp", .yes, "stuurde zelf een brief")]),
    Story(
      number: 11, motivation: "Wil weg van het nachtwerk dat hem ziek maakte.", wellbeing: 3,
      strengths: "sterk, betrouwbaar", limits: "vraagt geen hulp", underStress: "sport",
      answers: [
        "Nachtwerk gaat niet meer.", "Sport, verbouwen.", "Vijftien jaar magazijn.", "Doorwerken.",
        "Zeggen dat iets te veel is.", "Ritme is weg.", "Auto.", "Overdag werken.",
      ],
      domains: [3, 3, 3, 3, 3, 3], ladder: 4, goal: "Ik vraag hulp voor het te veel wordt.",
      levels: [
        "ik vraag niets", "ik vraag het te laat", "ik vraag het soms", "ik vraag het op tijd", "ik bied het ook aan",
      ],
      ratings: [(-1, ""), (-1, ""), (0, "vroeg zelf een gesprek")],
      noCare: "redt zich alleen",
      dream: "meubels herstellen", target: "medewerker kringloopwinkel", match: "Kracht en handigheid; klanten mag.",
      explored: [("heftruckchauffeur", .reading, .no, "weer een magazijn")], computer: 3,
      searched: [("Kringloopwinkel De Tweede Kans", .yes, "")]),
    Story(
      number: 12, motivation: "Wil werken binnen de schooluren van haar twee kinderen.", wellbeing: 3,
      strengths: "warm, vindingrijk", limits: "opvang tot 18 uur", underStress: "bellen met haar zus",
      answers: [
        "Het leefloon is te krap.", "Kinderen, huishouden.", "Poetshulp, kinderoppas.", "Kinderen bezighouden.",
        "Papieren.", "Moe maar goed.", "Bus.", "Een vast inkomen.",
      ],
      domains: [3, 2, 3, 3, 4, 1], ladder: 3, goal: "Ik regel de opvang zelf.",
      levels: [
        "ik wacht af", "ik vraag iemand te bellen", "ik bel zelf", "ik heb een vaste opvang", "ik heb ook een reserve",
      ],
      ratings: [(0, ""), (1, "vaste opvang"), (1, "neemt een bus vroeger")],
      care: [(.family, "zus Annick", "", "noodopvang", "springt in op woensdag")],
      dream: "kleuterjuf", target: "kinderbegeleider", match: "Met peuters gaat het vanzelf; attest is nog te halen.",
      explored: [("kinderbegeleider", .companyVisit, .suits, "meteen een peuter op schoot")], computer: 3,
      searched: [("Kinderopvang De Pimpernel", .yes, "")]),
    Story(
      number: 13, motivation: "Wil vlug aan het werk.", wellbeing: 4, strengths: "gedreven", limits: "ongeduldig",
      underStress: "doen", answers: ["Ik wil geld.", "Solliciteren.", "Poetshulp."], domains: [4, 3, 3, 3, 4, 1],
      ladder: 4,
      goal: "Ik blijf ergens langer dan een maand.",
      levels: [
        "ik stop na een dag", "ik stop na een week", "ik blijf een maand", "ik blijf drie maanden",
        "ik krijg een contract",
      ],
      ratings: []),
    Story(
      number: 14, motivation: "Wacht al sinds de winter op een plaats.", wellbeing: 3,
      strengths: "hartelijk, taai", limits: "kan niet lang rechtstaan", underStress: "praten met de ploeg",
      answers: [
        "Eindelijk plaats.", "Vrijwilliger in het buurthuis.", "Horeca in Berlijn.", "Mensen op hun gemak stellen.",
        "Regels die niemand uitlegt.", "Rug.", "Fiets.", "Een ploeg.",
      ],
      domains: [3, 3, 4, 3, 2, 2], ladder: 4, goal: "Ik zeg op het werk wat ik nodig heb.",
      levels: [
        "ik zwijg", "ik klaag thuis", "ik zeg het aan een collega", "ik zeg het aan de mentor",
        "ik stel een oplossing voor",
      ],
      ratings: [(-1, ""), (0, ""), (1, "vroeg een kruk in de linnenkamer")],
      care: [(.medicalAdviser, "Lieve Baelde", "ziekenfonds", "uren", "")],
      dream: "hoteluitbaatster", target: "medewerker linnen en ontbijt in een hotel",
      match: "Gastvrij; licht werk zoeken.",
      explored: [("medewerker linnenkamer", .companyVisit, .suits, "ploeg lacht veel")], computer: 4,
      searched: [("Hotel De Zwaantjes", .yes, "")]),
  ]
}
