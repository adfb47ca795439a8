// swift-tools-version: 6.2
import PackageDescription

// Arrows point down only; Tests/HouseTests reads the imports and holds them to this list.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
  // Types with parameters are made by the witnesses that the compiler knows; else the runtime looks for each of them through
  // every conformance in the program, which was a third of the time until the first frame.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

// Tests go through thousands of screens: what they test is made as it is shipped, in half of the time.
let tested = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "opstap",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .target(name: "Domain", swiftSettings: tested),
    .target(name: "Words", dependencies: ["Domain"], swiftSettings: tested),
    .target(name: "Screen", swiftSettings: tested),
    .target(
      name: "CYaml", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"], .when(configuration: .debug))],
      linkerSettings: [.linkedLibrary("yaml")]),
    .target(name: "Yaml", dependencies: ["CYaml"], swiftSettings: tested),
    .target(
      name: "CNcurses", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"], .when(configuration: .debug))],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["Screen", "CNcurses"], swiftSettings: tested),
    .target(
      name: "Store", dependencies: ["Domain", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: tested),
    .target(
      name: "Exchange", dependencies: ["Domain", "Words", .product(name: "Mustache", package: "swift-mustache")],
      resources: ["minutes.html", "minutes.md", "report.html", "report.md"].map {
        .embedInCode("Templates/\($0).mustache")
      }, swiftSettings: tested),
    .target(name: "Demonstration", dependencies: ["Domain", "Words"], swiftSettings: tested),
    .target(name: "Panes", dependencies: ["Domain", "Screen", "Words"], swiftSettings: tested),
    .target(
      name: "Themes", dependencies: ["Yaml"], path: "Themes",
      resources: [
        "opstap-dark", "opstap-light", "opstap-contrast-dark", "opstap-contrast-light", "opstap-safe", "opstap-mono",
        "nord", "gruvbox-dark", "gruvbox-light", "solarized-dark", "solarized-light",
      ].map { .embedInCode("\($0).yaml") }, swiftSettings: tested),
    .executableTarget(
      name: "opstap",
      dependencies: [
        "Demonstration", "Domain", "Exchange", "Panes", "Screen", "Store", "Terminal", "Themes", "Words", "Yaml",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: tested,
      linkerSettings: [
        // Where the program is moved to, a hundred thousand addresses are put right; written short, they are 40 kB instead of
        // 2.4 MB to read at each start.
        .unsafeFlags(
          ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"], .when(configuration: .release))
      ]),
    .executableTarget(name: "benchmark", swiftSettings: tested),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "WordsTests", dependencies: ["Domain", "Words"], swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Screen", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Domain", "Store", "Words", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Domain", "Exchange", "Words"], exclude: ["Data"], swiftSettings: strict),
    .testTarget(name: "DemonstrationTests", dependencies: ["Demonstration", "Domain", "Words"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["opstap", "Demonstration", "Domain", "Panes", "Screen", "Store", "Themes", "Words"],
      exclude: ["keys-en.txt", "keys-nl.txt"], swiftSettings: strict),
    .testTarget(name: "YamlTests", dependencies: ["Yaml"], swiftSettings: strict),
    .testTarget(name: "ThemesTests", dependencies: ["Themes"], swiftSettings: strict),
    .testTarget(
      name: "PanesTests", dependencies: ["Demonstration", "Domain", "Panes", "Screen", "Words"], exclude: ["Pictures"],
      swiftSettings: strict),
    .testTarget(name: "JourneyTests", dependencies: ["Domain", "opstap"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
