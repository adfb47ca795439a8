// Forms for a module, its closing days, its programme, a file to import, and the counsellor's own name.
import Domain
import Words

extension App {
  func moduleForm(_ module: Module?) -> Form {
    Form(
      module.map { .editModule($0.id) } ?? .newModule, module == nil ? .newModule : .changeModule,
      [
        Field(.name, .name, .line, .required, value: module?.name ?? ""),
        Field(.place, .town, .line, .required, value: module?.place ?? ""),
        Field(.start, .startDay, .day, .required, value: module?.start.typed ?? ""),
        Field(.counsellor, .counsellor, .line, .required, value: module?.counsellor ?? me),
      ])
  }

  func closingDaysForm() -> Form {
    Form(
      .closingDays, .newClosingDays,
      [
        Field(.from, .firstDay, .day, .required), Field(.to, .lastDay, .day),
        Field(.reason, .reason, .line, .required),
      ])
  }

  mutating func moduleChanges(of form: Form) throws(FormProblem) -> [Change] {
    switch form.purpose {
    case .closingDays:
      guard let module else { return [] }
      let from = try form.day(.from, now.day)
      let days = ClosingDays(
        from: from, to: try form.optionalDay(.to, now.day) ?? from, reason: try form.required(.reason))
      return [.addClosingDays(module: module.id, days: days)]
    case .editModule(let id):
      guard let module = caseload.module(id) else { return [] }
      var outline = try outline(of: form, id: id)
      let start = outline.start
      outline.start = module.start
      var changes: [Change] = outline == module.outline ? [] : [.editModule(module: outline)]
      if start != module.start { changes.append(.moveStart(module: id, to: start)) }
      return changes
    case .handOver(let id): return [try handOver(of: form, id)]
    case .editHandover(let id, let known): return [try handOver(of: form, id, insteadOf: known)]
    case .reopenModule(let id):
      return [.reopenModule(module: id, on: try form.day(.day, now.day), reason: try form.required(.reason))]
    default:
      return [.addModule(module: try outline(of: form, id: ids.next()))]
    }
  }

  private func outline(of form: Form, id: Module.ID) throws(FormProblem) -> ModuleOutline {
    ModuleOutline(
      id: id, name: try form.required(.name), place: try form.required(.place), start: try form.day(.start, now.day),
      counsellor: try form.required(.counsellor))
  }

  /// The programme that Op-Stap ships with, planned after a word of what that will do.
  mutating func askForProgramme(_ module: Module) {
    let exists = module.sessions.contains { $0.anchor != nil }
    let change = Change.planProgramme(module: module.id, rows: ProgrammeRow.opStap, mode: exists ? .replace : .first)
    let words: Phrase =
      exists ? .replaceProgramme(module.name, by: "Op-Stap") : .planProgramme(module.name, module.start)
    overlays.append(.question(Question(words, .apply([change], .programmePlanned))))
  }

  // MARK: - Files

  func importForm() -> Form {
    Form(
      .importFile, .importTitle,
      [
        Field(.path, .filePath, .line, .required),
        Field(
          .file, .whatItHolds,
          .choice([
            Field.Choice(value: "referrals", words: .referralsFile),
            Field.Choice(value: "programme", words: .programmeFile),
          ]), .required, value: "referrals"),
        Field(
          .lines, .badLines,
          .choice([
            Field.Choice(value: "none", words: .importNothing), Field.Choice(value: "good", words: .importGoodOnly),
          ]),
          .required, value: "none"),
        Field(
          .stage, .admission,
          .choice([
            Field.Choice(value: "none", words: .asCandidates), Field.Choice(value: "admit", words: .admitOnPaper),
          ]),
          .required, value: "none"),
      ])
  }

  mutating func submitImport(_ form: Form) throws(FormProblem) -> Bool {
    guard let module = targetModule else { throw FormProblem(field: .path, words: .needsModule) }
    let path = try form.required(.path)
    // Kept until the file was good: a slip in its name costs no second typing.
    drafts.put(form.draft(draftKey(.form(.importFile)), at: now))
    let file: ImportFile
    if form.text(.file) == "programme" {
      guard !module.sessions.contains(where: { $0.anchor != nil }) else {
        let read = Effect.read(path: path, file: .programme(.replace), into: module.id)
        overlays.append(.question(Question(.replaceProgramme(module.name, by: path), .carryOut(read))))
        return true
      }
      file = .programme(.first)
    } else {
      file = .referrals(
        form.text(.lines) == "good" ? .goodOnly : .allOrNone, form.text(.stage) == "admit" ? .admit : .none)
    }
    effects.append(.read(path: path, file: file, into: module.id))
    status = Status(.info, .readingFile)
    return true
  }

  func meForm() -> Form {
    guard asksWhoIAm else {
      return Form(.me, .whoAreYou, [Field(.by, .yourName, .line, .required, value: usualCounsellor)])
    }
    let names = Set(caseload.modules.map { $0.counsellor(on: now.day) }).filter { !$0.isBlank }.sorted()
    let choices = names.map { Field.Choice(value: $0, words: Phrase(same: $0)) }
    return Form(
      .me, .whoAreYou,
      [
        Field(.by, .yourName, .choice([Field.Choice(value: "", words: .somebodyElse)] + choices), .optional),
        Field(.name, .yourNameElse, .line),
      ])
  }
}
