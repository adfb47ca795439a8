// What one key fills into the field at hand: today, now or your own name with Ctrl-T, a day from the calendar with F2; of a
// reflection Ctrl-T says that there was none.
import Domain
import Screen
import Words

extension Field {
  /// What the usual answer to a field is.
  enum Usual: Sendable { case today, now, me }

  var usual: Usual? {
    switch kind {
    case .day, .days: .today
    case .time: .now
    case .line where name == .by || name == .counsellor, .choice where name == .by: .me
    case .line, .text, .span, .minutes, .interval, .choice: nil
    }
  }

  /// A day takes the place of the one that stood there; among several days it comes after them.
  mutating func take(_ day: Day) {
    if case .days = kind, !trimmed.isEmpty {
      let earlier = trimmed.hasSuffix(",") ? trimmed : trimmed + ","
      input.replaceAll(with: earlier + " " + day.typed)
    } else {
      input.replaceAll(with: day.typed)
    }
  }
}

extension App {
  /// Today in a field for a day, the clock in one for a time, your own name where a counsellor is asked for.
  mutating func fillUsual(_ field: inout Field) {
    switch field.usual {
    case .today: field.take(now.day)
    case .now: field.input.replaceAll(with: now.time.description)
    // Said here and now; then this field has it too.
    case .me where me.isEmpty: open(meForm())
    case .me: field.input.replaceAll(with: field.choices.first { $0.value.asName == me.asName }?.value ?? me)
    case nil: status = Status(.info, .nothingUsual)
    }
  }

  /// Who had to say who it is goes on in the form where that was asked.
  mutating func fillBelow() {
    guard let index = overlays.indices.dropLast().last, case .form(var form) = overlays[index],
      form.fields[form.focus].usual == .me
    else { return }
    fillUsual(&form.fields[form.focus])
    overlays[index] = .form(form)
  }

  /// What there is to choose from: the calendar of a day, the list of a choice.
  mutating func look(_ form: Form) {
    let field = form.fields[form.focus]
    switch field.kind {
    case .day, .days: overlays.append(.calendar(CalendarSheet(title: field.label, day: day(in: field))))
    case .choice: overlays.append(.picker(list(of: field)))
    case .line, .text, .time, .span, .minutes, .interval:
      guard let picker = employerList(field, of: form) else { return status = Status(.info, .nothingToLookAt) }
      overlays.append(.picker(picker))
    }
  }

  /// Where the calendar opens: on the day that the field holds, the last of several, else today.
  private func day(in field: Field) -> Day {
    let last = field.text.split(separator: ",").last.map(String.init) ?? ""
    return Reading.period(last, today: now.day)?.upperBound ?? now.day
  }
}

extension Form {
  var isReflection: Bool { if case .reflection = purpose { true } else { false } }

  /// The keys that work in the field at hand.
  var hints: [KeyHint] {
    let field = fields[focus]
    var hints: [KeyHint] = field.rows > 1 ? [.controlSaves, .enterNewLine] : [.enterSaves]
    switch field.kind {
    case .day, .days: hints.append(.openCalendar)
    case .choice: hints += [.choose, .openChoices]
    case .line where field.isWorkplace(of: self): hints.append(.openChoices)
    case .line, .text, .time, .span, .minutes, .interval: break
    }
    switch field.usual {
    case .today: hints.append(.fillToday)
    case .now: hints.append(.fillNow)
    case .me where purpose == .me: break
    case .me: hints.append(.fillMe)
    case nil: if isReflection, fields.allSatisfy(\.text.isBlank) { hints.append(.fillSilent) }
    }
    if fields.count > 1 { hints.append(.nextField) }
    if field.rows > 1 { hints += [.zoomText, .openEditor] }
    return hints + [.closeForm] + (isChanged ? [.clearForm] : []) + [.formHelp]
  }
}
