// How the people of Brugge came: info moment, short talks, intakes; who waits, goes elsewhere, is offered a place.

import Domain

enum SpringPath {
  private static let id = SpringGroup.outline.id
  private static let infoMoment: Session.ID = identifier(1200)
  private static let infoDay = date(17, 3)

  /// Fourteen were let in or wait, one goes elsewhere, one finds work, one would like a place nearer by.
  static func walk(_ course: inout Course) throws(RefusedChange) {
    let everybody = (SpringGroup.roster + SpringGroup.others).map(\.id)
    guard let hours = TimeSpan(time(10), time(12)) else { return }
    try course.apply([
      .planSessions(
        module: id,
        sessions: [
          Session(
            id: infoMoment, kind: .infoMoment, theme: "Wat is Op-Stap?", day: infoDay, time: hours,
            place: "VDAB Brugge",
            done: "Programma en uren uitgelegd; twee oud-deelnemers vertelden hoe het ging.",
            lived: "Vooral vragen over de stage en over het statuut.")
        ]),
      .invite(module: id, session: infoMoment, participants: everybody),
      .recordAttendance(
        module: id, session: infoMoment,
        register: Dictionary(
          everybody.map { ($0, $0 == identifier(16) ? .excused(reason: "sollicitatie") : Attendance.present) },
          uniquingKeysWith: { first, _ in first })),
    ])
    for (index, story) in SpringStories.all.enumerated() {
      let day = infoDay + (index < 8 ? 0 : 2)
      try course.apply([story.firstTalk(SpringGroup.outline, on: day)])
      try course.apply(story.acquaintance(SpringGroup.outline, on: date(24, 3) + index % 9))
    }
    try course.apply([
      talk(
        15, "Slaapt slecht, komt weinig buiten; wil wel, maar het lichaam volgt niet.", .no,
        .redirected(to: "dagcentrum De Kade", reason: "eerst meer rust nodig")),
      talk(17, "Wil graag starten, maar de groep is vol.", .yes, .waiting),
    ])
  }

  private static func talk(
    _ number: UInt64, _ motivation: String, _ answer: FirstTalk.Answer, _ decision: FirstTalk.Decision
  ) -> Change {
    .writeRecord(
      module: id, participant: identifier(number),
      record: .firstTalk(
        FirstTalk(
          day: date(2, 4), taker: .together, referrer: .present, motivation: motivation, wellbeing: 2, answer: answer,
          decision: decision)))
  }

  /// After somebody stopped: a place for who waits longest; another declines one in Oostende.
  static let offers: [Change] = [
    .offerPlace(
      module: id, participant: identifier(14),
      offer: Offer(id: identifier(1301), day: date(24, 4), module: id, outOfTurn: "Wout wacht liever op het najaar")),
    .acceptOffer(module: id, participant: identifier(14), offer: identifier(1301), on: date(25, 4), taker: .alone),
  ]

  static let offerInOostende: [Change] = [
    .offerPlace(
      module: id, participant: identifier(17),
      offer: Offer(id: identifier(1302), day: date(21, 5), module: SummerGroup.outline.id)),
    .declineOffer(
      module: id, participant: identifier(17), offer: identifier(1302), on: date(22, 5),
      reason: "te ver met de bus, wacht liever op het najaar in Brugge", taker: .alone),
  ]

  /// Who has RIZIV status: asked before the start, and again for the internship.
  static let permissions: [Change] = [2, 5, 7, 8, 9, 14].flatMap { (number: UInt64) -> [Change] in
    let isLate = number == 7
    let first = Permission(
      id: identifier(number * 1000 + 60), requested: number == 14 ? date(24, 4) : date(2, 4), decided: date(30, 4),
      decision: .granted, activity: "Op-Stap: vorming en begeleiding", hours: Minutes(hours: 19),
      validUntil: number == 8 ? date(15, 7) : date(31, 12), contact: "Lieve Baelde")
    let second = Permission(
      id: identifier(number * 1000 + 61), requested: date(2, 6), decided: number == 2 ? nil : date(12, 6),
      decision: number == 2 ? .pending : .granted, activity: "Op-Stap met stage", hours: Minutes(hours: 19),
      validUntil: number == 8 ? date(15, 7) : date(31, 12), contact: "Lieve Baelde")
    return (isLate ? [first] : [first, second]).map { permission in
      .writeRecord(module: id, participant: identifier(number), record: .permission(permission))
    }
  }
}
