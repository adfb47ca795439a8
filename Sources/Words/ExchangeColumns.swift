// The columns of the tables that are read, and the names of what stands in them, in Dutch and English.

import Domain

/// A column that is understood, found by its title.
package enum Column: Hashable, CaseIterable, Sendable {
  case lastName, firstName, birth, town, phone, email
  case referrer, consultant, consultantPhone, consultantEmail, informalReferrer, referredOn, status, remark
  case week, weekday, from, to, pause, kind, theme, place, slot

  /// Titles by which it is known; the first is the one that we name.
  package var titles: [Phrase] {
    switch self {
    case .lastName: [Phrase("naam", "name"), Phrase("familienaam", "last name"), Phrase("achternaam", "surname")]
    case .firstName: [Phrase("voornaam", "first name")]
    case .birth: [Phrase("geboortedatum", "date of birth"), Phrase("geboren", "birth date")]
    case .town: [Phrase("gemeente", "town"), Phrase("woonplaats", "municipality")]
    case .phone: [Phrase("telefoon", "phone"), Phrase("gsm", "telephone")]
    case .email: [Phrase("e-mail", "email"), Phrase("mail", "e-mail address")]
    case .referrer: [Phrase("verwijzer", "referrer"), Phrase("formele verwijzer", "formal referrer")]
    case .consultant: [Phrase("consulent", "consultant")]
    case .consultantPhone: [Phrase("telefoon consulent", "consultant phone")]
    case .consultantEmail: [Phrase("e-mail consulent", "consultant email")]
    case .informalReferrer: [Phrase("informele verwijzer", "informal referrer")]
    case .referredOn: [Phrase("toegeleid op", "referred on"), Phrase("verwezen op", "referral date")]
    case .status: [Phrase("statuut", "status"), Phrase("uitkering", "benefit")]
    case .remark: [Phrase("opmerking", "remark"), Phrase("opmerkingen", "remarks")]
    case .week: [Phrase("week", "week"), Phrase("programmaweek", "programme week")]
    case .weekday: [Phrase("dag", "day"), Phrase("weekdag", "weekday")]
    case .from: [Phrase("van", "from")]
    case .to: [Phrase("tot", "to"), Phrase("tot", "until")]
    case .pause: [Phrase("pauze", "break"), Phrase("pauze", "pause")]
    case .kind: [Phrase("soort", "kind"), Phrase("soort", "type")]
    case .theme: [Phrase("thema", "theme")]
    case .place: [Phrase("plaats", "place")]
    case .slot: [Phrase("duur per deelnemer", "minutes per participant")]
    }
  }
}

extension FileKind {
  package var columns: [Column] {
    switch self {
    case .referrals:
      [
        .lastName, .firstName, .birth, .town, .phone, .email, .referrer, .consultant, .consultantPhone,
        .consultantEmail, .informalReferrer, .referredOn, .status, .remark,
      ]
    case .programme: [.week, .weekday, .from, .to, .pause, .kind, .theme, .place, .slot]
    }
  }

  /// Without these a row says too little.
  package var necessary: [Column] {
    switch self {
    case .referrals: [.lastName, .firstName, .referrer]
    case .programme: [.week, .weekday, .from, .to, .kind]
    }
  }

  package var words: Phrase {
    switch self {
    case .referrals: Phrase("lijst van verwijzingen", "list of referrals")
    case .programme: Phrase("programma", "programme")
    }
  }
}

extension BenefitStatus {
  /// How files write it, as it is compared: small letters and digits only.
  package var namesInFiles: [String] {
    switch self {
    case .riziv: ["riziv", "ziekenfonds", "mutualiteit", "healthinsurance"]
    case .jobSeeker: ["werkloosheidsuitkering", "werkloos", "unemploymentbenefit", "jobseekersbenefit"]
    case .leefloon: ["leefloon", "livingwage"]
    case .noBenefit: ["geen", "geenuitkering", "none", "nobenefit"]
    case .other: ["ander", "andere", "anderstatuut", "other", "otherstatus"]
    }
  }
}

extension Session.Kind {
  /// How files write it beside its own name.
  package var otherNamesInFiles: [String] {
    switch self {
    case .groupTraining: ["group training", "groepstraining"]
    case .infoMoment: ["info moment", "infosessie"]
    case .firstTalk: ["first talk"]
    case .returnDay: ["terugkommoment"]
    default: []
    }
  }
}
