// Why a change is refused, as one clear sentence: who, when, how much, what is allowed, and what can be done.

import Domain

extension Refusal {
  /// `name` says how a person is shown; the privacy key shows another name.
  package func phrase(_ name: (Who) -> String = { $0.name.full }) -> Phrase { Phrase(same: "\(self)") }
}
