// Help and palette: everything that can be done or gone to, found by typing; Enter does it.
import Domain
import Screen
import Words

/// The help shows the commands, those of this place first, and in a form those of forms; the palette all of them, and
/// people, modules and companies besides.
struct Finder: Sendable {
  enum Scope: Sendable { case commands, form, everything }

  enum Target: Hashable, Sendable {
    case command(Command)
    /// A key of forms that is no command: there to be read.
    case told(KeyHint)
    case participant(Module.ID, Participant.ID)
    case internship(Module.ID, Internship.ID)
    case module(Module.ID)
    /// A form chosen from a list.
    case form(Purpose)
    case employer(Employer.ID)
    case missing(Participant.ID, Missing)
    /// A part of somebody's dossier.
    case section(Participant.ID, Record.Kind)
    /// Where it is told what was done in a session.
    case story(Session.ID)
    /// The reflection of the next one, after somebody's.
    case reflection(Session.ID, after: Participant.ID)
    /// The form in which a free place is offered.
    case offer(Participant.ID, of: Module.ID, place: Module.ID)
  }

  struct Entry: Sendable {
    var target: Target
    var words: String
    /// What is found: the words, and what else the thing is known by.
    var folded: Folded
    /// Said behind the words: where a person is, which module is meant.
    var more = ""
  }

  var scope: Scope
  let entries: [Entry]
  var filter = TextInput()
  var index = 0
  /// Where the entries that are left stand, the best first; made anew when the filter changes.
  private var found: [Int]

  init(_ scope: Scope, _ entries: [Entry]) {
    (self.scope, self.entries, found) = (scope, entries, Array(entries.indices))
  }

  var matches: LazyMapCollection<[Int], Entry> { found.lazy.map { [entries] in entries[$0] } }

  mutating func find() {
    let match = Match(filter.text)
    guard !match.isEmpty else { return found = Array(entries.indices) }
    found = entries.indices.found(by: match) { entries[$0].folded }
      .sorted { rank($0.element, $0.distance) < rank($1.element, $1.distance) }.map(\.element)
  }

  /// What can be done goes before what is only told.
  private func rank(_ index: Int, _ distance: Int) -> (Int, Int, Int) {
    if case .told = entries[index].target { (1, distance, index) } else { (0, distance, index) }
  }

  var chosen: Target? { matches.indices.contains(index) ? matches[index].target : nil }
}

extension App {
  mutating func openHelp() { overlays.append(.finder(seen.finder(.commands))) }

  mutating func openPalette() { overlays.append(.finder(seen.finder(.everything))) }

  func finder(_ scope: Finder.Scope) -> Finder {
    switch scope {
    case .commands:
      Finder(
        scope, commandEntries.filter { if case .command(let command) = $0.target { !command.isOfForms } else { true } })
    case .form: Finder(scope, formEntries)
    case .everything:
      Finder(
        scope, commandEntries + peopleEntries + moduleEntries + employerEntries + goalEntries + sectionEntries)
    }
  }

  /// What the hints of this place offer, then the rest in the order of the table.
  private var commandEntries: [Finder.Entry] {
    let here = Command.hints(at: place)
    let order = here + Command.allCases.filter { !here.contains($0) }
    return order.map(entry)
  }

  func entry(_ command: Command) -> Finder.Entry {
    let keys = keymap[command].map { $0.words(language) }.joined(separator: " ")
    let words = command.words(language)
    return Finder.Entry(
      target: .command(command), words: words,
      folded: Folded([words, command.short(language), keys].joined(separator: " ")))
  }

  /// Of the module that is open first.
  private var peopleEntries: [Finder.Entry] {
    let names = Dictionary(caseload.employers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return orderedModules.flatMap { module in
      module.participants.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { person in
        let name = naming(person.who)
        return Finder.Entry(
          target: .participant(module.id, person.id), words: name, folded: Folded(name: name), more: module.name)
      }
        + module.internships.map { internship in
          let who = module.participant(internship.participant).map { naming($0.who) } ?? ""
          let employer = internship.employerID.flatMap { names[$0] } ?? internship.employer
          return Finder.Entry(
            target: .internship(module.id, internship.id), words: employer, folded: Folded(employer), more: who)
        }
    }
  }

  /// A rating is given from anywhere.
  private var goalEntries: [Finder.Entry] {
    (module?.roster ?? []).flatMap { person in
      person.dossier.goals.filter(\.isWorded).map { goal in
        let (words, name) = (goal.words.replacingNewlines, naming(person.who))
        return Finder.Entry(
          target: .form(.rating(person.id, goal.id, nil)), words: name, folded: Folded(rateWords + name + " " + words),
          more: words)
      }
    }
  }

  /// Every part of every dossier of the module that is open, also where nothing is in it yet.
  private var sectionEntries: [Finder.Entry] {
    let kinds = Record.Kind.allCases.filter { $0 != .rating }.map { kind in
      (kind: kind, words: kind.words(language), folded: Folded(kind.words(language)))
    }
    let people = (module?.participants ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    return people.flatMap { person in
      let name = naming(person.who)
      let folded = Folded(name: name)
      return kinds.map { kind in
        Finder.Entry(
          target: .section(person.id, kind.kind), words: name, folded: folded + kind.folded, more: kind.words)
      }
    }
  }

  private var rateWords: String { Phrase.rateSign(language) + " " }

  private var moduleEntries: [Finder.Entry] {
    orderedModules.map { module in
      Finder.Entry(
        target: .module(module.id), words: module.name,
        folded: Folded(module.name + " " + module.place + " " + module.counsellor), more: module.start.typed)
    }
  }

  private var employerEntries: [Finder.Entry] {
    caseload.employers.map { employer in
      Finder.Entry(
        target: .employer(employer.id), words: employer.name,
        folded: Folded([employer.name, employer.town, employer.sector].joined(separator: " ")),
        more: [employer.sector, employer.town].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  private var orderedModules: [Module] {
    (module.map { [$0] } ?? []) + ownFirst(caseload.modules.filter { $0.id != moduleID })
  }

  mutating func update(_ finder: inout Finder, _ event: Event) -> Stay {
    switch event {
    case .paste(let text):
      finder.filter.insert(text.replacingNewlines)
      finder.find()
      finder.index = 0
    case .key(.escape), .key(.control("c")): return .closed
    case .key(.enter):
      guard let target = finder.chosen else { return .open }
      // A command that cannot work now says why, and the finder stays for another try.
      if case .command(let command) = target, let reason = command.blocked(in: self) {
        status = Status(.refused, reason)
        return .open
      }
      if case .told(let hint) = target {
        status = Status(.info, hint.key + Phrase(same: ": ") + hint.does)
        return .open
      }
      pending = target
      return .closed
    case .key(let key):
      let before = finder.filter
      find(key, &finder.filter, &finder.index, count: finder.matches.count)
      if finder.filter != before { finder.find() }
    case .mouse, .resize: break
    }
    finder.index = max(0, min(finder.index, finder.matches.count - 1))
    return .open
  }

  /// Carried out once the finder has closed.
  mutating func follow(_ target: Finder.Target) {
    switch target {
    case .command(let command): if command.isOfForms { press(command) } else { run(command) }
    case .told: break
    case .participant(let id, let person):
      enter(id)
      openDossier(person)
    case .internship(let id, let internship):
      enter(id)
      go(.internships)
      selections[.internships, default: Selection()].item = .internship(internship)
    case .module(let id):
      enter(id)
      go(.roster)
    case .form(let purpose): form(for: purpose).map { open($0) }
    case .employer(let id): openEmployer(id)
    case .section(let person, let kind):
      openDossier(person)
      let part = items(of: .dossier).first { if case .record(let id) = $0 { id.kind == kind } else { false } }
      selections[.dossier] = Selection(item: part)
    case .missing(let person, let thing): lead(to: thing, of: person)
    case .story(let session): tell(of: session)
    case .reflection(let session, let person): reflect(on: session, after: person)
    case .offer(let person, let home, let place):
      guard let person = caseload.module(home)?.participant(person) else { return }
      visit(home) { $0.open($0.stageForm([person], from: place)) }
    }
  }

  /// Typing narrows a list; arrows go through it.
  func find(_ key: Key, _ filter: inout TextInput, _ index: inout Int, count: Int) {
    switch key {
    case .down: index = min(index + 1, max(0, count - 1))
    case .up: index = max(0, index - 1)
    case .pageDown: index = min(index + 10, max(0, count - 1))
    case .pageUp: index = max(0, index - 10)
    case .home: index = 0
    case .end: index = max(0, count - 1)
    case .backspace:
      filter.deleteBackward()
      index = 0
    case .control("u"):
      filter.clear()
      index = 0
    case .character(let character):
      filter.insert(String(character))
      index = 0
    default: break
    }
  }

  func draw(_ finder: Finder, into frame: inout Frame) {
    let title: Phrase =
      switch finder.scope {
      case .commands: .helpTitle
      case .form: FormKeys.title
      case .everything: .paletteTitle
      }
    let matches = finder.matches
    drawFinder(title, finder.filter, matches.count, finder.index, into: &frame) { line(of: matches[$0]) }
  }

  private func line(of entry: Finder.Entry) -> Line {
    if case .told(let hint) = entry.target {
      return [Span(hint.key(language).padded(to: 14), .emphasis, .bold), Span(entry.words, .text)]
    }
    guard case .command(let command) = entry.target else {
      let sign: Phrase =
        switch entry.target {
        case .participant: .participantSign
        case .internship: .internshipSign
        case .employer: .companySign
        case .form: .rateSign
        case .section: .dossierSign
        case .module, .command, .told, .missing, .story, .offer, .reflection: .moduleSign
        }
      return [
        Span(sign(language).padded(to: 14), .info), Span(entry.words, .text), Span("  " + entry.more, .secondary),
      ]
    }
    let reason = command.blocked(in: self)
    return [
      Span(shownKeys(of: command).padded(to: 14), .emphasis, .bold),
      Span(entry.words, reason == nil ? .text : .secondary),
      Span(reason.map { "  (" + $0(language) + ")" } ?? "", .secondary),
    ]
  }

  /// As many as stand whole before the sentence.
  private func shownKeys(of command: Command) -> String {
    var keys = keymap[command].prefix(3).map { $0.words(language) }
    while keys.count > 1, keys.joined(separator: " ").columns > 13 { keys.removeLast() }
    return keys.joined(separator: " ")
  }
}
