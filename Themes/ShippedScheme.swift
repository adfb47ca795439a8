// The schemes that come with the program, embedded in it; only the one that is asked for is read.

/// A scheme of our own, named by its slug.
package enum ShippedScheme: String, CaseIterable, Sendable {
  case dark = "opstap-dark"
  case light = "opstap-light"

  /// The scheme. A test reads them all, so an error here means a broken build.
  package func scheme() throws(SchemeError) -> Scheme {
    try Scheme(yaml: String(decoding: bytes, as: UTF8.self))
  }

  private var bytes: [UInt8] {
    switch self {
    case .dark: PackageResources.opstap_dark_yaml
    case .light: PackageResources.opstap_light_yaml
    }
  }
}
