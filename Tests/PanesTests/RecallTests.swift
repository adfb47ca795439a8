// What is remembered of a screen is what it would be if it were made anew, whatever has changed since.

import Domain
import Testing
import Words

@testable import Panes
@testable import Screen

struct RecallTests {
  /// What happens to a screen, one thing after the other.
  private static let events: [(name: String, happen: @Sendable (inout Sitting) throws -> Void)] = [
    ("a key", { $0.type("Down") }),
    ("somebody has another name, town and stage", { try Self.rename(&$0) }),
    ("undone", { $0.type("u") }), ("done again", { $0.type("Ctrl-R") }),
    ("another file was saved elsewhere", { try Self.reload(&$0) }),
    ("names hidden", { $0.tell(.hideNames(.asked)) }), ("a name while hidden", { try Self.rename(&$0) }),
    ("names shown", { $0.type("Ctrl-N") }),
    ("the next day", { $0.tell(.clock(Moment($0.app.now.day + 1, .noon))) }),
    ("the other language", { $0.tell(.set(.language, Self.settings($0, .language, "en"))) }),
    ("line by line", { $0.tell(.set(.linear, Self.settings($0, .linear, "on"))) }),
    ("in panes", { $0.tell(.set(.linear, Self.settings($0, .linear, "off"))) }),
    ("narrower", { $0.type("80x24") }), ("wider", { $0.type("200x50") }),
    ("somebody else at the keyboard", { $0.tell(.set(.me, Self.settings($0, .me, "Els D."))) }),
    ("in hand", { $0.takeAllInHand() }),
    ("sorted", { $0.type("S") }), ("the week after", { $0.type(";") }), ("one pane", { $0.type("z") }),
  ]

  @Test("A screen shows what it would show anew, whatever happens to it", arguments: Scene.places)
  func anew(scene: Scene) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + scene.keys)
    for event in Self.events {
      // Once with what is remembered, once without.
      _ = sitting.frame
      try event.happen(&sitting)
      let isAnew = sitting.looksAnew
      #expect(isAnew, "\(scene.name): \(event.name)")
    }
  }

  /// All that stands in a list of somebody, by the door.
  private static func rename(_ sitting: inout Sitting) throws {
    for module in sitting.app.caseload.modules where module.closure == nil {
      for var person in module.roster.prefix(3) {
        person.name = PersonName(first: person.name.first + "x", last: "Z" + person.name.last)
        person.town += "x"
        sitting.change(.editParticipant(module: module.id, participant: person))
      }
    }
  }

  private static func reload(_ sitting: inout Sitting) throws {
    let module = try #require(sitting.app.module)
    guard var person = module.roster.last else { return }
    person.name = PersonName(first: "Aaltje", last: person.name.last)
    try sitting.somebodyElseSaves(.module(module.id), [.editParticipant(module: module.id, participant: person)])
    sitting.tell(.reloaded(sitting.stored[.module(module.id)], .module(module.id)))
  }

  private static func settings(_ sitting: Sitting, _ setting: Setting, _ value: String) -> Settings {
    var settings = sitting.app.settings
    settings.values[setting] = value
    return settings
  }
}

extension Sitting {
  /// Whether the frame is the one that is drawn where nothing is remembered.
  var looksAnew: Bool {
    var anew = app
    anew.recalls = Recalls()
    var frame = Frame(size: app.size)
    anew.draw(into: &frame)
    return frame.picture() == self.frame.picture()
  }
}
