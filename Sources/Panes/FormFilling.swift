// What one key fills into the field at hand: today, now or your own name, of a reflection that there was none; another key
// opens the calendar or the list.
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
    case nil: break
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
      employerList(field, of: form).map { overlays.append(.picker($0)) }
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
  func hints(_ keymap: Keymap) -> [KeyHint] {
    let (choose, fill) = (keymap.phrase(.choose), keymap.phrase(.fillUsual))
    let field = fields[focus]
    var hints: [KeyHint] = field.rows > 1 ? [.savesText(keymap.phrase(.saveForm)), .enterNewLine] : [.enterSaves]
    switch field.kind {
    case .day, .days: hints.append(.openCalendar(choose))
    case .choice: hints += [.choose, .openChoices(choose)]
    case .line where field.isWorkplace(of: self): hints.append(.openChoices(choose))
    case .line, .text, .time, .span, .minutes, .interval: break
    }
    switch field.usual {
    case .today: hints.append(.fillToday(fill))
    case .now: hints.append(.fillNow(fill))
    case .me where purpose == .me: break
    case .me: hints.append(.fillMe(fill))
    case nil: if isReflection, fields.allSatisfy(\.text.isBlank) { hints.append(.fillSilent(fill)) }
    }
    if fields.count > 1 { hints.append(.nextField) }
    if field.rows > 1 { hints += [.zoomText(keymap.phrase(.writeLarge)), .openEditor(keymap.phrase(.writeOutside))] }
    if isChanged {
      return hints + [.closeForm, .clearForm(keymap.phrase(.clearForm)), .formHelp(keymap.phrase(.formHelp))]
    }
    return hints + [.closeForm, .formHelp(keymap.phrase(.formHelp))]
  }
}
