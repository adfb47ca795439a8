// The rules that do not hold, and what deserves a look, as sentences.
//
// Those whom one thing concerns stand in one sentence, by name: over the cap in the same weeks with the same sums, or in
// the same two places at once. A counsellor in two places is said only where no participant's sentence says it already.

import Domain

extension Finding {
  /// What is so now. `name` says how a person is shown.
  package func phrase(_ name: (Who) -> String = { $0.name.full }) -> Phrase { [self].phrase(.now, name) }
}

extension [Finding] {
  /// What is so now, with those whom the same thing concerns in one sentence.
  package func phrases(_ name: (Who) -> String = { $0.name.full }) -> [Phrase] { sentences(.now, name) }

  func phrase(_ mood: FindingMood, _ name: (Who) -> String) -> Phrase {
    sentences(mood, name).joined(Phrase(same: " "))
  }

  private func sentences(_ mood: FindingMood, _ name: (Who) -> String) -> [Phrase] {
    overCap(mood, name) + overlaps(mood, name) + duringInternship(mood, name) + counsellorOverlaps(mood)
      + compactMap { $0.single(mood, name) }
  }
}

/// Whether a sentence tells what is so, or what a refused change would have brought.
enum FindingMood { case now, would }

// MARK: - Several people, several weeks

extension [Finding] {
  private struct Sum: Hashable {
    let week: Week
    let sum: Minutes
    let cap: Minutes
  }

  /// "wk 24 (8-14 juni): Sofie D. zou 20 u 30 hebben, hoogstens 19 u; ook wk 26 en wk 28 (20 u)."
  private func overCap(_ mood: FindingMood, _ name: (Who) -> String) -> [Phrase] {
    let sums = grouped { finding in
      if case .overCap(let who, let week, let sum, let cap) = finding {
        (who, Sum(week: week, sum: sum, cap: cap))
      } else {
        nil
      }
    }
    return sums.grouped { ($0.value.sorted { $0.week < $1.week }, $0.key) }.compactMap { sums, concerned in
      guard let first = sums.first else { return nil }
      let (sum, cap) = (first.sum.words, first.cap.words)
      let subject = concerned.subject(
        name, mood,
        now: (
          Phrase("heeft \(sum.dutch) gepland", "has \(sum.english) planned"),
          Phrase("hebben elk \(sum.dutch) gepland", "each have \(sum.english) planned")
        ),
        would: (
          Phrase("zou \(sum.dutch) hebben", "would have \(sum.english)"),
          Phrase("zouden elk \(sum.dutch) hebben", "would each have \(sum.english)")
        ))
      let others = sums.dropFirst().map { other in
        let week = other.week.numberWords
        return other.sum == first.sum ? week : week + Phrase(same: " (") + other.sum.words + Phrase(same: ")")
      }
      let also = others.isEmpty ? Phrase(same: "") : Phrase("; ook ", "; also ") + others.listed
      return first.week.words + Phrase(same: ": ") + subject + Phrase(", hoogstens ", ", at most ") + cap + also
        + Phrase(same: ".")
    }
  }

  private struct Pair: Hashable {
    let one: Appointment
    let other: Appointment

    init(_ one: Appointment, _ other: Appointment) {
      let inOrder = (one.time.from, one.id) <= (other.time.from, other.id)
      (self.one, self.other) = inOrder ? (one, other) : (other, one)
    }

    var words: Phrase { one.words + Phrase(" en ", " and ") + other.nameAndTime }
  }

  private var pairs: [(key: Pair, value: [Who])] {
    grouped { if case .overlap(let who, let one, let other) = $0 { (Pair(one, other), who) } else { nil } }
  }

  private func overlaps(_ mood: FindingMood, _ name: (Who) -> String) -> [Phrase] {
    pairs.grouped { ($0.value.sorted(), $0.key) }.map { concerned, pairs in
      concerned.subject(
        name, mood,
        now: (
          Phrase("is op twee plaatsen tegelijk: ", "is in two places at once: "),
          Phrase("zijn op twee plaatsen tegelijk: ", "are in two places at once: ")
        ),
        would: (
          Phrase("zou op twee plaatsen tegelijk zijn: ", "would be in two places at once: "),
          Phrase("zouden op twee plaatsen tegelijk zijn: ", "would be in two places at once: ")
        )) + pairs.map(\.words).joined(Phrase(same: "; ")) + Phrase(same: ".")
    }
  }

  private func counsellorOverlaps(_ mood: FindingMood) -> [Phrase] {
    let said = Set(pairs.map(\.key))
    let pairs = grouped { finding in
      if case .counsellorOverlap(let name, let one, let other) = finding, !said.contains(Pair(one, other)) {
        (name, Pair(one, other))
      } else {
        nil
      }
    }
    return pairs.map { name, pairs in
      let verb =
        mood == .now
        ? Phrase("heeft twee sessies tegelijk: ", "has two sessions at once: ")
        : Phrase("zou twee sessies tegelijk hebben: ", "would have two sessions at once: ")
      return Phrase(same: "\(name) ") + verb + pairs.map(\.words).joined(Phrase(same: "; ")) + Phrase(same: ".")
    }
  }

  private struct Clash: Hashable {
    let session: Appointment
    let hours: TimeSpan

    var words: Phrase {
      session.day.short + Phrase(same: " ") + session.name
        + Phrase(
          " (\(session.time.words); stage \(hours.words))", " (\(session.time.words); internship \(hours.words))")
    }
  }

  private func duringInternship(_ mood: FindingMood, _ name: (Who) -> String) -> [Phrase] {
    let clashes = grouped { finding in
      if case .duringInternship(let who, let session, let hours) = finding {
        (Clash(session: session, hours: hours), who)
      } else {
        nil
      }
    }
    return clashes.grouped { ($0.value.sorted(), $0.key) }.map { concerned, clashes in
      concerned.subject(
        name, mood,
        now: (
          Phrase("heeft een sessie tijdens de stage-uren: ", "has a session during the internship: "),
          Phrase("hebben een sessie tijdens de stage-uren: ", "have a session during the internship: ")
        ),
        would: (
          Phrase("zou een sessie tijdens de stage-uren hebben: ", "would have a session during the internship: "),
          Phrase("zouden een sessie tijdens de stage-uren hebben: ", "would have a session during the internship: ")
        )) + clashes.map(\.words).joined(Phrase(same: "; ")) + Phrase(same: ".")
    }
  }
}

extension [Who] {
  /// Their names with a verb that fits their number and the mood.
  fileprivate func subject(
    _ name: (Who) -> String, _ mood: FindingMood, now: (one: Phrase, many: Phrase), would: (one: Phrase, many: Phrase)
  ) -> Phrase {
    let verb = mood == .now ? now : would
    return sorted().map(name).listed + Phrase(same: " ") + (count == 1 ? verb.one : verb.many)
  }
}

extension Sequence {
  /// What `entry` makes of each element, gathered by key; the keys in order of first appearance.
  fileprivate func grouped<Key: Hashable, Value>(_ entry: (Element) -> (Key, Value)?) -> [(key: Key, value: [Value])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, value: [Value])] = []
    for (key, value) in compactMap(entry) {
      if let place = places[key] {
        groups[place].value.append(value)
      } else {
        places[key] = groups.count
        groups.append((key, [value]))
      }
    }
    return groups
  }
}
