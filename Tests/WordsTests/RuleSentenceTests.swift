// The sentences of the rules as a counsellor reads them, whole, in both languages.

import Domain
import Testing
import Words

@Suite("Rule sentences name the person, the week or date, the figure and the limit") struct RuleSentenceTests {
  static let rows: [(rule: String, refusal: Refusal, dutch: String, english: String)] = [
    (
      "1 the fourteenth", .groupFull(Samples.amina, places: 13),
      "Amina El Idrissi kan er niet bij: hoogstens 13 deelnemers, en alle plaatsen zijn bezet. De wachtlijst kan wel.",
      "Amina El Idrissi cannot join: at most 13 participants, and all places are taken. The waiting list is open."
    ),
    (
      "1 after the last week of entry", .entryClosed(Samples.amina, week: 5, last: 3),
      "Amina El Idrissi kan niet meer instappen in programmaweek 5: dat kan tot en met week 3.",
      "Amina El Idrissi can no longer enter in programme week 5: entry is open up to week 3."
    ),
    (
      "1 too many at once", .breaks([.groupTooLarge(count: 14, places: 13)]),
      "De groep zou 14 deelnemers tellen, hoogstens 13.", "The group would have 14 participants, at most 13."
    ),
    (
      "2 one person, one week", .breaks([Samples.overCap(Samples.sofie, "2026-06-10", 1230)]),
      "wk 24 (8-14 juni): Sofie Desmet zou 20 u 30 hebben, hoogstens 19 u.",
      "wk 24 (8-14 June): Sofie Desmet would have 20 h 30, at most 19 h."
    ),
    (
      "2 one person, three weeks",
      .breaks([
        Samples.overCap(Samples.sofie, "2026-06-10", 1230), Samples.overCap(Samples.sofie, "2026-07-08", 1200),
        Samples.overCap(Samples.sofie, "2026-06-24", 1230),
      ]),
      "wk 24 (8-14 juni): Sofie Desmet zou 20 u 30 hebben, hoogstens 19 u; ook wk 26 en wk 28 (20 u).",
      "wk 24 (8-14 June): Sofie Desmet would have 20 h 30, at most 19 h; also wk 26 and wk 28 (20 h)."
    ),
    (
      "2 the same for some, another sum for one",
      .breaks([
        Samples.overCap(Samples.sofie, "2026-06-10", 1200), Samples.overCap(Samples.amina, "2026-06-10", 1200),
        Samples.overCap(Samples.bart, "2026-06-10", 1141),
      ]),
      "wk 24 (8-14 juni): Sofie Desmet en Amina El Idrissi zouden elk 20 u hebben, hoogstens 19 u. "
        + "wk 24 (8-14 juni): Bart Claes zou 19 u 01 hebben, hoogstens 19 u.",
      "wk 24 (8-14 June): Sofie Desmet and Amina El Idrissi would each have 20 h, at most 19 h. "
        + "wk 24 (8-14 June): Bart Claes would have 19 h 01, at most 19 h."
    ),
    (
      "3 two sessions at once, said once for all",
      .breaks([
        .overlap(Samples.amina, Samples.training, Samples.talk), .overlap(Samples.bart, Samples.talk, Samples.training),
        .counsellorOverlap("Christel W.", Samples.training, Samples.talk),
      ]),
      "Bart Claes en Amina El Idrissi zouden op twee plaatsen tegelijk zijn: "
        + "di 21 apr groepsvorming “Feedback” (09:00-12:00) en individueel gesprek (10:00-11:00).",
      "Bart Claes and Amina El Idrissi would be in two places at once: "
        + "Tue 21 Apr group training “Feedback” (09:00-12:00) and individual talk (10:00-11:00)."
    ),
    (
      "3 the counsellor alone", .breaks([.counsellorOverlap("Christel W.", Samples.training, Samples.talk)]),
      "Christel W. zou twee sessies tegelijk hebben: "
        + "di 21 apr groepsvorming “Feedback” (09:00-12:00) en individueel gesprek (10:00-11:00).",
      "Christel W. would have two sessions at once: "
        + "Tue 21 Apr group training “Feedback” (09:00-12:00) and individual talk (10:00-11:00)."
    ),
    (
      "3 during the internship",
      .breaks([
        .duringInternship(Samples.amina, Samples.returnDay, hours: Samples.span("8-13")),
        .duringInternship(Samples.bart, Samples.returnDay, hours: Samples.span("8-13")),
      ]),
      "Bart Claes en Amina El Idrissi zouden een sessie tijdens de stage-uren hebben: "
        + "wo 10 jun terugkomdag (09:00-12:00; stage 08:00-13:00).",
      "Bart Claes and Amina El Idrissi would have a session during the internship: "
        + "Wed 10 Jun return day (09:00-12:00; internship 08:00-13:00)."
    ),
    (
      "3 two internships",
      .breaks([.internshipsOverlap(Samples.amina, Samples.day("2026-06-09"), employers: ["Lamote", "De Kringwinkel"])]),
      "di 9 jun: Amina El Idrissi zou op twee stageplaatsen tegelijk zijn, Lamote en De Kringwinkel.",
      "Tue 9 Jun: Amina El Idrissi would be at two internships at once, Lamote and De Kringwinkel."
    ),
    (
      "5 another counsellor", .needsHandover(from: "Christel W.", to: "An V."),
      "De begeleider blijft dezelfde van begin tot einde: van Christel W. naar An V. kan alleen met een overdracht, "
        + "met datum en reden.",
      "The counsellor stays the same from start to end: from Christel W. to An V. takes a handover, "
        + "with date and reason."
    ),
    (
      "7 a public holiday",
      .breaks([.onClosedDay(Samples.session(.groupTraining, "2026-05-25", "9-12"), .holiday(.whitMonday))]),
      "ma 25 mei groepsvorming (09:00-12:00) kan die dag niet doorgaan: pinkstermaandag.",
      "Mon 25 May group training (09:00-12:00) cannot take place that day: Whit Monday."
    ),
  ]

  @Test(arguments: rows.indices) func refused(index: Int) {
    let row = RuleSentenceTests.rows[index]
    #expect(row.refusal.phrase() == Phrase(row.dutch, row.english), "rule \(row.rule)")
  }

  @Test func rule6OnlyTwoOrganisationsRefer() {
    #expect(
      Malformed.formalReferrer("OCMW").phrase
        == Phrase(
          "“OCMW” kan geen formele verwijzer zijn: dat is VDAB of GTB. Noteer wie anders verwees als informele verwijzer.",
          "“OCMW” cannot be the formal referrer: that is VDAB or GTB. Note anyone else as informal referrer."))
  }

  @Test func rule7WhatMovedAndWhatFoundNoPlaceIsSaid() {
    let session = Samples.session(.individualTalk, "2026-05-01", "9-16", "Persoonlijke doelen")
    #expect(
      Notice.moved(session, to: Samples.day("2026-04-29"), why: .holiday(.labourDay)).phrase()
        == Phrase(
          "vr 1 mei individueel gesprek “Persoonlijke doelen” (09:00-16:00) gaat naar wo 29 apr, zelfde uur: "
            + "Dag van de Arbeid.",
          "Fri 1 May individual talk “Persoonlijke doelen” (09:00-16:00) moves to Wed 29 Apr, same time: Labour Day."))
    #expect(
      Notice.notPlaced(session, why: .closing(reason: "verlof")).phrase().dutch
        == "vr 1 mei individueel gesprek “Persoonlijke doelen” (09:00-16:00) heeft geen dag meer (sluitingsdag: verlof) "
        + "en in die week is er geen andere vrij. Kies zelf een dag.")
    #expect(
      Notice.returnDaysMade([Samples.day("2026-06-10"), Samples.day("2026-06-24")]).phrase()
        == Phrase(
          "Terugkomdagen toegevoegd: wo 10 jun en wo 24 jun.", "Return days added: Wed 10 Jun and Wed 24 Jun."))
    #expect(
      Finding.noReturnDay(weeks: 9...10).phrase().dutch
        == "Geen terugkomdag in programmaweek 9 en 10, tijdens de stages. Plan er een.")
    #expect(
      Finding.longGap(from: Samples.day("2026-06-10"), to: Samples.day("2026-07-08")).phrase().dutch
        == "Tussen de terugkomdagen van wo 10 jun en wo 8 jul liggen 28 dagen, meer dan 14.")
  }

  @Test func whatIsSoNowIsNotSaidAsIfItWereRefused() {
    #expect(
      Samples.overCap(Samples.sofie, "2026-06-10", 1230).phrase()
        == Phrase(
          "wk 24 (8-14 juni): Sofie Desmet heeft 20 u 30 gepland, hoogstens 19 u.",
          "wk 24 (8-14 June): Sofie Desmet has 20 h 30 planned, at most 19 h."))
    let both = [Samples.amina, Samples.bart].map { Samples.overCap($0, "2026-06-10", 1200) }.phrases()
    #expect(
      both.map(\.dutch) == [
        "wk 24 (8-14 juni): Bart Claes en Amina El Idrissi hebben elk 20 u gepland, hoogstens 19 u."
      ])
    for finding in Samples.findings { #expect(!finding.phrase().dutch.contains("zou")) }
  }

  @Test func anAbsenceSaysWhatItFilled() {
    func said(_ sessions: Int, _ days: Int) -> String {
      Notice.absenceRecorded(sessions: sessions, internshipDays: days).phrase().dutch
    }
    #expect(said(3, 1) == "Afwezigheid genoteerd voor 3 sessies en 1 stagedag.")
    #expect(said(0, 2) == "Afwezigheid genoteerd voor 2 stagedagen.")
    #expect(said(1, 0) == "Afwezigheid genoteerd voor 1 sessie.")
  }
}
