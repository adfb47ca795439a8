// The words of the register and of the contacts during an internship.

import Domain

extension Attendance {
  /// In full: "te laat (15 min)", "ziek, attest ontbreekt", "gewettigd afwezig: begrafenis".
  package var words: Phrase {
    switch self {
    case .present: Phrase("aanwezig", "present")
    case .late(let minutes):
      Phrase("te laat (\(minutes.words.dutch))", "late (\(minutes.words.english))")
    case .excused(let reason): Phrase("gewettigd afwezig", "excused absence").because(reason)
    case .sick(.given): Phrase("ziek, attest", "sick, doctor's note")
    case .sick(.missing): Phrase("ziek, attest ontbreekt", "sick, doctor's note missing")
    case .unexcused: Phrase("ongewettigd afwezig", "unexcused absence")
    }
  }

  /// Without what belongs to the one case: "te laat", "gewettigd".
  package var kindWords: Phrase {
    switch self {
    case .present, .sick, .unexcused: words
    case .late: Phrase("te laat", "late")
    case .excused: Phrase("gewettigd", "excused")
    }
  }

  /// One column, another for each case, also in its ASCII form (v o - + ! x).
  package var sign: String {
    switch self {
    case .present: "✓"
    case .late: "◐"
    case .excused: "–"
    case .sick(.given): "+"
    case .sick(.missing): "!"
    case .unexcused: "✗"
    }
  }
}

extension CheckIn.Channel {
  package var words: Phrase {
    switch self {
    case .phone: Phrase("telefoon", "phone")
    case .email: Phrase("e-mail", "email")
    case .workplace: Phrase("gesprek op de werkplek", "talk at the workplace")
    case .other: Phrase("ander contact", "other contact")
    }
  }
}

extension CheckIn.Party {
  package var words: Phrase {
    switch self {
    case .participant: Phrase("deelnemer", "participant")
    case .mentor: Phrase("mentor", "mentor")
    case .both: Phrase("deelnemer en mentor", "participant and mentor")
    }
  }
}

extension CheckIn.Outcome {
  package var words: Phrase {
    switch self {
    case .reached: Phrase("bereikt", "reached")
    case .attempted: Phrase("niet bereikt", "not reached")
    }
  }
}

extension FollowUp.Kind {
  package var words: Phrase {
    switch self {
    case .participant: Phrase("contact met deelnemer", "contact with participant")
    case .mentor: Phrase("contact met mentor", "contact with mentor")
    case .workplace: Phrase("gesprek op de werkplek", "talk at the workplace")
    }
  }
}
