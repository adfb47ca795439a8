// From the list of what is missing to the session of which nothing is told.

import Domain
import Testing

@testable import Panes

struct UntoldTests {
  @Test("A session of which nothing is told opens where it is told")
  func told() throws {
    var sitting = try Sitting.demonstration(.dutch)
    sitting.type(Deed.brugge() + "O =wat_gedaan Enter")
    #expect(sitting.sheet == "editSession", "\(sitting.picture)")
    #expect(sitting.form.map { $0.fields[$0.focus].name } == .done)
  }
}
