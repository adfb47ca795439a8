// Where the people of Roeselare work.

import Domain

enum AprilCompanies {
  static let register: [Employer] = [
    company(
      25, "Bibliotheek De Letterdoos", "vrije tijd", "Polenplein 3", "Roeselare", "An Verstraete",
      "Stil huis, vaste taken; wie er stage doet, krijgt een meter."),
    company(
      26, "Sportzaak De Sprint", "handel", "Ooststraat 88", "Roeselare", "Koen Desmedt",
      "Druk op zaterdag; in de week is er tijd om te leren."),
    company(
      27, "Brouwerij De Gouden Ketel", "voeding", "Dijkstraat 12", "Izegem", "Filip Callebert",
      "Zwaar werk in ploeg; begint om negen uur voor wie stage doet."),
    company(
      28, "Dienstencentrum Het Baken", "zorg", "Kerkplein 5", "Hooglede", "Trees Deceuninck",
      "Zoekt handen aan tafel; een stoel en een pauze zijn er vanzelf."),
  ]

  private static func company(
    _ number: UInt64, _ name: String, _ sector: String, _ street: String, _ town: String, _ contact: String,
    _ said: String
  ) -> Employer {
    Companies.company(
      number, name, sector, street, town, (contact, "mentor"), offer: "stage in juni",
      visits: [Companies.visit(date(21, 5), .visit, contact, said, by: AprilGroup.outline.counsellor)])
  }
}
