// A module passed on to another counsellor: the form, and where it is told who guided it before.
import Domain
import Words

extension App {
  func handOverForm(_ module: Module, to next: String = "") -> Form {
    Form(
      .handOver(module.id), .handOverOf(module.name), focus: next.isEmpty ? nil : .reason,
      [
        Field(.counsellor, .nextCounsellor, .line, .required, value: next),
        Field(.day, .onDay, .day, .required, value: now.day.typed), Field(.reason, .reason, .line, .required),
      ])
  }

  func handOver(of form: Form, _ id: Module.ID) throws(FormProblem) -> Change {
    .handOver(
      module: id, to: try form.required(.counsellor), on: try form.day(.day, now.day),
      reason: try form.required(.reason))
  }

  /// Another counsellor typed in the form of a module leads here, after the other changes of that form.
  mutating func handOverForm(after form: Form, _ id: Module.ID) throws(FormProblem) -> Form? {
    guard let module = caseload.module(id) else { return nil }
    let next = try form.required(.counsellor)
    guard next.asName != module.counsellor.asName else { return nil }
    var rest = form
    for index in rest.fields.indices where rest.fields[index].name == .counsellor {
      rest.fields[index].input = TextInput(module.counsellor)
    }
    let changes = try moduleChanges(of: rest)
    var trial = caseload
    do throws(RefusedChange) { _ = try trial.apply(changes, on: now.day) } catch {
      throw FormProblem(field: .start, words: error.refusal.phrase(naming))
    }
    if !changes.isEmpty { apply(changes, form.deed(now.day)) }
    return prepared(handOverForm(caseload.module(id) ?? module, to: next))
  }

  /// Who is taken to have been there: you, else who guides the open module today.
  var usualCounsellor: String { me.isEmpty ? module?.counsellor(on: now.day) ?? "" : me }

  /// Who guides the module now, and who did before.
  func guides(_ module: Module) -> String {
    guard let last = module.handovers.last(where: { $0.day <= now.day }) else { return module.counsellor(on: now.day) }
    return Phrase.guidedAfter(module.counsellor(on: now.day), last.from)(language)
  }

  func handoverRows(of module: Module, _ rows: inout [Row]) {
    guard !module.handovers.isEmpty else { return }
    rows.heading(Phrase.handOver(language))
    for handover in module.handovers { rows.words(.words(Phrase.handedOver(handover)(language))) }
  }
}
