// A colour scheme: a name and a colour for each of the 24 places.

/// A base16 or base24 scheme. Colours are 24-bit values of sRGB, 0xRRGGBB.
package struct Scheme: Hashable, Sendable {
  /// Light text on a dark ground, or the other way round.
  package enum Variant: Hashable, Sendable { case dark, light }

  /// Something odd that does not keep the scheme from being used.
  package enum Remark: Hashable, Sendable {
    /// `system` says neither base16 nor base24.
    case unknownSystem(String)
  }

  package let name: String
  /// Only a-z, 0-9 and single hyphens; made from the name where the file has none.
  package let slug: String
  /// Empty where the file names nobody.
  package let author: String
  package let remarks: [Remark]
  private let colours: [UInt32]

  /// `colours` may lack base24's places, whose stand-ins are filled in; else a lacking place is `missing`.
  init(
    name: String, slug: String?, author: String, remarks: [Remark], colours given: [Slot: UInt32]
  ) throws(SchemeError) {
    var colours: [UInt32] = []
    for slot in Slot.allCases {
      guard let colour = given[slot] ?? slot.standIn.map({ colours[$0.rawValue] }) else {
        throw .missing(key: slot.key)
      }
      colours.append(colour)
    }
    self.name = name
    self.slug = Scheme.slug(of: slug ?? name)
    self.author = author
    self.remarks = remarks
    self.colours = colours
  }

  /// The colour of a place, 0xRRGGBB.
  package subscript(slot: Slot) -> UInt32 { colours[slot.rawValue] }

  /// Measured, never believed: what files say of it is often missing and sometimes wrong.
  package var variant: Variant {
    Scheme.brightness(self[.base00]) > Scheme.brightness(self[.base05]) ? .light : .dark
  }

  /// Ranks colours by luminance; a gamma of 2 is near enough to tell a ground from its text.
  private static func brightness(_ colour: UInt32) -> UInt32 {
    let (red, green, blue) = (colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)
    return 2126 * red * red + 7152 * green * green + 722 * blue * blue
  }

  /// A name as part of a file's name: only a-z, 0-9 and single hyphens.
  package static func slug(of text: String) -> String {
    text.lowercased()
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }
}
