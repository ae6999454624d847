/// The words that the rules know, in plain letters: lower case, without accents.
enum SafeguardTables {
  static let subjects = WordTable(
    0,
    """
    vitima sobrevivente menor crianca rapariga rapaz menina menino jovem adolescente beneficiaria \
    beneficiario migrante retornada retornado denunciante testemunha declarante suspeita suspeito \
    arguida arguido indiciada indiciado agressor agressora traficante recrutador recrutadora \
    survivor victim child girl boy minor witness suspect perpetrator returnee migrant beneficiary
    """)
  static let subjectsInPlural = WordTable(
    1,
    """
    vitimas sobreviventes menores criancas raparigas rapazes meninas meninos jovens adolescentes \
    beneficiarias beneficiarios migrantes retornadas retornados denunciantes testemunhas suspeitas \
    suspeitos arguidas arguidos survivors victims children girls boys minors witnesses suspects returnees \
    migrants beneficiaries
    """)
  static let cases = WordTable(2, "caso case utente")
  static let kin = WordTable(
    3,
    """
    mae pai tio tia avo padrasto madrasta irma irmao marido esposa filho filha mother father uncle \
    aunt brother sister daughter son cunhada cunhado prima primo sogra sogro sobrinha sobrinho neta \
    neto cousin niece nephew grandmother grandfather stepmother stepfather husband wife
    """)
  static let guardians = PhraseSet("encarregada de educacao|encarregado de educacao")
  static let namings = PhraseSet(
    """
    de nome|chamada|chamado|identificada por|identificado por|identificada como|identificado como\
    |chama-se|chamava-se|que se chama|que se chamava|cujo nome e|cujo nome era|com o nome|named|called\
    |whose name is|whose name was|de iniciais|com as iniciais|iniciais|initials
    """)
  static let titles = PhraseSet(
    "senhora|senhor|sra.|sr.|sra|sr|dra.|dr.|dra|dr|dona|mrs.|mrs|mr.|mr|ms.|ms|miss")
  /// After which stands who somebody is; `é` besides.
  static let tellings = PhraseSet("sao|era|eram|foi|foram|is|are|was|were")
  /// Of which somebody of an institution speaks: `apoio à vítima`.
  static let topics = WordTable(
    44,
    """
    apoio assistencia associacao atendimento centro combate comite convencao defesa dia direccao \
    direito direitos gabinete grupo instituto lei linha ponto programa projecto projeto promocao \
    proteccao protecao rede reinsercao semana servico servicos tema unidade violencia
    """)
  /// In what is called by capitals and is nobody.
  static let things = WordTable(
    49,
    """
    plano convencao codigo carta prioridade manual guiao relatorio quadro marco protocolo acordo \
    politica estrategia nacional internacional provincial distrital judicial constituicao act aid \
    bureau plan international national convention policy strategy
    """)
  /// Names with the endings of things.
  static let thingLikeNames: Set<PlainKey> = Set(
    [
      "conceicao", "assuncao", "encarnacao", "anunciacao", "purificacao", "trindade", "piedade",
      "felicidade", "nascimento", "sacramento", "livramento", "caridade",
    ].map { PlainKey($0.utf8) })
  static let topicLinks = WordTable(46, "a as o os de da das do dos ao aos")
  /// Of people who are named for what they do.
  static let offices = WordTable(
    45,
    """
    administrador administradora advogada advogado agente chefe comandante coordenador coordenadora \
    director directora diretor diretora doutor doutora enfermeira enfermeiro governador governadora \
    inspector inspectora juiz juiza medica medico ministra ministro oficial presidente procurador \
    procuradora professor professora psicologa psicologo representante secretaria secretario tecnica \
    tecnico officer prosecutor judge director minister nurse doctor teacher representative
    """)
  static let particles = PhraseSet("da|de|do|das|dos|of")
  static let nameParticles = PhraseSet("da|de|do|das|dos|e")
  /// First words of what is no person.
  static let noNames = WordTable(
    4,
    """
    associacao bairro centro cidade comando conselho decreto direccao direcao distrito escola feliz \
    fundacao gabinete grupo hospital igreja inhambane instituto lei linha localidade maputo maxixe \
    ministerio mozambique mocambique municipio organizacao posto procuradoria provincia rede \
    resolucao santa save servico servicos sul sao the tribunal vila africa ii iii em no na nos nas \
    por para com sem que seis sete programa projecto projeto comite universidade radio agencia \
    uniao nacoes africano africana zimbabweana zimbabweano malawiana malawiano tanzaniana \
    tanzaniano somali somaliana etiope congolesa congoles sul-africana sul-africano ruandesa \
    ruandes burundesa burundes \
    protection support unit group ministry committee office department centre center network \
    programme program service services court police fund rights friendly welfare helpline friend \
    proteccao apoio accao atendimento direitos dia semana activo activa activos saudavel amiga \
    amigo seguro segura primeiro primeira angola botswana brasil burundi congo eswatini etiopia gaza \
    homoine inharrime inhassoro jangamo lesotho mabote malawi manica massinga morrumbene nampula \
    namibia niassa nigeria paquistao portugal quenia ruanda sofala somalia tanzania tete vilankulo \
    zambezia zambia zavala zimbabwe estado governo policia saude justica educacao sociedade \
    comunidade familia familias parceiros africanas africanos malawianas malawianos mocambicanas \
    mocambicanos nigerianas nigerianos tanzanianas tanzanianos zambianas zambianos zimbabweanas \
    zimbabweanos congoleses etiopes ruandeses burundeses somalis
    """)

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
    |identity card|id card|birth certificate|voter card
    """)
  static let processes = PhraseSet(
    """
    processo|processo crime|processo-crime|proc.|auto|autos|pq|ocorrencia|case file|case\
    |processo de querela\
    |auto de querela|autos de querela|auto de denuncia|autos de denuncia|autos de instrucao\
    |autos de inquerito
    """)

  // MARK: birth, age

  static let births = PhraseSet(
    """
    nascido|nascida|nascidos|nascidas|nasceu|data de nascimento|date of birth|dob|d.o.b|d.o.b.\
    |do.b|d.ob|born|nascimento:|data nasc.|data nasc|d.n.
    """)
  /// What is born without being a person: `a rede nasceu a 30 de Novembro de 2015`.
  static let founded = WordTable(
    42,
    """
    rede grupo programa projecto projeto organizacao associacao fundacao instituicao linha comite \
    plataforma iniciativa network group programme project
    """)
  static let englishMonths = WordTable(
    48,
    """
    january february march april may june july august september october november december
    """)
  static let ageUnits = PhraseSet("anos|meses|ano de idade|mes de idade")
  static let yearsOld = PhraseSet(
    "yrs old|yrs-old|year-old|year old|years old|years-old|years of age|months old|month-old|month old"
  )
  static let ageUnitWords = WordTable(41, "anos meses years months")
  static let ofAge = phrase(" de idade")
  static let aged = PlainKey("aged")
  static let ageWords = WordTable(47, "idade age")
  static let of = PlainKey("de")
  static let ageBefore = WordTable(7, "com de aged")
  static let ageNumerals = WordTable(
    8,
    """
    dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis \
    dezassete dezoito dezanove vinte
    """)
  static let rangeWords = WordTable(9, "a aos e to ate as and")
  /// Not `and`: `aged 12 and 14` are two exact ages.
  static let rangeEnds = WordTable(39, "a aos to ate as")
  static let rangeArticles = WordTable(40, "os as aos")
  static let minors = WordTable(10, "menor menores")
  static let strategic = PlainKey("estrategico")
  static let durations = WordTable(
    11,
    """
    dura duram durou mais menores maiores maior abaixo acima under over pena prisao plano mandato projecto validade \
    experiencia ha durante ultimos proximos periodo prazo prazos duracao dentro cada contrato \
    licenca garantia programa within every next last past intervalo antiguidade ultimas proximas
    """)

  // MARK: places

  static let blocks = PhraseSet("quarteirao|quarteirao.|quart.|q.")
  static let house = phrase("casa")
  static let surveys = PhraseSet("do inquerito|do questionario|of the survey|of the questionnaire")
  static let socialHosts = PhraseSet(
    """
    wa.me|chat.whatsapp.com|t.me|facebook.com|fb.com|instagram.com|tiktok.com|maps.app.goo.gl\
    |goo.gl/maps
    """)

  // MARK: small numbers

  static let smallNumbers = WordTable(
    12,
    "um uma dois duas tres quatro 1 2 3 4 one two three four")
  static let newOnes = WordTable(13, "novo nova novos novas")
  static let counted = WordTable(
    14,
    """
    caso casos vitima vitimas sobrevivente sobreviventes menor menores crianca criancas rapariga \
    raparigas rapaz rapazes mulher mulheres homem homens migrante migrantes retornada retornadas \
    retornado retornados case cases victim victims children child girl girls boy boys women men \
    migrant migrants returnee returnees
    """)
  static let participants = PhraseSet(
    "particip|present|falt|ausent|membros|formand|alun|professor|attend|trainee|pupil|student")
  static let wholeCountry = PhraseSet(
    "total nacional|a nivel nacional|nivel nacional|national level|nationwide|no pais")

  static func phrase(_ words: String) -> [UInt8] { Array(words.utf8) }
}
