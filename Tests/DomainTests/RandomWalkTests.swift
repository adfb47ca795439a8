// Thousands of random changes through the door: no rule is ever broken, and what is written reads back.

import Domain
import FoundationEssentials
import Testing

struct RandomWalkTests {
  @Test("After every change that is let in, every rule holds, by the findings and by counting anew", arguments: 1...4)
  func walk(seed: UInt64) throws {
    var load = Caseload()
    var random = RandomChanges(seed: seed)
    let modules: [Module.ID] = [id("brugge"), id("kortrijk")]
    var accepted: [String: Int] = [:]
    var kept = 0
    for (index, name) in modules.enumerated() {
      _ = try load.apply(
        .addModule(module: outline(name.raw, start: index == 0 ? "2026-04-13" : "2026-03-25")), on: day("2026-07-01"))
    }
    for step in 0..<1500 {
      let before = load
      let target = try #require(load.module(modules[step % 2]))
      let change = random.next(for: target)
      let today = target.start + Int.random(in: 0...100, using: &random.generator)
      do throws(Refusal) { _ = try load.apply(change, on: today) } catch {
        try #require(load == before, "step \(step): a refused change left its mark: \(change)")
        if case .breaks = error { kept += 1 }
        continue
      }
      accepted[change.name, default: 0] += 1
      let broken = load.findings.filter { $0.finding.severity == .broken }
      try #require(broken.isEmpty, "step \(step): \(change) broke \(broken)")
      guard accepted.values.reduce(0, +).isMultiple(of: 20) else { continue }
      let module = try #require(load.module(target.id))
      try #require(Self.faults(of: module, in: load) == [], "step \(step): \(change)")
      let read = try JSONDecoder().decode(Module.self, from: JSONEncoder().encode(module))
      try #require(read == module, "step \(step): what was read differs from what was written")
    }
    // A walk on which nothing is let in shows nothing.
    #expect(accepted.values.reduce(0, +) > 300, "\(accepted)")
    #expect(accepted.count > 20, "\(accepted)")
    #expect(kept > 100, "only \(kept) changes were refused by a rule")
  }

  /// The rules counted in another way than the findings count them.
  private static func faults(of module: Module, in load: Caseload) -> [String] {
    var faults: [String] = []
    if module.placesTaken > 13 { faults.append("places \(module.placesTaken)") }
    let weeks = Set(module.sessions.map(\.day.week)).union(module.weeks).union(
      module.internships.flatMap(\.days).map(\.week))
    for person in module.participants {
      for week in weeks {
        let sum = module.hours(of: person, in: week, asOf: week.sunday)
        if sum.planned > Minutes(hours: 19) { faults.append("\(person.id) \(week) \(sum.planned.count)") }
        if sum.done > sum.planned || sum.done < .zero { faults.append("\(person.id) did \(sum.done.count)") }
      }
    }
    let planned = load.modules.flatMap(\.sessions).filter(\.isPlanned)
    for (index, one) in planned.enumerated() {
      for other in planned[(index + 1)...] where one.day == other.day && one.time.overlaps(other.time) {
        faults.append("\(one.id) and \(other.id) on \(one.day)")
      }
    }
    for session in module.sessions {
      if session.isPlanned, session.length <= .zero { faults.append("\(session.id) has no length") }
      if Set(session.bookings.map(\.participant)).count < session.bookings.count {
        faults.append("\(session.id) twice")
      }
      for id in session.bookings.map(\.participant) + session.register.keys where module.participant(id) == nil {
        faults.append("\(session.id) knows nobody called \(id)")
      }
      for (id, entry) in session.register where !entry.isAbsence {
        guard let person = module.participant(id), !person.attends(session.kind, on: session.day) else { continue }
        faults.append("\(id) was at \(session.id) without taking part")
      }
    }
    if module.sessions.map({ [$0.day.description, $0.time.from.description, $0.id.raw] }).isUnordered {
      faults.append("order")
    }
    if Set(module.sessions.map(\.id)).count < module.sessions.count { faults.append("ids") }
    for checkIn in module.checkIns where module.internship(checkIn.internship) == nil { faults.append("\(checkIn.id)") }
    return faults
  }
}

extension [[String]] {
  fileprivate var isUnordered: Bool { zip(self, dropFirst()).contains { $1.lexicographicallyPrecedes($0) } }
}

extension Change {
  /// `planSessions`
  fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}
