// Fields of the internship form beside place and hours: how often somebody is called, how it ended; and where it begins.
import Domain
import Words

extension App {
  /// How often there is a contact: as the method says, unless this internship has a rhythm of its own.
  func cadenceFields(_ internship: Internship?) -> [Field] {
    let template = module?.template
    func field(_ name: Field.Name, _ label: Phrase, usual: Int?, own: Int?) -> Field {
      Field(name, label, .interval(usual: usual ?? 0), value: own.map(String.init) ?? "")
    }
    return [
      field(.cadence, .ownCadence, usual: template?.checkInCadence, own: internship?.cadence),
      field(.mentorCadence, .ownMentorCadence, usual: template?.mentorCadence, own: internship?.mentorCadence),
    ]
  }

  /// How it ends is asked of one that is there.
  func endFields(_ internship: Internship?) -> [Field] {
    guard let internship else { return [] }
    return [
      Field(.ended, .internshipEnded, .day, value: internship.ended?.day.typed ?? ""),
      Field(.reason, .internshipEndedWhy, value: internship.ended?.reason ?? ""),
      Field(.appraisal, .appraisal, .text(rows: 3), value: internship.appraisal),
    ]
  }

  /// Of one that is over the closing appraisal is what is still asked.
  func focus(in internship: Internship?) -> Field.Name? {
    guard let internship, internship.lastDay < now.day, internship.appraisal.isEmpty else { return nil }
    return .appraisal
  }

  /// The company that said yes, when the form is for who asked it.
  func foundEmployer(_ people: [Participant]) -> String {
    guard people.count == 1, let person = people.first, let module else { return "" }
    let placed = module.internships(of: person.id).map(caseload.employerName)
    return person.dossier.search.last { $0.answer == .yes && !placed.contains($0.employer) }?.employer ?? ""
  }
}

extension Form {
  /// A day asks for the reason, a reason for the day.
  func ended(_ today: Day) throws(FormProblem) -> Internship.Ended? {
    guard let day = try optionalDay(.ended, today) else {
      guard text(.reason).isEmpty else { throw FormProblem(field: .ended, words: .fillThisIn) }
      return nil
    }
    return Internship.Ended(day: day, reason: try required(.reason))
  }
}
