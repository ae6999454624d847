import ActaMeeting

/// One line under the field being filled in that says what it is for, where its name alone does not.
struct FieldHelp: Hashable, Sendable {
  let required: String
  let offered: String
  private let groupID: String
  private let quorum: String
  private let codes: String
  private let span: String
  private let planned: String
  private let lead: String
  private let basis: String
  private let times: String
  private let owner: String
  private let evidence: String
  private let problem: String
  private let indicator: String
  private let restrictedTitle: String

  static func of(_ language: Language) -> FieldHelp {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  /// Nil where the name of the field says enough.
  func text(for field: FormField.Name, in purpose: Form.Purpose) -> String? {
    switch (purpose, field) {
    case (.found(.group, _), .label): groupID
    case (.found(.group, _), .rule): quorum
    case (.found(.institution, _), .label): codes
    case (.found(.meeting, _), .until): span
    case (.item, .minutes): planned
    case (.item, .lead): lead
    case (.decision, .basis): basis
    case (.person, .times): times
    case (.action, .who), (.owner, .who): owner
    case (.review, .evidence): evidence
    case (.proposal, .problem): problem
    case (.proposal, .indicator): indicator
    case (.restricted, .note): restrictedTitle
    default: nil
    }
  }

  private static let portuguese = FieldHelp(
    required: "obrigatório",
    offered: "Enter aceita o que está; escrever põe outro no lugar.",
    groupID: "O nome curto que vai em cada acta e em cada acção, por exemplo GRD-MXX.",
    quorum: "Instituições que têm de estar: metade+1, dois-terços, nenhum ou um número.",
    codes: "Uma, ou várias entre vírgulas: PD, SDSMAS, PRM, IPAJ",
    span: "Do princípio ao fim previsto: 09:00-12:00.",
    planned: "Minutos previstos: o relógio compara com eles.",
    lead: "A instituição que apresenta o ponto.",
    basis: "Vazio: não se regista, e a acta deixa o espaço em branco.",
    times: "De quando a quando esteve: 09:15-10:30; vírgula entre várias vezes.",
    owner: "A instituição que responde: responde uma, ajudam outras.",
    evidence: "Onde se vê que está feito: um ofício, uma lista, um relatório. Sem nomes.",
    problem: "O que falha hoje, sem casos nem nomes.",
    indicator: "Como se saberá se resultou, de preferência com um número.",
    restrictedTitle: "Uma palavra sobre o assunto; não sai em nenhum documento.")

  private static let english = FieldHelp(
    required: "required",
    offered: "Enter takes what is there; typing puts something else in its place.",
    groupID: "The short name on all minutes and actions, for example GRD-MXX.",
    quorum: "Institutions that must be there: half+1, two-thirds, none or a number.",
    codes: "One, or several between commas: PD, SDSMAS, PRM, IPAJ",
    span: "From the beginning to the planned end: 09:00-12:00.",
    planned: "Planned minutes: the clock compares with them.",
    lead: "The institution that presents the item.",
    basis: "Empty: not recorded, and the minutes leave a blank.",
    times: "From when to when they were there: 09:15-10:30; a comma between several.",
    owner: "The responsible institution: one is responsible, others support it.",
    evidence: "Where it shows that it is done: a letter, a list, a report. No names.",
    problem: "What goes wrong today, without cases or names.",
    indicator: "How it will show whether it worked, with a number if possible.",
    restrictedTitle: "A word about the subject; it leaves in no document.")
}

extension Session {
  var fieldHelp: FieldHelp { FieldHelp.of(language) }

  /// Whether a form is not taken while this field is empty.
  func isRequired(_ field: FormField, in form: Form) -> Bool {
    var empty = field
    empty.line = LineField(text: "")
    return problem(of: empty, in: form) != nil
  }
}
