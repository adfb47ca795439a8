// The caseload folder: where all documents of a team lie, one file each.
//
// For now it holds `modules/` alone. Folders are 0700 and files 0600, whatever the umask. Nothing else lies here.

import Domain
import Glibc

package struct CaseloadFolder: Sendable {
  /// As it was given.
  package let path: String
  let modules: Shelf<Module>

  /// - Parameters:
  ///   - locks: a folder of this user on this machine, for the locks; it is made when it is missing.
  ///   - patience: how long another opstap that is saving is waited for, in milliseconds.
  package init(path: String, locks: String, disk: any Disk = SystemDisk(), patience: Int = 2000) {
    self.path = path
    let folder = path + "/modules"
    modules = Shelf(
      folder: folder, form: EnvelopeForm(kind: "module") { $0.id.raw }, disk: disk,
      lock: FolderLock(folder: folder, locks: locks, disk: disk, patience: patience))
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
    let files = try modules.glance()
    let (sound, troubles) = try modules.load()
    return Loaded(modules: sound, troubles: troubles, files: files)
  }

  /// The module as it is on the disk now, after somebody else saved it.
  package func reload(_ id: Module.ID) throws(DiskTrouble) -> Stored<Module> {
    try modules.read(modules.path(id.raw))
  }

  /// Returns once the module is on the disk to stay; else the old file is there as it was.
  package func save(_ module: Module, over version: Version, author: String) throws(DiskTrouble) -> Version {
    do {
      return try modules.save(module, over: version, author: author).version
    } catch {
      throw error.trouble
    }
  }

  /// Returns once the file is gone to stay; one that is gone already counts as removed.
  package func remove(_ id: Module.ID, over version: Version) throws(DiskTrouble) {
    try modules.remove(id.raw, over: version)
  }

  /// Seals a file again (its whole path, as a `DiskTrouble` named it) that the user says she edited herself. Only where
  /// nothing but the checksum is wrong; the rules of a module are not looked at here.
  package func accept(file: String, author: String) throws(DiskTrouble) -> Stored<Module> {
    try modules.accept(file, author: author)
  }
}

/// What was found in a caseload folder.
package struct Loaded: Equatable, Sendable {
  package let modules: [Stored<Module>]
  package let troubles: [DiskTrouble]
  /// All that had the name of a document.
  let files: [String: Stamp]
}
