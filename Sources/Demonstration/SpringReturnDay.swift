// What the people of Brugge made of their first days of work, on the return day of 10 June; two have yet to be written.

enum SpringReturnDay {
  /// Along Kolb's cycle: what happened, looking back, insight, to try out.
  static let reflections: [UInt64: [[String]]] = [
    1: [
      [
        "Drie klanten tegelijk.", "Ik bleef vriendelijk, maar vergat het wisselgeld.", "Een voor een.",
        "Hardop tellen.",
      ]
    ],
    2: [["Stak de palmen uit.", "Werkte door met pijn.", "Ik zeg het te laat.", "Pauze nemen voor de pijn komt."]],
    3: [["Een bewoonster huilde.", "Ik bleef zitten.", "Blijven is ook werken.", "Het aan Greet vertellen."]],
    4: [["Verving acht banden.", "Elke keer vlugger.", "Ik leer met mijn handen.", "Zelf een klant aanspreken."]],
    5: [["Liet een handdoek vallen.", "Niemand keek op.", "Een fout is klein.", "Het meteen zeggen."]],
    6: [["Kende het woord velg niet.", "Ik knikte.", "Knikken is gokken.", "Een lijst maken."]],
    7: [["De bange hond kwam naar mij.", "Ik bleef stil.", "Wachten werkt, ook bij mensen.", "Een bezoeker groeten."]],
    8: [["Twaalf zomen.", "Te moe om te koken.", "Vlug is niet altijd goed.", "Thee om tien uur."]],
    9: [["De geur van inkt.", "Het was alsof ik thuiskwam.", "Mijn handen weten het nog.", "Na twee uur stoppen."]],
    10: [["Een klant vroeg een boek.", "Ik wist waar het stond.", "Ik kan dit.", "Het ook zeggen."]],
    14: [["Tien bedden.", "Mijn rug zei neen.", "Licht werk telt ook.", "Een kruk vragen."]],
  ]

  /// What was done in the group until then, and what lived; in order of the sessions of which nothing else is told.
  static let sessions: [(done: String, lived: String)] = [
    ("Luisteren en vragen, in drietallen.", "Bart zei weinig en werd toch goed begrepen."),
    ("Feedback geven met de drie zinnen.", "Maïté kreeg er een en bewaart het kaartje."),
    ("Spanning: wat doet mijn lichaam?", "Veel herkenning."),
    ("Brug van spaghetti.", "Łukasz tekende, Nele verdeelde het werk."),
    ("Faalangst: helpende gedachten.", "Şirin schreef de eerste zin op het bord."),
    ("Nee zeggen in rollenspelen.", "Gelach, en een paar stevige nee's."),
    ("Beroepenkaarten sorteren.", "André kende beroepen die niet meer bestaan."),
    ("Filmpjes van zes beroepen.", "Men vraagt vooral naar uren en collega's."),
    ("Van droom naar drie eisen.", "Dichtbij, rust en een ploeg: dat kwam het meest terug."),
    ("Zoeken met kernwoorden.", "Jürgen vond een vacature voor Pieter."),
    ("Bezoek aan een bakkerij.", "De bakker gaf iedereen een brood mee."),
    ("Brief en cv.", "Een gat in het cv mag er zijn."),
    ("Een mail met bijlage.", "Bart stuurde zijn eerste mail."),
    ("Beroepen bekijken, deel twee.", "Eléonore bracht een boek mee over ambachten."),
    ("De brief afwerken.", "Men las elkaars brief na."),
    ("Proefgesprekken.", "Twee aan twee gaat beter."),
    ("Wat vraag ik de eerste dag?", "Of men over zijn ziekte moet praten."),
  ]
}
