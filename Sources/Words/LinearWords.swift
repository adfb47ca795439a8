// What is said in words where the screen is read line by line: signs, places, the days of the week.
import Domain

extension Phrase {
  /// One T-score, or the first and the last.
  package static func scores(_ scores: [String]) -> Phrase {
    Phrase(same: "T-score ") + scores.map { Phrase(same: $0) }.joined(Phrase(" naar ", " to "))
  }
  /// Of a list that does not fit: how many lines are not on the screen.
  package static func rowsAround(above: Int, below: Int) -> Phrase {
    let parts = [
      above > 0 ? Phrase("\(above) regels hierboven", "\(above) lines above") : nil,
      below > 0 ? Phrase("nog \(below) regels hieronder", "\(below) more lines below") : nil,
    ]
    return parts.compactMap { $0 }.joined(Phrase(same: ", ")) + Phrase(same: ".")
  }

  // Signs
  package static let signSelected = Phrase("gekozen:", "selected:")
  package static let signMarked = Phrase("gemarkeerd", "marked")
  package static let signAttention = Phrase("let op,", "attention,")
  package static let signNext = Phrase("eerstvolgend", "next")
  package static let signDone = Phrase("gedaan:", "done:")
  package static let signOpened = Phrase("open", "open")
  package static let signRequired = Phrase("verplicht", "required")
  package static let signOwnValue = Phrase("door u ingevuld", "filled in by you")

  /// "scherm 2 van 8: Groep".
  package static func screenOf(_ number: Int, _ count: Int) -> Phrase {
    Phrase("scherm \(number) van \(count): ", "screen \(number) of \(count): ")
  }
  /// "2 van 5".
  package static func choiceOf(_ number: Int, _ count: Int) -> Phrase {
    Phrase("\(number) van \(count)", "\(number) of \(count)")
  }
  package static let emptyDay = Phrase("niets gepland", "nothing planned")
  package static let presentColumn = Phrase("aanwezig", "present")
  package static let lastContactColumn = Phrase("laatste contact", "last contact")
  package static let dueColumn = Phrase("contact", "contact")
  package static let takenColumn = Phrase("deelnemers", "participants")
}
