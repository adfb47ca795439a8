// `opstap list`: what is in the caseload, as columns or as JSON.

import ArgumentParser
import Domain
import Words

struct ListCommand: ParsableCommand {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case modules, participants, candidates, path, missing, goals, permissions, searches, sessions, hours, internships,
      employers, outcomes, aftercare, meetings, agenda, proposals, decisions, adjustments, trends
    case checkIns = "check-ins"
    case returnDays = "return-days"
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandHelp.list.text, discussion: CommandHelp.listDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @OptionGroup var names: Names
  @Argument(help: CommandHelp.kind.help) var kind: Kind
  @Option(name: .long, help: CommandHelp.onlyModule.help) var module: String?

  func run() throws {
    let now = try common.moment()
    let desk = try common.desk()
    let caseload = names.seen(desk.caseload)
    let wanted = try module.map { try desk.module(named: $0).id }
    let modules = caseload.modules.filter { wanted == nil || $0.id == wanted }.map(caseload.withRegisterNames)
    let lists = Lists(
      modules: modules, now: now, isOfAll: caseload.modules.count > 1 && module == nil,
      isOfWholeCaseload: module == nil)
    if kind == .checkIns {
      let (due, made) = (lists.followUps, lists.checkIns)
      try printing.print(
        titled(CommandReport.followUpsDue(on: now.day), due) + titled(CommandReport.checkInsMade, made),
        .object(["due": due.json, "made": made.json]))
      return
    }
    let table =
      switch kind {
      case .modules: lists.modulesTable
      case .participants: lists.participants
      case .candidates: lists.candidates(caseload)
      case .path: lists.path
      case .missing: lists.missing
      case .goals: lists.goals
      case .permissions: lists.permissions
      case .searches: lists.searches
      case .sessions: lists.sessions { _ in true }
      case .returnDays: lists.sessions { $0.kind == .returnDay }
      case .hours: lists.hours
      case .internships: lists.internships
      case .employers: lists.employers(caseload.employers)
      case .checkIns: lists.checkIns
      case .outcomes: lists.outcomes
      case .aftercare: lists.aftercare
      case .meetings: lists.meetings(caseload)
      case .agenda: lists.agenda(caseload)
      case .proposals: lists.proposals(caseload)
      case .decisions: lists.decisions(caseload)
      case .adjustments: lists.observations(caseload.adjustments)
      case .trends: lists.observations(caseload.trends)
      }
    try Output.print(printing.json ? table.json.printed : table.text())
  }

  private func titled(_ title: Phrase, _ table: Table) -> [Phrase] {
    let indent = "  "
    let text = table.text(limit: Table.terminalWidth.map { $0 - indent.count })
    return [title] + text.split(separator: "\n").map { Phrase(same: indent + $0) }
  }
}
