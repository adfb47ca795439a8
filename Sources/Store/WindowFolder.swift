// What one window keeps of a caseload beside it: drafts, where one was, steps to undo; on this machine, for its user alone.
//
// Each caseload has a folder named after the hash of its real path, and in it each window that is open at the same time
// has one of its own, 1, 2, ..., held by a lock that ends with the process. So two windows never write the same file,
// and what a window that is gone has left can be told from what a living one is busy with.

import Crypto
import Domain
import Glibc

package struct WindowFolder: Sendable {
  /// In bytes; a step holds a module twice.
  static let limit = 8 << 20
  /// Windows on one caseload at the same time.
  static let most = 32

  package let path: String
  let disk: any Disk
  private let lock: Descriptor

  private init(path: String, disk: any Disk, lock: Descriptor) {
    (self.path, self.disk, self.lock) = (path, disk, lock)
  }

  // MARK: - Taking one

  /// The first that no living window holds; it is made when it is missing.
  /// - Parameters:
  ///   - state: where the user's programs of this kind keep such things; made, with what leads to it, when missing.
  ///   - caseload: the folder it is about, by any path that leads there.
  package static func claim(
    state: String, caseload: String, disk: any Disk = SystemDisk()
  ) throws(DiskTrouble) -> WindowFolder {
    var at = state
    do throws(DiskError) {
      let folder = state + "/" + SHA256.hex(try disk.realPath(caseload).utf8).prefix(32)
      at = folder
      try disk.makeFolders(folder)
      for number in 1...most {
        at = folder + "/" + String(number)
        try disk.makeFolders(at)
        guard let lock = try disk.lock(at + "/lock", patience: 0) else { continue }
        let claimed = WindowFolder(path: at, disk: disk, lock: lock)
        claimed.sweep()
        return claimed
      }
    } catch {
      throw .writeFailed(file: at, step: .lock, code: error.code)
    }
    throw .busy(path: at)
  }

  /// Other windows' folders that hold this file though their window is gone. Each is held until it is let go.
  package func left(holding name: String) -> [WindowFolder] {
    guard let slash = path.lastIndex(of: "/") else { return [] }
    let folder = String(path[..<slash])
    let numbers = ((try? disk.list(folder)) ?? []).compactMap(Int.init).sorted()
    return numbers.map { folder + "/" + String($0) }.filter { $0 != path }.compactMap { other in
      guard (try? disk.stamp(other + "/" + name)) != nil, let lock = try? disk.lock(other + "/lock", patience: 0)
      else { return nil }
      return WindowFolder(path: other, disk: disk, lock: lock)
    }
  }

  /// Another window may have it from here on.
  package func letGo() { try? disk.close(lock) }

  // MARK: - Files

  /// Nil when there is no such file.
  package func read<Content: Codable & Equatable & Sendable>(
    _ name: String, _ kind: Content.Type = Content.self
  ) throws(DiskTrouble) -> Content? {
    let file = path + "/" + name
    guard let bytes = try disk.bytes(of: file, limit: Self.limit)?.bytes else { return nil }
    do { return try form(of: name, kind).open(bytes).content } catch { throw error.trouble(in: file) }
  }

  /// The old file or the new one stands there at any moment.
  /// - Returns: its size in bytes.
  @discardableResult
  package func write<Content: Codable & Equatable & Sendable>(
    _ content: Content, to name: String, _ settling: Settling
  ) throws(DiskTrouble) -> Int {
    let file = path + "/" + name
    let form = form(of: name, Content.self)
    let envelope = Envelope(id: form.kind, rev: 1, parent: nil, author: "", content: content)
    guard let bytes = form.seal(envelope) else { throw .unfaithful(file: file) }
    guard bytes.count <= Self.limit else { throw .writeFailed(file: file, step: .write, code: EFBIG) }
    try NewFile(disk: disk, target: file, folder: path, settling: settling).write(bytes) {}
    return bytes.count
  }

  /// One that is gone already counts as removed.
  package func remove(_ name: String) throws(DiskTrouble) {
    do throws(DiskError) {
      try disk.unlink(path + "/" + name)
    } catch let error where error.code == ENOENT {
      return
    } catch {
      throw .writeFailed(file: path + "/" + name, step: .remove, code: error.code)
    }
  }

  package func rename(_ name: String, to other: String) throws(DiskTrouble) {
    do throws(DiskError) {
      try disk.rename(path + "/" + name, to: path + "/" + other)
    } catch {
      throw .writeFailed(file: path + "/" + other, step: .rename, code: error.code)
    }
  }

  /// The files there are, each with its size in bytes.
  package func files() -> [String: Int] {
    let names = (try? disk.list(path)) ?? []
    let sizes = names.compactMap { name in (try? disk.stamp(path + "/" + name)).flatMap { $0 }.map { (name, $0.size) } }
    return Dictionary(sizes, uniquingKeysWith: { first, _ in first })
  }

  // MARK: -

  /// What a window that was killed in the middle of a write left: only ours to look after while we hold the folder.
  private func sweep() {
    for name in (try? disk.list(path)) ?? [] where name.hasSuffix(NewFile.ending) {
      try? disk.unlink(path + "/" + name)
    }
  }

  /// The form that all files of opstap have: "drafts.json" and "12-done.step.json" hold what their name says.
  private func form<Content: Codable & Equatable & Sendable>(
    of name: String, _ kind: Content.Type
  ) -> EnvelopeForm<Content> {
    let kind = name.split(separator: ".").dropLast().last.map(String.init) ?? name
    return EnvelopeForm(kind: kind) { _ in kind }
  }
}
