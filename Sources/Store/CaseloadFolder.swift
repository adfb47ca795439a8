// The caseload folder: where all documents of a team lie, one file each.
//
// `modules/` makes it a caseload; `employers/` and `intervisions/` come with the first of each. Folders are 0700 and files 0600, whatever the
// umask. Nothing else lies here.

import Dispatch
import Domain
import Glibc

package struct CaseloadFolder: Sendable {
  /// As it was given.
  package let path: String
  let modules: Shelf<Module>
  let employers: Shelf<Employer>
  let intervisions: Shelf<Intervision>

  /// - Parameters:
  ///   - locks: a folder of this user on this machine, for the locks; it is made when it is missing.
  ///   - patience: how long another opstap that is saving is waited for, in milliseconds.
  package init(path: String, locks: String, disk: any Disk = SystemDisk(), patience: Int = 2000) {
    self.path = path
    func lock(_ folder: String) -> FolderLock {
      FolderLock(folder: folder, locks: locks, disk: disk, patience: patience)
    }
    let (modules, employers, intervisions) = (path + "/modules", path + "/employers", path + "/intervisions")
    self.modules = Shelf(
      folder: modules, form: EnvelopeForm(kind: "module") { $0.id.raw }, disk: disk, lock: lock(modules))
    self.employers = Shelf(
      folder: employers, form: EnvelopeForm(kind: "employer") { $0.id.raw }, disk: disk, lock: lock(employers),
      presence: .whenNeeded)
    self.intervisions = Shelf(
      folder: intervisions, form: EnvelopeForm(kind: "intervision") { $0.id.raw }, disk: disk,
      lock: lock(intervisions), presence: .whenNeeded)
  }

  /// Makes an empty caseload, with the folders that lead to it. An empty folder may be there already.
  package static func create(
    path: String, locks: String, disk: any Disk = SystemDisk()
  ) throws(DiskTrouble) -> CaseloadFolder {
    let made = CaseloadFolder(path: path, locks: locks, disk: disk)
    do throws(DiskError) {
      switch try disk.stamp(path)?.kind {
      case nil: try disk.makeFolders(path)
      case .folder, .link: guard try disk.list(path + "/.").isEmpty else { throw DiskError(EEXIST) }
      default: throw DiskError(ENOTDIR)
      }
      try disk.makeFolder(made.modules.folder)
      try disk.syncFolder(path + "/.")
    } catch let error where error.code == EEXIST {
      throw .exists(path: path)
    } catch let error where error.code == ENOTDIR {
      throw .notAFolder(path: path)
    } catch {
      throw .writeFailed(file: path, step: .create, code: error.code)
    }
    // So that Syncthing does not carry half-written files around.
    try NewFile(disk: disk, target: path + "/.stignore", folder: path + "/.")
      .write([UInt8]("*\(NewFile.ending)\n".utf8)) {}
    return made
  }

  /// All that can be read, sorted by id, and what is wrong with the rest. Throws when there is no caseload here.
  package func load() throws(DiskTrouble) -> Loaded {
    do throws(DiskError) {
      guard try modules.disk.stamp(path + "/.") != nil else { throw DiskError(ENOTDIR) }
    } catch let error where error.code == ENOTDIR {
      throw .notAFolder(path: path)
    } catch {
      throw .unreadable(file: path, code: error.code)
    }
    // Looked at before they are read: what changes in between is then noticed later.
    let files = try glance()
    let reading = (try modules.reading(), try employers.reading(), try intervisions.reading())
    // The largest module first: nobody waits for it at the end. Then what is small: of two threads that both begin with a
    // module, each waits for the other at every type that the runtime makes for the first time.
    var work = reading.0.work(files)
    work.insert(contentsOf: reading.1.work(files) + reading.2.work(files), at: min(1, work.count))
    DispatchQueue.concurrentPerform(iterations: work.count) { [work] in work[$0]() }
    let (modules, employers, intervisions) = (reading.0.finish(), reading.1.finish(), reading.2.finish())
    return Loaded(
      documents: modules.sound.map { $0.map(Document.module) } + employers.sound.map { $0.map(Document.employer) }
        + intervisions.sound.map { $0.map(Document.intervision) },
      troubles: modules.troubles + employers.troubles + intervisions.troubles, files: files)
  }

  /// The document as it is on the disk now, after somebody else saved it.
  package func reload(_ id: Document.ID) throws(DiskTrouble) -> Stored<Document> {
    switch id {
    case .module(let id): try modules.read(modules.path(id.raw)).map(Document.module)
    case .employer(let id): try employers.read(employers.path(id.raw)).map(Document.employer)
    case .intervision(let id): try intervisions.read(intervisions.path(id.raw)).map(Document.intervision)
    }
  }

  /// Returns once the document is on the disk to stay; else the old file is there as it was.
  package func save(_ document: Document, over version: Version, author: String) throws(DiskTrouble) -> Version {
    do {
      return try save(document, over: version, attempted: [], author: author).version
    } catch {
      throw error.trouble
    }
  }

  /// Returns once the file is gone to stay; one that is gone already counts as removed.
  package func remove(_ id: Document.ID, over version: Version) throws(DiskTrouble) {
    try remove(id, over: version, attempted: [])
  }

  /// Seals a file again (its whole path, as a `DiskTrouble` named it) that the user says she edited herself. Only where
  /// nothing but the checksum is wrong; the rules of the document are not looked at here.
  package func accept(file: String, author: String) throws(DiskTrouble) -> Stored<Document> {
    if file.hasPrefix(employers.folder + "/") {
      return try employers.accept(file, author: author).map(Document.employer)
    }
    if file.hasPrefix(intervisions.folder + "/") {
      return try intervisions.accept(file, author: author).map(Document.intervision)
    }
    return try modules.accept(file, author: author).map(Document.module)
  }

  /// The whole path of a file that is named by its last part alone: where there is one, else where a module's would be.
  package func file(named name: String) -> String {
    let other = [employers.folder, intervisions.folder].map { $0 + "/" + name }.first { file in
      (try? modules.stamp(file)) != nil
    }
    return other ?? modules.folder + "/" + name
  }
}

/// For the saver: each step for the shelf on which a document lies.
extension CaseloadFolder {
  func save(
    _ document: Document, over version: Version, attempted: [Revision], author: String
  ) throws(SaveFailure) -> Stored<Document> {
    switch document {
    case .module(let module):
      try modules.save(module, over: version, attempted: attempted, author: author).map(Document.module)
    case .employer(let employer):
      try employers.save(employer, over: version, attempted: attempted, author: author).map(Document.employer)
    case .intervision(let meeting):
      try intervisions.save(meeting, over: version, attempted: attempted, author: author).map(Document.intervision)
    }
  }

  func remove(_ id: Document.ID, over version: Version, attempted: [Revision]) throws(DiskTrouble) {
    switch id {
    case .module(let id): try modules.remove(id.raw, over: version, attempted: attempted)
    case .employer(let id): try employers.remove(id.raw, over: version, attempted: attempted)
    case .intervision(let id): try intervisions.remove(id.raw, over: version, attempted: attempted)
    }
  }

  /// All files that could be documents.
  func glance() throws(DiskTrouble) -> [String: Stamp] {
    try modules.glance().merging(try employers.glance()) { first, _ in first }
      .merging(try intervisions.glance()) { first, _ in first }
  }

  func sweep(now: Int) {
    modules.sweep(now: now)
    employers.sweep(now: now)
    intervisions.sweep(now: now)
  }

  /// The content of a file, of whatever kind.
  func bytes(_ file: String) throws(DiskTrouble) -> [UInt8]? { try modules.bytes(file)?.bytes }
}

extension Document.ID {
  /// From the path of a document: "…/employers/aaaa.json".
  package init?(file path: String) {
    let parts = path.split(separator: "/").suffix(2)
    guard let shelf = parts.first, let name = parts.last, parts.count == 2, name.hasSuffix(".json") else { return nil }
    let raw = String(name.dropLast(".json".count))
    switch shelf {
    case "modules":
      guard let id = Module.ID(raw) else { return nil }
      self = .module(id)
    case "employers":
      guard let id = Employer.ID(raw) else { return nil }
      self = .employer(id)
    case "intervisions":
      guard let id = Intervision.ID(raw) else { return nil }
      self = .intervision(id)
    default: return nil
    }
  }
}

/// What was found in a caseload folder.
package struct Loaded: Equatable, Sendable {
  package let documents: [Stored<Document>]
  package let troubles: [DiskTrouble]
  /// All that had the name of a document.
  let files: [String: Stamp]
}
