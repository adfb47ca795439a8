// The demonstration with names that are hard to draw: long, wide, joined, from right to left.

import Demonstration
import Domain

@testable import Panes

enum HardNames {
  /// First names that keys look for stay.
  private static let lasts = [
    "van der Meersch-Vandenbroucke de Kerckhove d'Oultremont", "王小明", "שלום-גולדשטיין", "محمد بن عبد الله", "👩‍👩‍👧 Peeters",
    "Nguye\u{302}\u{303}n\u{323}", "क्षत्रिय", "한글이름", "O\u{308}\u{301}\u{302}zt\u{336}u\u{336}rk", "🇧🇪🏳️‍🌈", "ปิยะนุช", "Ωμέγα",
  ]
  private static let firsts = [
    "Maximiliana-Alexandrina Wilhelmina", "小明", "דוד", "عبد الرحمن", "👩‍👩‍👧", "E\u{301}le\u{301}onore", "한", "ß",
  ]
  private static let sought = ["Bart", "Amina", "Nele", "Veerle", "Eléonore", "André", "Hanne", "Hendrik"]

  static func caseload() throws -> Caseload {
    let plain = try Demonstration.caseload()
    return Caseload(
      modules: plain.modules.map(hardened), employers: plain.employers.enumerated().map(hardened),
      intervisions: plain.intervisions)
  }

  private static let companies = ["مخبز النور", "Bakkerij 日本橋", "מאפייה", "Café 👨‍👩‍👧‍👦"]

  private static func hardened(_ number: Int, _ employer: Employer) -> Employer {
    var employer = employer
    if !employer.name.contains("Linde") { employer.name = companies[number % companies.count] }
    employer.contacts[0].name = lasts[number % lasts.count]
    return employer
  }

  private static func hardened(_ module: Module) -> Module {
    var module = module
    for index in module.participants.indices {
      let name = module.participants[index].name
      module.participants[index].name = PersonName(
        first: sought.contains(name.first) ? name.first : firsts[index % firsts.count], last: lasts[index % lasts.count]
      )
    }
    for index in module.internships.indices {
      module.internships[index].employer = companies[index % companies.count]
      module.internships[index].mentor.name = lasts[(index + 3) % lasts.count]
    }
    return module
  }
}
