// The files in which a window keeps its drafts, where it was, and its steps: found at the start, brought up to date after.

import Domain
import Panes
import Store
import Words

struct KeptFiles: Sendable {
  /// Steps that are kept, and their bytes together; the oldest go first.
  static let mostSteps = 50
  static let mostBytes = 20 << 20

  private enum Side: String, Sendable { case done, undone }
  private static let draftsName = "drafts.json"
  private static let viewName = "view.json"

  let folder: WindowFolder
  private var drafts: [Draft] = []
  private var view: View?
  /// Whether a power cut would leave the newest drafts.
  private var isSettled = true
  /// The step files there are.
  private var steps: [Int: (side: Side, bytes: Int)] = [:]
  /// Steps up to this one are given up.
  private var floor = 0

  // MARK: - At the start

  /// Takes the folder of a window that nobody has, with all that lies there.
  static func open(state: String, caseload: String) throws(DiskTrouble) -> (files: KeptFiles, kept: Kept) {
    var files = KeptFiles(folder: try WindowFolder.claim(state: state, caseload: caseload))
    let kept = files.recall()
    return (files, kept)
  }

  private init(folder: WindowFolder) { self.folder = folder }

  private mutating func recall() -> Kept {
    var kept = Kept()
    do throws(DiskTrouble) { drafts = try folder.read(Self.draftsName) ?? [] } catch {
      kept.troubles.append(.draftsUnreadable(aside: putAside(Self.draftsName)) + error.phrase)
    }
    do throws(DiskTrouble) { view = try folder.read(Self.viewName) } catch {
      try? folder.remove(Self.viewName)
      kept.troubles.append(.viewUnreadable)
    }
    adoptOthers()
    for (name, bytes) in folder.files() {
      guard let (number, side) = Self.step(called: name) else { continue }
      steps[number] = (side, bytes)
    }
    kept.drafts = drafts
    kept.view = view
    kept.done = numbers(.done).sorted()
    kept.undone = numbers(.undone).sorted(by: >)
    return kept
  }

  /// What people typed is never thrown away because it cannot be read.
  private func putAside(_ name: String) -> String {
    let aside = name + ".bad"
    try? folder.rename(name, to: aside)
    return folder.path + "/" + aside
  }

  /// Drafts of windows that are gone come here, save those of what has a draft here already: those wait.
  private mutating func adoptOthers() {
    for other in folder.left(holding: Self.draftsName) {
      defer { other.letGo() }
      guard let theirs = try? other.read(Self.draftsName, [Draft].self) else { continue }
      let taken = Set(drafts.map(\.key))
      let free = theirs.filter { !taken.contains($0.key) }
      guard !free.isEmpty, (try? folder.write(free + drafts, to: Self.draftsName, .onDisk)) != nil else { continue }
      drafts = free + drafts
      let rest = theirs.filter { taken.contains($0.key) }
      if rest.isEmpty {
        try? other.remove(Self.draftsName)
      } else {
        _ = try? other.write(rest, to: Self.draftsName, .onDisk)
      }
    }
  }

  /// A step of an earlier sitting, nil when its file is not sound.
  func step(_ number: Int) -> Step? {
    guard let side = steps[number]?.side else { return nil }
    return try? folder.read(Self.name(number, side))
  }

  // MARK: - From then on

  /// Makes the files say what is remembered. Only drafts are worth a word when the disk refuses.
  mutating func bring(_ memory: Memory, _ settling: Settling) throws(DiskTrouble) {
    // After the drafts: a program that is killed has these first.
    defer {
      bring(memory.history)
      if memory.view != view, (try? folder.write(memory.view, to: Self.viewName, .inCache)) != nil {
        view = memory.view
      }
    }
    let newest = memory.drafts
    guard newest != drafts || (settling == .onDisk && !isSettled) else { return }
    if newest.isEmpty {
      try folder.remove(Self.draftsName)
    } else {
      try folder.write(newest, to: Self.draftsName, settling)
    }
    (drafts, isSettled) = (newest, settling == .onDisk)
  }

  private mutating func bring(_ history: History) {
    var wanted: [Int: Side] = [:]
    for number in history.done.suffix(Self.mostSteps) where number > floor { wanted[number] = .done }
    for number in history.undone.suffix(Self.mostSteps) where number > floor { wanted[number] = .undone }
    for (number, file) in steps where wanted[number] != file.side {
      let name = Self.name(number, file.side)
      if let side = wanted[number], (try? folder.rename(name, to: Self.name(number, side))) != nil {
        steps[number]?.side = side
      } else {
        try? folder.remove(name)
        steps[number] = nil
      }
    }
    for (number, side) in wanted.sorted(by: { $0.key < $1.key }) where steps[number] == nil {
      guard let step = history.steps[number] else { continue }
      if let bytes = try? folder.write(step, to: Self.name(number, side), .inCache) {
        steps[number] = (side, bytes)
      } else {
        // Behind a gap nothing can be undone.
        floor = number
      }
    }
    while steps.values.reduce(0, { $0 + $1.bytes }) > Self.mostBytes, let oldest = steps.keys.min() {
      steps[oldest].map { try? folder.remove(Self.name(oldest, $0.side)) }
      steps[oldest] = nil
      floor = max(floor, oldest)
    }
  }

  // MARK: - Names

  private func numbers(_ side: Side) -> [Int] { steps.filter { $0.value.side == side }.map(\.key) }

  /// "12-done.step.json"
  private static func name(_ number: Int, _ side: Side) -> String { "\(number)-\(side.rawValue).step.json" }

  private static func step(called name: String) -> (number: Int, side: Side)? {
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].hasSuffix(".step.json"), let number = Int(parts[0]), number > 0,
      number < 1 << 40, let side = Side(rawValue: String(parts[1].dropLast(".step.json".count))),
      name == self.name(number, side)
    else { return nil }
    return (number, side)
  }
}
