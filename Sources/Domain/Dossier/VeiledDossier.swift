// The dossier in which nobody has a name: every text goes through the veil, people around the participant keep their initials.

extension Dossier {
  func seen(through veil: Veil, _ owner: Participant.ID) -> Dossier {
    func hide(_ text: String) -> String { veil(text, of: owner) }
    var dossier = self
    dossier.firstTalk = firstTalk?.seen(hide)
    dossier.intake = intake.map { intake in
      Intake(
        day: intake.day, taker: intake.taker, answers: intake.answers.mapValues(hide),
        strengths: hide(intake.strengths),
        limits: hide(intake.limits), agreements: hide(intake.agreements), underStress: hide(intake.underStress))
    }
    for index in lifeDomains.indices { dossier.lifeDomains[index].words = lifeDomains[index].words.mapValues(hide) }
    dossier.goals = goals.map { $0.seen(hide) }
    dossier.careContacts = careContacts.map { $0.seen(hide) }
    dossier.noCare?.words = hide(noCare?.words ?? "")
    for index in permissions.indices {
      dossier.permissions[index].activity = hide(permissions[index].activity)
      dossier.permissions[index].contact = permissions[index].contact.initials
    }
    dossier.jobTarget = jobTarget.map { target in
      JobTarget(
        day: target.day, taker: target.taker, dreamJob: hide(target.dreamJob), target: hide(target.target),
        match: hide(target.match), reasons: hide(target.reasons))
    }
    for index in exploredJobs.indices {
      dossier.exploredJobs[index].job = hide(exploredJobs[index].job)
      dossier.exploredJobs[index].employer = veil(exploredJobs[index].employer, as: .label)
      dossier.exploredJobs[index].words = hide(exploredJobs[index].words)
    }
    dossier.readiness?.words = hide(readiness?.words ?? "")
    for index in search.indices {
      dossier.search[index].employer = veil(search[index].employer, as: .label)
      dossier.search[index].words = hide(search[index].words)
      dossier.search[index].snoozed?.reason = hide(search[index].snoozed?.reason ?? "")
    }
    for index in offers.indices {
      dossier.offers[index].outOfTurn = hide(offers[index].outOfTurn)
      guard case .declined(let day, let reason) = offers[index].answer else { continue }
      dossier.offers[index].answer = .declined(on: day, reason: hide(reason))
    }
    for index in reflections.indices { dossier.reflections[index].words = reflections[index].words.mapValues(hide) }
    dossier.finalEvaluation = finalEvaluation.map { talk in
      FinalEvaluation(
        day: talk.day, taker: talk.taker, referrer: talk.referrer, lookingBack: hide(talk.lookingBack),
        referrerWords: hide(talk.referrerWords), grown: hide(talk.grown), attention: hide(talk.attention),
        advice: hide(talk.advice))
    }
    for index in nextSteps.indices { dossier.nextSteps[index].what = hide(nextSteps[index].what) }
    dossier.outcome?.words = hide(outcome?.words ?? "")
    dossier.outcome?.support = hide(outcome?.support ?? "")
    dossier.report?.texts = (report?.texts ?? [:]).mapValues {
      Report.Text(written: hide($0.written), base: hide($0.base))
    }
    dossier.report?.final = (report?.final ?? [:]).mapValues(hide)
    for index in aftercare.indices { dossier.aftercare[index].words = hide(aftercare[index].words) }
    dossier.aftercareEnd?.reason = hide(aftercareEnd?.reason ?? "")
    dossier.snoozed = snoozed.mapValues { Snooze(until: $0.until, reason: hide($0.reason)) }
    return dossier
  }
}

extension FirstTalk {
  fileprivate func seen(_ hide: (String) -> String) -> FirstTalk {
    var talk = self
    (talk.motivation, talk.wellbeingWords, talk.why) = (hide(motivation), hide(wellbeingWords), hide(why))
    switch decision {
    case .redirected(let to, let reason): talk.decision = .redirected(to: hide(to), reason: hide(reason))
    case .withdrawn(let reason): talk.decision = .withdrawn(reason: hide(reason))
    case .open, .admitted, .waiting: break
    }
    return talk
  }
}

extension Goal {
  fileprivate func seen(_ hide: (String) -> String) -> Goal {
    var goal = self
    (goal.words, goal.levels) = (hide(words), levels.map(hide))
    for index in ratings.indices { goal.ratings[index].note = hide(ratings[index].note) }
    return goal
  }
}

extension CareContact {
  /// Phone and address go; what was agreed stays.
  fileprivate func seen(_ hide: (String) -> String) -> CareContact {
    CareContact(
      id: id, role: role, name: name.initials, organisation: hide(organisation),
      consent: consent.map { Consent(given: $0.given, scope: hide($0.scope), withdrawn: $0.withdrawn) },
      consentRefused: consentRefused,
      agreements: hide(agreements), alignment: hide(alignment))
  }
}

extension PathStep {
  func seen(through veil: Veil, _ owner: Participant.ID) -> PathStep {
    var step = self
    step.words = veil(words, of: owner)
    return step
  }
}
