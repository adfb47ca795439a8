// A group of last autumn, entered from paper: one of them stopped, and came back in Oostende.

import Domain

enum AutumnGroup {
  static let outline = ModuleOutline(
    id: identifier(3000), name: "Kortrijk najaar 2025", place: "Kortrijk", start: day(15, 9), counsellor: "Christel W.")
  /// Who is in Oostende this summer.
  static let returned = Participant.Earlier(module: outline.id, participant: identifier(302))

  static func course(in caseload: Caseload) throws(RefusedChange) -> Course {
    let id = outline.id
    var course = try Course(outline, in: caseload)
    try course.apply([
      .addParticipants(module: id, participants: people),
      .setStage(module: id, participants: people.map(\.id), stage: .participating(from: outline.start)),
      .setStage(
        module: id, participants: [returned.participant],
        stage: .stopped(from: outline.start, on: day(17, 10), reason: "opname; wil later opnieuw beginnen")),
    ])
    return course
  }

  private static func day(_ dayOfMonth: Int, _ month: Int) -> Day { Day(2025, month, dayOfMonth) ?? Demonstration.day }

  private static let people: [Participant] = [
    person(
      301, "Geert", "Lanckriet", born: (1979, 2, 2), "Kortrijk", "geert.lanckriet", .from(.vdab, "Saskia Holvoet"),
      .jobSeeker),
    person(302, "Ilse", "Deprez", born: (1980, 3, 23), "Nieuwpoort", "ilse.deprez", .from(.gtb, "Bram Decock"), .riziv),
    person(
      303, "Samira", "Haddad", born: (1995, 8, 8), "Harelbeke", "samira.haddad", .from(.vdab, "Saskia Holvoet"),
      .leefloon),
  ].map { person in
    var onPaper = person
    onPaper.path = []
    onPaper.takeOnPaper(before: .started, on: day(1, 9))
    return onPaper
  }
}
