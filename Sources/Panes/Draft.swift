// A draft: what was typed in a form or a register and not saved, to be taken up later, in another sitting too.
import Domain
import Words

package struct Draft: Hashable, Codable, Sendable {
  /// One draft for each; what is left later takes its place.
  package struct Key: Hashable, Codable, Sendable {
    /// The module it belongs to; nil where a form is about none, or makes one.
    var module: Module.ID?
    var subject: Subject

    init(_ subject: Subject, in open: Module.ID?) {
      self.subject = subject
      switch subject {
      case .form(.newModule), .form(.me), .form(.setting), .form(.importFile), .form(.newEmployer),
        .form(.editEmployer), .form(.visit), .form(.newIntervision), .form(.editIntervision), .form(.agenda),
        .form(.editCase), .form(.caseNote), .form(.decision), .form(.settleDecision), .form(.observation),
        .form(.minutes):
        module = nil
      case .form(.editModule(let id)), .form(.handOver(let id)), .form(.editHandover(let id, _)),
        .form(.reopenModule(let id)):
        module = id
      case .form, .register: module = open
      }
    }
  }

  package enum Subject: Hashable, Codable, Sendable {
    case form(Purpose)
    case register(Session.ID)
  }

  package enum Content: Hashable, Codable, Sendable {
    case form([Typed], focus: Field.Name)
    case register([Entry])
  }

  package struct Typed: Hashable, Codable, Sendable {
    var field: Field.Name
    var text: String
  }

  package struct Entry: Hashable, Codable, Sendable {
    var participant: Participant.ID
    /// Nil takes away what was recorded.
    var attendance: Attendance?
  }

  package let key: Key
  package let content: Content
  /// When it was last typed at.
  package let at: Moment

  /// The name of a file says nothing about a person; all else that was typed is kept.
  var isKept: Bool {
    switch key.subject {
    case .form(.minutes), .form(.importFile), .form(.report(_, .file)): false
    default: true
    }
  }

  /// What was typed, a field each.
  var texts: [String] {
    switch content {
    case .form(let typed, _): typed.map(\.text).filter { !$0.isEmpty }
    case .register: []
    }
  }
}

/// The drafts that are not open, the one that was left last at the end.
struct Drafts: Hashable, Sendable {
  private(set) var all: [Draft] = []

  subscript(key: Draft.Key) -> Draft? { all.last { $0.key == key } }

  mutating func put(_ draft: Draft) {
    all.removeAll { $0.key == draft.key }
    all.append(draft)
  }

  @discardableResult
  mutating func take(_ key: Draft.Key) -> Draft? {
    let draft = self[key]
    all.removeAll { $0.key == key }
    return draft
  }
}

extension Purpose {
  /// The defaults of a new thing are those of the moment (today, the next week): what was left as it was, was meant so.
  /// What stands already may change in between: then only what was typed is put on it.
  var makesNew: Bool {
    switch self {
    case .newModule, .newParticipant, .stage, .handOver, .note(_, nil), .record(_, _, nil), .rating(_, _, nil),
      .reopenModule, .report,
      .newSession, .newInternship, .absence, .checkIn(_, nil), .snooze, .snoozePermission, .snoozeSearch,
      .closingDays, .importFile,
      .newEmployer,
      .visit(_, nil), .newIntervision, .agenda, .decision(_, _, nil), .settleDecision, .observation(_, nil), .minutes:
      true
    case .editModule, .editHandover, .editParticipant, .note, .record, .rating, .reflection, .editSession, .moveSession,
      .copySession,
      .cancelSession, .editInternship, .checkIn, .me, .setting, .registerEntry, .editEmployer, .visit, .editIntervision,
      .editCase, .caseNote, .decision, .observation:
      false
    }
  }
}

extension Purpose {
  /// What is written of has happened: "wo" is the latest Wednesday.
  var tellsOfThePast: Bool {
    switch self {
    case .stage, .note, .record, .rating, .checkIn, .visit, .settleDecision: true
    default: false
    }
  }
}

extension Form {
  func draft(_ key: Draft.Key, at now: Moment) -> Draft {
    // With what it was written over: that may be another text when the draft is taken up.
    let kept = fields.filter { purpose.makesNew || $0.isChanged || $0.name == .base }
    let typed = kept.map { field -> Draft.Typed in
      // Tomorrow "morgen" is another day.
      let day = field.isDay ? read(field, now.day) : nil
      return Draft.Typed(field: field.name, text: day?.typed ?? field.text)
    }
    return Draft(key: key, content: .form(typed, focus: fields[focus].name), at: now)
  }

  /// Puts what was typed on what stands there now.
  mutating func takeUp(_ draft: Draft) {
    guard case .form(let typed, let name) = draft.content else { return }
    for entry in typed {
      guard let index = fields.firstIndex(where: { $0.name == entry.field }) else { continue }
      fields[index].input = TextInput(entry.text)
    }
    focus = fields.firstIndex { $0.name == name } ?? focus
  }
}

extension Field {
  fileprivate var isDay: Bool { if case .day = kind { true } else { false } }
}

extension RegisterSheet {
  func draft(_ key: Draft.Key, at now: Moment) -> Draft {
    let entries = entries.sorted { $0.key < $1.key }.map { Draft.Entry(participant: $0.key, attendance: $0.value) }
    return Draft(key: key, content: .register(entries), at: now)
  }

  /// Of those who still belong to the session.
  mutating func takeUp(_ draft: Draft) {
    guard case .register(let entries) = draft.content else { return }
    for entry in entries where people.contains(where: { $0.id == entry.participant }) {
      self.entries[entry.participant] = .some(entry.attendance)
    }
  }
}
