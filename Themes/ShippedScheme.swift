// The schemes that come with the program, embedded in it; only the one that is asked for is read.

/// A scheme that is always there, named by its slug; first those of our own, then well-known families made readable.
package enum ShippedScheme: String, CaseIterable, Sendable {
  case dark = "opstap-dark"
  case light = "opstap-light"
  case contrastDark = "opstap-contrast-dark"
  case contrastLight = "opstap-contrast-light"
  /// For red-green blindness.
  case safe = "opstap-safe"
  /// Greys only.
  case mono = "opstap-mono"
  case nord
  case gruvboxDark = "gruvbox-dark"
  case gruvboxLight = "gruvbox-light"
  case solarizedDark = "solarized-dark"
  case solarizedLight = "solarized-light"

  /// The scheme. A test reads them all, so an error here means a broken build.
  package func scheme() throws(SchemeError) -> Scheme {
    try Scheme(yaml: String(decoding: bytes, as: UTF8.self))
  }

  private var bytes: [UInt8] {
    switch self {
    case .dark: PackageResources.opstap_dark_yaml
    case .light: PackageResources.opstap_light_yaml
    case .contrastDark: PackageResources.opstap_contrast_dark_yaml
    case .contrastLight: PackageResources.opstap_contrast_light_yaml
    case .safe: PackageResources.opstap_safe_yaml
    case .mono: PackageResources.opstap_mono_yaml
    case .nord: PackageResources.nord_yaml
    case .gruvboxDark: PackageResources.gruvbox_dark_yaml
    case .gruvboxLight: PackageResources.gruvbox_light_yaml
    case .solarizedDark: PackageResources.solarized_dark_yaml
    case .solarizedLight: PackageResources.solarized_light_yaml
    }
  }
}
