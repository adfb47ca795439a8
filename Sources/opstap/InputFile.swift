// The bytes of a file that is named on the command line; `-` is standard input.

import Domain
import Glibc
import Words

enum InputFile {
  /// In bytes. The readers have smaller limits of their own; this one keeps an endless pipe from filling the memory.
  static let limit = 64 << 20

  static func bytes(_ path: String) throws(CommandTrouble) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .disk(.unreadable(file: path, code: errno)) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = part.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .disk(.unreadable(file: path, code: errno)) }
      guard count > 0 else { return bytes }
      bytes += part[..<count]
      guard bytes.count <= limit else { throw .disk(.unreadable(file: path, code: EFBIG)) }
    }
  }
}
