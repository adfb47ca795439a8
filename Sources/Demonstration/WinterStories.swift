// The stories of Kortrijk, winter 2025, numbers 301 to 307; all are invented.

import Domain

enum WinterStories {
  static let all = first + second

  private static let first: [Story] = [
    Story(
      number: 301, motivation: "De fabriek sloot na eenentwintig jaar; weet niet waar te beginnen.", wellbeing: 3,
      strengths: "handig, stipt, nuchter", limits: "knie: niet lang op de knieën", underStress: "een rondje stappen",
      answers: [
        "Thuis kom ik tot niets.", "Klussen bij de buren, de moestuin.", "Eenentwintig jaar weverij.",
        "Alles wat draait.", "Over mezelf praten.", "Goed, soms pijn in de knie.", "Fiets.",
        "Weten welk werk bij mij past.",
      ],
      domains: [3, 3, 3, 4, 3, 2], ladder: 3, goal: "Ik zeg wat ik zelf wil.",
      levels: [
        "ik laat anderen beslissen", "ik zeg wat ik niet wil", "ik zeg wat ik wil als men het vraagt",
        "ik zeg het uit mezelf", "ik regel het ook",
      ],
      ratings: [(-2, "haalde de schouders op"), (-1, "geen fabriek meer"), (0, "koos zelf zijn stage")],
      care: [(.doctor, "dokter Baert", "", "belasting van de knie", "geen werk op de knieën")],
      dream: "een eigen herstelwinkel", target: "klusser in een school of gemeente",
      match: "Kan veel en werkt graag alleen; papierwerk is nieuw.",
      explored: [("technisch medewerker", .companyVisit, .suits, "afwisseling"), ("lader", .reading, .no, "knie")],
      computer: 2, searched: [("Basisschool De Wegwijzer", .yes, "ging zelf binnen")]),
    Story(
      number: 302, motivation: "Wil weer structuur na een lang jaar.", wellbeing: 2, strengths: "zorgzaam, eerlijk",
      limits: "snel overprikkeld", underStress: "naar de zee kijken",
      answers: [
        "Mijn begeleider en ik dachten dat het kon.", "Slapen, wandelen aan zee.", "Tien jaar bloemist.",
        "Boeketten maken.", "Drukte.", "Wisselt sterk.", "Trein, een uur en een half.", "Vaste dagen hebben.",
      ],
      domains: [2, 2, 2, 3, 2, 3], ladder: 2, goal: "Ik kom drie dagen in de week.",
      levels: [
        "ik kom niet", "ik kom een dag", "ik kom twee dagen", "ik kom drie dagen", "ik kom elke week alle dagen",
      ],
      ratings: [],
      care: [(.psychiatrist, "dokter Moens", "psychiatrisch centrum", "opname en herstel", "samen beslist te stoppen")]
    ),
    Story(
      number: 303, motivation: "Wil haar zoon tonen dat werken kan.", wellbeing: 3, strengths: "warm, muzikaal, moedig",
      limits: "zegt te vlug ja", underStress: "zingen, een vriendin bellen",
      answers: [
        "Mijn zoon gaat nu naar school.", "Huishouden, koor op donderdag.", "Poets, oppas, thuiszorg in Oran.",
        "Mensen doen lachen.", "Nee zeggen.", "Kort van slaap.", "Bus, naschoolse opvang.", "Eigen loon.",
      ],
      domains: [3, 3, 3, 3, 3, 1], ladder: 3, goal: "Ik zeg nee als het te veel is.",
      levels: [
        "ik zeg altijd ja", "ik zeg ja en klaag later", "ik zeg dat ik erover nadenk", "ik zeg nee met een reden",
        "ik stel zelf iets anders voor",
      ],
      ratings: [(-2, "nam drie taken tegelijk"), (-1, "oefende met de groep"), (0, "zei: ik denk erover na")],
      care: [(.socialWorker, "Lies Dewaele", "OCMW Harelbeke", "opvang en leefloon", "opvang volgt het stagerooster")],
      dream: "muziektherapeut", target: "logistiek assistent in een woonzorgcentrum",
      match: "Omgang met ouderen is haar kracht; grenzen stellen groeit.",
      explored: [
        ("logistiek assistent", .companyVisit, .suits, "bewoners kennen haar al"), ("kassier", .talk, .no, "te vlug"),
      ],
      computer: 3, searched: [("Woonzorgcentrum Groeningepark", .yes, "na het bezoek met de groep")]),
    Story(
      number: 304, motivation: "Wil buitenkomen zonder paniek.", wellbeing: 2, strengths: "zorgvuldig, groene vingers",
      limits: "paniek in drukte", underStress: "koud water, even buiten",
      answers: [
        "Mama en de dokter vonden het tijd.", "Kamer, planten, tekenen.", "Zesde jaar kunst, niet afgemaakt.",
        "Stekjes trekken.", "Veel volk tegelijk.", "Slaap overdag.", "Trein, iemand fietst mee.",
        "Alleen de bus nemen.",
      ],
      domains: [2, 2, 1, 4, 2, 3], ladder: 1, goal: "Ik neem alleen de trein.",
      levels: [
        "ik ga niet", "iemand rijdt mee", "iemand wacht aan het station", "ik rijd alleen heen",
        "ik rijd heen en terug",
      ],
      ratings: [(-1, "papa reed mee"), (0, "papa wachtte"), (1, "alleen naar Deerlijk")],
      care: [
        (
          .therapist, "Katrijn Vermote", "centrum geestelijke gezondheidszorg", "tempo",
          "sessie op woensdag na de middag"
        )
      ],
      dream: "botanisch tekenaar", target: "hulp in een kleine kwekerij of moestuin",
      match: "Zorg en geduld zijn er; tempo en volk bouwen op.",
      explored: [("kweker", .tryout, .suits, "warm en stil"), ("bloemist", .companyVisit, .perhaps, "veel klanten")],
      computer: 4, searched: [("Kwekerij De Groene Vinger", .yes, "mailde zelf, met een tekening")]),
    Story(
      number: 305, motivation: "Wil na zijn beroerte weten wat nog lukt.", wellbeing: 3, strengths: "vakman, geduldig",
      limits: "drie uur na elkaar, gehoor links", underStress: "alles even uitzetten",
      answers: [
        "Revalidatie is gedaan, wat nu?", "Oefenen, radio's herstellen.", "Elektricien, eigen zaak.",
        "Uitzoeken waarom iets niet werkt.", "Als iedereen door elkaar praat.", "Moe na de middag.",
        "Zoon brengt hem.", "Niet alleen patiënt zijn.",
      ],
      domains: [3, 3, 2, 4, 2, 3], ladder: 2, goal: "Ik stop voor ik op ben.",
      levels: [
        "ik werk door en lig een dag plat", "ik stop als men het zegt", "ik neem de vaste pauzes",
        "ik vraag een pauze", "ik deel mijn dag zelf in",
      ],
      ratings: [(-2, "lag vrijdag in bed"), (-1, ""), (0, "pauze om half elf")],
      care: [
        (.doctor, "dokter Platteeuw", "revalidatiecentrum", "belasting en gehoor", "oefent op woensdag"),
        (.family, "zoon Jonas", "", "vervoer", "brengt en haalt hem"),
      ],
      dream: "zijn zaak terug", target: "herstellen van toestellen, enkele uren per dag",
      match: "Kennis is er; tempo en uren blijven laag.",
      explored: [("hersteller", .tryout, .suits, "vergat de tijd"), ("magazijnier", .reading, .no, "te druk")],
      computer: 4, searched: [("Kringloophuis De Leie", .yes, "bracht een radio mee die hij hersteld had")]),
    Story(
      number: 306, motivation: "Solliciteert al een jaar zonder antwoord.", wellbeing: 3,
      strengths: "stipt, sterk, vlug", limits: "raakt ontmoedigd", underStress: "voetballen met zijn zonen",
      answers: [
        "Alleen lukt het niet.", "Brieven sturen, de kinderen halen.", "Magazijnier, twaalf jaar.", "Doorwerken.",
        "Wachten op antwoord.", "Goed.", "Auto.", "Een contract.",
      ],
      domains: [3, 3, 4, 4, 4, 2], ladder: 4, goal: "Ik bel na een week zelf terug.",
      levels: [
        "ik wacht", "ik vraag een ander te bellen", "ik bel na een maand", "ik bel na een week",
        "ik ga zelf langs",
      ],
      ratings: [(-1, ""), (1, "belde drie bedrijven"), (2, "ging langs bij Leiekaai")],
      care: [(.family, "echtgenote Elif", "", "uren en gezin", "zij werkt in ploegen")],
      dream: "ploegchef", target: "magazijnier", match: "Ervaring klopt; nog een attest voor de heftruck.",
      explored: [("magazijnier", .companyVisit, .suits, "zoals vroeger, maar lichter")], computer: 3,
      searched: [("Groentebedrijf Van Eeckhout", .no, "enkel nachtwerk"), ("Leiekaai Logistiek", .yes, "ging langs")]),
    Story(
      number: 307, motivation: "Wil koken voor meer dan haar gezin.", wellbeing: 4, strengths: "leidt een ploeg, humor",
      limits: "opvang is krap", underStress: "muziek, dan verder",
      answers: [
        "Mijn papieren zijn nu in orde.", "Kinderen, kerk, koken voor feesten.", "Restaurant in Kinshasa.",
        "Voor honderd man koken.", "Trage mensen.", "Goed.", "Bus 40, twee kinderen.", "In een echte keuken staan.",
      ],
      domains: [4, 3, 4, 3, 4, 1], ladder: 4, goal: "Ik laat een ander het op zijn manier doen.",
      levels: [
        "ik neem het over", "ik zeg hoe het moet", "ik kijk toe", "ik vraag hoe de ander het doet",
        "ik leer iets van de ander",
      ],
      ratings: [(-1, "nam het mes over"), (0, "keek toe, met moeite"), (1, "leerde stoofvlees van Kurt")],
      care: [(.socialWorker, "Peter Claus", "OCMW Menen", "opvang en leefloon", "zoekt een reserve-opvang")],
      dream: "eigen traiteurzaak", target: "keukenmedewerker grootkeuken",
      match: "Ervaring is groot; hygiëneattest gehaald in maart.",
      explored: [("hulpkok", .tryout, .suits, "stond meteen aan het fornuis")], computer: 3,
      searched: [("Woonzorgcentrum Groeningepark", .yes, "bracht een proevertje mee")]),
  ]
}
