// How it reads what happened since the last meeting: figures in a few words, events with their day.

import Domain

extension Happening {
  package var words: Phrase {
    switch self {
    case .attended(let present, let all, let done):
      [
        all == 0 ? nil : Phrase("\(present)/\(all) aanwezig", "\(present)/\(all) present"),
        done == .zero ? nil : done.words,
      ].compactMap { $0 }.joined(Phrase(same: ", "))
    case .absent(let times, let unexcused, let sick): absence(times, unexcused, sick)
    case .talks(let count): count.counted(Phrase("gesprek", "talk"), Phrase("gesprekken", "talks"))
    case .contacts(let reached, let attempted): Phrase.checkIns(reached, attempted: attempted)
    case .reflections(let count): count.counted(Phrase("reflectie", "reflection"), Phrase("reflecties", "reflections"))
    case .searched(let count, let last): Phrase.searchSteps(count, last: last)
    case .notes(let count): count.counted(Phrase("notitie", "note"), Phrase("notities", "notes"))
    case .rated(let goal, let levels, let day):
      day.short + Phrase(same: " „\(goal.oneLine)” ")
        + Phrase(same: levels.map(Phrase.signed).joined(separator: " → "))
    case .step(let kind, let day): day.short + Phrase(same: " ") + kind.words
    case .placed(let employer, let day):
      day.short + Phrase(" begin stage bij \(employer)", " internship at \(employer) begins")
    case .placementChanged(let employer, let what, let day):
      day.short + Phrase(" stage bij \(employer) gewijzigd: ", " internship at \(employer) changed: ")
        + what.map(\.words).joined(Phrase(same: ", "))
    case .placementOver(let employer, let day, let reason):
      (day.short + Phrase(" einde stage bij \(employer)", " internship at \(employer) ends")).because(reason)
    case .permission(let decision, let day):
      day.short + Phrase(same: " ") + Record.Kind.permission.words + Phrase(same: " ") + decision.words
    case .agreement(let words, let state, let day):
      day.short + Phrase(" afspraak ", " agreement ") + state.became + Phrase(same: ": „\(words.oneLine)”")
    case .recorded(let kind, let day): day.short + Phrase(same: " ") + kind.words
    }
  }

  private func absence(_ times: Int, _ unexcused: Int, _ sick: Int) -> Phrase {
    let kinds = [
      unexcused == 0 ? nil : Phrase("\(unexcused) ongewettigd", "\(unexcused) unexcused"),
      sick == 0 ? nil : Phrase("\(sick) ziek", "\(sick) sick"),
    ].compactMap { $0 }
    let whole = Phrase("\(times) keer afwezig", times == 1 ? "absent once" : "absent \(times) times")
    return kinds.isEmpty ? whole : whole + Phrase(same: " (") + kinds.joined(Phrase(same: ", ")) + Phrase(same: ")")
  }
}

extension Decision.State {
  fileprivate var became: Phrase {
    switch self {
    case .open: Phrase("gemaakt", "made")
    case .done: Phrase("gedaan", "done")
    case .dropped: Phrase("vervallen", "dropped")
    }
  }
}

extension ModuleHappenings {
  /// Of the whole group: sessions, contacts, and who took it over.
  package var words: Phrase {
    let held = sessions.counted(Phrase("sessie", "session"), Phrase("sessies", "sessions"))
    let gone = Phrase(", \(cancelled) afgelast", ", \(cancelled) cancelled")
    return
      ([cancelled == 0 ? held : held + gone]
      + (reached + attempted == 0 ? [] : [.checkIns(reached, attempted: attempted)]))
      .joined(Phrase(same: " · "))
  }
}

extension ModuleHappenings.ReturnDay {
  package var words: Phrase {
    let came =
      isRecorded ? Phrase("\(present)/\(asked) aanwezig", "\(present)/\(asked) present") : Phrase.notRecorded
    return Phrase("terugkomdag ", "return day ") + day.short + Phrase(same: ": ") + came
      + (reflections == 0 ? Phrase(same: "") : Phrase(same: ", ") + Happening.reflections(reflections).words)
  }
}

extension ModuleHappenings.Lived {
  package var head: Phrase { day.short + Phrase(same: " ") + kind.words + Phrase(same: ": ") }
}

extension Phrase {
  fileprivate static func checkIns(_ reached: Int, attempted: Int) -> Phrase {
    let missed = Phrase(
      "\(attempted) keer niet bereikt", attempted == 1 ? "one try in vain" : "\(attempted) tries in vain")
    if reached == 0 { return missed }
    let words = reached.counted(Phrase("opvolgcontact", "check-in"), Phrase("opvolgcontacten", "check-ins"))
    return attempted == 0 ? words : words + Phrase(same: ", ") + missed
  }
  /// Beyond the latest ones.
  package static func moreInDossier(_ count: Int, open: Phrase) -> Phrase {
    Phrase("en nog \(count): \(open.dutch)", "and \(count) more: \(open.english)")
  }
}

extension String {
  fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
