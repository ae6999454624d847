import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaScreens
import ActaText

/// `acta agenda`, `acta minutes` and `acta print`: documents of one meeting.
struct MinutesCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let asked = try Asked(commands)
    let choice = MeetingChoice(commands: commands)
    let files = try commands.loading.files(at: choice.place.group)
    let text = try groupText(of: files, asked, needing: choice.needed)
    Cores.begin(Safeguard.prepare)
    let reading = try choice.choose(
      choice.place.meeting, text.meetings, forNotice: asked.form == .agenda)
    try commands.refuseDoubtful(reading)
    try commands.refuse(
      Exposure(of: reading.value, group: text.group.value, label: asked.label),
      in: "meetings/\(reading.value.name).txt")
    var request = request(reading.meetingForDocuments, text, asked)
    request.otherGroups = commands.loading.groupNames(
      for: request.meeting, of: request.group, in: files.folder)
    try refuseUnknownSubject(request)
    let document = Minutes.document(request)
    try DocumentGate(language: commands.language).pass(document, request, of: reading)
    try Leaving(commands, text).check(
      document.texts, label: document.label, name: document.fileName(meeting: reading.value.name),
      from: "meetings/\(reading.value.name).txt")
    warnOfNotice(request)
    if let caution = Minutes.caution(request) {
      Output.error("acta: \(caution.text(in: commands.language))")
    }
    warnOfProblems(reading, text)
    warnOfCopies(request, document, in: files.folder)
    return try DocumentDelivery(commands).give(
      document, of: reading.value.name, in: files.folder, asked.format)
  }

  private func groupText(
    of files: GroupFiles, _ asked: Asked, needing needed: Loading.Needed
  ) throws(CommandFailure) -> GroupText {
    let language = asked.language ?? commands.language
    let loading = commands.loading
    let prepare: @Sendable () -> Void = { NumberWords.prepare(language) }
    do throws(ArchiveFailure) {
      guard asked.form.spellsNumbers else {
        return try loading.text(of: files, needing: needed)
      }
      return try Cores.beside(prepare) { () throws(ArchiveFailure) in
        try loading.text(of: files, needing: needed)
      }
    } catch {
      throw commands.loading.failure(error)
    }
  }

  private func request(
    _ meeting: Meeting, _ text: GroupText, _ asked: Asked
  ) -> MinutesRequest {
    let group = text.group.value
    var request = MinutesRequest(
      meeting, of: text.record, form: asked.form, label: asked.label,
      language: asked.language ?? group.language ?? commands.language)
    request.subject = asked.subject
    request.wording = text.wording?.value ?? Wording()
    request.today = commands.clock.today
    return request
  }

  /// A record that could not be understood in part makes minutes that say less than it does; one that
  /// contradicts itself makes minutes that do, and broken sentences make broken ones.
  private func warnOfProblems(_ reading: Reading<Meeting>, _ text: GroupText) {
    let file = "meetings/\(reading.value.name).txt"
    let found = problems(of: reading, in: text.group.value)
    let unread = found.count(where: \.leavesLineUnread)
    if unread > 0 { Output.error(FailureWords.unread(unread, in: file, commands.language)) }
    warn(of: found.count - unread, in: file)
    warn(of: text.wording?.diagnostics.count ?? 0, in: "wording.txt")
    if reading.isAlteredSinceSealed { Output.error(FailureWords.altered(file, commands.language)) }
  }

  private func warn(of problems: Int, in file: String) {
    guard problems > 0 else { return }
    Output.error(FailureWords.problems(problems, in: file, commands.language))
  }

  /// What stands under `minutes/` says something else than what is made now.
  private func warnOfCopies(
    _ request: MinutesRequest, _ document: PlainDocument, in folder: String
  ) {
    if document.isApproved { warnOfKept(request, document, in: folder) }
    // Saving puts the document there, and says what it found.
    guard document.isDraft, !commands.options.has(.save) else { return }
    warnOfOldDrafts(document, of: request.meeting.name, in: folder)
  }

  /// What was kept of approved minutes reads otherwise than what is made of them now.
  private func warnOfKept(
    _ request: MinutesRequest, _ document: PlainDocument, in folder: String
  ) {
    let language = request.language
    let kept = KeptCopy.all(as: request, in: folder, [language], [document.label])
    let changed = kept.lazy.compactMap { KeptDifference($0, request, in: language) }.first
    guard let changed, let first = changed.differences.first else { return }
    let words = KeptWords.difference(first, at: changed.place(of: first))
    let cause = first.cause?.since
    Output.error(
      commands.isPortuguese
        ? "acta: aviso: \(words.portuguese); \(cause?.portuguese ?? "")"
        : "acta: warning: \(words.english); \(cause?.english ?? "")")
  }

  /// What was kept of minutes that wait for approval is older than the record, or was changed.
  private func warnOfOldDrafts(
    _ document: PlainDocument, of meeting: String, in folder: String
  ) {
    for old in KeptDraft.old(of: document, meeting: meeting, in: folder) {
      let words = old.words
      Output.error(
        commands.isPortuguese
          ? "acta: aviso: \(old.file): \(words.portuguese)"
          : "acta: warning: \(old.file): \(words.english)")
    }
  }

  // MARK: refusals

  private func refuseUnknownSubject(_ request: MinutesRequest) throws(CommandFailure) {
    switch Minutes.problem(request) {
    case nil: return
    case .unknown(let subject, let known): throw commands.usage(.badValue(.about, subject, known))
    case .missing(let known): throw commands.usage(.needed(.about, known))
    case .nothing, .cancelled, .notHeld:
      let words = Minutes.refusal(request)
      let message = words.map { commands.isPortuguese ? $0.portuguese : $0.english } ?? ""
      throw CommandFailure(code: .usage, message: "acta: \(message)")
    }
  }

  private func warnOfNotice(_ request: MinutesRequest) {
    let now = commands.clock.now
    guard request.form == .agenda else { return }
    if Minutes.isLateNotice(request.meeting, today: now.date) {
      Output.error(
        commands.isPortuguese
          ? "acta: aviso: esta sessão já passou; a convocatória leva a data de hoje."
          : "acta: warning: this meeting is over; the notice bears today's date.")
    }
    guard Minutes.isShortNotice(request.meeting, today: now.date, now: now.time) else { return }
    Output.error(
      commands.isPortuguese
        ? "acta: aviso: faltam menos de 48 horas para esta sessão."
        : "acta: warning: this meeting is less than 48 hours away.")
  }
}

/// What the options ask for.
private struct Asked {
  let form: MinutesForm
  let format: DocumentFormat
  let label: Label?
  let language: Language?
  let subject: String?

  init(_ commands: Commands) throws(CommandFailure) {
    form = try Asked.form(commands)
    label = try commands.label()
    language = commands.options[.language].flatMap { Language(rawValue: $0) }
    subject = commands.options[.about]
    guard subject == nil || form.takesSubject else {
      throw commands.usage(.notTogether(.about, .form))
    }
    format = try commands.documentFormat()
  }

  private static func form(_ commands: Commands) throws(CommandFailure) -> MinutesForm {
    if commands.request.command == .agenda { return .agenda }
    guard let text = commands.options[.form] else { return .table }
    let wanted = PlainWord(text)
    let found = MinutesForm.allCases.first { $0.names.contains { PlainWord($0) == wanted } }
    if let found { return found }
    throw commands.usage(.badValue(.form, text, MinutesForm.allCases.compactMap(\.names.first)))
  }
}
