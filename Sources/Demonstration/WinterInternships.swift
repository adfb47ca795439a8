// Where the people of Kortrijk worked from week 9 to 13, and the counsellor's contacts with them and their mentors.

import Domain

enum WinterInternships {
  private static let week: [Weekday] = [.monday, .tuesday, .thursday, .friday]

  private static func day(_ dayOfMonth: Int, _ month: Int) -> Day { WinterGroup.day(dayOfMonth, month) }

  static let placements: [Internship] = [
    place(
      301, "Basisschool De Wegwijzer", "Luc Vanacker", hours(week, 8, 12), "kleine herstellingen, speelplaats",
      "Handig, en de kinderen lopen hem achterna. Voor ons mag hij blijven."),
    place(
      303, "Woonzorgcentrum Groeningepark", "Isabel Coussement", hours(week, 9, 13), "animatie, maaltijden ronddelen",
      "Warm met bewoners. Mag nog leren zeggen dat iets haar te veel is."),
    place(
      304, "Kwekerij De Groene Vinger", "Hilde Vanneuville", hours(week, 9, 13), "zaaien, verspenen, etiketten",
      "Heel zorgvuldig. Het tempo van een serre in het seizoen is nu nog te hoog."),
    place(
      305, "Kringloophuis De Leie", "Wouter Nolf", hours(week, 9, 12), "toestellen testen en herstellen",
      "Vakkennis te over. Drie uur na elkaar is het meeste."),
    place(306, "Leiekaai Logistiek", "Tom Bekaert", hours(week, 8, 12), "orders klaarzetten, scannen", ""),
    place(
      307, "Woonzorgcentrum Groeningepark", "Kurt Samyn", hours(week, 8, 12), "groenten snijden, opdienen, vaat",
      "Trekt een ploeg mee. Zou ik morgen aanwerven als er een plaats was."),
    place(
      308, "Vlasatelier De Hekel", "Trui Desmet", hours(week, 8, 12), "bobijnen wisselen, machines smeren",
      "Sterk en precies. Vraagt uitleg als het moet; dat deed hij in het begin niet."),
    place(
      309, "Kringloophuis De Leie", "Carla Buyse", hours([.monday, .thursday, .friday], 9, 12),
      "kledij sorteren, winkelrek verzorgen", "Klanten vragen naar haar. Na drie uur is de energie op.",
      support: "zit om het halfuur even neer"),
    // Two weeks at the machines came first.
    place(
      310, "Vlasatelier De Hekel", "Trui Desmet", hours(week, 8, 12), "draden knopen, controle",
      "Deed zijn best, maar het lawaai maakte hem ziek. Wij begrepen dat.", id: 598,
      ended: Internship.Ended(day: day(9, 4), reason: "te veel lawaai; zocht zelf een andere plek")),
    place(
      310, "Leiekaai Logistiek", "Sofie Bekaert", hours(week, 9, 13), "bestellingen inboeken, telefoon",
      "Vlug met de pc, vriendelijk aan de telefoon. Wordt elke week zekerder.", from: day(11, 4)),
    place(
      311, "Vlasatelier De Hekel", "Trui Desmet", hours(week, 9, 13), "archief ordenen, foto's inscannen",
      "Ons archief was nog nooit zo goed terug te vinden. Hij zegt nu zelf wanneer hij pauze nodig heeft.",
      support: "eigen bureau weg van de machines, vaste pauze om 11 uur"),
    place(
      312, "Basisschool De Wegwijzer", "Ria Debels", hours(week, 10, 14), "refter, vaat, klassen poetsen",
      "Werkt hard en zingt erbij. De kinderen kennen haar naam."),
    place(
      313, "Kwekerij De Groene Vinger", "Hilde Vanneuville", hours([.monday, .tuesday, .thursday], 9, 13),
      "potten vullen, paden vegen", "Aangenaam in de ploeg. Heeft iemand nodig die de dag met hem overloopt.",
      support: "taken op een bord met foto's"),
  ]

  private static func place(
    _ number: UInt64, _ employer: String, _ mentor: String, _ hours: [Weekday: TimeSpan], _ tasks: String,
    _ appraisal: String, support: String = "", from: Day = day(31, 3), id: UInt64? = nil,
    ended: Internship.Ended? = nil
  ) -> Internship {
    let mail = mentor.lowercased().split(separator: " ").joined(separator: ".") + "@voorbeeld.be"
    let company = Companies.register.first { $0.name == employer }
    return Internship(
      id: identifier(id ?? 200 + number), participant: identifier(number), employer: employer,
      employerID: company?.id, address: company.map { "\($0.address), \($0.town)" } ?? "",
      mentor: Internship.Mentor(name: mentor, phone: "056 00 02 \(number - 290)", email: mail), from: from,
      to: day(4, 5), hours: hours, tasks: tasks, support: support, agreementSigned: day(26, 3), appraisal: appraisal,
      insured: day(26, 3), ended: ended)
  }

  // MARK: - Contacts

  /// Five a person, a week apart: called, called with the mentor, at the workplace, called, and both at the end.
  static let contacts: [Change] =
    told.sorted { $0.key < $1.key }.flatMap { number, contacts in
      contacts.enumerated().map { index, contact in
        let first = day([2, 8, 15, 22, 28][index], 4) + Int(number) % 3
        let checkIn = CheckIn(
          id: identifier(50_000 + number * 10 + UInt64(index)),
          internship: identifier(number == 310 && index < 2 ? 598 : 200 + number), day: first,
          by: WinterGroup.outline.counsellor, channel: index == 2 ? .workplace : .phone,
          with: index % 3 == 0 ? .participant : .both, said: contact.0, wellbeing: contact.1, agreed: contact.2)
        return .recordCheckIn(module: WinterGroup.outline.id, checkIn: checkIn)
      }
    } + [
      .recordCheckIn(
        module: WinterGroup.outline.id,
        checkIn: CheckIn(
          id: identifier(53_099), internship: identifier(508), day: day(3, 4), by: WinterGroup.outline.counsellor,
          outcome: .attempted, said: "gsm stond af"))
    ]

  /// What was said, how they were, and what was agreed.
  private static let told: [UInt64: [(String, Int, String)]] = [
    301: [
      ("Kreeg een eigen sleutelbos.", 4, ""), ("Werkt zelfstandig.", 4, ""),
      ("Herstelde de fietsenstalling.", 4, "ook de verwarming bekijken"), ("Vakantie op school, klust door.", 4, ""),
      ("De directeur zoekt uren voor hem.", 5, "gesprek op 5 mei"),
    ],
    303: [
      ("Veel namen tegelijk.", 3, ""), ("Gaat graag, slaapt slecht.", 3, "om 20 uur de gsm weg"),
      ("Zong met de bewoners.", 4, ""), ("Een bewoonster stierf; praatte met de ploeg.", 3, ""),
      ("Zei zelf dat ze een halve dag nodig had.", 4, ""),
    ],
    304: [
      ("Eerste dag overgegeven, toch gebleven.", 2, "eerste week halve dagen"), ("Wordt rustiger.", 3, ""),
      ("Toonde wat ze gezaaid had.", 4, ""), ("Paasdrukte, te veel volk.", 2, "achteraan in serre 3"),
      ("Heeft het afgemaakt.", 4, ""),
    ],
    305: [
      ("Drie radio's hersteld.", 3, ""), ("Moe na twee uur.", 3, "pauze om 10.30 uur"),
      ("Legt uit hoe je een toestel test.", 4, ""), ("Hoort de bel niet.", 3, "lamp in plaats van bel"),
      ("Ziek gemeld, wil terugkomen.", 3, ""),
    ],
    306: [
      ("Kende het werk van vroeger.", 4, ""), ("Staat er voor acht uur.", 4, ""),
      ("Mag al alleen scannen.", 5, ""), ("Tom wil hem een contract geven.", 5, "papieren samen nakijken"),
    ],
    307: [
      ("Grote keuken, grote potten.", 4, ""), ("Ploeg eet haar rijst.", 4, ""), ("Kurt is vol lof.", 5, ""),
      ("Dochter ziek, verwittigde op tijd.", 3, "reserve-opvang zoeken"), ("Solliciteert in het ziekenhuis.", 4, ""),
    ],
    308: [
      ("Zegt dat alles goed gaat.", 3, ""), ("Deed een bobijn verkeerd, vroeg niets.", 3, "afspraak: eerst tonen"),
      ("Trui ziet een vakman.", 4, ""), ("Vroeg nu zelf uitleg.", 4, ""), ("Zou willen blijven.", 4, ""),
    ],
    309: [
      ("Blij dat ze ergens verwacht wordt.", 4, ""), ("Drie uur is genoeg.", 3, ""), ("Klanten groeten haar.", 4, ""),
      ("Pijnlijke week.", 2, "een dag minder mag"), ("Wil dit werk vrijwillig blijven doen.", 4, ""),
    ],
    310: [
      ("Hoofdpijn van de machines.", 2, "oordoppen"), ("Slaapt niet meer.", 1, "stopt; belt zelf Leiekaai"),
      ("Zit op kantoor, lacht weer.", 4, ""), ("Boekt al zelf in.", 4, ""), ("Kreeg een compliment.", 5, ""),
    ],
    311: [
      ("Eigen bureau, duidelijke taak.", 3, ""), ("Werkte door tot hij draaierig was.", 2, "pauze staat op het blad"),
      ("Toonde zijn systeem met kleuren.", 4, "ook de foto's inscannen"),
      ("Zei nee toen hij aan de balie moest.", 4, ""), ("Trui vroeg of hij in juni wil helpen.", 4, ""),
    ],
    312: [
      ("Leerde alle namen in twee dagen.", 4, ""), ("Komt te voet, altijd op tijd.", 4, ""),
      ("Ria leert haar de keuken.", 5, ""), ("Poetste mee in de vakantie.", 4, ""),
      ("Mag solliciteren bij de stad.", 5, "brief samen nalezen"),
    ],
    313: [
      ("Leuke ploeg, veel prikkels.", 3, ""), ("Ziek, attest.", 2, ""), ("Het bord met foto's helpt.", 3, ""),
      ("Weet nu wanneer hij pauze heeft.", 4, ""), ("Wil iets met een vaste begeleider.", 4, ""),
    ],
  ]
}
