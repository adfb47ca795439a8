// The name that stands for a participant while names are hidden: a plant, an animal or a stone, said aloud with ease.

/// Made from the random id: the same at each start and on each machine. Who comes later never takes an earlier one's.
package struct Pseudonyms: Sendable {
  private var names: [Participant.ID: String] = [:]

  /// `taken`: folded words that nobody may be called by, since somebody is.
  init(for caseload: Caseload, beside taken: Set<String> = []) {
    let words = Pseudonyms.words.filter { !taken.contains($0.folded) }
    var used: Set<String> = []
    // By start, then in order of arrival: a newcomer gives way, so that nobody else is renamed.
    for person in caseload.modules.reversed().flatMap(\.participants) where names[person.id] == nil {
      let first = Int(person.id.raw.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 })
      let name = (0...).lazy.map { step in
        let round = step / max(1, words.count)
        let word = words.isEmpty ? "?" : words[(first + step) % words.count]
        return round == 0 && !words.isEmpty ? word : "\(word) \(round + 1)"
      }
      .first { !used.contains($0) }
      names[person.id] = name
      name.map { _ = used.insert($0) }
    }
  }

  package subscript(_ id: Participant.ID) -> String { names[id] ?? "…" }

  /// Plain and friendly, of at most 11 letters, in the words of both languages' gardens; none is a person's usual name.
  static let words: [String] = [
    "Abeel", "Agaat", "Ahorn", "Akelei", "Amandel", "Anemoon", "Anijs", "Arnica", "Azalea", "Barnsteen",
    "Basalt", "Basilicum", "Beflijster", "Begonia", "Bergamot", "Berk", "Beukenoot", "Bieslook", "Blauwborst",
    "Blauwregen", "Boomklever", "Boomvalk", "Bosbes", "Boterbloem", "Braam", "Brem", "Buizerd", "Buxus", "Ceder",
    "Cipres", "Clivia", "Dille", "Dolfijn", "Dotterbloem", "Duindoorn", "Duizendblad", "Edelweiss",
    "Eekhoorn", "Eider", "Eikenblad", "Engelwortel", "Esdoorn", "Eucalyptus", "Fitis", "Framboos", "Fuut",
    "Geelgors", "Gember", "Gentiaan", "Ginkgo", "Gladiool", "Goudplevier", "Goudsbloem", "Goudvink", "Graniet",
    "Grutto", "Haagbeuk", "Hagendoorn", "Hazelaar", "Hazelnoot", "Hermelijn", "Hibiscus", "Hortensia", "Hulst",
    "Hyacint", "Iep", "IJsvogel", "Kaneel", "Karekiet", "Kastanje", "Kervel", "Kievit", "Klaproos", "Klaver",
    "Klimop", "Kluut", "Kolibrie", "Koolmees", "Koraal", "Korenaar", "Korenbloem", "Korhoen", "Kornoelje",
    "Kramsvogel", "Krokus", "Kruidnagel", "Kruisbek", "Kwartel", "Kwarts", "Kwikstaart", "Lariks", "Laurier",
    "Lavendel", "Leeuwerik", "Leisteen", "Lepelaar", "Libel", "Lijsterbes", "Lisdodde", "Lotus", "Lupine",
    "Madelief", "Magnolia", "Marmer", "Meerkoet", "Meidoorn", "Mimosa", "Mispel", "Moerbei", "Morgenster",
    "Muskaat", "Myrte", "Nachtegaal", "Noordster", "Notelaar", "Obsidiaan", "Oleander", "Olijf", "Olm", "Onyx",
    "Opaal", "Orchidee", "Oregano", "Otter", "Palmboom", "Patrijs", "Peppel", "Petunia", "Pijnboom", "Pimpelmees",
    "Pioen", "Plataan", "Plevier", "Populier", "Porfier", "Primula", "Putter", "Regenboog", "Ridderspoor",
    "Rietgors", "Rietzanger", "Robijn", "Robinia", "Roodborst", "Rozenbottel", "Saffier", "Saffraan", "Salie",
    "Scholekster", "Sequoia", "Sering", "Sleedoorn", "Smaragd", "Smient", "Sneeuwbes", "Sparappel", "Sperwer",
    "Sterappel", "Sterrenmos", "Stokroos", "Struikheide", "Tamarisk", "Tapuit", "Taxus", "Tijm", "Toermalijn",
    "Topaas", "Toverhazel", "Tulp", "Tureluur", "Turkoois", "Varen", "Veenbes", "Venkel", "Vijgenboom",
    "Vlasbloem", "Vleugelnoot", "Vlier", "Vuurdoorn", "Vuurvlinder", "Walnoot", "Waterhoen", "Waterlelie",
    "Wielewaal", "Wilgenroos", "Wouw", "Wulp", "Zanglijster", "Zeearend", "Zeester", "Zilverspar", "Zonnebloem",
    "Zonnedauw", "Zonnehoed", "Zwaluw",
  ]
}
