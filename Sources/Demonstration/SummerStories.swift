// The stories of Oostende, summer 2026, as far as week 6; all are invented.

import Domain

enum SummerStories {
  static let all: [Story] = [
    Story(
      number: 101, motivation: "Wil uit de horeca, maar wel tussen mensen blijven.", wellbeing: 3,
      strengths: "vlot, rekent vlug", limits: "rug bij lang rechtstaan", underStress: "even aan het raam",
      answers: [
        "De zaak van mijn broer is dicht.", "Kinderen, winkel, moskee.", "Vijftien jaar horeca.", "Klanten kennen.",
        "Samenwerken met wie ik niet ken.", "Moe in de rug.", "Fiets.", "Vaste uren.",
      ],
      domains: [3, 3, 4, 4, 3, 3], ladder: 4, goal: "Ik werk samen met iemand die ik niet ken.",
      levels: [
        "ik kies altijd dezelfde", "ik wacht tot men mij kiest", "ik werk samen als het gevraagd wordt",
        "ik kies zelf een ander", "ik help een ander kiezen",
      ],
      ratings: [(-1, "bleef bij Grâce")], care: [(.family, "zus Zeynep", "", "opvang", "springt in op vrijdag")],
      dream: "eigen viswinkel", target: "winkelbediende in een speciaalzaak", match: "Verkoop zit goed; uren passen.",
      explored: [("winkelbediende", .companyVisit, .suits, "klanten kende ze al")], computer: 3, documents: 1,
      searched: [("Viswinkel De Vlaamse Garnaal", .yes, "kent haar van de markt")]),
    Story(
      number: 102, motivation: "Wil overdag weer iets te doen hebben.", wellbeing: 2, strengths: "sterk, grappig",
      limits: "vergeet afspraken", underStress: "fietsen langs de dijk",
      answers: [
        "Mijn huisarts gaf de folder.", "Gamen, hond uitlaten.", "Bouw, drie jaar.", "Mensen doen lachen.",
        "Op tijd komen.", "Slaapt laat in.", "Fiets.", "Een ritme.",
      ],
      domains: [2, 3, 3, 3, 3, 2], ladder: 2, goal: "Ik zet mijn afspraken in mijn gsm.",
      levels: [
        "ik vergeet ze", "iemand belt mij", "ik zet ze erin", "ik kijk elke avond", "ik verwittig als het niet gaat",
      ],
      ratings: [(0, "heeft een wekker per dag")], care: [(.doctor, "dokter Pyck", "", "slaap", "controle in juli")],
      explored: [("magazijnier", .companyVisit, .perhaps, "groot, maar rustig")]),
    Story(
      number: 103, motivation: "Wil terug naar kantoorwerk, bij voorkeur met de pc.", wellbeing: 3,
      strengths: "nauwkeurig, beleefd", limits: "lang niet met een pc gewerkt", underStress: "een lijst maken",
      answers: [
        "De kinderen zijn het huis uit.", "Wandelen, bibliotheek.", "Secretaresse tot 2008.", "Brieven schrijven.",
        "Jonge chefs.", "Goed.", "Tram.", "Een bureau.",
      ],
      domains: [3, 3, 3, 3, 4, 3], ladder: 3, goal: "Ik stuur zelf een mail met een bijlage.",
      levels: ["ik durf niet", "iemand doet het", "ik doe het met hulp", "ik doe het alleen", "ik leg het uit"],
      ratings: [(0, "met een briefje ernaast")], care: [(.family, "dochter Lore", "", "pc thuis", "oefent op zondag")],
      dream: "directiesecretaresse", target: "onthaalbediende", match: "Ervaring is er; de pc komt terug.",
      explored: [("onthaalbediende", .talk, .suits, "praatte met een vroegere collega")], computer: 2, documents: 1),
    Story(
      number: 104, motivation: "Wil een vak leren en niet meer wachten.", wellbeing: 4,
      strengths: "leergierig, beleefd",
      limits: "geeft vlug op", underStress: "een vriend bellen",
      answers: [
        "Ik ben drieëntwintig.", "Voetbal, moskee, solliciteren.", "Jobstudent, autowasstraat.", "Motoren.",
        "Kritiek.", "Goed.", "Brommer.", "Een baas die mij iets leert.",
      ],
      domains: [4, 4, 4, 2, 4, 1], ladder: 3, goal: "Ik vraag het nog eens als men neen zegt.",
      levels: [
        "ik ga weg", "ik word boos", "ik vraag waarom", "ik vraag het later opnieuw", "ik stel iets anders voor",
      ],
      ratings: [(-1, "liep weg uit de oefening")],
      care: [(.socialWorker, "Inge Rau", "OCMW Oostende", "leefloon en stage", "leefloon loopt door")],
      dream: "eigen garage", target: "hulpmecanicien", match: "Interesse is groot; een vak leert men op de werkvloer.",
      explored: [("mecanicien", .tryout, .suits, "rook naar olie en lachte")], computer: 4, documents: 1),
    Story(
      number: 105, motivation: "Wil werken op haar tempo.", wellbeing: 2, strengths: "hartelijk, creatief",
      limits: "moe in de namiddag", underStress: "liggen, donker",
      answers: [
        "Halftijds mag van de arts.", "Rust, schilderen.", "Strandbar, kinderanimatie.", "Kinderen boeien.",
        "Neen zeggen.", "Medicatie, traag.", "Tram.", "Iets volhouden.",
      ],
      domains: [2, 3, 3, 3, 2, 3], ladder: 3, goal: "Ik neem rust voor ik op ben.",
      levels: ["ik val om", "men stuurt mij naar huis", "ik neem de pauze", "ik vraag een pauze", "ik plan mijn dag"],
      ratings: [(0, "ging na de middag rusten")],
      care: [(.psychiatrist, "dokter Lams", "ziekenhuis", "medicatie", "alleen voormiddagen")],
      dream: "kunstatelier", target: "onthaal in een strandclub, voormiddag",
      match: "Omgang is sterk; uren blijven laag.",
      explored: [("animator", .tryout, .suits, "kinderen hingen aan haar")], computer: 3, documents: 1,
      searched: [("Strandclub De Branding", .yes, "werkte er als student")]),
    Story(
      number: 106, motivation: "Weet niet wat ze wil, wel dat ze iets wil.", wellbeing: 3,
      strengths: "origineel, eerlijk",
      limits: "zwijgt in de groep", underStress: "tekenen",
      answers: [
        "Mama zei: probeer het.", "Slapen, tekenen, series.", "Nog niets.", "Tekenen.", "Vragen stellen.", "Goed.",
        "Bus van De Haan.", "Een idee hebben.",
      ],
      domains: [3, 3, 2, 4, 4, 3], ladder: 2, goal: "Ik zeg elke dag iets in de groep.",
      levels: [
        "ik zwijg", "ik fluister met een ander", "ik zeg een ding", "ik zeg meer", "ik vraag iets aan een ander",
      ],
      ratings: [(1, "speelde de strenge chef")], care: [(.family, "moeder Katrien", "", "ritme", "")],
      explored: [("decorbouwer", .reading, .perhaps, "wil het eens zien")], computer: 5),
    Story(
      number: 107, motivation: "Kwam nergens langer dan een week.", wellbeing: 2, strengths: "eerlijk over zichzelf",
      limits: "valt uit", underStress: "hoofdtelefoon op",
      answers: [
        "Anders stopt mijn uitkering.", "Slapen.", "Interim, altijd kort.", "Eerlijk zijn.", "Opstaan.",
        "Slaapt slecht.", "Fiets.", "Een maand volhouden.",
      ],
      domains: [2, 2, 2, 2, 3, 2], ladder: 2, goal: "Ik kom elke dag.",
      levels: ["ik kom niet", "ik kom een dag", "ik kom de helft", "ik mis een dag", "ik kom alle dagen"],
      ratings: [(-2, "kwam een dag")], care: [(.doctor, "dokter Vyncke", "", "slaap", "")],
      explored: [("visserijhulp", .companyVisit, .no, "te vroeg op")], computer: 4),
    Story(
      number: 108, motivation: "Wil werk in de buurt, zonder nachten.", wellbeing: 3, strengths: "volhouder, proper",
      limits: "praat weinig", underStress: "kuisen",
      answers: [
        "Nachtwerk was te zwaar.", "Huishouden, kerk, tuin.", "Visverwerking, hotel.", "Doorwerken.",
        "Praten in groep.", "Beter zonder nachten.", "Fiets, bus.", "Dagwerk.",
      ],
      domains: [3, 3, 2, 3, 3, 3], ladder: 4, goal: "Ik bel zelf naar een bedrijf.",
      levels: ["mijn man belt", "iemand zit naast mij", "ik bel met een blad", "ik bel alleen", "ik bel terug"],
      ratings: [(1, "belde de wasserij")], care: [(.family, "man Piotr", "", "uren", "werkt in de week weg")],
      dream: "eigen pension", target: "medewerker wasserij of hotel", match: "Ervaring klopt; telefoneren groeit.",
      explored: [("medewerker wasserij", .companyVisit, .suits, "rustig, overdag")], computer: 2, documents: 1),
    Story(
      number: 109, motivation: "Wil weten wat na de operatie nog kan.", wellbeing: 2, strengths: "leider, rustig",
      limits: "mag niet tillen", underStress: "zwijgen, later praten",
      answers: [
        "De adviserend arts stelde het voor.", "Revalidatie, krant.", "Ploegbaas visveiling, dertig jaar.",
        "Een ploeg leiden.", "Hulp vragen.", "Pijn, beter dan vorig jaar.", "Auto.", "Niet thuiszitten.",
      ],
      domains: [2, 2, 3, 4, 2, 4], ladder: 3, goal: "Ik vraag hulp als het zwaar is.",
      levels: [
        "ik til het toch", "ik laat het liggen", "ik vraag het aan iemand die ik ken", "ik vraag het",
        "ik regel het vooraf",
      ],
      ratings: [(-1, "droeg toch een tafel")],
      care: [(.medicalAdviser, "Lieve Baelde", "ziekenfonds", "uren", "halftijds toegestaan")],
      dream: "havenmeester", target: "planner of magazijnbeheerder", match: "Leiding geven kan hij; tillen niet.",
      explored: [("planner", .talk, .suits, "vroegere collega belde terug")], computer: 3),
    Story(
      number: 110, motivation: "Wil haar diploma gebruiken.", wellbeing: 4, strengths: "slim, warm, meertalig",
      limits: "houdt zich in", underStress: "zingen",
      answers: [
        "Mijn diploma is nu erkend.", "Koor, les, kinderen.", "Onderwijzeres in Lubumbashi.", "Uitleggen.",
        "Zeggen wat ik denk.", "Goed.", "Bus.", "In een school werken.",
      ],
      domains: [4, 4, 3, 3, 4, 2], ladder: 4, goal: "Ik zeg wat ik denk in de groep.",
      levels: [
        "ik lach en zwijg", "ik zeg het achteraf", "ik zeg het als men het vraagt", "ik zeg het", "ik verdedig het ook",
      ],
      ratings: [(1, "was het niet eens, en zei het")],
      care: [(.socialWorker, "Inge Rau", "OCMW Oostende", "opvang", "")],
      dream: "schooldirecteur", target: "begeleider in een kinderopvang of school",
      match: "Diploma en ervaring zijn er; het Nederlands is vlot.",
      explored: [("begeleider", .companyVisit, .suits, "las meteen een verhaal voor")], computer: 4, documents: 1),
    Story(
      number: 111, motivation: "Is sterker dan in Kortrijk en wil het afmaken.", wellbeing: 3,
      strengths: "zorgzaam, eerlijk", limits: "snel overprikkeld", underStress: "naar de zee kijken",
      answers: [
        "Ik ben een jaar stabiel, en het is dichtbij.", "Wandelen, twee dagen dagcentrum.", "Tien jaar bloemist.",
        "Boeketten maken.", "Drukte.", "Veel beter dan toen.", "Tram, twintig minuten.", "Deze keer tot het einde.",
      ],
      domains: [3, 3, 3, 3, 3, 3], ladder: 3, goal: "Ik kom alle dagen, en zeg het als het niet gaat.",
      levels: [
        "ik blijf weg", "ik kom de helft", "ik mis een dag en bel", "ik kom alle dagen", "ik help een ander komen",
      ],
      ratings: [(1, "kwam alle dagen")],
      care: [(.psychiatrist, "dokter Moens", "psychiatrisch centrum", "signalen", "belt als Ilse twee dagen mist")],
      dream: "bloemenwinkel aan zee", target: "hulp in een bloemenzaak of kwekerij",
      match: "Vakkennis is er; rustige momenten kiezen.",
      explored: [("bloemist", .companyVisit, .suits, "handen wisten het nog")], computer: 3, documents: 1),
    Story(
      number: 112, motivation: "Wil nog drie jaar nuttig zijn.", wellbeing: 3, strengths: "trouw, humor",
      limits: "ziet niet goed meer van dichtbij", underStress: "een koffie en een grap",
      answers: [
        "Thuis ben ik een meubel.", "Duivenmelken, kaarten.", "Drukker, later conciërge.", "Iedereen kent mij.",
        "De pc.", "Goed, nieuwe bril.", "Bus.", "Een sleutelbos.",
      ],
      domains: [3, 4, 4, 4, 3, 3], ladder: 4, goal: "Ik zoek zelf een vacature op de pc.",
      levels: [
        "ik raak hem niet aan", "een ander typt", "ik typ, een ander kijkt", "ik zoek alleen", "ik schrijf mij ook in",
      ],
      ratings: [(-1, "Ilse De Smet typte")], care: [(.family, "vrouw Rosa", "", "bril en bus", "")],
      dream: "conciërge in een school", target: "conciërge of onthaal", match: "Ervaring klopt; de pc is nieuw.",
      explored: [("conciërge", .talk, .suits, "kent er twee")], computer: 1),
  ]
}
