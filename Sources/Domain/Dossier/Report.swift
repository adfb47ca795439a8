// The extensive report of the steps taken (eindverslag): what is written over what was assembled, for whom, and with whose consent.
//
// A part is assembled anew each time from all that was entered. What somebody wrote in it stays: a part keeps the text as
// written and the text that it was written over, and what has changed since in the assembled text comes in beside it.

package struct Report: Hashable, Codable, Sendable {
  package enum Part: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
    case introduction, path, attendance, goals, goalNotes, lifeDomains, care, jobTarget, internship, reflections,
      evaluation, outcome, nextSteps

    /// In the referrer's version only with the participant's consent: health, home, care, why a goal was rated so, and what
    /// was said in the group.
    package var isSensitive: Bool { [.goalNotes, .lifeDomains, .care, .reflections].contains(self) }
  }

  package enum Version: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable { case participant, referrer }

  package struct Text: Hashable, Codable, Sendable {
    package var written: String
    /// What was assembled when it was written.
    package var base: String

    package init(written: String, base: String) { (self.written, self.base) = (written, base) }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      (written, base) = (try values.text(.written), try values.text(.base))
    }
  }

  package var texts: [Part: Text]
  /// Sensitive parts that the participant lets the referrer read, since when.
  package var consents: [Part: Day]
  /// Other parts that the participant does not let the referrer read, since when.
  package var withheld: [Part: Day]
  /// Read over with the participant and ready; from then on nothing new comes into it.
  package var finished: Day?
  package var taker: Taker?
  /// Parts as they stood when it was finished.
  package var final: [Part: String]
  package var given: [Version: Day]
  /// In which it was finished, as the edge names it.
  package var language: String?

  package init() { (texts, consents, withheld, final, given) = ([:], [:], [:], [:], [:]) }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    texts = try values.value(.texts, or: [:])
    consents = try values.value(.consents, or: [:])
    withheld = try values.value(.withheld, or: [:])
    finished = try values.decodeIfPresent(forKey: .finished)
    taker = try values.decodeIfPresent(forKey: .taker)
    final = try values.value(.final, or: [:])
    given = try values.value(.given, or: [:])
    language = try values.decodeIfPresent(forKey: .language)
  }

  /// What stands in a part of which `assembled` is what the data say now.
  package func text(of part: Part, assembled: String) -> String {
    // Of one that was finished outside the screen, by a script, no parts were kept: it says what the data say.
    if finished != nil, !final.isEmpty { return final[part] ?? "" }
    return draft(of: part, assembled: assembled)
  }

  /// What would stand in it if it were not finished.
  package func draft(of part: Part, assembled: String) -> String {
    texts[part].map { Report.merged($0, assembled: assembled) } ?? assembled
  }

  /// Its parts follow the dossier again, and nobody was given it.
  package var reopened: Report {
    var report = self
    (report.finished, report.taker, report.final, report.given) = (nil, nil, [:], [:])
    return report
  }

  package func saysTheSame(as other: Report) -> Bool {
    (texts, final, finished, language) == (other.texts, other.final, other.finished, other.language)
  }

  /// The parts that a version may show.
  package func parts(for version: Version) -> [Part] {
    Part.allCases.filter { part in
      version == .participant || (part.isSensitive ? consents[part] != nil : withheld[part] == nil)
    }
  }
}

extension Report {
  /// Every line that somebody wrote or changed stays; an untouched line that the data no longer say goes; a line that they say
  /// anew comes after the line that it follows there. Both texts are the same when nobody wrote and nothing changed.
  package static func merged(_ text: Text, assembled: String) -> String {
    guard text.base != assembled, text.written != assembled else { return text.written }
    let (base, written, new) = (text.base.linesOfText, text.written.linesOfText, assembled.linesOfText)
    let (kept, fresh) = (base.places(in: written), base.places(in: new))
    var result: [String] = []
    var (nextWritten, nextNew) = (0, 0)
    for index in base.indices {
      // What stands before this line on either side, the person's own words first.
      if let place = kept[index] {
        result += written[nextWritten..<place]
        nextWritten = place + 1
      }
      if let place = fresh[index] {
        result += new[nextNew..<place]
        nextNew = place + 1
      }
      if kept[index] != nil, fresh[index] != nil { result.append(base[index]) }
    }
    return (result + written[nextWritten...] + new[nextNew...]).joined(separator: "\n")
  }
}

extension String {
  fileprivate var linesOfText: [String] {
    isEmpty ? [] : split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension [String] {
  /// For each line its place in `other`, nil where it is not: the longest way through both in order.
  fileprivate func places(in other: [String]) -> [Int?] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in other.difference(from: self) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var free = other.indices.filter { !inserted.contains($0) }.makeIterator()
    return indices.map { removed.contains($0) ? nil : free.next() }
  }
}
