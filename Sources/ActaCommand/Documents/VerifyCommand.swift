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
    if GroupFolders.kind(of: operand) == .file {
      return try verify(file: operand, archive, groups)
    }
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
    let whose = found.trueSeal
    say(whose.portuguese, whose.english)
    say(KeptWords.covers.portuguese, KeptWords.covers.english)
    return .well
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

  // MARK: a file

  private func verify(
    file: String, _ archive: SealedArchive, _ groups: [GroupText]
  ) throws(CommandFailure) -> ExitCode {
    let bytes: [UInt8]
    do throws(ArchiveFailure) { bytes = try readFile(file) } catch {
      throw commands.loading.failure(error)
    }
    let document = Document(bytes: bytes)
    if document.lines.count > 0, document.content(ofLine: 1).starts(with: "acta: ".utf8) {
      do throws(ArchiveFailure) { try TextLimit.check(bytes, path: file) } catch {
        throw commands.loading.failure(error)
      }
      return verify(record: document, file, archive)
    }
    let copy = try printed(bytes, file)
    guard let seal = SealText.find(in: copy.text) else {
      say(
        "\(file): não tem selo: não é cópia de uma acta aprovada.",
        "\(file): it has no seal: not a copy of approved minutes.")
      sayOfDraft(file, groups)
      return .errorsInFiles
    }
    guard let found = archive.meeting(sealed: seal), isTrue(seal, found) else {
      return report(seal, archive)
    }
    return PrintedCopy(commands: commands, copy: copy, bytes: bytes, file: file, found: found)
      .verify()
  }

  /// What a file that is no record says, as a printed copy.
  private func printed(_ bytes: [UInt8], _ file: String) throws(CommandFailure) -> DocumentCopy {
    if CopyFile.isOfWordProcessor(bytes) {
      throw failure(
        "acta: \(file): é um documento de processador de texto, que pode esconder palavras: guarde-o como "
          + "texto (.txt) e verifique esse ficheiro.",
        "acta: \(file): this is a word processor's document, which may hide words: save it as "
          + "text (.txt) and verify that file.", .cannotReadOrWrite)
    }
    guard let copy = CopyFile.read(bytes) else {
      throw failure(
        "acta: \(file): não consigo ler o PDF: falta o pdftotext (Debian: poppler-utils), ou o ficheiro "
          + "está estragado; pode escrever o selo: acta verify SELO.",
        "acta: \(file): cannot read the PDF: pdftotext is missing (Debian: poppler-utils), or the file "
          + "is damaged; you can type the seal: acta verify SEAL.", .cannotReadOrWrite)
    }
    return copy
  }

  /// Whether what was kept of minutes that wait for approval still says what the record does.
  private func sayOfDraft(_ file: String, _ groups: [GroupText]) {
    guard let root = try? commands.loading.folder(for: commands.options[.group] ?? ".") else {
      return
    }
    let wanted = Paths.absolute(file)
    for group in groups {
      let folder = join(root, group.folder)
      let copies = KeptDraft.all(of: group, in: folder, commands.loading).joined()
      guard let copy = copies.first(where: { Paths.absolute(join(folder, $0.file)) == wanted })
      else { continue }
      let words = copy.line == nil ? KeptDraft.current : copy.words
      say("\(file): \(words.portuguese).", "\(file): \(words.english).")
      return
    }
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

  private func say(_ portuguese: String, _ english: String) {
    Output.line(DisplayText.shown(commands.isPortuguese ? portuguese : english))
  }

  private func failure(
    _ portuguese: String, _ english: String, _ code: ExitCode
  ) -> CommandFailure {
    CommandFailure(code: code, message: commands.isPortuguese ? portuguese : english)
  }
}
