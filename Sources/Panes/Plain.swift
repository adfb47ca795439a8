// Text as it is compared when finding something: lower case, without accents.
import Screen

extension String {
  var plain: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    return map { character in
      let ascii = Ascii.form(of: Cluster(character))
      return ascii == "?" ? String(character) : ascii
    }
    .joined().lowercased()
  }
}
