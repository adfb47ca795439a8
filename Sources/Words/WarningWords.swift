// What a field warns of while it is typed: a few words beside it. Nothing here stops anybody; the door does that.
import Domain

extension Phrase {
  package static func lookOut(_ warning: Phrase) -> Phrase { Phrase("Let op: ", "Note: ") + warning }

  // Days
  package static let weekend = Phrase("in het weekend", "at the weekend")
  package static let isPast = Phrase("al voorbij", "past already")
  package static let notPastYet = Phrase("nog niet voorbij", "not past yet")
  package static let notAhead = Phrase("moet nog komen", "must be still to come")
  package static func outsideWeeks(_ weeks: Int) -> Phrase {
    Phrase("buiten de \(weeks) weken van het programma", "outside the \(weeks) weeks of the programme")
  }
  package static func outsideInternshipWeeks(_ weeks: ClosedRange<Int>) -> Phrase {
    Phrase(
      "buiten de stageweken \(weeks.lowerBound)-\(weeks.upperBound)",
      "outside the internship weeks \(weeks.lowerBound)-\(weeks.upperBound)")
  }
  package static func entryUntilWeek(_ week: Int) -> Phrase {
    Phrase("instappen kan tot en met week \(week)", "entry is open up to week \(week)")
  }
  package static func comesBack(after from: Day, _ until: Day) -> Phrase {
    Phrase(
      "tweede keer, na \(from.dayAndMonth.dutch)-\(until.dayAndMonth.dutch)",
      "second time, after \(from.dayAndMonth.english)-\(until.dayAndMonth.english)")
  }
  package static func endsInternship(_ employer: String) -> Phrase {
    Phrase("stage eindigt dan: \(employer)", "internship ends then: \(employer)")
  }
  package static func dropsInternship(_ employer: String, _ day: Day) -> Phrase {
    Phrase(
      "stage van \(day.dayAndMonth.dutch) vervalt: \(employer)",
      "internship of \(day.dayAndMonth.english) is dropped: \(employer)")
  }
  package static func takesStopBack(_ day: Day) -> Phrase {
    Phrase("neemt het stoppen op \(day.dayAndMonth.dutch) terug", "takes back the stop on \(day.dayAndMonth.english)")
  }
  package static func beforeFirstDay(_ day: Day) -> Phrase {
    Phrase("vóór de eerste dag, ", "before the first day, ") + day.short
  }
  package static func beforeInternship(_ day: Day) -> Phrase {
    Phrase("vóór de stage, vanaf ", "before the internship, from ") + day.short
  }
  package static func afterInternship(_ day: Day) -> Phrase {
    Phrase("na de stage, tot ", "after the internship, to ") + day.short
  }
  package static func notAfterContact(_ day: Day) -> Phrase {
    Phrase("niet na dit contact, ", "not after this contact, ") + day.short
  }
  package static func afterModule(_ day: Day) -> Phrase {
    Phrase("na de module, tot ", "after the module, to ") + day.short
  }
  package static let afterFirstDay = Phrase("na de eerste stagedag", "after the first day of the internship")
  package static let nothingThen = Phrase("dan is er niets gepland", "nothing is planned then")
  package static func sessionsThen(_ count: Int) -> Phrase {
    Phrase("dan gepland: ", "planned then: ")
      + count.counted(Phrase("sessie", "session"), Phrase("sessies", "sessions"))
  }
  package static func aged(_ years: Int) -> Phrase {
    Phrase("\(years) jaar", years == 1 ? "1 year old" : "\(years) years old")
  }
  package static let notBornYet = Phrase("nog niet geboren", "not born yet")

  // Hours
  package static func atTheSameTime(_ session: String) -> Phrase {
    Phrase("tegelijk met \(session)", "at the same time as \(session)")
  }
  package static func atWorkThen(_ people: Int) -> Phrase {
    Phrase("\(people) op stage op dat uur", "\(people) at work at that hour")
  }
  package static let pastMidnight = Phrase("duurt tot na middernacht", "lasts past midnight")
  package static let longerThanSession = Phrase("langer dan de sessie", "longer than the session")
  package static func inAWeek(_ sum: Minutes) -> Phrase { sum.words + Phrase(" per week", " a week") }
  package static func overCap(_ sum: Minutes, _ cap: Minutes) -> Phrase {
    inAWeek(sum) + Phrase(", hoogstens ", ", at most ") + cap.words
  }

  package static let noEmail = Phrase("geen e-mailadres?", "not an e-mail address?")
}
