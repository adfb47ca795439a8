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

  /// A handover that was recorded wrongly, to be set right.
  func handoverForm(_ module: Module, _ handover: Handover) -> Form {
    Form(
      .editHandover(module.id, handover), .handOverOf(module.name),
      [
        Field(.counsellor, .nextCounsellor, .line, .required, value: handover.to),
        Field(.day, .onDay, .day, .required, value: handover.day.typed),
        Field(.reason, .reason, .line, .required, value: handover.reason),
      ])
  }

  func handOver(of form: Form, _ id: Module.ID, insteadOf known: Handover? = nil) throws(FormProblem) -> Change {
    let (next, day, reason) = (
      try form.required(.counsellor), try form.day(.day, now.day), try form.required(.reason)
    )
    guard let known else { return .handOver(module: id, to: next, on: day, reason: reason) }
    return .correctHandover(module: id, handover: known, to: next, on: day, reason: reason)
  }

  /// The handover of the selected line.
  var targetHandover: (module: Module, handover: Handover)? {
    guard case .handover(let id, let number) = item, let module = caseload.module(id),
      module.handovers.indices.contains(number)
    else { return nil }
    return (module, module.handovers[number])
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

  /// Under the line of a module: each can be set right there, or taken back.
  func handoverRows(of module: Module) -> [Row] {
    module.handovers.enumerated().map { number, handover in
      Row(.handover(module.id, number), .words("    " + Phrase.handedOver(handover)(language), .secondary))
    }
  }
}
