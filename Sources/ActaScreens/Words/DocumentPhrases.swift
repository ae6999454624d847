import ActaMeeting
import ActaMinutes

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
  /// Beside a notice of meeting that is given late.
  let shortNotice: String
  /// Form, language, label and pages of what view 6 shows.
  let shown: String
  /// Of the minutes of a meeting that was just closed.
  let kept: String
  let notKept: String
  /// Of the approved minutes of the meeting whose day and name are `{0}`.
  let approvedKept: String
  let approvedNotKept: String
  /// Said when a closing or an approval is taken back: the minutes that it kept are taken from nobody.
  let earlierStays: String

  func name(of form: MinutesForm, about subject: String, _ words: Phrases) -> String {
    switch form {
    case .acta: acta
    case .table: words.formTable
    case .summary: words.formSummary
    case .agenda: notice
    case .actions: actionSheets
    case .slip: slip.filled(subject)
    case .extract: extract.filled(subject)
    case .referral: referral.filled(subject)
    }
  }

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
    shortNotice: "Faltam menos de 48 horas para esta sessão.",
    shown: "{0}, {1}, {2}: {3} {3|página|páginas}",
    kept: "Acta guardada em minutes/.",
    notKept: "A acta não ficou guardada: 6 e p dizem porquê.",
    approvedKept: "Cópia em minutes/.",
    approvedNotKept: "Aprovada, mas sem cópia: u desfaz; em {0}, ! mostra o que emendar.",
    earlierStays: "minutes/ fica como está.")

  private static let english = DocumentPhrases(
    acta: "minutes in formal prose",
    notice: "notice of meeting",
    actionSheets: "action sheets by institution",
    extract: "extract of item {0}",
    slip: "slip of decision {0}",
    referral: "note of referral ({0})",
    keepAsPDF: "keep as PDF",
    keepAsHTML: "keep as HTML page",
    shortNotice: "This meeting is less than 48 hours away.",
    shown: "{0}, {1}, {2}: {3} {3|page|pages}",
    kept: "Minutes kept in minutes/.",
    notKept: "The minutes were not kept: 6 and p say why.",
    approvedKept: "Copy in minutes/.",
    approvedNotKept: "Approved, but no copy kept: u undoes; in {0}, ! shows what to mend.",
    earlierStays: "minutes/ stays as it is.")
}
