package import ActaMeeting

extension Sentence {
  /// The wording of a group that has none of its own. Words before names of groups and institutions
  /// agree with them; where number matters, one and several stand in the hole.
  package var standard: Words {
    switch self {
    case .title:
      Words("MINUTES No. {number}/{acronym}/{year}", "ACTA N.º {número}/{sigla}/{ano}")
    case .opening:
      Words(
        "{date}[, {time}], the {group} met in {type} session[ at {place}].",
        "{data}[, {hora}], reuniu em sessão {tipo} o {grupo}[, no seguinte local: {local}].")
    case .conferenceOpening:
      Words(
        "{date}[, {time}], the {group} met in case conference[ at {place}].",
        "{data}[, {hora}], reuniu em conferência de caso o {grupo}[, no seguinte local: {local}].")
    case .presiding:
      Words(
        "The meeting was chaired by {chair}; the minutes were taken by {secretary}.",
        "Presidiu à sessão {presidência}; secretariou-a {secretariado}.")
    case .agenda:
      Words("The agenda was as follows:", "A ordem de trabalhos foi a seguinte:")
    case .presences:
      Words(
        "The following {people} {people:was|were} recorded as present, representing {institutions}:",
        "Registou-se a presença de {pessoas}, em representação de {instituições}, a saber:")
    case .nobodyPresent:
      Words(
        "No institution was recorded as present.",
        "Não se registou a presença de nenhuma instituição.")
    case .guests:
      Words(
        "Attending by invitation: {list}.", "A convite, registou-se ainda a presença de {lista}.")
    case .excused:
      Words("Absent with apologies: {list}.", "{lista:Faltou|Faltaram}, com justificação: {lista}.")
    case .unexcused:
      Words(
        "Absent without apologies: {list}.", "{lista:Faltou|Faltaram}, sem justificação: {lista}.")
    case .missing:
      Words(
        "Also absent, from institutions otherwise represented: {list}.",
        "De instituições presentes, {lista:não compareceu|não compareceram}: {lista}.")
    case .missingOthers:
      Words("Further absences: {list}.", "{lista:Faltou|Faltaram} ainda: {lista}.")
    case .unmarked:
      Words(
        "Neither presence nor absence was recorded for: {list}.",
        "Sem registo de presença nem de falta: {lista}.")
    case .arrived: Words("{person} arrived {time}", "{pessoa} chegou {hora}")
    case .returned: Words("{person} returned {time}", "{pessoa} regressou {hora}")
    case .left: Words("{person} left {time}", "{pessoa} ausentou-se {hora}")
    case .pause:
      Words(
        "The meeting was suspended {span}[ ({note})].",
        "Os trabalhos estiveram interrompidos {intervalo}[ ({nota})].")
    default: standardOfTheProceedings
    }
  }

  private var standardOfTheProceedings: Words {
    switch self {
    case .quorate:
      Words(
        "There being a quorum, with {present} of {voting} voting institutions present or "
          + "represented and {needed} required, the chair declared the meeting open.",
        "Havendo quórum, por ser de {presentes} o número de instituições votantes presentes ou "
          + "representadas, num total de {votantes}, e de {necessárias} o mínimo exigido, a "
          + "presidência declarou aberta a sessão.")
    case .inquorate:
      Words(
        "There was no quorum when the meeting opened, with {present} of {voting} voting institutions "
          + "present or represented and {needed} required.",
        "À hora da abertura não havia quórum: era de {presentes} o número de instituições votantes "
          + "presentes ou representadas, num total de {votantes}, e de {necessárias} o mínimo "
          + "exigido.")
    case .opened:
      Words("The chair declared the meeting open.", "A presidência declarou aberta a sessão.")
    case .quorumLost: Words("The quorum was lost {time}.", "Deixou de haver quórum {hora}.")
    case .quorumFound: Words("A quorum was reached {time}.", "Passou a haver quórum {hora}.")
    case .lead:
      Words(
        "Presented by the {lead}.",
        "{apresenta:Apresentou|Apresentaram} o ponto: {apresenta}.")
    case .leadPlanned:
      Words(
        "It was to be presented by the {lead}.",
        "Estava prevista a apresentação por {apresenta}.")
    case .about:
      Words(
        "The item concerned {list:proposal|proposals} {list}.",
        "O ponto tinha por objecto {lista:a proposta|as propostas} {lista}.")
    case .training:
      Words("The item concerned the training {list}.", "O ponto referia-se à capacitação {lista}.")
    case .treated: Words("The item was taken[ {span}].", "O ponto foi tratado[ {intervalo}].")
    case .postponed: Words("The item was postponed.", "O ponto foi adiado.")
    case .skipped: Words("The item was not taken.", "O ponto não foi tratado.")
    case .notReached: Words("The item was not reached.", "Não se chegou a tratar este ponto.")
    case .restNotReached:
      Words(
        "The item, which is on the agenda of every meeting, was not reached.",
        "Não se chegou a este ponto, que consta da ordem de trabalhos de todas as sessões.")
    case .nothingRaised:
      Words("No other business was raised.", "Não foram apresentados outros assuntos.")
    case .reviewed:
      Words(
        "Progress on {actions} was reviewed: {counts}.",
        "Foi visto o cumprimento de {acções}: {contagem}.")
    case .review:
      Words(
        "Action {number}[ of the meeting of {date}][, of the {group}][, “{text}”]"
          + "[, for which the {institution} {institution:is|are} responsible]: {state}[, {due}].",
        "Acção {número}[, da sessão de {data}][, do {grupo}][, «{texto}»]"
          + "[, a cargo de {instituição}]: {estado}[, {prazo}].")
    case .decision:
      Words("Decision {number}: {text}[ {result}]", "Deliberação {número}: {texto}[ {resultado}]")
    case .action:
      Words(
        "Action {number}: {text} Responsible: {institution}[, with the support of the {support}], "
          + "{due}[, {priority} priority][, under decision {origin}].",
        "Acção {número}: {texto} A cargo de {instituição}[, com o apoio de {apoio}], {prazo}"
          + "[, com prioridade {prioridade}][, em cumprimento da deliberação {origem}].")
    default: standardOfTheEnd
    }
  }

  private var standardOfTheEnd: Words {
    switch self {
    case .next:
      Words(
        "The next meeting was set for {date}[, {time}].",
        "A próxima sessão ficou marcada para {data}[, {hora}].")
    case .nextUnset:
      Words(
        "The next meeting was set for ____.", "A próxima sessão ficou marcada para ____.")
    case .leftOver:
      Words(
        "{list:Item|Items} {list} of the agenda {list:was|were} {state} and {list:stands|stand} "
          + "over to {session}.",
        "{lista:Ficou|Ficaram} {estado} {lista:o ponto|os pontos} {lista} da ordem de trabalhos, "
          + "que {lista:transita|transitam} para {sessão}.")
    case .closingEarly:
      Words(
        "The chair closed the meeting {time}. These minutes, once read and approved, shall be "
          + "signed by the chair and the secretary.",
        "A presidência deu por encerrada a sessão {hora}, da qual se lavrou a presente acta que, "
          + "depois de lida e aprovada, vai ser assinada pela presidência e por quem a secretariou."
      )
    case .stillOpen:
      Words(
        "The meeting has not been closed yet: these minutes are incomplete.",
        "A sessão ainda não foi encerrada, pelo que a presente acta está incompleta.")
    case .notYetHeld:
      Words(
        "The meeting of the {group} is called for {date}[, {time}][, at {place}]. It has not taken "
          + "place yet, so there are no minutes.",
        "A sessão do {grupo} está convocada para {data}[, {hora}][, no seguinte local: {local}]. "
          + "Ainda não se realizou, pelo que dela não há acta.")
    case .wasCancelled:
      Words(
        "The meeting of the {group} called for {date}[, {time}], was cancelled and did not take "
          + "place.",
        "A sessão do {grupo} convocada para {data}[, {hora}], foi cancelada e não se realizou.")
    case .closing:
      Words(
        "There being no further business, the chair closed the meeting {time}. These minutes, once "
          + "read and approved, shall be signed by the chair and the secretary.",
        "E nada mais havendo a tratar, a presidência deu por encerrada a sessão {hora}, da qual se "
          + "lavrou a presente acta que, depois de lida e aprovada, vai ser assinada pela "
          + "presidência e por quem a secretariou.")
    case .approved:
      Words(
        "These minutes were approved at the meeting of {date}.",
        "A presente acta foi aprovada na sessão de {data}.")
    case .correction:
      Words(
        "Correction[ {number}][, {date}][, {on}]: where it reads “{reads}”, it should read "
          + "“{should-read}”.",
        "Em tempo[ {número}][, {data}][, {sobre}]: onde se lê «{onde-se-lê}», leia-se «{leia-se}».")
    case .chair: Words("The Chair", "A Presidência")
    case .secretary: Words("The Secretary", "O Secretariado")
    case .stamp: Words("(stamp)", "(carimbo)")
    case .initials: Words("Initials", "Rubricas")
    default: standardOfOtherPages
    }
  }

  private var standardOfOtherPages: Words {
    switch self {
    case .notice:
      Words(
        "The members of the {group} are hereby called to its {session}, to be held on {date}"
          + "[, {time}][, at {place}], with the following agenda:",
        "Convocam-se os membros do {grupo} para a {sessão}, a realizar-se no dia {data}[, {hora}]"
          + "[, no seguinte local: {local}], com a seguinte ordem de trabalhos:")
    case .conferenceNotice:
      Words(
        "The members of the {group} are hereby called to a case conference, to be held on {date}"
          + "[, {time}][, at {place}].",
        "Convocam-se os membros do {grupo} para uma conferência de caso, a realizar-se no dia {data}"
          + "[, {hora}][, no seguinte local: {local}].")
    case .slip:
      Words(
        "It is certified that the {group}, at its meeting of {date}, took decision {number}:",
        "Certifica-se que o {grupo}, na sessão de {data}, tomou a deliberação {número}:")
    case .slipOfDraft:
      Words(
        "It is certified that the following draft decision, number {number}, was put to the {group} "
          + "at its meeting of {date}, with the outcome stated below:",
        "Certifica-se que ao {grupo}, na sessão de {data}, foi submetido o projecto de deliberação "
          + "{número}, com o resultado que a seguir se indica:")
    case .extract:
      Words(
        "A true extract of the minutes of the {group}, meeting of {date}, as regards item {number} of "
          + "the agenda.",
        "Extracto fiel da acta da sessão de {data} do {grupo}, na parte respeitante ao ponto {número} "
          + "da ordem de trabalhos.")
    case .actionSheet:
      Words(
        "Actions assigned to the {institution} by the {group}.",
        "Acções a cargo de {instituição} perante o {grupo}.")
    case .referral:
      Words(
        "The {group}, at its meeting of {date}, by decision {number}, refers to the "
          + "{parent} the following proposal:",
        "O {grupo}, na sessão de {data}, pela deliberação {número}, encaminha ao {superior} a "
          + "seguinte proposta:")
    case .referralProblem: Words("Problem: {text}", "Problema: {texto}")
    case .referralAsks: Words("What is asked: {text}", "O que se pede: {texto}")
    case .referralReply:
      Words(
        "Reply (to be returned to the group that refers):",
        "Resposta (a devolver ao grupo que encaminha):")
    default: Words("", "")
    }
  }
}
