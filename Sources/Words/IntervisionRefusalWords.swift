// Why a change to a meeting is refused, and what each of these changes does.

import Domain

extension Refusal {
  /// Of the meetings of the team.
  var intervisionPhrase: Phrase {
    switch self {
    case .unknownIntervision(let id):
      Phrase(
        "Er is geen intervisie “\(id)”. Misschien is ze intussen verwijderd.",
        "There is no intervision “\(id)”. Perhaps it was removed meanwhile.")
    case .intervisionClosed(let day):
      Phrase(
        "Deze intervisie is op \(day.short.dutch) afgesloten. Heropen ze eerst om er iets in te schrijven.",
        "This intervision was closed on \(day.short.english). Reopen it first to write in it.")
    case .carriedAlong(let day):
      Phrase(
        "Deze intervisie blijft afgesloten: een casus ging mee naar die van \(day.short.dutch).",
        "This intervision stays closed: a case went along to that of \(day.short.english).")
    case .onAgendaAlready(let name, let day):
      Phrase(
        "\(name) staat al op de agenda van de intervisie van \(day.short.dutch). Pas daar de vraag aan.",
        "\(name) is on the agenda of the intervision of \(day.short.english) already. Change the question there.")
    case .questionMissing:
      Phrase("Verwoord de vraag: zo weet het team waarover het gaat.", "Word the question: so the team knows it.")
    case .emptyDecision: Phrase("Schrijf op wat er is afgesproken.", "Write down what was agreed.")
    case .ownerMissing: Phrase("Vul in wie dit opneemt.", "Fill in who takes this up.")
    default: Phrase(same: "")
    }
  }
}

extension Change {
  /// Of the changes to a meeting, in the documentation of `opstap apply`.
  var intervisionExplanation: Phrase {
    switch self {
    case .addIntervision:
      Phrase(
        "Een intervisie; wat vorige niet behandelden, komt mee.",
        "An intervision; what earlier ones left comes along.")
    case .editIntervision: Phrase("Dag, plaats, gespreksleider en aanwezigen.", "Day, place, chair and attendees.")
    case .removeIntervision:
      Phrase("Verwijdert een intervisie; een afgesloten blijft.", "Removes an intervision; a closed one stays.")
    case .putOnAgenda:
      Phrase(
        "Een deelnemer, een bedrijf of een vraag over de methodiek op de agenda; met hetzelfde id een verbetering.",
        "A participant, a company or a question of method on the agenda; with the same id a correction.")
    case .moveCase: Phrase("Verplaatst een casus; to telt vanaf 0.", "Moves a case; to counts from 0.")
    case .settleCase:
      Phrase("Behandeld, uitgesteld of niet meer nodig.", "Treated, postponed or no longer needed.")
    case .writeCaseNote:
      Phrase("Wat er in een stap gezegd is; \"\" wist het.", "What was said in a step; \"\" takes it away.")
    case .keepTime:
      Phrase(
        "Waar de intervisie gekomen is; since en began zijn seconden sinds 1970, spent per stap.",
        "Where the intervision has come; since and began are seconds since 1970, spent those of each step.")
    case .answerProposal:
      Phrase(
        "Een voorstel van het programma dat niet op de agenda komt: postponed of dropped.",
        "A proposal of the program that is not taken up: postponed or dropped.")
    case .decide:
      Phrase(
        "Een afspraak met wie en tegen wanneer; met hetzelfde id een verbetering.",
        "An agreement with its owner and due date; with the same id a correction.")
    case .removeDecision: Phrase("Neemt een afspraak weg.", "Takes an agreement away.")
    case .settleDecision:
      Phrase(
        "Gedaan, of vervallen met reden; ook na het afsluiten.", "Done, or dropped with a reason; after closing too.")
    case .observe:
      Phrase(
        "Een bijsturing van de methodiek (adjustment), een tendens (labourMarket, care) of een noodsignaal (need).",
        "A change to the method (adjustment), a trend (labourMarket, care) or a need that was signalled (need).")
    case .removeObservation: Phrase("Neemt die weg.", "Takes that away.")
    case .settleObservation:
      Phrase(
        "Hoe het ermee staat: open, trying, adopted, of dropped met reden.",
        "How it stands: open, trying, adopted, or dropped with a reason.")
    case .closeIntervision:
      Phrase(
        "Sluit een intervisie af; wat niet behandeld is, gaat mee naar de volgende.",
        "Closes an intervision; what was not treated goes along to the next.")
    case .reopenIntervision: Phrase("Heropent een intervisie.", "Reopens an intervision.")
    default: Phrase(same: "")
    }
  }
}
