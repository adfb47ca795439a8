// The method as data: phases, numbers and cadences. What is shipped is Op-Stap's; other organisations change it.

package struct MethodTemplate: Hashable, Codable, Sendable {
  package struct Phase: Hashable, Codable, Sendable {
    package var dutch: String
    package var english: String
    package var weeks: Int

    package init(dutch: String, english: String, weeks: Int) {
      (self.dutch, self.english, self.weeks) = (dutch, english, weeks)
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      dutch = try values.decode(String.self, forKey: .dutch)
      english = try values.decode(String.self, forKey: .english)
      weeks = try values.number(.weeks, in: 0...520)
    }
  }

  /// A question of the intake, or a document to apply with. The id stands in the dossiers.
  package struct Item: Hashable, Codable, Sendable {
    package var id: String
    package var dutch: String
    package var english: String

    package init(_ id: String, _ dutch: String, _ english: String) {
      (self.id, self.dutch, self.english) = (id, dutch, english)
    }
  }

  /// The terms of the medical adviser's permission (our own practice; the article is silent).
  package struct PermissionTerms: Hashable, Codable, Sendable {
    /// Working days before the start, at the latest.
    package var requestBefore: Int
    /// Working days in which there normally is a decision.
    package var decision: Int
    package var years: Int
    /// Days beforehand that the program warns.
    package var warning: Int

    package init(requestBefore: Int, decision: Int, years: Int, warning: Int) {
      (self.requestBefore, self.decision, self.years, self.warning) = (requestBefore, decision, years, warning)
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      requestBefore = try values.number(.requestBefore, in: 0...250)
      decision = try values.number(.decision, in: 0...250)
      years = try values.number(.years, in: 1...50)
      warning = try values.number(.warning, in: 0...1000)
    }
  }

  package var name: String
  package var phases: [Phase]
  /// Hours a participant may have in a calendar week.
  package var weeklyCap: Minutes
  /// Participants in a module.
  package var places: Int
  /// The last programme week in which a freed place is filled (our own practice; the article is silent).
  package var lastEntryWeek: Int
  /// Days between contacts with the participant, and with the mentor, during an internship (our own practice).
  package var checkInCadence: Int
  package var mentorCadence: Int
  /// Programme weeks of the internship.
  package var internshipWeeks: ClosedRange<Int>
  /// Where the programme has no return days, they come on this weekday, every two weeks of the internship.
  package var returnDay: Weekday
  package var returnDayTime: TimeSpan
  package var intakeQuestions: [Item]
  /// What lies ready to apply with at the end of phase 2.
  package var documents: [Item]
  package var permission: PermissionTerms
  /// Months after the end (our own practice; the article is silent).
  package var aftercareMonths: [Int]
  package var formats: [IntervisionFormat]
  package var signals: SignalTerms

  package var weeks: Int { phases.reduce(0) { $0 + $1.weeks } }

  /// 0-based index of the phase of a programme week; nil outside the programme.
  package func phase(ofWeek week: Int) -> Int? {
    guard week >= 1 else { return nil }
    var end = 0
    for (index, phase) in phases.enumerated() {
      end += phase.weeks
      if week <= end { return index }
    }
    return nil
  }
}

extension MethodTemplate {
  /// Op-Stap: 14 weeks in four phases, at most 13 participants and 19 hours a week (article, "Organisatie").
  package static let opStap = MethodTemplate(
    name: "Op-Stap",
    phases: [
      Phase(dutch: "Communicatie en samenwerking", english: "Communication and cooperation", weeks: 3),
      Phase(dutch: "Oriëntatie naar werk", english: "Orientation towards work", weeks: 4),
      Phase(dutch: "Stage", english: "Internship", weeks: 6),
      Phase(dutch: "Evaluatie en nazorg", english: "Evaluation and aftercare", weeks: 1),
    ],
    weeklyCap: Minutes(hours: 19), places: 13, lastEntryWeek: 3, checkInCadence: 7, mentorCadence: 14,
    internshipWeeks: 9...13, returnDay: .wednesday,
    returnDayTime: TimeSpan(wholeHours: 9, 12), intakeQuestions: intakeQuestionsOfOpStap,
    documents: [
      Item("cv", "cv", "CV"), Item("letter", "motivatiebrief", "letter of motivation"),
      Item("profile", "profiel bij VDAB", "profile at VDAB"),
    ],
    permission: PermissionTerms(requestBefore: 1, decision: 30, years: 2, warning: 30),
    aftercareMonths: [3, 6, 12], formats: IntervisionFormat.shipped, signals: SignalTerms())

  /// Our own practice, after what the article says the module works on.
  private static let intakeQuestionsOfOpStap = [
    Item("why-now", "Waarom Op-Stap, en waarom nu?", "Why Op-Stap, and why now?"),
    Item("days", "Hoe ziet een gewone week eruit?", "What does an ordinary week look like?"),
    Item(
      "work", "Welk werk, welke opleiding of welk vrijwilligerswerk deed u al?",
      "What work, training or voluntary work have you done?"),
    Item("well", "Wat gaat goed, waar bent u trots op?", "What goes well, what are you proud of?"),
    Item("hard", "Wat is moeilijk in de omgang met anderen?", "What is hard in dealing with others?"),
    Item("energy", "Hoe is het met slaap, energie en gezondheid?", "How are sleep, energy and health?"),
    Item(
      "practical", "Wat moet praktisch geregeld zijn (vervoer, kinderen, afspraken)?",
      "What has to be arranged (transport, children, appointments)?"),
    Item(
      "hope", "Wat moet er over veertien weken anders zijn?", "What has to be different in fourteen weeks?"),
  ]
}

extension MethodTemplate {
  /// Refuses numbers that no programme can mean, since days and weeks are counted with them.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    phases = try values.decode([Phase].self, forKey: .phases)
    weeklyCap = try values.decode(Minutes.self, forKey: .weeklyCap)
    places = try values.number(.places, in: 0...1000)
    lastEntryWeek = try values.number(.lastEntryWeek, in: 0...1000)
    checkInCadence = try values.number(.checkInCadence, in: 1...1000)
    mentorCadence = try values.number(.mentorCadence, in: 1...1000)
    internshipWeeks = try values.decode(ClosedRange<Int>.self, forKey: .internshipWeeks)
    for week in [internshipWeeks.lowerBound, internshipWeeks.upperBound] {
      _ = try week.held(to: 1...1000, at: values.codingPath + [CodingKeys.internshipWeeks])
    }
    returnDay = try values.decode(Weekday.self, forKey: .returnDay)
    returnDayTime = try values.decode(TimeSpan.self, forKey: .returnDayTime)
    intakeQuestions = try values.value(.intakeQuestions, or: MethodTemplate.opStap.intakeQuestions)
    documents = try values.value(.documents, or: MethodTemplate.opStap.documents)
    permission = try values.value(.permission, or: MethodTemplate.opStap.permission)
    aftercareMonths = try values.value(.aftercareMonths, or: MethodTemplate.opStap.aftercareMonths)
    for month in aftercareMonths {
      _ = try month.held(to: 0...1200, at: values.codingPath + [CodingKeys.aftercareMonths])
    }
    formats = try values.value(.formats, or: MethodTemplate.opStap.formats)
    signals = try values.value(.signals, or: SignalTerms())
  }
}
