// The intervision by keys: put on the agenda from anywhere, led step by step, decided, closed; and what each key leaves behind.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct IntervisionScreenTests {
  private static func meeting(_ load: Caseload, _ date: String = "2026-07-01") -> Intervision? {
    load.intervisions.first { $0.day.description == date }
  }

  private static func has(_ load: Caseload, _ holds: (Intervision) -> Bool) -> Bool {
    meeting(load).map(holds) ?? false
  }

  /// What is done from the keyboard, and what shows that it was done.
  static let deeds: [(name: String, before: String, keys: String, shows: @Sendable (Caseload) -> Bool)] = [
    ("a meeting is planned", "I", "n @Datum=15/7 @Begin=14 Ctrl-S", { meeting($0, "2026-07-15")?.from != nil }),
    (
      "another chair", "I", "e @Gespreksleider=Jan_V. Ctrl-S", { has($0) { $0.chair == "Jan V." } }
    ),
    (
      "a person from the group", Deed.brugge("2 #Nele"), "i =Hoe_kan_ik_vragen? Ctrl-S",
      { has($0) { $0.cases.contains { $0.question == "Hoe kan ik vragen?" && $0.participant != nil } } }
    ),
    (
      "a company from its page", "9 #Hotel Enter", "i =Hoe_kan_ik_bedanken? Ctrl-S",
      {
        has($0) {
          $0.cases.contains { subject in
            if case .employer = subject.subject { subject.question == "Hoe kan ik bedanken?" } else { false }
          }
        }
      }
    ),
    (
      "a question of method from the list of closing days", "8 #teamdag", "i =Hoe_start_ik? Ctrl-S",
      { has($0) { $0.cases.contains { $0.subject == .method && $0.question == "Hoe start ik?" } } }
    ),
    (
      "a question of method that a person gave rise to", Deed.brugge("2 #Nele"),
      "i BackTab Right Tab =Hoe_start_ik? Ctrl-S",
      { has($0) { $0.cases.contains { $0.subject == .method && $0.question == "Hoe start ik?" } } }
    ),
    (
      "a proposal is taken up with one key", "I p #Goethals", "i",
      { has($0) { $0.cases.contains { !$0.reasons.isEmpty && $0.question.isEmpty } } }
    ),
    (
      "a proposal is put off with one key", "I p #Goethals", "f",
      { has($0) { $0.answers.map(\.answer) == [.postponed] } }
    ),
    (
      "a proposal is dropped with one key", "I p #Goethals", "x", { has($0) { $0.answers.map(\.answer) == [.dropped] } }
    ),
    ("a case is put off", "I Down", "f", { has($0) { $0.cases.first?.state == .postponed } }),
    ("a case is dropped", "I Down", "x", { has($0) { $0.cases.first?.state == .dropped } }),
    (
      "a case goes one place up", "I Down Down", "v",
      { has($0) { $0.cases.map { $0.subject == .method }.first == true } }
    ),
    (
      "a question is worded anew", "I Down Enter", "@Vraag_in_ik-vorm=Wat_kan_ik_doen? Ctrl-S",
      { has($0) { $0.cases.first?.question == "Wat kan ik doen?" } }
    ),
    (
      "a note in a step", "I Enter Right", "Enter =Belde_zelf Ctrl-S",
      { has($0) { $0.cases.first?.notes["incident"] == "Belde zelf" } }
    ),
    (
      "an agreement in a case", "I Enter Right", "d =Belt_de_mentor @Tegen=+7 Ctrl-S",
      { has($0) { $0.decisions.contains { $0.words == "Belt de mentor" && $0.about != nil && !$0.owner.isEmpty } } }
    ),
    (
      "an idea for the method", "I Enter", "v =Meer_stilte Ctrl-S",
      { has($0) { $0.observations.contains { $0.words == "Meer stilte" && $0.kind == .adjustment } } }
    ),
    (
      "an idea is adopted", "I #stil_noteren Enter", "@Stand=ingevoerd Ctrl-S",
      { load in load.observations.contains { $0.observation.state == .adopted } }
    ),
    (
      "an agreement is done with Enter twice", "I #takenlijst", "Enter Enter",
      { load in load.openDecisions.count == 1 }
    ),
    (
      "an agreement is dropped with a reason", "I #takenlijst", "Enter @Stand=vervallen @Reden=opgelost Ctrl-S",
      { load in
        load.decisions.contains {
          if case .dropped(_, let reason) = $0.decision.state { reason == "opgelost" } else { false }
        }
      }
    ),
    (
      "a case that is left has been talked over", "I Enter Right Right", "PgDn",
      { has($0) { $0.cases.first?.state == .treated } }
    ),
    (
      "a meeting is closed, and what is left waits for the next", "I Enter PgDn PgDn PgDn PgDn PgDn", "s Enter",
      { load in load.nextIntervision == nil && has(load) { !$0.isPlanned } }
    ),
    (
      "the next takes along what was left", "I Enter PgDn PgDn PgDn PgDn PgDn s Enter Esc", "n @Datum=15/7 Ctrl-S",
      { meeting($0, "2026-07-15")?.cases.count == 3 }
    ),
    (
      "a case that was put off comes back", "I Down f #uitgesteld", "i",
      { has($0) { $0.cases.allSatisfy { $0.state == .open } } }
    ),
    (
      "a case that was dropped comes back", "I Down x #vervalt", "i",
      { has($0) { $0.cases.allSatisfy { $0.state == .open } } }
    ),
    (
      "a proposal that was put off is taken up", "I p #Goethals f #Goethals", "i",
      { has($0) { $0.cases.contains { !$0.reasons.isEmpty } } }
    ),
    (
      "a proposal that was dropped is only put off", "I p #Goethals x #Goethals", "f",
      { has($0) { $0.answers.map(\.answer) == [.postponed] } }
    ),
    (
      "a case goes up past one that was put off", "I Down Down f #Bakkerij", "v",
      { has($0) { $0.agenda.first.map { if case .employer = $0.subject { true } else { false } } ?? false } }
    ),
    (
      "a question is worded anew in the meeting", "I Enter Right", "r @Vraag_in_ik-vorm=Wat_kan_ik_doen? Ctrl-S",
      { has($0) { $0.cases.first?.question == "Wat kan ik doen?" } }
    ),
    (
      "an idea for the method, from the list of them", "B", "n =Meer_stilte Ctrl-S",
      { has($0) { $0.observations.contains { $0.words == "Meer stilte" } } }
    ),
    (
      "where no meeting is planned, putting off a proposal plans it", "I x Enter p #Goethals", "f",
      { load in load.nextIntervision.map { $0.from != nil && !$0.place.isEmpty && $0.answers.count == 1 } ?? false }
    ),
    ("a meeting goes", "I", "x Enter", { meeting($0) == nil }),
  ]

  @Test("It is done from the keyboard, undone, done again, and so after a restart", arguments: deeds.indices)
  func done(index: Int) throws {
    let deed = Self.deeds[index]
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.type(deed.before)
    let before = sitting.app.caseload
    #expect(!deed.shows(before), "\(deed.name) holds already")
    sitting.type(deed.keys)
    let after = sitting.app.caseload
    #expect(deed.shows(after) && sitting.form == nil, "\(deed.name)\n\(sitting.picture)")
    sitting.putAwaySheets()
    for again in [sitting, try sitting.restarted()] {
      var next = again
      next.type("u")
      #expect(Self.said(next) == Self.said(before), "\(deed.name)\n\(next.picture)")
      #expect(next.stored == next.documents)
      next.type("Ctrl-R")
      #expect(Self.said(next) == Self.said(after) && next.stored == next.documents)
    }
  }

  /// All but the clock, which nothing turns back.
  private static func said(_ load: Caseload) -> [Document] { load.documents.map(\.timeless) }
  private static func said(_ sitting: Sitting) -> [Document] { said(sitting.app.caseload) }

  @Test("What two windows noted in one step is both kept")
  func twoNotes() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right Enter =TWEE")
    let meeting = try #require(Self.meeting(sitting.app.caseload))
    let (id, subject) = (meeting.id, meeting.cases[0].id)
    sitting.disk = .waits
    sitting.type("Ctrl-S")
    try sitting.somebodyElseSaves(
      .intervision(id), [.writeCaseNote(intervision: id, subject: subject, step: "incident", text: "EEN")])
    sitting.disk = .saves
    sitting.tell(.reloaded(sitting.stored[.intervision(id)], .intervision(id)))
    #expect(Self.meeting(sitting.app.caseload)?.cases[0].notes["incident"] == "EEN\nTWEE")
    #expect(sitting.stored == sitting.documents)
  }

  @Test("Whoever is at the keyboard leads the meeting, whosever module is open", arguments: ["o", "d", "v"])
  func everybodys(key: String) throws {
    var sitting = try Sitting.demonstration(me: "Els D.")
    sitting.type(Deed.brugge() + "I Home Enter Right " + key)
    #expect(sitting.form != nil && sitting.statusKind != .refused)
    sitting.type("=stil Ctrl-S")
    #expect(sitting.form == nil && sitting.app.history.done.count == 1)
  }

  @Test("Closing in the last step counts the case at hand as talked over; looking at an old meeting loses no place")
  func lastStep() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right Right Esc End Enter Esc Home Enter")
    #expect(sitting.app.lead?.stage.subject != nil && sitting.shows("2/6"))
    sitting.type("s")
    #expect(sitting.question?.contains("2 casussen zijn nog niet besproken en gaan mee") == true)
  }

  @Test("What waits after a closing is shown, and goes on the next agenda with its own question")
  func waiting() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter PgDn PgDn PgDn PgDn PgDn s Enter Ctrl-N Esc Home")
    #expect(sitting.shows("gaat mee naar de volgende") && sitting.shows("Hoe kan ik blijven"), "\(sitting.picture)")
    sitting.type(Deed.brugge("2 #Şirin") + "i =Opnieuw? @Dag_van_de_intervisie=8/7 Ctrl-S")
    let next = try #require(Self.meeting(sitting.app.caseload, "2026-07-08"))
    #expect(next.from?.description == "14:00" && next.place == "Jobcentrum Brugge")
    #expect(next.cases.count == 3 && next.cases.contains { $0.question == "Opnieuw?" })
  }

  @Test("Who is on the agenda already is shown there, not put on it twice")
  func twice() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Nele") + "i =Hoe? Ctrl-S i")
    #expect(sitting.form?.text(.asked) == "Hoe?" && sitting.shows("Casus wijzigen"))
  }

  @Test("Where no meeting is planned its day is asked, and both are one step")
  func firstMeeting() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I x Enter " + Deed.brugge("2 #Nele"))
    let before = sitting.app.caseload
    sitting.type("i =Hoe? @Dag_van_de_intervisie=8/7 Ctrl-S")
    #expect(Self.meeting(sitting.app.caseload, "2026-07-08")?.cases.contains { $0.question == "Hoe?" } == true)
    sitting.type("u")
    #expect(sitting.app.caseload == before)
  }

  @Test("Names are hidden from the first frame of a meeting, and stay so when it is left")
  func privacy() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter")
    #expect(sitting.namesSeen == [] && sitting.app.place == .meeting)
    sitting.type("Esc")
    #expect(sitting.namesSeen == [] && sitting.app.names == .hidden)
  }

  @Test(
    "A meeting that is left gives back the names that were on the screen before, unless somebody took them off",
    arguments: [
      ("I Enter Right Space Esc 2", Names.shown), ("I p Enter 2", .shown), ("I Enter p p 2", .hidden),
      ("p I Enter 2", .hidden),
      ("I Enter p 2", .shown),
    ])
  func namesAfterwards(keys: String, names: Names) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(keys)
    #expect(sitting.app.place == .roster && sitting.app.names == names, "\(sitting.picture)")
  }

  @Test("In a closed meeting nothing is written, and the key says why", arguments: ["o", "d", "v"])
  func closed(key: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I End Enter Right \(key)")
    #expect(sitting.form == nil && sitting.statusKind == .refused && sitting.shows("afgesloten"))
  }

  @Test(
    "The form of a note leaves question and time in sight, before and after a resize", arguments: ["80x24", "120x40"])
  func formBelow(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right o " + size)
    let isLarge = sitting.shows("█▀█ █ █ █▀     █▀▄ █▀█ █ ▀█")
    #expect(isLarge == (size == "120x40") && isLarge != sitting.shows("Hoe kan ik blijven motiveren"))
    #expect(sitting.shows("1/6 Het voorval"), "\(sitting.picture)")
    sitting.type("=stil")
    #expect(sitting.shows("stil"))
  }

  // MARK: - Time

  /// Seconds that go by, and what stands on the clock then; the step takes five minutes.
  @Test(
    "The time of a step counts down and then up, by the clock on the wall",
    arguments: [(0, "nog", "05:00"), (61, "nog", "03:59"), (300, "nog", "00:00"), (7500, "over tijd", "+120:00")])
  func time(seconds: Int, words: String, clock: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.tick(1000))
    sitting.type("I Enter Right")
    sitting.tell(.tick(1000 + seconds))
    let large = BigText(clock, .whole).lines
    #expect(
      sitting.shows(" " + words) && large.allSatisfy { line in sitting.picture.contains(line.trimmedEnd) },
      "\(sitting.picture)")
  }

  @Test("It stands still while paused, goes on where it was, and each step keeps its own time")
  func pause() throws {
    var sitting = try Sitting.demonstration()
    func seconds() -> Int? { sitting.app.lead?.seconds(at: sitting.app.instant) }
    sitting.type("I Enter Right")
    sitting.tell(.tick(10))
    sitting.type("Space")
    #expect(!sitting.isTiming)
    sitting.tell(.tick(1000))
    #expect(seconds() == 10)
    sitting.type("Space")
    sitting.tell(.tick(1005))
    #expect(seconds() == 15 && sitting.isTiming)
    sitting.type("Right")
    sitting.tell(.tick(1007))
    #expect(seconds() == 2)
    sitting.type("Left")
    #expect(seconds() == 15)
    // A clock that is set back takes nothing away.
    sitting.tell(.tick(900))
    #expect(seconds() == 15)
  }

  @Test("After a restart the meeting stands where it was, and the time tells the truth")
  func restart() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.tell(.tick(100))
    sitting.type("I Enter Right Right")
    var next = try sitting.restarted()
    next.tell(.tick(160))
    #expect(next.app.place == .meeting && next.app.lead?.stage == sitting.app.lead?.stage)
    #expect(next.app.lead?.seconds(at: next.app.instant) == 60)
    #expect(next.app.names == .hidden && next.namesSeen == [])
  }

  @Test("A case that has left the agenda elsewhere leads back to the beginning, with nothing lost")
  func gone() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right")
    let meeting = try #require(Self.meeting(sitting.app.caseload))
    try sitting.somebodyElseSaves(
      .intervision(meeting.id),
      [.settleCase(intervision: meeting.id, subject: meeting.cases[0].id, state: .dropped)])
    sitting.tell(.reloaded(sitting.stored[.intervision(meeting.id)], .intervision(meeting.id)))
    #expect(sitting.app.lead?.stage == .agreements && sitting.app.place == .meeting)
  }

  // MARK: - From the back of the room

  @Test(
    "Letters stand in lines that fit, as large as they go; what has no letter is left out",
    arguments: [(80, 12), (120, 30), (30, 40)])
  func letters(columns: Int, rows: Int) throws {
    let question = "Hoe kan ik élke week één 👍 stap zetten?"
    let lines = try #require(BigText.fitting(question, columns: columns, rows: rows))
    #expect(lines.allSatisfy { $0.columns <= columns })
    #expect(lines.reduce(0) { $0 + $1.scale.rows + $1.scale.gap } - (lines.last?.scale.gap ?? 0) <= rows)
    #expect(BigText.fitting(question, columns: 10, rows: 2) == nil)
    #expect(BigText("É").lines == BigText("e").lines && BigText("👍").columns == 0)
  }

  @Test("Far away the question is drawn large, or whole in letters where it does not fit")
  func afar() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right z 80x24")
    #expect(!sitting.shows("Hoe kan ik blijven") && sitting.shows("█▀█ █ █") && sitting.shows("1/6 Het voorval"))
    sitting.type("40x10")
    #expect(sitting.shows("Hoe kan ik blijven"))
  }

  @Test("The minutes go where it is said, without names unless it is asked")
  func minutes() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I V Ctrl-S")
    let id = try #require(Self.meeting(sitting.app.caseload)?.id)
    let page = PrintFile(path: "~/intervisie-2026-07-01.html", form: .html, names: .hidden)
    #expect(sitting.effects.last == .writeMinutes(id, page) && sitting.statusKind == .done)
    sitting.type("V @Bestand=a.md @Soort=tekst @Namen=de Ctrl-S")
    #expect(sitting.effects.last == .writeMinutes(id, PrintFile(path: "a.md", form: .markdown, names: .shown)))
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
