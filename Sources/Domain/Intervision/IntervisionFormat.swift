// How a case is talked over: the steps and their minutes, as data of the method template.

package struct IntervisionFormat: Hashable, Codable, Identifiable, Sendable {
  /// What the notes of a step are for afterwards.
  package enum Yield: String, Codable, CaseIterable, Sendable {
    case notes, advice
    /// What who brought the case takes along.
    case takenAlong
  }

  package struct Step: Hashable, Codable, Identifiable, Sendable {
    /// Stands in the notes of the cases.
    package var id: String
    package var dutch: String
    package var english: String
    package var minutes: Int
    package var gives: Yield

    package init(_ id: String, _ dutch: String, _ english: String, minutes: Int, gives: Yield = .notes) {
      (self.id, self.dutch, self.english, self.minutes, self.gives) = (id, dutch, english, minutes, gives)
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      dutch = try values.decode(String.self, forKey: .dutch)
      english = try values.decode(String.self, forKey: .english)
      minutes = try values.number(.minutes, in: 1...600)
      gives = try values.value(.gives, or: .notes)
    }
  }

  package var id: String
  package var dutch: String
  package var english: String
  package var steps: [Step]

  package init(_ id: String, _ dutch: String, _ english: String, _ steps: [Step]) {
    (self.id, self.dutch, self.english, self.steps) = (id, dutch, english, steps)
  }

  package var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }
}

extension IntervisionFormat {
  /// Two that are widely used; the minutes are our own practice, so that a case fits in the hour.
  static let shipped = [
    IntervisionFormat(
      "incident", "incidentmethode", "incident method",
      [
        Step("incident", "Het voorval en de vraag", "The incident and the question", minutes: 5),
        Step("facts", "Feiten navragen", "Asking for the facts", minutes: 10),
        Step("analysis", "Wat is hier aan de hand?", "What is going on here?", minutes: 8),
        Step("advice", "Wat zou ik doen?", "What would I do?", minutes: 10, gives: .advice),
        Step("along", "Wat neem ik mee?", "What do I take along?", minutes: 4, gives: .takenAlong),
        Step("learned", "Wat leren wij eruit?", "What do we learn from it?", minutes: 3),
      ]),
    IntervisionFormat(
      "ten-steps", "tienstappenmethode", "ten-step method",
      [
        Step("question", "De inbrengvraag", "The question", minutes: 3),
        Step("situation", "De situatie schetsen", "Sketching the situation", minutes: 5),
        Step("clarify", "Vragen om te verhelderen", "Clarifying questions", minutes: 8),
        Step("core", "Ieders kern van het probleem", "The core of it as each sees it", minutes: 5),
        Step("recognise", "Wat herkent de inbrenger?", "What does the bringer recognise?", minutes: 3),
        Step("reword", "De vraag herformuleren", "Wording the question anew", minutes: 3),
        Step("analysis", "Samen ontleden", "Taking it apart together", minutes: 8),
        Step("advice", "Advies van ieder", "Advice of each", minutes: 8, gives: .advice),
        Step("along", "Wat neem ik mee?", "What do I take along?", minutes: 4, gives: .takenAlong),
        Step("evaluate", "Hoe verliep dit gesprek?", "How did this talk go?", minutes: 3),
      ]),
    IntervisionFormat(
      "short", "korte bespreking", "short discussion",
      [
        Step("question", "De vraag", "The question", minutes: 3),
        Step("discuss", "Bespreken", "Discussing", minutes: 7),
        Step("advice", "Advies", "Advice", minutes: 3, gives: .advice),
        Step("along", "Wat neem ik mee?", "What do I take along?", minutes: 2, gives: .takenAlong),
      ]),
  ]
}
