// `opstap import`: lists from a spreadsheet, turned into the same changes that the panes make.

import ArgumentParser
import Domain
import Exchange
import Words

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandHelp.importing.text,
    subcommands: [ImportReferralsCommand.self, ImportProgrammeCommand.self])
}

/// What both lists need.
struct ImportOptions: ParsableArguments {
  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @OptionGroup var trial: Trial
  @Argument(help: CommandHelp.file.help) var file: String
  @Option(name: .long, help: CommandHelp.module.help) var module: String

  /// Carries out what `plan` makes of the file: all of it, or with rows that are wrong only the good ones, or nothing.
  func run(
    goodOnly: Bool = false,
    _ plan: (_ bytes: [UInt8], _ module: Module, _ caseload: Caseload, _ today: Day) throws(ImportProblem) -> ImportPlan
  ) throws {
    let today = try common.moment().day
    var desk = try common.desk()
    let target = try desk.module(named: module)
    let bytes = try InputFile.bytes(file)
    let plan: ImportPlan = try {
      do throws(ImportProblem) { return try plan(bytes, target, desk.caseload, today) } catch {
        throw CommandTrouble.importFailed(file: file, error)
      }
    }()
    plan.problems.forEach { Output.tell($0.phrase()) }
    let notices = plan.changes.isEmpty ? [] : try desk.apply(plan.changes, on: today, saving: !trial.dryRun)
    let isBlocked = !plan.problems.isEmpty && !goodOnly
    if isBlocked, !printing.json {
      plan.remarks.forEach(Output.tell)
    } else {
      let end = trial.dryRun ? [CommandReport.dryRun] : []
      try printing.print(plan.remarks + notices.map { $0.phrase() } + end, json(plan, notices))
    }
    if isBlocked { throw ExitCode(1) }
  }

  private func json(_ plan: ImportPlan, _ notices: [Notice]) -> JSON {
    let problems = plan.problems.map { problem in
      JSON.object([
        "row": .number(problem.row), "line": .number(problem.line), "column": .optional(problem.column),
        "person": .optional(problem.person?.full), "problem": .text(problem.phrase().text),
      ])
    }
    return .object([
      "changes": .number(plan.changes.count), "saved": .flag(!trial.dryRun && !plan.changes.isEmpty),
      "problems": .list(problems), "remarks": .list(plan.remarks.map { .text($0.text) }),
      "notices": .list(notices.map { .text($0.phrase().text) }),
    ])
  }
}

struct ImportReferralsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "referrals", abstract: CommandHelp.referrals.text)

  @OptionGroup var options: ImportOptions
  @Flag(name: .long, help: CommandHelp.goodOnly.help) var goodOnly = false
  @Flag(name: .long, help: CommandHelp.admit.help) var admit = false

  func run() throws {
    var ids = IdentifierSource(seed: .random(in: .min ... .max))
    var wishes: Referrals.Options = []
    if goodOnly { wishes.insert(.goodOnly) }
    if admit { wishes.insert(.admit) }
    try options.run(goodOnly: goodOnly) { bytes, module, caseload, today throws(ImportProblem) in
      try Referrals.plan(
        bytes: bytes, module: module, of: caseload, options: wishes, today: today, ids: &ids)
    }
  }
}

struct ImportProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "programme", abstract: CommandHelp.programme.text)

  @OptionGroup var options: ImportOptions
  @Flag(name: .long, help: CommandHelp.replace.help) var replace = false

  func run() throws {
    try options.run { bytes, module, _, _ throws(ImportProblem) in
      try ProgrammeFile.plan(bytes: bytes, module: module, mode: replace ? .replace : .first)
    }
  }
}
