import ActaMeeting

/// The group that the tutorial is held in: invented people, real institutions, a meeting today whose
/// items say what to do.
struct TutorialFiles {
  let language: Language
  let today: CalendarDate

  /// Paths in the group's folder with their texts.
  var all: [(path: String, text: String)] {
    let earlier = day(-91)
    let meeting = language == .portuguese ? portugueseMeeting : englishMeeting
    let past = language == .portuguese ? portuguesePast(earlier) : englishPast(earlier)
    return [
      ("group.txt", language == .portuguese ? portugueseGroup : englishGroup),
      ("proposals.txt", language == .portuguese ? portugueseProposals : englishProposals),
      ("meetings/\(earlier).txt", past), ("meetings/\(today.iso).txt", meeting),
    ]
  }

  /// So many days from today.
  private func day(_ offset: Int) -> String { (today.adding(days: offset) ?? today).iso }

  private var submitted: String { day(-30) }

  private var portugueseGroup: String {
    """
    acta: 1
    grupo: Grupo de Referência de Ensaio
    id: GR-ENS
    nível: distrital
    idioma: pt
    periodicidade: trimestral
    quórum: metade+1
    partilha: TLP:AMBER

    INSTITUIÇÃO PD: Procuradoria Distrital

    INSTITUIÇÃO SDSMAS: Serviço Distrital de Saúde, Mulher e Acção Social
      também: Acção Social

    INSTITUIÇÃO PRM: Polícia da República de Moçambique
      também: Polícia

    INSTITUIÇÃO OIM: Organização Internacional para as Migrações
      assento: observador

    MEMBRO pedro: Pedro Exemplo
      de: PD
      papel: presidência
      sexo: M

    MEMBRO ana: Ana Exemplo
      de: SDSMAS
      papel: secretária
      sexo: F

    MEMBRO joao: João Exemplo
      de: PRM
      papel: ponto-focal
      sexo: M

    MEMBRO carla: Carla Exemplo
      de: OIM
      papel: observador
      sexo: F

    """
  }

  private var portugueseProposals: String {
    """
    acta: 1

    PROPOSTA P-\(today.year)-01: Prazo de 72 horas para o encaminhamento
      por: SDSMAS
      data: \(submitted)
      etapa: encaminhamento
      problema: O encaminhamento demora mais de uma semana.
      O serviço que identifica encaminha em 72 horas, e em 24 horas quando o risco é alto.

    """
  }

  private func portuguesePast(_ date: String) -> String {
    """
    acta: 1
    reunião: 1.ª sessão ordinária
    número: 1
    data: \(date)
    hora: 09:00-12:00
    início: 09:05
    fim: 11:30
    tipo: ordinária
    presidência: pedro
    secretária: ana
    quórum: 2 de 3
    estado: minuta
    partilha: TLP:AMBER

    ## Presenças

    pedro: presente
    ana: presente
    joao: presente

    ## Pontos focais
    natureza: discussão
    tempo: 30
    aberto: 09:15
    encerrado: 09:50

    ACÇÃO A1: Fazer a lista dos pontos focais.
      quem: PRM
      prazo: \(day(-20))

    """
  }

  private var portugueseMeeting: String {
    """
    acta: 1
    reunião: Sessão de ensaio
    número: 2
    data: \(today.iso)
    hora: 09:00-10:00
    tipo: ordinária
    presidência: pedro
    secretária: ana
    estado: planeada
    partilha: TLP:AMBER

    ## Comece aqui
    natureza: informação
    tempo: 5

    Isto é uma reunião de ensaio, numa pasta que desaparece no fim: experimente à vontade.

    Cada ponto da agenda é uma lição. Desça com Baixo ou j; ? mostra as teclas desta vista.

    ## Chamada e abertura
    natureza: informação
    tempo: 5

    Prima 2 para as presenças. Espaço marca quem está: presente, justificado, ausente. Com três instituições há quórum.

    Volte com 1. Prima S e o: a sessão abre à hora que é.

    ## Acções anteriores
    natureza: acompanhamento
    tempo: 10

    Prima s: o relógio deste ponto começa.

    Prima 4: a acção da PRM passou do prazo. Com x fica concluída; com r diz-se outro estado. Volte com 1.

    ## Notas que já são acções
    natureza: discussão
    tempo: 10

    Prima s, depois a e n, e escreva o que se disse. Numa linha à parte escreva: !a PRM: enviar a lista até sexta. O que foi entendido vê-se em baixo. Esc acaba; u desfaz.

    Com !r o resto da linha fica reservado aos presentes.

    ## Prazo de 72 horas
    natureza: deliberação
    apresenta: SDSMAS
    tempo: 15
    proposta: P-\(today.year)-01

    Prima s, depois d: a proposta está na mesa. c é por consenso, v por votação; Enter aceita.

    ## Encerramento
    natureza: diversos
    tempo: 5

    Prima 6: é a acta que sai. p mostra como imprimir; c deixa estar.

    Volte com 1. S e e encerram a sessão. Q sai.

    """
  }

  private var englishGroup: String {
    """
    acta: 1
    group: Practice Reference Group
    id: GR-PRA
    level: district
    lang: en
    frequency: quarterly
    quorum: half+1
    share: TLP:AMBER

    INSTITUTION PD: District Prosecutor's Office

    INSTITUTION SDSMAS: District Service for Health, Women and Social Action
      alias: Social Action

    INSTITUTION PRM: Police of the Republic of Mozambique
      alias: Police

    INSTITUTION IOM: International Organization for Migration
      seat: observer

    MEMBER pedro: Pedro Exemplo
      of: PD
      role: chair
      sex: M

    MEMBER ana: Ana Exemplo
      of: SDSMAS
      role: secretary
      sex: F

    MEMBER joao: João Exemplo
      of: PRM
      role: focal
      sex: M

    MEMBER carla: Carla Exemplo
      of: IOM
      role: observer
      sex: F

    """
  }

  private var englishProposals: String {
    """
    acta: 1

    PROPOSAL P-\(today.year)-01: Referral within 72 hours
      by: SDSMAS
      date: \(submitted)
      stage: referral
      problem: Referral takes more than a week.
      The service that identifies refers within 72 hours, and within 24 hours when the risk is high.

    """
  }

  private func englishPast(_ date: String) -> String {
    """
    acta: 1
    meeting: 1st ordinary session
    number: 1
    date: \(date)
    time: 09:00-12:00
    started: 09:05
    ended: 11:30
    type: ordinary
    chair: pedro
    secretary: ana
    quorum: 2 of 3
    status: draft
    share: TLP:AMBER

    ## Attendance

    pedro: present
    ana: present
    joao: present

    ## Focal points
    kind: discussion
    time: 30
    opened: 09:15
    closed: 09:50

    ACTION A1: Make the list of focal points.
      who: PRM
      due: \(day(-20))

    """
  }

  private var englishMeeting: String {
    """
    acta: 1
    meeting: Practice session
    number: 2
    date: \(today.iso)
    time: 09:00-10:00
    type: ordinary
    chair: pedro
    secretary: ana
    status: planned
    share: TLP:AMBER

    ## Begin here
    kind: information
    time: 5

    This is a practice meeting, in a folder that goes away at the end: try everything.

    Each agenda item is a lesson. Go down with Down or j; ? shows the keys of this view.

    ## Roll call and opening
    kind: information
    time: 5

    Press 2 for attendance. Space marks who is there: present, excused, absent. Three institutions make the quorum.

    Come back with 1. Press S and o: the meeting opens at this minute.

    ## Earlier action items
    kind: follow-up
    time: 10

    Press s: the clock of this item starts.

    Press 4: the action of PRM is overdue. With x it is done; with r you say another state. Come back with 1.

    ## Notes that are actions already
    kind: discussion
    time: 10

    Press s, then a and n, and write what was said. On a line of its own write: !a PRM: send the list by fri. What was understood shows below. Esc ends; u undoes.

    With !r the rest of the line is for those present only.

    ## Referral within 72 hours
    kind: decision
    lead: SDSMAS
    time: 15
    proposal: P-\(today.year)-01

    Press s, then d: the proposal is on the table. c is by consensus, v by vote; Enter accepts.

    ## Closing
    kind: other
    time: 5

    Press 6: these are the minutes. p shows how to print; c leaves it.

    Come back with 1. S and e close the meeting. Q leaves.

    """
  }
}
