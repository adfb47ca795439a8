// From a colour scheme to the roles and grounds of the screen, as the styling guide of base16 names its places.

import Screen
import Themes

extension Palette {
  init(_ scheme: Scheme) {
    let roles: [Role: Slot] = [
      .text: .base05, .secondary: .base04, .emphasis: .base06, .title: .base0D, .danger: .base08, .warning: .base09,
      .attention: .base0A, .good: .base0B, .info: .base0C, .phase: .base0E, .archived: .base0F, .decoration: .base03,
    ]
    let grounds: [Ground: Slot] = [.background: .base00, .bar: .base01, .selection: .base02]
    self.init(
      text: RGB(scheme[.base05]), background: RGB(scheme[.base00]), roles: roles.mapValues { scheme.legible($0) },
      grounds: grounds.mapValues { RGB(scheme[$0]) })
  }
}

extension Scheme {
  /// The colour of a place; where it is too faint on the background, the bright one that base24 has beside it if that
  /// is better, so that a scheme's own colour comes before one that is mixed for it.
  fileprivate func legible(_ slot: Slot) -> RGB {
    let bright: [Slot: Slot] = [
      .base08: .base12, .base0A: .base13, .base0B: .base14, .base0C: .base15, .base0D: .base16, .base0E: .base17,
    ]
    let (ground, own) = (RGB(self[.base00]), RGB(self[slot]))
    guard own.contrast(with: ground) < Role.text.wantedContrast, let other = bright[slot] else { return own }
    let second = RGB(self[other])
    return second.contrast(with: ground) > own.contrast(with: ground) ? second : own
  }
}
