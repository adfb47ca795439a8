// What a change did besides what was asked, as sentences.

import Domain

extension Notice {
  /// `name` says how a person is shown.
  package func phrase(_ name: (Who) -> String = { $0.name.full }) -> Phrase { Phrase(same: "\(self)") }
}

extension Malformed {
  package var phrase: Phrase { Phrase(same: "\(self)") }
}
