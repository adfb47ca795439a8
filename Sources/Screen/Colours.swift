// Which colour numbers a terminal gets for a palette, so that all text can be read after rounding too.

/// How many colours a terminal can show.
package enum Depth: Hashable, Sendable, CaseIterable {
  /// Bold, reverse and underline only.
  case monochrome
  /// 0 to 7; bold makes the foreground bright.
  case eight
  case sixteen
  /// 16 to 255 are used: the same everywhere, while 0 to 15 belong to the person's own palette.
  case indexed
  /// 0xRRGGBB.
  case direct
}

/// What a style becomes on one terminal: colour numbers (nil in monochrome) and the marks that go with them.
package struct Look: Hashable, Sendable {
  package var foreground: Int?
  package var background: Int?
  package var marks: Marks
  /// Bold would come out as another colour, a fainter one.
  var refusesBold = false
}

/// Rules: text has a contrast of at least 4.5 with its ground, `decoration` of 1.3; roles that differ in the palette keep
/// differing where a colour of about the same hue is left, and danger, warning, good, text and secondary text as long as
/// there is any colour left; roles that share a colour have the marks of monochrome beside it.
package struct Colours: Hashable, Sendable {
  package let depth: Depth
  private let looks: [Look]

  package init(_ palette: Palette, depth: Depth) {
    self.depth = depth
    looks =
      switch depth {
      case .monochrome: Ground.allCases.flatMap { ground in Role.allCases.map { .monochrome($0, on: ground) } }
      case .direct: Colours.direct(palette)
      case .eight, .sixteen, .indexed: Rounding(palette, depth).looks
      }
  }

  /// The look of a style; its own marks come on top.
  package subscript(style: Style) -> Look {
    var look = looks[Int(style.ground.rawValue) * Role.allCases.count + Int(style.role.rawValue)]
    look.marks.formUnion(look.refusesBold ? style.marks.subtracting(.bold) : style.marks)
    return look
  }

  private static func direct(_ palette: Palette) -> [Look] {
    Ground.allCases.flatMap { ground in
      Role.allCases.map { role in
        let colour = palette[role].readable(on: palette[ground], contrast: role.wantedContrast)
        return Look(foreground: directNumber(colour), background: directNumber(palette[ground]), marks: [])
      }
    }
  }

  /// Terminals with direct colour take 0 to 7 for the person's own palette: those few blacks become the next one.
  private static func directNumber(_ colour: RGB) -> Int { colour.number < 8 ? 0x010101 : Int(colour.number) }
}

extension Look {
  fileprivate static func monochrome(_ role: Role, on ground: Ground) -> Look {
    var marks = role.marksWithoutColour
    switch ground {
    case .background: break
    case .bar: marks.insert(.reverse)
    case .selection: marks.formUnion([.reverse, .bold])
    }
    return Look(foreground: nil, background: nil, marks: marks)
  }
}

extension Role {
  /// The least contrast with the ground.
  package var wantedContrast: Double { self == .decoration ? 1.3 : 4.5 }

  /// What tells a role from text where its colour does not.
  var marksWithoutColour: Marks {
    switch self {
    case .danger: [.bold, .underline]
    case .emphasis, .title, .warning, .attention: .bold
    case .text, .secondary, .good, .info, .phase, .archived, .decoration: []
    }
  }
}
