// The templates of the user's own: a file in the folder beside the configuration takes the place of the shipped one.

import Domain
import Exchange
import Glibc
import Store
import Words

struct TemplateFolder {
  let path: String

  /// The minutes of a meeting by one's own template where it can be used; what is wrong with it otherwise. Nil when there
  /// is no such meeting. For the command and the screen alike.
  func minutes(
    _ id: Intervision.ID, of caseload: Caseload, names: NamesInPrint, _ format: PrintFormat, in language: Language,
    on today: Day
  ) -> (text: String, trouble: Phrase?)? {
    guard let minutes = MeetingMinutes(id, of: caseload, names: names, in: language, on: today) else { return nil }
    let (template, trouble) = own(.minutes, format)
    return (minutes.text(format, by: template), trouble)
  }

  /// The report of a participant, likewise.
  func report(
    _ id: Participant.ID, of caseload: Caseload, _ version: Report.Version, names: NamesInPrint, _ format: PrintFormat,
    in language: Language, on today: Day
  ) -> (text: String, trouble: Phrase?)? {
    guard let report = FinalReport(id, of: caseload, version: version, names: names, in: language, on: today) else {
      return nil
    }
    let (template, trouble) = own(.report, format)
    return (report.text(format, by: template), trouble)
  }

  /// Nil where there is none, or none that can be used; the trouble says so.
  private func own(_ shipped: ShippedTemplate, _ format: PrintFormat) -> (template: Template?, trouble: Phrase?) {
    let file = path + "/" + shipped.file(format)
    do throws(TemplateProblem) {
      guard let text = try text(file) else { return (nil, nil) }
      return (try Template(text), nil)
    } catch {
      return (nil, error.phrase(in: file))
    }
  }

  private func text(_ file: String) throws(TemplateProblem) -> String? {
    let contents: Contents
    do throws(DiskError) {
      // Links are followed: people keep such files elsewhere.
      contents = try SystemDisk().read(try SystemDisk().realPath(file), limit: Template.limit)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw TemplateProblem(line: 0, reason: .unreadable(code: error.code))
    }
    guard let bytes = contents.bytes else { throw TemplateProblem(line: 0, reason: .tooLarge(limit: Template.limit)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
