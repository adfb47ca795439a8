// A disk in memory that fails at any step, and tells every state that a power cut could leave behind.

import Glibc
import Synchronization

@testable import Store

/// What is on the model disk: as programs see it, and as much of it as a power cut is sure to leave.
struct DiskImage: Sendable {
  struct Node: Equatable {
    var bytes: [UInt8] = []
    /// Whether a power cut leaves the bytes as they are.
    var settled = false
    /// After a sync that failed, a later one says yes and settles nothing (as Linux does).
    var lost = false
    var modified = 0
  }

  enum Change {
    case put(String, Int)
    case move(String, to: String, Int)
    case drop(String)
  }

  var nodes: [Int: Node] = [:]
  var names: [String: Int] = [:]
  var folders: Set<String> = []
  /// Made since the folder around them was last synced.
  var unsettledFolders: Set<String> = []
  /// The names as they are sure to be after a power cut, and what has been done to them since.
  var settledNames: [String: Int] = [:]
  var changes: [Change] = []

  mutating func apply(_ change: Change) {
    names = Self.applying(change, to: names)
    changes.append(change)
  }

  private static func applying(_ change: Change, to names: [String: Int]) -> [String: Int] {
    var names = names
    switch change {
    case .put(let name, let node): names[name] = node
    case .move(let name, let target, let node): (names[name], names[target]) = (nil, node)
    case .drop(let name): names[name] = nil
    }
    return names
  }

  /// Every state after a power cut: any of the changes of names may have reached the disk, and a file that was not
  /// synced may hold nothing, a half, zeros, or all.
  var afterPowerCut: [DiskImage] {
    let images = afterPowerCutWithFolders
    return unsettledFolders.isEmpty ? images : images + images.map { $0.without(unsettledFolders) }
  }

  /// With a folder goes what lies in it.
  private func without(_ lost: Set<String>) -> DiskImage {
    var image = self
    image.folders.subtract(lost)
    image.names = names.filter { name in !lost.contains { name.key.hasPrefix($0 + "/") } }
    image.settledNames = image.names
    return image
  }

  private var afterPowerCutWithFolders: [DiskImage] {
    (0..<(1 << changes.count)).flatMap { chosen in
      var image = self
      image.names = settledNames
      for (index, change) in changes.enumerated() where chosen & (1 << index) != 0 {
        image.names = Self.applying(change, to: image.names)
      }
      (image.settledNames, image.changes) = (image.names, [])
      let contents: [([UInt8]) -> [UInt8]] = [
        { _ in [] }, { Array($0.prefix($0.count / 2)) }, { [UInt8](repeating: 0, count: $0.count) }, { $0 },
      ]
      return contents.map { content in
        var image = image
        for (key, node) in nodes where !node.settled {
          image.nodes[key] = Node(bytes: content(node.bytes), settled: true, modified: node.modified)
        }
        return image
      }
    }
  }
}

final class ModelDisk: Disk {
  /// One call that goes wrong.
  struct Fault: Sendable {
    /// Counted from 0.
    let step: Int
    let code: Int32
    /// The call does its work, and only its answer is wrong: as over a network.
    var afterwards = false
    /// All later calls go wrong as well.
    var forGood = false
  }

  enum Call: Sendable { case create, write, sync, close, rename, syncFolder, unlink, lock, other }

  private struct State {
    var image: DiskImage
    var open: [Int32: Int] = [:]
    var next: Int32 = 1
    var step = 0
    var fault: Fault?
    var history: [DiskImage] = []
    var calls: [Call] = []
    var locked: Set<Int32> = []
  }

  private let state: Mutex<State>
  /// What happens just before a call: another program that meddles, or something that holds it up or lets it fail.
  private let before: @Sendable (Call, ModelDisk) throws(DiskError) -> Void
  /// Calls that say yes and do nothing.
  private let lies: Call?
  private let largestWrite: Int

  init(
    _ image: DiskImage, fault: Fault? = nil, lies: Call? = nil, largestWrite: Int = .max,
    before: @escaping @Sendable (Call, ModelDisk) throws(DiskError) -> Void = { _, _ in }
  ) {
    state = Mutex(State(image: image, next: Int32((image.nodes.keys.max() ?? 0) + 1), fault: fault))
    (self.lies, self.largestWrite, self.before) = (lies, largestWrite, before)
  }

  var image: DiskImage { state.withLock { $0.image } }
  /// The image after each call, the first one before any.
  var history: [DiskImage] { state.withLock { $0.history + [$0.image] } }
  var calls: [Call] { state.withLock { $0.calls } }
  /// Whether the fault has come.
  var failed: Bool { state.withLock { state in state.fault.map { state.step > $0.step } ?? false } }

  func plan(_ fault: Fault?) {
    state.withLock { ($0.fault, $0.step) = (fault, 0) }
  }

  /// Somebody else puts a file in place, or takes it away, at once and for good.
  func meddle(_ path: String, _ bytes: [UInt8]?) {
    state.withLock { state in
      let node = state.next
      state.next += 1
      state.image.nodes[Int(node)] = .init(bytes: bytes ?? [], settled: true, modified: Int(node))
      state.image.names[path] = bytes.map { _ in Int(node) }
      state.image.settledNames[path] = state.image.names[path]
    }
  }

  private func call<Result>(
    _ call: Call, _ work: (inout State) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    try before(call, self)
    let result: Swift.Result<Result, DiskError> = state.withLock { state in
      state.history.append(state.image)
      state.calls.append(call)
      let step = state.step
      state.step += 1
      let fails = state.fault.map { $0.step == step || $0.forGood && step > $0.step } ?? false
      // A lock that fails is not held, and a close that fails has closed.
      if fails, let fault = state.fault, call == .lock || !fault.afterwards && call != .close {
        if call == .sync { state.image.nodes.keys.forEach { state.image.nodes[$0]?.lost = true } }
        return .failure(DiskError(fault.code))
      }
      do throws(DiskError) {
        let result = try work(&state)
        if fails, let fault = state.fault { throw DiskError(fault.code) }
        return .success(result)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  func create(_ path: String) throws(DiskError) -> Descriptor {
    try call(.create) { state throws(DiskError) in
      guard state.image.names[path] == nil else { throw DiskError(EEXIST) }
      let file = state.next
      state.next += 1
      state.image.nodes[Int(file)] = .init()
      state.image.apply(.put(path, Int(file)))
      state.open[file] = Int(file)
      return Descriptor(raw: file)
    }
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(DiskError) -> Int {
    try call(.write) { state throws(DiskError) in
      guard let node = state.open[file.raw] else { throw DiskError(EBADF) }
      let taken = bytes.prefix(largestWrite)
      state.image.nodes[node]?.bytes += taken
      state.image.nodes[node]?.settled = false
      return taken.count
    }
  }

  func sync(_ file: Descriptor) throws(DiskError) {
    try call(.sync) { state throws(DiskError) in
      guard let node = state.open[file.raw] else { throw DiskError(EBADF) }
      if lies != .sync, state.image.nodes[node]?.lost == false { state.image.nodes[node]?.settled = true }
    }
  }

  func close(_ file: Descriptor) throws(DiskError) {
    try call(.close) { state throws(DiskError) in
      let known = state.open.removeValue(forKey: file.raw) != nil
      guard state.locked.remove(file.raw) != nil || known else { throw DiskError(EBADF) }
    }
  }

  func rename(_ path: String, to target: String) throws(DiskError) {
    try call(.rename) { state throws(DiskError) in
      guard let node = state.image.names[path] else { throw DiskError(ENOENT) }
      state.image.apply(.move(path, to: target, node))
    }
  }

  func syncFolder(_ path: String) throws(DiskError) {
    try call(.syncFolder) { state throws(DiskError) in
      guard lies != .syncFolder else { return }
      (state.image.settledNames, state.image.changes) = (state.image.names, [])
      let around = path.hasSuffix("/.") ? String(path.dropLast(2)) : path
      state.image.unsettledFolders = state.image.unsettledFolders.filter {
        $0.split(separator: "/").dropLast() != around.split(separator: "/")
      }
    }
  }

  func read(_ path: String, limit: Int) throws(DiskError) -> Contents {
    try call(.other) { state throws(DiskError) in
      guard let key = state.image.names[path], let node = state.image.nodes[key] else { throw DiskError(ENOENT) }
      return Contents(bytes: node.bytes.count > limit ? nil : node.bytes, stamp: Self.stamp(key, node))
    }
  }

  func stamp(_ path: String) throws(DiskError) -> Stamp? {
    try call(.other) { state throws(DiskError) in
      if let key = state.image.names[path], let node = state.image.nodes[key] { return Self.stamp(key, node) }
      let path = path.hasSuffix("/.") ? String(path.dropLast(2)) : path
      return state.image.folders.contains(path) ? Stamp(kind: .folder, inode: 0, size: 0, modified: 0) : nil
    }
  }

  func list(_ path: String) throws(DiskError) -> [String] {
    try call(.other) { state throws(DiskError) in
      guard state.image.folders.contains(path) else { throw DiskError(ENOENT) }
      return state.image.names.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }
    }
  }

  func unlink(_ path: String) throws(DiskError) {
    try call(.unlink) { state throws(DiskError) in
      guard state.image.names[path] != nil else { throw DiskError(ENOENT) }
      state.image.apply(.drop(path))
    }
  }

  func makeFolder(_ path: String) throws(DiskError) {
    try call(.other) { state throws(DiskError) in
      state.image.folders.insert(path)
      state.image.unsettledFolders.insert(path)
    }
  }

  func realPath(_ path: String) throws(DiskError) -> String { path }

  func lock(_ path: String, patience: Int) throws(DiskError) -> Descriptor? {
    try call(.lock) { state throws(DiskError) in
      guard state.locked.isEmpty else { return nil }
      let file = state.next
      state.next += 1
      state.locked.insert(file)
      return Descriptor(raw: file)
    }
  }

  private static func stamp(_ key: Int, _ node: DiskImage.Node) -> Stamp {
    Stamp(kind: .file, inode: UInt64(key), size: node.bytes.count, modified: node.modified)
  }
}
