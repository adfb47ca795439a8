// What is said of a module that a colleague guides: that it is only read, and how it is taken in hand.
import Domain

extension Phrase {
  package static let toReadSign = Phrase("■ ALLEEN LEZEN", "■ READ ONLY")
  package static let inHandSign = Phrase("■ IN HANDEN GENOMEN", "■ TAKEN IN HAND")
  package static func moduleOf(_ whose: String) -> Phrase { Phrase("module van \(whose)", "\(whose)’s module") }
  package static func takenOf(_ whose: String) -> Phrase { Phrase("van \(whose)", "from \(whose)") }
  package static func ofColleague(_ module: String, _ whose: String, take: Phrase) -> Phrase {
    Phrase("\(module) is van \(whose); met ", "\(module) is guided by \(whose); ") + take
      + Phrase(" neemt u de module in handen", " takes the module in hand")
  }
  package static func takeInHand(_ module: String, _ whose: String) -> Phrase {
    Phrase(
      "\(module) in handen nemen, een module van \(whose)? U kunt ze dan wijzigen tot u stopt; "
        + "wie ze begeleidt, verandert niet.",
      "Take \(module) in hand, a module of \(whose)? You can then change it until you quit; "
        + "who guides it does not change.")
  }
  package static func takenInHand(_ module: String, _ whose: String) -> Phrase {
    Phrase("In handen genomen van \(whose): \(module)", "Taken in hand from \(whose): \(module)")
  }
  package static func ownModule(_ module: String) -> Phrase {
    Phrase("\(module) is van uzelf: u kunt alles wijzigen", "\(module) is your own: you can change everything")
  }
  package static func inHandAlready(_ module: String) -> Phrase {
    Phrase("U hebt \(module) al in handen", "You have \(module) in hand already")
  }
  package static func sayWhoYouAre(_ key: Phrase) -> Phrase {
    Phrase("Zeg met ", "Say with ") + key
      + Phrase(
        " wie u bent: tot dan zijn alle modules alleen te lezen, daarna enkel die van collega’s",
        " who you are: until then all modules are read only, after that only those of colleagues")
  }
  package static let somebodyElse = Phrase("iemand anders", "somebody else")
  package static let yourNameElse = Phrase("Anders: uw naam", "Else: your name")
  package static let ofColleagues = Phrase("Modules van collega’s", "Colleagues’ modules")
}
