// The settings: what each is, what it is set to, and the form in which it is changed. The edge writes the file.
import Domain
import Screen
import Words

/// A key of the configuration file that can be set from the screen; its raw value is the key.
package enum Setting: String, Codable, CaseIterable, Sendable {
  case me, language, theme
  case themeLight = "theme-light"
  case themeDark = "theme-dark"
  case colour, mouse, clipboard, privacy
  case privacyAfter = "privacy-after"
  case linear

  /// Nil where any text will do.
  var choices: [String]? {
    switch self {
    case .language: ["nl", "en"]
    case .colour: ["auto", "none"]
    case .mouse, .privacy, .linear: ["on", "off"]
    case .privacyAfter: ["0", "2", "5", "10", "15", "30", "60"]
    case .clipboard: ["terminal", "none"]
    case .me, .theme, .themeLight, .themeDark: nil
    }
  }

  /// What holds where nothing is set; "" where that depends on something else.
  var standard: String {
    switch self {
    case .me, .language: ""
    case .theme, .themeDark: "opstap-dark"
    case .themeLight: "opstap-light"
    case .colour: "auto"
    case .mouse: "on"
    case .privacy, .linear: "off"
    case .privacyAfter: "0"
    case .clipboard: "terminal"
    }
  }

  /// Whether a change is seen at once.
  var holds: Phrase? {
    switch self {
    case .me, .language, .theme, .themeLight, .themeDark, .privacyAfter, .clipboard, .linear: nil
    case .colour, .mouse, .privacy: .fromNextStart
    }
  }
}

/// What the configuration file says.
package struct Settings: Hashable, Sendable {
  package var values: [Setting: String]
  package var file: String

  package init(values: [Setting: String] = [:], file: String = "") { (self.values, self.file) = (values, file) }
}

extension App {
  func settingRows(width: Int) -> [Row] {
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(15)), Column(width: .fixed(20)),
        Column(width: .flexible(34), gives: 1),
      ], width: width)
    var rows = Setting.allCases.map { setting in
      let value = settings.values[setting]
      let more = setting.explanation + (setting.holds.map { Phrase(same: " ") + $0 } ?? Phrase(same: ""))
      return Row(
        .setting(setting),
        table.line([
          Span(value == nil ? " " : "•", .attention, means: value == nil ? nil : .ownValue),
          Span(setting.label(language)),
          Span(setting.words(of: value ?? setting.standard)(language), value == nil ? .text : .emphasis),
          Span(more(language), .secondary),
        ]))
    }
    if presentation == .panes { rows.words(.words(Phrase.settingSigns(language), .secondary)) }
    rows.heading(Phrase.ownKeys(language))
    let own = Command.allCases.filter { keymap[$0] != $0.row.keys }
    for command in own {
      let keys = keymap[command].map { $0.words(language) }.joined(separator: " ")
      rows.words(
        table.line([Span(" "), Span(command.name), Span(keys, .emphasis), Span(command.words(language), .secondary)]))
    }
    let nothing = own.isEmpty ? Phrase.noOwnKeys(language) : ""
    for line in nothing.wrapped(to: max(10, width)) where !nothing.isEmpty { rows.words(.words(line, .secondary)) }
    rows.heading(Phrase.settingsFile(language))
    for text in [settings.file, Phrase.settingsFileStays(language)] where !text.isEmpty {
      for line in text.wrapped(to: max(10, width)) { rows.words(.words(line, .secondary)) }
    }
    return rows
  }

  /// A name and a theme have their own ways; all others a form of one field.
  mutating func openSetting(_ setting: Setting) {
    switch setting {
    case .me: open(meForm())
    case .theme: run(.theme)
    default: open(settingForm(setting))
    }
  }

  func settingForm(_ setting: Setting) -> Form {
    let value = settings.values[setting] ?? setting.standard
    let field: Field
    if let choices = setting.choices {
      // Another number of one's own in the file is a choice too.
      let known = choices.contains(value) || value.isEmpty ? choices : choices + [value]
      let options = known.map { Field.Choice(value: $0, words: setting.words(of: $0)) }
      field = Field(.text, setting.label, .choice(options), .required, value: value.isEmpty ? language.rawValue : value)
    } else {
      field = Field(.text, setting.label, value: value)
    }
    return Form(.setting(setting), .settings + Phrase(same: ": ") + setting.label, [field])
  }

  mutating func submitSetting(_ form: Form, _ setting: Setting) {
    effects.append(.set(setting, form.text(.text)))
  }

  /// The file has it; what can be seen at once is.
  mutating func didSet(_ setting: Setting, _ now: Settings) {
    settings = now
    if setting == .language, let wanted = settings.values[.language].flatMap(Language.init) { language = wanted }
    if setting == .linear { presentation = settings.values[.linear] == "on" ? .linear : .panes }
    let value = settings.values[setting].map(setting.words) ?? setting.words(of: setting.standard)
    status = Status(
      .done,
      setting.label + Phrase(same: ": ") + value + (setting.holds.map { Phrase(same: " · ") + $0 } ?? Phrase(same: "")))
  }
}

extension Setting {
  /// A value as people read it; a text is its own words.
  func words(of value: String) -> Phrase {
    switch (self, value) {
    case (.language, "nl"): Phrase(same: Phrase.dutchName)
    case (.language, "en"): Phrase(same: Phrase.englishName)
    case (.language, ""): .asTheSystem
    case (.me, ""): .nothingSet
    case (.colour, "auto"): .colourAuto
    case (.colour, "none"): .colourNone
    case (.privacyAfter, _): .afterMinutes(Int(value) ?? 0)
    case (.clipboard, "terminal"): .clipboardOfTerminal
    case (.clipboard, "none"): .clipboardHere
    case (_, "on"): .switchedOn
    case (_, "off"): .switchedOff
    default: Phrase(same: value)
    }
  }

  var label: Phrase { SettingWords.all[rawValue]?.label ?? Phrase(same: rawValue) }
  var explanation: Phrase { SettingWords.all[rawValue]?.explanation ?? Phrase(same: "") }
}
