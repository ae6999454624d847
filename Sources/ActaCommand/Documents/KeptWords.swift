import ActaMeeting
import ActaMinutes

/// What is said of names beside a seal that does not cover them.
enum KeptWords {
  static let covers = Words(
    "The seal covers the text of the meeting. Names of people and institutions are those of group.txt "
      + "today, which it does not cover.",
    "O selo cobre o texto da reunião. Os nomes de pessoas e instituições são os de group.txt hoje, que "
      + "ele não cobre.")

  static func alsoKept(_ file: String) -> Words {
    Words("The names, too, are as in \(file).", "Também os nomes estão como em \(file).")
  }

  /// One place where a kept copy and the text of today part.
  static func difference(_ one: CopyDifference, at place: Words) -> Words {
    guard let kept = one.copy, let now = one.approved else {
      let words = one.copy ?? one.approved ?? ""
      return one.copy == nil
        ? Words(
          "\(place.english): lacks “\(words)”, which it would have now",
          "\(place.portuguese): não tem «\(words)», que agora teria")
        : Words(
          "\(place.english): has “\(words)”, which it would not have now",
          "\(place.portuguese): tem «\(words)», que agora não teria")
    }
    return Words(
      "\(place.english): reads “\(kept)”, now it would be “\(now)”",
      "\(place.portuguese): diz «\(kept)», agora seria «\(now)»")
  }
}

extension DifferenceCause {
  /// Why minutes that were kept read otherwise than those made today.
  var since: Words {
    switch self {
    case .record:
      Words(
        "what differs is text of the meeting, which the seal covers: the kept copy was changed.",
        "o que difere é texto da reunião, que o selo cobre: a cópia guardada foi mudada.")
    case .group:
      Words(
        "what differs are names from group.txt, which has changed since.",
        "o que difere são nomes de group.txt, que mudou desde então.")
    case .sentences:
      Words(
        "what differs are standard sentences: wording.txt has changed since, or another version of "
          + "Acta made the kept copy.",
        "o que difere são frases feitas: wording.txt mudou desde então, ou a cópia guardada é de outra "
          + "versão do Acta.")
    case .elsewhere:
      Words(
        "what differs are texts of other meetings or groups, which have changed since.",
        "o que difere são textos de outras reuniões ou grupos, que mudaram desde então.")
    case .form:
      Words(
        "what differs are figures or printed headings: group.txt has changed since, or the kept copy "
          + "was changed, or another version of Acta made it.",
        "o que difere são números ou palavras impressas: group.txt mudou desde então, ou a cópia "
          + "guardada foi mudada, ou é de outra versão do Acta.")
    case .added:
      Words(
        "the kept copy has sentences that it would not have now: it was changed, unless wording.txt had "
          + "them then.",
        "a cópia guardada tem frases que agora não teria: foi mudada, se wording.txt não as tinha então."
      )
    }
  }
}
