// The stories of Roeselare, spring 2026; all are invented.

import Domain

enum AprilStories {
  static let all: [Story] = [
    Story(
      number: 401, motivation: "Wil na de zorg voor haar moeder weer onder de mensen.", wellbeing: 3,
      strengths: "geduldig, ordelijk", limits: "onzeker met de pc", underStress: "buiten gaan ademen",
      answers: [
        "Moeder is overleden, het huis is stil.", "Tuin, breien, kat.", "Winkel van haar ouders.", "Luisteren.",
        "Mijzelf voorstellen.", "Goed.", "Fiets.", "Een reden om op te staan.",
      ],
      domains: [3, 3, 2, 3, 4, 3], ladder: 2, goal: "Ik spreek zelf iemand aan.",
      levels: ["ik blijf weg", "ik wacht", "ik antwoord", "ik begin zelf", "ik breng anderen samen"],
      ratings: [(-1, "zat bij het raam"), (0, "groette iedereen"), (1, "hielp een bezoeker zoeken")],
      noCare: "Heeft een huisarts, verder niemand nodig.", dream: "boekhandel", target: "bibliotheekmedewerker",
      match: "Orde en rust passen; de pc komt erbij.",
      explored: [("bibliotheekmedewerker", .companyVisit, .suits, "rook de boeken")], computer: 3,
      searched: [("Bibliotheek De Letterdoos", .yes, "kende haar als lezer")]),
    Story(
      number: 402, motivation: "Wil verkopen, en deze keer blijven.", wellbeing: 3, strengths: "vlot, sportief",
      limits: "neemt te veel tegelijk op", underStress: "lopen",
      answers: [
        "Vier jobs in drie jaar.", "Lopen, werk zoeken.", "Telefoonwinkel, markt.", "Klanten.", "Neen zeggen.",
        "Slaapt kort.", "Auto.", "Een vast contract.",
      ],
      domains: [3, 4, 4, 3, 3, 2], ladder: 3, goal: "Ik werk één taak af voor ik aan de volgende begin.",
      levels: ["alles tegelijk", "ik begin opnieuw", "ik werk er een af", "twee na elkaar", "ik plan mijn dag"],
      ratings: [(-1, "liep van hier naar daar"), (1, "met een lijstje"), (0, "volle weken, weer alles tegelijk")],
      care: [(.family, "vrouw Hind", "", "ritme", "let mee op de avonden")], dream: "eigen sportzaak",
      target: "verkoper in een sportzaak", match: "Verkoop zit goed; tempo doseren.",
      explored: [("verkoper", .tryout, .suits, "verkocht drie paar schoenen")], computer: 4,
      searched: [("Sportzaak De Sprint", .yes, "liep er binnen")]),
    Story(
      number: 403, motivation: "Wil eens iets afmaken.", wellbeing: 2, strengths: "sterk, trouw",
      limits: "korte nachten", underStress: "oortjes in",
      answers: [
        "School gestopt op zeventien.", "Gamen, soms werk.", "Magazijn via interim.", "Tillen.", "Opstaan.",
        "Slaapt slecht.", "Trein.", "Een diploma of een job.",
      ],
      domains: [2, 3, 3, 2, 3, 2], ladder: 2, goal: "Ik ben elke dag op tijd.",
      levels: ["ik blijf thuis", "ik kom te laat", "ik kom op tijd", "vijf minuten vroeger", "ik wek een ander"],
      ratings: [(-1, ""), (0, "met twee wekkers"), (1, "vijf weken zonder fout")],
      care: [(.socialWorker, "Bieke Maes", "OCMW Izegem", "leefloon", "leefloon blijft tot september")],
      dream: "vrachtwagenchauffeur", target: "magazijnier", match: "Kracht en trouw zijn er; het ritme houdt.",
      explored: [("magazijnier", .companyVisit, .suits, "groot en rustig")], computer: 3,
      searched: [("Brouwerij De Gouden Ketel", .yes, "mocht dezelfde dag praten")]),
    Story(
      number: 404, motivation: "Wil weten wat nog kan.", wellbeing: 3, strengths: "warm, onthoudt namen",
      limits: "moe na de middag", underStress: "even apart zitten",
      answers: [
        "Ziek gevallen in 2021.", "Kleinkinderen, koken.", "Refter van een school.", "Koken voor velen.",
        "Neen zeggen.", "Beter dan vroeger.", "Bus.", "Mij nuttig voelen.",
      ],
      domains: [3, 3, 4, 4, 3, 3], ladder: 3, goal: "Ik zeg neen als het te veel is.",
      levels: ["ik zwijg", "ik zeg het thuis", "ik zeg het achteraf", "ik zeg het meteen", "ik stel iets anders voor"],
      ratings: [(-1, "zei ja op alles"), (0, "zei het na de les"), (1, "vroeg zelf pauze")],
      care: [(.doctor, "dokter Lietaer", "", "opbouw", "halve dagen tot het najaar")], dream: "eigen eetcafé",
      target: "medewerker in een dienstencentrum", match: "Halve dagen; mensen en maaltijden.",
      explored: [("keukenhulp", .talk, .perhaps, "te zwaar voor hele dagen")], computer: 2,
      searched: [("Dienstencentrum Het Baken", .yes, "samen gebeld")]),
  ]
}
