// What the tests of the store have in common: modules, folders on a model disk and on the real one, and seeded chance.

import Domain
import Foundation
import Testing

@testable import Store

/// A module with the given name; the same id each time unless told.
func module(_ name: String = "Brugge", id: String = "aaaa") throws -> Module {
  Module(
    id: try #require(Module.ID(id)), name: name, place: "Brugge", start: try #require(Day("2026-04-13")),
    counsellor: "Els")
}

/// The kinds of documents, for what holds for each.
enum Kind: CaseIterable {
  case module, employer, intervision

  var file: String { "/c/" + shelf + "/aaaa.json" }
  var other: String { "/c/" + shelf + "/bbbb.json" }
  private var shelf: String {
    switch self {
    case .module: "modules"
    case .employer: "employers"
    case .intervision: "intervisions"
    }
  }

  /// The same id each time unless told.
  func document(_ name: String = "Brugge", id: String = "aaaa") throws -> Document {
    switch self {
    case .module: .module(try StoreTests.module(name, id: id))
    case .employer: .employer(Employer(id: try #require(Employer.ID(id)), name: name, town: "Brugge"))
    case .intervision:
      .intervision(
        Intervision(
          IntervisionOutline(
            id: try #require(Intervision.ID(id)), day: try #require(Day("2026-06-12")), place: name), formats: []))
    }
  }
}

extension CaseloadFolder {
  func save(_ module: Module, over version: Version, author: String) throws(DiskTrouble) -> Version {
    try save(.module(module), over: version, author: author)
  }
}

extension Loaded {
  var modules: [Stored<Module>] {
    documents.compactMap { stored in stored.content.module.map { module in stored.map { _ in module } } }
  }
}

/// A caseload on a model disk, empty, with all of it settled.
func emptyImage() -> DiskImage { DiskImage(folders: ["/c", "/c/modules", "/run"]) }

func folder(on disk: any Disk) -> CaseloadFolder { CaseloadFolder(path: "/c", locks: "/run", disk: disk) }

/// An image with one saved module, and its version.
func image(with module: Module) throws -> (image: DiskImage, version: Version) {
  let disk = ModelDisk(emptyImage())
  let version = try folder(on: disk).save(module, over: .new, author: "Els")
  return (disk.image, version)
}

func image(with document: Document) throws -> DiskImage {
  let disk = ModelDisk(emptyImage())
  _ = try folder(on: disk).save(document, over: .new, author: "Els")
  return disk.image
}

/// A folder of its own on the real disk, gone with the value.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var locks: String { path + "/run/locks" }
  var caseload: String { path + "/caseload" }
  func file(_ name: String) -> String { caseload + "/modules/" + name }

  func make() throws -> CaseloadFolder { try CaseloadFolder.create(path: caseload, locks: locks) }

  /// All that is in the caseload, as a second program would read it.
  func load() throws -> Loaded { try CaseloadFolder(path: caseload, locks: locks).load() }

  func put(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: file(name))) }
  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name)))) }
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: caseload + "/modules").sorted()
  }
}

/// Chance that can be had again (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// A small content, for what must be tried thousands of times.
struct Note: Codable, Equatable, Sendable {
  var id = "note"
  var text = ""
  var number: Int?
  var parts: [String: [String]] = [:]
}

let noteForm = EnvelopeForm<Note>(kind: "note") { $0.id }
