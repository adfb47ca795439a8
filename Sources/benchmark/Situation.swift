// Places in opstap where a key could cost more than in a list. What the minimal program takes for a key is the measure.

/// How one gets there from the first frame, and the keys that are typed then.
struct Situation: Sendable {
  let title: String
  let way: [String]
  let keys: [String]
  /// The answers, in seconds.
  var answers: [Double] = []

  init(_ title: String, way: [String], keys: [String]) { (self.title, self.way, self.keys) = (title, way, keys) }

  static let all = [
    Situation("a key in a dossier, median", way: ["2", "\r"], keys: upAndDown),
    Situation("a key with names hidden, median", way: ["2", "p", home], keys: upAndDown),
    Situation("a letter in the palette, median", way: [":"], keys: ["a", "m", "\u{7F}", "\u{7F}"]),
    Situation("a letter in a note of 19,000 characters, median", way: ["2", "o", note], keys: ["a", "b", "c", " "]),
  ]

  private static let home = "\u{1B}OH"
  private static let upAndDown =
    Array(repeating: Subject.down, count: 5) + Array(repeating: Subject.up, count: 5)

  /// Pasted, as terminals do it.
  private static let note =
    "\u{1B}[200~" + String(repeating: "Vandaag ging het beter op de stage. ", count: 528) + "\u{1B}[201~"
}

extension Situation {
  /// One start, the way, and each key by itself.
  mutating func run(_ subject: Subject) throws(Trouble) {
    let terminal = try subject.started()
    defer { terminal.end() }
    for step in way {
      terminal.type(step)
      _ = terminal.read(quiet: .milliseconds(100))
    }
    for key in keys { answers.append(try subject.answer(to: key, in: terminal).seconds) }
  }
}
