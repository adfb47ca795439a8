// Forms for an employer and a visit, and what the register makes of a name in the form of an internship.
import Domain
import Screen
import Words

extension App {
  func employerForm(_ employer: Employer?) -> Form {
    // One empty contact below those that there are.
    let count = max(2, (employer?.contacts.count ?? 0) + 1)
    let contacts = (1...count).flatMap { number -> [Field] in
      let contact = employer.flatMap { number <= $0.contacts.count ? $0.contacts[number - 1] : nil }
      return [
        Field(.companyContact(number), .contactNumber(number), value: contact?.name ?? ""),
        Field(.companyRole(number), .contactRole(number), value: contact?.role ?? ""),
        Field(.companyPhone(number), .contactPhone(number), value: contact?.phone ?? ""),
        Field(.companyEmail(number), .contactEmail(number), value: contact?.email ?? ""),
      ]
    }
    return Form(
      employer.map { .editEmployer($0.id) } ?? .newEmployer, employer == nil ? .newEmployer : .changeEmployer,
      [
        Field(.employer, .name, .line, .required, value: employer?.name ?? ""),
        Field(.sector, .sector, value: employer?.sector ?? ""),
        Field(.address, .address, value: employer?.address ?? ""),
        Field(.place, .town, value: employer?.town ?? ""),
        Field(.offer, .offer, .text(rows: 2), value: employer?.offer ?? ""),
      ] + contacts + [Field(.remark, .remark, .text(rows: 2), value: employer?.remark ?? "")])
  }

  func visitForm(_ employer: Employer, _ visit: Employer.Visit? = nil) -> Form {
    Form(
      .visit(employer.id, visit?.id), .visitAt(employer.name), focus: .said,
      [
        Field(.day, .onDay, .day, .required, value: (visit?.day ?? now.day).typed),
        .choice(.kind, .kind, Employer.Visit.Kind.allCases, chosen: visit?.kind ?? .visit) { $0.words },
        Field(.with, .withWhom, value: visit?.with ?? employer.contacts.first?.name ?? ""),
        Field(.said, .said, .text(rows: 3), value: visit?.said ?? ""),
        Field(.agreed, .nextStep, value: visit?.next ?? ""),
        Field(.by, .by, .line, .required, value: visit?.by ?? usualCounsellor),
      ])
  }

  mutating func employerChanges(of form: Form) throws(FormProblem) -> [Change] {
    switch form.purpose {
    case .newEmployer: return [.addEmployer(employer: try employer(of: form, id: ids.next()))]
    case .editEmployer(let id):
      let edited = try employer(of: form, id: id)
      return edited == caseload.employer(id) ? [] : [.editEmployer(employer: edited)]
    case .visit(let employer, let id):
      let visit = Employer.Visit(
        id: id ?? ids.next(), day: try form.day(.day, now.day), by: try form.required(.by),
        kind: form.choice(.kind, or: .visit), with: form.text(.with), said: form.text(.said), next: form.text(.agreed))
      return [.recordVisit(employer: employer, visit: visit)]
    default: return []
    }
  }

  private func employer(of form: Form, id: Employer.ID) throws(FormProblem) -> Employer {
    let numbers = form.fields.compactMap { if case .companyContact(let number) = $0.name { number } else { nil } }
    let contacts = numbers.map { number in
      Employer.Contact(
        name: form.text(.companyContact(number)), role: form.text(.companyRole(number)),
        phone: form.text(.companyPhone(number)), email: form.text(.companyEmail(number)))
    }
    return Employer(
      id: id, name: try form.required(.employer), sector: form.text(.sector), address: form.text(.address),
      town: form.text(.place), contacts: contacts.filter { $0 != Employer.Contact(name: "") }, offer: form.text(.offer),
      remark: form.text(.remark), visits: caseload.employer(id)?.visits ?? [])
  }

  // MARK: - In the form of an internship

  /// Where an internship is: as it is called, as the register knows it, and what the register is to take up.
  struct Workplace {
    var name: String
    var id: Employer.ID?
    var addition: Employer?

    var changes: [Change] { addition.map { [.addEmployer(employer: $0)] } ?? [] }
  }

  mutating func workplace(of form: Form, _ earlier: Internship?) throws(FormProblem) -> Workplace {
    let typed = try form.required(.employer)
    let known = caseload.employers(called: typed)
    if let same = known.first(where: { $0.id == earlier?.employerID }) {
      return Workplace(name: same.name, id: same.id)
    }
    guard known.count < 2 else {
      throw FormProblem(field: .employer, words: .severalEmployers(typed, choose: keymap.phrase(.choose)))
    }
    if let only = known.first { return Workplace(name: only.name, id: only.id) }
    // What was not typed anew stays what it was.
    if let earlier, typed == caseload.employerName(of: earlier) {
      return Workplace(name: earlier.employer, id: earlier.employerID)
    }
    guard form.registering == .add else { return Workplace(name: typed) }
    let mentor = Employer.Contact(
      name: form.text(.mentor), phone: form.text(.mentorPhone), email: form.text(.mentorEmail))
    let addition = Employer(
      id: ids.next(), name: typed, address: form.text(.address), contacts: mentor.name.isEmpty ? [] : [mentor])
    return Workplace(name: typed, id: addition.id, addition: addition)
  }

  /// A company in a record: as the register writes its name, else as it was typed.
  func companyName(of form: Form) -> String {
    let typed = form.text(.employer)
    let known = caseload.employers(called: typed)
    return known.count == 1 ? known[0].name : typed
  }

  /// What the register knows of the company in hand: that it is there, or one whose name is nearly the same.
  func registered(_ field: Field, of form: Form) -> [Phrase] {
    guard field.isWorkplace(of: form) else { return [] }
    let known = caseload.employers(called: field.trimmed)
    if known.count > 1 { return [.severalEmployers(field.trimmed, choose: keymap.phrase(.choose))] }
    if let only = known.first { return [.inRegister(only.town), .inRegister("")] }
    let match = Match(field.trimmed)
    let near = match.isEmpty ? nil : caseload.employers.found(by: match) { Folded($0.name) }.first?.element
    let key = keymap.phrase(.choose)
    return near.map { [.nearEmployer($0.name, choose: key), .nearEmployerShort(choose: key)] }
      ?? (Field.isWorkplace(in: form.purpose) ? [form.registering.hint] : [])
  }

  /// All of the register, found by typing; the town tells two of one name apart.
  func employerList(_ field: Field, of form: Form) -> Picker? {
    guard field.isWorkplace(of: form), !caseload.employers.isEmpty else { return nil }
    let options = caseload.employers.map { employer in
      let isAlone = caseload.employers(called: employer.name).count == 1
      let placed = [employer.name, employer.town].filter { !$0.isEmpty }.joined(separator: ", ")
      return Picker.Option(words: placed, deed: .fill(isAlone ? employer.name : placed))
    }
    var picker = Picker(title: field.label, options: options, filter: TextInput(field.trimmed))
    let known = caseload.employers(called: field.trimmed).first
    // A whole name has nothing to find any more: all are there to choose another.
    if known != nil || picker.matches(shown).isEmpty { picker.filter = TextInput() }
    picker.index = known.flatMap { known in caseload.employers.firstIndex { $0.id == known.id } } ?? 0
    return picker
  }
}

/// What becomes of a company that the register does not know.
enum Registering: String, CaseIterable {
  case add, leave

  var words: Phrase { self == .add ? .registerAdd : .registerLeave }
  /// Said below the name of such a company.
  var hint: Phrase { self == .add ? .newToRegister : .notInRegister }
}

extension Form {
  fileprivate var registering: Registering { choice(.register, or: .leave) }
}

extension Purpose {
  /// A record of a dossier.
  var isRecord: Bool { if case .record = self { true } else { false } }
}

extension Field {
  /// The company of an internship or of a record, which the register may know.
  func isWorkplace(of form: Form) -> Bool {
    name == .employer && (form.purpose.isRecord || Field.isWorkplace(in: form.purpose))
  }

  static func isWorkplace(in purpose: Purpose) -> Bool {
    switch purpose {
    case .newInternship, .editInternship: true
    default: false
    }
  }
}
