// What was said in a short talk or an intake, on the command line: written down with the step.

import ArgumentParser
import Domain
import Words

extension FirstTalk.Answer: ExpressibleByArgument {}

struct TalkOptions: ParsableArguments {
  enum Decision: String, CaseIterable, ExpressibleByArgument { case open, admitted, waiting, redirected, withdrawn }

  @Option(name: .long, help: CommandHelp.motivation.help) var motivation: String?
  @Option(name: .long, help: CommandHelp.wellbeing.help) var wellbeing: Int?
  @Option(name: .long, help: CommandHelp.best.help) var best: FirstTalk.Answer?
  @Option(name: .long, help: CommandHelp.why.help) var why: String?
  @Option(name: .long, help: CommandHelp.decision.help) var decision: Decision?
  @Option(name: .long, help: CommandHelp.answer.help) var answer: [String] = []
  @Option(name: .long, help: CommandHelp.strengths.help) var strengths: String?
  @Option(name: .long, help: CommandHelp.limits.help) var limits: String?
  @Option(name: .long, help: CommandHelp.agreements.help) var agreements: String?
  @Option(name: .long, help: CommandHelp.underStress.help) var underStress: String?

  private var ofFirstTalk: [Any?] { [motivation, wellbeing, best, why, decision] }
  private var ofIntake: [Any?] { [answer.first, strengths, limits, agreements, underStress] }

  /// The record of the talk, with what was told now put on what was told before; nil where nothing was told.
  func record(
    _ kind: PathStep.Kind, of person: Participant, in module: Module, on day: Day, by taker: Taker?, to: String?,
    reason: String?
  ) throws(CommandTrouble) -> Record? {
    let (first, intake) = (ofFirstTalk.contains { $0 != nil }, ofIntake.contains { $0 != nil })
    switch kind {
    case .firstTalk where first && !intake:
      var talk = person.dossier.firstTalk ?? FirstTalk(day: day)
      (talk.day, talk.taker) = (day, taker)
      (talk.motivation, talk.wellbeing) = (motivation ?? talk.motivation, wellbeing ?? talk.wellbeing)
      (talk.answer, talk.why) = (best ?? talk.answer, why ?? talk.why)
      if let decision { talk.decision = try decided(decision, to: to, reason: reason) }
      return .firstTalk(talk)
    case .intake where intake && !first:
      var record = person.dossier.intake ?? Intake(day: day)
      (record.day, record.taker) = (day, taker)
      (record.strengths, record.limits) = (strengths ?? record.strengths, limits ?? record.limits)
      (record.agreements, record.underStress) = (agreements ?? record.agreements, underStress ?? record.underStress)
      for text in answer {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let known = module.template.intakeQuestions.map(\.id)
        guard parts.count == 2, known.contains(parts[0]) else { throw .unknownQuestion(text, choices: known) }
        record.answers[parts[0]] = parts[1]
      }
      return .intake(record)
    default:
      guard !first, !intake else { throw .notOfThisStep }
      return nil
    }
  }

  private func decided(
    _ decision: Decision, to: String?, reason: String?
  ) throws(CommandTrouble) -> FirstTalk.Decision {
    switch decision {
    case .open: return .open
    case .admitted: return .admitted
    case .waiting: return .waiting
    case .redirected:
      guard let to else { throw .optionMissing("--to") }
      guard let reason else { throw .optionMissing("--reason") }
      return .redirected(to: to, reason: reason)
    case .withdrawn:
      guard let reason else { throw .optionMissing("--reason") }
      return .withdrawn(reason: reason)
    }
  }
}
