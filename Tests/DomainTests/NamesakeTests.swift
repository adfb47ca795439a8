// Who comes back or is entered twice is noticed, whatever the accents, the order or one slip, with or without a birth date.

import Domain
import Testing

struct NamesakeTests {
  private static let ieper: Module.ID = id("ieper")

  private func somebody(_ number: Int, _ first: String, _ last: String, _ birth: String = "") -> Participant {
    var somebody = person(number, .candidate)
    (somebody.name, somebody.birth) = (PersonName(first: first, last: last), Day(birth))
    return somebody
  }

  private func group(_ known: Participant...) throws -> Group {
    var group = try Group(0, today: "2026-04-15")
    try group.apply(
      .addParticipants(module: Group.id, participants: known), .addModule(module: outline("ieper")))
    return group
  }

  @Test(
    "A name is known whatever the accents and the order, with one slip, and with a birth date missing on either side",
    arguments: [
      ("Şirin", "Yıldız", "1996-04-02", true, 1), ("sirin", "yildiz", "1996-04-02", true, 1),
      ("Yildiz", "Sirin", "1996-04-02", true, 1), ("Yildiz", "Sirin", "", false, 1), ("Sirin", "Yildiz", "", false, 1),
      ("Sirin", "Yildizz", "", false, 1), ("Sirni", "Yildiz", "", false, 1), ("Yildis", "Sirin", "", false, 1),
      ("Sirine", "Yildis", "1996-04-02", false, 1), ("Sirine", "Yildis", "", false, 0),
      ("Sirin", "Yildiz", "1997-01-01", false, 0), ("An", "Baert", "1996-04-02", false, 0), ("", "", "", false, 0),
      ("", "", "1996-04-02", false, 0),
    ])
  func known(first: String, last: String, birth: String, certain: Bool, count: Int) throws {
    let group = try group(somebody(9, "Şirin", "Yıldız", "1996-04-02"))
    let found = group.load.namesakes(of: PersonName(first: first, last: last), birth: Day(birth))
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.isCertain == certain && $0.module == Group.id })
  }

  @Test(
    "One slip in a name is one letter wrong, missing, too many or exchanged, in a name of four letters or more",
    arguments: [
      ("Jansens", "Janssens", true), ("Janssens", "Jansens", true), ("Maes", "Maas", true), ("Claes", "Cales", true),
      ("Peeters", "Peters", true), ("De Smet", "Desmet", true), ("El-Idrissi", "El Idrissi", true),
      ("Jansens", "Janssen", false), ("Bal", "Bol", false), ("Bal", "Bal", true), ("Li", "li", true),
      ("Maes", "Maesen", false), ("Claes", "Clas", true),
    ])
  func slips(one: String, other: String, isNoticed: Bool) throws {
    let group = try group(somebody(9, "Marie", other))
    #expect(group.load.namesakes(of: PersonName(first: "Marie", last: one), birth: nil).isEmpty != isNoticed)
  }

  @Test("The check names a pair once, until one dossier refers to the other or the dates of birth tell them apart")
  func check() throws {
    var group = try group(somebody(9, "Marie", "Janssens"))
    var back = somebody(10, "Marie", "Jansens", "1996-04-02")
    try group.apply(.addParticipants(module: Self.ieper, participants: [back]))
    func told() -> [Finding] {
      group.load.findings.map(\.finding).filter { if case .perhapsTheSame = $0 { true } else { false } }
    }
    #expect(told().count == 1 && told().allSatisfy { $0.severity == .warning })
    back.earlier = Participant.Earlier(module: Group.id, participant: id("p09"))
    try group.apply(.editParticipant(module: Self.ieper, participant: back))
    #expect(told() == [] && group.load.unknownNamesakes(of: back, in: Self.ieper) == [])
    // And a third dossier that refers to the second.
    var third = somebody(11, "Marie", "Jansens")
    third.earlier = Participant.Earlier(module: Self.ieper, participant: id("p10"))
    try group.apply(
      .addModule(module: outline("kust")), .addParticipants(module: id("kust"), participants: [third]))
    #expect(told() == [])
    (third.earlier, third.birth) = (nil, day("1990-01-01"))
    try group.apply(.editParticipant(module: id("kust"), participant: third))
    // The first one has no date of birth yet, which hides nothing.
    #expect(told().count == 1)
    try group.apply(.editParticipant(module: Group.id, participant: somebody(9, "Marie", "Janssens", "1996-04-02")))
    #expect(told() == [])
  }
}
