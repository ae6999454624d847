package import ActaMeeting

/// Diagnostics in words: what is wrong, and what would be right.
package enum DiagnosticWords {
  package static func message(_ problem: Diagnostic, in language: Language) -> String {
    let one = problem.arguments.first ?? ""
    let two = problem.arguments.count > 1 ? problem.arguments[1] : ""
    let three = problem.arguments.count > 2 ? problem.arguments[2] : two
    let four = problem.arguments.count > 3 ? problem.arguments[3] : three
    switch language {
    case .english: return english(problem.name, one, two, three)
    case .portuguese: return portuguese(problem.name, one, two, three, four)
    }
  }

  /// `FILE:LINE:COLUMN: error: message`, the user's own line, a caret. `display` makes text of files
  /// harmless for a terminal.
  package static func render(
    _ problem: FileProblem, _ document: Document, in language: Language,
    display: (String) -> String
  ) -> String {
    let one = problem.diagnostic
    let place = "\(display(problem.file)):\(one.line):\(one.column)"
    let head = "\(place): \(one.severity.rawValue): \(display(message(one, in: language)))"
    guard (1...max(1, document.lines.count)).contains(one.line), !document.lines.isEmpty else {
      return head
    }
    let line = document.text(ofLine: one.line).unicodeScalars.prefix(200)
    let before = String(String.UnicodeScalarView(line.prefix(max(0, one.column - 1))))
    let indent = String(repeating: " ", count: display(before).unicodeScalars.count)
    return "\(head)\n  \(display(String(String.UnicodeScalarView(line))))\n  \(indent)^"
  }

  private static func english(
    _ name: Diagnostic.Name, _ one: String, _ two: String, _ three: String
  ) -> String {
    switch name {
    case .versionMissing: "the first line is not “acta: 1”; read as version 1"
    case .newerVersion: "format version \(one) is newer than this program knows; it opens read-only"
    case .notUTF8: "this is not UTF-8; shown as \(one), and not changed; save it as UTF-8"
    case .mergeConflict: "an unresolved merge; keep one side and delete the marks"
    case .nearMiss: "“\(one)” is read as text; if a fact is meant, write “\(two)”"
    case .hiddenText:
      "characters that cannot be seen: \(two), the first of them \(one); take out what nobody meant"
    case .mixedScript:
      "“\(one)” mixes letters of two alphabets that look alike; write it again"
    case .restrictedMalformed:
      "this looks like restricted text and is not; write “RESTRICTED TLP:RED: title”, the text "
        + "indented below it, and a blank line after; no document is made until then"
    case .badValue: "“\(two)” cannot be the value of \(one); it is kept as text"
    case .badDate: "“\(two)” is no date for \(one); write it as 2026-07-30"
    case .badTime: "“\(two)” is no time for \(one); write it as 09:15, or 09:00-12:00"
    case .badLabel: "“\(one)” cannot be the label here; write one such as \(two)"
    case .badRow where !two.isEmpty:
      "“\(one)” is not a row of this list; did you mean “\(two)”?"
    case .badRow: "“\(one)” is not a row of this list; see how the others are written"
    case .badColumns: "the columns do not fit; name, or age, F and M, must stand there once"
    case .duplicateField: "\(one) is given a second time; the first counts"
    case .duplicateLabel: "\(one) is already used on line \(two); give this one a label of its own"
    case .missingDate: "there is no date; write “date: 2026-07-30” in the header"
    case .missingStatus:
      "there is no status that can be read; what was recorded counts; write “status: draft”"
    case .missingOwner: "nobody answers for \(one); add “who:” with an institution"
    case .missingResult:
      "\(one) does not say what came of it; add “result:” with a word such as adopted"
    case .missingID: "the group has no id; write “id: GRD-MXX”, by which all it decides is named"
    case .missingSeal:
      "this was approved in \(one) and bears no seal; approve it in Acta, which seals it"
    case .withoutQuorum:
      "\(three) without a quorum: \(one) of the \(two) needed; write provisional"
    case .dateOrder: "\(three): \(one) is before \(two); put them in order"
    case .tallyMismatch where three == "absent":
      "\(one) votes, and the attendance does not have it there\(two.isEmpty ? "" : " at \(two)"); "
        + "correct one of them"
    case .tallyMismatch:
      three == "roll"
        ? "\(one) is written, the roll call gives \(two); make them agree"
        : three == "present"
          ? "\(one) votes, but only \(two) institutions present; correct one of them"
          : "the counts \(one) do not give “\(two)” under the rule; correct one of them"
    case .quorumMismatch:
      three == "whole"
        ? "\(one) is more than there are; at most \(two) can be present"
        : "present: \(one), but the attendance at \(three) gives \(two)"
    case .correctionMismatch where three == "missing":
      "\(one) does not say what is right; add “should-read:” with it"
    case .correctionMismatch: "\(one) corrects “\(two)”, which does not stand there"
    case .caseConferenceText: "a case conference records no free text; take this out"
    case .changedAfterApproval where one.isEmpty:
      "this was added after approval; only corrections may follow: make a CORRECTION of it"
    case .changedAfterApproval:
      "the seal is \(one), the text gives \(two): it was changed after approval"
    case .secondEvent: "\(one) is reviewed a second time in this meeting; the last counts"
    case .earlyEvent: "\(one) was promised only on \(two); it counts all the same"
    case .futureEvent: "\(one) is later than today, \(two); it counts all the same"
    case .danglingReference:
      "“\(two): \(one)” names what is not there; look for its meeting and label"
    case .missingTarget: "“\(one)” does not say where it went; add “\(three):” with it"
    case .mergeCycle: "\(one) was merged into \(two), and that again into it; one must stay"
    case .contradictsEarlier:
      "\(one) says the opposite of \(three) on \(two); the later one holds"
    case .duplicateRow: "\(one) stands on line \(two) already; keep one row for each member"
    case .doubleVote: "\(one) votes a second time; one vote for each institution"
    case .voteWithoutSeat: "\(one) has no vote on that day; take it out of the roll"
    case .caseConferenceLabel: "a case conference is TLP:RED, not \(one)"
    case .minorListed: "“\(one)”: nobody under 18 is listed by name; count them under ## Reached"
    case .ageBand: "“\(one)” is no age band; write one such as 25-35, never a date"
    case .marksMismatch: "\(one) marks, where the others have \(two); one for each half-day"
    case .badID: "“\(one)” cannot be the id of a group; use capitals, digits and hyphens"
    case .danglingReview: "there is no action \(one); look for its meeting and label"
    case .unknownMember: "\(one) is no member in group.txt\(didYouMean(two, "; did you mean"))"
    case .unknownInstitution:
      "\(one) is no institution in group.txt\(didYouMean(two, "; did you mean"))"
    case .unknownProposal: "there is no proposal \(one) in proposals.txt"
    case .duplicateGroup: "the id \(one) is already that of \(two); each group has its own"
    case .parentCycle: "\(one) is above itself; correct “parent:” in one of the groups"
    case .unknownSentence: "“\(one)” is no sentence of the documents; did you mean “\(two)”?"
    case .unknownHole: "\(one) is no fact of this sentence; it knows \(two)"
    }
  }

  private static func portuguese(
    _ name: Diagnostic.Name, _ one: String, _ two: String, _ three: String, _ four: String
  ) -> String {
    switch name {
    case .versionMissing: "a primeira linha não é «acta: 1»; lido como versão 1"
    case .newerVersion:
      "a versão \(one) do formato é mais nova que este programa; abre só para leitura"
    case .notUTF8: "não é UTF-8; mostrado como \(one) e não alterado; guarde-o como UTF-8"
    case .mergeConflict: "fusão por resolver; fique com um dos lados e apague as marcas"
    case .nearMiss: "«\(one)» é lido como texto; se é um facto, escreva «\(three)»"
    case .hiddenText:
      "caracteres que não se vêem: \(two), o primeiro é \(one); retire o que ninguém quis"
    case .mixedScript:
      "«\(one)» mistura letras de dois alfabetos que se parecem; escreva de novo"
    case .restrictedMalformed:
      "parece texto reservado e não é; escreva «RESERVADO TLP:RED: título», o texto recuado por "
        + "baixo e uma linha vazia a seguir; até lá não se faz nenhum documento"
    case .badValue: "«\(two)» não pode ser o valor de \(one); fica como texto"
    case .badDate: "«\(two)» não é uma data para \(one); escreva 2026-07-30"
    case .badTime: "«\(two)» não é uma hora para \(one); escreva 09:15, ou 09:00-12:00"
    case .badLabel: "«\(one)» não pode ser o rótulo; escreva um como \(two)"
    case .badRow where !three.isEmpty:
      "«\(one)» não é uma linha desta lista; seria «\(three)»?"
    case .badRow: "«\(one)» não é uma linha desta lista; veja como estão escritas as outras"
    case .badColumns: "as colunas não servem; nome, ou idade, F e M, têm de estar uma vez"
    case .duplicateField: "\(one) aparece segunda vez; vale a primeira"
    case .duplicateLabel: "\(one) já está na linha \(two); dê a este um rótulo próprio"
    case .missingDate: "falta a data; escreva «data: 2026-07-30» no cabeçalho"
    case .missingStatus:
      "falta um estado que se possa ler; o que foi registado conta; escreva «estado: minuta»"
    case .missingOwner: "ninguém responde por \(one); acrescente «quem:» com uma instituição"
    case .missingResult:
      "\(one) não diz o que dela resultou; acrescente «resultado:», como aprovada"
    case .missingID: "o grupo não tem id; escreva «id: GRD-MXX», que dá nome ao que delibera"
    case .missingSeal: "foi aprovada em \(one) e não tem selo; aprove-a no Acta, que a sela"
    case .withoutQuorum:
      "\(four) sem quórum: \(one) das \(two) precisas; escreva provisória"
    case .dateOrder: "\(three): \(one) é antes de \(two); ponha-os por ordem"
    case .tallyMismatch where three == "absent":
      "\(one) vota, e pelas presenças não está lá\(two.isEmpty ? "" : " às \(two)"); "
        + "corrija uma delas"
    case .tallyMismatch:
      three == "roll"
        ? "está escrito \(one), a votação nominal dá \(two); faça-os concordar"
        : three == "present"
          ? "\(one) votos, mas só \(two) instituições presentes; corrija um deles"
          : "as contagens \(one) não dão «\(three)» pela regra; corrija uma delas"
    case .quorumMismatch:
      three == "whole"
        ? "\(one) é mais do que há; podem estar no máximo \(two)"
        : "presentes: \(one), mas as presenças às \(three) dão \(two)"
    case .correctionMismatch where three == "missing":
      "\(one) não diz o que está certo; acrescente «leia-se:»"
    case .correctionMismatch: "\(one) corrige «\(two)», que não está lá"
    case .caseConferenceText: "uma conferência de caso não regista texto livre; retire isto"
    case .changedAfterApproval where one.isEmpty:
      "isto foi acrescentado depois da aprovação; só podem seguir correcções: faça disto uma CORRECÇÃO"
    case .changedAfterApproval:
      "o selo é \(one), o texto dá \(two): foi alterado depois de aprovado"
    case .secondEvent: "\(one) é visto segunda vez nesta reunião; vale o último"
    case .earlyEvent: "\(one) só foi assumida em \(two); conta na mesma"
    case .futureEvent: "\(one) é depois de hoje, \(two); conta na mesma"
    case .danglingReference:
      "«\(three): \(one)» nomeia o que não existe; procure a reunião e o rótulo"
    case .missingTarget: "«\(two)» não diz aonde foi; acrescente «\(four):»"
    case .mergeCycle: "\(one) foi fundida em \(two), e essa outra vez nela; uma tem de ficar"
    case .contradictsEarlier:
      "\(one) diz o contrário de \(three) sobre \(two); vale a mais recente"
    case .duplicateRow: "\(one) já está na linha \(two); fique com uma linha por membro"
    case .doubleVote: "\(one) vota segunda vez; cada instituição tem um voto"
    case .voteWithoutSeat: "\(one) não tem voto nesse dia; retire-a da votação"
    case .caseConferenceLabel: "uma conferência de caso é TLP:RED, e não \(one)"
    case .minorListed:
      "«\(one)»: ninguém com menos de 18 anos se lista pelo nome; conte em ## Alcançados"
    case .ageBand: "«\(one)» não é um escalão de idade; escreva por exemplo 25-35, nunca uma data"
    case .marksMismatch: "\(one) marcas, onde os outros têm \(two); uma por meio-dia"
    case .badID: "«\(one)» não pode ser o id de um grupo; use maiúsculas, algarismos e hífenes"
    case .danglingReview: "não há acção \(one); procure a reunião e o rótulo dela"
    case .unknownMember: "\(one) não é membro em group.txt\(didYouMean(two, "; seria"))"
    case .unknownInstitution: "\(one) não é instituição em group.txt\(didYouMean(two, "; seria"))"
    case .unknownProposal: "não há proposta \(one) em proposals.txt"
    case .duplicateGroup: "o id \(one) já é o de \(two); cada grupo tem o seu"
    case .parentCycle: "\(one) está acima de si próprio; corrija «superior:» num dos grupos"
    case .unknownSentence: "«\(one)» não é uma frase dos documentos; seria «\(two)»?"
    case .unknownHole: "\(one) não é um dado desta frase; ela conhece \(two)"
    }
  }

  private static func didYouMean(_ word: String, _ phrase: String) -> String {
    word.isEmpty ? "" : "\(phrase) \(word)?"
  }
}
