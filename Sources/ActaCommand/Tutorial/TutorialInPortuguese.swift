import ActaMeeting

/// The tutorial's group, its proposals, and its meetings in Portuguese.
extension TutorialFiles {
  var portugueseGroup: String {
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

  var portugueseProposals: String {
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

  func portuguesePast(_ date: String) -> String {
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

  var portugueseMeeting: String {
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
}
