/// Words of the combinations: what identifies somebody together with something else.
extension SafeguardTables {
  static let articles = PlainKey.table(
    """
    a o uma um esta este essa esse aquela aquele da do na no pela pelo desta deste dessa desse \
    daquela daquele numa num nesta neste the this that an
    """)
  static let genitives = PlainKey.table("da do")
  static let generalNouns = PlainKey.table(
    """
    direito direitos proteccao protecao interesse bem-estar tribunal lei codigo saude educacao \
    defesa convencao carta dia semana linha amigo atendimento
    """)
  /// What stands before the article in titles, besides the words of institutions.
  static let titleWords = PlainKey.table(
    "e and of for on combate promocao assistencia reinsercao violencia rights day convention")
  /// What somebody is in a case, and not by age or sex.
  static let caseRoles = PlainKey.table(
    """
    vitima sobrevivente menor beneficiaria beneficiario denunciante testemunha declarante suspeita \
    suspeito arguida arguido indiciada indiciado survivor victim minor witness suspect beneficiary
    """)
  static let healthStems = PhraseSet(
    "seropositiv|soropositiv|gravid|albin|deficien|pregnan|rape")
  static let healthPhrases = PhraseSet(
    """
    hiv|sida|tarv|aids|aborto|abortion|abuso sexual|sexual abuse|sexually abused|tentativa de suicidio\
    |suicide attempt|disability|albinism
    """)
  static let violations = PlainKey.table("violada violado violacao violador violacoes")
  static let rules = PlainKey.table(
    """
    direito direitos protocolo prazo prazos regra regras lei leis norma normas sigilo \
    confidencialidade
    """)
  static let secretStems = PhraseSet("mandado|captura|escuta|vigilancia|rusga|suspeit")
  static let secretPhrases = PhraseSet(
    "operacao policial|operacao secreta|operacoes policiais|arrest warrant|wiretap|police operation|raid"
  )
  static let soon = PlainKey.table("amanha tomorrow")
  static let soonPhrases = PhraseSet(
    "proxima semana|proximo mes|proximos dias|next week|next month|esta noite|tonight")
  static let nicknames = PhraseSet(
    """
    vulgo|conhecido por|conhecida por|conhecidos por|conhecidas por|alcunha|alcunhado|alcunhada\
    |tambem conhecido|tambem conhecida|also known as|a.k.a|a.k.a.|aka|nicknamed|nickname
    """)
  static let informants = PhraseSet(
    """
    denunciada por|denunciado por|foi denunciada|foi denunciado|informou um vizinh\
    |informou um vizinho|informou uma vizinha|informou-nos um vizinho|informou-nos uma vizinha\
    |segundo a mae|segundo a tia|segundo a professora|segundo o vizinho|segundo a vizinha\
    |reported by|according to the mother|according to the neighbour|according to the teacher
    """)
  static let dangers = PhraseSet("em perigo|risco imediato|in danger|immediate risk")
  static let dangerBeginnings = PhraseSet("esta a ser|estao a ser|is being|are being")
  static let dangerStems = PhraseSet("transportad|levad|traficad|transported|taken|trafficked")
  static let safePlaces = PhraseSet(
    """
    abrigo|casa de transito|casa segura|centro de acolhimento|familia de acolhimento|safe house\
    |shelter|transit house|transit centre|foster family
    """)
  static let streets = PlainKey.table("bairro rua avenida street road avenue neighbourhood")
  static let quarterShort = PlainKey("q")
  static let fileKinds = PlainKey.table(
    "jpg jpeg png heic gif mp3 mp4 mov avi wav ogg opus m4a xls xlsx ods docx")

  // MARK: traits

  static let quarters = PlainKey.table(
    "bairro localidade povoado povoacao aldeia comunidade village neighbourhood regulado zona")
  static let schools = PlainKey.table("escola school internato creche colegio liceu")
  static let school = PlainKey("school")
  static let schoolKinds = PlainKey.table("primary secondary high")
  static let schoolCodes = PlainKey.table("epc esg ep1 ep2 ep es")
  static let institutes = PlainKey.table("instituto institute")
  static let grade = phrase("classe")
  static let englishGrade = phrase("grade")
  static let grades = PlainKey.table("classe grade")
  static let gradesBefore = PlainKey.table("classe grade class")
  static let ordinals = PlainKey.table(
    """
    primeira segunda terceira quarta quinta sexta setima oitava nona decima first second third \
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    """)
  static let gradeNumerals = PlainKey.table(
    """
    um dois tres quatro cinco seis sete oito nove dez onze doze one two three four five six seven \
    eight nine ten eleven twelve
    """)

  /// Words that are a trait by themselves.
  static let traits: [(Traits.Kind, Set<PlainKey>)] = [
    (
      .sex,
      PlainKey.table(
        """
        rapariga rapaz menina menino girl boy feminino masculino femea macho mulher homem woman man \
        female male
        """)
    ),
    (
      .origin,
      PlainKey.table(
        """
        nacionalidade etnia zimbabweana zimbabweano malawiana malawiano tanzaniana tanzaniano somali \
        somaliana somaliano etiope congolesa congoles sul-africana sul-africano ruandesa ruandes \
        burundesa burundes nigeriana nigeriano bengali paquistanesa paquistanes queniana queniano \
        zambiana zambiano nationality zimbabwean malawian tanzanian congolese ethiopian burundian \
        rwandan nigerian pakistani
        """)
    ),
    (
      .work,
      PlainKey.table(
        """
        trabalha trabalhava empregada empregado patrao patroa barraca machamba works worked employer \
        workplace
        """)
    ),
    (
      .family,
      PlainKey.table(
        """
        orfa orfao mae pai padrasto madrasta tio tia avo irma irmao viuva viuvo casada casado mother \
        father stepfather stepmother uncle aunt orphan widow sister brother
        """)
    ),
    (
      .health,
      PlainKey.table(
        """
        gravida gravidez hiv sida internada internado doente deficiencia albinismo ferida ferido \
        pregnant pregnancy injured disability hospitalised
        """)
    ),
    (
      .route,
      PlainKey.table(
        """
        chapa machimbombo autocarro camiao fronteira comboio voo viatura camionista border truck bus \
        flight train
        """)
    ),
  ]
}
