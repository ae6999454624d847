import ActaMeeting
import ActaMinutes

extension DifferenceCause {
  /// Why a copy that has the right seal may read otherwise there.
  var words: Words {
    switch self {
    case .record:
      Words(
        "where it differs, the meeting's own text stands: the copy does not have the approved text.",
        "onde difere está o texto da reunião: a cópia não tem o texto aprovado.")
    case .group:
      Words(
        "where it differs, names of group.txt stand, which the seal does not cover: group.txt was "
          + "changed since, or the copy was.",
        "onde difere estão nomes de group.txt, que o selo não cobre: group.txt mudou desde então, ou "
          + "a cópia foi mudada.")
    case .sentences:
      Words(
        "where it differs, sentences of wording.txt or of the program stand, which the seal does not "
          + "cover: wording.txt was changed since, another version of Acta made the copy, or the copy "
          + "was changed.",
        "onde difere estão frases de wording.txt ou do programa, que o selo não cobre: wording.txt "
          + "mudou desde então, a cópia é de outra versão do Acta, ou foi mudada.")
    case .elsewhere:
      Words(
        "where it differs, texts of other meetings or groups stand, which this seal does not cover: "
          + "they were changed since, or the copy was.",
        "onde difere estão textos de outras reuniões ou grupos, que este selo não cobre: mudaram desde "
          + "então, ou a cópia foi mudada.")
    case .form:
      Words(
        "where it differs, hours, days, counts or words of the form stand: the copy was changed, or "
          + "another version of Acta made it.",
        "onde difere estão horas, dias, números ou palavras do modelo: a cópia foi mudada, ou é de "
          + "outra versão do Acta.")
    }
  }
}
