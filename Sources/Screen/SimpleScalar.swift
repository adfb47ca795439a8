// The scalars that nearly all of the program's text is made of, read straight from UTF-8.

/// One column wide, and no part of a cluster unless one that is not simple follows.
struct SimpleScalar {
  let scalar: Unicode.Scalar
  /// Bytes of UTF-8.
  let length: Int

  /// The scalar that begins at a place in valid UTF-8; nil when it is not simple, or at the end.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard place < bytes.count else { return nil }
    let first = UInt32(bytes[place])
    let value: UInt32
    switch first {
    case 0x20...0x7E:
      scalar = Unicode.Scalar(UInt8(first))
      length = 1
      return
    case 0xC2...0xCB where place + 1 < bytes.count:
      value = (first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
      length = 2
    case 0xE2 where place + 2 < bytes.count:
      value = 0x2000 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
      length = 3
    default: return nil
    }
    guard let scalar = Unicode.Scalar(value), scalar.isSimple else { return nil }
    self.scalar = scalar
  }
}

extension Unicode.Scalar {
  /// Latin without controls and soft hyphen, punctuation, lines, blocks and plain shapes.
  var isSimple: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2500...0x25FC: true
    default: false
    }
  }
}
