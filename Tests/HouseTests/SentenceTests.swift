// No sentence of the program lives outside Sources/Words, where both languages stand side by side.

import Testing

struct SentenceTests {
  private static let files = SourceFiles.below(
    "Sources/Domain", "Sources/Exchange", "Sources/Panes", "Sources/Screen", "Sources/Store", "Sources/Terminal",
    "Sources/opstap")

  /// Data and formats: the shipped method in the counsellor's own words, and names that no language changes.
  private static let exceptions: [String: Set<String>] = [
    "Sources/Domain/MethodTemplate.swift": everything,
    "Sources/Domain/OpStapProgramme.swift": everything,
    "Sources/Domain/Intervision/IntervisionFormat.swift": everything,
    // What people could have typed, in the examples of `opstap apply`.
    "Sources/Exchange/RecordExamples.swift": everything,
    // What other editors call their own settings.
    "Sources/opstap/EditorCommand.swift": everything,
  ]
  private static let everything: Set<String> = ["*"]

  @Test("A text of two words or more is a sentence, and belongs in Words", arguments: files)
  func sentences(file: SourceFile) {
    let data = Self.exceptions[file.path] ?? []
    let strays = LiteralReader.literals(in: file.text).filter { Self.isSentence($0.text) && !data.contains($0.text) }
    let named = data == Self.everything ? [] : strays.map { "\(file.path):\($0.line): \($0.text)" }
    #expect(named == [], "belongs in Sources/Words")
  }

  @Test("Every exception is still needed")
  func exceptionsAreUsed() {
    for (path, texts) in Self.exceptions {
      let file = Self.files.first { $0.path == path }
      let found = LiteralReader.literals(in: file?.text ?? "").map(\.text).filter(Self.isSentence)
      for text in texts {
        #expect(texts == Self.everything ? !found.isEmpty : found.contains(text), "\(path): \(text)")
      }
    }
  }

  @Test(
    "A sentence is told from a key, a format and a comment",
    arguments: [
      (#"let a = "Bewaard op schijf""#, ["Bewaard op schijf"]), (#"let a = "modules""#, []),
      (#"let a = "YYYY-MM-DD""#, []), (#"// "een zin hier""#, []), (#"/* "een /* zin */ hier" */ "#, []),
      (#"let a = "\(count) weken geleden""#, ["· weken geleden"]), (#"let a = "a b c""#, []),
      (#"f("\(name("not found"))")"#, ["not found"]),
      (##"let a = #"raw "quoted text" here"#"##, [#"raw "quoted text" here"#]),
      (#"let a = "say \"no way\"""#, ["say ·no way·"]),
      ("let a = \"\"\"\n  Twee regels\n  \"\"\"", ["\n  Twee regels\n  "]),
    ] as [(String, [String])])
  func telling(code: String, sentences: [String]) {
    #expect(LiteralReader.literals(in: code).map(\.text).filter(Self.isSentence) == sentences)
  }

  @Test("A literal is found on its line")
  func lines() {
    let code = "// one\nlet a = \"x\"\n/* \n */ let b = \"\"\"\n  y\n  \"\"\"\nlet c = \"z\""
    #expect(LiteralReader.literals(in: code).map(\.line) == [2, 4, 7])
  }

  /// Two words of two letters or more with a blank between them.
  private static func isSentence(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      word.drop { !$0.isLetter }.prefix(while: \.isLetter).count >= 2
    }
    return zip(words, words.dropFirst()).contains { $0 && $1 }
  }
}
