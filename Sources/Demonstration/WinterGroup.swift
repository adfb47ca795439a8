// The group of Kortrijk, winter 2025: a whole module, from the first referral to a year after its end.

import Domain

enum WinterGroup {
  static let outline = ModuleOutline(
    id: identifier(3000), name: "Kortrijk winter 2025", place: "Kortrijk", start: day(3, 2), counsellor: "Christel W.")
  /// Who is in Oostende this summer.
  static let returned = Participant.Earlier(module: outline.id, participant: identifier(302))

  static func course(in caseload: Caseload) throws(RefusedChange) -> Course {
    var course = try Course(outline, in: caseload)
    try course.apply([.addParticipants(module: outline.id, participants: roster + others)])
    try WinterPath.walk(&course)
    try course.apply([
      .setStage(
        module: outline.id, participants: roster.map(\.id), stage: .participating(from: outline.start), taker: .alone),
      .planProgramme(module: outline.id, rows: ProgrammeRow.opStap, mode: .first),
    ])
    try course.prepare(
      agendas: [
        "Ronde: hoe was de eerste week?\nPauzes en uren: wat is afgesproken?\nEén ding om uit te proberen",
        "Ronde: wat lukt nu wel?\nRollenspel: feedback vragen aan de mentor",
        "Een brief aan mezelf\nWat na de stage: wie wil wat?",
      ], visits: ["Vlasatelier De Hekel, Kortrijk", "Leiekaai Logistiek, Kuurne"])
    try goThroughTheWeeks(&course)
    try WinterPath.end(&course)
    return course
  }

  private static func goThroughTheWeeks(_ course: inout Course) throws(RefusedChange) {
    let id = outline.id
    let all = roster.map(\.id)
    let going = all.filter { $0 != returned.participant }
    try course.book(.individualTalk, week: 2, Array(all.prefix(8)))
    try course.book(.individualTalk, week: 3, Array(all.suffix(5)))
    try course.apply([
      .setStage(
        module: id, participants: [returned.participant],
        stage: .stopped(from: outline.start, on: day(21, 2), reason: "opname; wil later opnieuw beginnen"),
        taker: .together),
      // Gone for a week and a half, and back in the same group.
      .setStage(
        module: id, participants: [identifier(303)],
        stage: .stopped(from: outline.start, on: day(20, 2), reason: "geen opvang meer voor haar zoon"), taker: .alone),
      .setStage(
        module: id, participants: [identifier(303)], stage: .participating(from: day(3, 3)), taker: .together),
    ])
    try course.book(.individualTalk, week: 5, Array(going.prefix(8)))
    try course.book(.individualTalk, week: 6, Array(going.suffix(4)))
    try course.book(.individualTalk, week: 8, going)
    try course.book(.companyVisit, week: 8, going.reversed())
    for story in WinterStories.all {
      let isGone = identifier(story.number) == returned.participant
      try course.apply(
        story.onTheWay(
          outline, today: isGone ? day(21, 2) : Demonstration.day, placements: WinterInternships.placements))
    }
    try course.apply(WinterPath.secondGoal)
    try course.apply(
      [.placeInternships(module: id, internships: WinterInternships.placements)], on: day(24, 3))
    try course.apply(WinterPath.permissions + WinterInternships.contacts)
    // Hired where he learnt.
    try course.apply([
      .setStage(
        module: id, participants: [identifier(306)],
        stage: .stopped(from: outline.start, on: day(25, 4), reason: "kreeg een contract op zijn stageplaats"),
        taker: .alone)
    ])
    try course.book(
      .finalEvaluation, week: 14, going.filter { $0 != identifier(306) })
    try course.apply(WinterPath.absences)
    try course.attend([.returnDay, .finalEvaluation])
    try course.record()
    try course.tell(WinterSessions.all)
  }

  /// A day of 2025.
  static func day(_ dayOfMonth: Int, _ month: Int) -> Day { Day(2025, month, dayOfMonth) ?? Demonstration.day }

  // MARK: - The people

  static let roster: [Participant] = [
    person(
      301, "Geert", "Lanckriet", born: (1979, 2, 2), "Kortrijk", "geert.lanckriet", .from(.vdab, "Saskia Holvoet"),
      .jobSeeker, remark: "liefst werk waar hij rechtstaat",
      notes: [
        (day(18, 2), "Bracht zelf koffie mee voor de groep. Eerste keer dat hij over de fabriek praatte.")
      ]),
    person(
      302, "Ilse", "Deprez", born: (1980, 3, 23), "Nieuwpoort", "ilse.deprez", .from(.gtb, "Bram Decock"), .riziv,
      notes: [
        (day(24, 2), "Belde vanuit het ziekenhuis: vraagt haar dossier te bewaren, wil later terugkomen.")
      ]),
    person(
      303, "Samira", "Haddad", born: (1995, 8, 8), "Harelbeke", "samira.haddad", .from(.vdab, "Saskia Holvoet"),
      .leefloon,
      notes: [
        (day(20, 3), "De opvang van haar zoon is geregeld tot zes uur.")
      ]),
    person(
      304, "Anaïs", "Verhelst", born: (2002, 4, 17), "Waregem", "anais.verhelst",
      .from(.gtb, "Jolien Naessens", informal: "dokter Vercruysse, huisarts"), .riziv,
      remark: "stuurt liever een bericht",
      notes: [
        (day(11, 2), "Stuurde een bericht dat ze op de bus zat. Afspraak: een bericht is genoeg, bellen hoeft niet.")
      ]),
    person(
      305, "Dieter", "Callens", born: (1974, 9, 30), "Wevelgem", "dieter.callens",
      .from(.gtb, "Jolien Naessens", informal: "revalidatiecentrum"), .riziv,
      remark: "hoort links minder goed",
      notes: [
        (day(4, 3), "Zit vooraan rechts, dan hoort hij de groep.")
      ]),
    person(
      306, "Mehmet", "Yılmaz", born: (1983, 11, 5), "Kortrijk", "mehmet.yilmaz", .from(.vdab, "Piet Ghekiere"),
      .jobSeeker,
      notes: [
        (day(28, 4), "Belde: contract getekend. Kwam vrijdag afscheid nemen met gebak.")
      ]),
    person(
      307, "Joëlle", "Mbuyi", born: (1991, 6, 12), "Menen", "joelle.mbuyi", .from(.vdab, "Piet Ghekiere"), .leefloon,
      remark: "spreekt Frans, Lingala en vlot Nederlands",
      notes: [
        (day(17, 3), "Kookte voor de groep. Vraagt of de cursus in het Frans bestaat; nee, hoeft niet.")
      ]),
    person(
      308, "Zbigniew", "Wójcik", born: (1970, 1, 8), "Kuurne", "zbigniew.wojcik", .from(.vdab, "Saskia Holvoet"),
      .jobSeeker, remark: "zonder afspraak moeilijk te bereiken",
      notes: [
        (day(27, 2), "Niet bereikt op de gsm, wel op de vaste lijn van zijn dochter na vijf uur.")
      ]),
    person(
      309, "Marie-Claire", "Vandeputte", born: (1967, 12, 1), "Zwevegem", "mc.vandeputte",
      .from(.gtb, "Jolien Naessens"), .riziv,
      notes: [
        (day(13, 3), "Vraagt om geen sessies na elkaar op één dag. Sindsdien komt ze altijd.")
      ]),
    person(
      310, "Tiên", "Phạm", born: (1999, 5, 27), "Kortrijk", "tien.pham", .from(.vdab, "Piet Ghekiere"), .noBenefit,
      notes: [
        (day(9, 4), "Zelf gebeld dat de machines niet gaan, en zelf Leiekaai voorgesteld.")
      ]),
    person(
      311, "Hendrik", "Vandekerckhove", born: (1988, 7, 14), "Deerlijk", "hendrik.vandekerckhove",
      .from(.gtb, "Jolien Naessens", informal: "dokter Ampe, psychiater"), .riziv,
      remark: "afspraken liefst op papier",
      notes: [
        (day(12, 3), "Vroeg of hij zijn oude collega's mag bellen. Deed het zelf, twee dagen later."),
        (day(13, 5), "Kwam zijn verslag nog eens halen, voor zijn moeder."),
      ]),
    person(
      312, "Fatoumata", "Diallo", born: (1996, 10, 3), "Kortrijk", "fatoumata.diallo", .from(.vdab, "Saskia Holvoet"),
      .leefloon, remark: "kwam van de wachtlijst",
      notes: [
        (day(22, 1), "Plaats kwam vrij; dezelfde dag ja gezegd.")
      ]),
    person(
      313, "Björn", "Decoene", born: (1981, 3, 3), "Avelgem", "bjorn.decoene", .from(.gtb, "Jolien Naessens"), .riziv,
      notes: [
        (day(10, 3), "Kwam twee keer te laat met de bus van negen. Neemt nu die van acht uur veertig.")
      ]),
  ]

  static let others: [Participant] = [
    person(
      314, "Lutgarde", "Baekeland", born: (1972, 2, 20), "Kortrijk", "lutgarde.baekeland",
      .from(.gtb, "Jolien Naessens"), .riziv),
    person(
      315, "Cédric", "Lapeire", born: (1994, 8, 19), "Harelbeke", "cedric.lapeire", .from(.vdab, "Piet Ghekiere"),
      .jobSeeker),
    person(
      316, "Nour", "Khalil", born: (2003, 1, 11), "Kortrijk", "nour.khalil", .from(.vdab, "Saskia Holvoet"),
      .noBenefit),
  ]
}
