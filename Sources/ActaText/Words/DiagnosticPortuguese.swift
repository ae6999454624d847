/// Diagnostics in the Portuguese of Mozambique.
extension DiagnosticWords {
  static func portuguese(
    _ name: Diagnostic.Name, _ one: String, _ two: String, _ three: String, _ four: String,
    _ five: String
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
    case .badValue:
      "«\(two)» não pode ser o valor de \(three); fica como texto\(canBe(five, "; pode ser"))"
    case .badDate: "«\(two)» não é uma data para \(three); escreva 2026-07-30"
    case .badTime: "«\(two)» não é uma hora para \(three); escreva 09:15, ou 09:00-12:00"
    case .badLabel: "«\(one)» não pode ser o rótulo; escreva um como \(two)"
    case .badRow where !three.isEmpty:
      "«\(one)» não é uma linha desta lista; seria «\(three)»?"
    case .badRow: "«\(one)» não é uma linha desta lista; veja como estão escritas as outras"
    case .badColumns: "as colunas não servem; nome, ou idade, F e M, têm de estar uma vez"
    case .duplicateField where one == "share":
      "\(two) aparece segunda vez; vale a mais estrita"
    case .duplicateField: "\(two) aparece segunda vez; vale a primeira"
    case .duplicateLabel: "\(one) já está na linha \(two); dê a este um rótulo próprio"
    case .missingDate: "falta a data; escreva «data: 2026-07-30» no cabeçalho"
    case .missingStatus:
      "falta um estado que se possa ler; o que foi registado conta; escreva «estado: minuta»"
    case .missingOwner: "ninguém responde por \(one); acrescente «quem:» com uma instituição"
    case .missingResult:
      "\(one) não diz o que dela resultou; acrescente «resultado:», como aprovada"
    case .missingID: "o grupo não tem id; escreva «id: GRD-MXX», que dá nome ao que delibera"
    case .missingApproval:
      "diz que foi aprovada em \(one), e lá nenhuma deliberação a aprova; corrija uma das actas"
    case .missingSeal where one.isEmpty:
      "diz que está aprovada e não tem selo; aprove-a no Acta, que a sela"
    case .missingSeal: "foi aprovada em \(one) e não tem selo; aprove-a no Acta, que a sela"
    case .withoutQuorum:
      "\(four) sem quórum: \(one) \(counted(two, "da", "das")) \(two) "
        + "\(counted(two, "precisa", "precisas")); escreva provisória"
    case .absentOfficer where four == "approved":
      "\(three): pelas presenças, \(one) não esteve lá, e a acta já foi aprovada; uma CORRECÇÃO com "
        + "«onde-se-lê: \(one)» diz quem foi"
    case .absentOfficer where four == "late":
      "presidência: pelas presenças, \(one) chegou às \(two), e a sessão abriu às \(three); corrija uma "
        + "das horas, ou escreva quem a abriu"
    case .absentOfficer where four == "left":
      "pelas presenças, \(one) saiu às \(two), e a sessão acabou às \(three); corrija uma das horas, se "
        + "não é assim: a acta deixa em branco quem o substituiu"
    case .absentOfficer:
      "\(three): pelas presenças, \(one) não esteve lá; marque a presença, ou escreva quem foi"
    case .absentPresenter:
      "\(one) ia apresentar este ponto, e pelas presenças não estava lá quando foi tratado: a acta só diz "
        + "o que estava previsto; marque a presença, ou escreva quem o apresentou"
    case .dateOrder: "\(four): \(one) é antes de \(two); ponha-os por ordem"
    case .tallyMismatch where three == "absent":
      "\(one) vota, e pelas presenças não está lá\(two.isEmpty ? "" : " às \(two)"); "
        + "corrija uma delas"
    case .tallyMismatch where three == "block":
      "\(one) veta o que foi aprovado por consenso; corrija «forma:» ou «resultado:», ou escreva reserva"
    case .tallyMismatch:
      three == "roll"
        ? "está escrito \(one), a votação nominal dá \(two); faça-os concordar"
        : three == "present"
          ? "\(one) \(counted(one, "voto", "votos")), mas só \(two) "
            + "\(counted(two, "instituição presente", "instituições presentes")); corrija um deles"
          : "as contagens \(one) não dão «\(three)» pela regra; corrija uma delas"
    case .quorumMismatch:
      three == "whole"
        ? "\(one) é mais do que há; \(counted(two, "pode", "podem")) estar no máximo \(two)"
        : "presentes: \(one), mas as presenças às \(three) dão \(two)"
    case .correctionMismatch where three == "missing":
      "\(one) não diz o que está certo; acrescente «leia-se:»"
    case .correctionMismatch where three == "count":
      "\(one) corrige «\(two)», que não está lá, ou está em mais de uma contagem; diga qual, como em "
        + "«onde-se-lê: a-favor: 2», «leia-se: a-favor: 3»"
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
    case .contradictsEarlier where four == "again":
      "\(one) delibera outra vez sobre \(two), sobre o que \(three) desta reunião já deliberara de outro modo; "
        + "vale a mais recente; se uma delas foi engano, emende-a"
    case .contradictsEarlier:
      "\(one) diz o contrário de \(three) sobre \(two); vale a mais recente"
    case .duplicateRow where three == "person":
      "\(one) já está na linha \(two) e conta uma vez; a outra pessoa dê um nome mais completo, ou «distinto»"
    case .duplicateRow: "\(one) já está na linha \(two); fique com uma linha por membro"
    case .doubleVote: "\(one) vota segunda vez; cada instituição tem um voto"
    case .voteWithoutSeat: "\(one) não tem voto nesse dia; retire-a da votação"
    case .caseConferenceLabel: "uma conferência de caso é TLP:RED, e não \(one)"
    case .minorListed:
      "«\(one)»: ninguém com menos de 18 anos se lista pelo nome; conte em ## Alcançados"
    case .ageBand: "«\(one)» não é um escalão de idade; escreva por exemplo 25-35, nunca uma data"
    case .marksMismatch:
      "\(one) \(counted(one, "marca", "marcas")), onde os outros têm \(two); uma por meio-dia"
    case .notPublic:
      "«\(one)» não deixa passar nada: um grupo pode permitir um telefone fixo ou estrangeiro, um endereço, um domínio de correio (iom.int) ou uma página; nunca um nome nem um telemóvel"
    case .badID: "«\(one)» não pode ser o id de um grupo; use maiúsculas, algarismos e hífenes"
    case .danglingReview: "não há acção \(one); procure a reunião e o rótulo dela"
    case .unknownMember: "\(one) não é membro em group.txt\(didYouMean(two, "; seria"))"
    case .unknownInstitution: "\(one) não é instituição em group.txt\(didYouMean(two, "; seria"))"
    case .unknownProposal: "não há proposta \(one) em proposals.txt"
    case .duplicateGroup: "o id \(one) já é o de \(two); cada grupo tem o seu"
    case .parentCycle: "\(one) está acima de si próprio; corrija «superior:» num dos grupos"
    case .unknownSentence: "«\(one)» não é uma frase dos documentos; seria «\(two)»?"
    case .outsideTerm:
      "\(one) veio, mas \(two) não era do grupo em \(three) e não conta; corrija «desde:» ou «até:» em "
        + "group.txt, ou escreva convidado"
    case .missingRepresentative where two.isEmpty:
      "\(one) está representado e não se diz por quem; conta na mesma; escreva «representado por …»"
    case .missingRepresentative:
      "\(two) representa \(one) e tem a marca «\(four)»; corrija uma das linhas"
    case .castingVote where two.isEmpty:
      "\(one) não é empate; o voto de qualidade só desfaz empates"
    case .castingVote:
      "\(one) não é \(two), que preside; só a presidência tem voto de qualidade"
    case .brokenSentence:
      "«\(one)» não tem par e imprime-se como está; cada { pede o seu }, cada [ o seu ]"
    case .emptySentence:
      "«\(two)» está vazia: ali nada se imprime; apague a linha para ter a frase de sempre"
    case .tooManySeats:
      "um grupo tem no máximo \(three) blocos \(two); este e os que vêm depois não contam: apague os que já "
        + "não servem"
    case .longSentence:
      "«\(two)» tem mais de \(three) letras, ou mais de \(four) dados em { } e partes em [ ]: imprime-se a "
        + "frase de sempre; encurte-a"
    case .unreachableQuorum:
      "o quórum é \(one), e só \(two) \(counted(two, "instituição vota", "instituições votam")): nunca há "
        + "quórum; corrija «quórum:», ou o assento de quem vota"
    case .leftSign:
      "«\(one)» ficou como texto, e os documentos imprimem-no assim; diga-o de novo nas notas, ou apague o "
        + "sinal"
    case .withheldAction:
      "\(one) não diz para quem é e executa \(two), que é \(three): fora desse círculo os documentos não a "
        + "mostram; escreva «partilha:» nela"
    case .missingHole:
      "à frase «\(two)» falta \(three), e o que se registou não se imprimia: fica a frase de sempre até a "
        + "corrigir; precisa de \(four), cada um fora de [ ] ou sozinho em [ ]"
    case .unknownHole: "\(one) não é um dado desta frase; ela conhece \(two)"
    }
  }
}
