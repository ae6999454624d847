import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta verify SEAL|FILE`: whether a copy is the approved text, and which line of it is not.
struct VerifyCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard let operand = commands.request.operand else {
      throw failure(
        "acta: verify precisa de um selo (16 algarismos) ou de um ficheiro.",
        "acta: verify needs a seal (16 digits) or a file.", .usage)
    }
    let groups = try commands.loading.groups(at: commands.options[.group] ?? ".")
    let archive = SealedArchive(groups: groups)
    if GroupFolders.kind(of: operand) == .file { return try verify(file: operand, archive) }
    guard let seal = SealText.read(operand) else {
      throw failure(
        "acta: «\(operand)» não é um ficheiro nem um selo de 16 algarismos.",
        "acta: “\(operand)” is neither a file nor a seal of 16 digits.", .usage)
    }
    return report(seal, archive)
  }

  // MARK: a seal read from paper

  private func report(_ seal: String, _ archive: SealedArchive) -> ExitCode {
    guard let found = archive.meeting(sealed: seal) else {
      say(
        "Nenhuma acta aprovada aqui tem o selo \(seal).",
        "No approved minutes here have the seal \(seal).")
      return .errorsInFiles
    }
    let now = ActaText.seal(of: found.reading)
    guard now.utf8.elementsEqual(seal.utf8) else {
      say(
        "\(found.file): alterado depois de aprovado: tem o selo \(seal), o texto dá \(now).",
        "\(found.file): changed after approval: it carries \(seal), its text gives \(now).")
      return .errorsInFiles
    }
    if let line = lineAfterCorrections(of: found.reading) { return added(line, found.file) }
    sayWhose(found)
    return .well
  }

  /// The meeting that a true seal is of.
  private func sayWhose(_ found: SealedArchive.Found) {
    say(
      "Selo verdadeiro: \(title(of: found)), \(found.file)\(approval(of: found)).",
      "True seal: \(title(of: found)), \(found.file)\(approval(of: found)).")
  }

  /// The seal fits, and still there is more in the file than was approved.
  private func added(_ line: Int, _ file: String) -> ExitCode {
    say(
      "\(file):\(line): acrescentado depois de aprovado: só podem seguir correcções.",
      "\(file):\(line): added after approval: only corrections may follow.")
    return .errorsInFiles
  }

  /// Whether the record is still the one that was sealed.
  private func isTrue(_ seal: String, _ found: SealedArchive.Found) -> Bool {
    ActaText.seal(of: found.reading).utf8.elementsEqual(seal.utf8)
      && lineAfterCorrections(of: found.reading) == nil
  }

  private func title(of found: SealedArchive.Found) -> String {
    let meeting = found.reading.value
    return "\(found.group.name), \(meeting.title), \(meeting.date?.iso ?? "____")"
  }

  private func approval(of found: SealedArchive.Found) -> String {
    guard let approved = found.reading.value.approvedIn else { return "" }
    return commands.isPortuguese
      ? ", aprovada em \(approved)" : ", approved at the meeting of \(approved)"
  }

  // MARK: a file

  private func verify(
    file: String, _ archive: SealedArchive
  ) throws(CommandFailure) -> ExitCode {
    let bytes: [UInt8]
    do throws(ArchiveFailure) { bytes = try readFile(file) } catch {
      throw commands.loading.failure(error)
    }
    let document = Document(bytes: bytes)
    if document.lines.count > 0, document.content(ofLine: 1).starts(with: "acta: ".utf8) {
      return verify(record: document, file, archive)
    }
    let copy = try copy(bytes, file)
    guard let seal = SealText.find(in: copy.text) else {
      say(
        "\(file): não tem selo: não é cópia de uma acta aprovada.",
        "\(file): it has no seal: not a copy of approved minutes.")
      return .errorsInFiles
    }
    guard let found = archive.meeting(sealed: seal) else { return report(seal, archive) }
    guard isTrue(seal, found) else { return report(seal, archive) }
    return verify(copy, file, found)
  }

  /// A PDF is read through `pdftotext`, in the order of its content.
  private func copy(_ bytes: [UInt8], _ file: String) throws(CommandFailure) -> DocumentCopy {
    guard bytes.starts(with: "%PDF-".utf8) else {
      let text = String(decoding: bytes, as: UTF8.self)
      return WebPage.begins(bytes) ? .web(text) : .text(text)
    }
    let reader = PipedProcess(named: "pdftotext")
    let read = reader?.run(
      ["-raw", "-enc", "UTF-8", "-", "-"], input: bytes)
    guard let read, read.code == 0 else {
      throw failure(
        "acta: \(file): não consigo ler o PDF: falta o pdftotext (Debian: poppler-utils), ou o ficheiro "
          + "está estragado; pode escrever o selo: acta verify SELO.",
        "acta: \(file): cannot read the PDF: pdftotext is missing (Debian: poppler-utils), or the file "
          + "is damaged; you can type the seal: acta verify SEAL.", .cannotReadOrWrite)
    }
    return .paper(String(decoding: read.output, as: UTF8.self))
  }

  /// A copy of the meeting's own file.
  private func verify(
    record document: Document, _ file: String, _ archive: SealedArchive
  ) -> ExitCode {
    let name = Paths.name(file)
    let copy = readMeeting(document, name: String(name.dropLast(4)))
    guard let found = archive.meeting(like: copy), let seal = found.reading.value.seal else {
      say(
        "\(file): não há aqui acta aprovada desta reunião.",
        "\(file): there are no approved minutes of this meeting here.")
      return .errorsInFiles
    }
    let differing = SealedArchive.differences(copy, found.reading)
    if differing.isEmpty, ActaText.seal(of: copy).utf8.elementsEqual(seal.utf8) {
      if let line = lineAfterCorrections(of: copy) { return added(line, file) }
      return report(seal, archive)
    }
    for line in differing.prefix(20) {
      say(
        "\(file):\(line.line): diz «\(line.copy ?? "")», a acta aprovada diz «\(line.approved ?? "")»",
        "\(file):\(line.line): reads “\(line.copy ?? "")”, the approved text “\(line.approved ?? "")”"
      )
    }
    if differing.isEmpty { return report(seal, archive) }
    return .errorsInFiles
  }

  /// A printed form of it.
  private func verify(
    _ copy: DocumentCopy, _ file: String, _ found: SealedArchive.Found
  ) -> ExitCode {
    var request = MinutesRequest(
      found.reading.value, of: found.record, form: .acta, label: nil,
      language: found.group.language ?? commands.language)
    request.wording = found.wording
    if let home = try? commands.loading.folder(for: commands.options[.group] ?? ".") {
      request.otherGroups = commands.loading.groupNames(
        for: request.meeting, of: found.group, in: join(home, found.folder))
    }
    switch Minutes.verify(copy, of: request) {
    case .same:
      say("\(file): é o texto aprovado.", "\(file): this is the approved text.")
      sayWhose(found)
      return .well
    case .differs(_, let differences, let label):
      say(
        "\(file): NÃO é o texto aprovado, embora traga um selo verdadeiro.",
        "\(file): this is NOT the approved text, though it bears a true seal.")
      if let label { say(label, file) }
      sayWhose(found)
      for one in differences.prefix(20) { say(one, place(of: one, in: copy, file)) }
      let causes = Set(differences.map(\.cause))
      for cause in DifferenceCause.allCases where causes.contains(cause) {
        say("\(file): \(cause.words.portuguese)", "\(file): \(cause.words.english)")
      }
      return .errorsInFiles
    }
  }

  private func say(_ label: LabelDifference, _ file: String) {
    let (copy, approved) = (label.copy.rawValue, label.approved.rawValue)
    say(
      "\(file): a etiqueta foi mudada: diz \(copy), o texto é o de uma cópia \(approved).",
      "\(file): the label was changed: it says \(copy), the text is that of a \(approved) copy.")
  }

  private func say(_ one: CopyDifference, _ place: String) {
    switch (one.copy, one.approved) {
    case (let copy?, nil): say("\(place): a mais: «\(copy)»", "\(place): added: “\(copy)”")
    case (nil, let approved?):
      say("\(place): falta «\(approved)»", "\(place): “\(approved)” is missing")
    case (let copy, let approved):
      say(
        "\(place): diz «\(copy ?? "")», devia dizer «\(approved ?? "")»",
        "\(place): reads “\(copy ?? "")”, should read “\(approved ?? "")”")
    }
  }

  private func place(of one: CopyDifference, in copy: DocumentCopy, _ file: String) -> String {
    guard case .paper = copy else { return "\(file):\(one.line)" }
    return commands.isPortuguese ? "\(file): página \(one.line)" : "\(file): page \(one.line)"
  }

  private func say(_ portuguese: String, _ english: String) {
    Output.line(DisplayText.shown(commands.isPortuguese ? portuguese : english))
  }

  private func failure(
    _ portuguese: String, _ english: String, _ code: ExitCode
  ) -> CommandFailure {
    CommandFailure(code: code, message: commands.isPortuguese ? portuguese : english)
  }
}

extension DocumentCopy {
  fileprivate var text: String {
    switch self {
    case .text(let text), .web(let text), .paper(let text): text
    }
  }
}

private enum WebPage {
  /// Whether bytes begin as pages of the web do, a byte-order mark before them or not.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html"].contains { start.contains(bytesOf: $0) }
  }
}
