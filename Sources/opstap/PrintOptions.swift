// The options of the commands that make a page: its format, where it goes, and the template that it is made with.

import ArgumentParser
import Domain
import Exchange
import Store
import Words

extension PrintFormat: ExpressibleByArgument {}

struct PrintOptions: ParsableArguments {
  @Option(name: .long, help: CommandHelp.format.help) var format: PrintFormat?
  @Option(name: .long, help: CommandHelp.output.help) var output: String?
  @Flag(name: .long, help: CommandHelp.force.help) var force = false
  @Flag(name: .long, help: CommandHelp.template.help) var template = false

  /// As asked, else as the file is called.
  var wantedFormat: PrintFormat {
    if let format { return format }
    let name = output?.lowercased() ?? ""
    return name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .markdown
  }

  /// Prints it, or writes the file that was asked for and says so.
  func put(_ text: String, saying written: (String) -> Phrase) throws(CommandTrouble) {
    guard let output, output != "-" else {
      return try Output.print(String(text.dropLast()))
    }
    do throws(DiskTrouble) {
      try OutputFile.write(Array(text.utf8), to: output, existing: force ? .replaced : .kept)
    } catch {
      if case .exists(let path) = error { throw CommandTrouble.fileThere(path) }
      throw CommandTrouble.disk(error)
    }
    Output.tell(written(output))
  }
}
