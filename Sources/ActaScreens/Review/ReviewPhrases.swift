import ActaMeeting

/// Words of the review in one language. Places are `{0}`, `{1}`.
struct ReviewPhrases: Hashable, Sendable {
  let byPromise: String
  let byDue: String
  let byOwner: String
  let marked: String
  let severalActions: String
  /// What a filter finds late actions by.
  let lateWords: String
  let unanswered: String
  let intoWhich: String
  let noSuchAction: String
  let bornElsewhere: String
  let promiseIsApproved: String
  let labelTwice: String

  func order(_ order: ReviewOrder) -> String {
    switch order {
    case .promise: byPromise
    case .due: byDue
    case .owner: byOwner
    }
  }

  static func of(_ language: Language) -> ReviewPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = ReviewPhrases(
    byPromise: "pela promessa mais antiga", byDue: "pelo prazo", byOwner: "por instituição",
    marked: "{0} {0|marcada|marcadas}: x r w t valem para todas",
    severalActions: "{0} {0|acção|acções}",
    lateWords: "em atraso atrasada overdue",
    unanswered:
      "{0} {0|acção com prazo até hoje não foi vista|acções com prazo até hoje não foram vistas}: "
      + "{1}. A acta não fala disso; nas acções (4), r regista o estado.",
    intoWhich: "Fundida em que acção",
    noSuchAction: "Não há outra acção com esse nome; escolha com as setas, ou 2026-07-30/A1.",
    bornElsewhere: "{0} foi prometida noutro grupo, que não está aqui.",
    promiseIsApproved: "A acta que a prometeu está aprovada: w muda quem, t o prazo, r o estado.",
    labelTwice: "Outra acção da mesma reunião também é {0}: mude primeiro uma das etiquetas (E).")

  private static let english = ReviewPhrases(
    byPromise: "oldest promise first", byDue: "by due date", byOwner: "by institution",
    marked: "{0} marked: x r w t change them all", severalActions: "{0} action items",
    lateWords: "overdue late em atraso",
    unanswered:
      "{0} {0|action due by today was|actions due by today were} not seen: {1}. The minutes say nothing "
      + "of it; among the actions (4), r records the state.",
    intoWhich: "Merged into which action",
    noSuchAction:
      "There is no other action of that name; choose with the arrows, or 2026-07-30/A1.",
    bornElsewhere: "{0} was promised in another group, which is not here.",
    promiseIsApproved:
      "The minutes that promised it are approved: w changes who, t until when, r its state.",
    labelTwice: "Another action of the same meeting is {0} too: change one of the labels first (E)."
  )
}
