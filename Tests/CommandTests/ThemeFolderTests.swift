// The themes folder: published files as they are dropped into it, which name finds which, and what a wrong one says.

import Foundation
import Screen
import Testing
import Themes
import Words

@testable import opstap

/// A folder of themes that is gone with the value.
final class Themed {
  let path = FileManager.default.temporaryDirectory.path + "/opstap-themes-\(UInt32.random(in: .min ... .max))"
  var folder: ThemeFolder { ThemeFolder(path: path) }

  init(_ files: [String: String]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
  }

  func keeper(_ theme: String?, light: String? = nil, dark: String? = nil, on variant: Scheme.Variant? = nil)
    -> ThemeKeeper
  {
    var configuration = Configuration()
    (configuration.theme, configuration.themeLight, configuration.themeDark) = (theme, light, dark)
    return ThemeKeeper(folder: folder, configuration: configuration, variant: variant)
  }

  /// A dark scheme whose text is `text`, in the form in which most are published.
  static func scheme(_ head: String = "name: Proef", text: String = "dddddd", background: String = "101010") -> String {
    let colours = [
      background, "202020", "303030", "777777", "bbbbbb", text, "eeeeee", "ffffff", "ff8080", "ffb060", "ffe060",
      "80e080", "70e0e0", "90b0ff", "e0a0ff", "d0b090",
    ]
    let lines = colours.enumerated().map { "  base0\(String($0, radix: 16, uppercase: true)): \"#\($1)\"\n" }
    return "system: \"base16\"\n\(head)\nvariant: \"dark\"\npalette:\n" + lines.joined()
  }
}

struct ThemeFolderTests {
  @Test(
    "a file works as it was published, whatever its form",
    arguments: [
      ("current", "mijn.yaml", Themed.scheme()), ("yml", "mijn.yml", Themed.scheme()),
      ("capitals", "mijn.YAML", Themed.scheme()),
      ("Windows", "mijn.yaml", Themed.scheme().replacing("\n", with: "\r\n")),
      ("a byte order mark", "mijn.yaml", "\u{FEFF}" + Themed.scheme()),
      ("no quotes, no #", "mijn.yaml", Themed.scheme().replacing("\"", with: "").replacing("#", with: "")),
      ("single quotes", "mijn.yaml", Themed.scheme().replacing("\"", with: "'")),
      ("no variant", "mijn.yaml", Themed.scheme().replacing("variant: \"dark\"\n", with: "")),
      ("a wrong variant", "mijn.yaml", Themed.scheme().replacing("variant: \"dark\"", with: "variant: \"light\"")),
      ("comments", "mijn.yaml", "# by me\n" + Themed.scheme().replacing("\"\n", with: "\" # mine\n")),
      (
        "legacy", "mijn.yaml",
        Themed.scheme("author: \"A\"").replacing("system: \"base16\"", with: "scheme: \"Proef\"")
          .replacing("palette:\n", with: "").replacing("  base", with: "base").replacing("#", with: "")
      ),
      ("base24", "mijn.yaml", Themed.scheme().replacing("base16", with: "base24") + "  base12: \"#ff9090\"\n"),
    ])
  func published(form: String, file: String, text: String) throws {
    let themed = try Themed([file: text])
    let theme = try themed.folder.find("mijn")
    #expect(theme.scheme.name == "Proef" && theme.scheme.variant == .dark && theme.scheme.remarks.isEmpty)
    #expect(theme.scheme[.base05] == 0xDDDDDD && theme.file == themed.path + "/" + file)
    #expect(themed.keeper("mijn").palette[Role.text] == RGB(0xDDDDDD))
    #expect(themed.keeper("mijn").remark == nil)
  }

  @Test(
    "a theme is found by its file, by its slug, or among the shipped ones",
    arguments: [
      ("Mijn Blauw", 0x111111), ("mijn-blauw", 0x111111), ("diep-water", 0x222222), ("nord", 0x333333),
    ] as [(String, UInt32)])
  func names(wanted: String, text: UInt32) throws {
    let themed = try Themed([
      "Mijn Blauw.yaml": Themed.scheme(text: "111111", background: "ffffff"),
      "x.yaml": Themed.scheme("name: Diep Water", text: "222222", background: "ffffff"),
      "nord.yaml": Themed.scheme(text: "333333", background: "ffffff"),
      ".nord2.yaml": Themed.scheme(), "README.md": "hello", "nord.yaml~": Themed.scheme(),
    ])
    #expect(try themed.folder.find(wanted).scheme[.base05] == text)
    #expect(
      themed.folder.names.map(\.name) == ShippedScheme.allCases.map(\.rawValue).filter { $0 != "nord" }
        + ["Mijn Blauw", "nord", "x"])
  }

  @Test("no name leads out of the folder", arguments: ["../secret", "/etc/passwd", "a/b", "", "..", "."])
  func outside(name: String) throws {
    let themed = try Themed(["ok.yaml": Themed.scheme()])
    #expect(throws: ThemeTrouble.self) { try themed.folder.find(name) }
  }

  @Test(
    "what is wrong is said with the file and the line, and the theme of the program is shown",
    arguments: [
      ("mijn", Themed.scheme().replacing("dddddd", with: "dddddg"), "mijn.yaml, lijn 10: base05", 0xD4D9E1),
      ("mijn", "", "mijn.yaml is geen kleurenthema", 0xD4D9E1),
      ("mijn", String(repeating: "# x\n", count: 20_000), "mijn.yaml is 80000 bytes groot", 0xD4D9E1),
      (
        "mijn", Themed.scheme().replacing("system: \"base16\"", with: "system: tinted8"), "noemt zich tinted8", 0xDDDDDD
      ),
      ("anders", Themed.scheme(), "“anders” is er niet; kies uit opstap-dark", 0xD4D9E1),
    ] as [(String, String, String, UInt32)])
  func wrong(name: String, text: String, sentence: String, shown: UInt32) throws {
    let keeper = try Themed(["mijn.yaml": text]).keeper(name)
    let remark = try #require(keeper.remark)
    #expect(remark.dutch.contains(sentence))
    #expect(keeper.palette[Role.text] == RGB(shown))
  }

  @Test("what is no plain file is a sentence and keeps nobody waiting")
  func special() throws {
    let themed = try Themed([:])
    try #require(mkfifo(themed.path + "/pijp.yaml", 0o600) == 0)
    try FileManager.default.createDirectory(atPath: themed.path + "/map.yaml", withIntermediateDirectories: false)
    symlink(themed.path + "/weg", themed.path + "/link.yaml")
    for name in ["pijp", "map", "link"] { #expect(themed.keeper(name).remark != nil) }
    #expect(themed.keeper("pijp").choices.count == ShippedScheme.allCases.count + 4)
  }

  @Test("a file behind a link is a theme, and so is one in a linked folder")
  func links() throws {
    let (real, themed) = (try Themed(["x.yaml": Themed.scheme()]), try Themed([:]))
    symlink(real.path + "/x.yaml", themed.path + "/link.yaml")
    symlink(real.path, themed.path + "/folder")
    #expect(try themed.folder.find("link").scheme.name == "Proef")
    #expect(try ThemeFolder(path: themed.path + "/folder").find("x").scheme.name == "Proef")
  }

  @Test("the last good one stays while a file is broken, and comes back when it is mended")
  func lastGood() throws {
    let themed = try Themed(["mijn.yaml": Themed.scheme()])
    var keeper = themed.keeper("mijn")
    try themed.write(Themed.scheme(text: "oops"), to: "mijn.yaml")
    keeper.readAgain()
    #expect(keeper.remark?.english.contains("mijn.yaml, line 10") == true)
    #expect(keeper.palette[Role.text] == RGB(0xDDDDDD))
    try themed.write(Themed.scheme(text: "ccddee"), to: "mijn.yaml")
    keeper.readAgain()
    #expect(keeper.remark == nil)
    #expect(keeper.palette[Role.text] == RGB(0xCCDDEE))
  }

  @Test(
    "auto follows the terminal; what is told later wins, and nothing known is dark",
    arguments: [
      (nil, nil, 0xD4D9E1), (.light, nil, 0x1F242D), (.dark, nil, 0xD4D9E1), (.light, 0x000000, 0xD4D9E1),
      (nil, 0xFDF6E3, 0x1F242D), (.dark, 0x888888, 0x1F242D), (.light, 0x002B36, 0xD4D9E1),
    ] as [(Scheme.Variant?, UInt32?, UInt32)])
  func automatic(known: Scheme.Variant?, told: UInt32?, text: UInt32) throws {
    var keeper = try Themed([:]).keeper("auto", on: known)
    if let told { keeper.settle(on: RGB(told)) }
    #expect(keeper.palette[Role.text] == RGB(text))
  }

  @Test("auto takes the two themes that the configuration names; a chosen theme does not follow")
  func named() throws {
    let themed = try Themed(["hel.yaml": Themed.scheme(text: "111111", background: "ffffff")])
    var keeper = themed.keeper("auto", light: "hel", dark: "nord")
    #expect(keeper.palette[Role.text] == RGB(0xE4E8EF))
    keeper.settle(on: RGB(0xFFFFFF))
    #expect(keeper.palette[Role.text] == RGB(0x111111))
    keeper.show("nord")
    keeper.settle(on: RGB(0xFFFFFF))
    #expect(keeper.palette[Role.text] == RGB(0xE4E8EF))
  }

  @Test(
    "COLORFGBG tells light from dark",
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;15", .light), ("12;8", .dark), ("0;7", .light), ("", nil),
      ("x", nil), ("15;default", nil), ("0;99", nil),
    ] as [(String, Scheme.Variant?)])
  func environment(value: String, variant: Scheme.Variant?) {
    #expect(Scheme.Variant(colourForeground: value) == variant)
  }

  @Test("a bright colour of base24 stands in where the plain one is too faint, and only there")
  func bright() throws {
    let plain = Themed.scheme().replacing("ff8080", with: "601010")
    let full = plain.replacing("base16", with: "base24") + "  base12: \"#ff5050\"\n  base13: \"#ffffff\"\n"
    #expect(Palette(try Scheme(yaml: plain))[Role.danger] == RGB(0x601010))
    #expect(Palette(try Scheme(yaml: full))[Role.danger] == RGB(0xFF5050))
    #expect(Palette(try Scheme(yaml: full))[Role.attention] == RGB(0xFFE060))
  }
}
