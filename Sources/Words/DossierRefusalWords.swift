// Why a step or a record is refused: what is missing, which day does not fit, what to do first.

import Domain

extension Refusal {
  /// Those about the path and the dossier; `phrase` asks for them here.
  func pathPhrase(_ name: (Who) -> String) -> Phrase {
    switch self {
    case .stepMissing(let who, let missing, let kind):
      Phrase(
        "\(name(who)): vóór “\(kind.words.dutch)” komt “\(missing.words.dutch)”, en dat is nog niet genoteerd. "
          + "Noteer die stap eerst",
        "\(name(who)): before “\(kind.words.english)” comes “\(missing.words.english)”, which is not recorded yet. "
          + "Record that step first")
        // What its own record tells cannot be taken on paper.
        + (PathStep.Kind.line.contains(missing)
          ? Phrase(", of zet ze op papier.", ", or as taken on paper.") : Phrase(same: "."))
    case .stepOrder(let who, let kind, let day, let other, let otherDay):
      Phrase(
        "\(name(who)): “\(kind.words.dutch)” op \(day.shortWithYear.dutch) past niet bij "
          + "“\(other.words.dutch)” op \(otherDay.shortWithYear.dutch). Kijk de data na.",
        "\(name(who)): “\(kind.words.english)” on \(day.shortWithYear.english) does not fit "
          + "“\(other.words.english)” on \(otherDay.shortWithYear.english). Check the dates.")
    case .stepStandsOn(let who, let kind, let later):
      Phrase(
        "\(name(who)): “\(kind.words.dutch)” kan niet weg, want “\(later.words.dutch)” kwam daarna.",
        "\(name(who)): “\(kind.words.english)” cannot go, as “\(later.words.english)” came after it.")
    case .stepByItself(let kind):
      Phrase(
        "“\(kind.words.dutch)” wordt met een eigen wijziging genoteerd, niet als losse stap.",
        "“\(kind.words.english)” is recorded by a change of its own, not as a step by itself.")
    case .recordAhead(let day):
      Phrase(
        "\(day.shortWithYear.dutch) moet nog komen: noteer wat er geweest is, ten laatste vandaag.",
        "\(day.shortWithYear.english) is still to come: record what has been, today at the latest.")
    case .notAdmitted(let who):
      Phrase(
        "\(name(who)) is in het kort gesprek niet toegelaten. Pas eerst die beslissing aan.",
        "\(name(who)) was not admitted in the short talk. Change that decision first.")
    case .undecided(let who):
      Phrase(
        "Na het kort gesprek met \(name(who)) is nog niet beslist. Noteer eerst de beslissing “toegelaten”.",
        "After the short talk with \(name(who)) nothing is decided yet. Record the decision “admitted” first.")
    case .startedAlready(let who):
      Phrase(
        "\(name(who)) is al gestart: de beslissing van het kort gesprek verandert dat niet. Kies “gestopt”, met een reden.",
        "\(name(who)) has started already: the decision of the short talk does not change that. "
          + "Choose “stopped”, with a reason.")
    case .waitingStill(let who):
      Phrase(
        "\(name(who)) staat op de wachtlijst: de intake volgt wanneer een aangeboden plaats aanvaard is.",
        "\(name(who)) is on the waiting list: the intake follows when an offered place is accepted.")
    case .outAlready(let who, let day):
      Phrase(
        "\(name(who)) is sinds \(day.short.dutch) geen kandidaat meer. Kies eerst “weer kandidaat”.",
        "\(name(who)) is no longer a candidate since \(day.short.english). Choose “candidate again” first.")
    case .notFirst(let who, let first):
      Phrase(
        "\(name(who)) kan nog niet starten: \(name(first)) staat hoger op de wachtlijst. "
          + "Bied de plaats eerst daar aan; wie ze aanvaardt, kan starten.",
        "\(name(who)) cannot start yet: \(name(first)) is higher on the waiting list. "
          + "Offer the place there first; who accepts it can start.")
    case .waitsLonger(let who, let longer, let since):
      Phrase(
        "\(name(longer)) wacht langer dan \(name(who)), sinds \(since.short.dutch). "
          + "Bied de plaats eerst daar aan, of zeg waarom \(name(who)) voorgaat.",
        "\(name(longer)) has been waiting longer than \(name(who)), since \(since.short.english). "
          + "Offer the place there first, or say why \(name(who)) goes before.")
    case .notWaiting(let who):
      Phrase(
        "\(name(who)) staat niet op de wachtlijst: alleen wie wacht, krijgt een plaats aangeboden.",
        "\(name(who)) is not on the waiting list: only who waits is offered a place.")
    case .noOffer(let who):
      Phrase(
        "\(name(who)) heeft geen aanbod waarop een antwoord wacht.",
        "\(name(who)) has no offer that waits for an answer.")
    case .offeredAlready(let who, let day):
      Phrase(
        "\(name(who)) kreeg op \(day.short.dutch) al een plaats aangeboden. Noteer eerst het antwoord.",
        "\(name(who)) was offered a place on \(day.short.english) already. Record the answer first.")
    case .ladderStep(let step):
      Phrase(
        "De participatieladder gaat van 1 tot 6, niet \(step).",
        "The participation ladder goes from 1 to 6, not \(step).")
    case .goalLevel(let level):
      Phrase("Een score gaat van -2 tot 2, niet \(level).", "A rating goes from -2 to 2, not \(level).")
    case .levelsMissing(let who, let missing):
      Phrase(
        "De doelstelling van \(name(who)) is nog niet helemaal verwoord: er ontbreken \(missing) van de vijf niveaus.",
        "The goal of \(name(who)) is not worded in full: \(missing) of the five levels are missing.")
    case .levelsFixed(let who, let day):
      Phrase(
        "De niveaus van \(name(who)) liggen vast sinds de score van \(day.short.dutch). "
          + "Verwijder die score, of maak een nieuwe doelstelling.",
        "The levels of \(name(who)) are fixed since the rating of \(day.short.english). "
          + "Remove that rating, or make a new goal.")
    case .ratedBeforeSet(let day, let set):
      Phrase(
        "Een score op \(day.shortWithYear.dutch) kan niet: de doelstelling is van \(set.shortWithYear.dutch).",
        "A rating on \(day.shortWithYear.english) is not possible: the goal is of \(set.shortWithYear.english).")
    case .ratedAlready(let who, let day):
      Phrase(
        "De doelstelling van \(name(who)) heeft al een score op \(day.short.dutch). Wijzig die.",
        "The goal of \(name(who)) has a rating on \(day.short.english) already. Change that one.")
    case .consentScope:
      Phrase("Vul in waarvoor de toestemming geldt.", "Fill in what the consent is for.")
    case .consentTwice(let given, let refused):
      Phrase(
        "Toestemming gegeven op \(given.shortWithYear.dutch) en geweigerd op \(refused.shortWithYear.dutch): "
          + "vul een van beide in. Wat gegeven was en niet meer geldt, is ingetrokken.",
        "Consent given on \(given.shortWithYear.english) and refused on \(refused.shortWithYear.english): "
          + "fill in one of the two. What was given and no longer holds is withdrawn.")
    case .decisionMissing(let day):
      Phrase(
        "Er staat een beslissing op \(day.shortWithYear.dutch): kies welke, toegestaan of geweigerd.",
        "There is a decision on \(day.shortWithYear.english): choose which, granted or refused.")
    case .permissionTooLong(let until, let most, let years):
      Phrase(
        "Een toestemming tot \(until.shortWithYear.dutch) is te lang: "
          + "hoogstens \(years) jaar, tot \(most.shortWithYear.dutch).",
        "A permission until \(until.shortWithYear.english) is too long: "
          + "at most \(years) years, until \(most.shortWithYear.english).")
    case .endOutsideInternship(let who, let day, let from, let to):
      Phrase(
        "\(day.shortWithYear.dutch) ligt niet in de stage van \(name(who)) "
          + "(\(from.dayAndMonth.dutch) tot \(to.dayAndMonth.dutch)).",
        "\(day.shortWithYear.english) does not lie in the internship of \(name(who)) "
          + "(\(from.dayAndMonth.english) to \(to.dayAndMonth.english)).")
    case .notAnInfoMoment(let session):
      session.words
        + Phrase(
          " is geen infomoment: alleen daarvoor bestaat een uitnodigingslijst.",
          " is no info session: only those have an invitation list.")
    default: phrase(name)
    }
  }
}
