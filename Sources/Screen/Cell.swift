// One cell of a frame, packed into 64 bits so that painting and comparing whole screens costs next to nothing.

/// From the low end: 32 bits glyph (a scalar, or with `shared` set the place of a cluster in the frame's table),
/// 16 bits style, 8 bits columns: 1, 2, or 0 for the right half of a wide cluster.
struct Cell: Equatable, Sendable {
  var bits: UInt64

  private static let shared: UInt64 = 1 << 31
  static let blank = Cell(scalar: " ", columns: 1, style: PackedStyle(Style()))

  init(scalar: Unicode.Scalar, columns: Int, style: PackedStyle) {
    bits = UInt64(scalar.value) | style.bits << 32 | UInt64(columns) << 48
  }

  init(cluster: Int, columns: Int, style: PackedStyle) {
    bits = UInt64(cluster) | Cell.shared | style.bits << 32 | UInt64(columns) << 48
  }

  /// The right half of a wide cluster.
  init(restWith style: PackedStyle) {
    bits = style.bits << 32
  }

  var columns: Int { Int(bits >> 48) }

  /// The place in the table of clusters, if this cell holds one.
  var cluster: Int? { bits & Cell.shared == 0 ? nil : Int(bits & (Cell.shared - 1)) }

  var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(truncatingIfNeeded: bits & (Cell.shared - 1))) ?? " " }

  var style: PackedStyle {
    get { PackedStyle(bits: (bits >> 32) & 0xFFFF) }
    set { bits = bits & ~(0xFFFF << 32) | newValue.bits << 32 }
  }

  /// The same place without what stood there.
  var emptied: Cell { Cell(scalar: " ", columns: 1, style: style) }
}

/// A style in 16 bits: 4 role, 2 ground, 4 marks.
struct PackedStyle: Equatable, Sendable {
  let bits: UInt64

  init(bits: UInt64) {
    self.bits = bits
  }

  init(_ style: Style) {
    bits = UInt64(style.role.rawValue) | UInt64(style.ground.rawValue) << 4 | UInt64(style.marks.rawValue & 15) << 6
  }

  var style: Style {
    Style(
      Role(rawValue: UInt8(bits & 15)) ?? .text, on: Ground(rawValue: UInt8(bits >> 4 & 3)) ?? .background,
      Marks(rawValue: UInt8(bits >> 6 & 15)))
  }
}
