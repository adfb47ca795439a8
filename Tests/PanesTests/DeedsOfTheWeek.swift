// What is entered in the weeks themselves: sessions, slots, registers, internships, check-ins.

import Domain

extension Deed {
  static let sessions: [Deed] = [
    Deed(
      "a session is planned", after: gent + "3 ; ; ; ; ; ; ; ; ; ; ; ; ;",
      "n @Thema=Budget @Datum=14/9 @Uren=13-15 Ctrl-S"
    ) {
      $0.sessions.contains { $0.theme == "Budget" && $0.day == day("2026-09-14") && $0.time.words == "13:00-15:00" }
    },
    Deed(
      "a block of talks is planned", after: gent + "3",
      "n @Soort=individueel @Datum=9/9 @Uren=13-15 @Duur_per_deelnemer=30 Ctrl-S"
    ) {
      $0.sessions.contains { $0.kind == .individualTalk && $0.day == day("2026-09-09") && $0.slots.count == 4 }
    },
    Deed("a session moves", after: gent + "3 #8_sep", "v @Datum=11/9 @Van=13 Ctrl-S") {
      $0.sessions.contains { $0.day == day("2026-09-11") && $0.time.words == "13:00-16:00" }
    },
    Deed("a session is copied, a week later unless said otherwise", after: gent + "3 #8_sep", "y @Van=13 Ctrl-S") {
      $0.sessions.filter { $0.day == day("2026-09-15") }.count == 2
    },
    Deed("a session is cancelled", after: gent + "3 #8_sep", "d @Reden=sneeuw Ctrl-S") {
      $0.sessions.contains { $0.day == day("2026-09-08") && $0.state == .cancelled(reason: "sneeuw") }
    },
    Deed("a cancelled session goes on again", after: gent + "3 #8_sep d =sneeuw Ctrl-S", "d") {
      $0.sessions.contains { $0.day == day("2026-09-08") && $0.isPlanned }
    },
    Deed(
      "theme, place and what lived in the group", after: gent + "3 #8_sep",
      "e @Thema=Start @Waar=Zaal_2 @Wat_is_gedaan=Fijn. Ctrl-S"
    ) {
      $0.sessions.contains { $0.theme == "Start" && $0.place == "Zaal 2" && $0.done == "Fijn." }
    },
    Deed("a session goes", after: gent + "3 #8_sep", "x Enter") {
      !$0.sessions.contains { $0.day == day("2026-09-08") }
    },
    Deed("a slot is booked", after: brugge("3 ; ; #16_jul"), "b End b Enter Esc") {
      $0.bookings(.finalEvaluation) == 7
    },
    Deed("all free slots are filled", after: gent + "3 ; #Persoonlijke", "b a Esc") {
      $0.bookings(.individualTalk) == 2
    },
    Deed("a slot is given back", after: brugge("3 ; ; #eindevaluatie"), "b x Esc") {
      $0.bookings(.finalEvaluation) == 5
    },
    Deed("a return day", after: brugge("5"), "n @Datum=3/7 @Uren=17-19 Ctrl-S") {
      $0.returnDays.contains { $0.day == day("2026-07-03") }
    },
    Deed(
      "what was shared on a return day", after: brugge("5 #24_jun"), "e @Wat_is_gedaan=Fijn. Ctrl-S"
    ) {
      $0.returnDays.contains { $0.day == day("2026-06-24") && $0.done == "Fijn." }
    },
  ]

  static let registers: [Deed] = [
    Deed("everyone present with one key", after: brugge("5 #24_jun"), "r a Enter") {
      $0.register("2026-06-24").values.allSatisfy { $0 == .present } && $0.register("2026-06-24").count == 13
    },
    Deed("each exception with one key", after: brugge("5 #24_jun"), "r p o s z Space a Enter") { module in
      let entries = module.register("2026-06-24").values
      return entries.count == 13 && entries.filter { $0 == .present }.count == 10
        && entries.contains(.unexcused) && entries.contains(.sick(certificate: .given))
        && entries.contains(.sick(certificate: .missing))
    },
    Deed(
      "late takes minutes, excused a reason", after: brugge("5 #24_jun"),
      "r l Ctrl-U =20 Enter g =tandarts Enter a Enter"
    ) {
      module in
      let entries = module.register("2026-06-24").values
      return entries.count == 13 && entries.contains(.late(minutes: Minutes(20)))
        && entries.contains(.excused(reason: "tandarts"))
    },
    Deed("an entry is taken away", after: brugge("5 #10_jun"), "r Home x Enter") {
      $0.register("2026-06-10").count == $0.roster.filter(\.isParticipating).count - 1
    },
  ]

  static let internships: [Deed] = [
    Deed(
      "one form for several marked participants", after: gent + "2 #Mieke Space #Jan Space",
      "s @Bedrijf=Bakkerij @Uren_maandag=9-13 @Uren_dinsdag=9-16_(60) Ctrl-S"
    ) { module in
      module.internships.count == 2
        && module.internships.allSatisfy { $0.employer == "Bakkerij" && $0.planned(in: module.week(9)) == Minutes(600) }
    },
    Deed("everyone without one", after: gent + "4", "n @Bedrijf=Bakkerij @Uren_maandag=9-13 Ctrl-S") {
      $0.internships.count == 2
    },
    Deed("an internship changes", after: brugge("4 #Amina"), "e @Bedrijf=Slagerij @Uren_vrijdag=13-16 Ctrl-S") {
      $0.internships.contains { $0.employer == "Slagerij" && $0.hours[.friday]?.words == "13:00-16:00" }
    },
    Deed(
      "insured, an own rhythm, an early end", after: brugge("4 #Amina"),
      "e @Verzekerd_vanaf=5/6 @Contact_met_deelnemer=3 @Vroeger_gestopt_op=1/7 @Waarom_gestopt=te_zwaar Ctrl-S"
    ) {
      $0.internships.contains {
        $0.insured == day("2026-06-05") && $0.cadence == 3 && $0.ended?.day == day("2026-07-01")
      }
    },
    Deed("an internship goes", after: gent + "4 n @Bedrijf=Bakkerij @Uren_maandag=9-13 Ctrl-S", "x Enter") {
      $0.internships.count == 1
    },
    Deed("a check-in in ten seconds, from the group", after: brugge("2 #Bart"), tenSeconds.joined(separator: " ")) {
      $0.checkIns.contains {
        $0.said == "Gaat goed, morgen langer." && $0.wellbeing == 4 && $0.outcome == .reached
          && $0.day == day("2026-07-01") && $0.by == "Christel W."
      }
    },
    Deed("a check-in: today, me and the usual channel are there", after: brugge("4 #Amina"), "c =Alles_goed Ctrl-S") {
      $0.checkIns.contains {
        $0.said == "Alles goed" && $0.day == day("2026-07-01") && $0.by == "Christel W." && $0.outcome == .reached
      }
    },
    Deed(
      "a check-in with everything", after: brugge("4 #Amina"),
      "c @Datum=30/6 @Hoe=e-mail @Met=mentor @Bereikt=niet @Welbevinden=4 @Arbeidsattitudes=op_tijd @Afgesproken=bellen @Volgend_contact=8/7 @Door=Els Ctrl-S"
    ) {
      $0.checkIns.contains {
        $0.day == day("2026-06-30") && $0.channel == .email && $0.with == .mentor && $0.outcome == .attempted
          && $0.wellbeing == 4 && $0.attitudes == "op tijd" && $0.agreed == "bellen" && $0.next == day("2026-07-08")
          && $0.by == "Els"
      }
    },
    Deed(
      "a check-in changes", after: brugge("4 #Amina c =Kort Ctrl-S Enter #_1_jul"), "Enter @Wat_is_gezegd=Lang Ctrl-S"
    ) {
      $0.checkIns.contains { $0.said == "Lang" } && !$0.checkIns.contains { $0.said == "Kort" }
    },
    Deed("a check-in goes", after: brugge("4 #Amina c =Kort Ctrl-S Enter #_1_jul"), "x Enter") {
      !$0.checkIns.contains { $0.said == "Kort" }
    },
    Deed("an alert is put off, with a reason", after: brugge("4 #Amina"), "f @Uitstellen_tot=15/7 @Reden=verlof Ctrl-S")
    {
      $0.internships.contains { $0.snoozed.values.contains(Snooze(until: day("2026-07-15"), reason: "verlof")) }
    },
  ]
}

extension Module {
  /// The register of the only session on that day.
  func register(_ date: String) -> [Participant.ID: Attendance] {
    sessions.first { $0.day == day(date) }?.register ?? [:]
  }

  /// In the blocks that are still to come.
  func bookings(_ kind: Session.Kind) -> Int {
    sessions.filter { $0.kind == kind && $0.day > day("2026-07-01") }.reduce(0) { $0 + $1.bookings.count }
  }
}
