// A grapheme cluster as it may stand in cells: how many columns it takes, and what of it is harmless to show.

/// Rules: line breaks and tabs become a blank; other controls become "�"; what only steers the display (bidirectional
/// controls, tags, invisible signs, marks without a letter) is dropped; of a cluster at most 12 scalars are kept.
package enum Cluster: Equatable, Sendable {
  case nothing
  case scalar(Unicode.Scalar, columns: Int)
  case scalars(String, columns: Int)

  /// Enough for a family of four with skin tones; a letter with more marks than that is an accident or an attack.
  private static let limit = 12

  package init(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else {
      self = .nothing
      return
    }
    guard scalars.index(after: scalars.startIndex) != scalars.endIndex else {
      self = Cluster(alone: first)
      return
    }
    let isEmoji = scalars.contains { $0.properties.isEmojiPresentation || $0 == emojiVariation }
    var kept = String.UnicodeScalarView()
    var columns = 0
    for scalar in scalars.prefix(Cluster.limit) {
      switch scalar.kind {
      case .blank:
        self = .scalar(" ", columns: 1)
        return
      case .control:
        self = .scalar("\u{FFFD}", columns: 1)
        return
      case .steering:
        guard isEmoji, scalar == joiner else { continue }
      case .mark: break
      case .spacing(let width):
        columns += width
      }
      kept.append(scalar)
    }
    while kept.last == joiner { kept.removeLast() }
    guard let start = kept.first, columns > 0 else {
      self = .nothing
      return
    }
    let width = isEmoji ? 2 : min(2, columns)
    self = kept.count == 1 ? .scalar(start, columns: min(2, columns)) : .scalars(String(kept), columns: width)
  }

  /// A cluster of one scalar.
  package init(alone scalar: Unicode.Scalar) {
    switch scalar.kind {
    case .blank: self = .scalar(" ", columns: 1)
    case .control: self = .scalar("\u{FFFD}", columns: 1)
    case .steering, .mark: self = .nothing
    case .spacing(let columns): self = .scalar(scalar, columns: columns)
    }
  }

  /// 0, 1 or 2.
  package var columns: Int {
    switch self {
    case .nothing: 0
    case .scalar(_, let columns), .scalars(_, let columns): columns
    }
  }
}

private let joiner: Unicode.Scalar = "\u{200D}"
private let emojiVariation: Unicode.Scalar = "\u{FE0F}"

extension Unicode.Scalar {
  fileprivate enum Kind {
    case blank, control, steering, mark
    case spacing(Int)
  }

  fileprivate var kind: Kind {
    if isSimple { return .spacing(1) }
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: return .blank
    case 0x00...0x1F, 0x7F...0x9F: return .control
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return .mark  // Hangul vowels and finals: part of the syllable before
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return value >= 0xE0000 && value < 0xE0100 ? .steering : .mark
    case .format: return .steering
    case .control, .surrogate: return .control
    default: return .spacing(isWide ? 2 : 1)
    }
  }

  /// East Asian Wide or Fullwidth, or shown as a picture.
  fileprivate var isWide: Bool {
    guard value >= 0x1100 else { return false }
    if properties.isEmojiPresentation { return !(0x1F1E6...0x1F1FF).contains(value) }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}

/// East Asian Width W and F of Unicode 16, without what `isEmojiPresentation` already knows; in order.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x2E99, 0x2E9B...0x2EF3,
  0x2F00...0x2FD5, 0x2FF0...0x303E, 0x3041...0x3096, 0x3099...0x30FF, 0x3105...0x312F, 0x3131...0x318E,
  0x3190...0x31E5, 0x31EF...0x321E, 0x3220...0x3247, 0x3250...0xA48C, 0xA490...0xA4C6, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE52, 0xFE54...0xFE66, 0xFE68...0xFE6B,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF1, 0x17000...0x18CD5, 0x18CFF...0x18D08, 0x1AFF0...0x1AFFE,
  0x1B000...0x1B2FB, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
  0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
