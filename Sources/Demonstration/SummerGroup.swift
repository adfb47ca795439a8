// The group of Oostende, summer 2026: twelve people in week 6 of 14, three candidates and one who waits.

import Domain

enum SummerGroup {
  static let outline = ModuleOutline(
    id: identifier(2000), name: "Oostende zomer 2026", place: "Oostende", start: date(25, 5), counsellor: "Els D.")

  static func course(in caseload: Caseload) throws(RefusedChange) -> Course {
    let id = outline.id
    let people = roster.map(\.id)
    var course = try Course(outline, in: caseload)
    try course.apply([
      .addClosingDays(module: id, days: ClosingDays(from: date(20, 7), to: date(20, 7), reason: "brugdag")),
      .addParticipants(module: id, participants: roster + candidates),
    ])
    try course.apply(SummerPath.walk(people, candidates.map(\.id)))
    try course.apply([
      .setStage(module: id, participants: people, stage: .participating(from: outline.start), taker: .alone),
      SummerPath.handover,
      .planProgramme(module: id, rows: ProgrammeRow.opStap, mode: .first),
    ])
    try course.prepare(
      agendas: ["Ronde: de eerste dagen\nWat vraag ik aan mijn mentor?"],
      visits: ["Viswinkel De Vlaamse Garnaal, Oostende"])
    try course.book(.individualTalk, week: 2, Array(people.prefix(8)))
    try course.book(.individualTalk, week: 3, Array(people.dropFirst(8)))
    try course.book(.individualTalk, week: 5, Array(people.prefix(8)))
    try course.book(.individualTalk, week: 6, Array(people.dropFirst(8)) + people.prefix(2))
    try course.note(date(26, 5), "Eerste dag. Rustige groep; Grâce en Fatma kenden elkaar al.")
    try course.note(
      date(25, 6), "Bezoek aan een visverwerkend bedrijf. Ploegenwerk schrikt af, het magazijn spreekt aan.")
    try course.record(but: date(30, 6))
    try course.tell(SummerPath.sessions)
    try course.apply(SummerPath.onTheWay + SpringPath.offerInOostende)
    try course.apply([
      .placeInternships(module: id, internships: placements),
      .recordAbsence(
        module: id, participants: [identifier(107)], from: date(1, 7), to: date(3, 7),
        attendance: .sick(certificate: .missing)),
    ])
    return course
  }

  /// Agreed early; the others are still looking.
  private static let placements: [Internship] = [
    place(
      101, "Viswinkel De Vlaamse Garnaal", "Visserskaai 41, Oostende", "Didier Vanhaecke", "winkel en bestellingen"),
    place(105, "Strandclub De Branding", "Zeedijk 210, Middelkerke", "Kim Laureys", "ligzetels, onthaal, keuken"),
  ]

  private static func place(
    _ number: UInt64, _ employer: String, _ address: String, _ mentor: String, _ tasks: String
  ) -> Internship {
    Internship(
      id: identifier(200 + number), participant: identifier(number), employer: employer,
      employerID: Companies.id(called: employer), address: address,
      mentor: Internship.Mentor(name: mentor, phone: "059 00 02 \(number - 91)"), from: date(20, 7), to: date(21, 8),
      hours: hours([.monday, .tuesday, .thursday, .friday], 9, 13), tasks: tasks)
  }

  // MARK: - The people

  private static let roster: [Participant] = [
    person(
      101, "Fatma", "Öztürk", born: (1990, 5, 6), "Oostende", "fatma.ozturk", .from(.vdab, "Lieve Coopman"), .jobSeeker,
      remark: "ervaring in de horeca"),
    person(
      102, "Kevin", "Vanhoutte", born: (1997, 8, 17), "Bredene", "kevin.vanhoutte",
      .from(.gtb, "Bram Decock", informal: "dokter Pyck, huisarts"), .riziv),
    person(
      103, "Ilse", "De Smet", born: (1973, 1, 9), "Oostende", "ilse.desmet", .from(.vdab, "Lieve Coopman"), .jobSeeker,
      notes: [(date(5, 6), "Wil terug naar kantoorwerk; pc-vorming is voor haar het belangrijkste.")]),
    person(
      104, "Mohammed", "Benali", born: (2002, 12, 3), "Oostende", "mohammed.benali", .from(.vdab, "Nathalie Sys"),
      .leefloon),
    person(
      105, "Tine", "Vanneste", born: (1995, 6, 28), "Middelkerke", "tine.vanneste", .from(.gtb, "Bram Decock"), .riziv,
      remark: "neemt medicatie, moe in de namiddag"),
    person(
      106, "Zoë", "Lagrou", born: (2004, 2, 14), "De Haan", "zoe.lagrou", .from(.vdab, "Nathalie Sys"), .noBenefit),
    person(
      107, "Robbe", "Van Hecke", born: (1999, 9, 30), "Oostende", "robbe.vanhecke", .from(.vdab, "Lieve Coopman"),
      .jobSeeker),
    person(
      108, "Ewa", "Kowalczyk", born: (1986, 4, 19), "Gistel", "ewa.kowalczyk", .from(.vdab, "Nathalie Sys"), .jobSeeker),
    person(
      109, "Christophe", "D'haene", born: (1971, 7, 7), "Oudenburg", "christophe.dhaene",
      .from(.gtb, "Bram Decock", informal: "adviserend arts"), .riziv),
    person(
      110, "Grâce", "Mukendi", born: (1992, 10, 1), "Oostende", "grace.mukendi", .from(.vdab, "Lieve Coopman"),
      .leefloon),
    person(
      111, "Ilse", "Deprez", born: (1980, 3, 23), "Nieuwpoort", "ilse.deprez", .from(.gtb, "Bram Decock"), .riziv,
      earlier: WinterGroup.returned),
    person(
      112, "Luc", "Pauwels", born: (1966, 11, 16), "Oostende", "luc.pauwels", .from(.vdab, "Nathalie Sys"), .jobSeeker),
  ]

  /// The last one waits.
  private static let candidates: [Participant] = [
    person(
      113, "Stéphanie", "Van Overberghe", born: (1989, 5, 18), "Oostende", "stephanie.vanoverberghe",
      .from(.vdab, "Lieve Coopman"), .jobSeeker, remark: "kort gesprek gepland na het verlof"),
    person(
      114, "Tom", "Baert", born: (1984, 8, 4), "Bredene", "tom.baert",
      .from(.gtb, "Bram Decock", informal: "psychiatrisch centrum"), .riziv),
    person(
      115, "Ayşe", "Demir", born: (2000, 1, 21), "Oostende", "ayse.demir", .from(.vdab, "Nathalie Sys"), .leefloon),
    person(
      116, "Noël", "Huyghebaert", born: (1977, 12, 24), "Koksijde", "noel.huyghebaert", .from(.vdab, "Lieve Coopman"),
      .other, remark: "wil starten in het najaar"),
  ]
}
