// How the people of Kortrijk came, who went elsewhere, what was arranged on the way, and how the module was closed.

import Domain

enum WinterPath {
  private static let id = WinterGroup.outline.id
  private static let infoMoment: Session.ID = identifier(3200)
  private static let infoDay = day(9, 1)

  private static func day(_ dayOfMonth: Int, _ month: Int) -> Day { WinterGroup.day(dayOfMonth, month) }

  /// Twelve are let in, one waits and comes in the place of who found work; two go elsewhere.
  static func walk(_ course: inout Course) throws(RefusedChange) {
    let everybody = (WinterGroup.roster + WinterGroup.others).map(\.id)
    guard let hours = TimeSpan(time(10), time(12)) else { return }
    try course.apply([
      .planSessions(
        module: id,
        sessions: [
          Session(
            id: infoMoment, kind: .infoMoment, theme: "Wat is Op-Stap?", day: infoDay, time: hours,
            place: "VDAB Kortrijk",
            done: "Programma, uren en statuut uitgelegd; een vroegere deelnemer vertelde over haar stage.",
            lived: "Veel vragen over wat er na de veertien weken komt.")
        ]),
      .invite(module: id, session: infoMoment, participants: everybody),
      .recordAttendance(
        module: id, session: infoMoment,
        register: Dictionary(everybody.map { ($0, Attendance.present) }, uniquingKeysWith: { first, _ in first })),
    ])
    for (index, story) in WinterStories.all.enumerated() {
      try course.apply([story.firstTalk(WinterGroup.outline, on: infoDay + (index < 7 ? 0 : 4))])
      guard story.decision == .admitted else { continue }
      try course.apply(story.acquaintance(WinterGroup.outline, on: day(15, 1) + [0, 1, 2, 5, 6][index % 5]))
    }
    try course.apply(elsewhere + offer)
    for story in WinterStories.all where story.decision == .waiting {
      try course.apply(story.acquaintance(WinterGroup.outline, on: day(24, 1)))
    }
  }

  private static let elsewhere: [Change] = [
    talk(
      314, "Wil werken, maar de schouder is pas geopereerd.", .no,
      .redirected(to: "revalidatie in het ziekenhuis", reason: "eerst herstellen; mag in het najaar opnieuw komen")),
    talk(315, "Wil niet langer alleen solliciteren.", .yes, .admitted),
    talk(
      316, "Zoekt vooral Nederlandse les en vrienden.", .doubt,
      .redirected(to: "taalcursus en buddywerking", reason: "het programma gaat nu te vlug voor haar Nederlands")),
    .setStage(
      module: id, participants: [identifier(315)],
      stage: .withdrawn(on: day(20, 1), reason: "vond zelf werk bij een schilder"), taker: .alone),
  ]

  private static let offer: [Change] = [
    .offerPlace(
      module: id, participant: identifier(312), offer: Offer(id: identifier(3301), day: day(21, 1), module: id)),
    .acceptOffer(module: id, participant: identifier(312), offer: identifier(3301), on: day(22, 1), taker: .alone),
  ]

  private static func talk(
    _ number: UInt64, _ motivation: String, _ answer: FirstTalk.Answer, _ decision: FirstTalk.Decision
  ) -> Change {
    WinterGroup.outline.write(
      .firstTalk(FirstTalk(day: day(13, 1), motivation: motivation, wellbeing: 3, answer: answer, decision: decision)),
      of: number)
  }

  // MARK: - On the way

  /// Who has RIZIV status: asked before the start, and again for the internship.
  static let permissions: [Change] = [302, 304, 305, 309, 311, 313].flatMap { (number: UInt64) -> [Change] in
    let hours = Minutes(hours: number == 309 ? 12 : 19)
    let first = Permission(
      id: identifier(number * 1000 + 60), requested: day(20, 1), decided: day(14, 2), decision: .granted,
      activity: "Op-Stap: vorming en begeleiding", hours: hours, validUntil: day(31, 12), contact: "Rik Deceuninck")
    let second = Permission(
      id: identifier(number * 1000 + 61), requested: day(25, 3), decided: day(8, 4), decision: .granted,
      activity: "Op-Stap met stage", hours: hours, validUntil: day(31, 12), contact: "Rik Deceuninck")
    let asked = number == 302 ? [first] : [first, second]
    return asked.map { WinterGroup.outline.write(.permission($0), of: number) }
  }

  /// Set in the talk of the second week.
  static let secondGoal: [Change] = {
    let goal = Goal(
      id: identifier(311_011), set: day(14, 2), words: "Ik zeg op tijd dat het te druk wordt.",
      levels: [
        "ik blijf zitten tot het op is", "ik zeg het thuis", "ik zeg het dezelfde dag aan de begeleider",
        "ik zeg het op het moment zelf", "ik stel een andere taak voor",
      ])
    let ratings = [
      (day(28, 2), -2, "zat twee dagen met hoofdpijn thuis"), (day(28, 3), 0, "belde om tien uur"),
      (day(8, 5), 1, "vroeg Trui zelf om het archief in plaats van de balie"),
    ]
    return [WinterGroup.outline.write(.goal(goal), of: 311)]
      + ratings.enumerated().map { index, rating in
        WinterGroup.outline.write(
          .rating(
            Goal.Rating(id: identifier(311_034 + UInt64(index)), day: rating.0, level: rating.1, note: rating.2),
            of: goal.id), of: 311)
      }
  }()

  static let absences: [Change] = [
    absent([304], day(13, 2), day(14, 2), .sick(certificate: .given)),
    absent([309], day(6, 3), day(6, 3), .excused(reason: "controle in het ziekenhuis")),
    absent([308], day(17, 3), day(18, 3), .excused(reason: "begrafenis in Polen")),
    absent([313], day(7, 4), day(11, 4), .sick(certificate: .given)),
    absent([310], day(8, 4), day(8, 4), .excused(reason: "afspraak bij de huisarts")),
    absent([307], day(16, 4), day(16, 4), .excused(reason: "ziek kind")),
    absent([305], day(28, 4), day(30, 4), .sick(certificate: .given)),
  ]

  private static func absent(_ numbers: [UInt64], _ from: Day, _ to: Day, _ attendance: Attendance) -> Change {
    .recordAbsence(module: id, participants: numbers.map { identifier($0) }, from: from, to: to, attendance: attendance)
  }

  // MARK: - The end

  /// All talks and reports, closed on the last Friday; opened once more for an appraisal that came late; then the aftercare.
  static func end(_ course: inout Course) throws(RefusedChange) {
    let friday = day(9, 5)
    try course.answer(
      CareContact.Consent(given: day(20, 1), scope: "ritme", withdrawn: day(3, 3)), of: identifier(313), on: day(3, 3))
    try course.answer(nil, of: identifier(308), on: day(15, 1))
    for story in WinterEnd.all { try course.finish(story, on: friday) }
    try course.apply([.closeModule(module: id, on: friday)], on: friday)
    try course.apply(
      [.reopenModule(module: id, on: day(15, 5), reason: "de beoordeling van Leiekaai Logistiek kwam later toe")],
      on: day(15, 5))
    try course.appraise(identifier(506), "Stipt en nauwkeurig. Wij hebben hem niet meer laten gaan.", on: day(15, 5))
    try course.apply([.closeModule(module: id, on: day(16, 5))], on: day(16, 5))
    for story in WinterEnd.all {
      try course.apply(story.after(WinterGroup.outline, from: course.end(of: identifier(story.number))))
    }
  }
}
