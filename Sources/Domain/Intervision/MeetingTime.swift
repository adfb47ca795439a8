// How long a meeting takes as it is planned, and by which formats: those of the latest module's method.

extension Caseload {
  /// Of our own practice: to go over one earlier agreement.
  private static let minutesOfAgreement = 2

  /// To go over what earlier meetings agreed and is still open.
  package func timeForAgreements(at meeting: Intervision) -> Minutes {
    Minutes(openDecisions.count { $0.meeting != meeting.id } * Caseload.minutesOfAgreement)
  }

  /// What a meeting is planned with now, and whose it is: "Op-Stap, Brugge voorjaar 2026"; "" for what is shipped, where no
  /// module has any.
  package var teamFormats: (formats: [IntervisionFormat], template: String) {
    guard let module = modules.first, !module.template.formats.isEmpty else { return (IntervisionFormat.shipped, "") }
    return (
      module.template.formats, [module.template.name, module.name].filter { !$0.isEmpty }.joined(separator: ", ")
    )
  }
}

extension Intervision {
  /// What is still to be talked over, each by its format.
  package var timeForCases: Minutes {
    Minutes(cases.filter { $0.state == .open }.compactMap { format(of: $0)?.minutes }.reduce(0, +))
  }
}
