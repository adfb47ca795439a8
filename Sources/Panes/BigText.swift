// Words that are read from the back of the room: letters of five pixels high, drawn in whole blocks, in half ones or, small, in
// quarters.
import Screen

struct BigText {
  /// How large a pixel is.
  enum Scale: CaseIterable {
    /// Two columns wide and a row high.
    case whole
    /// One column wide and half a row high.
    case half
    /// Half a column wide and half a row high: for a question of several sentences.
    case quarter

    /// Rows of a line of letters.
    var rows: Int { self == .whole ? 5 : 3 }
    /// Between two lines of letters; half rows leave one by themselves.
    var gap: Int { self == .whole ? 1 : 0 }
  }

  private let glyphs: [[String]]
  let scale: Scale

  /// In capitals without accents; what has no letter here is left out.
  init(_ text: String, _ scale: Scale = .half) {
    glyphs = text.folded.uppercased().compactMap { BigText.font[$0] }
    self.scale = scale
  }

  var columns: Int {
    // With a pixel between two letters.
    let pixels = max(0, glyphs.reduce(0) { $0 + ($1.first?.count ?? 0) + 1 } - 1)
    return switch scale {
    case .whole: pixels * 2
    case .half: pixels
    case .quarter: (pixels + 1) / 2
    }
  }

  var lines: [String] {
    switch scale {
    case .whole: wholeLines
    case .half: halfLines
    case .quarter: quarterLines
    }
  }

  /// Four pixels stand in a place of the screen.
  private var quarterLines: [String] {
    let pixels = (0..<5).map { row in
      Array(glyphs.map { row < $0.count ? $0[row] : "" }.joined(separator: ".")).map { $0 == "#" }
    }
    func isSet(_ row: Int, _ column: Int) -> Bool { row < 5 && column < pixels[row].count && pixels[row][column] }
    return (0..<scale.rows).map { row in
      String(
        (0..<columns).map { column in
          let (above, below, left) = (row * 2, row * 2 + 1, column * 2)
          let index =
            (isSet(above, left) ? 1 : 0) + (isSet(above, left + 1) ? 2 : 0) + (isSet(below, left) ? 4 : 0)
            + (isSet(below, left + 1) ? 8 : 0)
          return BigText.quarters[index]
        })
    }
  }

  private static let quarters = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")

  private var wholeLines: [String] {
    (0..<5).map { row in
      glyphs.map { glyph in glyph[row].map { $0 == "#" ? "██" : "  " }.joined() }.joined(separator: "  ")
    }
  }

  /// Two pixels stand in a row of the screen.
  private var halfLines: [String] {
    (0..<scale.rows).map { row in
      glyphs.map { glyph in
        let (upper, lower) = (Array(glyph[row * 2]), row * 2 + 1 < glyph.count ? Array(glyph[row * 2 + 1]) : [])
        return String(
          upper.indices.map { column in
            switch (upper[column] == "#", lower.indices.contains(column) && lower[column] == "#") {
            case (true, true): "█"
            case (true, false): "▀"
            case (false, true): "▄"
            case (false, false): " "
            }
          })
      }.joined(separator: " ")
    }
  }

  /// As large as it goes in so many columns and rows; nil where even the smallest does not, or it is in another script.
  static func fitting(_ text: String, columns: Int, rows: Int) -> [BigText]? {
    guard text.folded.uppercased().allSatisfy({ !$0.isLetter || font[$0] != nil }) else { return nil }
    return Scale.allCases.lazy.compactMap { scale -> [BigText]? in
      let lines = wrapped(text, to: columns, scale)
      return lines.rows <= rows ? lines : nil
    }.first
  }

  /// Lines of words that fit in so many columns; a word that does not is broken.
  static func wrapped(_ text: String, to columns: Int, _ scale: Scale) -> [BigText] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      let joined = (lines.last.map { $0 + " " } ?? "") + word
      if !lines.isEmpty, BigText(joined, scale).columns <= columns {
        lines[lines.count - 1] = joined
      } else {
        var rest = Substring(word)
        while !rest.isEmpty {
          var part = rest
          while part.count > 1, BigText(String(part), scale).columns > columns { part.removeLast() }
          lines.append(String(part))
          rest = rest.dropFirst(part.count)
        }
      }
    }
    return lines.map { BigText($0, scale) }
  }

  private static let font: [Character: [String]] = Dictionary(
    uniqueKeysWithValues: drawings.map { ($0.0, $0.1.split(separator: "/").map(String.init)) })

  private static let drawings: [(Character, String)] = [
    ("A", "###/#.#/###/#.#/#.#"), ("B", "##./#.#/##./#.#/##."), ("C", ".##/#../#../#../.##"),
    ("D", "##./#.#/#.#/#.#/##."), ("E", "###/#../##./#../###"), ("F", "###/#../##./#../#.."),
    ("G", ".##/#../#.#/#.#/.##"), ("H", "#.#/#.#/###/#.#/#.#"), ("I", "#/#/#/#/#"), ("J", "..#/..#/..#/#.#/.#."),
    ("K", "#.#/#.#/##./#.#/#.#"), ("L", "#../#../#../#../###"), ("M", "#...#/##.##/#.#.#/#...#/#...#"),
    ("N", "#..#/##.#/#.##/#..#/#..#"), ("O", ".#./#.#/#.#/#.#/.#."), ("P", "##./#.#/##./#../#.."),
    ("Q", ".#./#.#/#.#/.##/..#"), ("R", "##./#.#/##./#.#/#.#"), ("S", ".##/#../.#./..#/##."),
    ("T", "###/.#./.#./.#./.#."), ("U", "#.#/#.#/#.#/#.#/###"), ("V", "#.#/#.#/#.#/#.#/.#."),
    ("W", "#...#/#...#/#.#.#/##.##/#...#"), ("X", "#.#/#.#/.#./#.#/#.#"), ("Y", "#.#/#.#/.#./.#./.#."),
    ("Z", "###/..#/.#./#../###"), ("0", "###/#.#/#.#/#.#/###"), ("1", ".#./##./.#./.#./###"),
    ("2", "###/..#/###/#../###"), ("3", "###/..#/.##/..#/###"), ("4", "#.#/#.#/###/..#/..#"),
    ("5", "###/#../###/..#/###"), ("6", "###/#../###/#.#/###"), ("7", "###/..#/..#/.#./.#."),
    ("8", "###/#.#/###/#.#/###"), ("9", "###/#.#/###/..#/###"), (" ", "../../../../.."), (".", "././././#"),
    (",", "./././#/#"), (":", "./#/./#/."), (";", "./#/./#/#"), ("?", "##./..#/.#./.../.#."), ("!", "#/#/#/./#"),
    ("-", ".../.../###/.../..."), ("+", ".../.#./###/.#./..."), ("'", "#/#/././."), ("’", "#/#/././."),
    ("\"", "#.#/#.#/.../.../..."), ("/", "..#/..#/.#./#../#.."), ("(", ".#/#./#./#./.#"), (")", "#./.#/.#/.#/#."),
    ("%", "#.#/..#/.#./#../#.#"), ("&", ".#./#.#/.#./#.#/.##"), ("=", ".../###/.../###/..."),
    ("€", ".##/#../###/#../.##"),
  ]
}

extension [BigText] {
  /// Of the screen, with those between the lines.
  var rows: Int { reduce(0) { $0 + $1.scale.rows + $1.scale.gap } - (last?.scale.gap ?? 0) }
}

extension Frame {
  /// From `row` of `area` down.
  mutating func put(_ large: [BigText], in area: Rect, row: Int) {
    var row = row
    for line in large {
      for text in line.lines {
        put(.words(" " + text, .emphasis, .bold), in: area, row: row)
        row += 1
      }
      row += line.scale.gap
    }
  }
}
