/// Words that lead to names, and what is no name.
extension SafeguardTables {
  static let subjects = WordTable(
    0,
    """
    vitima sobrevivente menor crianca rapariga rapaz menina menino jovem adolescente beneficiaria \
    beneficiario migrante retornada retornado denunciante testemunha declarante suspeita suspeito \
    arguida arguido indiciada indiciado agressor agressora traficante recrutador recrutadora \
    moca moco miuda miudo bebe ofendida ofendido queixosa queixoso lesada lesado desaparecida \
    desaparecido raptada raptado resgatada resgatado traficada traficado violada abusada falecida \
    falecido malograda malogrado detida detido acusada acusado reu violador abusador raptor \
    aliciador aliciadora paciente refugiada refugiado denunciada denunciado \
    survivor victim child girl boy minor witness suspect perpetrator returnee migrant beneficiary \
    teenager toddler infant complainant accused defendant offender abuser trafficker recruiter \
    rapist kidnapper detainee deceased refugee
    """)
  static let subjectsInPlural = WordTable(
    1,
    """
    vitimas sobreviventes menores criancas raparigas rapazes meninas meninos jovens adolescentes \
    beneficiarias beneficiarios migrantes retornadas retornados denunciantes testemunhas suspeitas \
    suspeitos arguidas arguidos bebes refugiadas refugiados ofendidas desaparecidas desaparecidos \
    detidas detidos survivors victims children girls boys minors witnesses suspects returnees \
    migrants beneficiaries teenagers refugees detainees
    """)
  static let cases = WordTable(2, "caso case utente")
  /// Who is one of a case only when words say that the name follows.
  static let people = WordTable(
    47,
    """
    mulher homem senhora senhor cidada cidadao individuo pessoa aluna aluno estudante motorista \
    camionista patroa patrao vizinha vizinho utente funcionario professor woman man lady person \
    citizen student pupil driver employer neighbour someone alguem
    """)
  static let kin = WordTable(
    3,
    """
    mae pai tio tia avo padrasto madrasta irma irmao marido esposa filho filha mother father uncle \
    aunt brother sister daughter son cunhada cunhado prima primo sobrinha sobrinho neta neto sogra \
    sogro genro nora enteada enteado madrinha padrinho namorada namorado noiva noivo esposo \
    companheira tutora mama papa stepfather stepmother stepson stepdaughter cousin nephew niece \
    grandmother grandfather husband wife guardian boyfriend girlfriend mum dad
    """)
  static let guardians = PhraseSet("encarregada de educacao|encarregado de educacao")
  static let namings = PhraseSet(
    """
    de nome|de nome completo|por nome|pelo nome de|com o nome de|com o nome|de seu nome\
    |chamada|chamado|chamadas|chamados|identificada por|identificado por|identificada como\
    |identificado como|chama-se|chamava-se|se chama|que se chama|que se chamava|cujo nome e\
    |cujo nome era|cuja identidade e|com nome|nome|named|called|whose name is|whose name was\
    |by the name of|identified as|by name of|name
    """)
  /// Behind `the victim’s`.
  static let ownNames = PhraseSet("name is|name was|full name is|names are|name:|name")
  static let names = PhraseSet("nome|nomes|nome completo|identidade|name|names|identity")
  /// After which stands who somebody is; `é` besides.
  static let tellings = PhraseSet("sao|era|eram|foi|foram|is|are|was|were")
  /// Before the name of one who was just told of: `a menor, a Ana Exemplo`.
  static let nameArticles = PhraseSet("a|o|uma|um|the|an")
  static let initialsWords = PhraseSet("iniciais|initials")
  /// Before anybody's name, and before that of one who works for an institution.
  static let titles = PhraseSet(
    """
    sr|sra|srta|senhor|senhora|senhorita|menina|menino|jovem|cidada|cidadao|dona|d.|mr|mrs|ms|miss
    """)
  static let professions = PhraseSet("dr|dra|doutor|doutora|eng|prof|profa|professor|professora")
  /// What is said of somebody between the word for them and the name, besides participles.
  static let qualities = PhraseSet(
    """
    de trafico|de trafico de pessoas|de trafico humano|de trafico de seres humanos|de violencia\
    |de violencia sexual|de violencia domestica|de violacao|de violacao sexual|de exploracao\
    |de exploracao sexual|de abuso|de abuso sexual|de abusos|de trabalho infantil|de rapto\
    |de uniao prematura|de casamento prematuro|de maus-tratos|de maus tratos|do trafico|do caso\
    |of trafficking|of human trafficking|of abuse|of sexual abuse|of violence|of exploitation|of rape\
    |of child labour|materna|materno|paterna|paterno|mais velha|mais velho|mais nova|mais novo\
    |biologica|biologico|menor|orfa|orfao|albina|albino|surda|surdo|gravida|principal\
    |presumivel|feminina|masculino|in-law|aluna|aluno|estudante
    """)
  static let qualityEndings = PhraseSet(
    "ada|ado|ida|ido|adas|ados|idas|idos|iana|iano|icana|icano")
  static let ageLeads = PhraseSet("de|com|aged|with|of")
  /// Peoples and those from somewhere, by the beginning of the word.
  static let peoples = PhraseSet(
    """
    mocambican|mozambican|malawian|zimbabwean|tanzanian|somali|etiop|ethiop|congol|ruand|rwand|burund\
    |nigerian|quenian|kenyan|zambian|angolan|african|bengal|bangladesh|paquistan|pakistan|ugand\
    |eritr|swazi|sul-african|sul-afric|eswatin|botswan|namibian|portugues|brasileir|chines|nepal
    """)
  /// Capitalised words that follow somebody without being a name.
  static let ordinaryWords = PhraseSet(
    """
    directo|directa|directos|directas|indirecto|indirecta|indirectos|indirectas|ocular|oculares\
    |taxa|numero|percentagem|distancia|idade|custo|preco|valor|risco|indice|quantidade|principal\
    |principais|final|finais|feminino|feminina|masculino|masculina|adulta|adulto|superiora|superior\
    |provincial|nacional|natal|segunda|segunda-feira|terca|terca-feira|quarta|quarta-feira|quinta\
    |quinta-feira|sexta|sexta-feira|sabado|domingo|monday|tuesday|wednesday|thursday|friday\
    |saturday|sunday|ontem|hoje|amanha|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto\
    |setembro|outubro|novembro|dezembro|january|february|march|april|may|june|july|august\
    |september|october|november|december|ambas|ambos|todas|todos|quem|qual|foi|esta|nao|sim|ela\
    |ele|este|esse|feedback|mechanism|policy|safety|hotline|registration|survey|training|strategy\
    |impact|marriage|labour|labor|parliament|club|act|plan|form|list|care|health|education|online\
    |trafficking|smuggling|statement|assistance|identification|referral|interview|participation\
    |prioridade|direitos|saude|educacao|nota|ponto|tema|resumo|accao|decisao
    """)
  /// Of titles of topics: `Educação`, `Saúde`, `Identidade`.
  static let thingEndings = PhraseSet("cao|coes|dade|dades|encia|ismo|mento|agem")
  /// Names that end as things do.
  static let namesLikeThings = PhraseSet(
    """
    conceicao|assuncao|anunciacao|encarnacao|ascensao|purificacao|trindade|piedade|natividade\
    |felicidade|caridade|liberdade|bondade|clemencia|inocencia|florencia|hortencia|laurencia|prudencia\
    |gaudencia|fulgencia|nascimento|livramento|sacramento
    """)
  /// Two or three capitals that are no initials.
  static let abbreviations = PhraseSet(
    """
    prm|pic|oim|iom|onu|un|ong|ngo|osc|cso|pgr|hiv|its|sti|bi|vbg|gbv|tlp|epc|esg|es|ep|ong|ue|eu|sms\
    |ii|iii|iv|vi|vii|gr|grd|mxx|pd|ms|foi|nao|sim|ele|ela|que|de|da|do|dos|das|com|em|no|na|por|ao\
    |ou|se|os|as|um|uma|the|and|was|is|has|of|in|at|to|id|faq|ods|sdg|usa|eua|rsa|drc|rdc|oit|ilo|oms\
    |who|pma|wfp|mz|mw|zw|za|tz|cra|gav|dpg
    """)
  static let englishSubjects = PhraseSet(
    """
    survivor|victim|child|girl|boy|minor|witness|suspect|perpetrator|returnee|migrant|beneficiary\
    |refugee|infant|offender
    """)
  /// What can follow a name: `Ana Exemplo, a vítima`.
  static let rolesAfterNames = PhraseSet(
    """
    vitima|sobrevivente|menor|adolescente|denunciante|testemunha|declarante|suspeita|suspeito\
    |arguida|arguido|indiciada|indiciado|agressor|agressora|traficante|recrutador|recrutadora|crianca\
    |rapariga|menina|menino|ofendida|ofendido|desaparecida|desaparecido|detida|detido|acusada|acusado\
    |retornada|retornado|survivor|victim|minor|witness|suspect|perpetrator|returnee|child|girl|boy\
    |complainant|accused|defendant|offender|trafficker
    """)
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
    48,
    """
    plano convencao codigo carta prioridade manual guiao relatorio quadro protocolo acordo politica \
    estrategia nacional internacional provincial distrital judicial constituicao act aid bureau plan \
    international national convention policy strategy
    """)
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
    comunidade familia familias parceiros superiora beira chimoio quelimane pemba lichinga matola nacala
    """)
}
