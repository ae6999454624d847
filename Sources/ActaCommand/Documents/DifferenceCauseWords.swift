import ActaMeeting
import ActaMinutes

extension DifferenceCause {
  /// Why a copy that has the right seal may read otherwise there.
  var words: Words {
    switch self {
    case .record:
      Words(
        "what differs is text of the meeting, which the seal covers: the copy was changed.",
        "o que difere é texto da reunião, que o selo cobre: a cópia foi mudada.")
    case .group:
      Words(
        "what differs are names from group.txt, which the seal does not cover: either the copy was "
          + "changed, or group.txt has changed since.",
        "o que difere são nomes de group.txt, que o selo não cobre: ou a cópia foi mudada, ou "
          + "group.txt mudou desde então.")
    case .sentences:
      Words(
        "what differs are standard sentences, from wording.txt or from Acta itself, which the seal "
          + "does not cover: either the copy was changed, or wording.txt has changed since, or "
          + "another version of Acta made the copy.",
        "o que difere são frases feitas, de wording.txt ou do Acta, que o selo não cobre: ou a cópia "
          + "foi mudada, ou wording.txt mudou desde então, ou a cópia é de outra versão do Acta.")
    case .elsewhere:
      Words(
        "what differs are texts of other meetings or groups, which this seal does not cover: either "
          + "the copy was changed, or those texts have changed since.",
        "o que difere são textos de outras reuniões ou grupos, que este selo não cobre: ou a cópia "
          + "foi mudada, ou esses textos mudaram desde então.")
    case .form:
      Words(
        "what differs are figures, days, hours or printed headings: the copy was changed, unless "
          + "another version of Acta made it. Compare the figures with the meeting's own file.",
        "o que difere são números, dias, horas ou palavras impressas: a cópia foi mudada, se não é de "
          + "outra versão do Acta. Compare os números com o ficheiro da reunião.")
    case .added:
      Words(
        "the copy says more than the approved text: sentences were added to it.",
        "a cópia diz mais do que o texto aprovado: juntaram-lhe frases.")
    }
  }
}
