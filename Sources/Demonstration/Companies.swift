// The companies that the counsellors of the demonstration know: where the group of Brugge works, where that of Kortrijk did,
// where those of Oostende will, and where somebody may yet; with what was learned there.

import Domain

enum Companies {
  /// Of the register, by the name under which an internship there was noted.
  static func id(called name: String) -> Employer.ID? { register.first { $0.name == name }?.id }

  static let register: [Employer] = first + CompaniesRest.register + AprilCompanies.register

  private static let first: [Employer] = [
    company(
      1, "Bakkerij Ter Linde", "voeding", "Lindestraat 4", "Brugge", ("Katrien Ter Linde", "zaakvoerder"),
      offer: "stage aan de toonbank en in het atelier, telkens één persoon",
      visits: [
        visit(date(28, 5), .visit, "Katrien Ter Linde", "Werkplek bekeken, goede afspraken.", "contract klaarmaken"),
        visit(
          date(12, 3), .sensitisation, "Katrien Ter Linde",
          "Vreesde dat iemand plots wegblijft. Verteld hoe wij opvolgen; wil het met één stagiair proberen."),
      ]),
    company(
      2, "Fietsatelier De Ketting", "fietsen en techniek", "Stationsplein 2", "Brugge",
      ("Joris Neyrinck", "werkleider"),
      offer: "stage in het atelier; snuffeldag na afspraak",
      visits: [visit(date(23, 6), .visit, "Joris Neyrinck", "Wil ook in het najaar iemand.", "bellen in augustus")]),
    company(
      3, "Woonzorgcentrum Sint-Alena", "zorg", "Kerkstraat 31", "Damme", ("Greet Callewaert", "hoofdverpleegkundige"),
      offer: "stage in keuken en animatie, bedrijfsbezoek voor de hele groep",
      visits: [
        visit(
          date(7, 4), .sensitisation, "Greet Callewaert",
          "Een uur met het hele team over wat mensen wel kunnen. Veel vragen, open houding.", "najaarsgroep ontvangen")
      ]),
    company(
      4, "Schrijnwerkerij Vandamme en Dochter", "hout en bouw", "Nijverheidslaan 9", "Torhout",
      ("Lien Vandamme", "zaakvoerder"), offer: "stage in het atelier, geen werven",
      visits: [visit(date(20, 5), .phone, "Lien Vandamme", "Akkoord met vier voormiddagen.")]),
    company(
      5, "Dierenopvang 't Warm Nest", "dieren", "Duinenweg 50", "Blankenberge", ("Marnix Cools", "coördinator"),
      offer: "stage, ook in het weekend",
      visits: [
        visit(
          date(27, 5), .visit, "Marnix Cools", "Wie bang is van honden, begint bij de katten. Twee mensen tegelijk kan."
        )
      ]),
    company(
      6, "Boekhandel De Leeslamp", "handel", "Markt 15", "Brugge", ("Annelies Tack", "zaakvoerder"),
      offer: "stage in de winkel en het magazijn",
      visits: [visit(date(26, 5), .visit, "Annelies Tack", "Kennismaking en rondleiding.")]),
    company(
      7, "Kringloopwinkel De Tweede Kans", "kringloop", "Reigerlo 8", "Beernem", ("Frank Dewulf", "ploegbaas"),
      offer: "drie plaatsen: sorteren, herstellen, winkel",
      visits: [visit(date(22, 5), .phone, "Frank Dewulf", "Ploeg van zes, iedereen kent Op-Stap al.")]),
    company(
      8, "Hotel De Zwaantjes", "horeca", "Minnewater 5", "Brugge", ("Carine Maenhout", "gouvernante"),
      offer: "stage kamers en linnen",
      visits: [
        visit(date(29, 5), .visit, "Carine Maenhout", "Zwaar werk, vaste maat. In juli en augustus geen nieuwe mensen.")
      ]),
    company(
      9, "Wasserij De Witte Meeuw", "diensten", "Havenstraat 77", "Oostende", ("Els Provoost", "personeelsdienst"),
      offer: "nog te bekijken", remark: "liefst mailen, neemt zelden op",
      visits: [
        visit(
          date(17, 6), .sensitisation, "Els Provoost",
          "Slechte ervaring gehad, lang geleden. Luisterde wel; wil eerst een bedrijfsbezoek.",
          "bezoek met de groep van Oostende voorstellen")
      ]),
    company(
      10, "Stadsboerderij De Blauwe Kar", "groen", "Torhoutsesteenweg 210", "Oostende", ("Bram Seys", "boer"),
      offer: "stage tuin en dieren vanaf september",
      visits: [visit(date(9, 6), .visit, "Bram Seys", "Rustige plek, kleine ploeg. Twee plaatsen.", "foto's maken")]),
    company(
      11, "Basisschool De Wegwijzer", "onderwijs", "Schoolplein 1", "Wevelgem", ("Ann Lefevere", "directeur"),
      offer: "stage klussen en keuken, buiten de schoolvakanties",
      visits: [
        visit(
          WinterGroup.day(6, 5), .phone, "Ann Lefevere",
          "Wil in september weer iemand; liefst met de hele ploeg spreken.")
      ]),
    company(
      12, "Kringloophuis De Leie", "kringloop", "Gasstraat 14", "Kortrijk", ("Wouter Nolf", "werkleider"),
      offer: "twee plaatsen: winkel en herstelling",
      visits: [visit(WinterGroup.day(7, 5), .visit, "Wouter Nolf", "Halve dagen werken beter dan hele.")]),
    company(
      13, "Kwekerij De Groene Vinger", "groen", "Vichtesteenweg 120", "Deerlijk", ("Hilde Vanneuville", "zaakvoerder"),
      offer: "stage in de serres, rustige plek",
      visits: [
        visit(
          WinterGroup.day(20, 3), .sensitisation, "Hilde Vanneuville",
          "Wilde weten wat ze moet doen als iemand stilvalt. Afgesproken: vragen, en anders bellen.")
      ]),
    company(
      14, "Leiekaai Logistiek", "logistiek", "Havenkaai 8", "Kuurne", ("Tom Bekaert", "ploegchef"),
      offer: "stage in magazijn en kantoor",
      visits: [visit(WinterGroup.day(8, 5), .visit, "Tom Bekaert", "Wierf iemand aan na de stage.")]),
    company(
      15, "Vlasatelier De Hekel", "textiel", "Vlasstraat 33", "Kortrijk", ("Trui Desmet", "atelierhoofd"),
      offer: "stage aan de machines of in het archief",
      visits: [visit(WinterGroup.day(13, 3), .visit, "Trui Desmet", "Met de groep rondgeleid; veel vragen beantwoord.")]
    ),
    company(
      16, "Woonzorgcentrum Groeningepark", "zorg", "Parklaan 5", "Kortrijk", ("Isabel Coussement", "diensthoofd"),
      offer: "stage in keuken en animatie",
      visits: [
        visit(
          WinterGroup.day(6, 5), .visit, "Isabel Coussement",
          "Een vaste collega voor de eerste week maakt het verschil.")
      ]),
  ]

  static func company(
    _ number: UInt64, _ name: String, _ sector: String, _ address: String, _ town: String, _ contact: (String, String),
    offer: String, remark: String = "", visits: [Employer.Visit] = []
  ) -> Employer {
    let mail = contact.0.lowercased().split(separator: " ").joined(separator: ".") + "@voorbeeld.be"
    return Employer(
      id: identifier(3000 + number), name: name, sector: sector, address: address, town: town,
      contacts: [
        Employer.Contact(name: contact.0, role: contact.1, phone: "050 00 03 \(10 + number)", email: mail)
      ], offer: offer, remark: remark,
      visits: visits.enumerated().map { index, visit in
        var own = visit
        own.id = identifier(4000 + number * 10 + UInt64(index))
        return own
      })
  }

  static func visit(
    _ day: Day, _ kind: Employer.Visit.Kind, _ with: String, _ said: String, _ next: String = "",
    by counsellor: String = SpringGroup.outline.counsellor
  ) -> Employer.Visit {
    Employer.Visit(
      id: identifier(0), day: day, by: counsellor, kind: kind, with: with, said: said,
      next: next)
  }
}
