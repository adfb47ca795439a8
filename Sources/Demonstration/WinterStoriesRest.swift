// The stories of Kortrijk, winter 2025, numbers 308 to 313; all are invented.

import Domain

extension WinterStories {
  static let second: [Story] = [
    Story(
      number: 308, motivation: "Werd ontslagen na een conflict, wil het anders doen.", wellbeing: 3,
      strengths: "sterk, precies, trouw", limits: "vraagt geen uitleg", underStress: "roken, zwijgen, terugkomen",
      answers: [
        "Nog zes jaar tot pensioen, ik wil werken.", "Vissen, kleinkinderen.", "Mijn, bouw, textiel.",
        "Volhouden.", "Vragen stellen.", "Goed, slaap licht.", "Brommer.", "Een baas die mij kent.",
      ],
      domains: [3, 3, 2, 3, 3, 2], ladder: 3, goal: "Ik vraag uitleg voor ik begin.",
      levels: [
        "ik doe maar", "ik vraag het als het fout is", "ik vraag het als het moeilijk is", "ik vraag het vooraf",
        "ik schrijf het ook op",
      ],
      ratings: [(-2, "deed maar"), (-1, "vroeg het achteraf"), (0, "liet eerst zien wat hij dacht")],
      care: [(.family, "dochter Ola", "", "papieren", "leest brieven na")],
      dream: "vissersboot", target: "machinebediener", match: "Ervaring klopt; uitleg vragen is het werkpunt.",
      explored: [("machinebediener", .companyVisit, .suits, "zelfde soort machine")], computer: 1,
      searched: [("Vlasatelier De Hekel", .yes, "ging mee met Geert")]),
    Story(
      number: 309, motivation: "Wil ergens verwacht worden.", wellbeing: 2, strengths: "smaak, geduld, luisterend oor",
      limits: "pijn, twaalf uur per week", underStress: "neerzitten, handen warmen",
      answers: [
        "De dagen zijn te lang.", "Breien, kat, de krant.", "Naaister, winkel.", "Kleuren kiezen.",
        "Over pijn praten.", "Fibromyalgie, traag op gang.", "Bus, geen trappen.", "Een reden om op te staan.",
      ],
      domains: [2, 3, 2, 3, 1, 3], ladder: 2, goal: "Ik vertel wat ik wel kan.",
      levels: [
        "ik begin over de pijn", "ik zeg wat niet gaat", "ik noem een ding dat lukt", "ik noem er drie",
        "ik bied het zelf aan",
      ],
      ratings: [(-1, ""), (0, "stuurde een mail"), (0, "legde een winkelrek")],
      care: [
        (.doctor, "dokter Goethals", "", "pijn en uren", "twaalf uur, gespreid"),
        (.medicalAdviser, "Rik Deceuninck", "ziekenfonds", "uren", "twaalf uur toegestaan"),
      ],
      dream: "een wolwinkel", target: "kledij sorteren, enkele uren",
      match: "Smaak en omgang zijn er; het lichaam bepaalt de uren.",
      explored: [("winkelhulp", .tryout, .suits, "klanten praten graag met haar")], computer: 2,
      searched: [("Kringloophuis De Leie", .yes, "koopt er al jaren")]),
    Story(
      number: 310, motivation: "Stopte met studeren en durft niemand meer te bellen.", wellbeing: 2,
      strengths: "vlug met de pc, beleefd", limits: "lawaai, telefoneren", underStress: "muziek, een lijstje",
      answers: [
        "Mijn zus bracht mij.", "Nachten aan de pc.", "Informatica, twee jaar.", "Fouten vinden.", "Bellen.",
        "Omgekeerd ritme.", "Fiets.", "Overdag leven.",
      ],
      domains: [2, 3, 1, 3, 3, 2], ladder: 2, goal: "Ik bel zelf.",
      levels: [
        "ik laat het rinkelen", "ik stuur een bericht", "ik bel met iemand naast mij", "ik bel alleen",
        "ik bel ook voor een ander",
      ],
      ratings: [(-2, ""), (-1, "schreef het op en stuurde het"), (1, "belde Leiekaai om een plaats")],
      care: [(.family, "zus Linh", "", "ritme", "wekte hem de eerste weken")],
      dream: "spelontwikkelaar", target: "administratief bediende",
      match: "Pc is zijn kracht; telefoon groeit elke week.",
      explored: [("bediende", .companyVisit, .suits, "rustig kantoor"), ("wever", .tryout, .no, "lawaai")],
      computer: 5,
      searched: [
        ("Leiekaai Logistiek", .talk, "eerst nog eens bellen"), ("Vlasatelier De Hekel", .yes, "aan de machines"),
      ]),
    Story(
      number: 311, motivation: "Wil na twee opnames opnieuw ergens bij horen.", wellbeing: 2,
      strengths: "geheugen, orde, vriendelijk", limits: "te veel prikkels, gaat over zijn grens",
      underStress: "tien minuten alleen, daarna het blad met drie stappen",
      answers: [
        "Mijn psychiater zegt dat het stabiel is; ik wil het weten.", "Wandelen, schaken, moeder helpen.",
        "Master geschiedenis, een jaar archief van de stad.", "Dingen terugvinden.", "Smalltalk, drukke balies.",
        "Medicatie 's avonds, moe tot negen uur.", "Bus, blad met uren.", "Weer collega's hebben.",
      ],
      domains: [2, 3, 2, 3, 2, 3], ladder: 2, goal: "Ik maak een praatje met een collega.",
      levels: [
        "ik eet alleen", "ik zit erbij en zwijg", "ik antwoord", "ik begin zelf", "ik nodig iemand uit",
      ],
      ratings: [(-1, "zat bij de groep"), (0, "antwoordt, ook op een grap"), (1, "begon over schaken met Luc")],
      care: [
        (
          .psychiatrist, "dokter Ampe", "psychiatrisch centrum", "medicatie en uren", "start om negen uur, niet vroeger"
        ),
        (.family, "moeder Godelieve", "", "signalen thuis", "belt wanneer hij niet slaapt"),
        (.medicalAdviser, "Rik Deceuninck", "ziekenfonds", "uren en activiteit", "akkoord met stage in het archief"),
      ],
      dream: "stadsarchivaris", target: "archief- of bibliotheekmedewerker, halftijds",
      match: "Kennis en orde zijn er; prikkels doseren en grenzen zeggen groeien.",
      explored: [
        ("archiefmedewerker", .tryout, .suits, "vergat dat hij moe was"),
        ("bibliotheekbalie", .companyVisit, .perhaps, "mooi, maar druk op woensdag"),
      ],
      computer: 4,
      searched: [
        ("Stadsarchief", .no, "geen stages tot september"), ("Vlasatelier De Hekel", .yes, "heeft honderd jaar foto's"),
      ]),
    Story(
      number: 312, motivation: "Wil werken zodra er plaats is.", wellbeing: 4, strengths: "vrolijk, sterk, leert vlug",
      limits: "lezen in het Nederlands", underStress: "bidden, thee",
      answers: [
        "Ik wacht al sinds de zomer.", "Les op maandagavond, kerk, nichtjes.", "Markt in Conakry, poets.",
        "Iedereen kennen.", "Brieven lezen.", "Goed.", "Te voet en bus.", "Een contract bij de stad.",
      ],
      domains: [4, 3, 4, 3, 4, 1], ladder: 3, goal: "Ik lees een werkbriefje zelf.",
      levels: [
        "ik vraag een ander", "ik lees de uren", "ik lees het met hulp", "ik lees het zelf", "ik schrijf er zelf een",
      ],
      ratings: [(-1, ""), (0, "las het rooster"), (1, "las de poetsplanning voor")],
      care: [(.socialWorker, "Lies Maertens", "OCMW Kortrijk", "leefloon en les", "avondles loopt door")],
      dream: "een eigen stoffenwinkel", target: "keuken- en poetsmedewerker",
      match: "Inzet is groot; lezen gaat elke week beter.",
      explored: [("keukenhulp", .tryout, .suits, "kinderen maken haar blij")], computer: 2,
      searched: [("Basisschool De Wegwijzer", .yes, "directeur zag haar lachen")], decision: .waiting),
    Story(
      number: 313, motivation: "Wil een ritme dat blijft.", wellbeing: 2, strengths: "eerlijk, goedlachs, buitenmens",
      limits: "verliest het overzicht", underStress: "een taak tegelijk",
      answers: [
        "Ik viel drie keer uit, nu traag.", "Fietsen, televisie, soms niets.", "Groendienst, korte contracten.",
        "Buiten werken.", "Plannen die veranderen.", "Medicatie, soms plat.", "Fiets.", "Een jaar volhouden.",
      ],
      domains: [2, 3, 2, 2, 3, 2], ladder: 2, goal: "Ik kom ook na een slechte nacht.",
      levels: [
        "ik blijf weg", "ik bel af", "ik kom te laat", "ik kom op tijd", "ik zeg erbij wat ik nodig heb",
      ],
      ratings: [(-1, ""), (0, "kwam om tien uur"), (0, "kwam, met het bord als hulp")],
      care: [
        (.mentalHealthCare, "Sara Lannoo", "mobiel team", "ritme", "huisbezoek op vrijdag"),
        (.psychiatrist, "dokter Ampe", "psychiatrisch centrum", "medicatie", ""),
      ],
      dream: "boswachter", target: "groenwerk met een vaste begeleider",
      match: "Buiten werken past; overzicht vraagt iemand naast hem.",
      explored: [("tuinier", .tryout, .suits, "paden vegen geeft rust")], computer: 3,
      searched: [("Kwekerij De Groene Vinger", .yes, "samen binnengegaan")]),
  ]
}
