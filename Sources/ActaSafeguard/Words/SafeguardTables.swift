/// The words that the rules know, in plain letters: lower case, without accents.
enum SafeguardTables {
  // MARK: numbers

  static let units = WordTable(
    5,
    "mt mzn meticais metical usd eur zar habitantes pessoas ha people inhabitants")
  static let currencies = WordTable(6, "mt mzn usd eur zar r r$")
  static let numberWords = PhraseSet("numero|number|num.|num|no.|nr.|nr")
  static let documents = PhraseSet(
    """
    bilhete de identidade|bilhete|bi|b.i.|b.i|bi.|passaporte|passport|dire|cedula pessoal|cedula\
    |assento de nascimento|assento|nuic|nuib|cartao de eleitor|carta de conducao|talao de bi|talao\
    |identity card|id card|birth certificate|voter card|certidao de nascimento|certidao narrativa\
    |registo de nascimento|boletim de nascimento|cartao de residente|cartao de refugiado\
    |titulo de viagem|salvo-conduto|visto|visa|id number|id no.|id|national id|residence permit\
    |refugee card|travel document|driving licence|birth registration|cartao de saude|nid
    """)
  static let processes = PhraseSet(
    """
    processo|processo crime|processo-crime|proc.|auto|autos|pq|ocorrencia|case file\
    |nuipc|case|docket|ob|processo de querela|processo sumario|processo criminal\
    |processo penal|auto de noticia|autos de noticia|queixa|queixa-crime|police case\
    |auto de querela|autos de querela|auto de denuncia|autos de denuncia|autos de instrucao\
    |autos de inquerito
    """)

  /// Of which a number without its sign is enough.
  static let numberedAlways = PhraseSet("nuipc|ob|docket|autos|processo-crime|processo crime")
  static let documentLinks = PhraseSet(
    "com o|com|de|, com o|with|biometrico|provisorio|novo|antigo")
  static let accounts = PhraseSet("nib|conta|account|iban")
  static let telephones = PhraseSet(
    "tel|telefone|telefones|telef|fixo|contacto|contactos|contactar|ligar|ligue|fax|phone|landline|call"
  )
  static let goods = PhraseSet(
    """
    lote|lotes|factura|fatura|recibo|serie|guia|requisicao|cheque|encomenda|batch|invoice|receipt\
    |referencia|reference
    """)
  static let days = PhraseSet("dia|dias|day|days")

  // MARK: birth, age

  static let births = PhraseSet(
    """
    nascido|nascida|nascidos|nascidas|nasceu|data de nascimento|date of birth|dob|d.o.b|d.o.b.\
    |do.b|d.ob|born
    """)
  /// Right before a date on forms; `nascimento` stands in names of papers too.
  static let birthLabels = PhraseSet(
    """
    data nasc|data nasc.|data de nasc|data de nasc.|nasc|nasc.|d. nasc.|nascimento|d.n.|d.n|dn\
    |birth date|birthdate|date of birth|birthday|birth|dob|data do nascimento|dia de nascimento
    """)
  static let dateLinks = PhraseSet(
    "em|a|aos|no|dia|no dia|de|on|in|the|on the|is|was|foi|e|o|no mes de|and")
  static let dateParticles = PhraseSet("de|of|do ano de|, de")
  static let monthNames = PhraseSet(
    """
    janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|january\
    |february|march|april|may|june|july|august|september|october|november|december|jan|fev|feb|mar\
    |abr|apr|mai|jun|jul|ago|aug|set|sep|sept|out|oct|nov|dez|dec
    """)
  static let ordinalEnds = PhraseSet("st|nd|rd|th|o|.o")
  static let dayNumerals = PhraseSet(
    """
    primeiro|um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze\
    |dezasseis|dezassete|dezoito|dezanove|vinte|trinta
    """)
  static let yearBeginnings = PhraseSet(
    "dois mil|mil novecentos|mil e novecentos|two thousand|nineteen")
  /// What is born without being a person: `a rede nasceu a 30 de Novembro de 2015`.
  static let founded = WordTable(
    42,
    """
    rede grupo programa projecto projeto organizacao associacao fundacao instituicao linha comite \
    plataforma iniciativa network group programme program project convencao lei escola protocolo \
    instituto centro ministerio hospital pais independencia acordo parceria convention law school \
    agreement partnership centre hospital
    """)
  static let ageUnits = PhraseSet("anos|meses|ano de idade|mes de idade|aninhos|anitos")
  static let yearsOld = PhraseSet(
    "year-old|year old|years old|years-old|years of age|months old|month-old|month old")
  static let yearsOldShort = PhraseSet("yrs old|yr old|yrs|yo|y/o|y.o|y.o.|yr-old|yrs-old")
  static let ageUnitWords = WordTable(41, "anos meses years months")
  static let ofAge = phrase(" de idade")
  static let aged = phrase("aged")
  static let of = phrase("de")
  static let ageBefore = WordTable(7, "com de aged")
  static let ageNumerals = WordTable(
    8,
    """
    dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis \
    dezassete dezoito dezanove vinte one two three four five six seven eight nine ten eleven twelve \
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    """)
  static let ageNames = PhraseSet("idade|age")
  static let ageLinks = PhraseSet("de|of|is|e|e de|era de|era|was|actual|aproximada de")
  static let openEnds = PhraseSet(
    "ou mais|e mais|ou menos|and over|or over|and above|or older|and older|or younger|and under")
  static let limits = PhraseSet(
    "under|below|over|above|abaixo|acima|inferior|superior|faixa|faixas|minima|maxima|minimum|legal"
  )
  static let with = PhraseSet("com|with")
  /// Before the years of somebody or something.
  static let turning = PhraseSet(
    "tem|tinha|fez|faz|completa|completou|cumpriu|has|turned|turns|marks|marked|is|was")
  /// Before the word that makes years a duration: `há cerca de 15 anos`.
  static let nearly = PhraseSet("cerca|quase|aproximadamente|about|nearly|almost")
  static let afterDurations = PhraseSet(
    """
    apos|atras|ago|later|depois da|depois do|antes da|antes do|de existencia|de experiencia|de servico\
    |de actividade|de actividades|de trabalho|de guerra|de independencia|de formacao|de vigencia\
    |de duracao|de implementacao|de atraso|de curso|de parceria|de paz|de prazo|of experience\
    |of service|of existence|of independence|of work
    """)
  static let rangeWords = WordTable(9, "a aos e to ate as and em")
  /// Not `and`: `aged 12 and 14` are two exact ages.
  static let rangeEnds = WordTable(39, "a aos to ate as")
  static let rangeArticles = WordTable(40, "os as aos")
  static let minors = WordTable(10, "menor menores")
  static let strategic = phrase("estrategico")
  static let durations = WordTable(
    11,
    """
    menores maiores maior abaixo acima under over pena prisao plano mandato projecto validade \
    experiencia ha durante ultimos proximos periodo prazo prazos duracao dentro cada contrato \
    licenca garantia programa within every next last past intervalo antiguidade ultimas proximas \
    mais menos than least dura duram durou durar demora demorou leva levou apos depois passados \
    volvidos faltam restam lasts lasted takes took after for em por celebra celebrou comemora \
    comemorou comemoracao formacao curso estagio
    """)

  // MARK: places

  static let blocks = PhraseSet("quarteirao|quarteirao.|quart.|q.")
  static let houses = PhraseSet("casa")
  static let surveys = PhraseSet("do inquerito|do questionario|of the survey|of the questionnaire")
  static let questions = PhraseSet("quest|pergunt")
  static let dwellings = PhraseSet(
    "house|plot|talhao|lote habitacional|apartamento|flat|apartment|vivenda|moradia|predio")
  static let streetWords = PhraseSet("rua|avenida|av.|travessa|street|avenue|road|estrada")
  static let publicHandles = PhraseSet(
    "unicef|unicefmz|unodc|iom|oim|undp|pnud|acnur|unhcr|gov|org|com|int|mz|save|policia|prm|sernic"
  )
  static let atSigns = PhraseSet("at|arroba")
  static let axes = PhraseSet("lon|long|longitude|lng|lon.|long.|e|and|by|x")
  static let socialHosts = PhraseSet(
    """
    wa.me|chat.whatsapp.com|t.me|facebook.com|fb.com|instagram.com|tiktok.com|maps.app.goo.gl\
    |goo.gl/maps|x.com|twitter.com|maps.google.com|google.com/maps|linkedin.com|linkedin.com/in\
    |telegram.me|m.me|fb.me|snapchat.com|threads.net|maps.apple.com|plus.codes|youtube.com/@\
    |google.co.mz/maps|openstreetmap.org
    """)

  // MARK: small numbers

  static let smallNumbers = WordTable(
    12,
    "um uma dois duas tres quatro 1 2 3 4 one two three four")
  static let newOnes = WordTable(
    13, "novo nova novos novas new more outro outra outros outras unico unica single another")
  /// Behind which a small number is one for each of many.
  static let each = PhraseSet(
    """
    cada|each|per|por instituicao|por distrito|por grupo|por sessao|por turma|por escola|por bairro\
    |por equipa|por localidade|por posto|por entidade|por organizacao|por comite
    """)
  static let counted = WordTable(
    14,
    """
    caso casos vitima vitimas sobrevivente sobreviventes menor menores crianca criancas rapariga \
    raparigas rapaz rapazes mulher mulheres homem homens migrante migrantes retornada retornadas \
    retornado retornados case cases victim victims children child girl girls boy boys women men \
    migrant migrants returnee returnees menina meninas menino meninos adolescente adolescentes \
    bebe bebes minor minors survivor survivors teenager teenagers infant infants refugee refugees \
    refugiado refugiada refugiados refugiadas
    """)
  static let participants = PhraseSet(
    "particip|present|falt|ausent|membros|formand|alun|professor|attend|trainee|pupil|student")
  static let wholeCountry = PhraseSet(
    "total nacional|a nivel nacional|nivel nacional|national level|nationwide|no pais")

  static func phrase(_ words: String) -> [UInt8] { Array(words.utf8) }
}
