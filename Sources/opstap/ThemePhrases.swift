// What is said of a theme, from the facts that reading it gave.

import Domain
import Themes
import Words

extension ThemeTrouble {
  var phrase: Phrase {
    switch self {
    case .unknown(let name, let known): .unknownTheme(name, known: known)
    case .unreadable(let file, let code): DiskTrouble.unreadable(file: file, code: code).phrase
    case .broken(let file, let error): error.phrase(file: file.fileName)
    }
  }

  /// The whole path of the file that has to be mended.
  var file: String? {
    switch self {
    case .unknown: nil
    case .unreadable(let file, _), .broken(let file, _): file
    }
  }
}

extension Scheme.Remark {
  func phrase(file: String) -> Phrase {
    switch self {
    case .unknownSystem(let system): ThemeWords.unknownSystem(file: file.fileName, system: system)
    }
  }
}

extension SchemeError {
  fileprivate func phrase(file: String) -> Phrase {
    switch self {
    case .tooLarge(let bytes): ThemeWords.tooLarge(file: file, bytes: bytes)
    case .notYAML(let line): ThemeWords.notYAML(file: file, line: line)
    case .noKeys: ThemeWords.noKeys(file: file)
    case .missing(let key): ThemeWords.missing(file: file, key: key)
    case .twice(let key, let line): ThemeWords.twice(file: file, key: key, line: line)
    case .notText(let key, let line): ThemeWords.notText(file: file, key: key, line: line)
    case .notAColour(let key, let value, let line):
      ThemeWords.notAColour(file: file, key: key, value: value, line: line)
    }
  }
}

extension String {
  /// Without the folders before it.
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
