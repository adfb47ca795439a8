// What is wrong with a template of the user's own, and what is done then.

package struct TemplateProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// `code` is the system's error.
    case unreadable(code: Int32)
    /// In bytes.
    case tooLarge(limit: Int)
    /// A section has no end, or its end has another name.
    case sectionNotClosed(name: String)
    case tagUnfinished
    /// A partial, a pragma or a change of delimiters: files hold all they need by themselves.
    case tagUnknown(String)
    case nestedTooDeep(limit: Int)
  }

  /// From 1; 0 where the whole file is meant.
  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) { (self.line, self.reason) = (line, reason) }

  /// - Parameter file: as the person knows it.
  package func phrase(in file: String) -> Phrase {
    let place = line > 0 ? Phrase("\(file), lijn \(line): ", "\(file), line \(line): ") : Phrase(same: "\(file): ")
    return place + reason.phrase
      + Phrase(" Het ingebouwde sjabloon is gebruikt.", " The built-in template was used.")
  }
}

extension TemplateProblem.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .unreadable(let code): Phrase("niet te lezen (fout \(code)).", "cannot be read (error \(code)).")
    case .tooLarge(let limit): Phrase("groter dan \(limit / 1024) KB.", "larger than \(limit / 1024) KB.")
    case .sectionNotClosed(let name):
      Phrase(
        "het blok {{#\(name)}} en een einde {{/\(name)}} horen bij elkaar; een van beide ontbreekt.",
        "the section {{#\(name)}} and an end {{/\(name)}} belong together; one of them is missing.")
    case .tagUnfinished: Phrase("een {{…}} is niet af.", "a {{…}} is not finished.")
    case .tagUnknown(let tag):
      Phrase("{{\(tag)…}} kan niet in dit sjabloon.", "{{\(tag)…}} is not possible in this template.")
    case .nestedTooDeep(let limit):
      Phrase("meer dan \(limit) blokken in elkaar.", "more than \(limit) sections inside each other.")
    }
  }
}
