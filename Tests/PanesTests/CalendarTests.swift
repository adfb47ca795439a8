// The calendar over a day field: moves, dates that are typed, what is taken and what stays as it was.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct CalendarTests {
  /// A check-in of Amina's, on Wednesday 1 July 2026, with the calendar over its day.
  private static let open = Deed.brugge("4 #Amina") + "c @Datum F2 "

  @Test("Keys move by day, week, month and to today; a date is gone to while it is typed", arguments: moves)
  func move(keys: String, expected: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.open + keys + " Enter")
    #expect(sitting.sheet == "checkIn")
    #expect(sitting.typed["Datum"] == expected)
  }

  private static let moves: [(String, String)] = [
    ("", "1/7/2026"), ("Right", "2/7/2026"), ("Left", "30/6/2026"), ("Down", "8/7/2026"), ("Up", "24/6/2026"),
    ("l", "2/7/2026"), ("h", "30/6/2026"), ("j", "8/7/2026"), ("k", "24/6/2026"),
    ("PgDn", "1/8/2026"), ("PgUp PgUp", "1/5/2026"), ("Left PgUp Right PgUp", "30/4/2026"),
    // The last day of a shorter month.
    ("=31/8 PgDn", "30/9/2026"), ("=31/1/2027 PgDn", "28/2/2027"), ("=29/2/2028 PgUp PgUp", "29/12/2027"),
    ("=15/12/2026 PgDn", "15/1/2027"), ("=15/1/2026 PgUp", "15/12/2025"),
    ("Down Home", "1/7/2026"), ("Down t", "1/7/2026"), ("Down Ctrl-T", "1/7/2026"), ("t j", "8/7/2026"),
    ("t Left", "30/6/2026"),
    ("=22/7", "22/7/2026"), ("=wo", "8/7/2026"), ("=+7", "8/7/2026"), ("=morgen", "2/7/2026"), ("=tue", "7/7/2026"),
    ("=thu", "2/7/2026"), ("=tomorrow", "2/7/2026"), ("=21_jul", "21/7/2026"), ("=vrijdag", "3/7/2026"),
    // A number alone is a day of the month in sight, four digits are a year.
    ("=14", "14/7/2026"), ("PgDn =14", "14/8/2026"), ("=1984", "1/7/1984"), ("=22/4 Backspace Backspace", "22/7/2026"),
    ("=22/7 Down", "29/7/2026"), ("=ooit Ctrl-U Right", "2/7/2026"), ("=ooit Right", "2/7/2026"),
    // What a field can read back has an end.
    ("=1/1/1900 Left", "1/1/1900"), ("=31/12/2199 PgDn Down", "31/12/2199"),
  ]

  @Test("A date that cannot be read is not taken for the day that happens to be selected")
  func unread() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.open + "=22/ Enter")
    #expect(sitting.sheet == "calendar")
    sitting.type("7 Enter")
    #expect(sitting.typed["Datum"] == "22/7/2026")
  }

  @Test("Esc leaves the field as it was", arguments: ["Esc", "Ctrl-C", "F2", "Ctrl-K"])
  func leave(key: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c @Datum=+ F2 Down \(key)")
    #expect(sitting.sheet == "checkIn")
    #expect(sitting.typed["Datum"] == "+")
  }

  @Test("It opens on the day that the field holds")
  func opening() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c @Datum=22/4 Ctrl-K Right Enter")
    #expect(sitting.typed["Datum"] == "23/4/2026")
  }

  @Test("Of several days each is taken after the others")
  func several() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "e @Bedrijf_gesloten_op= F2 Enter F2 Down Enter =, Ctrl-T")
    #expect(sitting.typed["Bedrijf gesloten op"] == "1/7/2026, 8/7/2026, 1/7/2026")
  }

  @Test(
    "Today, now and your own name are one key",
    arguments: [
      ("3 n @Datum=ooit Ctrl-T", "Datum", "1/7/2026"), ("5 #8_jul v @Van=x Ctrl-T", "Van", "10:00"),
      ("4 #Amina c @Door= Ctrl-T", "Door", "Christel W."), ("7 n @Begeleider=Jo Ctrl-T", "Begeleider", "Christel W."),
      ("6 n @Telefoon=050 Ctrl-T", "Telefoon", "050"), ("3 n @Uren=9-12 Ctrl-T", "Uren", "9-12"),
    ])
  func usual(keys: String, label: String, expected: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    #expect(sitting.typed[label] == expected)
  }

  @Test(
    "Holidays, closing days, sessions and the programme week are told in words",
    arguments: [
      ("=1/5/2026", "Dag van de Arbeid", "week 3/14 · wk 18"), ("=21/7", "nationale feestdag", "na het programma"),
      ("", "woensdag 1 juli 2026 · vandaag", "week 12/14 · wk 27"), ("=8/7", "over 7 dagen", "terugkomdag"),
      ("=1/6", "30 dagen geleden", "week 8/14"),
    ])
  func words(keys: String, one: String, other: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.open + keys)
    #expect(sitting.shows(one) && sitting.shows(other), "\(sitting.picture)")
  }

  @Test(
    "The selected day is in sight at any size, and the cursor on it",
    arguments: [
      "40x10", "44x11", "60x16", "80x24", "300x100",
    ])
  func sizes(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.open + "=30/8 Right " + size)
    let row = try #require(sitting.cursor?.row)
    let line = sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)[row]
    #expect(line.contains("▸31"), "\(sitting.picture)")
    #expect(sitting.shows("31 aug"))
  }
}
