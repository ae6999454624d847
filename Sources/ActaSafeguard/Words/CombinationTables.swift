/// Words of the combinations: what identifies somebody together with something else.
extension SafeguardTables {
  static let articles = WordTable(
    15,
    """
    a o uma um esta este essa esse aquela aquele da do na no pela pelo desta deste dessa desse \
    daquela daquele numa num nesta neste the this that an
    """)
  static let genitives = WordTable(16, "da do")
  static let generalNouns = WordTable(
    17,
    """
    direito direitos proteccao protecao interesse bem-estar tribunal lei codigo saude educacao \
    defesa convencao carta dia semana linha amigo atendimento
    """)
  /// What stands before the article in titles, besides the words of institutions.
  static let titleWords = WordTable(
    31, "e and of for on combate promocao assistencia reinsercao violencia rights day convention")
  /// What somebody is in a case, and not by age or sex.
  static let caseRoles = WordTable(
    32,
    """
    vitima sobrevivente menor beneficiaria beneficiario denunciante testemunha declarante suspeita \
    suspeito arguida arguido indiciada indiciado survivor victim minor witness suspect beneficiary
    """)
  static let healthStems = PhraseSet(
    "seropositiv|soropositiv|gravid|gestante|sifilis|epilep|albin|deficien|pregnan|rape")
  static let healthPhrases = PhraseSet(
    """
    hiv|sida|tarv|aids|aborto|abortion|abuso sexual|sexual abuse|sexually abused|tentativa de suicidio\
    |tentou suicidar-se|tentou o suicidio|tentou suicidio|suicide attempt|disability|albinism
    """)
  static let violations = WordTable(18, "violada violado violacao violador violacoes")
  static let rules = WordTable(
    19,
    """
    direito direitos protocolo prazo prazos regra regras lei leis norma normas sigilo \
    confidencialidade
    """)
  static let secretStems = PhraseSet("mandado|captura|escuta|vigilancia|rusga|suspeit")
  static let secretPhrases = PhraseSet(
    "operacao policial|operacao secreta|operacoes policiais|arrest warrant|wiretap|police operation|raid"
  )
  static let soon = WordTable(20, "amanha tomorrow")
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
  static let dangers = PhraseSet(
    "em perigo|corre perigo|risco imediato|in danger|in immediate danger|immediate risk")
  static let dangerBeginnings = PhraseSet("esta a ser|estao a ser|is being|are being")
  static let dangerStems = PhraseSet("transportad|levad|traficad|transported|taken|trafficked")
  static let safePlaces = PhraseSet(
    """
    abrigo|casa de transito|casa segura|centro de acolhimento|familia de acolhimento|safe house\
    |shelter|transit house|transit centre|foster family
    """)
  static let streets = WordTable(21, "bairro rua avenida street road avenue neighbourhood")
  static let quarterShort = PlainKey("q")
  static let fileKinds = WordTable(
    22,
    "jpg jpeg png heic gif mp3 mp4 mov avi wav ogg opus m4a xls xlsx ods docx")

  // MARK: traits

  static let quarters = WordTable(
    23,
    "bairro localidade povoado povoacao aldeia comunidade village neighbourhood regulado zona")
  static let schools = WordTable(24, "escola school internato creche colegio liceu")
  static let school = PlainKey("school")
  static let schoolKinds = WordTable(43, "primary secondary high")
  static let schoolCodes = WordTable(33, "epc esg ep1 ep2 ep es")
  static let institutes = WordTable(34, "instituto institute")
  static let grade = phrase("classe")
  static let englishGrade = phrase("grade")
  static let grades = WordTable(35, "classe grade")
  static let gradesBefore = WordTable(36, "classe grade class")
  static let ordinals = WordTable(
    37,
    """
    primeira segunda terceira quarta quinta sexta setima oitava nona decima first second third \
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    """)
  static let gradeNumerals = WordTable(
    38,
    """
    um dois tres quatro cinco seis sete oito nove dez onze doze one two three four five six seven \
    eight nine ten eleven twelve
    """)

  /// Words that are a trait by themselves.
  static let traits: [(Traits.Kind, WordTable)] = [
    (
      .sex,
      WordTable(
        25,
        """
        rapariga rapaz menina menino girl boy feminino masculino femea macho mulher homem woman man \
        female male
        """)
    ),
    (
      .origin,
      WordTable(
        26,
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
      WordTable(
        27,
        """
        trabalha trabalhava empregada empregado patrao patroa barraca machamba works worked employer \
        workplace
        """)
    ),
    (
      .family,
      WordTable(
        28,
        """
        orfa orfao mae pai padrasto madrasta tio tia avo irma irmao viuva viuvo casada casado mother \
        father stepfather stepmother uncle aunt orphan widow sister brother
        """)
    ),
    (
      .health,
      WordTable(
        29,
        """
        gravida gravidez hiv sida internada internado doente deficiencia albinismo ferida ferido \
        pregnant pregnancy injured disability hospitalised
        """)
    ),
    (
      .route,
      WordTable(
        30,
        """
        chapa machimbombo autocarro camiao fronteira comboio voo viatura camionista border truck bus \
        flight train
        """)
    ),
  ]
}
