// The group of Roeselare, spring 2026: four people in week 13 of 14, at work; one of them has weeks near the cap.

import Domain

enum AprilGroup {
  static let outline = ModuleOutline(
    id: identifier(4000), name: "Roeselare voorjaar 2026", place: "Roeselare", start: date(7, 4),
    counsellor: "Nadia B.")

  static func course(in caseload: Caseload) throws(RefusedChange) -> Course {
    let id = outline.id
    let people = roster.map(\.id)
    var course = try Course(outline, in: caseload)
    try course.apply([.addParticipants(module: id, participants: roster)])
    try course.begin(outline, people, AprilStories.all, infoMoment: 4200, on: date(16, 3), talks: date(19, 3))
    try course.book(.individualTalk, week: 2, people)
    try course.book(.individualTalk, week: 6, people)
    // On Whit Monday; the rest of that week was full.
    try course.dropUnplaced()
    try course.apply(extra)
    try course.note(date(3, 6), "Iedereen kwam, ook Stijn na een korte nacht. Rachid bracht koekjes mee van het werk.")
    try course.note(date(17, 6), "Paulette vertelde hoe zij neen zei. Stil, en dan applaus.")
    try course.record()
    try course.apply([.placeInternships(module: id, internships: placements)], on: date(28, 5))
    try course.apply(AprilStories.all.flatMap { $0.onTheWay(outline, today: Demonstration.day) } + permissions)
    try course.apply(contacts)
    return course
  }

  /// Rachid asked for more training in the weeks without a return day: with his sixteen hours that makes eighteen.
  private static let extra: [Change] = [
    .planSessions(
      module: outline.id,
      sessions: [(date(10, 6), 4210), (date(24, 6), 4211)].compactMap { (day: Day, number: UInt64) in
        TimeSpan(time(9), time(11)).map { hours in
          Session(
            id: identifier(number), kind: .applicationTraining, theme: "Solliciteren in de verkoop", day: day,
            time: hours, place: "Jobcentrum",
            form: .block(slot: Minutes(120), booked: [Session.Booking(from: hours.from, participant: identifier(402))]))
        }
      })
  ]

  /// Of the one who has RIZIV status: before the start, and for the internship.
  private static let permissions: [Change] = [(460, date(24, 3)), (461, date(29, 5))].map { (key: UInt64, day: Day) in
    outline.write(
      .permission(
        Permission(
          id: identifier(404_000 + key), requested: day, decided: day + 14, decision: .granted,
          activity: key == 460 ? "Op-Stap: vorming en begeleiding" : "Op-Stap met stage", hours: Minutes(hours: 19),
          validUntil: date(31, 12), contact: "Lieve Baelde")), of: 404)
  }

  // MARK: - At work

  private static let placements: [Internship] = [
    place(401, "Bibliotheek De Letterdoos", "Polenplein 3, Roeselare", "An Verstraete", "boeken inschrijven, onthaal"),
    place(402, "Sportzaak De Sprint", "Ooststraat 88, Roeselare", "Koen Desmedt", "verkoop, kassa, rekken aanvullen"),
    place(403, "Brouwerij De Gouden Ketel", "Dijkstraat 12, Izegem", "Filip Callebert", "bakken sorteren, magazijn"),
    place(404, "Dienstencentrum Het Baken", "Kerkplein 5, Hooglede", "Trees Deceuninck", "koffie, maaltijden, onthaal"),
  ]

  private static func place(
    _ number: UInt64, _ employer: String, _ address: String, _ mentor: String, _ tasks: String
  ) -> Internship {
    Internship(
      id: identifier(200 + number), participant: identifier(number), employer: employer,
      employerID: Companies.id(called: employer), address: address,
      mentor: Internship.Mentor(name: mentor, phone: "051 00 02 \(number - 390)"), from: date(1, 6), to: date(3, 7),
      hours: hours([.monday, .tuesday, .thursday, .friday], 9, 13), tasks: tasks, agreementSigned: date(28, 5),
      insured: date(28, 5))
  }

  /// Two of each: at the workplace in the middle, by phone in the last days.
  private static let contacts: [Change] = [
    met(0, 401, date(16, 6), .workplace, "Kent het systeem; praat nu ook met wie boeken zoekt.", wellbeing: 4),
    met(1, 401, date(26, 6), .phone, "Mag in de zomer twee dagen blijven.", wellbeing: 5),
    met(
      2, 402, date(17, 6), .workplace, "Verkoopt goed; neemt te veel tegelijk op.", wellbeing: 3,
      agreed: "een taak afwerken voor de volgende begint"),
    met(3, 402, date(26, 6), .phone, "Volle weken: stage en extra vorming. Moe, wil niet minderen.", wellbeing: 2),
    met(4, 403, date(18, 6), .workplace, "Op tijd, elke dag. De ploeg rekent op hem.", wellbeing: 4),
    met(5, 403, date(29, 6), .phone, "Vraagt hoe het na vrijdag verder gaat.", wellbeing: 3),
    met(6, 404, date(16, 6), .workplace, "Kent iedereen bij naam; rust na de maaltijden helpt.", wellbeing: 4),
    met(7, 404, date(25, 6), .phone, "Denkt aan vrijwilligerswerk op dezelfde plaats.", wellbeing: 4),
  ]

  private static func met(
    _ index: UInt64, _ number: UInt64, _ day: Day, _ channel: CheckIn.Channel, _ said: String, wellbeing: Int,
    agreed: String = ""
  ) -> Change {
    .recordCheckIn(
      module: outline.id,
      checkIn: CheckIn(
        id: identifier(4300 + index), internship: identifier(200 + number), day: day, by: outline.counsellor,
        channel: channel, with: .both, said: said, wellbeing: wellbeing, agreed: agreed))
  }

  // MARK: - The people

  private static let roster: [Participant] = [
    person(
      401, "Gerda", "Lefevere", born: (1968, 2, 27), "Roeselare", "gerda.lefevere", .from(.vdab, "Ann Delaere"),
      .jobSeeker),
    person(
      402, "Rachid", "Bensalem", born: (1994, 11, 5), "Roeselare", "rachid.bensalem", .from(.vdab, "Ann Delaere"),
      .jobSeeker, remark: "rijbewijs B"),
    person(
      403, "Stijn", "Vandewalle", born: (2001, 6, 9), "Izegem", "stijn.vandewalle", .from(.vdab, "Ann Delaere"),
      .leefloon),
    person(
      404, "Paulette", "Ingelbrecht", born: (1976, 4, 15), "Hooglede", "paulette.ingelbrecht",
      .from(.gtb, "Peter Hoste", informal: "dokter Lietaer, huisarts"), .riziv),
  ]
}
