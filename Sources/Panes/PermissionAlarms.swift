// An alarm of the medical adviser's permission: the form that ends it, or putting it off with a reason.
import Domain
import Words

extension App {
  typealias AlarmOfPerson = (person: Participant, kind: PermissionAlarm.Kind)

  /// The alarm of the selected line.
  var targetAlarm: AlarmOfPerson? {
    guard case .matter(let entry) = item, case .permission(let alarm, let who) = entry.matter else { return nil }
    return entry.module.flatMap(caseload.module)?.participant(who.id).map { ($0, alarm.kind) }
  }

  /// A new request, the one that waits for its decision, or the one that is too narrow.
  mutating func open(_ alarm: PermissionAlarm) {
    guard let person = module?.participant(alarm.participant) else { return }
    let asked: Permission? =
      switch alarm.kind {
      case .decision: person.dossier.permissions.last
      case .hours: person.dossier.granted
      case .request, .expiry, .changed, .refused: nil
      }
    let form = recordForm(person, .permission, asked.map { Record.ID(.permission, $0.id.raw) })
    guard var form else { return }
    let field: Field.Name =
      switch alarm.kind {
      case .decision: .decision
      case .hours: .weeklyHours
      case .request, .expiry, .changed, .refused: .day
      }
    form.focus = form.fields.firstIndex { $0.name == field } ?? 0
    open(form)
  }

  func snoozeForm(_ alarm: AlarmOfPerson) -> Form {
    Form(
      .snoozePermission(alarm.person.id, alarm.kind),
      .snoozeOf(naming(alarm.person.who)) + Phrase(same: " · ") + alarm.kind.words, focus: .reason,
      [
        Field(.day, .untilDay, .day, .required, value: (now.day + 7).typed),
        Field(.reason, .reason, .line, .required),
      ])
  }
}
