// A cluster cut into what ncurses can hold: one spacing character with its marks a cell, never wider than we count.

import Screen

/// ncurses, the C library and terminals disagree about emoji, flags and joined signs. Only characters on whose width the
/// C library agrees with the frame are sent; of the others what fits, then blanks, so that no line ever shifts.
struct CellText: Equatable {
  struct Piece: Equatable {
    /// One spacing scalar and at most 4 marks.
    var scalars: [UInt32]
    var columns: Int
  }

  private(set) var pieces: [Piece] = []

  /// `width` is how many columns the C library gives a scalar, negative for none.
  init(_ cluster: Cluster, width: (UInt32) -> Int) {
    let scalars =
      switch cluster {
      case .nothing: String.UnicodeScalarView()
      case .scalar(let scalar, _): String.UnicodeScalarView([scalar])
      case .scalars(let text, _): text.unicodeScalars
      }
    var used = 0
    loop: for scalar in scalars where scalar != "\u{200D}" && scalar != "\u{FE0F}" {
      let columns = width(scalar.value)
      switch columns {
      case 0 where !pieces.isEmpty:
        if pieces[pieces.count - 1].scalars.count < 5 { pieces[pieces.count - 1].scalars.append(scalar.value) }
      case 1... where used + columns <= cluster.columns:
        pieces.append(Piece(scalars: [scalar.value], columns: columns))
        used += columns
      default:
        if pieces.isEmpty {
          pieces.append(Piece(scalars: [0x3F], columns: 1))
          used = 1
        }
        break loop
      }
    }
    fill(from: used, to: cluster.columns)
  }

  /// The same in ASCII.
  init(ascii cluster: Cluster) {
    let text = Ascii.form(of: cluster)
    pieces = text.utf8.map { Piece(scalars: [UInt32($0)], columns: 1) }
  }

  private mutating func fill(from used: Int, to columns: Int) {
    for _ in used..<max(used, columns) { pieces.append(Piece(scalars: [0x20], columns: 1)) }
  }
}
