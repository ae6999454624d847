/// What groups of this kind write. No person and no case.
enum Sentences {
  static let institutions = [
    "PD", "SDSMAS", "SDEJT", "PRM", "SENAMI", "OIM", "UNICEF", "CCM", "RCM", "IPAJ", "SERNIC",
    "TJD", "AMUDEIA", "ADM",
  ]

  static let titles = [
    "Tempo entre identificação e encaminhamento", "Plano de palestras do trimestre",
    "Capacitação dos membros", "Assistência no retorno", "Campanha nas escolas e mercados",
    "Circulação de informação entre instituições", "Preparação do Dia Mundial", "Diversos",
  ]

  static let notes = [
    "O SDSMAS apresentou os tempos dos últimos dois trimestres; metade do atraso é a espera pela ficha.",
    "A Procuradoria lembrou que o prazo legal de apresentação não espera pelo nosso.",
    "As escolas precisam de dois dias para avisar a direcção, e pedem um contacto único no distrito.",
    "O hospital consegue encaminhar no próprio dia quando há transporte; sem ele, espera-se até sexta-feira.",
    "A rádio comunitária ofereceu quinze minutos por semana em língua local para as mensagens do grupo.",
    "Foi dito que os números do trimestre anterior ainda não incluem os dois postos administrativos do interior.",
    "O representante da polícia explicou o novo modelo de auto e pediu que as instituições o experimentem.",
    "Ficou claro que sem fundo para combustível as visitas de seguimento continuam a ser adiadas.",
  ]

  static let decisions = [
    "Encaminhar em 72 horas, e em 24 horas quando o risco é alto.",
    "Cada instituição indica um ponto focal e um suplente até ao fim do mês.",
    "O mapa de serviços passa a ser revisto de seis em seis meses.",
    "As palestras começam pelas escolas com internato.",
  ]

  static let promises = [
    "Distribuir o novo prazo a todos os pontos focais e confirmar a recepção.",
    "Medir os dias de encaminhamento no trimestre e trazer os números à próxima sessão.",
    "Entregar os certificados e repetir a formação para quem faltou.",
    "Pedir à direcção provincial autorização para imprimir as fichas.",
    "Actualizar o mapa de serviços com os novos contactos institucionais.",
    "Preparar o programa de rádio e propor as datas de emissão.",
    "Reunir com os líderes comunitários dos dois postos administrativos.",
  ]

  static let evidence = [
    "Distribuído a onze pontos focais.", "Lista entregue ao secretariado.",
    "Carta enviada e recebida.", "Relatório apresentado em sessão.",
  ]

  /// As often as each is heard.
  static let outcomes =
    Array(repeating: "concluída", count: 21) + Array(repeating: "em-curso", count: 10)
    + [
      "elevada", "não-comunicada", "não-comunicada", "não-comunicada", "não-comunicada",
      "bloqueada", "bloqueada", "cancelada", "cancelada",
    ]
}
