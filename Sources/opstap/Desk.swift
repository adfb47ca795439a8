// A caseload on the desk: opened from its folder, changed through the one door, put back at once.

import Domain
import Store
import Words

/// For commands, which wait for the disk. The screen saves through the saver thread.
struct Desk {
  let folder: CaseloadFolder
  let author: String
  private(set) var caseload: Caseload
  private var versions: [Document.ID: Version]
  /// The files that could not be opened.
  let troubles: [DiskTrouble]

  init(path: String, locks: String, author: String) throws(CommandTrouble) {
    folder = CaseloadFolder(path: path, locks: locks)
    self.author = author
    let loaded: Loaded
    do { loaded = try folder.load() } catch { throw .disk(error) }
    caseload = Caseload(loaded.documents.map(\.content))
    versions = Dictionary(
      loaded.documents.map { ($0.content.id, $0.version) }, uniquingKeysWith: { first, _ in first })
    troubles = loaded.troubles
  }

  /// The module with this id or this name, or the only one with this text in its name.
  func module(named text: String) throws(CommandTrouble) -> Module {
    let wanted = text.lowercased()
    let modules = caseload.modules
    let tests: [(Module) -> Bool] = [
      { $0.id.raw == text }, { $0.name == text }, { $0.name.lowercased() == wanted },
      { !wanted.isEmpty && $0.name.lowercased().contains(wanted) },
    ]
    for fits in tests {
      let found = modules.filter(fits)
      if let only = found.first, found.count == 1 { return only }
      guard found.isEmpty else { throw .ambiguousModule(text, choices: found.map { "\($0.name) (\($0.id))" }) }
    }
    throw .unknownModule(text, choices: modules.map(\.name))
  }

  /// Who has this id or this name, or is the only one with this text in it; in `module`, else in any.
  func participant(named text: String, in module: String?) throws(CommandTrouble) -> (module: Module, who: Participant)
  {
    let modules = try module.map { (name) throws(CommandTrouble) in [try self.module(named: name)] } ?? caseload.modules
    let people = modules.flatMap { module in module.participants.map { (module: module, who: $0) } }
    let wanted = text.folded
    let tests: [(Participant) -> Bool] = [
      { $0.id.raw == text }, { $0.name.full.folded == wanted },
      { !wanted.isEmpty && $0.name.full.folded.contains(wanted) },
    ]
    for fits in tests {
      let found = people.filter { fits($0.who) }
      if let only = found.first, found.count == 1 { return only }
      guard found.isEmpty else {
        throw .ambiguousPerson(text, choices: found.map { "\($0.who.name.full) (\($0.module.name), \($0.who.id))" })
      }
    }
    throw .unknownPerson(text)
  }

  /// To look among the others only.
  mutating func leaveOut(_ module: Module.ID) { caseload.restore(nil, id: .module(module)) }

  /// Makes all changes and saves them, or none. Without `saving` nothing is kept.
  /// - Parameter lines: the line of each change in the file that it comes from, for the refusal to name.
  mutating func apply(
    _ changes: [Change], on today: Day, lines: [Int]? = nil, saving: Bool = true
  ) throws(CommandTrouble) -> [Notice] {
    var next = caseload
    let notices: [Notice]
    do throws(RefusedChange) { notices = try next.apply(changes, on: today) } catch {
      throw lines.map { .refusedLine($0[error.index], error.refusal) } ?? .refused(error.refusal)
    }
    if saving {
      do { try save(next) } catch { throw .disk(error) }
    }
    return notices
  }

  /// Saves what differs. When one document fails, those that were saved before it are put back as they were.
  private mutating func save(_ next: Caseload) throws(DiskTrouble) {
    var saved: [Document.ID] = []
    do throws(DiskTrouble) {
      for id in next.differences(from: caseload) {
        try put(next.document(id), id)
        saved.append(id)
      }
    } catch {
      for id in saved { try? put(caseload.document(id), id) }
      throw error
    }
    caseload = next
  }

  private mutating func put(_ document: Document?, _ id: Document.ID) throws(DiskTrouble) {
    let version = versions[id] ?? .new
    if let document {
      versions[id] = try folder.save(document, over: version, author: author)
    } else {
      try folder.remove(id, over: version)
      versions[id] = nil
    }
  }
}
