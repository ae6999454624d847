package import ActaMeeting

extension Minutes {
  /// Why there is no such document of a meeting, as people read it; nil when there is one.
  package static func refusal(_ request: MinutesRequest) -> Words? {
    let label = request.documentLabel.rawValue
    switch problem(request) {
    case nil: return nil
    case .notHeld:
      return Words(
        "this meeting was not held: nothing of it can be extracted or certified.",
        "esta sessão não se realizou: nada há dela para extrair ou certificar.")
    case .cancelled:
      return Words(
        "this meeting was cancelled: there is no notice of it.",
        "esta sessão foi cancelada: não há convocatória dela.")
    case .unknown(let subject, _):
      return Words(
        "“\(subject)” of this meeting may not be shown as \(label).",
        "«\(subject)» desta sessão não se pode mostrar em \(label).")
    case .nothing, .missing:
      let what = nothing(for: request.form)
      return Words(
        "in this meeting there is \(what.english) that may be shown as \(label).",
        "nesta sessão não há \(what.portuguese) que se possa mostrar em \(label).")
    }
  }

  /// That there is none of what a page would be about.
  private static func nothing(for form: MinutesForm) -> Words {
    switch form {
    case .slip: Words("no decision", "nenhuma deliberação")
    case .referral: Words("no proposal sent to another group", "nenhuma proposta encaminhada")
    case .table, .summary, .agenda, .acta, .actions, .extract: Words("no item", "nenhum ponto")
    }
  }
}
