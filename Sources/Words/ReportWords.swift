// The extensive report of the steps taken (eindverslag), assembled from all that was entered about a person, part by part.
//
// A line that begins with "- " is an item of a list, any other one a paragraph. What was not entered is not made up: a part of
// which nothing is known says so in one sentence.

import Domain

package struct ReportWords: Sendable {
  /// A part as it stands now.
  package struct Piece: Hashable, Sendable {
    package enum State: Hashable, Sendable {
      /// As the data say it.
      case assembled
      /// Somebody wrote in it; nothing changed since.
      case written
      /// The data say something else since somebody wrote in it: both are in the text.
      case changed
      /// The report is finished, and stays as it was read over.
      case final
      /// As finished; of the days until then the data say something else now.
      case outdated
    }

    package let part: Report.Part
    package let text: String
    /// What the data say now.
    package let assembled: String
    package let state: State
    /// Lines that came into the text by themselves since somebody wrote in it.
    package let fresh: Set<String>

    /// With every text changed: behind a veil.
    package func with(_ change: (String) -> String) -> Piece {
      Piece(
        part: part, text: change(text), assembled: change(assembled), state: state, fresh: Set(fresh.map(change)))
    }
  }

  let caseload: Caseload
  let module: Module
  let person: Participant
  package let language: Language
  private(set) var today: Day
  private let others: Bystanders

  /// Nil when there is no such person.
  /// - Parameters:
  ///   - caseload: with the real names, else what was written could not be told from what was assembled.
  ///   - today: up to when hours are counted.
  package init?(_ id: Participant.ID, of caseload: Caseload, in language: Language, on today: Day) {
    guard let (module, person) = caseload.participant(id) else { return nil }
    (self.caseload, self.module, self.person) = (caseload, module, person)
    others = Bystanders(module, beside: id)
    (self.language, self.today) = (person.dossier.report?.language(beside: language) ?? language, today)
  }

  var dossier: Dossier { person.dossier }
  var report: Report { dossier.report ?? Report() }
  /// How a report calls somebody.
  var name: String { person.name.first.isBlank ? person.name.full : person.name.first }

  package var pieces: [Piece] { Report.Part.allCases.map(piece) }

  /// With nobody's name in them, and no date of birth, which is as good as a name.
  package func pieces(through veil: Veil) -> [Piece] {
    pieces.map { piece in
      piece.with { text in
        let nobody = [born.dutch, born.english].filter { !$0.isEmpty }.reduce(text) { text, words in
          text.split(separator: words, omittingEmptySubsequences: false).joined()
        }
        return veil(nobody, of: person.id)
      }
    }
  }

  package func piece(_ part: Report.Part) -> Piece {
    let assembled = text(of: part)
    // What somebody wrote, and what was finished, stands as it is.
    let text = report.text(of: part, assembled: assembled)
    if let day = report.finished {
      return Piece(
        part: part, text: text, assembled: assembled, state: says(text, in: part, on: day) ? .final : .outdated,
        fresh: [])
    }
    guard let own = report.texts[part] else {
      return Piece(part: part, text: text, assembled: assembled, state: .assembled, fresh: [])
    }
    let fresh = own.base == assembled ? [] : Set(assembled.lines).subtracting(own.base.lines + own.written.lines)
    return Piece(
      part: part, text: text, assembled: assembled, state: own.base == assembled ? .written : .changed, fresh: fresh)
  }

  /// Whether the part, made on that day with what is known now, would be what it is.
  private func says(_ text: String, in part: Report.Part, on day: Day) -> Bool {
    guard !report.final.isEmpty else { return true }
    var then = self
    then.today = day
    return report.draft(of: part, assembled: then.text(of: part)) == text
  }

  /// What the data say of a part, in the language of the report; of what somebody wrote in, the language it was written over,
  /// so that another language on the screen is no change of the data.
  package func text(of part: Report.Part) -> String {
    let words = words(of: part)
    guard let base = report.texts[part]?.base, !base.isEmpty else { return words(language) }
    let known = Set(base.lines)
    let common = Language.allCases.map { language in
      (language: language, count: words(language).lines.count(where: known.contains))
    }
    let most = common.map(\.count).max() ?? 0
    let best = common.filter { $0.count == most }.map(\.language)
    return words(best.contains(language) ? language : best.first ?? language)
  }

  private func words(of part: Report.Part) -> Phrase {
    let lines =
      switch part {
      case .introduction: introduction
      case .path: path
      case .attendance: attendance
      case .goals: goals
      case .goalNotes: goalNotes
      case .lifeDomains: lifeDomains
      case .care: care
      case .jobTarget: jobTarget
      case .internship: internships
      case .reflections: reflections
      case .evaluation: evaluation
      case .outcome: outcome
      case .nextSteps: nextSteps
      }
    return lines.joined(Phrase(same: "\n"))
  }

  // MARK: - What is done with a report

  /// With a text of somebody's own in a part, over what was assembled there then; none where it is what the data say.
  package func written(_ text: String, over base: String, in part: Report.Part) -> Report {
    var report = report
    let text = text.trimmedLines
    report.texts[part] = [base, self.text(of: part)].contains(text) ? nil : Report.Text(written: text, base: base)
    return report
  }

  /// With all parts kept as they are now.
  package func finished(on day: Day, by taker: Taker) -> Report {
    var report = report
    report.final = Dictionary(pieces.map { ($0.part, $0.text) }, uniquingKeysWith: { first, _ in first })
    (report.finished, report.taker, report.language) = (day, taker, language.rawValue)
    return report
  }

  // MARK: - Pieces of sentences

  func line(_ label: Phrase, _ text: String) -> Phrase? {
    text.isBlank ? nil : label + same(": ") + told(text.trimmedLines)
  }

  /// What somebody typed: nobody else of the group is named in somebody's report.
  func told(_ text: String, _ surroundings: Bystanders.Surroundings = .asTyped) -> Phrase {
    let (dutch, english) = (ReportWords.somebody(.dutch), ReportWords.somebody(.english))
    return Phrase(others.hidden(text, as: dutch, surroundings), others.hidden(text, as: english, surroundings))
  }

  private static func somebody(_ language: Language) -> Bystanders.Somebody {
    switch language {
    case .dutch: Bystanders.Somebody("iemand uit de groep", "iemands")
    case .english: Bystanders.Somebody("somebody of the group", "somebody's")
    }
  }

  /// A sentence has one full stop, also where it ends with "Christel W.".
  func sentence(_ words: Phrase) -> Phrase { Phrase(words.dutch.stopped, words.english.stopped) }

  func item(_ words: Phrase) -> Phrase { Phrase(same: "- ") + words }

  func same(_ text: String) -> Phrase { Phrase(same: text) }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  fileprivate var stopped: String { last.map { ".!?:".contains($0) } ?? true ? self : self + "." }

  /// Without blank lines around it.
  var trimmedLines: String {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines.drop(while: \.isBlank).joined(separator: "\n")
  }
}

extension Day {
  /// "21 april 2026": a date in a running text.
  package var date: Phrase { Phrase(same: "\(dayOfMonth) ") + monthName.long + Phrase(same: " \(year)") }
}

extension Report {
  /// A finished one is in one language, whatever is spoken around it.
  package func language(beside spoken: Language) -> Language {
    finished == nil ? spoken : language.flatMap(Language.init) ?? spoken
  }
}

extension Report.Part {
  /// At the head of the part.
  package var words: Phrase {
    switch self {
    case .introduction: Phrase("Wie en wanneer", "Who and when")
    case .path: Phrase("De weg die werd afgelegd", "The path that was taken")
    case .attendance: Phrase("Aanwezigheid en uren", "Attendance and hours")
    case .goals: Phrase("Persoonlijke doelstellingen", "Personal goals")
    case .goalNotes: Phrase("Bij de scores genoteerd", "Noted with the ratings")
    case .lifeDomains: Phrase("Levensdomeinen", "Life domains")
    case .care: Phrase("Omkadering en adviserend arts", "Care network and medical adviser")
    case .jobTarget: Phrase("Jobdoelwit", "Job target")
    case .internship: Phrase("Stage", "Internship")
    case .reflections: Phrase("Wat de stage leerde", "What the internship taught")
    case .evaluation: Phrase("Eindevaluatie", "Final evaluation")
    case .outcome: Phrase("Doorstroom", "Outcome")
    case .nextSteps: Phrase("Volgende stappen", "Next steps")
    }
  }
}

extension Report.Version {
  package var words: Phrase {
    switch self {
    case .participant: Phrase("voor de deelnemer", "for the participant")
    case .referrer: Phrase("voor de verwijzer", "for the referrer")
    }
  }
}
