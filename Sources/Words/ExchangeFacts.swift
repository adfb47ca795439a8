// What can be wrong with a file that is read in: facts that Panes may know without knowing Exchange.

import Domain

/// The two tables that are read.
package enum FileKind: Hashable, CaseIterable, Sendable { case referrals, programme }

/// Why a whole file cannot be read.
package enum ImportProblem: Error, Equatable, Sendable {
  /// No titles, or no rows under them.
  case empty
  case tooLarge(bytes: Int, limit: Int)
  case tooManyRows(Int, limit: Int)
  /// A NUL, a control character, or a byte of no known encoding. `line` is 1-based.
  case notText(line: Int)
  /// A quotation mark that is never closed.
  case openQuote(line: Int)
  /// The titles are those of another table.
  case otherKind(FileKind, wanted: FileKind)
  /// No title is known; those of the file.
  case unknownKind([String], wanted: FileKind)
  case missingColumns([Column], of: FileKind)
  case columnTwice(String)
}

/// One cell or one row that makes no sense, with its place as a spreadsheet and as a text editor show it.
package struct LineProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing
    case tooManyCells(Int, columns: Int)
    case notADate(String)
    /// Before 1900, or not before today.
    case birthOutOfRange(Day)
    /// A referral that is still to come.
    case referredAhead(Day)
    /// Rule 6: formal referral comes from VDAB and GTB.
    case notAReferrer(String)
    case notAWeek(String, weeks: Int)
    case notAWeekday(String)
    case notATime(String)
    case endsBeforeBegin(TimeOfDay, TimeOfDay)
    case notMinutes(String)
    case pauseDoesNotFit(Minutes, TimeOfDay, TimeOfDay)
    case slotDoesNotFit(Minutes, shortest: Minutes, longest: Minutes)
    case unknownSessionKind(String)
    /// Readable, but against a rule of the module.
    case refused(Refusal)
  }

  /// Row of the spreadsheet, 1 for the titles.
  package let row: Int
  /// First line of the row in the file, from 1; rows can hold line breaks.
  package let line: Int
  /// The title as the file has it; nil for the row as a whole.
  package let column: String?
  /// Whom the row is about; nil where it is about nobody.
  package let person: PersonName?
  package let reason: Reason

  package init(row: Int, line: Int, column: String?, person: PersonName?, reason: Reason) {
    (self.row, self.line, self.column, self.person, self.reason) = (row, line, column, person, reason)
  }
}

/// A line of changes that cannot be read.
package struct ChangeLineProblem: Error, Equatable, Sendable {
  package enum Reason: Error, Equatable, Sendable {
    /// The file, not this line, is too large.
    case fileTooLarge(bytes: Int, limit: Int)
    case lineTooLong(bytes: Int, limit: Int)
    case notText
    case tooDeep(levels: Int)
    case notJSON
    /// Not exactly one object with the name of one change.
    case notOneChange
    case unknownChange(String)
    /// `path` is the way to a value: `planSessions.sessions.[0].kind`.
    case unknownField(path: String)
    case missingField(path: String)
    case wrongType(path: String)
    case wrongValue(String, path: String)
    case malformed(Malformed)
  }

  /// From 1.
  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) { (self.line, self.reason) = (line, reason) }
}
