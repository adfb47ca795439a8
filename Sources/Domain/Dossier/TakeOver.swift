// What of an earlier dossier is still of use to who comes back: taken over as new records, once.

extension Dossier {
  /// Records of `earlier` that are not here yet, as of `day`: the care network, whose consent is asked anew; goals as they were
  /// worded, not rated yet; the job target.
  package func missing(from earlier: Dossier, on day: Day, _ ids: inout IdentifierSource) -> [Record] {
    var records: [Record] = []
    for contact in earlier.careContacts
    where !careContacts.contains(where: { ($0.name, $0.organisation) == (contact.name, contact.organisation) }) {
      records.append(
        .careContact(
          CareContact(
            id: ids.next(), role: contact.role, name: contact.name, organisation: contact.organisation,
            phone: contact.phone, email: contact.email, agreements: contact.agreements, alignment: contact.alignment)))
    }
    for goal in earlier.goals where !goals.contains(where: { $0.words == goal.words }) {
      records.append(.goal(Goal(id: ids.next(), set: day, words: goal.words, levels: goal.levels)))
    }
    if jobTarget == nil, var target = earlier.jobTarget {
      target.day = day
      records.append(.jobTarget(target))
    }
    return records
  }
}

extension Caseload {
  /// The dossier to which that of `person` refers.
  package func earlierDossier(of person: Participant) -> Dossier? {
    person.earlier.flatMap { module($0.module)?.participant($0.participant) }?.dossier
  }
}

extension Module {
  /// Takes part in this module now, or is about to.
  package func isUnderWay(_ person: Participant, on today: Day) -> Bool {
    today <= end && (person.isParticipating || person.isCandidate)
  }
}
