import ActaMeeting
import ActaText

/// What `acta import attendance` says.
struct ImportWords {
  let language: Language

  private var pt: Bool { language == .portuguese }

  var whatToImport: String {
    pt
      ? "acta: só sei importar presenças: acta import attendance FICHEIRO --training FICHEIRO.txt"
      : "acta: only attendance can be imported: acta import attendance FILE --training FILE.txt"
  }

  var fileMissing: String {
    pt ? "acta: falta o ficheiro com a lista." : "acta: the file with the list is missing."
  }

  var trainingMissing: String {
    pt
      ? "acta: falta --training com o ficheiro da capacitação (training/….txt de um grupo)."
      : "acta: --training is missing, with the training's file (training/….txt of a group)."
  }

  func noTraining(_ path: String) -> String {
    pt
      ? "acta: «\(path)» não é uma capacitação; tem de estar em training/ de um grupo."
      : "acta: “\(path)” is no training; it must stand in a group's training/."
  }

  func frozen(_ path: String) -> String {
    pt
      ? "acta: «\(path)» não se altera: não é UTF-8, ou é de uma versão mais nova do formato."
      : "acta: “\(path)” is not changed: it is not UTF-8, or of a newer version of the format."
  }

  func unreadable(_ path: String, _ why: AttendanceImport.Unreadable) -> String {
    let (columns, rows) = (AttendanceImport.mostColumns, AttendanceImport.mostRows)
    return switch why {
    case .noHeadings:
      pt
        ? "acta: \(path): nenhuma linha diz o que são as colunas; escreva por cima «Nome» e as outras, "
          + "como Instituição, Sexo, Faixa etária, Dia 1 manhã, Pré, Pós."
        : "acta: \(path): no row says what the columns are; write “Name” and the others above, such as "
          + "Institution, Sex, Age, Day 1 AM, Pre, Post."
    case .tooManyColumns:
      pt
        ? "acta: \(path): tem mais de \(columns) colunas; apague as que não são da lista."
        : "acta: \(path): it has more than \(columns) columns; delete those that are not of the list."
    case .tooManyRows:
      pt
        ? "acta: \(path): tem mais de \(rows) linhas; divida a lista em várias e importe uma após outra."
        : "acta: \(path): it has more than \(rows) rows; split the list and import one after the other."
    }
  }

  func noOffice(_ path: String) -> String {
    pt
      ? "acta: para ler \(path) falta o LibreOffice (Debian: libreoffice-calc); ou guarde-o como CSV."
      : "acta: to read \(path) LibreOffice is missing (Debian: libreoffice-calc); or save it as CSV."
  }

  func notConverted(_ path: String) -> String {
    pt
      ? "acta: o LibreOffice não leu \(path); abra-o e guarde-o como CSV."
      : "acta: LibreOffice could not read \(path); open it and save it as CSV."
  }

  func column(_ column: AttendanceImport.Column) -> String {
    let number = "\(pt ? "coluna" : "column") \(column.number)"
    return "\(column.title.isEmpty ? number : column.title): \(meaning(column.meaning))"
  }

  /// What a column was taken for.
  private func meaning(_ meaning: AttendanceImport.Meaning) -> String {
    switch meaning {
    case .name: pt ? "nome" : "name"
    case .institution: pt ? "instituição" : "institution"
    case .sex: pt ? "sexo" : "sex"
    case .age: pt ? "faixa etária" : "age band"
    case .marks: pt ? "marcas" : "marks"
    case .pre: pt ? "teste antes" : "test before"
    case .post: pt ? "teste depois" : "test after"
    case .halfDays(let places):
      (pt ? "meio-dia " : "half-day ") + places.map { String($0 + 1) }.joined(separator: "+")
    case .contact:
      pt
        ? "contacto: não se guarda (o formato não tem contactos)"
        : "contact: not kept (the format has no contacts)"
    case .unknown: pt ? "não entendido: fica de fora" : "not understood: left out"
    case .otherDay:
      pt
        ? "um dia que não é desta actividade: fica de fora"
        : "a day that is none of this activity's: left out"
    }
  }

  func counts(_ done: AttendanceImport) -> String {
    let (added, refused) = (done.added.count, done.refused.count)
    return pt
      ? "\(added) \(added == 1 ? "pessoa" : "pessoas") a juntar, \(done.updated.count) a completar, "
        + "\(done.unchanged) sem mudança, \(refused) \(refused == 1 ? "linha" : "linhas") de fora"
      : "\(added) \(added == 1 ? "person" : "people") to add, \(done.updated.count) to complete, "
        + "\(done.unchanged) unchanged, \(refused) \(refused == 1 ? "row" : "rows") left out"
  }

  func refused(_ row: AttendanceImport.Refused) -> String {
    "\(pt ? "linha" : "row") \(row.row): \(reason(row.reason)): \(row.text)"
  }

  private func reason(_ reason: AttendanceImport.Reason) -> String {
    switch reason {
    case .noName: pt ? "sem nome de pessoa" : "no person's name"
    case .badMark(let cell, let title):
      pt
        ? "«\(cell)» em «\(title)» não é presença; escreva P, A, J ou M"
        : "“\(cell)” under “\(title)” is no mark; write P, A, J or M"
    case .unclearCross(let title):
      pt
        ? "o x em «\(title)», ao lado de P, tanto pode ser presença como falta; escreva P ou A"
        : "the x under “\(title)”, beside P, can mean present or absent; write P or A"
    case .badScore(let cell, let title):
      pt
        ? "«\(cell)» em «\(title)» não é uma nota de 0 a 100 (ou 13/20)"
        : "“\(cell)” under “\(title)” is no mark from 0 to 100 (or 13/20)"
    case .badSex(let cell):
      pt ? "«\(cell)» não é F, M ou NI" : "“\(cell)” is not F, M or NI"
    case .contradicts(let line):
      pt
        ? "a mesma pessoa da linha \(line), com outras marcas"
        : "the same person as row \(line), with other marks"
    case .unwritable: pt ? "este nome não cabe numa linha" : "this name cannot be written in a row"
    }
  }

  /// A title, a sum, a signature.
  func aside(_ aside: AttendanceImport.Aside) -> String {
    pt
      ? "linha \(aside.row): não é de uma pessoa: \(aside.text)"
      : "row \(aside.row): nobody's: \(aside.text)"
  }

  func repeated(_ repeated: AttendanceImport.Repeated) -> String {
    pt
      ? "linha \(repeated.row): repete a linha \(repeated.first); conta uma vez"
      : "row \(repeated.row): says again what row \(repeated.first) says; counted once"
  }

  func assumed(_ assumed: AttendanceImport.Assumed) -> String {
    pt
      ? "«\(assumed.written)»: tomada por \(assumed.code)"
      : "“\(assumed.written)”: taken for \(assumed.code)"
  }

  func changed(_ one: AttendanceImport.Changed) -> String {
    pt
      ? "\(one.name): estava \(one.before), fica \(one.after)"
      : "\(one.name): was \(one.before), becomes \(one.after)"
  }

  func contact(_ row: Int) -> String {
    pt
      ? "linha \(row): um contacto ou o número de um documento estava junto ao nome ou à instituição; "
        + "não se guarda"
      : "row \(row): a contact or the number of a document stood beside the name or institution; "
        + "it is not kept"
  }

  func otherDays(_ days: [String]) -> String {
    let all = days.joined(separator: ", ")
    return pt
      ? "a lista diz \(all), que não é dia desta actividade: confirme que é a lista certa"
      : "the list says \(all), which is no day of this activity: make sure that it is the right list"
  }

  var firstDay: String {
    pt
      ? "a lista não diz de que dia é: tomada como do primeiro; escreva o dia por cima, como 29/07 manhã"
      : "the list does not say which day it is of: taken as the first; write the day above, as 29/07 AM"
  }

  private static let mostNames = 5

  func unmarked(_ unmarked: AttendanceImport.Unmarked) -> String {
    let (names, usual) = (unmarked.names, unmarked.usual)
    var all = names.prefix(Self.mostNames).joined(separator: ", ")
    let more = names.count - Self.mostNames
    if more > 0 { all += pt ? " e mais \(more)" : " and \(more) more" }
    return pt
      ? "menos marcas do que a maioria, que tem \(usual) (uma por meio-dia): \(all); importe também a "
        + "lista dos outros meios-dias, ou marque-os na grelha da capacitação (A para quem faltou)"
      : "fewer marks than most, who have \(usual) (one for each half-day): \(all); import the list of the "
        + "other half-days too, or mark them in the training's grid (A for whoever was not there)"
  }

  func unknownInstitution(_ name: String) -> String {
    pt
      ? "instituição que o grupo não conhece: «\(name)»; acrescente-a, ou «também:» a uma, em group.txt"
      : "an institution that the group does not know: “\(name)”; add it, or an “alias:”, in group.txt"
  }

  func minors(_ women: Int, _ men: Int, _ unknown: Int) -> String {
    pt
      ? "menores de 18 anos, que não se nomeiam: \(women) F, \(men) M, \(unknown) sem indicação; "
        + "conte-os em «## Alcançados»"
      : "people under 18, who are not named: \(women) F, \(men) M, \(unknown) not said; "
        + "count them under “## Reached”"
  }

  func unreadAge(_ row: Int) -> String {
    pt
      ? "linha \(row): a idade não se entende; fica em branco"
      : "row \(row): the age is not understood; left empty"
  }

  func double(_ one: String, _ other: String, _ reason: LikelyDouble.Reason) -> String {
    let why = TrainingReportWords.of(language).reason(reason)
    return pt
      ? "talvez a mesma pessoa: \(one) e \(other) (\(why)); decida com «também» ou «distinto»"
      : "perhaps the same person: \(one) and \(other) (\(why)); decide with “alias” or “distinct”"
  }

  func question(_ path: String) -> String {
    pt ? "Gravar em \(path)? [s/N] " : "Write to \(path)? [y/N] "
  }

  var nothingToDo: String { pt ? "Nada a gravar." : "Nothing to write." }
  var notWritten: String { pt ? "Nada foi gravado." : "Nothing was written." }
  var answerNeeded: String {
    pt
      ? "acta: ninguém respondeu; num programa use --yes."
      : "acta: nobody answered; in a script use --yes."
  }

  func written(_ path: String) -> String { pt ? "Gravado: \(path)" : "Written: \(path)" }
}
