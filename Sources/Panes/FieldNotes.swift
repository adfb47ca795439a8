// What stands beside a field and at the foot: what it understood, what is missing, what is wrong, what deserves a look.
import Domain
import Screen
import Words

extension Form {
  /// How far what stands in a field is.
  func progress(of field: Field, _ today: Day) -> Progress {
    switch field.kind {
    case .line, .text, .choice: field.input.isEmpty ? .empty : .whole
    case .day: Reading.progress(day: field.trimmed, today: today)
    case .days: Reading.progress(days: field.trimmed, today: today)
    case .time: Reading.progress(time: field.trimmed)
    case .span: Reading.progress(span: field.trimmed)
    case .minutes: Reading.progress(minutes: field.trimmed)
    case .interval: Reading.progress(interval: field.trimmed)
    }
  }

  /// The sentence on what cannot be read; nil when it can, or when there is nothing.
  func trouble(in field: Field, _ today: Day) -> Phrase? {
    let why: Phrase
    switch progress(of: field, today) {
    case .empty, .whole: return nil
    case .unfinished(let reason), .wrong(let reason): why = reason
    }
    return switch field.kind {
    case .line, .text, .choice: nil
    case .day, .days: .notADay(field.trimmed, why)
    case .time: .notATime(field.trimmed, why)
    case .span: .notHours(field.trimmed, why)
    case .minutes: .notMinutes(field.trimmed, why)
    case .interval: .notAnInterval(field.trimmed)
    }
  }

  /// What a field has understood, the whole words first and then shorter ones; none where the text speaks for itself.
  fileprivate func understood(_ field: Field, _ today: Day) -> [Phrase] {
    switch field.kind {
    case .day:
      guard let day = read(field, today) else { return [] }
      if field.name == .birth, day <= today {
        let age = Phrase.aged(day.years(until: today))
        return [day.long + Phrase(same: " · ") + age, day.shortWithYear + Phrase(same: " · ") + age, age]
      }
      return [day.long, day.shortWithYear, day.short]
    case .days:
      let parts = field.trimmed.split(separator: ",").map { Reading.period(String($0), today: today) }
      return [parts.compactMap { $0?.words }.joined(Phrase(same: ", "))]
    case .time: return Reading.time(field.trimmed).map { [Phrase(same: $0.description)] } ?? []
    case .span:
      guard let span = Reading.span(field.trimmed) else { return [] }
      let length = (span.to - span.from - span.pause).words
      let whole = Phrase(same: span.words + " = ") + length
      guard case .hours = field.name else { return [whole, length] }
      let week = Phrase(same: " · ") + .inAWeek(weeklyHours)
      return [whole + week, length + week, length]
    case .minutes: return Reading.minutes(field.trimmed).map { [$0.words] } ?? []
    case .interval: return Reading.interval(field.trimmed).map { [.everyDays($0)] } ?? []
    case .line, .text, .choice: return []
    }
  }
}

extension App {
  /// What stands beside a field, the widest form of it first.
  func notes(on field: Field, of form: Form, isFocused: Bool) -> [Line] {
    func wrong(_ words: Phrase) -> [Line] { [.wrong(words(language), .bold)] }
    func warned(_ words: Phrase) -> Line {
      [Span("~ ", .warning, means: .attention), Span(words(language), .warning)]
    }
    if field.access == .hidden {
      return switch field.remark {
      case .wrong(let words): wrong(words)
      case .warning(let words): [warned(words)]
      case nil: []
      }
    }
    switch form.progress(of: field, now.day) {
    case .empty:
      if let meaning = field.emptyMeans { return [.words(meaning(language), .secondary)] }
      return field.need == .required && field.isLeft && !isFocused ? wrong(.mustBeFilled) : []
    case .wrong(let why): return wrong(why)
    case .unfinished(let missing):
      return isFocused
        ? [[Span("? ", .secondary, means: .silent), Span(missing(language), .secondary)]] : wrong(missing)
    case .whole: break
    }
    if !field.search.isEmpty { return [.words(Phrase.searchedFor(field.search)(language), .info)] }
    let understood = (form.understood(field, now.day) + registered(field, of: form)).map {
      Span("→ " + $0(language), .info)
    }
    if field.name == .format, isFocused, let words = templateWords(of: form) { return [.words(words(language), .info)] }
    guard let warning = warning(on: field, of: form) else {
      // What the register knows never takes the room of a name.
      return understood.map { [$0] } + (field.isWorkplace(of: form) ? [[]] : [])
    }
    // Where the foot has the whole warning, and where only here is told which day was meant, what was understood stays.
    let isMeant = field.trimmed.contains { $0.isLetter || $0 == "+" }
    let marked: [Line] =
      isFocused || isMeant ? understood.map { [$0, Span(" ~", .warning, means: .attention)] } : []
    return understood.map { [$0, Span("  ")] + warned(warning) } + marked + [warned(warning)]
  }

  /// The sentence at the foot: what stands in the way of saving, else what the field at hand warns of or takes.
  func sentence(of form: Form, _ layout: FormLayout) -> Line {
    if let why = lock(on: form) { return .words(why(language), .warning) }
    let field = form.fields[form.focus]
    if let problem = form.problem?.words { return .wrong(problem(language), .bold) }
    if field.access == .hidden { return .words(Phrase.fieldHidden(nameKey)(language), .attention) }
    if case .wrong = form.progress(of: field, now.day), let trouble = form.trouble(in: field, now.day) {
      return .wrong(trouble(language), .bold)
    }
    if let refusal = form.refusal { return .wrong(refusal(language)) }
    if let warning = warning(on: field, of: form) {
      return [Span("~ ", .warning, means: .silent), Span(Phrase.lookOut(warning)(language), .warning)]
    }
    if field.name == .asked, field.text.lacksIForm { return .words(Phrase.notInIForm(language), .attention) }
    let choice = field.choices.isEmpty ? "" : field.choices[field.chosen].words(language)
    // What the room beside the label cuts is read whole here.
    let isCut = choice.columns + 4 > layout.room(of: form.focus, row: 0).columns
    let help = isCut ? choice : field.help(in: form.purpose, choose: keymap.phrase(.choose)).map { $0(language) }
    let label = layout.isLabelClipped ? field.label(language) : nil
    return .words([label, help].compactMap { $0 }.joined(separator: ": "), .secondary)
  }
}

extension Line {
  /// A sentence on what is wrong, under its sign.
  fileprivate static func wrong(_ words: String, _ marks: Marks = []) -> Line {
    [Span("! ", .danger, marks, means: .attention), Span(words, .danger, marks)]
  }
}

extension Field {
  /// What it is taken for while nothing is in it.
  fileprivate var emptyMeans: Phrase? {
    if case .interval(let usual) = kind { return .usualCadence(usual) }
    return switch name {
    case .to where need == .optional: .emptySameDay
    case .slot: .emptyWholeGroup
    default: nil
    }
  }

  /// What it takes.
  fileprivate func help(in purpose: Purpose, choose: Phrase) -> Phrase? {
    switch name {
    case .hours: return .takesInternshipHours
    case .birth: return .takesBirth
    case .path: return purpose == .importFile ? .takesPath : .takesOutput
    case .employer: return Field.isWorkplace(in: purpose) || purpose.isRecord ? .takesWorkplace(choose: choose) : nil
    case .next: return .takesNext
    case .counsellor: return .takesCounsellor
    case .by:
      return switch purpose {
      case .me: .takesYourName
      case .decision: .takesOwner
      case .observation: .takesBringer
      default: .takesBy
      }
    case .reason: return .takesReason
    case .asked: return .takesQuestion
    case .kolb(let step): return step.question
    default: break
    }
    return switch kind {
    case .line, .text: nil
    case .day: .takesDay
    case .days: .takesDays
    case .time: .takesTime
    case .span: .takesHours
    case .minutes: .takesMinutes
    case .interval: .takesInterval
    case .choice: .takesChoice
    }
  }
}

extension Day {
  /// Whole years from this day to a later one.
  fileprivate func years(until later: Day) -> Int {
    let hadBirthday = (later.month, later.dayOfMonth) >= (month, dayOfMonth)
    return later.year - year - (hadBirthday ? 0 : 1)
  }
}

extension ClosedRange<Day> {
  /// "di 21 jul", "ma 3 aug-vr 7 aug".
  fileprivate var words: Phrase {
    lowerBound == upperBound ? lowerBound.short : lowerBound.short + Phrase(same: "-") + upperBound.short
  }
}
