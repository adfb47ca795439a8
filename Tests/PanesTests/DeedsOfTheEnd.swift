// What is entered at the end of the path: reflections, the final talk, what follows from it, where somebody went, aftercare.

import Domain

extension Deed {
  private static let job = brugge("2 #Hanne Enter")

  static let end: [Deed] = [
    Deed("a reflection on a return day", after: brugge("5 #10_jun"), "R =eigen_tempo Ctrl-S Esc") { module in
      module.participants.contains { person in
        person.dossier.reflections.contains { $0.words[.experience]?.contains("eigen tempo") ?? false }
      }
    },
    Deed("somebody who said nothing", after: brugge("5 #10_jun"), "R Ctrl-T Esc") { module in
      module.participants.contains { person in person.dossier.reflections.contains(where: \.isSilent) }
    },
    Deed("the final talk", after: brugge("2 #Hanne Enter"), "n =evaluati Enter @Advies=rustig_opbouwen Ctrl-S") {
      $0.participants.contains { $0.dossier.finalEvaluation?.advice == "rustig opbouwen" }
    },
    Deed("a next step", after: brugge("2 #Amina Enter"), "n End Enter =cursus_boekhouden Ctrl-S") {
      $0.participants.contains { $0.dossier.nextSteps.contains { $0.what == "cursus boekhouden" } }
    },
    Deed(
      "a job for who stopped for it", after: brugge("2 #Hanne Enter"),
      "n End Up Up Enter @Welk_werk,_bij_wie=poetshulp Ctrl-S"
    ) {
      $0.participants.contains { $0.dossier.outcome?.kind == .regularJob && $0.dossier.outcome?.words == "poetshulp" }
    },
    Deed("a contact afterwards", after: job, "n End Up Enter @Wat_is_gezegd=werkt_er_graag Ctrl-S Esc") {
      $0.participants.contains {
        $0.dossier.aftercare.contains { $0.words == "werkt er graag" && $0.situation == .regularJob && $0.month == 3 }
      }
    },
    Deed("aftercare that ends", after: job, "n End Enter @Reden=verhuisd Ctrl-S") {
      $0.participants.contains { $0.dossier.aftercareEnd?.reason == "verhuisd" }
    },
    Deed("a closed module is opened again", after: "7 #Kortrijk Enter F", "s =doorstroom_verbeterd Ctrl-S") {
      $0.closure == nil && $0.reopenings.last?.reason == "doorstroom verbeterd"
    },
    Deed("a module closes", after: "7 #Kortrijk Enter F s =verbeterd Ctrl-S", "s Enter") {
      $0.closure?.day == day("2026-07-01")
    },
    Deed("what comes on a return day", after: brugge("5 #8_jul"), "Enter @Agenda=mentor_komt_langs Ctrl-S") {
      $0.sessions.contains { $0.agenda == "mentor komt langs" }
    },
  ]
}
