// Where the program begins and ends: one place for the exit code, and for what is said when a command stops.

import ArgumentParser
import Glibc
import Words

@main
enum Main {
  static func main() {
    // A pipe that is closed, or a limit on the size of files, is an answer of a call and never the end of the program.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// 0 ok, 1 a refusal or a finding, 2 a command that cannot be understood.
  private static func run(_ arguments: [String]) -> Int32 {
    do {
      ReadAhead.begin(arguments)
      Launch.current.configuration.troubles.forEach { Output.tell($0.phrase) }
      if let request = ScreenRequest(plain: arguments) {
        try request.run()
        return 0
      }
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let trouble as CommandTrouble {
      Output.tell(trouble.phrase)
      return trouble.exitCode
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return answer(error)
    }
  }

  /// Help and version are results; what the parser could not understand is a message.
  private static func answer(_ error: any Error) -> Int32 {
    let text = RootCommand.fullMessage(for: error)
    guard RootCommand.exitCode(for: error) == .success else {
      Output.write(text + "\n", to: STDERR_FILENO)
      return 2
    }
    let help = Launch.current.language == .dutch ? CommandHelp.inDutch(text) : text
    return Output.write(help + "\n", to: STDOUT_FILENO) == 0 ? 0 : 1
  }
}
