// A session as a sentence names it.

import Domain

extension Appointment {
  /// "groepsvorming “Beroepenexploratie”".
  package var name: Phrase { theme.isBlank ? kind.words : kind.words + Phrase(same: " “\(theme)”") }

  /// "di 21 apr groepsvorming “Beroepenexploratie” (09:00-12:00)".
  package var words: Phrase { day.short + Phrase(same: " ") + nameAndTime }

  var nameAndTime: Phrase { name + Phrase(same: " (\(time.words))") }
}
