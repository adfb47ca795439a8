// Names that are written from right to left, in lines that read from left to right.

extension Cluster {
  /// The same with the invisible letter of left to right behind it. Terminals that put right-to-left text in order take
  /// the blanks and numbers behind a name for part of it, and change columns about; this letter ends the name. Isolating
  /// characters would have to stand before the name too, where no cell can hold them.
  var ended: Cluster {
    switch self {
    case .nothing: .nothing
    case .scalar(let scalar, let columns): .scalars(String(scalar) + "\u{200E}", columns: columns)
    case .scalars(let text, let columns): .scalars(text + "\u{200E}", columns: columns)
    }
  }
}

extension Character {
  /// Hebrew, Arabic and what is written as they are.
  var isRightToLeft: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension Substring {
  /// Whether the first letter or number in it is written from right to left.
  var goesOnRightToLeft: Bool { first { $0.isRightToLeft || $0.isLetter || $0.isNumber }?.isRightToLeft ?? false }
}
