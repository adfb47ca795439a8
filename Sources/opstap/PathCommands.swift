// Commands of the path: `add participant`, who is referred; `step`, what somebody does next. The door refuses as it does on the screen.

import ArgumentParser
import Domain
import Words

extension BenefitStatus: ExpressibleByArgument {}
extension Taker: ExpressibleByArgument {}

struct AddParticipantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participant", abstract: CommandHelp.addParticipant.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Option(name: .long, help: CommandHelp.module.help) var module: String
  @Option(name: .long, help: CommandHelp.firstName.help) var firstName: String
  @Option(name: .long, help: CommandHelp.lastName.help) var lastName: String
  @Option(name: .long, help: CommandHelp.referrer.help) var referrer: String
  @Option(name: .long, help: CommandHelp.consultant.help) var consultant = ""
  @Option(name: .long, help: CommandHelp.informal.help) var informal = ""
  @Option(name: .long, help: CommandHelp.birth.help) var birth: String?
  @Option(name: .long, help: CommandHelp.town.help) var town = ""
  @Option(name: .long, help: CommandHelp.phone.help) var phone = ""
  @Option(name: .long, help: CommandHelp.email.help) var email = ""
  @Option(name: .long, help: CommandHelp.status.help) var status = BenefitStatus.noBenefit
  @Option(name: .long, help: CommandHelp.referredOn.help) var referredOn: String?
  @Option(name: .long, help: CommandHelp.by.help) var by: Taker?
  @Option(name: .long, help: CommandHelp.earlier.help) var earlier: String?

  func run() throws {
    let today = try common.moment().day
    guard by != nil else { throw CommandTrouble.takerMissing }
    guard let organisation = Referrer.Organisation(rawValue: referrer.uppercased()) else {
      throw CommandTrouble.referrer(referrer)
    }
    let referred = try referredOn.map { try Common.day($0, today) } ?? today
    guard referred <= today else { throw CommandTrouble.refused(.recordAhead(referred)) }
    var desk = try common.desk()
    let target = try desk.module(named: module)
    var ids = IdentifierSource(seed: .random(in: .min ... .max))
    let before = try earlier.map { try desk.earlier(named: $0, than: target.id) }
    let person = Participant(
      id: ids.next(), name: PersonName(first: firstName, last: lastName),
      birth: try birth.map { try Common.day($0, today) }, town: town, phone: phone, email: email,
      referrer: Referrer(organisation, consultant: consultant, informal: informal), status: status,
      path: [PathStep(.referred, on: referred, by: by)], earlier: before)
    let known = desk.caseload.namesakes(of: person.name, birth: person.birth)
    _ = try desk.apply([.addParticipants(module: target.id, participants: [person])], on: today)
    for other in known where other.person.id != before?.participant {
      Output.tell(
        Phrase(same: person.name.full + ": ")
          + .looksLike(
            other.person.name.full, desk.caseload.module(other.module)?.name ?? "", other.person.stage.words))
    }
    try printing.print(
      [CommandReport.participantAdded(person.name.full, target.name, person.id)],
      .object(["module": .value(target.id), "participant": .value(person.id)]))
  }
}

struct StepCommand: ParsableCommand {
  enum Step: String, CaseIterable, ExpressibleByArgument {
    case informed, intake, started, waiting, redirected, withdrawn, stopped, candidate, offer, accept, decline
    case firstTalk = "first-talk"
  }

  static let configuration = CommandConfiguration(
    commandName: "step", abstract: CommandHelp.step.text, discussion: CommandHelp.stepDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Argument(help: CommandHelp.person.help) var participant: String
  @Argument(help: CommandHelp.stepKind.help) var step: Step
  @Option(name: .long, help: CommandHelp.on.help) var on: String?
  @Option(name: .long, help: CommandHelp.by.help) var by: Taker?
  @Option(name: .long, help: CommandHelp.reason.help) var reason: String?
  @Option(name: .long, help: CommandHelp.to.help) var to: String?
  @Option(name: .customLong("in"), help: CommandHelp.into.help) var into: String?
  @Flag(name: .long, help: CommandHelp.onPaper.help) var onPaper = false
  @OptionGroup var talk: TalkOptions
  @Option(name: .long, help: CommandHelp.onlyModule.help) var module: String?

  func run() throws {
    let today = try common.moment().day
    // An offer is always of the counsellor.
    guard by != nil || step == .offer else { throw CommandTrouble.takerMissing }
    var desk = try common.desk()
    let (home, person) = try desk.participant(named: participant, in: module)
    let usual = step == .started ? max(today, home.start) : today
    let day = try on.map { try Common.day($0, today) } ?? usual
    let papers = onPaper ? kind.map { home.papers(of: [person.id], before: $0, on: day, today: today) } ?? [] : []
    let record = try talk.record(
      kind ?? .resumed, of: person, in: home, on: day, by: by, to: to, reason: reason)
    let change =
      try record.map { .writeRecord(module: home.id, participant: person.id, record: $0) }
      ?? change(of: person, in: home, desk, on: day)
    let notices = try desk.apply(papers + [change], on: today)
    let name = person.name.full
    // A start that takes a stop back leaves the day on which they began.
    let began = desk.caseload.module(home.id)?.participant(person.id)?.enrolment?.from
    let taken = step == .started ? began ?? day : day
    try printing.print(
      [CommandReport.stepTaken(name, kind?.words ?? PathStep.Kind.resumed.words, taken)] + notices.map { $0.phrase() }
        + toTell(of: person, record),
      .object(["module": .value(home.id), "participant": .value(person.id), "step": .value(change)]))
  }

  /// How what was said can be written down, where only the step was.
  private func toTell(of person: Participant, _ record: Record?) -> [Phrase] {
    guard record == nil else { return [] }
    return switch step {
    case .firstTalk where person.dossier.firstTalk == nil: [CommandReport.firstTalkToTell]
    case .intake where person.dossier.intake == nil: [CommandReport.intakeToTell]
    default: []
    }
  }

  /// The step as it stands on the path.
  private var kind: PathStep.Kind? {
    switch step {
    case .informed: .informed
    case .firstTalk: .firstTalk
    case .intake: .intake
    case .started: .started
    case .waiting: .waiting
    case .redirected: .redirected
    case .withdrawn: .withdrawn
    case .stopped: .stopped
    case .offer: .offered
    case .accept: .accepted
    case .decline: .declined
    case .candidate: nil
    }
  }

  private func change(of person: Participant, in home: Module, _ desk: Desk, on day: Day) throws -> Change {
    func stage(_ stage: Participant.Stage) -> Change {
      .setStage(module: home.id, participants: [person.id], stage: stage, taker: by)
    }
    func needed(_ value: String?, _ option: String) throws -> String {
      guard let value else { throw CommandTrouble.optionMissing(option) }
      return value
    }
    func offered() throws -> Offer.ID {
      guard let open = person.dossier.openOffer else { throw CommandTrouble.refused(.noOffer(person.who)) }
      return open.id
    }
    switch step {
    case .informed, .firstTalk, .intake:
      let step = PathStep(kind ?? .informed, on: day, by: by)
      return .recordStep(module: home.id, participants: [person.id], step: step)
    case .started: return stage(.participating(from: day))
    case .waiting: return stage(.waiting(since: day))
    case .redirected:
      return stage(.redirected(on: day, to: try needed(to, "--to"), reason: try needed(reason, "--reason")))
    case .withdrawn: return stage(.withdrawn(on: day, reason: try needed(reason, "--reason")))
    case .stopped:
      let from = person.enrolment?.from ?? day
      return stage(.stopped(from: from, on: day, reason: try needed(reason, "--reason")))
    case .candidate: return stage(.candidate)
    case .offer:
      var ids = IdentifierSource(seed: .random(in: .min ... .max))
      let place = try desk.module(named: try needed(into, "--in"))
      return .offerPlace(
        module: home.id, participant: person.id,
        offer: Offer(id: ids.next(), day: day, module: place.id, outOfTurn: reason ?? ""))
    case .accept:
      return .acceptOffer(module: home.id, participant: person.id, offer: try offered(), on: day, taker: by)
    case .decline:
      let why = try needed(reason, "--reason")
      return .declineOffer(
        module: home.id, participant: person.id, offer: try offered(), on: day, reason: why, taker: by)
    }
  }
}
