// What was done, refused or is to be known, in a sentence.
import Words

/// A sentence on the bottom line.
struct Status: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case info, done, refused }

  var kind: Kind
  var words: Phrase

  init(_ kind: Kind, _ words: Phrase) { (self.kind, self.words) = (kind, words) }
}
