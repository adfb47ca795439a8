// Why a change is refused: facts, of which the edge makes sentences.

package enum Refusal: Error, Hashable, Sendable {
  /// Rules 2, 3, 4 and 7: what the change would break.
  case breaks([Finding])
  /// Rule 1: this person would be one too many; the waiting list is there for them.
  case groupFull(Who, places: Int)
  /// Rule 1: the places that are left are promised to others.
  case placePromised(Who, places: Int, to: [Who])
  /// People elsewhere have a place in this module promised.
  case placesOffered([Who])
  case entryClosed(Who, week: Int, last: Int)
  /// Rule 5: the counsellor changes by a handover only.
  case needsHandover(from: String, to: String)
  case guidesAlready(String)
  case unknownHandover(Day)
  case unknownModule(Module.ID)
  case unknownParticipant(Participant.ID)
  case unknownSession(Session.ID)
  case unknownInternship(Internship.ID)
  case unknownEmployer(Employer.ID)
  case unknownRecord(String)
  case unknownIntervision(Intervision.ID)
  case alreadyThere(String)
  case samePersonTwice(Who)
  /// The register has this company already.
  case sameEmployerTwice(String, town: String)
  /// Internships refer to it.
  case employerInUse(String, by: [Who])
  case visitInFuture(Day)
  case emptyName
  case emptyCounsellor
  case emptyProgramme
  case programmeExists(sessions: Int)
  case programmeWeek(Int, weeks: Int)
  case slotLength(Minutes)
  case startTooFar(Day)
  /// The start is another change: everything moves along with it.
  case startByItself(Day)
  case startFixed(register: Appointment)
  case startFixedByCheckIn(Day)
  case hasRegister(Appointment)
  case hasBookings(Appointment)
  case notPlanned(Appointment)
  case notABlock(Appointment)
  case notInSession(Who, Appointment)
  case alreadyBooked(Who, Appointment, at: TimeOfDay)
  case notTakingPart(Who)
  case hasRecords(Who)
  /// Attendance and hours stay where somebody took part: a place elsewhere is a new dossier, linked to this one.
  case tookPartHere(Who, in: String)
  /// Who comes back begins after the stop.
  case startBeforeStop(Who, Day, stopped: Day)
  /// How it ended is recorded: who comes back has not ended.
  case endRecorded(Who, PathStep.Kind)
  /// One stops while the module runs.
  case stopsAfterEnd(Day, end: Day)
  case registerBeforeSession(Appointment)
  case lateMinutes(Minutes)
  case notAnAbsence
  case endsBeforeBegin(Day, Day)
  /// What follows on something else, on a day before that.
  case comesBefore(Sequel, Day, first: Day)
  case periodTooLong(Day, Day)
  case noInternshipHours(Who)
  case checkInInFuture(Day)
  case checkInOutsideInternship(Who, Day, from: Day, to: Day)
  case nextContactBefore(Day)
  case snoozeNotAhead(Day)
  case wellbeing(Int)
  case reasonMissing
  case destinationMissing
  /// A permission that was given or refused, on no day.
  case decisionDayMissing
  case endsPastMidnight(TimeOfDay, Minutes)
  /// It falls in the hour that does not exist on the night when summer time begins.
  case noTimeLeft(Appointment)
  case nothingInPeriod
  /// A step of the path that is not there yet, and the one that was asked for.
  case stepMissing(Who, PathStep.Kind, before: PathStep.Kind)
  /// Its day does not fit that of another step.
  case stepOrder(Who, PathStep.Kind, Day, other: PathStep.Kind, on: Day)
  /// Another step was taken after it and needs it.
  case stepStandsOn(Who, PathStep.Kind, later: PathStep.Kind)
  /// A step that comes with a change of its own.
  case stepByItself(PathStep.Kind)
  case recordAhead(Day)
  /// The first talk did not decide that this person is let in.
  case notAdmitted(Who)
  /// It was not decided yet whether this person is let in.
  case undecided(Who)
  /// The decision of the talk would put out somebody who has started.
  case startedAlready(Who)
  case waitingStill(Who)
  case outAlready(Who, on: Day)
  /// Rule 1: somebody else waits longer.
  case notFirst(Who, first: Who)
  /// A place is offered to somebody while another waits longer, and no reason is given.
  case waitsLonger(Who, longer: Who, since: Day)
  case notWaiting(Who)
  case noOffer(Who)
  case offeredAlready(Who, on: Day)
  case ladderStep(Int)
  case goalLevel(Int)
  case levelsMissing(Who, missing: Int)
  case levelsFixed(Who, ratedOn: Day)
  case ratedBeforeSet(Day, set: Day)
  case ratedAlready(Who, Day)
  case consentScope
  case consentTwice(given: Day, refused: Day)
  case decisionMissing(Day)
  case permissionTooLong(until: Day, most: Day, years: Int)
  case endOutsideInternship(Who, Day, from: Day, to: Day)
  case notAnInfoMoment(Appointment)
  /// Nothing is written in a meeting that is closed.
  case intervisionClosed(Day)
  /// A case that it left went along to another meeting.
  case carriedAlong(to: Day)
  case onAgendaAlready(String, on: Day)
  case questionMissing
  case emptyDecision
  case ownerMissing
  /// Who stopped, for another reason than a job, has no outcome.
  case stoppedWithoutJob(Who, on: Day)
  case reportNotFinished(Who)
  /// The final talk belongs to the last phase of the method.
  case talkBeforeLastPhase(Who, Day, from: Day)
  /// Not a month of the template.
  case aftercareMonth(Int)
  case situationMissing
  case aftercareOver(Who, on: Day)
  case aftercareHad(Who, month: Int, on: Day)
  case notAReturnDay(Appointment)
  case reflectedAlready(Who, Appointment)
  /// Rule 9: nothing of it is changed any more; a reopening is recorded.
  case moduleClosed(Day)
  case closedBeforeEnd(Day, last: Day)
  case notReadyToClose([Unready])
  case nothingToChange
}

/// What a change did besides what was asked; said, never silent.
package enum Notice: Hashable, Sendable {
  case moved(Appointment, to: Day, why: Closed)
  case notPlaced(Appointment, why: Closed)
  case returnDaysMade([Day])
  /// `home` is the module in which the first one waits.
  case placeFree(first: Who, home: Module.ID)
  /// Who stopped had an internship that was still to begin.
  case internshipGone(Who, employer: String, from: Day)
  /// Sessions of an earlier programme that the new one does not have.
  case takenAway([Appointment])
  /// Absences that were noted beforehand for a day that the session has left.
  case absencesCleared(Appointment, [Who])
  /// How many entries an absence of some days made.
  case absenceRecorded(sessions: Int, internshipDays: Int)
  /// Activity or hours are no longer those for which the medical adviser was asked.
  case permissionOutdated(Who)
  /// Who takes a module over has other sessions at the same hours.
  case inTwoPlaces([Finding])
}

/// What can only come after something else.
package enum Sequel: Hashable, Sendable, CaseIterable {
  case decision, validity, withdrawal, answer, stop, handover, given, aftercareEnd, reopening, closing, due
}
