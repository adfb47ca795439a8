// The others of a group go out of a text about one of them, and no word that only looks like a name goes with them.

import Domain
import Testing

struct BystanderTests {
  private static let names = [
    ("Amina", "El Idrissi"), ("Tiên", "Phạm"), ("Roos", "De Bakker"), ("Bart", "Claes"), ("Jan", "Hovenier"),
    ("أحمد", "王"),
  ]

  private static func hidden(_ text: String) -> String {
    var module = Module(id: id("m"), name: "M", place: "", start: day("2026-04-13"), counsellor: "Christel W.")
    module.participants = names.enumerated().map { index, name in
      var person = person(index)
      person.name = PersonName(first: name.0, last: name.1)
      return person
    }
    return Bystanders(module, beside: module.participants[0].id).hidden(text, as: .init("iemand", "iemands"))
  }

  @Test(
    "What is written as the name of somebody else goes",
    arguments: [
      ("Ging met Bart mee.", "Ging met iemand mee."), ("Bart lachte.", "Iemand lachte."),
      ("Bart Claes lachte.", "Iemand lachte."), ("Zei Barts zus.", "Zei iemands zus."),
      ("Zag Tien Pham.", "Zag iemand."), ("Samen met De Bakker.", "Samen met iemand."),
      ("Ging met أحمد mee.", "Ging met iemand mee."),
    ])
  func goes(text: String, expected: String) { #expect(Self.hidden(text) == expected) }

  @Test(
    "A word that only looks like a name stays, and so does the person's own",
    arguments: [
      "Om tien uur ging het.", "Tien uur is te vroeg.", "hulpbakker of bakker in de stad", "Bakker worden, dat wil ik.",
      "hovenier in een kasteeltuin", "een roos", "Amina lachte met El Idrissi.",
    ])
  func stays(text: String) { #expect(Self.hidden(text) == text) }
}
