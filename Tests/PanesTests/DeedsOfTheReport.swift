// What is done on the page of a final report: written in, consented to, finished, given.

import Domain

extension Deed {
  /// On the page of somebody who stopped for a job: of them nothing has to be there before the report is finished.
  static let evaluated = brugge("2 #Hanne V ")

  /// To a later part.
  private static func tabs(_ count: Int) -> String { String(repeating: " Tab", count: count) }

  private static func report(_ holds: @escaping @Sendable (Report?) -> Bool) -> @Sendable (Module) -> Bool {
    { module in
      ["Amina El Idrissi", "Hanne Vermeersch"].contains { module.has($0) { holds($0.dossier.report) } }
    }
  }

  static let report: [Deed] = [
    Deed(
      "somebody writes in the report", after: brugge("2 #Amina V"), "Enter @Tekst=En_ook_dit. Ctrl-S",
      report {
        $0?.texts[.introduction]?.written == "En ook dit."
          && $0?.texts[.introduction]?.base.isEmpty == false
      }),
    Deed(
      "what was written goes again", after: brugge("2 #Amina V Enter @Tekst=En_ook_dit. Ctrl-S"), "x Enter",
      report { $0?.texts.isEmpty == true }),
    Deed(
      "consent for a sensitive part", after: brugge("2 #Amina V" + tabs(5)), "c Enter",
      report { $0?.consents == [.lifeDomains: day("2026-07-01")] }),
    Deed(
      "consent is taken back", after: brugge("2 #Amina V" + tabs(5) + " c Enter"), "c Del Enter",
      report { $0?.consents.isEmpty == true }),
    Deed(
      "another part is kept from the referrer", after: brugge("2 #Amina V" + tabs(7)), "c Enter",
      report { $0?.withheld == [.jobTarget: day("2026-07-01")] }),
    Deed(
      "the report is finished", after: evaluated, "s Enter",
      report { $0?.finished == day("2026-07-01") && $0?.final.count == Report.Part.allCases.count }),
    Deed(
      "it is opened again", after: evaluated + "s Enter", "s Enter",
      report { $0 != nil && $0?.finished == nil && $0?.final.isEmpty == true }),
    Deed(
      "the referrer was given it", after: evaluated + "s Enter v", "g Enter",
      report { $0?.given == [.referrer: day("2026-07-01")] }),
  ]
}
