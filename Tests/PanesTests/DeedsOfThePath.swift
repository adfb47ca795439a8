// Deeds on the way to the start: talks written down, places offered and answered, a module handed over.

import Domain

extension Deed {
  /// A group that starts in the autumn, with one who waits there.
  private static let waits =
    "7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Gent Enter "
    + "6 n @Voornaam=Jan @Familienaam=Peeters Ctrl-S #Jan_Peeters "
    + "t @Stap=wachtlijst @Datum=1/7/2026 @Eerdere_stappen=op_papier Ctrl-S #Jan_Peeters "

  /// On the line of a handover that was just recorded.
  private static let handed = "7 #Brugge H @Nieuwe_begeleider=Els_D. @Reden=griep Ctrl-S #griep "

  static let path: [Deed] = [
    Deed("a place is offered", after: waits, "t Enter") { $0.has("Jan Peeters") { $0.dossier.openOffer != nil } },
    Deed("a place is accepted", after: waits + "t Enter", "t Enter") {
      $0.has("Jan Peeters") { $0.stage == .candidate && $0.step(.accepted) != nil }
    },
    Deed("a place is declined", after: waits + "t Enter", "t @Stap=weigert @Reden=ziek Ctrl-S") {
      $0.has("Jan Peeters") { $0.dossier.openOffer == nil && $0.step(.declined)?.words == "ziek" }
    },
    Deed(
      "the short talk is written down with the step",
      after: brugge("6 n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert t @Stap=infomoment Ctrl-S #An_Baert"),
      "t Enter @Motivatie=sterk Ctrl-S"
    ) { $0.has("An Baert") { $0.dossier.firstTalk?.motivation == "sterk" && $0.step(.firstTalk) != nil } },
    Deed("a search is put off", after: brugge("4 #Amina x Enter 2 #Amina c =Lidl Ctrl-S 4 #Amina"), "f =dicht Ctrl-S") {
      $0.has("Amina El Idrissi") { $0.dossier.search.contains { $0.snoozed?.reason == "dicht" } }
    },
    Deed(
      "a step of a search goes from the list", after: brugge("4 #Amina x Enter 2 #Amina c =Lidl Ctrl-S 4 #Amina"),
      "x Enter"
    ) {
      $0.has("Amina El Idrissi") { !$0.dossier.search.contains { $0.employer == "Lidl" } }
    },
    Deed("a module is handed over", after: "7 #Brugge", "H @Nieuwe_begeleider=Els_D. @Reden=ziekte Ctrl-S") {
      $0.counsellor == "Els D." && $0.handovers.last?.reason == "ziekte"
    },
    Deed("a handover is set right", after: handed, "e @Nieuwe_begeleider=Nadia_V. @Reden=ziekteverlof Ctrl-S") {
      $0.counsellor == "Nadia V." && $0.handovers.map(\.reason) == ["ziekteverlof"]
    },
    Deed("a handover is taken back", after: handed, "x Enter") {
      $0.counsellor == "Christel W." && $0.handovers.isEmpty
    },
    Deed(
      "who stopped comes back", after: brugge("2 #Nele t @Stap=stopt @Datum=26/6/2026 @Reden=opname Ctrl-S Esc #Nele"),
      "t Ctrl-S"
    ) {
      $0.has("Nele Goethals") { $0.isParticipating && $0.spells.map(\.reason) == ["opname", ""] }
    },
    Deed(
      "a stop is taken back", after: brugge("2 #Nele t @Stap=stopt @Datum=26/6/2026 @Reden=opname Ctrl-S Esc #Nele"),
      "t @Datum=13/4/2026 Ctrl-S"
    ) {
      $0.has("Nele Goethals") { $0.isParticipating && $0.spells.count == 1 && $0.step(.stopped) == nil }
    },
    Deed(
      "another counsellor in the form of the module", after: "7 #Brugge", "e @Begeleider=Jo Ctrl-S @Reden=verlof Ctrl-S"
    ) {
      $0.counsellor == "Jo" && $0.handovers.last?.from == "Christel W."
    },
  ]
}
