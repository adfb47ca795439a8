// A palette on a terminal with 8, 16 or 256 colours: which of them each ground and each role gets.

/// Grounds first, then on each the roles by their weight: who chooses later gets what is left.
struct Rounding {
  /// Ground by ground, each with all roles.
  private(set) var looks: [Look] = []

  private let palette: Palette
  private let depth: Depth
  private let candidates: [Candidate]

  init(_ palette: Palette, _ depth: Depth) {
    (self.palette, self.depth) = (palette, depth)
    candidates = Candidate.all(depth)
    var grounds: [Candidate] = []
    for ground in Ground.allCases { grounds.append(chooseGround(palette[ground], beside: grounds)) }
    looks = grounds.flatMap(looks(on:))
  }

  // MARK: Grounds

  /// The nearest that no other ground has; beside the background, where only a far one is left, its opposite.
  private func chooseGround(_ colour: RGB, beside others: [Candidate]) -> Candidate {
    let wanted = Tone(colour)
    let near = candidates.filter { $0.isGround && !others.contains($0) }
      .map { (candidate: $0, distance: $0.tone.distance(to: wanted)) }.sorted { $0.distance < $1.distance }
    guard let background = others.first else {
      return (depth == .indexed ? near.first { isOpen($0.candidate) }?.candidate : extreme) ?? candidates[0]
    }
    return near.first { $0.distance < 0.1 && isOpen($0.candidate) }?.candidate ?? opposite(of: background)
  }

  /// Of few colours only black and white leave enough others that can be read on them.
  private var extreme: Candidate? {
    let grounds = candidates.filter(\.isGround)
    let isDark = palette[.background].luminance < palette[.text].luminance
    return isDark
      ? grounds.min { $0.tone.luminance < $1.tone.luminance } : grounds.max { $0.tone.luminance < $1.tone.luminance }
  }

  private func opposite(of ground: Candidate) -> Candidate {
    candidates.filter(\.isGround).max { $0.tone.contrast(with: ground.tone) < $1.tone.contrast(with: ground.tone) }
      ?? ground
  }

  /// Whether two greys and danger in about its own hue can be read on it.
  private func isOpen(_ ground: Candidate) -> Bool {
    guard max(ground.tone.contrast(with: .black), ground.tone.contrast(with: .white)) >= 7 else { return false }
    let danger = Tone(palette[.danger])
    let readable = candidates.lazy.filter { $0.contrast(with: ground) >= 4.5 }
    return readable.filter(\.tone.isGrey).dropFirst().first != nil
      && (danger.isGrey || readable.contains { !$0.tone.isGrey && $0.tone.hasHue(of: danger) })
  }

  // MARK: Roles

  /// Who chooses first. Secondary text goes before text, so that of two greys the stronger is left for the text.
  private static let byWeight: [Role] = [
    .secondary, .text, .danger, .good, .warning, .title, .emphasis, .attention, .info, .phase, .archived, .decoration,
  ]

  private func looks(on ground: Candidate) -> [Look] {
    var chosen: [Role: Candidate] = [:]
    // Roles that have one colour in the palette have one here too.
    var taken: [RGB: Candidate] = [:]
    for role in Rounding.byWeight {
      let others = chosen.filter { !role.mayLook(like: $0.key) }.values
      let candidate = taken[palette[role]] ?? choose(for: role, on: ground, Set(others))
      taken[palette[role]] = candidate
      chosen[role] = candidate
    }
    return Role.allCases.map { role in
      let candidate = chosen[role] ?? ground
      let others = chosen.filter { $0.key != role && $0.key != .decoration && $0.value == candidate }.keys
      return look(candidate, on: ground, others.contains { !role.mayLook(like: $0) } ? role.marksWithoutColour : [])
    }
  }

  private func look(_ candidate: Candidate, on ground: Candidate, _ marks: Marks) -> Look {
    var look = Look(foreground: candidate.number, background: ground.number, marks: marks)
    guard isFew else { return look }
    if candidate.number < 8 {
      // Terminals with so few colours show bold text in the bright colour of the same name.
      look.refusesBold = candidate.brightTone.contrast(with: ground.tone) < candidate.tone.contrast(with: ground.tone)
      if look.refusesBold, marks.contains(.bold) { look.marks = .underline }
    } else if depth == .eight {
      look.foreground = candidate.number - 8
      look.marks.insert(.bold)
    }
    return look
  }

  /// The nearest readable one of about the hue, rather one that no other role has if that is near too.
  private func choose(for role: Role, on ground: Candidate, _ taken: Set<Candidate>) -> Candidate {
    let readable = candidates.filter { $0.contrast(with: ground) >= role.wantedContrast }
    let greys = greys(readable, on: ground, for: role)
    if let last = greys.last, isFew, role.isPlain { return role.isStrong ? last : greys[0] }
    let own = Tone(palette[role])
    let wanted = Tone(palette[role].readable(on: ground.tone.colour, contrast: role.wantedContrast))
    let hue = isFew ? role.named(near: own) ?? wanted : wanted
    let measured = readable.map { candidate -> (candidate: Candidate, distance: Double) in
      let tone = candidate.tone
      // A red that turned grey has lost more than one that turned brighter.
      guard isFew else { return (candidate, tone.distance(to: wanted) + max(0, own.chroma - tone.chroma)) }
      // Few colours are all far away: there the hue is what people know them by.
      let turn = tone.isGrey || hue.isGrey ? (tone.isGrey == hue.isGrey ? 0 : 1) : tone.turn(to: hue)
      return (candidate, turn + abs(tone.light - wanted.light) / 2)
    }
    func nearest(_ some: [(candidate: Candidate, distance: Double)]) -> Candidate? {
      some.min { $0.distance < $1.distance }?.candidate
    }
    let fitting = measured.filter { $0.candidate.tone.hasHue(of: hue) }
    let free = fitting.filter { !taken.contains($0.candidate) }
    if role.isSignal, !hue.isGrey {
      // Better another hue than one that says something else.
      let others = measured.filter { !taken.contains($0.candidate) && !$0.candidate.tone.isGrey }
      if let found = nearest(free.filter { !$0.candidate.tone.isGrey }) ?? nearest(others) { return found }
    }
    guard let closest = fitting.min(by: { $0.distance < $1.distance }) else { return greys.last ?? ground }
    if let found = nearest(free.filter { $0.distance <= closest.distance + (isFew ? 0.4 : 0.12) }) { return found }
    guard taken.contains(closest.candidate) else { return closest.candidate }
    // Two roles in one grey say nothing; a brown in the red of danger would say something wrong.
    if isFew, let last = greys.last { return role.isStrong ? last : greys[0] }
    let grey = nearest(free.filter { $0.candidate.tone.isGrey }) ?? nearest(fitting.filter { $0.candidate.tone.isGrey })
    return grey ?? closest.candidate
  }

  private var isFew: Bool { depth != .indexed }

  /// From the faintest to the strongest. With eight colours the brighter one is bold, which is for what stands out.
  private func greys(_ readable: [Candidate], on ground: Candidate, for role: Role) -> [Candidate] {
    readable.filter { $0.tone.isGrey && !(depth == .eight && role != .emphasis && $0.number > 7) }
      .sorted { $0.tone.contrast(with: ground.tone) < $1.tone.contrast(with: ground.tone) }
  }
}

extension Role {
  /// What is told apart as long as there are colours.
  package static let signals: [Role] = [.danger, .good, .warning, .secondary, .text]

  fileprivate var isSignal: Bool { Role.signals.contains(self) }

  /// Has greys where colours are few, whatever the theme's are.
  fileprivate var isPlain: Bool { [.text, .emphasis, .secondary, .decoration].contains(self) }

  /// Where colours are few, titles may have the blue of what is well: neither asks for anything.
  fileprivate func mayLook(like other: Role) -> Bool { Set([self, other]) == [.title, .good] }

  /// Of the greys, the strongest.
  fileprivate var isStrong: Bool { self == .text || !marksWithoutColour.isEmpty }

  /// Where colours are few: the one with the name that people know the role by, if the theme's own is not far from it.
  fileprivate func named(near own: Tone) -> Tone? {
    let name: UInt32? =
      switch self {
      case .danger: 0xFF0000
      case .warning, .attention: 0xFFFF00
      case .good: 0x00FF00
      case .info: 0x00FFFF
      case .title: 0x0000FF
      case .phase: 0xFF00FF
      case .text, .secondary, .emphasis, .archived, .decoration: nil
      }
    guard let tone = name.map({ Tone(RGB($0)) }), !own.isGrey, own.turn(to: tone) < 1.4 else { return nil }
    return tone
  }
}
