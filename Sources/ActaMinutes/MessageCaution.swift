package import ActaMeeting

extension Minutes {
  /// What is to be said of a summary that is for no message: a summary is made to be sent by one, which
  /// reaches more people than the two strictest labels of TLP 2.0 allow. Nil of every other document.
  package static func caution(_ request: MinutesRequest) -> Words? {
    let label = request.documentLabel
    guard request.form == .summary, label < .amber else { return nil }
    return Words(
      "a summary is for a message, and what is \(label.rawValue) is not sent by message; for TLP:AMBER or "
        + "less strict it leaves out what is more restricted",
      "um resumo é para uma mensagem, e o que é \(label.rawValue) não se envia por mensagem; em TLP:AMBER ou "
        + "menos restrito deixa de fora o que é mais reservado")
  }
}
