// How the people of Oostende came, and how far those are who look for a place to learn; a handover in the second week.

import Domain

enum SummerPath {
  private static let id = SummerGroup.outline.id

  /// Els began, and went on half-time after she had been ill.
  static let handover = Change.handOver(
    module: id, to: "Farid B.", on: date(8, 6),
    reason: "Els werkt na haar ziekte halftijds en houdt de groep van Ieper; samen doorgesproken op 5 juni")

  static func walk(_ people: [Participant.ID], _ candidates: [Participant.ID]) -> [Change] {
    let (info, talks) = (date(28, 4), date(5, 5))
    guard let hours = TimeSpan(time(14), time(16)) else { return [] }
    let moment = Session(
      id: identifier(2200), kind: .infoMoment, theme: "Wat is Op-Stap?", day: info, time: hours, place: "VDAB Oostende")
    // The first candidate has been to the info moment, the second is still to be asked.
    let there = people + candidates.filter { $0 != candidates[1] }
    let register = Dictionary(there.map { ($0, Attendance.present) }, uniquingKeysWith: { first, _ in first })
    return [
      .planSessions(module: id, sessions: [moment]), .invite(module: id, session: moment.id, participants: there),
      .recordAttendance(module: id, session: moment.id, register: register),
    ]
      + SummerStories.all.enumerated().flatMap { index, story in
        [story.firstTalk(SummerGroup.outline, on: talks)]
          + story.acquaintance(SummerGroup.outline, on: date(12, 5) + index % 4)
      } + [
        talk(candidates[2], "Wil in het najaar starten, na de verhuis.", .admitted),
        talk(candidates[3], "Wil eerst zijn rijbewijs halen.", .waiting, on: date(22, 6)),
      ]
  }

  private static func talk(
    _ person: Participant.ID, _ motivation: String, _ decision: FirstTalk.Decision, on day: Day = date(15, 6)
  ) -> Change {
    .writeRecord(
      module: id, participant: person,
      record: .firstTalk(FirstTalk(day: day, motivation: motivation, wellbeing: 3, decision: decision)))
  }

  /// In order of the sessions of which nothing else is told; of the last ones nothing is written yet.
  static let sessions: [(done: String, lived: String)] = [
    ("Luisteren en vragen.", "Mohammed luisterde het best, vond de groep."),
    ("Feedback geven.", "Een compliment aannemen is oefenen."),
    ("Spanning herkennen.", "Men kende het allemaal."),
    ("Toren van papier.", "Farid nam over van Els; dat werd besproken."),
    ("Faalangst: helpende gedachten.", "Stil, en goed."),
    ("Assertief zijn.", "Zoë speelde de strenge chef."),
    ("Beroepenkaarten.", "Zee en zorg kwamen het meest terug."),
    ("Eerste vacatures op de pc.", "Ilse De Smet hielp Luc."),
    ("Filmpjes van beroepen.", "Vragen over weekendwerk."),
    ("Jobdoelwit.", "Iedereen heeft drie eisen op papier."),
  ]

  static let onTheWay: [Change] =
    SummerStories.all.flatMap { $0.onTheWay(SummerGroup.outline, today: Demonstration.day) } + permissions + [
      search(104, "Garage Van Loo", date(23, 6), .open, "terugbellen als de meestergast er is", next: date(1, 7)),
      search(108, "Bakkerij Het Duin", date(25, 6), .no, "geen plaats in het seizoen", next: nil),
      search(108, "Wasserij Noordzee", date(26, 6), .talk, "mag langsgaan", next: date(6, 7)),
    ]

  /// Of those who have RIZIV status; that of number 102 was forgotten.
  private static let permissions: [Change] = [105, 109, 111].map { (number: UInt64) in
    .writeRecord(
      module: id, participant: identifier(number),
      record: .permission(
        Permission(
          id: identifier(number * 1000 + 60), requested: number == 111 ? date(22, 5) : date(18, 5),
          decided: number == 111 ? nil : date(12, 6),
          decision: number == 111 ? .pending : .granted, activity: "Op-Stap: vorming en begeleiding",
          hours: Minutes(hours: 19), validUntil: number == 111 ? nil : date(31, 12), contact: "Lieve Baelde")))
  }

  private static func search(
    _ number: UInt64, _ employer: String, _ day: Day, _ answer: SearchStep.Answer, _ words: String, next: Day?
  ) -> Change {
    .writeRecord(
      module: id, participant: identifier(number),
      record: .searchStep(
        SearchStep(
          id: identifier(number * 1000 + 50 + UInt64(day.dayOfMonth)), day: day, employer: employer, answer: answer,
          words: words, next: next)))
  }
}
