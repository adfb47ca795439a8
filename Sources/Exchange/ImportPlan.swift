// What an import would do: changes for the one door, rows that are wrong, and what else is to be said.

import Domain
import Words

package struct ImportPlan: Sendable {
  /// To be applied together, in this order; empty while rows are wrong and the good ones alone were not asked for.
  package let changes: [Change]
  package let problems: [LineProblem]
  /// Said in any case: how many, who was there already, who found no place, columns that were not used.
  package let remarks: [Phrase]
}
