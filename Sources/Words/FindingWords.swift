// The rules that do not hold, and what deserves a look, as sentences.

import Domain

extension Finding {
  /// What is so now. `name` says how a person is shown.
  package func phrase(_ name: (Who) -> String = { $0.name.full }) -> Phrase { Phrase(same: "\(self)") }
}
