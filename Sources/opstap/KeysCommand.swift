// `opstap keys`: the table of commands, as the screen knows it with this configuration.

import ArgumentParser
import Panes
import Words

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: CommandHelp.keys.text)

  @OptionGroup var printing: Printing
  @Option(name: .long, help: CommandHelp.language.help) var language: Language?

  func run() throws {
    let launch = Launch.current
    let keymap = Keymap(launch.configuration.keys)
    for remark in keymap.remarks(file: launch.paths.configurationFile) { Output.tell(remark) }
    if printing.json { return try Output.print(KeyTable.table(keymap, launch.language).json.printed) }
    try Output.print(KeyTable.text(keymap, launch.language))
  }
}

extension KeyTable {
  /// Those of forms under a heading of their own: there their keys are theirs alone.
  static func text(_ keymap: Keymap, _ language: Language, limit: Int? = Table.terminalWidth) -> String {
    let panes = Command.Group.allCases.filter { $0 != .type }
    return [
      table(keymap, language, panes).text(limit: limit), "", type(language),
      table(keymap, language, [.type]).text(limit: limit),
    ].joined(separator: "\n")
  }

  /// A row for each command, in the order of the help.
  static func table(_ keymap: Keymap, _ language: Language, _ groups: [Command.Group] = Command.Group.allCases) -> Table
  {
    let columns: [Column<Command>] = [
      Column("group", nil) { .text($0.group.title.english) },
      Column("name", name) { .text($0.name) },
      Column("keys", keys) { command in .text(keymap[command].map { $0.words(language) }.joined(separator: " ")) },
      Column("does", does) { .text($0.words(language)) },
    ]
    let order = groups.flatMap { group in Command.allCases.filter { $0.group == group } }
    return Table(columns, order)
  }
}
