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
}

/// Rules: text has a contrast of at least 4.5 with its ground, `decoration` of 1.3; roles that differ in the palette keep
/// differing where a colour of about the same hue is left; a ground that cannot be told from the background is reversed.
package struct Colours: Hashable, Sendable {
  package let depth: Depth
  private let looks: [Look]

  package init(_ palette: Palette, depth: Depth) {
    self.depth = depth
    looks =
      switch depth {
      case .monochrome: Ground.allCases.flatMap { ground in Role.allCases.map { .monochrome($0, on: ground) } }
      case .direct: Colours.direct(palette)
      case .eight, .sixteen, .indexed: Colours.rounded(palette, depth: depth)
      }
  }

  /// The look of a style; its own marks come on top.
  package subscript(style: Style) -> Look {
    var look = looks[Int(style.ground.rawValue) * Role.allCases.count + Int(style.role.rawValue)]
    look.marks.formUnion(style.marks)
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

  private static func rounded(_ palette: Palette, depth: Depth) -> [Look] {
    let candidates = Candidate.all(depth)
    let background = chooseGround(palette[.background], from: candidates, avoiding: []) ?? candidates[0]
    var grounds = [background]
    return Ground.allCases.flatMap { ground -> [Look] in
      let own = ground == .background ? background : chooseGround(palette[ground], from: candidates, avoiding: grounds)
      let under = own ?? background
      grounds.append(under)
      var taken: [RGB: Candidate] = [:]
      for role in Role.byWeight where taken[palette[role]] == nil {
        taken[palette[role]] = choose(palette[role], for: role, on: under, candidates, Set(taken.values))
      }
      return Role.allCases.map { role in
        let colour = taken[palette[role]] ?? under
        let isBright = depth == .eight && colour.number > 7
        var marks: Marks = isBright ? .bold : []
        if own == nil { marks.insert(.reverse) }
        return Look(foreground: isBright ? colour.number - 8 : colour.number, background: under.number, marks: marks)
      }
    }
  }

  /// The nearest that no other ground has; nil when, beside the background, only a far one or one that hides text is left.
  private static func chooseGround(
    _ colour: RGB, from candidates: [Candidate], avoiding used: [Candidate]
  ) -> Candidate? {
    let wanted = Tone(colour)
    return
      candidates
      .filter { $0.isGround && !used.contains($0) && (used.isEmpty || $0.tone.distance(to: wanted) < 0.1) }
      .filter { max($0.tone.contrast(with: .black), $0.tone.contrast(with: .white)) >= 7 }
      .min { $0.tone.distance(to: wanted) < $1.tone.distance(to: wanted) }
  }

  /// The nearest readable one of about the hue, rather one that no other role has if that is near too.
  private static func choose(
    _ colour: RGB, for role: Role, on ground: Candidate, _ candidates: [Candidate], _ taken: Set<Candidate>
  ) -> Candidate {
    let wanted = Tone(colour.readable(on: ground.tone.colour, contrast: role.wantedContrast))
    let chroma = Tone(colour).chroma
    // A red that turned grey has lost more than one that turned brighter.
    func distance(_ tone: Tone) -> Double { tone.distance(to: wanted) + max(0, chroma - tone.chroma) }
    let fitting = candidates.filter {
      $0.tone.contrast(with: ground.tone) >= role.wantedContrast && $0.tone.hasHue(of: wanted)
    }.map { (candidate: $0, distance: distance($0.tone)) }
    guard let nearest = fitting.min(by: { $0.distance < $1.distance }) else {
      return candidates.max { $0.tone.contrast(with: ground.tone) < $1.tone.contrast(with: ground.tone) } ?? ground
    }
    let free = fitting.filter { !taken.contains($0.candidate) && $0.distance <= nearest.distance + 0.12 }
    // Two roles in one grey say nothing; a brown in the red of danger would say something wrong.
    let unmeant = taken.contains(nearest.candidate) ? fitting.filter { $0.candidate.tone.isGrey } : []
    return (free.min { $0.distance < $1.distance } ?? unmeant.min { $0.distance < $1.distance } ?? nearest).candidate
  }
}

extension Look {
  fileprivate static func monochrome(_ role: Role, on ground: Ground) -> Look {
    var marks: Marks =
      switch role {
      case .danger: [.bold, .underline]
      case .emphasis, .title, .warning, .attention: .bold
      case .text, .secondary, .good, .info, .phase, .archived, .decoration: []
      }
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

  /// Who chooses first where colours are few.
  fileprivate static let byWeight = allCases.filter { $0 != .secondary } + [.secondary]
}
