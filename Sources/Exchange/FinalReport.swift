// The report of a participant (eindverslag), as values for a template: who, and each part in paragraphs and lists.

import Domain
import Words

package struct FinalReport: Sendable {
  private let pieces: [ReportWords.Piece]
  private let module: Module
  private let person: Participant
  private let report: Report
  private let version: Report.Version
  /// Nil where participants are named.
  private let veil: Veil?
  private let language: Language
  private let today: Day

  /// Nil when there is no such participant.
  /// - Parameters:
  ///   - caseload: with the real names; they are hidden here where that is asked.
  ///   - version: the referrer's leaves out what the participant gave no consent for.
  package init?(
    _ id: Participant.ID, of caseload: Caseload, version: Report.Version, names: NamesInPrint = .real,
    in language: Language, on today: Day
  ) {
    guard let words = ReportWords(id, of: caseload, in: language, on: today) else { return nil }
    // First put together, then hidden: under a veil nobody could tell what was written from what was assembled.
    let veil = names == .pseudonyms ? Veil(caseload) : nil
    let seen = veil.map(caseload.seen) ?? caseload
    guard let (module, person) = seen.participant(id) else { return nil }
    (self.module, self.person, self.veil, self.version) = (module, person, veil, version)
    (self.language, self.today) = (words.language, today)
    report = person.dossier.report ?? Report()
    let parts = report.parts(for: version)
    pieces = (veil.map(words.pieces) ?? words.pieces).filter { parts.contains($0.part) && !$0.text.isBlank }
  }

  /// By the shipped template, or by one of the user's own.
  package func text(_ format: PrintFormat, by template: Template? = nil) -> String {
    (template ?? (try? ShippedTemplate.report.template(format)))?.filled(with: values, as: format) ?? ""
  }

  /// What a template can name; the shipped ones use all of it.
  var values: [String: PrintValue] {
    let consultant = [person.referrer.organisation.rawValue, person.referrer.consultant].filter { !$0.isBlank }
    return [
      "label": .group(ReportLabel.allCases.reduce(into: [:]) { $0[$1.rawValue] = say($1.phrase) }),
      "language": .text(language.rawValue), "isPseudonymous": .flag(veil != nil),
      "isDraft": .flag(report.finished == nil), "finished": say(report.finished?.long ?? Phrase(same: "")),
      "name": .text(person.name.full), "version": say(version.words), "method": .text(module.template.name),
      "module": .text(module.name), "place": .text(module.place), "counsellor": .text(module.counsellor(on: today)),
      "referrer": .text(consultant.joined(separator: ", ")), "parts": rows(pieces.map(values)),
      "printed": say(today.long), "foot": .text(foot),
    ]
  }

  private func values(_ piece: ReportWords.Piece) -> [String: PrintValue] {
    ["title": say(piece.part.words), "blocks": rows(PrintBlock.blocks(of: piece.text).map(\.values))]
  }

  /// For the foot of each page, which is told in CSS: nothing that could end a text there.
  private var foot: String {
    let words = [module.name.prefix(60), today.date(language)[...]].joined(separator: " · ")
    let plain = words.unicodeScalars.filter { scalar in
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil || " .,()/·-".unicodeScalars.contains(scalar)
        || properties.generalCategory == .nonspacingMark
    }
    return String(String.UnicodeScalarView(plain))
  }

  private func say(_ phrase: Phrase) -> PrintValue { .text(phrase(language)) }
}

/// Nothing where the list is empty, so that its heading can go too.
private func rows(_ items: [[String: PrintValue]]) -> PrintValue {
  items.isEmpty ? .flag(false) : .group(["rows": .list(items.map { .group($0) })])
}

/// A paragraph with the list that follows it; either may be missing.
struct PrintBlock: Hashable {
  var text = ""
  var items: [String] = []

  /// Each line is a paragraph, or an item where it begins with "- ".
  static func blocks(of text: String) -> [PrintBlock] {
    var blocks: [PrintBlock] = []
    for line in text.split(whereSeparator: \.isNewline).map(String.init) where !line.isBlank {
      let line = line.trimmed
      guard line.hasPrefix("- ") else {
        blocks.append(PrintBlock(text: line))
        continue
      }
      if blocks.isEmpty { blocks.append(PrintBlock()) }
      blocks[blocks.count - 1].items.append(String(line.dropFirst(2)).trimmed)
    }
    return blocks
  }

  var values: [String: PrintValue] {
    ["text": .text(text), "items": rows(items.map { ["text": .text($0)] })]
  }
}
