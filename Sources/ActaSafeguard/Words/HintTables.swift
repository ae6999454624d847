/// Terms and spellings that the group's guidance prefers.
extension SafeguardTables {
  struct Term: Sendable {
    var found: PhraseSet
    var instead: String
    /// Right in titles: the group's own name has it.
    var mayBeTitle = false
  }

  static let terms: [Term] = [
    Term(
      found: PhraseSet(
        """
        imigrante ilegal|imigrantes ilegais|migrante ilegal|migrantes ilegais|clandestino\
        |clandestinos|clandestina|clandestinas
        """), instead: "migrante em situação irregular"),
    Term(
      found: PhraseSet("illegal migrant|illegal migrants|illegal immigrant|illegal immigrants"),
      instead: "migrant in an irregular situation"),
    Term(
      found: PhraseSet("prostituicao infantil|child prostitution"),
      instead: "exploração sexual de crianças / sexual exploitation of children"),
    Term(
      found: PhraseSet("prostituta|prostitutas"), instead: "vítima de exploração sexual"),
    Term(
      found: PhraseSet("casamento prematuro|casamentos prematuros"), instead: "união prematura"),
    Term(
      found: PhraseSet("trafico de migrantes"),
      instead: "contrabando de migrantes (tráfico supõe exploração)"),
    Term(
      found: PhraseSet("contrabando de migrantes"),
      instead: "auxílio à migração irregular (tráfico, se houve exploração)"),
    Term(
      found: PhraseSet("migracao ilegal|imigracao ilegal|migracao clandestina"),
      instead: "migração irregular", mayBeTitle: true),
    Term(found: PhraseSet("deficiente|deficientes"), instead: "pessoa com deficiência"),
    Term(found: PhraseSet("albino|albina|albinos|albinas"), instead: "pessoa com albinismo"),
    Term(
      found: PhraseSet("seropositivo|seropositiva|seropositivos|seropositivas"),
      instead: "pessoa vivendo com HIV"),
  ]

  static let spellings = table(spellingPairs)

  /// As it may be written, and as it is here.
  static let spellingPairs = """
    ata acta acao acção acoes acções acionar accionar ator actor atriz actriz atividade actividade \
    ativo activo ativa activa atual actual atuais actuais atualizar actualizar atualmente \
    actualmente ato acto coleta recolha coletivo colectivo coletiva colectiva contato contacto \
    contatar contactar correto correcto correta correcta correcao correcção correcoes correcções \
    detetar detectar diretor director diretora directora direcao direcção direcoes direcções direto \
    directo direta directa diretamente directamente efetivo efectivo efetiva efectiva efetuar \
    efectuar eletronico electrónico eletronica electrónica exato exacto exata exacta fato facto \
    inspecao inspecção inspecoes inspecções objetivo objectivo objeto objecto otimo óptimo otima \
    óptima projeto projecto protecao protecção protecoes protecções protetor protector protetora \
    protectora rececao recepção redacao redacção respetivo respectivo respetiva respectiva retificar \
    rectificar retificacao rectificação selecao selecção selecoes selecções setor sector setorial \
    sectorial trajeto trajecto subsecao subsecção dezesseis dezasseis dezessete dezassete dezenove \
    dezanove quatorze catorze planejar planificar planejamento planificação monitoramento monitoria \
    registro registo usuario utilizador equipe equipa midia media deletar eliminar
    """

  /// Right in Portugal and Mozambique with an acute accent, in Brazil with a circumflex.
  static let circumflexes = table(circumflexPairs)

  static let circumflexPairs = """
    genero género academico académico academica académica economico económico economica económica \
    eletronico electrónico eletronica electrónica onibus autocarro
    """

  static let months = PhraseSet(
    """
    janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    """)

  static let monthsInCapitals: [PlainKey: String] = {
    var months: [PlainKey: String] = [:]
    for month in monthNamesInCapitals { months[PlainKey(month)] = month }
    return months
  }()

  private static let monthNamesInCapitals = [
    "Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro",
    "Outubro", "Novembro", "Dezembro",
  ]

  private static func table(_ pairs: String) -> [PlainKey: String] {
    let words = pairs.utf8.split(separator: 0x20)
    var table: [PlainKey: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      table[PlainKey(words[index])] = String(Substring(words[index + 1]))
    }
    return table
  }
}
