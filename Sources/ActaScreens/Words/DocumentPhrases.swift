import ActaMeeting

/// What the session calls the documents that it makes.
struct DocumentPhrases: Sendable {
  let acta: String
  let notice: String
  let actionSheets: String
  let extract: String
  let slip: String
  let referral: String
  let keepAsPDF: String
  let keepAsHTML: String
  let mustNotEnter: String
  /// Beside a notice of meeting that is given late.
  let shortNotice: String

  static func of(_ language: Language) -> DocumentPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = DocumentPhrases(
    acta: "acta em prosa formal",
    notice: "convocatória",
    actionSheets: "folhas de acções por instituição",
    extract: "extracto do ponto {0}",
    slip: "certidão da deliberação {0}",
    referral: "nota de encaminhamento ({0})",
    keepAsPDF: "guardar como PDF",
    keepAsHTML: "guardar como página HTML",
    mustNotEnter: "{0}:{1}: este texto não pode entrar num documento {2}",
    shortNotice: "Faltam menos de 48 horas para esta sessão.")

  private static let english = DocumentPhrases(
    acta: "minutes in formal prose",
    notice: "notice of meeting",
    actionSheets: "action sheets by institution",
    extract: "extract of item {0}",
    slip: "slip of decision {0}",
    referral: "note of referral ({0})",
    keepAsPDF: "keep as PDF",
    keepAsHTML: "keep as HTML page",
    mustNotEnter: "{0}:{1}: this text must not enter a document of {2}",
    shortNotice: "This meeting is less than 48 hours away.")
}
