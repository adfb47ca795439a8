// Settings from the screen: written in the file, read back from it, and taken over where that can be at once.

import Panes
import Words

extension Loop {
  mutating func set(_ setting: Setting, to value: String) {
    let file = paths.configurationFile
    guard let key = Configuration.Key(rawValue: setting.rawValue) else { return }
    do throws(ConfigurationTrouble) {
      try Configuration.set(key, to: value, in: file)
    } catch { return handle(.failed(error.phrase)) }
    let configuration = Configuration.read(file)
    handle(.set(setting, configuration.settings(file: file)))
    for trouble in configuration.troubles { handle(.failed(trouble.phrase)) }
    if setting == .privacyAfter { idle = IdleWatch(minutes: configuration.privacyAfter) }
    if setting == .themeLight || setting == .themeDark {
      themes.follow(configuration)
      wearTheme()
      if let remark = themes.remark { handle(.failed(remark)) }
    }
  }
}

extension Configuration {
  func settings(file: String) -> Settings {
    let values = given.compactMap { key, value in Setting(rawValue: key.rawValue).map { ($0, value) } }
    return Settings(values: Dictionary(values, uniquingKeysWith: { first, _ in first }), file: file)
  }
}
