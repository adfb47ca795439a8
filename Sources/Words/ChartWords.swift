// What stands beside the charts: labels of their lanes, at most nine columns, and what their signs mean.
import Domain

extension Phrase {
  package static let timeline = Phrase("Verloop", "Course")
  package static func timelineOf(_ name: String) -> Phrase { Phrase("Verloop van \(name)", "Course of \(name)") }
  package static func todayIs(_ day: Day) -> Phrase { Phrase("vandaag ", "today ") + day.short }

  package static func leftAndRight(_ left: Phrase, _ right: Phrase) -> Phrase {
    Phrase("(links ", "(left ") + left + Phrase(", rechts ", ", right ") + right + Phrase(same: ")")
  }
  package static let details = Phrase("Gegevens", "Details")
  package static let registerTitle = Phrase("Aanwezigheid", "Attendance")

  // Lanes
  package static let weekLane = Phrase("week", "week")
  package static let calendarLane = Phrase("kalender", "calendar")
  package static let phaseLane = Phrase("fase", "phase")
  package static let participationLane = Phrase("deelname", "in group")
  package static let internshipLane = Phrase("stage", "intern")
  package static let internshipsLane = Phrase("op stage", "at work")
  package static let returnDayLane = Phrase("terugkom", "return")
  package static let daysOffLane = Phrase("vrij", "days off")
  package static let attendanceLane = Phrase("sessies", "sessions")
  package static let plannedHours = Phrase("gepland", "planned")
  package static let doneHoursShort = Phrase("gedaan", "done")
  package static let highestHours = Phrase("hoogste", "highest")
  package static let averageHours = Phrase("gemiddeld", "average")

  // What is told
  package static let participation = Phrase("neemt deel", "takes part")
  package static let participationStopped = Phrase("nam deel, gestopt", "took part, stopped")
  package static let atWorkWords = Phrase("op stage", "at work")
  package static let notTakingPart = Phrase("niet in de groep", "not in the group")
  package static let allRecorded = Phrase("genoteerd", "recorded")
  package static let calledOff = Phrase("afgelast", "cancelled")
  package static func presentOf(_ present: Int, _ all: Int) -> Phrase {
    Phrase("\(present) van \(all) aanwezig", "\(present) of \(all) present")
  }
  package static let noHoursYet = Phrase("Nog geen uren gepland.", "No hours planned yet.")
  package static func overTheCap(_ cap: Minutes) -> Phrase { Phrase("boven ", "over ") + cap.words }
  /// "boven 19 u in week 5, 6 en 9".
  package static func overCapIn(_ weeks: [Int], _ cap: Minutes) -> Phrase {
    overTheCap(cap) + Phrase(" in week ", " in week ") + weeks.map { Phrase(same: String($0)) }.listed
  }
  package static func groupHours(_ cap: Minutes) -> Phrase {
    Phrase("Gepland per week, hoogstens ", "Planned a week, at most ") + cap.words
  }
}

extension Day {
  /// The name of its month, as long as there is room for.
  package func month(roomFor columns: Int) -> Phrase {
    let long = monthName.long
    return max(long.dutch.count, long.english.count) < columns ? long : monthName.short
  }
}
