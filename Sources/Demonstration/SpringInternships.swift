// Where the people of Brugge work from week 9 to 13, and the counsellor's contacts with them and their mentors.

import Domain

enum SpringInternships {
  private static let week: [Weekday] = [.monday, .tuesday, .thursday, .friday]

  /// Sixteen hours beside the return day make nineteen.
  static let placements: [Internship] = [
    place(
      1, "Bakkerij Ter Linde", "Lindestraat 4, Brugge", "Katrien Ter Linde", hours(week, 9, 13),
      "brood snijden, inpakken, klanten bedienen", support: "werkt in het begin samen met een vaste collega"),
    place(
      2, "Tuincentrum De Groene Poort", "Polderweg 18, Oostkamp", "Wim Dobbelaere", hours(week, 9, 13),
      "planten verzorgen, rekken aanvullen", support: "niets zwaarder dan tien kilo tillen"),
    place(
      3, "Woonzorgcentrum Sint-Alena", "Kerkstraat 31, Damme", "Greet Callewaert",
      hours([.monday, .thursday, .friday], 9, 13).merging(hours([.wednesday], 13, 17)) { first, _ in first },
      "maaltijden ronddelen, bewoners begeleiden"),
    place(
      4, "Fietsatelier De Ketting", "Stationsplein 2, Brugge", "Joris Neyrinck", hours(week, 9, 13),
      "banden vervangen, remmen afstellen"),
    place(
      5, "Kapsalon Morgenzon", "Dorpsstraat 77, Zedelgem", "Belinda Roels",
      hours([.tuesday, .thursday, .friday, .saturday], 9, 13), "onthaal, wassen, afspraken noteren",
      support: "klanten aanspreken stap voor stap opbouwen"),
    place(
      6, "Schrijnwerkerij Vandamme en Dochter", "Nijverheidslaan 9, Torhout", "Lien Vandamme", hours(week, 8, 12),
      "zagen, schuren, helpen bij het plaatsen", from: date(15, 6)),
    // A week at the bicycles came first.
    place(
      6, "Fietsatelier De Ketting", "Stationsplein 2, Brugge", "Joris Neyrinck", hours(week, 8, 12),
      "banden vervangen", to: date(12, 6), id: 98,
      appraisal: "Vlijtig en beleefd. Hout ligt hem beter dan metaal; dat zei hij zelf na drie dagen."),
    place(
      7, "Dierenopvang 't Warm Nest", "Duinenweg 50, Blankenberge", "Marnix Cools",
      hours([.monday, .tuesday, .saturday, .sunday], 9, 13), "hokken poetsen, wandelen met de honden"),
    place(
      8, "Naaiatelier De Rode Draad", "Ezelpoort 12, Brugge", "Hilde Strubbe", hours(week, 9, 13),
      "herstellingen, zomen, strijken"),
    place(
      9, "Drukkerij Het Lettertje", "Havenlaan 3, Knokke-Heist", "Rik Vansteene",
      hours([.monday, .thursday], 9, 13).merging(hours([.wednesday], 13, 17)) { first, _ in first },
      "drukwerk afwerken en inpakken",
      support: "na twee uur een kwartier pauze",
      closed: ClosingDays(from: date(6, 7), to: date(6, 7), reason: "inventaris")),
    place(
      10, "Boekhandel De Leeslamp", "Markt 15, Brugge", "Annelies Tack", hours(week, 9, 13),
      "boeken uitpakken, etiketteren, kassa"),
    place(
      11, "Kringloopwinkel De Tweede Kans", "Reigerlo 8, Beernem", "Frank Dewulf",
      hours([.monday, .tuesday], 8, 12, minute: 30).merging(hours([.thursday, .friday], 13, 17)) { first, _ in first },
      "meubels sorteren, kleine herstellingen"),
    place(
      12, "Kinderopvang De Pimpernel", "Schoolstraat 20, Jabbeke", "Sara Hoste", hours(week, 8, 12, minute: 30),
      "spelen met de peuters, fruit klaarmaken"),
    place(
      14, "Hotel De Zwaantjes", "Minnewater 5, Brugge", "Carine Maenhout",
      hours([.tuesday, .thursday, .friday], 10, 14).merging(hours([.wednesday], 13, 17)) { first, _ in first },
      "kamers klaarmaken, linnen", signed: nil),
  ]

  private static func place(
    _ number: UInt64, _ employer: String, _ address: String, _ mentor: String, _ hours: [Weekday: TimeSpan],
    _ tasks: String, support: String = "", signed: Day? = date(4, 6), closed: ClosingDays? = nil,
    from: Day = date(8, 6), to: Day = date(12, 7), id: UInt64? = nil, appraisal: String = ""
  ) -> Internship {
    let mail = mentor.lowercased().split(separator: " ").joined(separator: ".") + "@voorbeeld.be"
    return Internship(
      id: identifier(200 + (id ?? number)), participant: identifier(number), employer: employer,
      employerID: Companies.id(called: employer), address: address,
      mentor: Internship.Mentor(name: mentor, phone: "050 00 02 \(10 + number)", email: mail), from: from,
      to: to, hours: hours, tasks: tasks, support: support, agreementSigned: signed,
      closingDays: closed.map { [$0] } ?? [], appraisal: appraisal, insured: signed)
  }

  // MARK: - Contacts

  /// Amina's is nine days late on 1 July, Bart was never reached, Sofie's is put off; most are in order.
  static let contacts: [Change] =
    checkIns.enumerated().map { index, checkIn in
      var checkIn = checkIn
      checkIn.id = identifier(300 + UInt64(index))
      return .recordCheckIn(module: SpringGroup.outline.id, checkIn: checkIn)
    } + [
      .snooze(
        module: SpringGroup.outline.id, internship: identifier(203), kind: .participant,
        snooze: Snooze(until: date(6, 7), reason: "met verlof afgesproken met de mentor"))
    ]

  private static let checkIns: [CheckIn] = [
    met(1, date(11, 6), .phone, .mentor, "Amina is vriendelijk en leergierig.", wellbeing: nil),
    met(
      1, date(15, 6), .phone, .participant, "Vindt het druk aan de toonbank, maar graag gedaan.", wellbeing: 4,
      attitudes: "op tijd, vraagt uitleg"),
    missed(2, date(12, 6), .phone),
    missed(2, date(18, 6), .phone),
    met(
      2, date(19, 6), .phone, .mentor, "Werkt rustig en goed. Nam twee keer geen pauze.", wellbeing: nil,
      agreed: "mentor herinnert hem aan zijn pauze"),
    missed(2, date(25, 6), .email),
    met(
      3, date(22, 6), .workplace, .both, "Na het overlijden van haar grootmoeder terug aan het werk.", wellbeing: 3,
      agreed: "tot het verlof alleen in de voormiddag bij de bewoners"),
    met(
      4, date(23, 6), .workplace, .both, "Joris ziet een fietsmaker in hem.", wellbeing: 5,
      attitudes: "stipt, zelfstandig", agreed: "vanaf volgende week ook elektrische fietsen"),
    met(4, date(26, 6), .phone, .participant, "Heeft gevraagd of hij in juli mag blijven.", wellbeing: 5),
    met(
      5, date(12, 6), .phone, .participant, "Eerste week was spannend, thuis meteen geslapen.", wellbeing: 2,
      agreed: "vaste taak aan het onthaal"),
    met(5, date(24, 6), .workplace, .both, "Durft nu zelf klanten te begroeten.", wellbeing: 3, next: date(1, 7)),
    met(
      6, date(18, 6), .workplace, .both, "Werkt nauwkeurig. Begrijpt niet alle vaktermen.", wellbeing: 4,
      agreed: "woordenlijst met foto's maken"),
    met(6, date(22, 6), .phone, .participant, "De woordenlijst helpt.", wellbeing: 4),
    met(7, date(20, 6), .workplace, .both, "Op haar plaats bij de honden.", wellbeing: 5),
    met(7, date(27, 6), .email, .participant, "Stuurde een foto van haar eerste adoptie.", wellbeing: 5),
    met(
      8, date(25, 6), .workplace, .both, "Snelste van het atelier, volgens Hilde.", wellbeing: 4,
      agreed: "ook eens aan de toonbank"),
    met(
      9, date(16, 6), .workplace, .both, "Twaalf uur is haalbaar, de pauzes zijn nodig.", wellbeing: 3,
      attitudes: "verwittigt altijd op tijd"),
    met(
      9, date(25, 6), .phone, .participant, "Moe deze week; wil toch doorzetten.", wellbeing: 2,
      agreed: "bij ziekte eerst naar de dokter, dan pas beslissen"),
    met(10, date(23, 6), .workplace, .both, "Kent het systeem van de boekhandel al goed.", wellbeing: 4),
    met(10, date(30, 6), .phone, .participant, "Alles loopt; denkt na over een opleiding.", wellbeing: 4),
    met(11, date(19, 6), .workplace, .both, "Werkt hard, mag wat meer vragen stellen.", wellbeing: 4),
    met(
      11, date(26, 6), .phone, .participant, "Wil op het einde samen zijn sterktes oplijsten.", wellbeing: 4,
      next: date(10, 7)),
    met(12, date(17, 6), .phone, .participant, "Graag bij de peuters, de ochtend is vroeg.", wellbeing: 3),
    met(
      12, date(24, 6), .phone, .both, "Kwam eenmaal te laat door de bus.", wellbeing: 3,
      attitudes: "eenmaal te laat", agreed: "neemt een bus vroeger"),
    met(14, date(11, 6), .phone, .participant, "Het werk is zwaar maar de ploeg is warm.", wellbeing: 3),
    met(
      14, date(26, 6), .workplace, .both, "Houdt het tempo bij; overeenkomst moet nog getekend.", wellbeing: 4,
      agreed: "overeenkomst brengt ze mee op 8 juli"),
  ]

  private static func met(
    _ number: UInt64, _ day: Day, _ channel: CheckIn.Channel, _ party: CheckIn.Party, _ said: String, wellbeing: Int?,
    attitudes: String = "", agreed: String = "", next: Day? = nil
  ) -> CheckIn {
    CheckIn(
      id: identifier(0), internship: identifier(200 + number), day: day, by: SpringGroup.outline.counsellor,
      channel: channel, with: party, said: said, wellbeing: wellbeing, attitudes: attitudes, agreed: agreed, next: next)
  }

  private static func missed(_ number: UInt64, _ day: Day, _ channel: CheckIn.Channel) -> CheckIn {
    CheckIn(
      id: identifier(0), internship: identifier(200 + number), day: day, by: SpringGroup.outline.counsellor,
      channel: channel, outcome: .attempted, said: "niet bereikt")
  }
}
