// Return days: the series, who was there, and which comes next.
import Domain
import Screen
import Words

extension App {
  func returnDayRows(width: Int) -> [Row] {
    guard let module else { return [] }
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(11)), Column(width: .fixed(8), gives: 3),
        Column(width: .fixed(11), gives: 1), Column(width: .fixed(14), gives: 0), Column(width: .fixed(11), gives: 4),
        Column(width: .flexible(8), gives: 2),
      ], width: width)
    let next = module.returnDays.first { $0.day >= now.day && $0.isPlanned }?.id
    return module.returnDays.map { session in
      Row(.session(session.id), returnDayLine(session, isNext: session.id == next, table, module))
    }
  }

  private func returnDayLine(_ session: Session, isNext: Bool, _ table: Table, _ module: Module) -> Line {
    let audience = module.audience(of: session)
    let present = module.present(at: session).count
    let isRecorded = !audience.isEmpty && audience.allSatisfy { session.register[$0.id] != nil }
    let isMissing = session.isPlanned && session.day < now.day && !isRecorded
    let sign =
      isRecorded
      ? Span("✓", .good, means: .recorded)
      : isMissing ? Span("!", .danger, .bold, means: .attention) : isNext ? Span("▹", .info, .bold) : Span(" ")
    let state: Span =
      switch session.state {
      case .cancelled, .notPlaced: Span(session.state.words(language), .warning)
      case .planned where isRecorded: Span("\(present)/\(audience.count)", .good)
      case .planned where isMissing: Span(Phrase.noRegister(language), .danger)
      case .planned: Span(isNext ? Phrase.inDays(session.day - now.day)(language) : "", .info)
      }
    let told = [session.agenda, session.story].filter { !$0.isBlank }.joined(separator: " · ")
    return table.line([
      sign, Span(session.day.short(language)),
      Span(module.weekInProgramme(of: session.day).map { "week \($0)" } ?? "", .phase),
      Span(session.time.words, .secondary), state, reflectionSpan(session, module),
      Span(told.isEmpty ? session.theme : told.replacingNewlines, .secondary),
    ])
  }
}

extension App {
  /// Of how many of those who were there something is written.
  private func reflectionSpan(_ session: Session, _ module: Module) -> Span {
    let people = module.present(at: session)
    guard !people.isEmpty else { return Span("") }
    let written = people.count { person in person.dossier.reflections.contains { $0.session == session.id } }
    let words: Phrase =
      presentation == .linear
      ? .reflectionsInWords(written, people.count) : .reflectionsOf(written, people.count)
    return Span(
      words(language), written == people.count ? .good : .attention)
  }
}

extension String {
  /// One line of what may be several.
  var replacingNewlines: String { String(map { $0.isNewline ? " " : $0 }) }
}
