// The charts as pure functions: where a day lies, how high a bar is, what is over the cap, and the same in ASCII and in words.

import Domain
import Testing

@testable import Panes
@testable import Screen
import Words

struct ChartTests {
  /// One person with an internship of five days of these hours in week 9, in a group that starts on Monday 13 April.
  static func module(hoursADay: Int, minutes: Int = 0) throws -> Module {
    var ids = IdentifierSource(seed: 1)
    var module = Module(id: ids.next(), name: "Brugge", place: "Brugge", start: day("2026-04-13"), counsellor: "Els")
    let person = Participant(
      id: ids.next(), name: PersonName(first: "Amina", last: "Aerts"), referrer: Referrer(.vdab),
      stage: .participating(from: module.start))
    module.participants = [person]
    let from = try #require(TimeOfDay(8, 0))
    let span = try #require(TimeSpan(from, from + Minutes(hours: hoursADay, minutes: minutes)))
    module.internships = [
      Internship(
        id: ids.next(), participant: person.id, employer: "Bakkerij", from: day("2026-06-08"), to: day("2026-06-12"),
        hours: Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, span) }))
    ]
    return module
  }

  private static func text(_ lines: [Line]) -> [String] { lines.map(\.text) }

  // MARK: - The axis

  @Test(
    "A day lies in the column of its week, further to the right the later it is",
    arguments: [
      (60, 3, "2026-04-13", 0), (60, 3, "2026-04-19", 2), (60, 3, "2026-04-20", 3), (60, 3, "2026-07-19", 41),
      (112, 7, "2026-04-15", 2), (112, 7, "2026-04-22", 9), (400, 14, "2026-04-14", 2), (24, 1, "2026-05-01", 2),
    ])
  func column(width: Int, unit: Int, date: String, column: Int) throws {
    let axis = WeekAxis(try Self.module(hoursADay: 4), width: width)
    #expect(axis.unit == unit)
    #expect(axis.column(of: day(date)) == column)
  }

  @Test("A day before the start or after the end has no column", arguments: ["2026-04-12", "2026-07-20", "1999-01-01"])
  func outside(date: String) throws {
    #expect(WeekAxis(try Self.module(hoursADay: 4), width: 80).column(of: day(date)) == nil)
  }

  @Test("A stretch is cut to the programme, and is at least one column", arguments: [12, 24, 40, 80, 120, 300])
  func stretch(width: Int) throws {
    let axis = WeekAxis(try Self.module(hoursADay: 4), width: width)
    #expect(axis.columns(from: day("2026-01-01"), to: day("2026-12-31")) == 0..<axis.columns)
    #expect(axis.columns(from: day("2026-04-14"), to: day("2026-04-14"))?.isEmpty == false)
    #expect(axis.columns(from: day("2026-01-01"), to: day("2026-02-01")) == nil)
    #expect(axis.columns(from: day("2026-05-01"), to: day("2026-04-20")) == nil)
  }

  // MARK: - Hours

  @Test(
    "A bar is full only when the cap is reached, and over it a sign and a sentence say so",
    arguments: [
      (3, 48, "▇", false, "19"), (3, 47, "▇", false, "18¾"), (3, 49, "█", true, "19+"), (4, 0, "█", true, "20"),
      (0, 6, " ", false, "½"), (1, 54, " ", false, "9½"),
    ])
  func overTheCap(hours: Int, minutes: Int, top: Character, isOver: Bool, figure: String) throws {
    let module = try Self.module(hoursADay: hours, minutes: minutes)
    let chart = HoursChart(module, of: try #require(module.participants.first), today: day("2026-06-10"))
    let lines = Self.text(chart.lines(width: 66, .dutch))
    let column = WeekAxis.gutter + 8 * 4
    let (cap, highest) = (Array(lines[0]), Array(lines[1]))
    #expect((cap[column] == "!") == isOver)
    #expect(highest[column] == (hours * 60 + minutes == 228 ? "█" : top))
    #expect(lines[5].dropFirst(column).hasPrefix(figure))
    #expect((lines.last == "! boven 19 u in week 9") == isOver)
    #expect(Self.text(chart.lines(width: 56, .dutch)).contains { $0.hasPrefix("! boven 19 u in week 9") } == isOver)
    #expect(chart.sentences(.dutch)[8].contains("boven 19 u") == isOver)
  }

  @Test("Done is told apart from planned without colours, in ASCII too")
  func doneAndPlanned() throws {
    let module = try Self.module(hoursADay: 3)
    let person = try #require(module.participants.first)
    // On the Wednesday: three days of five are done.
    let chart = HoursChart(module, of: person, today: day("2026-06-10"))
    let week = try #require(Self.text(chart.lines(width: 56, .dutch)).first { $0.contains("week 9") })
    #expect(week.contains("█▒") || week.contains("▉▒") || week.contains("▊▒"), "\(week)")
    #expect(week.contains("15 u") && week.contains("gedaan 9 u"))
    let ascii = week.map { Ascii.form(of: Cluster($0)) }.joined()
    #expect(ascii.contains("#:") && ascii.contains(":."), "\(ascii)")
  }

  @Test("A group shows the most that anybody has, and the average of those who take part")
  func group() throws {
    var ids = IdentifierSource(seed: 7)
    var module = try Self.module(hoursADay: 3)
    var other = module.participants[0]
    other.id = ids.next()
    module.participants.append(other)
    let load = module.load(asOf: day("2026-06-10"))[8]
    #expect(load == Module.Load(average: Minutes(hours: 7, minutes: 30), highest: Minutes(hours: 15)))
    #expect(
      HoursChart(module, today: day("2026-06-10")).sentences(.dutch)[8] == "week 9: hoogste 15 u, gemiddeld 7 u 30")
  }

  // MARK: - Whole charts

  @Test("No line is wider than the room there is", arguments: [1, 5, 11, 23, 24, 37, 56, 66, 76, 108, 196, 296])
  func width(width: Int) throws {
    let sitting = try Sitting.demonstration()
    let module = try sitting.module
    let person = try sitting.person("Bart Claeys")
    let today = sitting.app.now.day
    for language in Language.allCases {
      let lines =
        Timeline(module, of: person, today: today).lines(width: width, language)
        + Timeline(module, today: today).lines(width: width, language)
        + AttendanceStrip(module, of: person, today: today).lines(width: width, language)
        + HoursChart(module, of: person, today: today).lines(width: width, language)
      for line in lines where width >= 56 {
        #expect(line.text.trimmed.columns <= width, "\(line.text)")
      }
    }
  }

  @Test("Today is a line through every lane, and stands over them by name")
  func today() throws {
    let sitting = try Sitting.demonstration()
    let lines = Timeline(try sitting.module, of: try sitting.person("Bart Claeys"), today: day("2026-07-01"))
      .lines(width: 76, .dutch)
    let head = try #require(lines.first { $0.text.contains("vandaag wo 1 jul ▾") })
    let column = try #require(Array(head.text).firstIndex(of: "▾"))
    for label in ["fase", "deelname", "stage", "terugkom", "vrij"] {
      let lane = try #require(lines.first { $0.text.hasPrefix(label) })
      let styled = lane.flatMap { span in span.text.map { (character: $0, style: span.style) } }
      let cell = try #require(styled.dropFirst(column).first)
      #expect(cell.character == "│" || cell.style.marks.contains(.reverse), "\(label): \(lane.text)")
    }
  }

  @Test("All signs of the charts differ from each other, in ASCII too")
  func signs() {
    let signs: [Character] = ["✓", "◐", "–", "+", "!", "✗", "?", "▹", "/", "◆", "■", "·"]
    let forms = signs.map { Ascii.form(of: Cluster($0)) }
    #expect(Set(forms).count == signs.count, "\(forms)")
    let bars: [Character] = ["█", "▒", "░", "▂", "▄", " "]
    #expect(Set(bars.map { Ascii.form(of: Cluster($0)) }).count == bars.count)
  }

  @Test("As kept: a dossier in ASCII", arguments: ["80x24", "120x40"])
  func ascii(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 #Bart Enter PgDn " + size)
    let drawn = sitting.picture.map { $0.isNewline ? "\n" : Ascii.form(of: Cluster($0)) }.joined()
    try Pictures.expect(drawn, "charts-\(size)-ascii")
  }

  // MARK: - What was made last

  @Test("Charts that were made are shown again for the same subject only")
  func memory() throws {
    func subject(
      _ module: Module, _ person: Participant?, on date: String = "2026-06-10", width: Int = 80,
      _ language: Language = .dutch, _ presentation: Presentation = .panes
    ) -> ChartSubject {
      ChartSubject(
        module: module, person: person, today: day(date), width: width, language: language, presentation: presentation)
    }
    let (module, changed) = (try Self.module(hoursADay: 3), try Self.module(hoursADay: 4))
    let person = try #require(module.participants.first)
    var stopped = person
    stopped.stage = .stopped(from: day("2026-04-13"), on: day("2026-05-01"), reason: "")
    let subjects = [
      subject(module, person), subject(changed, person), subject(changed, stopped), subject(changed, nil),
      subject(changed, person), subject(changed, person, on: "2026-06-17"),
      subject(changed, person, on: "2026-06-17", width: 50),
      subject(changed, person, on: "2026-06-17", width: 50, .english),
      subject(changed, person, on: "2026-06-17", width: 50, .english, .linear),
    ]
    func text(_ charts: [Chart], _ language: Language) -> [String] {
      charts.flatMap { [$0.heading(language)] + Self.text($0.lines) }
    }
    let memory = Recall<ChartSubject, [Chart]>()
    var before: [String] = []
    for subject in subjects {
      let anew = text(subject.charts, subject.language)
      #expect(anew != before)
      for _ in 0..<2 { #expect(text(memory.value(of: subject) { subject.charts }, subject.language) == anew) }
      before = anew
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
