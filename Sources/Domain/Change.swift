// Everything a counsellor can do to a caseload: one value for each thing. The panes, imports and scripts make the same values.

/// What a module is announced with.
package struct ModuleOutline: Hashable, Codable, Sendable {
  package var id: Module.ID
  package var name: String
  package var place: String
  package var start: Day
  package var counsellor: String

  package init(id: Module.ID, name: String, place: String, start: Day, counsellor: String) {
    (self.id, self.name, self.place, self.start, self.counsellor) = (id, name, place, start, counsellor)
  }
}

extension Module {
  package var outline: ModuleOutline {
    ModuleOutline(id: id, name: name, place: place, start: start, counsellor: counsellor)
  }
}

package enum Change: Hashable, Codable, Sendable {
  package enum ProgrammeMode: String, Codable, Sendable {
    case first
    /// Takes the place of an earlier programme; what has a register or a booking stays.
    case replace
  }

  case addModule(module: ModuleOutline)
  /// Name and place; a new start is `moveStart`, another counsellor a handover.
  case editModule(module: ModuleOutline)
  case moveStart(module: Module.ID, to: Day)
  case removeModule(module: Module.ID)
  case planProgramme(module: Module.ID, rows: [ProgrammeRow], mode: ProgrammeMode)
  case addClosingDays(module: Module.ID, days: ClosingDays)
  case removeClosingDays(module: Module.ID, days: ClosingDays)

  case addParticipants(module: Module.ID, participants: [Participant])
  /// Contact data, referrer, status and remark; the stage and the notes stay as they are.
  case editParticipant(module: Module.ID, participant: Participant)
  case removeParticipants(module: Module.ID, participants: [Participant.ID])
  /// `taker`: who took the step, where that is noted.
  case setStage(module: Module.ID, participants: [Participant.ID], stage: Participant.Stage, taker: Taker? = nil)
  /// A step before the start, as it was taken: at an info moment elsewhere, on paper.
  case recordStep(module: Module.ID, participants: [Participant.ID], step: PathStep)
  /// Adds a record to a dossier, or takes the place of the one with the same id.
  case writeRecord(module: Module.ID, participant: Participant.ID, record: Record)
  case removeRecord(module: Module.ID, participant: Participant.ID, record: Record.ID)
  /// A free place, here or in the module that the offer names, for somebody who waits.
  case offerPlace(module: Module.ID, participant: Participant.ID, offer: Offer)
  /// They are let in, and move to the module of the offer.
  case acceptOffer(module: Module.ID, participant: Participant.ID, offer: Offer.ID, on: Day, taker: Taker? = nil)
  case declineOffer(
    module: Module.ID, participant: Participant.ID, offer: Offer.ID, on: Day, reason: String, taker: Taker? = nil)
  case snoozePermission(
    module: Module.ID, participant: Participant.ID, alarm: PermissionAlarm.Kind, snooze: Snooze)
  /// Another counsellor from a day on.
  case handOver(module: Module.ID, to: String, on: Day, reason: String)
  /// A handover that was recorded with a wrong name, day or reason.
  case correctHandover(module: Module.ID, handover: Handover, to: String, on: Day, reason: String)
  case takeBackHandover(module: Module.ID, handover: Handover)
  /// Rule 9; its figures are kept as they stand.
  case closeModule(module: Module.ID, on: Day)
  case reopenModule(module: Module.ID, on: Day, reason: String)
  /// Who is asked to an info moment; nil for all candidates.
  case invite(module: Module.ID, session: Session.ID, participants: [Participant.ID]?)
  /// Adds a note, or takes the place of the one with the same id.
  case writeNote(module: Module.ID, participant: Participant.ID, note: Note)
  case removeNote(module: Module.ID, participant: Participant.ID, note: Note.ID)

  case planSessions(module: Module.ID, sessions: [Session])
  /// Register, bookings, state and place in the programme stay as they are.
  case editSession(module: Module.ID, session: Session)
  case moveSession(module: Module.ID, session: Session.ID, day: Day, from: TimeOfDay)
  case cancelSession(module: Module.ID, session: Session.ID, reason: String)
  case restoreSession(module: Module.ID, session: Session.ID)
  case removeSession(module: Module.ID, session: Session.ID)
  case bookSlot(module: Module.ID, session: Session.ID, from: TimeOfDay, participant: Participant.ID)
  case releaseSlot(module: Module.ID, session: Session.ID, participant: Participant.ID)

  case recordAttendance(module: Module.ID, session: Session.ID, register: [Participant.ID: Attendance])
  case clearAttendance(module: Module.ID, session: Session.ID, participants: [Participant.ID])
  /// Absent from one day to another: sessions and internship days alike.
  case recordAbsence(
    module: Module.ID, participants: [Participant.ID], from: Day, to: Day, attendance: Attendance)
  case clearAbsence(module: Module.ID, participants: [Participant.ID], from: Day, to: Day)

  case placeInternships(module: Module.ID, internships: [Internship])
  /// Absences and snoozed alerts stay as they are.
  case editInternship(module: Module.ID, internship: Internship)
  case removeInternship(module: Module.ID, internship: Internship.ID)
  /// Adds a contact, or takes the place of the one with the same id.
  case recordCheckIn(module: Module.ID, checkIn: CheckIn)
  case removeCheckIn(module: Module.ID, checkIn: CheckIn.ID)
  case snooze(module: Module.ID, internship: Internship.ID, kind: FollowUp.Kind, snooze: Snooze)

  case addEmployer(employer: Employer)
  /// The visits stay as they are.
  case editEmployer(employer: Employer)
  case removeEmployer(employer: Employer.ID)
  /// Adds a visit, or takes the place of the one with the same id.
  case recordVisit(employer: Employer.ID, visit: Employer.Visit)
  case removeVisit(employer: Employer.ID, visit: Employer.Visit.ID)

  /// What closed meetings left untreated comes along.
  case addIntervision(intervision: IntervisionOutline)
  case editIntervision(intervision: IntervisionOutline)
  /// One that is closed stays.
  case removeIntervision(intervision: Intervision.ID)
  /// Adds a case, or takes the place of the one with the same id; its notes and state stay.
  case putOnAgenda(intervision: Intervision.ID, subject: IntervisionCase)
  /// `to`: 0-based place among all cases of the meeting.
  case moveCase(intervision: Intervision.ID, subject: IntervisionCase.ID, to: Int)
  case settleCase(intervision: Intervision.ID, subject: IntervisionCase.ID, state: IntervisionCase.State)
  /// What was said in a step of the format; "" takes it away.
  case writeCaseNote(intervision: Intervision.ID, subject: IntervisionCase.ID, step: String, text: String)
  /// Another step at hand, or time that rests or runs.
  case keepTime(intervision: Intervision.ID, clock: MeetingClock)
  case answerProposal(intervision: Intervision.ID, answer: ProposalAnswer)
  /// Adds a decision, or takes the place of the one with the same id; its state stays.
  case decide(intervision: Intervision.ID, decision: Decision)
  case removeDecision(intervision: Intervision.ID, decision: Decision.ID)
  /// Of a closed meeting too.
  case settleDecision(intervision: Intervision.ID, decision: Decision.ID, state: Decision.State)
  case observe(intervision: Intervision.ID, observation: Observation)
  case removeObservation(intervision: Intervision.ID, observation: Observation.ID)
  case settleObservation(
    intervision: Intervision.ID, observation: Observation.ID, state: Observation.State, on: Day)
  case closeIntervision(intervision: Intervision.ID, on: Day)
  case reopenIntervision(intervision: Intervision.ID)

  /// Whether it can put anybody or anything in a place or at an hour where it was not before.
  enum Effect { case plan, record }

  /// What only records what happened, or takes something away, can break no rule and need not be judged.
  var effect: Effect {
    switch self {
    case .writeNote, .removeNote, .recordAttendance, .clearAttendance, .recordAbsence, .clearAbsence, .recordCheckIn,
      .removeCheckIn, .snooze, .cancelSession, .releaseSlot, .recordStep, .writeRecord, .removeRecord, .offerPlace,
      .declineOffer, .snoozePermission, .closeModule, .reopenModule, .handOver, .correctHandover,
      .takeBackHandover:
      .record
    default: .plan
    }
  }

  /// Another counsellor may then have something else at the same hours.
  var handsOver: Bool {
    switch self {
    case .handOver, .correctHandover, .takeBackHandover: true
    default: false
    }
  }

  /// The document that it touches.
  package var document: Document.ID {
    switch self {
    case .addModule(let outline), .editModule(let outline): .module(outline.id)
    case .addEmployer(let employer), .editEmployer(let employer): .employer(employer.id)
    case .removeEmployer(let id), .recordVisit(let id, _), .removeVisit(let id, _): .employer(id)
    case .addIntervision(let outline), .editIntervision(let outline): .intervision(outline.id)
    case .removeIntervision(let id), .putOnAgenda(let id, _), .moveCase(let id, _, _), .settleCase(let id, _, _),
      .writeCaseNote(let id, _, _, _), .keepTime(let id, _), .answerProposal(let id, _), .decide(let id, _),
      .removeDecision(let id, _),
      .settleDecision(let id, _, _), .observe(let id, _), .removeObservation(let id, _),
      .settleObservation(let id, _, _, _), .closeIntervision(let id, _), .reopenIntervision(let id):
      .intervision(id)
    case .moveStart(let id, _), .removeModule(let id), .planProgramme(let id, _, _), .addClosingDays(let id, _),
      .removeClosingDays(let id, _), .addParticipants(let id, _), .editParticipant(let id, _),
      .removeParticipants(let id, _), .setStage(let id, _, _, _), .recordStep(let id, _, _),
      .writeRecord(let id, _, _), .removeRecord(let id, _, _), .offerPlace(let id, _, _),
      .acceptOffer(let id, _, _, _, _),
      .declineOffer(let id, _, _, _, _, _), .snoozePermission(let id, _, _, _), .handOver(let id, _, _, _),
      .correctHandover(let id, _, _, _, _), .takeBackHandover(let id, _), .closeModule(let id, _),
      .reopenModule(let id, _, _), .invite(let id, _, _), .writeNote(let id, _, _),
      .removeNote(let id, _, _),
      .planSessions(let id, _), .editSession(let id, _), .moveSession(let id, _, _, _), .cancelSession(let id, _, _),
      .restoreSession(let id, _), .removeSession(let id, _), .bookSlot(let id, _, _, _), .releaseSlot(let id, _, _),
      .recordAttendance(let id, _, _), .clearAttendance(let id, _, _), .recordAbsence(let id, _, _, _, _),
      .clearAbsence(let id, _, _, _), .placeInternships(let id, _), .editInternship(let id, _),
      .removeInternship(let id, _), .recordCheckIn(let id, _), .removeCheckIn(let id, _), .snooze(let id, _, _, _):
      .module(id)
    }
  }
}
