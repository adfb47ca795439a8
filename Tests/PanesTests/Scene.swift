// Every screen by its name, and the keys that lead to it: what the tests of pictures, sizes, cursor and languages go through.

import Domain
import Testing

/// The keys begin in the group of Brugge.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: String

  init(_ name: String, _ keys: String) { (self.name, self.keys) = (name, keys) }

  var testDescription: String { name }

  static let places = [
    Scene("today", "1"), Scene("group", "2 z"), Scene("week", "3 z"), Scene("internships", "4 z"),
    Scene("return-days", "5 z"), Scene("candidates", "6"), Scene("modules", "7"), Scene("closing-days", "8"),
    Scene("employers", "9"), Scene("intervision", "I"), Scene("meeting", "I Enter Right"),
    Scene("meeting-afar", "I Enter Right z"), Scene("meeting-begin", "I Enter"),
    Scene("meeting-end", "I Enter PgDn PgDn PgDn PgDn PgDn"),
    Scene("adjustments", "B"), Scene("evaluation", "F"),
    Scene("employer", "9 #Linde Enter"), Scene("settings", "0"),
    Scene("dossier", "2 #Bart Enter"), Scene("panes", "3"),
    Scene("dossier-internship", "2 #Bart Enter #Tuincentrum"), Scene("dossier-end", "2 #Bart Enter End"),
  ]
  static let sheets = [
    Scene("evaluation-closed", "7 #Kortrijk Enter F"),
    Scene("dossier-aftercare", "7 #Kortrijk Enter 2 #Hendrik Enter End"),
    Scene("register", "5 #24_jun r p s l Enter"), Scene("slots", "3 ; ; #16_jul b"),
    Scene("slots-booking", "3 ; ; #16_jul b End Enter =an"),
    Scene("help", "2 ?"), Scene("help-filter", "2 ? =sessie"), Scene("help-form", "2 #Bart o F1"),
    Scene("question", "6 #Veerle x"),
    Scene("report", "3 n @Datum=3/7 @Uren=17-21 Ctrl-S"), Scene("marks", "2 #Amina Space #Nele Space"),
    Scene("refused", "2 r"), Scene("done", "8 n @Eerste_dag=20/7 @Reden=brug Ctrl-S"),
    Scene("themes", "T Down Down"), Scene("palette", "2 : =amin"), Scene("filter", "2 / =elonore"),
    Scene("sorted", "2 S"), Scene("invitation", "6 #VDAB_Brugge b"), Scene("missing", "2 O"),
    Scene("colleague", "7 #Oostende Enter"), Scene("colleague-question", "7 #Oostende Enter E"),
    Scene("colleague-form", "7 #Oostende Enter Enter Enter"), Scene("in-hand", "7 #Oostende Enter E Enter"),
    Scene("decision-owner", "I Enter Right d =Belt_de_mentor Tab F2"), Scene("add-record", "2 #Bart Enter n"),
    Scene("final-report", "2 #Amina V"), Scene("final-report-referrer", "2 #Amina V v End"),
    Scene("final-report-written", "2 #Amina V Tab Tab Enter =_Bijna_altijd. Ctrl-S 2 #Amina V Tab Tab"),
    Scene("final-report-finish", Deed.evaluated + "s"),
    Scene("final-report-finished", Deed.evaluated + "s Enter g Enter w"),
  ]
  static let forms = [
    Scene("form-module", "7 n"), Scene("form-module-change", "7 #Brugge e"), Scene("form-person", "6 n"),
    Scene("form-stage", "6 #Veerle t"), Scene("form-note", "2 #Amina o =Belde_zelf_om_te_zeggen Enter =dat_het_lukt."),
    Scene("form-absence", "2 #Amina a"), Scene("form-session", "3 n @Datum=wo"),
    Scene("form-session-problem", "3 n @Datum=ooit"),
    Scene("form-move", "5 #8_jul v"), Scene("form-copy", "5 #8_jul y"), Scene("form-cancel", "5 #8_jul d"),
    Scene("form-internship", "2 #Amina Space #Nele Space s"), Scene("form-internship-change", "4 #Amina e End"),
    Scene("form-check-in", "4 #Amina c"), Scene("form-snooze", "4 #Amina f"), Scene("form-closing-days", "8 n"),
    Scene("form-employer", "9 n"), Scene("form-employer-change", "9 #Linde e @Wat_ze_bieden"),
    Scene("form-visit", "9 #Linde Enter n =Rondleiding"), Scene("form-import", "6 L"),
    Scene("form-goal", "2 #Bart Enter n Down Down Down Down Down Enter"),
    Scene("form-intake", "2 #Bart Enter n Down Down Down Enter"),
    Scene("form-care", "2 #Bart Enter n Down Down Down Down Down Down Enter @Toestemming_geweigerd_op"),
    Scene("form-no-care", "2 #Bart Enter n Down Down Down Down Down Down Down Enter"),
    Scene("form-permission", "2 #Bart Enter n Down Down Down Down Down Down Down Down Enter"), Scene("form-me", "M"),
    Scene(
      "form-offer",
      "7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Brugge Enter 6 #90_d t"),
    Scene("form-first-start", "Nobody"), Scene("form-handover", "7 #Brugge H"),
    Scene("form-handover-change", "7 #Brugge H @Nieuwe_begeleider=Els_D. @Reden=griep Ctrl-S #griep e"),
    Scene("form-comes-back", "2 #Nele t @Stap=stopt @Datum=26/6/2026 @Reden=opname Ctrl-S Esc #Nele t"),
    Scene("form-redirect", "6 t @Stap=verwezen"),
    Scene("form-snooze-search", "4 #Amina x Enter 2 #Amina c =Lidl Ctrl-S 4 #Amina f"),
    Scene("form-meeting", "I n"),
    Scene("form-agenda", "2 #Amina i =Hoe_kan_ik_vragen?"), Scene("form-case", "I Down Enter"),
    Scene("form-case-note", "I Enter Right o =Belde_zelf"), Scene("form-decision", "I Enter Right d =Belt_de_mentor"),
    Scene("form-decision-else", "I Enter Right d =Belt_de_mentor Tab =iemand_anders Tab"),
    Scene("form-settle", "I #Gaat_samen Enter"), Scene("form-observation", "I Enter v =Meer_stilte"),
    Scene("form-minutes", "I V"),
    Scene("form-reflection", "5 #10_jun R =Eerste_week_was_vermoeiend"),
    Scene("form-final-evaluation", "2 #Hanne Enter n =evaluati Enter @Advies=Rustig_opbouwen"),
    Scene("form-reopen", "7 #Kortrijk Enter F s =verbetering"),
    Scene("form-next-step", "2 #Amina Enter n End Enter =Cursus_boekhouden"),
    Scene("form-outcome", "2 #Hanne Enter n End Up Up Enter"),
    Scene("form-aftercare", "2 #Hanne Enter n End Up Enter"),
    Scene("form-aftercare-end", "2 #Hanne Enter n End Enter"),
    Scene("form-report-text", "2 #Amina V Tab Tab Enter"),
    Scene("form-report-consent", "2 #Amina V Tab Tab Tab Tab c"),
    Scene("form-report-given", Deed.evaluated + "s Enter g"), Scene("form-report-file", "2 #Amina V V"),
  ]
  /// What opens over a field.
  static let popUps = [
    Scene("calendar", "4 #Amina c @Datum F2"), Scene("calendar-holiday", "8 n F2 =21/7"),
    Scene("choices", "4 #Amina c @Hoe F2"), Scene("choices-found", "3 n @Soort F2 =be"),
    Scene("form-choice", "4 #Amina c @Hoe =w"), Scene("form-choice-many", "3 n @Soort"),
    Scene("form-warning", "4 #Amina c @Datum=+3 @Volgend_contact=21/7"),
    Scene("form-unfinished", "3 n @Datum=1/5 @Uren=9-"),
    Scene("form-hours", "2 #Amina s @Uren_maandag=9-17_(60) @Uren_dinsdag=9-17_(60) @Uren_woensdag=9-17_(60)"),
    Scene("form-workplace", "2 #Nele s @Bedrijf=bakerij_ter_linde"), Scene("workplaces", "2 #Nele s @Bedrijf=lind F2"),
    Scene("form-left-empty", "6 n @Telefoon @Voornaam"), Scene("form-middle", "6 n @Verwijzer"),
  ]
  static let all = places + sheets + forms + popUps
}
