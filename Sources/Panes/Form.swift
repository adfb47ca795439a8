// A form: labelled fields that say what they understood, and the changes that they add up to.
import Domain
import Screen
import Words

enum Zoom: String, Codable, Sendable { case all, one }

/// What a form is for; also the key under which a draft of it is kept.
package enum Purpose: Hashable, Codable, Sendable {
  case newModule
  case editModule(Module.ID)
  case newParticipant
  case editParticipant(Participant.ID)
  case stage([Participant.ID])
  case handOver(Module.ID)
  case editHandover(Module.ID, Handover)
  /// A new one for each; one that stands is of one person.
  case note([Participant.ID], Note.ID?)
  /// A record of a dossier; `id` is nil for a new one.
  case record(Participant.ID, Record.Kind, id: String?)
  case rating(Participant.ID, Goal.ID, Goal.Rating.ID?)
  /// What somebody makes of it on a return day.
  case reflection(Session.ID, Participant.ID)
  /// The report of somebody: a text of it, consent, who was given it, a file.
  case report(Participant.ID, ReportDeed)
  case reopenModule(Module.ID)
  case newSession(Day, Session.Kind)
  case editSession(Session.ID)
  case moveSession(Session.ID)
  case copySession(Session.ID)
  case cancelSession(Session.ID)
  case newInternship([Participant.ID])
  case editInternship(Internship.ID)
  case absence([Participant.ID])
  case checkIn([Internship.ID], CheckIn.ID?)
  case snooze([Internship.ID])
  case snoozePermission(Participant.ID, PermissionAlarm.Kind)
  case snoozeSearch(Participant.ID, SearchStep.ID)
  case newEmployer
  case editEmployer(Employer.ID)
  case visit(Employer.ID, Employer.Visit.ID?)
  case newIntervision
  case editIntervision(Intervision.ID)
  case agenda([IntervisionCase.Subject])
  case editCase(Intervision.ID, IntervisionCase.ID)
  /// What is said in a step, by its id.
  case caseNote(Intervision.ID, IntervisionCase.ID, String)
  case decision(Intervision.ID, about: IntervisionCase.Subject?, Decision.ID?)
  case settleDecision(Intervision.ID, Decision.ID)
  case observation(Intervision.ID, Observation.ID?)
  case minutes(Intervision.ID)
  case closingDays
  case importFile
  case me
  case setting(Setting)
  case registerEntry(Session.ID, Participant.ID, RegisterSheet.Entry)
}

package struct Field: Sendable {
  package enum Name: Hashable, Codable, Sendable {
    case name, place, start, counsellor
    case firstName, lastName, birth, town, phone, email, organisation, consultant, consultantPhone, consultantEmail
    case informal, status, remark
    case stage, module, day, destination, reason
    case kind, theme, time, from, to, slot, agenda, done, lived
    case employer, address, mentor, mentorPhone, mentorEmail, tasks, support, agreement, closingDays, appraisal
    case insured, cadence, mentorCadence, ended
    case hours(Weekday)
    case absence, channel, with, outcome, said, wellbeing, attitudes, agreed, next, by
    case sector, offer, register
    case companyContact(Int), companyRole(Int), companyPhone(Int), companyEmail(Int)
    case path, file, lines, minutes, text
    case taker, earlier, referredOn, referrerPart, motivation, wellbeingWords, answer, why, decision
    case question(String)
    case strengths, limits, underStress
    case words, set, ladder
    case level(Int)
    case domain(LifeDomain)
    case domainWords(LifeDomain)
    case role, contact, organisationName, contactPhone, contactEmail
    case consentGiven, scope, consentWithdrawn, consentRefused, alignment, decided, activity, weeklyHours, validUntil
    case dreamJob, target, match, job, computer
    case document(String)
    case chair, attendees, asked, format, names
    case kolb(KolbStep)
    case lookingBack, grown, attention, advice, owner, due
    /// What a text was written over: kept beside it, not seen.
    case base
  }

  enum Kind: Sendable {
    case line
    /// Text of several lines, shown over `rows` rows.
    case text(rows: Int)
    case day
    /// Days and periods, with commas between.
    case days
    case time
    case span
    case minutes
    /// Days between contacts; while empty the usual number of them.
    case interval(usual: Int)
    case choice([Choice])
  }

  enum Need: Sendable { case required, optional }

  enum Remark: Hashable, Sendable { case wrong(Phrase), warning(Phrase) }

  /// Aside stands what is not asked as things are: it is not seen, gone to or missed.
  enum Standing: Sendable { case inSight, aside }

  struct Choice: Sendable {
    var value: String
    var words: Phrase
  }

  var name: Name
  var label: Phrase
  var kind: Kind
  var need: Need
  var input: TextInput
  var access = Access.open
  var place = Standing.inSight
  /// What is to be said of what stands in it, where that itself is hidden.
  var remark: Remark?
  /// What is typed to find a choice.
  var search = ""
  /// The focus has been here and has gone on: now it may be said that something is missing.
  var isLeft = false
  /// What it held when the form opened.
  let original: String

  init(_ name: Name, _ label: Phrase, _ kind: Kind = .line, _ need: Need = .optional, value: String = "") {
    (self.name, self.label, self.kind, self.need) = (name, label, kind, need)
    (input, original) = (TextInput(value), value)
  }

  var text: String { input.text }
  var trimmed: String {
    let cells = input.cells
    guard let first = cells.firstIndex(where: \.isSeen), let last = cells.lastIndex(where: \.isSeen) else { return "" }
    return cells[first...last].text
  }
  var choices: [Choice] { if case .choice(let choices) = kind { choices } else { [] } }
  var chosen: Int { choices.firstIndex { $0.value == text } ?? 0 }
  var isChanged: Bool { input.utf8Count != original.utf8.count || text != original }
  /// Words as they are, not a day or an hour that is understood.
  var isFreeText: Bool {
    switch kind {
    case .line, .text: true
    case .day, .days, .time, .span, .minutes, .interval, .choice: false
    }
  }
  /// Of a colleague there is another in the place of who stands there, never more of the same name.
  var isTypedOn: Bool { isFreeText && ![.by, .chair, .counsellor].contains(name) }
  var rows: Int { if case .text(let rows) = kind { rows } else { 1 } }
}

/// Why a form cannot be saved yet: which field, and a sentence.
struct FormProblem: Error {
  var field: Field.Name
  var words: Phrase
}

struct Form: Sendable {
  var purpose: Purpose
  var title: Phrase
  var fields: [Field]
  var focus = 0
  var problem: FormProblem?
  /// Why the door refused it, until it is saved again.
  var refusal: Phrase?
  /// What was wiped out, to be brought back.
  var wiped: [TextInput] = []
  /// Whether the text at hand has the whole form to itself.
  var zoom = Zoom.all
  /// Rows at the top of the screen that stay in sight above it.
  var top = 1

  init(_ purpose: Purpose, _ title: Phrase, focus: Field.Name? = nil, _ fields: [Field]) {
    (self.purpose, self.title, self.fields) = (purpose, title, fields)
    self.focus = fields.firstIndex { $0.name == focus } ?? 0
  }

  var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// The fields that are seen, by their place among all.
  var seen: [Int] { fields.indices.filter { fields[$0].place == .inSight } }

  func field(_ name: Field.Name) -> Field? { fields.first { $0.name == name } }

  /// The text of a field without blanks around it; "" where the form has no such field.
  func text(_ name: Field.Name) -> String { field(name)?.trimmed ?? "" }

  func required(_ name: Field.Name) throws(FormProblem) -> String {
    let text = text(name)
    guard !text.isEmpty else { throw FormProblem(field: name, words: .fillThisIn) }
    return text
  }

  func day(_ name: Field.Name, _ today: Day) throws(FormProblem) -> Day {
    guard let day = try optionalDay(name, today) else { throw FormProblem(field: name, words: .fillThisIn) }
    return day
  }

  func optionalDay(_ name: Field.Name, _ today: Day) throws(FormProblem) -> Day? {
    let text = text(name)
    guard !text.isEmpty else { return nil }
    guard let day = read(name, today) else { throw FormProblem(field: name, words: .notADay(text)) }
    return day
  }

  /// The day that stands in a field; nil for none, or none that can be read.
  func read(_ name: Field.Name, _ today: Day) -> Day? { field(name).flatMap { read($0, today) } }

  func read(_ field: Field, _ today: Day) -> Day? {
    let weekdays: Reading.Weekdays = field.name == .day && purpose.tellsOfThePast ? .latest : .coming
    return Reading.day(field.trimmed, today: today, weekdays: weekdays)
  }

  func time(_ name: Field.Name) throws(FormProblem) -> TimeOfDay {
    let text = try required(name)
    guard let time = Reading.time(text) else { throw FormProblem(field: name, words: .notATime(text)) }
    return time
  }

  func span(_ name: Field.Name) throws(FormProblem) -> TimeSpan {
    guard let span = try optionalSpan(name) else { throw FormProblem(field: name, words: .fillThisIn) }
    return span
  }

  func optionalSpan(_ name: Field.Name) throws(FormProblem) -> TimeSpan? {
    let text = text(name)
    guard !text.isEmpty else { return nil }
    guard let span = Reading.span(text) else { throw FormProblem(field: name, words: .notHours(text)) }
    return span
  }

  func optionalMinutes(_ name: Field.Name) throws(FormProblem) -> Minutes? {
    let text = text(name)
    guard !text.isEmpty else { return nil }
    guard let minutes = Reading.minutes(text) else { throw FormProblem(field: name, words: .notMinutes(text)) }
    return minutes
  }

  /// The chosen value of a field as a case of `T`.
  func choice<T: RawRepresentable<String>>(_ name: Field.Name, or fallback: T) -> T {
    guard let field = field(name) else { return fallback }
    return field.choices.isEmpty ? fallback : T(rawValue: field.choices[field.chosen].value) ?? fallback
  }

  /// What was done, for the status line and for undo: the title, and which step, whom or what was typed.
  func deed(_ today: Day) -> Phrase {
    let typed: [Field.Name] =
      switch purpose {
      case .newModule: [.name]
      case .newParticipant: [.firstName, .lastName]
      case .newSession: [.theme]
      case .newEmployer, .editEmployer: [.employer]
      default: []
      }
    let subject = typed.map(text).filter { !$0.isEmpty }.joined(separator: " ")
    let step: [Phrase] =
      switch purpose {
      case .stage: field(.stage).map { [$0.choices[$0.chosen].words] } ?? []
      case .agenda where isOfMethod: [.questionOfMethod]
      default: []
      }
    let day: Phrase? =
      switch purpose {
      case .stage, .newSession, .moveSession, .copySession: read(.day, today)?.short
      case .closingDays: read(.from, today)?.short
      default: nil
      }
    let parts = [title] + (subject.isEmpty ? [] : [Phrase(same: subject)]) + step + (day.map { [$0] } ?? [])
    return parts.joined(Phrase(same: " · "))
  }
}

extension Field {
  /// A choice among the cases of an enum.
  static func choice<T: RawRepresentable<String>>(
    _ name: Name, _ label: Phrase, _ cases: [T], chosen: T, words: (T) -> Phrase
  ) -> Field {
    let choices = cases.map { Choice(value: $0.rawValue, words: words($0)) }
    return Field(name, label, .choice(choices), .required, value: chosen.rawValue)
  }
}
