// Whole-word mentions of participants become pseudonyms, however they are typed; nothing else changes.

import Domain
import Testing

struct VeilTests {
  /// By number, from 0.
  private static let names: [(String, String)] = [
    ("Amina", "El Idrissi"), ("Sofie", "D'Hondt"), ("Maïté", "Van den Broucke"), ("Eléonore", "Vandenberghe"),
    ("Thị Lan", "Nguyễn"), ("Łukasz", "Nowak"), ("Şirin", "Yıldız"), ("Jan", "De Wit"), ("An", "Do"),
    ("Anne-Marie", "Peeters-Maes"), ("Sofie", "Claeys"), ("أحمد", "王"), ("Roos", "🌸"),
  ]
  private static let load = caseload(names)
  private static let veil = Veil(load)

  /// People of one module, each with the number in the list as id.
  private static func caseload(_ names: [(String, String)]) -> Caseload {
    var module = Module(id: id("m"), name: "M", place: "", start: day("2026-04-13"), counsellor: "Christel W.")
    module.participants = names.enumerated().map { index, name in
      var person = person(index)
      person.name = PersonName(first: name.0, last: name.1)
      return person
    }
    module.internships = [internship(of: id("p00"))]
    module.internships[0].mentor.name = "Katrien Lammens"
    module.participants[0].referrer.consultant = "mevr. Stroobandt"
    return Caseload(modules: [module])
  }

  /// `{1}` in an expectation is the pseudonym of number 1.
  private static func filled(_ text: String) -> String {
    names.indices.reduce(text) { text, index in
      text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
        .joined(separator: veil.pseudonyms[id("p\(index.digits(2))")])
    }
  }

  @Test(
    "A mention is hidden",
    arguments: [
      ("Amina El Idrissi belde.", "{0} belde."), ("EL IDRISSI, Amina", "{0}"),
      ("amina kwam, Amina ging", "{0} kwam, {0} ging"),
      ("Amina's moeder en Aminas zus", "{0}'s moeder en {0}s zus"), ("mevrouw Idrissi", "mevrouw {0}"),
      ("amina.elidrissi@voorbeeld.be", "{0}@voorbeeld.be"), ("a.elidrissi@x.be", "{0}@x.be"),
      ("aminaelidrissi1994", "{0}1994"), ("Amina E. lacht", "{0} lacht"), ("A. El Idrissi", "{0}"),
      ("Amína", "{0}"), ("Ami\u{AD}na", "{0}"), ("Amina_El-Idrissi", "{0}"),
      ("dhr. D’Hondt, Dhondt, d hondt", "dhr. {1}, {1}, {1}"), ("Sofie D. en Sofie C.", "{1} en {10}"),
      ("Sofie", "{1}/{10}"), ("maite vandenbroucke", "{2}"), ("Van Den Broucke", "{2}"), ("Maïte\u{301} V.", "{2}"),
      ("Van den Berghe, Eleonore", "{3}"), ("Vandenberghe", "{3}"),
      ("Lan en Thị Lan N.", "{4} en {4}"), ("lan.nguyen@x.be", "{4}@x.be"), ("NGUYEN", "{4}"),
      ("lukasz Nowak's fiets", "{5}'s fiets"), ("Sirin Yildiz", "{6}"), ("ŞİRİN YILDIZ", "{6}"),
      ("jan: 12 jan", "{7}: 12 {7}"), ("De Wit of Wit", "{7} of {7}"), ("Jans boek", "{7}s boek"),
      ("An Do", "{8}"), ("An en Do", "{8} en {8}"), ("an.do@x.be", "{8}@x.be"),
      ("Anne-Marie, anne marie, Annemarie", "{9}, {9}, {9}"), ("Marie Peeters", "{9}"), ("A. Peeters-Maes", "{9}"),
      ("(أحمد)", "({11})"), ("王", "{11}"), ("Roos 🌸", "{12}"), ("een roos", "een {12}"),
      ("Amina\nEl Idrissi", "{0}"),
      ("mentor Katrien Lammens, Lammens", "mentor K.L., K.L."), ("mevr. Stroobandt", "mevr. S."),
    ])
  func hidden(text: String, expected: String) {
    #expect(Self.veil(text) == Self.filled(expected))
    let leaves = Self.veil.leaves(text)
    #expect(!leaves)
  }

  @Test(
    "What is no mention stays as it is",
    arguments: [
      "", " ", "12:30", "Laminaat", "Sofietje", "an ander", "do 5", "het wit van een ei", "januari", "anker", "vaste",
      "Katrien", "de", "El", "van den", "Hondtje", "🌼", "An\u{300}a",
    ])
  func kept(text: String) {
    #expect(Self.veil(text) == text)
    #expect(Self.veil.leaves(text))
  }

  @Test("A company may be called after its owner")
  func company() { #expect(Self.veil("Bakkerij Lammens", as: .label) == "Bakkerij Lammens") }

  @Test(
    "In a sentence of the program a date is no person",
    arguments: [("di 12 jan, Jan", "di 12 jan, {7}"), ("Do 3 jan - Jan De Wit", "Do 3 jan - {7}"), ("Do", "{8}")])
  func program(text: String, expected: String) { #expect(Self.veil(text, as: .label) == Self.filled(expected)) }

  @Test("A first name that several have is that of whose text it is")
  func owner() {
    #expect(Self.veil("Sofie belde", of: id("p10")) == Self.filled("{10} belde"))
    #expect(Self.veil("Sofie belde", of: id("p00")) == Self.filled("{1}/{10} belde"))
  }

  @Test("Of random texts no name is left, and the rest stays in its order", arguments: 1...50)
  func random(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let parts = ["de", "dag", "\n", "12", "é", "👍", "-", ",", "stage", "s", "'", "van", "🇧🇪"]
    var (text, rest): ([String], [String]) = ([], [])
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      if Int.random(in: 0...2, using: &generator) == 0 {
        let name = Self.names[Int.random(in: Self.names.indices, using: &generator)]
        let typed = [
          name.0, name.1, name.0 + " " + name.1, (name.0 + " " + name.1).uppercased(), name.1 + " " + name.0,
        ]
        text.append(typed[Int.random(in: typed.indices, using: &generator)])
      } else {
        let part = parts[Int.random(in: parts.indices, using: &generator)]
        text.append(part)
        rest.append(part)
      }
    }
    let veiled = Self.veil(text.joined(separator: " ; "))
    for word in Self.names.flatMap({ [$0.0, $0.1] }) { #expect(!veiled.says(word), "\(word) in \(veiled)") }
    let kept = veiled.components(" ; ").filter { part in parts.contains(part) }
    #expect(kept == rest)
    #expect(Self.veil(veiled) == veiled)
  }
}

struct PseudonymTests {
  @Test("Everyone has another, the same at each start, and nobody's is a name")
  func unique() throws {
    let load = try Group(13).load
    let (one, other) = (Veil(load), Veil(load))
    let ids = load.modules.flatMap(\.participants).map(\.id)
    #expect(Set(ids.map { one.pseudonyms[$0] }).count == ids.count)
    #expect(ids.map { one.pseudonyms[$0] } == ids.map { other.pseudonyms[$0] })
  }

  @Test("A newcomer renames nobody, in a full garden neither")
  func newcomers() throws {
    var module = try Group(1).module
    var source = IdentifierSource(seed: 5)
    var known: [Participant.ID: String] = [:]
    for number in 1...210 {
      var next = person(number)
      next.id = source.next()
      module.participants.append(next)
      let pseudonyms = Veil(Caseload(modules: [module])).pseudonyms
      for (id, name) in known { #expect(pseudonyms[id] == name) }
      known[next.id] = pseudonyms[next.id]
    }
    #expect(Set(known.values).count == 210)
  }

  @Test("Who is called as a tree takes that word from the others")
  func taken() throws {
    var module = try Group(1).module
    let id = module.participants[0].id
    let before = Veil(Caseload(modules: [module])).pseudonyms[id]
    module.participants[0].name.last = before
    let after = Veil(Caseload(modules: [module])).pseudonyms[id]
    #expect(after != before)
  }
}

extension String {
  /// Whether a word stands in it whole, without regard to accents and case.
  func says(_ word: String) -> Bool {
    let (text, wanted) = (Array(folded), Array(word.folded))
    guard !wanted.isEmpty, text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      let end = start + wanted.count
      return Array(text[start..<end]) == wanted && (start == 0 || !text[start - 1].isLetter)
        && (end == text.count || !text[end].isLetter)
    }
  }

  fileprivate var folded: String {
    String(
      String.UnicodeScalarView(lowercased().decomposed.filter { $0.properties.generalCategory != .nonspacingMark }))
  }

  /// Only what these tests need of Unicode's decomposition.
  private var decomposed: String.UnicodeScalarView {
    let known: [Unicode.Scalar: String] = [
      "ï": "i", "é": "e", "ị": "i", "ễ": "e", "ł": "l", "ş": "s", "ı": "i",
    ]
    return reduce(into: String.UnicodeScalarView()) { all, character in
      for scalar in character.unicodeScalars {
        all.append(contentsOf: (known[scalar] ?? String(scalar)).unicodeScalars)
      }
    }
  }

  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
