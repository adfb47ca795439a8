// The group of Brugge, spring 2026: thirteen people on internship, in week 12 of 14.

import Domain

enum SpringGroup {
  static let outline = ModuleOutline(
    id: identifier(1000), name: "Brugge voorjaar 2026", place: "Brugge", start: date(13, 4), counsellor: "Christel W.")

  /// As the spring went: people, programme, talks, internships, contacts, absences.
  static func course(in caseload: Caseload) throws(RefusedChange) -> Course {
    let id = outline.id
    var course = try Course(outline, in: caseload)
    try course.apply([
      .addClosingDays(module: id, days: closingDay),
      .addParticipants(module: id, participants: roster + others),
    ])
    try SpringPath.walk(&course)
    try course.apply([
      .setStage(module: id, participants: people(1...13), stage: .participating(from: outline.start), taker: .alone),
      .setStage(module: id, participants: people(14...14), stage: .waiting(since: date(9, 4)), taker: .together),
      .setStage(
        module: id, participants: people(16...16), stage: .withdrawn(on: date(8, 4), reason: "verhuist naar Gent"),
        taker: .alone),
      .planProgramme(module: id, rows: ProgrammeRow.opStap, mode: .first),
    ])
    try course.prepare(
      agendas: [
        "Ronde: de eerste dagen\nVroeg opstaan: wie heeft een truc?",
        "Ronde langs Kolb\nZeggen wat niet gaat: oefenen per twee",
        "Ronde: waar ben ik trots op?\nVoorbereiding van de eindevaluatie",
      ], visits: ["Boekhandel De Leeslamp, Brugge", "Tuincentrum De Groene Poort, Oostkamp"])
    try course.book(.individualTalk, week: 2, people(1...7) + people(13...13))
    try course.apply([
      .setStage(
        module: id, participants: people(13...13),
        stage: .stopped(
          from: outline.start, on: date(24, 4), reason: "begon als poetshulp; een job is ook een doel"),
        taker: .alone),
      .writeRecord(
        module: id, participant: identifier(13),
        record: .outcome(Outcome(day: date(24, 4), taker: .alone, kind: .regularJob))),
    ])
    try course.apply(SpringPath.offers)
    try course.apply([
      .setStage(module: id, participants: people(14...14), stage: .participating(from: date(27, 4)), taker: .together)
    ])
    try bookTalks(&course)
    try course.cancel(date(28, 5), reason: "het bedrijf kon ons die dag niet ontvangen")
    try course.note(
      date(14, 4), "Kennismaking met de fotokaarten. Veel spanning in het begin, na de pauze werd er gelachen.")
    try course.note(date(5, 5), "Iedereen maakte een profiel bij VDAB. Łukasz hielp Amina met de pc.")
    try course.note(
      date(10, 6),
      "Eerste terugkomdag. Iedereen vertelde over de eerste dagen; moe maar trots. Vroeg opstaan blijft moeilijk.")
    try course.record(but: date(24, 6))
    try course.reflect(SpringReturnDay.reflections)
    try course.tell(SpringReturnDay.sessions)
    for story in SpringStories.all {
      try course.apply(
        story.onTheWay(
          outline, today: story.number == 13 ? date(24, 4) : Demonstration.day,
          placements: SpringInternships.placements))
    }
    try course.apply([.placeInternships(module: id, internships: SpringInternships.placements)], on: date(1, 6))
    try course.apply(SpringPath.permissions)
    try course.apply(
      SpringInternships.contacts + [
        .recordAbsence(
          module: id, participants: people(3...3), from: date(18, 6), to: date(19, 6),
          attendance: .excused(reason: "uitvaart van haar grootmoeder")),
        .recordAbsence(
          module: id, participants: people(9...9), from: date(29, 6), to: date(3, 7),
          attendance: .sick(certificate: .given)),
      ])
    return course
  }

  private static let closingDay = ClosingDays(from: date(22, 5), to: date(22, 5), reason: "teamdag Jobcentrum")

  private static func people(_ numbers: ClosedRange<UInt64>) -> [Participant.ID] { numbers.map { identifier($0) } }

  private static func bookTalks(_ course: inout Course) throws(RefusedChange) {
    let going = people(1...12) + people(14...14)
    try course.book(.individualTalk, week: 3, people(8...12) + people(14...14))
    try course.book(.individualTalk, week: 5, people(1...8))
    try course.book(.individualTalk, week: 6, people(9...12) + people(14...14))
    try course.book(.individualTalk, week: 7, people(2...2) + people(6...6) + people(14...14))
    try course.book(.individualTalk, week: 8, going)
    try course.book(.companyVisit, week: 8, going.reversed())
    try course.book(.finalEvaluation, week: 14, Array(going.prefix(6)))
    guard let afternoon = TimeSpan(time(13, 30), time(15, 30)) else { return }
    let booked = [(1, time(13, 30)), (12, time(14)), (2, time(14, 30))]
      .map { Session.Booking(from: $0.1, participant: identifier($0.0)) }
    let talks = Session(
      id: identifier(1100), kind: .individualTalk, theme: "Hoe loopt de stage?", day: Demonstration.day,
      time: afternoon, place: "Jobcentrum", form: .block(slot: Minutes(30), booked: booked))
    try course.apply([.planSessions(module: outline.id, sessions: [talks])])
  }

  // MARK: - The people

  /// By number from 1: the thirteen who began, then the one who came from the waiting list.
  static let roster: [Participant] = [
    person(
      1, "Amina", "El Idrissi", born: (1994, 3, 12), "Brugge", "amina.elidrissi", .from(.vdab, "An Peeters"),
      .jobSeeker, remark: "zoekt iets met mensen",
      notes: [(date(15, 5), "Jobdoelwit: winkelbediende of kassa in een kleine zaak, dicht bij huis.")]),
    person(
      2, "Bart", "Claeys", born: (1978, 11, 2), "Oostkamp", "bart.claeys",
      .from(.gtb, "Koen Wouters", informal: "dokter Lagae, huisarts"), .riziv,
      remark: "telefoneert niet graag; best een bericht sturen",
      notes: [
        (date(24, 4), "Werkte twaalf jaar in de tuinaanleg. Rugklachten, mag niet zwaar tillen."),
        (date(26, 6), "Drie keer gebeld, niet opgenomen. Bericht gestuurd dat ik volgende week langsga."),
      ]),
    person(
      3, "Sofie", "D'Hondt", born: (1999, 7, 25), "Damme", "sofie.dhondt", .from(.vdab, "Luc Desmedt"), .jobSeeker),
    person(
      4, "Jürgen", "Verstraete", born: (2001, 1, 30), "Brugge", "jurgen.verstraete", .from(.vdab, "Mieke Lammens"),
      .leefloon, remark: "handig, wil met zijn handen werken"),
    person(
      5, "Şirin", "Yıldız", born: (1996, 4, 2), "Zedelgem", "sirin.yildiz",
      .from(.gtb, "Stijn Verhaeghe", informal: "psychiatrisch centrum"), .riziv, remark: "faalangst, kleine stappen",
      notes: [(date(29, 4), "Wil na de opleiding halftijds werken; meer is nu te veel.")]),
    person(
      6, "Łukasz", "Nowak", born: (1988, 10, 11), "Torhout", "lukasz.nowak", .from(.vdab, "Fatima Benali"), .jobSeeker,
      remark: "Nederlands gaat goed, schrijven is moeilijk"),
    person(
      7, "Maïté", "Van den Broucke", born: (2003, 12, 11), "Blankenberge", "maite.vandenbroucke",
      .from(.gtb, "Koen Wouters"), .riziv, remark: "zoekt iets met dieren"),
    person(
      8, "Thị Lan", "Nguyễn", born: (1982, 3, 20), "Brugge", "lan.nguyen",
      .from(.vdab, "An Peeters", informal: "dokter Maes, huisarts"), .riziv),
    person(
      9, "André", "De Jaegher", born: (1969, 2, 27), "Knokke-Heist", "andre.dejaegher", .from(.gtb, "Stijn Verhaeghe"),
      .riziv, remark: "bouwt traag op: twaalf uur is genoeg",
      notes: [(date(29, 6), "Ziek gemeld, attest tot vrijdag. Drukkerij verwittigd.")]),
    person(
      10, "Eléonore", "Vandenberghe", born: (1991, 10, 21), "Brugge", "eleonore.vandenberghe",
      .from(.vdab, "Fatima Benali"), .jobSeeker),
    person(
      11, "Pieter", "Rommelaere", born: (1985, 5, 22), "Beernem", "pieter.rommelaere", .from(.vdab, "Mieke Lammens"),
      .noBenefit),
    person(
      12, "Nele", "Goethals", born: (1998, 2, 22), "Jabbeke", "nele.goethals", .from(.vdab, "Luc Desmedt"), .leefloon,
      remark: "twee kinderen, opvang tot 18 uur"),
    person(
      13, "Hanne", "Vermeersch", born: (1993, 6, 20), "Brugge", "hanne.vermeersch", .from(.vdab, "An Peeters"),
      .jobSeeker),
    person(
      14, "Yasmine", "Müller", born: (1987, 6, 9), "Zuienkerke", "yasmine.muller", .from(.gtb, "Koen Wouters"), .riziv,
      remark: "ingestapt in week 3, na Hanne"),
  ]

  static let others: [Participant] = [
    person(
      15, "Dirk", "Bouckaert", born: (1975, 9, 14), "Brugge", "dirk.bouckaert",
      .from(.gtb, "Stijn Verhaeghe", informal: "psychiatrisch centrum"), .riziv),
    person(
      16, "Veerle", "Dumoulin", born: (2000, 11, 26), "Oostkamp", "veerle.dumoulin", .from(.vdab, "Mieke Lammens"),
      .other),
    person(
      17, "Wout", "Maertens", born: (1990, 1, 17), "Brugge", "wout.maertens", .from(.vdab, "An Peeters"), .jobSeeker),
  ]
}
