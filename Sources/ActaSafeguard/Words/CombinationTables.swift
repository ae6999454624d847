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
  static let pupils = PhraseSet("aluno|aluna|estudante|jovem|adolescente|pupil|student|learner")
  static let healthStems = PhraseSet(
    """
    seropositiv|soropositiv|gravid|albin|deficien|pregnan|rape|gestant|epilep|sifil|syphil|tuberculos\
    |suicid|esquizofren|schizophren|engravid|estupr|abortou|antirretrovir|anti-retrovir|antiretrovir\
    |autis|gonorr|molest|paraplegic|convuls
    """)
  static let healthPhrases = PhraseSet(
    """
    hiv|sida|tarv|aids|aborto|abortion|abuso sexual|sexual abuse|sexually abused|tentativa de suicidio\
    |suicide attempt|disability|albinism|abusada sexualmente|abusado sexualmente|abusada|abusado\
    |sexually assaulted|sexual assault|doenca mental|doente mental|perturbacao mental|saude mental dela\
    |mental illness|mentally ill|depressao|miscarriage|hepatite b|cancro do colo|fistula obstetrica\
    |trissomia|sindrome de down|surda-muda|surdo-mudo
    """)
  /// `ela está grávida`: whoever was told of before.
  static let pronouns = PhraseSet("ela|ele|she|he")
  static let states = PhraseSet(
    "e|esta|estava|ficou|foi|era|tem|tinha|testou|vive|vivia|is|was|has|had|tested|lives|became")
  static let violations = WordTable(18, "violada violado violacao violador violacoes")
  static let rules = WordTable(
    19,
    """
    direito direitos protocolo prazo prazos regra regras lei leis norma normas sigilo \
    confidencialidade
    """)
  static let secretStems = PhraseSet(
    "mandado|captura|escuta|vigilancia|rusga|suspeit|suspect|surveil")
  static let secretPhrases = PhraseSet(
    """
    operacao policial|operacao secreta|operacoes policiais|warrant|warrants|wiretap|police operation|arrest|arrests|arrested|raid\
    |raids
    """)
  static let soon = WordTable(20, "amanha tomorrow")
  static let soonPhrases = PhraseSet(
    "proxima semana|proximo mes|proximos dias|next week|next month|esta noite|tonight")
  static let nicknames = PhraseSet(
    """
    vulgo|conhecido por|conhecida por|conhecidos por|conhecidas por|alcunha|alcunhado|alcunhada\
    |tambem conhecido|tambem conhecida|also known as|a.k.a|a.k.a.|aka|nicknamed|nickname\
    |nome de guerra|nome de rua|street name
    """)
  /// Nicknames only before a capital: a road is `conhecida como EN1`, a habit `known as lobolo`.
  static let nicknamesBeforeNames = PhraseSet(
    """
    conhecido como|conhecida como|tratado por|tratada por|apelidado de|apelidada de|known as|goes by\
    |goes by the name of|who goes by|dito|alias|responde por|atende por
    """)
  static let informants = PhraseSet(
    """
    foi denunciada|foi denunciado|informou um vizinho|informou uma vizinha|informou-nos um vizinho\
    |informou-nos uma vizinha|denunciada por|denunciado por|reported by|tip from|tip-off from
    """)
  /// Beginnings of words for telling, before `por` or `by`.
  static let tellingStems = PhraseSet(
    """
    denunciad|reportad|comunicad|participad|avisad|alertad|informad|contad|informed|alerted|reported\
    |told|tipped
    """)
  static let sources = PhraseSet("segundo|de acordo com|conforme contou|according to")
  static let by = PhraseSet("por|pela|pelo|pelas|pelos|by|off by")
  static let possessives = PhraseSet(
    "a|o|as|os|uma|um|sua|seu|the|her|his|their|an|propria|proprio|its")
  /// Who sees what happens next door and is in danger when it is known that he told.
  static let informantStems = PhraseSet(
    """
    vizinh|mae|pai|tia|tio|avo|professor|colega|irma|irmao|morador|familiar|parente|padrasto|madrasta\
    |cunhad|prim|patro|neighbour|neighbor|mother|father|aunt|uncle|grandmother|grandfather|teacher\
    |friend|classmate|relative|sister|brother|cousin|stepmother|stepfather|landlord
    """)
  /// What informants do, and nobody who speaks in a meeting.
  static let informing = PhraseSet(
    """
    denunciou|avisou|alertou|participou o caso|ligou para a linha|reported|alerted the|tipped off\
    |que denunciou|que avisou|que alertou|who reported|quem denunciou
    """)
  static let dangers = PhraseSet(
    """
    em perigo|risco imediato|in danger|immediate risk|perigo de vida|perigo imediato|perigo iminente\
    |risco de vida|risco iminente|risco de morte|immediate danger|imminent danger|imminent risk\
    |life is at risk|life at risk|ameacada de morte|ameacado de morte|death threat|death threats
    """)
  static let dangerBeginnings = PhraseSet(
    "esta a ser|estao a ser|is being|are being|vai ser|vao ser|sera|will be|esta prestes a ser")
  static let dangerStems = PhraseSet(
    "transportad|levad|traficad|vendid|transported|taken to|taken across|trafficked|sold")
  static let safePlaces = PhraseSet(
    """
    abrigo|casa de transito|casa segura|centro de acolhimento|familia de acolhimento|safe house\
    |shelter|transit house|transit centre|foster family
    """)
  static let streets = WordTable(21, "bairro rua avenida street road avenue neighbourhood")
  static let quarterShort = phrase("q")
  static let fileKinds = WordTable(
    22,
    "jpg jpeg png heic gif mp3 mp4 mov avi wav ogg opus m4a xls xlsx ods docx")

  // MARK: traits

  static let quarters = WordTable(
    23,
    "bairro localidade povoado povoacao aldeia comunidade village neighbourhood regulado zona")
  static let schools = WordTable(24, "escola school internato creche colegio liceu")
  static let school = phrase("school")
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

  /// The words of all traits.
  static let traitWords = traits.reduce(0) { $0 | $1.1.number }

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
