// Forms of the care around a person and of the medical adviser's permission.
import Domain
import Words

extension App {
  func careContactFields(_ contact: CareContact?) -> [Field] {
    [
      .choice(.role, .role, CareContact.Role.allCases, chosen: contact?.role ?? .doctor) { $0.words },
      Field(.contact, .contactName, value: contact?.name ?? ""),
      Field(.organisationName, .organisationName, value: contact?.organisation ?? ""),
      Field(.contactPhone, .phone, value: contact?.phone ?? ""),
      Field(.contactEmail, .email, value: contact?.email ?? ""),
      Field(.consentGiven, .consentGiven, .day, value: contact?.consent?.given.typed ?? ""),
      Field(.scope, .consentFor, value: contact?.consent?.scope ?? ""),
      Field(.consentWithdrawn, .consentWithdrawn, .day, value: contact?.consent?.withdrawn?.typed ?? ""),
      Field(.consentRefused, .consentRefused, .day, value: contact?.consentRefused?.typed ?? ""),
      Field(.agreed, .agreements, .text(rows: 2), value: contact?.agreements ?? ""),
      Field(.alignment, .careAlignment, .text(rows: 2), value: contact?.alignment ?? ""),
    ]
  }

  func careContact(of form: Form, _ id: CareContact.ID) throws(FormProblem) -> CareContact {
    let consent: CareContact.Consent?
    if let given = try form.optionalDay(.consentGiven, now.day) {
      consent = CareContact.Consent(
        given: given, scope: try form.required(.scope), withdrawn: try form.optionalDay(.consentWithdrawn, now.day))
    } else if !form.text(.scope).isEmpty {
      throw FormProblem(field: .consentGiven, words: .fillThisIn)
    } else {
      consent = nil
    }
    if form.text(.contact).isEmpty, form.text(.organisationName).isEmpty { _ = try form.required(.contact) }
    return CareContact(
      id: id, role: form.choice(.role, or: .other), name: form.text(.contact),
      organisation: form.text(.organisationName),
      phone: form.text(.contactPhone), email: form.text(.contactEmail), consent: consent,
      consentRefused: try form.optionalDay(.consentRefused, now.day),
      agreements: form.lines(.agreed), alignment: form.lines(.alignment))
  }

  func noCareFields(_ said: NoCare?) -> [Field] {
    [
      Field(.day, .saidOn, .day, .required, value: (said?.day ?? now.day).typed),
      Field(.words, .ownWords, .text(rows: 2), value: said?.words ?? ""),
    ]
  }

  func permissionFields(_ permission: Permission?) -> [Field] {
    [
      Field(.day, .permissionRequested, .day, .required, value: (permission?.requested ?? now.day).typed),
      .choice(.decision, .decision, Permission.Decision.allCases, chosen: permission?.decision ?? .pending) {
        $0.words
      },
      Field(.decided, .permissionDecided, .day, value: permission?.decided?.typed ?? ""),
      Field(.activity, .permittedActivity, .text(rows: 2), value: permission?.activity ?? ""),
      Field(.weeklyHours, .permittedHours, .minutes, value: permission?.hours?.words(language) ?? ""),
      Field(.validUntil, .validUntil, .day, value: permission?.validUntil?.typed ?? ""),
      Field(.contact, .insurerContact, value: permission?.contact ?? ""),
    ]
  }

  func permission(of form: Form, _ id: Permission.ID) throws(FormProblem) -> Permission {
    Permission(
      id: id, requested: try form.day(.day, now.day), decided: try form.optionalDay(.decided, now.day),
      decision: form.choice(.decision, or: .pending), activity: form.lines(.activity),
      hours: try form.optionalMinutes(.weeklyHours), validUntil: try form.optionalDay(.validUntil, now.day),
      contact: form.text(.contact))
  }
}
