// The group of Ieper, summer 2026: five people in week 7 of 14, with Els, who works half-time.

import Domain

enum MayGroup {
  static let outline = ModuleOutline(
    id: identifier(5000), name: "Ieper zomer 2026", place: "Ieper", start: date(18, 5), counsellor: "Els D.")

  static func course(in caseload: Caseload) throws(RefusedChange) -> Course {
    let people = roster.map(\.id)
    var course = try Course(outline, in: caseload)
    try course.apply([.addParticipants(module: outline.id, participants: roster)])
    try course.begin(
      outline, people, stories, infoMoment: 5200, on: date(21, 4), talks: date(28, 4),
      rows: afternoons)
    try course.note(date(19, 5), "Eerste dag. Ousmane kende niemand en bleef het langst napraten.")
    try course.record()
    return course
  }

  /// In the mornings Els had the group of Oostende.
  private static let afternoons: [ProgrammeRow] = ProgrammeRow.opStap.compactMap { row in
    guard row.time.from == time(9), row.time.to == time(12), let hours = TimeSpan(time(13), time(16)) else {
      return nil
    }
    var later = row
    later.time = hours
    return later
  }

  private static let roster: [Participant] = [
    person(
      501, "Oksana", "Melnyk", born: (1988, 9, 2), "Ieper", "oksana.melnyk", .from(.vdab, "Ann Delaere"), .jobSeeker,
      remark: "spreekt Engels en leert Nederlands"),
    person(
      502, "Filip", "Ghyselen", born: (1979, 1, 18), "Poperinge", "filip.ghyselen", .from(.vdab, "Ann Delaere"),
      .jobSeeker),
    person(
      503, "Jozefien", "Bossuyt", born: (2003, 7, 11), "Wervik", "jozefien.bossuyt", .from(.vdab, "Ann Delaere"),
      .noBenefit),
    person(
      504, "Ousmane", "Barry", born: (1998, 3, 30), "Ieper", "ousmane.barry", .from(.vdab, "Ann Delaere"), .leefloon),
    person(
      505, "Greta", "Schotte", born: (1970, 12, 6), "Heuvelland", "greta.schotte", .from(.gtb, "Peter Hoste"),
      .jobSeeker),
  ]

  private static let stories: [Story] = [
    story(
      501, "Wil werken in haar eigen vak.", 4, "was boekhoudster", "taal", "Ik stel een vraag in het Nederlands.",
      "vriendin Iryna"),
    story(
      502, "Wil weg van de nachtploeg.", 3, "technisch, rustig", "slaap", "Ik sta op een vast uur op.", "broer Jan"),
    story(
      503, "Wil weten wat bij haar past.", 3, "tekent goed", "zegt weinig", "Ik zeg in de groep wat ik denk.", "mama"),
    story(
      504, "Wil niet meer wachten.", 4, "helpt graag", "papieren", "Ik vul een formulier zelf in.", "oom Alpha"),
    story(
      505, "Wil nog tien jaar werken.", 2, "stipt", "twijfelt", "Ik begin zonder eerst te vragen of het goed is.",
      "zus"),
  ]

  /// What the intake told.
  private static func story(
    _ number: UInt64, _ motivation: String, _ wellbeing: Int, _ strengths: String, _ limits: String, _ goal: String,
    _ near: String
  ) -> Story {
    Story(
      number: number, motivation: motivation, wellbeing: wellbeing, strengths: strengths, limits: limits,
      underStress: "even stil zijn", answers: [motivation], domains: [3, 3, 3, 3, 3, wellbeing], ladder: 3, goal: goal,
      levels: ["het lukt niet", "met hulp", "soms", "meestal", "altijd"], ratings: [],
      care: [(.family, near, "", "thuis", "weet van de module")])
  }
}
