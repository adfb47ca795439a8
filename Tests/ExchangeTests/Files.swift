// The input files of the first issue, and the module into which they go.

import Domain
import FoundationEssentials

@testable import Exchange

func file(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
  return Array(try Data(contentsOf: folder.appending(path: "Data").appending(path: name)))
}

let springStart = Day(number: 20_556)

/// 13 April 2026, after the file has come in.
let brugge = Module(
  id: Module.ID("brugge") ?? newIdentifier(), name: "Brugge voorjaar 2026", place: "Brugge", start: springStart,
  counsellor: "Christel W.")

private func newIdentifier() -> Module.ID {
  var ids = IdentifierSource(seed: 0)
  return ids.next()
}

func caseload() throws -> Caseload {
  var caseload = Caseload()
  _ = try caseload.apply(.addModule(module: brugge.outline), on: springStart)
  return caseload
}
