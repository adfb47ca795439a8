// The themes that can be chosen: those that come with the program, and the person's own files in the themes folder.

import Store
import Themes

/// Why a theme cannot be shown; the sentences stand in Words.
enum ThemeTrouble: Error, Hashable {
  case unknown(name: String, known: [String])
  /// The file, here as a whole path, cannot be read; `code` is the system's error.
  case unreadable(file: String, code: Int32)
  case broken(file: String, SchemeError)
}

/// A theme that was read.
struct Theme: Hashable {
  let name: String
  let scheme: Scheme
  /// The whole path of the person's own file; nil for one that comes with the program.
  let file: String?
}

/// A name in a list of themes.
struct ThemeName: Hashable {
  let name: String
  let file: String?
}

/// Own files go before shipped themes of the same name, so that one can be copied and changed.
struct ThemeFolder {
  let path: String

  /// Shipped ones first, then one's own in the order of their names. A folder that is not there is an empty one.
  var names: [ThemeName] {
    let own = own
    let shipped = ShippedScheme.allCases.map { ThemeName(name: $0.rawValue, file: nil) }
    return shipped.filter { shipped in !own.contains { $0.name == shipped.name } } + own
  }

  /// By the name of the file without its ending, by the name of a shipped theme, or by the slug that a file names.
  func find(_ wanted: String) throws(ThemeTrouble) -> Theme {
    let names = names
    if let found = names.first(where: { $0.name == wanted }) { return try read(found) }
    let slug = Scheme.slug(of: wanted)
    if let found = names.first(where: { Scheme.slug(of: $0.name) == slug }) { return try read(found) }
    for name in names where name.file != nil {
      if let theme = try? read(name), theme.scheme.slug == slug { return theme }
    }
    throw .unknown(name: wanted, known: names.map(\.name))
  }

  func read(_ name: ThemeName) throws(ThemeTrouble) -> Theme {
    guard let file = name.file else {
      guard let scheme = try? ShippedScheme(rawValue: name.name)?.scheme() else {
        throw .unknown(name: name.name, known: names.map(\.name))
      }
      return Theme(name: name.name, scheme: scheme, file: nil)
    }
    let contents: Contents
    do throws(DiskError) {
      // Links are followed: people keep such files elsewhere.
      contents = try SystemDisk().read(try SystemDisk().realPath(file), limit: Scheme.largest)
    } catch { throw .unreadable(file: file, code: error.code) }
    guard let bytes = contents.bytes else { throw .broken(file: file, .tooLarge(bytes: contents.stamp.size)) }
    do throws(SchemeError) {
      // What is no UTF-8 gets signs of replacement, which no colour has; in a name they do no harm.
      return Theme(name: name.name, scheme: try Scheme(yaml: String(decoding: bytes, as: UTF8.self)), file: file)
    } catch { throw .broken(file: file, error) }
  }

  private var own: [ThemeName] {
    let disk = SystemDisk()
    guard let files = try? disk.list(try disk.realPath(path)) else { return [] }
    let found = files.compactMap { file -> ThemeName? in
      guard !file.hasPrefix("."), let dot = file.lastIndex(of: ".") else { return nil }
      guard ["yaml", "yml"].contains(file[file.index(after: dot)...].lowercased()) else { return nil }
      return ThemeName(name: String(file[..<dot]), file: path + "/" + file)
    }
    return found.sorted { ($0.name.lowercased(), $0.file ?? "") < ($1.name.lowercased(), $1.file ?? "") }
  }
}
