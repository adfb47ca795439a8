// The keys that stand in JSON text, each with the way to it: so that two texts can be compared by what they speak of.

import FoundationEssentials

/// Any JSON, as far as its keys go.
private enum JSONTree: Decodable {
  case object([String: JSONTree])
  case array([JSONTree])
  case null
  case leaf

  init(from decoder: any Decoder) throws {
    if let object = try? [String: JSONTree](from: decoder) {
      self = .object(object)
    } else if let array = try? [JSONTree](from: decoder) {
      self = .array(array)
    } else {
      self = try decoder.singleValueContainer().decodeNil() ? .null : .leaf
    }
  }

  /// The places in an array are not told apart.
  func collect(_ way: [String], into paths: inout Set<[String]>) {
    switch self {
    case .object(let object): for (key, value) in object { value.collect(way + [key], into: &paths) }
    case .array(let array): for value in array { value.collect(way, into: &paths) }
    case .null: return
    case .leaf: break
    }
    paths.insert(way)
  }
}

/// The ways to all keys that have a value. Nil when the text is no JSON.
func jsonPaths(_ text: some Collection<UInt8>) -> Set<[String]>? {
  guard let tree = try? JSONDecoder().decode(JSONTree.self, from: Data(text)) else { return nil }
  var paths: Set<[String]> = []
  tree.collect([], into: &paths)
  return paths
}
