// More companies of the demonstration: the others where somebody of Brugge works, those of Oostende, and who was asked.

import Domain

enum CompaniesRest {
  static let register: [Employer] = [
    Companies.company(
      17, "Tuincentrum De Groene Poort", "groen", "Polderweg 18", "Oostkamp", ("Wim Dobbelaere", "afdelingshoofd"),
      offer: "stage bij de planten of in het magazijn",
      visits: [
        Companies.visit(
          date(21, 5), .visit, "Wim Dobbelaere", "Rustige hal, veel bukken. In het voorjaar is het er te druk.",
          "hulpmiddelen voor het tillen nakijken")
      ]),
    Companies.company(
      18, "Kapsalon Morgenzon", "lichaamsverzorging", "Dorpsstraat 77", "Zedelgem", ("Belinda Roels", "zaakvoerder"),
      offer: "stage aan het onthaal, ook op zaterdag",
      visits: [
        Companies.visit(
          date(25, 5), .sensitisation, "Belinda Roels",
          "Klein salon, twee mensen. Wil weten wat ze mag vragen; samen een blad met afspraken gemaakt.")
      ]),
    Companies.company(
      19, "Naaiatelier De Rode Draad", "textiel", "Ezelpoort 12", "Brugge", ("Hilde Strubbe", "atelierhoofd"),
      offer: "stage aan de machines; oefenstukken vooraf",
      visits: [
        Companies.visit(
          date(26, 5), .visit, "Hilde Strubbe", "Toont alles voor, taal is geen drempel.", "opnieuw vragen")
      ]),
    Companies.company(
      20, "Drukkerij Het Lettertje", "grafisch", "Havenlaan 3", "Knokke-Heist", ("Rik Vansteene", "zaakvoerder"),
      offer: "stage in de afwerking, hoogstens drie dagen",
      visits: [
        Companies.visit(
          date(27, 5), .visit, "Rik Vansteene", "Veel lawaai bij de pers, de afwerking is stil en zittend.")
      ]),
    Companies.company(
      21, "Kinderopvang De Pimpernel", "kinderopvang", "Schoolstraat 20", "Jabbeke", ("Sara Hoste", "coördinator"),
      offer: "stage in de peutergroep, met een uittreksel uit het strafregister",
      visits: [
        Companies.visit(date(20, 5), .phone, "Sara Hoste", "Begint om acht uur, ook voor stagiairs; de bus is krap.")
      ]),
    Companies.company(
      22, "Viswinkel De Vlaamse Garnaal", "voeding", "Visserskaai 41", "Oostende", ("Didier Vanhaecke", "zaakvoerder"),
      offer: "stage in de winkel en bij de bestellingen",
      visits: [
        Companies.visit(
          date(29, 6), .visit, "Didier Vanhaecke", "Koud in de werkplaats, warm in de winkel. Zoekt iemand voor later.",
          "overeenkomst brengen", by: "Farid B.")
      ]),
    Companies.company(
      23, "Strandclub De Branding", "horeca", "Zeedijk 210", "Middelkerke", ("Kim Laureys", "uitbater"),
      offer: "stage van mei tot september, alleen in de voormiddag",
      visits: [
        Companies.visit(
          date(26, 6), .sensitisation, "Kim Laureys",
          "Dacht dat moe zijn niet willen is. Nu staat er een stoel in de keuken.", by: "Farid B.")
      ]),
    Companies.company(
      24, "Wasserij Noordzee", "diensten", "Industrielaan 22", "Gistel", ("Peter Maes", "ploegchef"),
      offer: "nog te bekijken",
      visits: [
        Companies.visit(date(26, 6), .phone, "Peter Maes", "Wil eerst met de kandidaat praten.", by: "Farid B.")
      ]),
  ]
}
