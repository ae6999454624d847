import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaText

/// Holds a printed copy with a true seal against what is printed today and what was kept.
struct PrintedCopy {
  let commands: Commands
  let copy: DocumentCopy
  /// The file's.
  let bytes: [UInt8]
  let file: String
  let found: SealedArchive.Found

  /// Whether it holds many times what any document of the meeting does, marks of the web among it: it is
  /// none of them, and to compare it with all would take as long as its maker likes.
  private var isFarTooLong: Bool {
    let longest = [MinutesForm.acta, .table].map { form in
      Minutes.document(request(form, about: nil)).text.utf8.count
    }.max()
    return copy.text.utf8.count > 4 * (longest ?? 0) + (32 << 10)
  }

  func verify() -> ExitCode {
    guard !isFarTooLong else {
      say(
        Words(
          "this is NOT the approved text, though it bears a true seal: it is far longer than any document "
            + "of that meeting.",
          "NÃO é o texto aprovado, embora traga um selo verdadeiro: é muito mais longo do que qualquer "
            + "documento dessa reunião."), at: file)
      return .errorsInFiles
    }
    switch Minutes.verify(copy, of: request(.acta, about: nil)) {
    case .same(let form, let language, let subject):
      return same(language, request(form, about: subject))
    case .unsure(let form, let doubt, let subject):
      say(doubt, request(form, about: subject))
      sayWhose()
      return .errorsInFiles
    case .differs(let form, let differences, let label, let subject):
      let request = request(form, about: subject)
      if Minutes.isActionSheet(copy, of: request) { return verifySheet() }
      let twin = twin(request)
      if label == nil, let twin, let code = asPrintedThen(twin, request) { return code }
      sayDiffers(differences, label, twin)
      return .errorsInFiles
    }
  }

  /// A document of the meeting that was found.
  func request(_ form: MinutesForm, about subject: String?) -> MinutesRequest {
    var request = MinutesRequest(
      found.reading.value, of: found.record, form: form, label: nil,
      language: found.group.language ?? commands.language)
    request.subject = subject
    request.wording = found.wording
    if let folder {
      request.otherGroups = commands.loading.groupNames(
        for: request.meeting, of: found.group, in: folder)
    }
    return request
  }

  /// The group's.
  private var folder: String? {
    (try? commands.loading.folder(for: commands.options[.group] ?? ".")).map {
      join($0, found.folder)
    }
  }

  /// What was kept for the circle of this copy, or for a wider one: nothing else is quoted of it.
  private func kept(as request: MinutesRequest, _ languages: [Language]) -> [KeptCopy] {
    let stated = Minutes.label(of: copy, request)
    return folder.map {
      KeptCopy.all(
        as: request, in: $0, languages, Label.allCases.filter { $0 >= stated }, but: file)
    } ?? []
  }

  // MARK: beside what was kept

  /// Its words are those of today. What was kept may have others where no seal covers them.
  private func same(_ language: Language, _ request: MinutesRequest) -> ExitCode {
    if let doubt = paperDoubt(language, request) { return unsure(doubt, request) }
    let kept = kept(as: request, [language])
    let changed = kept.lazy.compactMap { KeptDifference($0, request, in: language) }
      .first { !$0.differences.contains { $0.cause == .record } }
    guard let changed else {
      say(
        Words("\(file): this is the approved text.", "\(file): é o texto aprovado."))
      sayWhose()
      saySince(language, request)
      let witness = kept.first {
        Minutes.verify($0.copy, of: request, among: [request.form], in: [language])
          == .same(request.form, language, about: request.subject)
      }
      say(witness.map { KeptWords.alsoKept($0.file) } ?? KeptWords.covers)
      return .well
    }
    say(
      Words(
        "\(file): this is NOT what was kept as approved, though it bears a true seal.",
        "\(file): NÃO é o que se guardou como aprovado, embora traga um selo verdadeiro."))
    sayWhose()
    say(changed)
    return .errorsInFiles
  }

  /// That the acta was corrected after this copy was made, and by what.
  private func saySince(_ language: Language, _ request: MinutesRequest) {
    var request = request
    request.language = language
    let since = Minutes.correctionsSince(copy, of: request)
    guard !since.isEmpty else { return }
    let labels = since.joined(separator: ", ")
    let command = "acta minutes \(request.meeting.name)"
    say(
      Words(
        "\(file): corrected since this copy was made: \(labels). \(command) prints it as corrected.",
        "\(file): rectificada depois de feita esta cópia: \(labels). \(command) imprime-a rectificada."
      ))
  }

  /// What was kept and says the same.
  private func twin(_ request: MinutesRequest) -> KeptCopy? {
    let seal = found.reading.value.seal ?? ""
    return kept(as: request, Language.allCases).first {
      Minutes.saysTheSame(copy, $0.copy, seal: seal)
    }
  }

  /// What is said where the kept copy differs from what is printed today only where no seal covers it; nil
  /// elsewhere. Figures may be of the record, and whoever changes a copy could change the kept one too.
  private func asPrintedThen(_ kept: KeptCopy, _ request: MinutesRequest) -> ExitCode? {
    let all = Language.allCases.compactMap { KeptDifference(kept, request, in: $0) }
    let beside = all.first { $0.isBeside([.group, .sentences, .elsewhere]) }
    guard all.count == Language.allCases.count, let beside else { return nil }
    if case .paper = copy, let doubt = PaperDoubt(bytes, besides: [kept.bytes]) {
      return unsure(doubt, request)
    }
    say(
      Words(
        "\(file): this is the approved text as it was printed then: it says what \(kept.file) says.",
        "\(file): é o texto aprovado como então se imprimiu: diz o que diz \(kept.file)."))
    sayWhose()
    say(beside)
    return .well
  }

  // MARK: beside how it looks

  /// Nil of what is no PDF, and of the one that Acta makes of this text.
  func paperDoubt(_ language: Language, _ request: MinutesRequest) -> PaperDoubt? {
    guard case .paper = copy else { return nil }
    let documents = Minutes.documents(like: copy, of: request, in: language)
    return PaperDoubt(bytes, besides: documents.compactMap { Paper.pdf(of: $0)?.bytes })
  }

  func unsure(_ doubt: PaperDoubt, _ request: MinutesRequest) -> ExitCode {
    for words in doubt.words {
      say(words, at: file)
    }
    sayHowToCompare(request, asPaper: true)
    sayWhose()
    return .errorsInFiles
  }

  private func say(_ changed: KeptDifference) {
    for one in changed.differences.prefix(20) {
      say(KeptWords.difference(one, at: changed.place(of: one)))
    }
    let causes = Set(changed.differences.map(\.cause))
    for cause in DifferenceCause.allCases where causes.contains(cause) {
      say(cause.since, at: file)
    }
  }

  // MARK: beside today's

  func say(_ doubt: CopyDoubt, _ request: MinutesRequest) {
    say(doubt.words(of: file))
    sayHowToCompare(request)
  }

  private func sayHowToCompare(_ request: MinutesRequest, asPaper: Bool = false) {
    let name = found.reading.value.name
    let about =
      (request.subject.map { " --about \($0)" } ?? "") + (asPaper ? " --format pdf --save" : "")
    let form = Words(request.form.rawValue, request.form.names.last ?? "")
    say(
      Words(
        "Print it from the archive and compare: acta minutes \(name) --form \(form.english)\(about)",
        "Imprima-o do arquivo e compare: acta minutes \(name) --form \(form.portuguese)\(about)"))
  }

  private func sayDiffers(
    _ differences: [CopyDifference], _ label: LabelDifference?, _ twin: KeptCopy?
  ) {
    say(
      Words(
        "\(file): this is NOT the approved text, though it bears a true seal.",
        "\(file): NÃO é o texto aprovado, embora traga um selo verdadeiro."))
    if let label { say(changed(label), at: file) }
    sayWhose()
    if let twin {
      say(
        Words(
          "\(file): it says what \(twin.file) says.", "\(file): diz o que diz \(twin.file)."))
    }
    for one in differences.prefix(20) { say(one) }
    let causes = Set(differences.map(\.cause))
    for cause in DifferenceCause.allCases where causes.contains(cause) {
      say(cause.words, at: file)
    }
  }

  func changed(_ label: LabelDifference) -> Words {
    let (copy, approved) = (label.copy.rawValue, label.approved.rawValue)
    return Words(
      "the label was changed: it says \(copy), the text is that of a \(approved) copy.",
      "a etiqueta foi mudada: diz \(copy), o texto é o de uma cópia \(approved).")
  }

  func say(_ one: CopyDifference) {
    let place = place(of: one)
    switch (one.copy, one.approved) {
    case (let copy?, nil):
      say(Words("\(place): added: “\(copy)”", "\(place): a mais: «\(copy)»"))
    case (nil, let approved?):
      say(Words("\(place): “\(approved)” is missing", "\(place): falta «\(approved)»"))
    case (let copy, let approved):
      say(
        Words(
          "\(place): reads “\(copy ?? "")”, should read “\(approved ?? "")”",
          "\(place): diz «\(copy ?? "")», devia dizer «\(approved ?? "")»"))
    }
  }

  private func place(of one: CopyDifference) -> String {
    guard case .paper = copy else { return "\(file):\(one.line)" }
    return commands.isPortuguese ? "\(file): página \(one.line)" : "\(file): page \(one.line)"
  }

  func say(_ words: Words, at place: String) {
    say(Words("\(place): \(words.english)", "\(place): \(words.portuguese)"))
  }

  func sayWhose() { say(found.trueSeal) }

  private func say(_ words: Words) {
    Output.line(DisplayText.shown(commands.isPortuguese ? words.portuguese : words.english))
  }
}
