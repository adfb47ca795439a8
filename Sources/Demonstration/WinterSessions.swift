// What was done and what lived in the group of Kortrijk, in order of the group sessions and return days.

enum WinterSessions {
  static let all: [(done: String, lived: String)] = [
    ("Fotokaarten, afspraken op een blad.", "Stil in het begin, na de koffie kwamen de verhalen."),
    ("Luisteren in drietallen.", "Zbigniew lachte om zijn eigen fouten; dat brak het ijs."),
    ("Feedback met de drie zinnen.", "Een compliment krijgen bleek moeilijker dan geven."),
    ("Spanning herkennen in het lichaam.", "Veel herkenning. De ademoefening deed niet iedereen graag."),
    ("Toren van papier in twee ploegen.", "Joëlle verdeelde de taken, niemand bleef aan de kant."),
    ("Faalangst: wat zeg ik tegen mezelf?", "Anaïs las haar kaartje voor. Groot respect in de groep."),
    ("Nee zeggen in drie rollenspelen.", "Samira oefende met een ploegbaas die geen nee hoort."),
    ("Beroepenkaarten sorteren.", "Het ging over de job van hun ouders, en wat ze daarvan meenemen."),
    ("Profiel bij VDAB, eerste vacatures.", "Wie het al kon, hielp zijn buur."),
    ("Filmpjes van zes beroepen.", "Men wil vooral de geluiden en de geur kennen."),
    ("Van droom naar drie eisen.", "Ilse werd gemist; de groep schreef haar een kaart."),
    ("Zoeken met kernwoorden.", "Mehmet vond een vacature vlak bij huis."),
    ("Bezoek aan een groentebedrijf.", "Koud en luid. De ploeg daar was hartelijk."),
    ("Cv in eigen woorden.", "Een gat in het cv: eerlijk en kort, dat gaf rust."),
    ("Een mail met bijlage.", "Marie-Claire stuurde haar eerste mail, applaus."),
    ("Bezoek aan Vlasatelier De Hekel.", "Geert kende de machines nog van zijn vader."),
    ("Proefgesprekken met een kaartje.", "Twee aan twee ging beter dan voor de hele groep."),
    ("Motivatiebrief afwerken.", "Men las elkaars brief na, met potlood."),
    ("Op stap in het woonzorgcentrum.", "Bewoners vroegen wanneer ze terugkwamen."),
    ("Wat vraag ik de eerste dag?", "De vraag of men iets over zijn ziekte moet zeggen."),
    ("Iedereen vertelt over drie dagen stage.", "Moe en trots. Vroeg opstaan valt het zwaarst."),
    ("Wat doe ik als het misgaat?", "Tiên vertelde waarom het op de eerste plek niet ging."),
    ("Mijn brief aan mezelf van februari.", "Sommigen herkenden zichzelf niet meer."),
    ("Terugblik met de fotokaarten van dag een.", "Er werd gehuild en gelachen. Ze houden een groep op de gsm."),
  ]
}
