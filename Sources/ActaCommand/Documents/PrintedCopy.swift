import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaText

/// Holds a printed copy with a true seal against what is printed today and what was kept.
struct PrintedCopy {
  let commands: Commands
  let copy: DocumentCopy
  let file: String
  let found: SealedArchive.Found

  func verify() -> ExitCode {
    let request = request
    switch Minutes.verify(copy, of: request) {
    case .same(let form, let language): return same(form, language, request)
    case .unsure(let form, let doubt):
      say(doubt, form)
      sayWhose()
      return .errorsInFiles
    case .differs(let form, let differences, let label):
      let twin = twin(form, request)
      if label == nil, let twin, isAsPrintedThen(twin, form, request) { return .well }
      sayDiffers(differences, label, twin)
      return .errorsInFiles
    }
  }

  private var request: MinutesRequest {
    var request = MinutesRequest(
      found.reading.value, of: found.record, form: .acta, label: nil,
      language: found.group.language ?? commands.language)
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
  private func kept(
    _ form: MinutesForm, _ languages: [Language], _ request: MinutesRequest
  ) -> [KeptCopy] {
    let stated = Minutes.label(of: copy, request)
    return folder.map {
      KeptCopy.all(
        of: found.reading.value.name, in: $0, form, languages,
        Label.allCases.filter { $0 >= stated }, but: file)
    } ?? []
  }

  // MARK: beside what was kept

  /// Its words are those of today. What was kept may have others where no seal covers them.
  private func same(
    _ form: MinutesForm, _ language: Language, _ request: MinutesRequest
  ) -> ExitCode {
    let kept = kept(form, [language], request)
    let changed = kept.lazy.compactMap { KeptDifference($0, request, form, language) }
      .first { !$0.differences.contains { $0.cause == .record } }
    guard let changed else {
      say(
        Words("\(file): this is the approved text.", "\(file): é o texto aprovado."))
      sayWhose()
      let witness = kept.first {
        Minutes.verify($0.copy, of: request, among: [form], in: [language])
          == .same(form, language)
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

  /// What was kept and says the same.
  private func twin(_ form: MinutesForm, _ request: MinutesRequest) -> KeptCopy? {
    let seal = found.reading.value.seal ?? ""
    return kept(form, Language.allCases, request).first {
      Minutes.saysTheSame(copy, $0.copy, seal: seal)
    }
  }

  /// Whether what was kept differs from what is printed today only where no seal covers it; then this
  /// is said. Figures may be of the record, and whoever changes a copy could change the kept one too.
  private func isAsPrintedThen(
    _ kept: KeptCopy, _ form: MinutesForm, _ request: MinutesRequest
  ) -> Bool {
    let all = Language.allCases.compactMap { KeptDifference(kept, request, form, $0) }
    let beside = all.first { $0.isBeside([.group, .sentences, .elsewhere]) }
    guard all.count == Language.allCases.count, let beside else { return false }
    say(
      Words(
        "\(file): this is the approved text as it was printed then: it says what \(kept.file) says.",
        "\(file): é o texto aprovado como então se imprimiu: diz o que diz \(kept.file)."))
    sayWhose()
    say(beside)
    return true
  }

  private func say(_ changed: KeptDifference) {
    for one in changed.differences.prefix(20) {
      say(KeptWords.difference(one, at: changed.place(of: one)))
    }
    let causes = Set(changed.differences.map(\.cause))
    for cause in DifferenceCause.allCases where causes.contains(cause) {
      say(Words("\(file): \(cause.since.english)", "\(file): \(cause.since.portuguese)"))
    }
  }

  // MARK: beside today's

  private func say(_ doubt: CopyDoubt, _ form: MinutesForm) {
    switch doubt {
    case .veiled(let line, let markup):
      say(
        Words(
          "\(file):\(line): CANNOT be confirmed: it has all the words of the approved text, but Acta "
            + "did not write “\(markup)”, which may hide, strike out or add words on the screen.",
          "\(file):\(line): NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas o Acta "
            + "não escreveu «\(markup)», que pode esconder, riscar ou juntar palavras no ecrã."))
    case .order:
      say(
        Words(
          "\(file): CANNOT be confirmed: it has all the words of the approved text, but in another "
            + "order, as pdftotext gives those of a table. Verify the PDF itself.",
          "\(file): NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas por outra ordem, "
            + "como o pdftotext dá as de um quadro. Verifique o próprio PDF."))
    }
    let name = found.reading.value.name
    say(
      Words(
        "Print it from the archive and compare: acta minutes \(name) --form \(form.rawValue)",
        "Imprima-o do arquivo e compare: acta minutes \(name) --form \(form.names.last ?? "")"))
  }

  private func sayDiffers(
    _ differences: [CopyDifference], _ label: LabelDifference?, _ twin: KeptCopy?
  ) {
    say(
      Words(
        "\(file): this is NOT the approved text, though it bears a true seal.",
        "\(file): NÃO é o texto aprovado, embora traga um selo verdadeiro."))
    if let label {
      let (copy, approved) = (label.copy.rawValue, label.approved.rawValue)
      say(
        Words(
          "\(file): the label was changed: it says \(copy), the text is that of a \(approved) copy.",
          "\(file): a etiqueta foi mudada: diz \(copy), o texto é o de uma cópia \(approved)."))
    }
    sayWhose()
    if let twin {
      say(
        Words(
          "\(file): it says what \(twin.file) says.", "\(file): diz o que diz \(twin.file)."))
    }
    for one in differences.prefix(20) { say(one) }
    let causes = Set(differences.map(\.cause))
    for cause in DifferenceCause.allCases where causes.contains(cause) {
      say(Words("\(file): \(cause.words.english)", "\(file): \(cause.words.portuguese)"))
    }
  }

  private func say(_ one: CopyDifference) {
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

  private func sayWhose() { say(found.trueSeal) }

  private func say(_ words: Words) {
    Output.line(DisplayText.shown(commands.isPortuguese ? words.portuguese : words.english))
  }
}
