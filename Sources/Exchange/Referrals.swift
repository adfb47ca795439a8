// A list of referred people, read into candidates (rules 1 and 6).

import Domain
import Words

package enum Referrals {
  package struct Options: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The good rows are taken although others are wrong.
    package static let goodOnly = Options(rawValue: 1)
    /// Those who are new start with the group, as far as there are places; the others wait.
    package static let admit = Options(rawValue: 2)
  }

  /// Who is in the module already is passed over. `today` is the day on which somebody begins to wait.
  package static func plan(
    bytes: [UInt8], module: Module, of caseload: Caseload, options: Options = [], today: Day,
    ids: inout IdentifierSource
  ) throws(ImportProblem) -> ImportPlan {
    let table = try Table(bytes, .referrals)
    var people: [Participant] = []
    var rows: [Participant.ID: Table.Row] = [:]
    var known: [PersonName] = []
    var problems: [LineProblem] = []
    for record in table.records {
      var row = table.row(record)
      let person = participant(&row, today: today, ids: &ids)
      problems += row.problems
      guard let person, row.problems.isEmpty else { continue }
      if module.participants.contains(where: person.isSamePerson) || people.contains(where: person.isSamePerson) {
        known.append(person.name)
      } else {
        people.append(options.contains(.admit) ? person.withTalks(before: module, today: today) : person)
        rows[person.id] = row
      }
    }
    let entry = options.contains(.admit) ? Entry(people, module, of: caseload, today: today) : nil
    for (id, refusal) in entry?.refused ?? [:] { problems += rows[id]?.problem(refusal) ?? [] }
    people.removeAll { entry?.refused[$0.id] != nil }
    problems.sort { $0.row < $1.row }
    var remarks: [Phrase] = []
    let wrong = Set(problems.map(\.row)).count
    guard problems.isEmpty || options.contains(.goodOnly) else {
      remarks.append(ImportWords.nothingImported(wrong: wrong, of: table.records.count))
      return ImportPlan(changes: [], problems: problems, remarks: remarks)
    }
    let count = ImportWords.newCandidates(people.count)
    remarks.append(entry.map { ImportWords.admitted($0.admitted.count, waiting: $0.waiting.count) } ?? count)
    remarks += entry?.reasons.map { $0.phrase() } ?? []
    if wrong > 0 { remarks.append(ImportWords.leftOut(wrong)) }
    if !known.isEmpty { remarks.append(ImportWords.alreadyThere(known)) }
    remarks += likenesses(of: people, in: caseload)
    if !table.unused.isEmpty { remarks.append(ImportWords.unusedColumns(table.unused)) }
    let added: [Change] = people.isEmpty ? [] : [.addParticipants(module: module.id, participants: people)]
    return ImportPlan(changes: added + (entry?.changes ?? []), problems: problems, remarks: remarks)
  }

  /// Who looks like somebody known, here or in another module, or like another line of the list.
  private static func likenesses(of people: [Participant], in caseload: Caseload) -> [Phrase] {
    people.enumerated().compactMap { index, person in
      if let known = caseload.namesakes(of: person.name, birth: person.birth).first {
        return ImportWords.looksLike(person.name, known.person.name, caseload.module(known.module)?.name)
      }
      let twin = people[..<index].first(where: person.resembles)
      return twin.map { ImportWords.looksLike(person.name, $0.name, nil) }
    }
  }

  private static func participant(
    _ row: inout Table.Row, today: Day, ids: inout IdentifierSource
  ) -> Participant? {
    let name = PersonName(first: row.text(.firstName), last: row.text(.lastName))
    row.person = name.full.isEmpty ? nil : name
    row.checkWidth()
    let last = row.value(.lastName, { $0 }, else: { _ in .missing })
    let first = row.value(.firstName, { $0 }, else: { _ in .missing })
    let birth = birthday(&row, today: today)
    let referred = referral(&row, today: today)
    let organisation = row.value(.referrer, formalReferrer, else: { .notAReferrer($0) })
    guard let last, let first, let organisation else { return nil }
    let referrer = Referrer(
      organisation, consultant: row.text(.consultant), phone: row.text(.consultantPhone),
      email: row.text(.consultantEmail), informal: row.text(.informalReferrer))
    let status = BenefitStatus.allCases.first { $0.namesInFiles.contains(row.text(.status).plain) }
    var remark = row.lines(.remark)
    // A status that has no name here is kept in words.
    if status == nil, !row.text(.status).isEmpty {
      remark = [remark, "\(row.title(.status)): \(row.text(.status))"].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    // Where the list does not say when somebody was referred, it is known today.
    let step = PathStep(.referred, on: referred ?? today, source: referred == nil ? .paper : .recorded)
    return Participant(
      id: ids.next(), name: PersonName(first: first, last: last), birth: birth, town: row.text(.town),
      phone: row.text(.phone), email: row.text(.email), referrer: referrer, status: status ?? .other, remark: remark,
      path: [step])
  }

  private static func formalReferrer(_ text: String) -> Referrer.Organisation? {
    Referrer.Organisation.allCases.first { $0.rawValue.plain == text.plain }
  }

  private static func birthday(_ row: inout Table.Row, today: Day) -> Day? {
    let text = row.text(.birth)
    guard !text.isEmpty else { return nil }
    guard let day = date(text) else { row.note(.notADate(text), at: .birth); return nil }
    guard day.year >= 1900, day < today else { row.note(.birthOutOfRange(day), at: .birth); return nil }
    return day
  }

  private static func referral(_ row: inout Table.Row, today: Day) -> Day? {
    let text = row.text(.referredOn)
    guard !text.isEmpty else { return nil }
    guard let day = date(text) else { row.note(.notADate(text), at: .referredOn); return nil }
    guard day <= today else { row.note(.referredAhead(day), at: .referredOn); return nil }
    return day
  }

  /// 22/4/1990, 22-04-1990, 22.4.1990 or 1990-04-22. The year has four digits: '35 could be two centuries.
  private static func date(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return Day(year, month, day)
  }
}
