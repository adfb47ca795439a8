// The real disk: the calls of the system, with what must be asked of each for privacy and safety.

import Glibc

package struct SystemDisk: Disk {
  package init() {}

  package func create(_ path: String) throws(DiskError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try check { Glibc.open(path, flags, 0o600) }
    // The umask may take rights away from the owner as well.
    guard fchmod(file, 0o600) == 0 else {
      let error = DiskError(errno)
      Glibc.close(file)
      Glibc.unlink(path)
      throw error
    }
    return Descriptor(raw: file)
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(DiskError) -> Int {
    let count = bytes.withUnsafeBytes { Glibc.write(file.raw, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw DiskError(errno) }
    return count
  }

  package func sync(_ file: Descriptor) throws(DiskError) {
    guard fsync(file.raw) == 0 else { throw DiskError(errno) }
  }

  package func close(_ file: Descriptor) throws(DiskError) {
    // On Linux an interrupted close has closed.
    guard Glibc.close(file.raw) == 0 || errno == EINTR else { throw DiskError(errno) }
  }

  package func rename(_ path: String, to target: String) throws(DiskError) {
    guard Glibc.rename(path, target) == 0 else { throw DiskError(errno) }
  }

  package func syncFolder(_ path: String) throws(DiskError) {
    let folder = try openFolder(path)
    defer { _ = Glibc.close(folder) }
    // Some file systems know no such thing for a folder: there the rename alone must do.
    guard fsync(folder) == 0 || errno == EINVAL || errno == EOPNOTSUPP else { throw DiskError(errno) }
  }

  package func read(_ path: String, limit: Int) throws(DiskError) -> Contents {
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    let file: Int32
    do {
      file = try check { Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    } catch {
      guard error.code == ELOOP || error.code == ENXIO, let stamp = try stamp(path) else { throw error }
      return Contents(bytes: nil, stamp: stamp)
    }
    defer { _ = Glibc.close(file) }
    var status = Glibc.stat()
    guard fstat(file, &status) == 0 else { throw DiskError(errno) }
    let stamp = Stamp(status)
    guard stamp.kind == .file, stamp.size <= limit else { return Contents(bytes: nil, stamp: stamp) }

    // Into its place at once. It may grow meanwhile: one byte more than there was tells.
    var bytes: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      var failure: Int32?
      let room = max(1, stamp.size - bytes.count + 1)
      let more = [UInt8](unsafeUninitializedCapacity: room) { place, filled in
        while filled < room {
          let count = Glibc.read(file, place.baseAddress.map { $0 + filled }, room - filled)
          if count < 0, errno == EINTR { continue }
          if count < 0 { failure = errno }
          guard count > 0 else {
            isAtEnd = true
            return
          }
          filled += count
        }
      }
      if let failure { throw DiskError(failure) }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      if bytes.count > limit { return Contents(bytes: nil, stamp: stamp) }
    }
    return Contents(bytes: bytes, stamp: stamp)
  }

  package func stamp(_ path: String) throws(DiskError) -> Stamp? {
    var status = Glibc.stat()
    if lstat(path, &status) == 0 { return Stamp(status) }
    guard errno == ENOENT else { throw DiskError(errno) }
    return nil
  }

  package func list(_ path: String) throws(DiskError) -> [String] {
    let file = try openFolder(path)
    guard let folder = fdopendir(file) else {
      let error = DiskError(errno)
      Glibc.close(file)
      throw error
    }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw DiskError(errno) }
    return names
  }

  package func unlink(_ path: String) throws(DiskError) {
    guard Glibc.unlink(path) == 0 else { throw DiskError(errno) }
  }

  package func makeFolder(_ path: String) throws(DiskError) {
    guard mkdir(path, 0o700) == 0, chmod(path, 0o700) == 0 else { throw DiskError(errno) }
  }

  package func realPath(_ path: String) throws(DiskError) -> String {
    guard let real = Glibc.realpath(path, nil) else { throw DiskError(errno) }
    defer { free(real) }
    return String(cString: real)
  }

  package func lock(_ path: String, patience: Int) throws(DiskError) -> Descriptor? {
    let file = try check { Glibc.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    // Against the umask; it fails on a lock file of somebody else, which needs no mending.
    _ = fchmod(file, 0o600)
    var waited = 0
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR, waited < patience else {
        Glibc.close(file)
        guard code == EWOULDBLOCK || code == EINTR else { throw DiskError(code) }
        return nil
      }
      // There is no flock with a time limit but one that a signal interrupts.
      usleep(20_000)
      waited += 20
    }
    return Descriptor(raw: file)
  }

  private func openFolder(_ path: String) throws(DiskError) -> Int32 {
    try check { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }

  /// Makes the call again while a signal interrupts it.
  private func check(_ call: () -> Int32) throws(DiskError) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw DiskError(errno) }
    }
  }
}

extension Stamp {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    self.init(
      kind: kind, inode: UInt64(status.st_ino), size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
  }
}
