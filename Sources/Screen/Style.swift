// How a cell looks, named by what it means; which colours these become is the palette's and the terminal's affair.

/// What the text means.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, secondary, emphasis
  /// Titles and the focus.
  case title
  /// Overdue, absent, over the cap.
  case danger
  /// Near the limit.
  case warning
  /// A match, something to look at.
  case attention
  /// Present, done.
  case good
  /// Dates, information.
  case info
  case phase, archived
  /// Lines and rules that carry no words: the only role that may be faint.
  case decoration
}

/// What the text stands on.
package enum Ground: UInt8, CaseIterable, Sendable {
  case background, bar, selection
}

/// Marks beside the colours.
package struct Marks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  // The library's own goes through a witness for every span that is made.
  package init(arrayLiteral elements: Marks...) { rawValue = elements.reduce(0) { $0 | $1.rawValue } }

  package static let bold = Marks(rawValue: 1)
  package static let reverse = Marks(rawValue: 2)
  package static let underline = Marks(rawValue: 4)
}

/// A role on a ground with marks: `Style(.danger, on: .bar, .bold)`.
package struct Style: Hashable, Sendable {
  package var role: Role
  package var ground: Ground
  package var marks: Marks

  package init(_ role: Role = .text, on ground: Ground = .background, _ marks: Marks = []) {
    self.role = role
    self.ground = ground
    self.marks = marks
  }
}
