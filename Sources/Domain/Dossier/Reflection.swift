// What a participant makes of an internship on a return day, along Kolb's cycle of learning by experience.

/// The four steps of the cycle (article, "Methodiek": ervaringsleren; Kolb 1984).
package enum KolbStep: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  /// Concrete experience, reflective observation, abstract conceptualisation, active experimentation.
  case experience, lookingBack, insight, tryOut
}

package struct Reflection: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Reflection>

  package var id: ID
  /// The return day on which it was said.
  package var session: Session.ID
  /// Kept beside the session, which may be taken away.
  package var day: Day
  package var words: [KolbStep: String]
  /// Of who was there and said nothing, which is an answer too.
  package var isSilent: Bool { words.values.allSatisfy(\.isBlank) }

  package init(id: ID, session: Session.ID, day: Day, words: [KolbStep: String] = [:]) {
    (self.id, self.session, self.day, self.words) = (id, session, day, words)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    session = try values.decode(Session.ID.self, forKey: .session)
    day = try values.decode(Day.self, forKey: .day)
    words = try values.value(.words, or: [:])
  }
}

extension Module {
  /// Return days up to `today` at which somebody was, and of which nothing of theirs is written yet.
  package func unreflected(of person: Participant, on today: Day) -> [Session] {
    returnDays.filter { session in
      session.isPlanned && session.day <= today
        && session.register[person.id].map { !$0.isAbsence } ?? false
        && !person.dossier.reflections.contains { $0.session == session.id }
    }
  }
}

extension Module {
  /// Who was there, by name.
  package func present(at session: Session) -> [Participant] {
    audience(of: session).filter { session.register[$0.id].map { !$0.isAbsence } ?? false }
  }
}
