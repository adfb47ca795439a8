// What is entered in a dossier: records, ratings, what was missing.

import Domain

extension Deed {
  private static let goal =
    brugge("2 #Bart Enter n End Up Up Up Up Up Up Up Up Enter @In_eigen_woorden=op_tijd_komen ")
    + "@−2_veel_minder_dan_verwacht=nooit @−1_minder_dan_verwacht=soms @0_zoals_verwacht=meestal "
    + "@+1_meer_dan_verwacht=bijna_altijd @+2_veel_meer_dan_verwacht=altijd Ctrl-S "

  static let dossier: [Deed] = [
    Deed(
      "a goal", after: brugge("2 #Bart Enter"),
      "n End Up Up Up Up Up Up Up Up Enter @In_eigen_woorden=op_tijd_komen Ctrl-S"
    ) {
      $0.participants.contains { $0.dossier.goals.contains { $0.words == "op tijd komen" && !$0.isWorded } }
    },
    Deed("a rating, from the line of its goal", after: goal + "#„op_tijd", "n Enter @Score=+1 Ctrl-S") {
      $0.participants.contains { $0.dossier.goals.contains { $0.words == "op tijd komen" && $0.last?.level == 1 } }
    },
    Deed("a rating, from anywhere", after: goal + "1", ": =op_tijd_komen Enter @Score=0 Ctrl-S") {
      $0.participants.contains { $0.dossier.goals.contains { $0.words == "op tijd komen" && $0.last?.level == 0 } }
    },
    Deed("a goal goes", after: goal + "#„op_tijd", "x Enter") { module in
      !module.participants.contains { $0.dossier.goals.contains { $0.words == "op tijd komen" } }
    },
    Deed(
      "somebody around the person", after: brugge("2 #Bart Enter"),
      "n End Up Up Up Up Up Up Up Enter @Naam=dokter_Maes @Mag_gecontacteerd_worden_sinds=1/6/2026 @Waarvoor=uren Ctrl-S"
    ) {
      $0.participants.contains {
        $0.dossier.careContacts.contains { $0.name == "dokter Maes" && $0.consent?.scope == "uren" }
      }
    },
    Deed(
      "somebody who may not be contacted", after: brugge("2 #Bart Enter"),
      "n End Up Up Up Up Up Up Up Enter @Naam=zus @Toestemming_geweigerd_op=1/6/2026 Ctrl-S"
    ) {
      $0.participants.contains {
        $0.dossier.careContacts.contains { $0.name == "zus" && $0.consentRefused == day("2026-06-01") }
      }
    },
    Deed(
      "nobody around the person", after: brugge("2 #Bart Enter"),
      "n End Up Up Up Up Up Up Enter @In_eigen_woorden=ik_heb_niemand Ctrl-S"
    ) {
      $0.participants.contains { $0.dossier.noCare == NoCare(day: day("2026-07-01"), words: "ik heb niemand") }
    },
  ]
}
