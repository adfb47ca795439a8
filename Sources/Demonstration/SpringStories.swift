// The stories of Brugge, spring 2026, numbers 1 to 7; all are invented.

import Domain

enum SpringStories {
  static let all = first + second

  private static let first: [Story] = [
    Story(
      number: 1, motivation: "Wil na vijf jaar thuis weer onder de mensen komen.", wellbeing: 3,
      strengths: "vriendelijk, taalvaardig, geduldig", limits: "kinderen om 16 uur thuis",
      underStress: "even naar buiten, daarna opnieuw beginnen",
      answers: [
        "De jongste gaat naar school. Nu of nooit.", "School, huishouden, Nederlandse les op dinsdag.",
        "Verkoopster in Tanger, vrijwilliger in de schoolbib.", "Ik praat met iedereen.", "Nee zeggen.",
        "Ik slaap goed als ik weet wat er komt.", "Bus 6, opvang op woensdag.", "Een job waar ik mensen zie.",
      ],
      domains: [3, 2, 2, 4, 4, 2], ladder: 3, goal: "Ik durf in een winkel zelf iemand aanspreken.",
      levels: [
        "ik wacht tot iemand mij aanspreekt", "ik groet, maar vraag niets", "ik vraag waarmee ik kan helpen",
        "ik geef ook raad", "ik help een boze klant verder",
      ],
      ratings: [
        (-1, "groet iedereen in de groep"), (0, "nam in de rollenspelen zelf het woord"), (1, "aan de toonbank"),
      ],
      care: [
        (.socialWorker, "Griet Depoorter", "OCMW Brugge", "kinderopvang en uren", "opvang volgt het stagerooster")
      ],
      dream: "een eigen kledingwinkel", target: "winkelbediende of kassa in een kleine zaak",
      match: "Contact met klanten is er al; kassa en Nederlands schrijven groeien nog.",
      explored: [
        ("winkelbediende", .companyVisit, .suits, "warme ploeg, uren passen"),
        ("kassier", .tryout, .perhaps, "snelheid maakt zenuwachtig"),
      ],
      computer: 3,
      searched: [
        ("Schoenen Torfs", .no, "geen stages in de koopjes"), ("Bakkerij Ter Linde", .yes, "mag op 8 juni beginnen"),
      ]),
    Story(
      number: 2, motivation: "Wil niet terug naar de tuinbouw met zijn rug, maar wel buiten werken.", wellbeing: 2,
      strengths: "kent planten, werkt nauwkeurig", limits: "rug: niet zwaarder dan tien kilo",
      underStress: "alleen laten, na een kwartier iets vragen",
      answers: [
        "De arts zegt dat halftijds kan.", "Laat opstaan, wandelen, televisie.", "Twaalf jaar tuinaanleg.",
        "Planten op naam.", "Telefoneren. Groepen.", "Slecht geslapen, pijn in de rug.", "Fiets.",
        "Weten wat ik nog kan.",
      ],
      domains: [2, 2, 1, 3, 2, 3], ladder: 2, goal: "Ik zeg het wanneer mijn rug pijn doet.",
      levels: [
        "ik zwijg en blijf de volgende dag thuis", "ik zeg het achteraf", "ik zeg het op de dag zelf",
        "ik zeg het op tijd en vraag een andere taak", "ik regel vooraf wat ik wel en niet doe",
      ],
      ratings: [(-2, "bleef twee dagen thuis"), (-1, "vertelde het in het gesprek"), (-1, "nam geen pauze op stage")],
      care: [
        (.doctor, "dokter Lagae", "", "belastbaarheid", "attest voor tillen ligt bij het bedrijf"),
        (.medicalAdviser, "Lieve Baelde", "ziekenfonds", "uren en activiteit", ""),
      ],
      dream: "hovenier in een kasteeltuin", target: "medewerker tuincentrum, verkoop en verzorging",
      match: "Kennis van planten is groot; tillen gaat niet, verkopen moet groeien.",
      explored: [
        ("medewerker tuincentrum", .companyVisit, .suits, "planten, weinig tillen"),
        ("bode", .reading, .no, "te druk verkeer"),
      ],
      computer: 2, searched: [("Tuincentrum De Groene Poort", .yes, "samen binnengegaan, meteen goed contact")]),
    Story(
      number: 3, motivation: "Wil een richting kiezen na twee opleidingen die ze niet afmaakte.", wellbeing: 3,
      strengths: "zorgzaam, creatief", limits: "begint snel te twijfelen", underStress: "een lijstje met drie dingen",
      answers: [
        "Mijn consulent gaf het boekje, het klonk veilig.", "Veel tekenen, weinig ritme.",
        "Twee jaar verpleegkunde, jobstudent.",
        "Met oude mensen praten.", "Kritiek krijgen.", "Pieker 's nachts.", "Fiets, geen rijbewijs.", "Iets afmaken.",
      ],
      domains: [3, 3, 2, 2, 3, 3], ladder: 3, goal: "Ik maak af waar ik aan begin.",
      levels: [
        "ik stop als het moeilijk wordt", "ik maak de helft af", "ik maak de meeste dingen af", "ik maak alles af",
        "ik help ook een ander",
      ],
      ratings: [(-1, ""), (0, "portfolio is klaar"), (0, "ging na het overlijden terug aan het werk")],
      dream: "ergotherapeut", target: "logistiek assistent in een woonzorgcentrum",
      match: "Omgang met bewoners is sterk; de uren en de regelmaat zijn te oefenen.",
      explored: [
        ("logistiek assistent", .tryout, .suits, "voelde zich nuttig"),
        ("bloemist", .companyVisit, .perhaps, "mooi, maar koud"),
      ],
      computer: 4, searched: [("Woonzorgcentrum Sint-Alena", .yes, "belde zelf")]),
    Story(
      number: 4, motivation: "Wil werken met zijn handen, school was niets voor hem.", wellbeing: 3,
      strengths: "handig, technisch inzicht", limits: "wordt stil in grote groepen",
      underStress: "muziek, even sleutelen",
      answers: [
        "Mijn begeleider drong aan.", "Gamen, fietsen herstellen voor vrienden.", "Deeltijds onderwijs, horeca.",
        "Alles wat kapot is.", "Voor een groep praten.", "Laat slapen.", "Fiets.", "Een vast uur hebben.",
      ],
      domains: [3, 4, 2, 2, 4, 1], ladder: 2, goal: "Ik ben op tijd, ook op maandag.",
      levels: [
        "ik blijf in bed", "ik kom te laat", "ik ben meestal op tijd", "ik ben altijd op tijd",
        "ik ben er vijf minuten vroeger",
      ],
      ratings: [(-1, "drie keer te laat"), (1, "eenmaal te laat"), (2, "staat er als eerste")],
      care: [
        (.socialWorker, "Tom Verhelst", "OCMW Brugge", "leefloon en stage", "leefloon loopt door tijdens de stage")
      ],
      dream: "mecanicien bij een wielerploeg", target: "fietshersteller",
      match: "Techniek zit goed; klanten te woord staan is het werkpunt.",
      explored: [
        ("fietshersteller", .companyVisit, .suits, "mocht meteen een band vervangen"),
        ("lasser", .companyVisit, .no, "te veel lawaai"),
      ],
      computer: 4, searched: [("Fietsatelier De Ketting", .yes, "Joris kent de module")]),
    Story(
      number: 5, motivation: "Wil halftijds werken zonder opnieuw uit te vallen.", wellbeing: 2,
      strengths: "zorgvuldig, oog voor detail", limits: "faalangst; kleine stappen",
      underStress: "ademen, dan vertellen",
      answers: [
        "Mijn psycholoog denkt dat ik klaar ben.", "Therapie op maandag, rust.", "Kappersopleiding, een jaar salon.",
        "Haar vlechten.", "Als iemand kijkt terwijl ik werk.", "Moe na de middag.", "Trein van Zedelgem.",
        "Zonder buikpijn gaan werken.",
      ],
      domains: [2, 3, 2, 4, 2, 3], ladder: 2, goal: "Ik durf een fout laten zien.",
      levels: [
        "ik verberg fouten", "ik zeg het dagen later", "ik zeg het dezelfde dag", "ik zeg het meteen",
        "ik lach erom en leer",
      ],
      ratings: [(-2, ""), (-1, "vertelde het de dag erna"), (0, "zei in het salon zelf dat de verf fout zat")],
      care: [
        (
          .therapist, "Nadia Claus", "psychiatrisch centrum", "tempo en signalen",
          "therapie blijft op maandag, stage de andere dagen"
        ),
        (.medicalAdviser, "Lieve Baelde", "ziekenfonds", "uren", ""),
      ],
      dream: "een eigen kapsalon", target: "kapster aan het onthaal en de wasbak, halftijds",
      match: "Vakkennis is er; klanten aanspreken bouwt op.",
      explored: [("kapster", .tryout, .suits, "handen onthouden het"), ("naaister", .reading, .perhaps, "rustig")],
      computer: 3, documents: 2, searched: [("Kapsalon Morgenzon", .yes, "eerst een halve dag proberen")]),
    Story(
      number: 6, motivation: "Wil werk dat bij zijn diploma past, ook als zijn Nederlands traag is.", wellbeing: 4,
      strengths: "vakman, rustig, behulpzaam", limits: "schrijven in het Nederlands",
      underStress: "tekenen wat hij bedoelt",
      answers: [
        "Ik wil hier iets opbouwen.", "Taalles, sporten, klussen.", "Meubelmaker in Gdynia.", "Alles uit hout.",
        "Grapjes begrijpen.", "Goed.", "Auto.", "Een contract.",
      ],
      domains: [4, 4, 3, 3, 4, 2], ladder: 4, goal: "Ik vraag uitleg als ik een woord niet begrijp.",
      levels: [
        "ik knik en gok", "ik zoek het thuis op", "ik vraag het", "ik vraag het en schrijf het op",
        "ik leg het een ander uit",
      ],
      ratings: [(0, "hielp Amina met de pc"), (1, "houdt een woordenboekje bij"), (1, "woordenlijst met foto's")],
      noCare: "familie in Polen, hier niemand nodig",
      dream: "meubelmaker met eigen atelier", target: "schrijnwerker",
      match: "Diploma en ervaring kloppen; vaktaal is te leren.",
      explored: [("schrijnwerker", .companyVisit, .suits, "machines zijn dezelfde")],
      computer: 5, searched: [("Schrijnwerkerij Vandamme en Dochter", .yes, "toonde foto's van zijn werk")]),
    Story(
      number: 7, motivation: "Wil iets met dieren, en een reden om op te staan.", wellbeing: 2,
      strengths: "geduldig met dieren", limits: "sociale angst; liever niet bellen",
      underStress: "oortjes in, even stil",
      answers: [
        "Mijn psychiater stelde het voor.", "Hond uitlaten, thuis.", "Nog niets, wel vrijwilliger in het asiel.",
        "Dieren vertrouwen mij.", "Nieuwe mensen.", "Slaap overdag.", "Tram van Blankenberge.",
        "Een plek waar ik mag zijn.",
      ],
      domains: [2, 2, 1, 3, 2, 3], ladder: 1, goal: "Ik kom elke week alle dagen.",
      levels: [
        "ik kom een dag", "ik kom de helft", "ik mis hoogstens een dag in de week", "ik kom alle dagen",
        "ik kom en haal een ander af",
      ],
      ratings: [(-1, ""), (0, "miste een dag"), (2, "elke dag, ook in het weekend")],
      care: [(.psychiatrist, "dokter Sioen", "psychiatrisch centrum", nil, "")],
      dream: "dierenarts", target: "dierenverzorger",
      match: "Omgang met dieren is sterk; bezoekers onthalen is spannend.",
      explored: [("dierenverzorger", .tryout, .suits, "bleef een uur langer")],
      computer: 4, searched: [("Dierenopvang 't Warm Nest", .yes, "was er al vrijwilliger")]),
  ]
}
