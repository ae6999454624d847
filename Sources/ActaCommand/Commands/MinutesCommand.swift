import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta agenda`, `acta minutes` and `acta print`: documents of one meeting.
struct MinutesCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let form = try form()
    try checkFormat()
    let label = try label()
    let place = try meetingPlace()
    let files = try commands.loading.files(at: place.group)
    let text: GroupText
    do throws(ArchiveFailure) { text = try commands.loading.text(of: files) } catch {
      throw commands.loading.failure(error)
    }
    let reading = try choose(place.meeting, text.meetings)
    try refuseDoubtful(reading, files)
    let document = Minutes.document(request(reading.value, text, form, label))
    try Leaving(commands, text).check(
      document.texts, label: document.label, name: document.fileName(meeting: reading.value.name),
      from: "meetings/\(reading.value.name).txt")
    return try give(document, reading.value, files)
  }

  private func give(
    _ document: PlainDocument, _ meeting: Meeting, _ files: GroupFiles
  ) throws(CommandFailure) -> ExitCode {
    if commands.request.command == .print {
      return try Printing(commands).print(document.text, title: meeting.title)
    }
    guard commands.options.has(.save) else {
      Output.text(document.text)
      return .well
    }
    let path = try Keeping.keep(
      document.text, name: document.fileName(meeting: meeting.name), group: files.folder,
      language: commands.language)
    Output.line(path)
    return .well
  }

  private func request(
    _ meeting: Meeting, _ text: GroupText, _ form: MinutesForm, _ label: Label?
  ) -> MinutesRequest {
    let register = Register(groups: [text.record])
    let group = text.group.value
    let asked = commands.options[.language].flatMap { Language(rawValue: $0) }
    return MinutesRequest(
      meeting: meeting, group: group, form: form, label: label,
      language: asked ?? group.language ?? commands.language,
      actions: register.states(bornIn: meeting.name, group: group.id), reviewed: register.byID)
  }

  private func refuseDoubtful(
    _ reading: Reading<Meeting>, _ files: GroupFiles
  ) throws(CommandFailure) {
    guard reading.isRestrictedBroken else { return }
    let file = "meetings/\(reading.value.name).txt"
    let found = reading.diagnostics.filter { $0.name == .restrictedMalformed }
    let lines = found.map { one in
      "\(file):\(one.line):\(one.column): error: "
        + DiagnosticWords.message(one, in: commands.language)
    }
    throw CommandFailure(code: .wouldDisclose, message: lines.joined(separator: "\n"))
  }

  // MARK: what was asked for

  private func form() throws(CommandFailure) -> MinutesForm {
    if commands.request.command == .agenda { return .agenda }
    guard let text = commands.options[.form] else { return .table }
    let wanted = PlainWord(text)
    let found = MinutesForm.allCases.first { $0.names.contains { PlainWord($0) == wanted } }
    if let found { return found }
    throw commands.usage(.badValue(.form, text, MinutesForm.allCases.compactMap(\.names.first)))
  }

  private func checkFormat() throws(CommandFailure) {
    guard let format = commands.options[.format], format != "text" else { return }
    throw commands.usage(.badValue(.format, format, ["text"]))
  }

  private func label() throws(CommandFailure) -> Label? {
    guard let text = commands.options[.label] else { return nil }
    let wanted = PlainWord(text)
    let found = Label.allCases.first { label in
      [label.rawValue, label.inFileName, String(label.rawValue.dropFirst(4))]
        .contains { PlainWord($0) == wanted }
    }
    guard let found else {
      throw commands.usage(.badValue(.label, text, Label.allCases.map(\.rawValue)))
    }
    return found
  }

  /// The group's folder, and the meeting's name, date, `last` or `next`.
  private func meetingPlace() throws(CommandFailure) -> (group: String, meeting: String) {
    let group = commands.options[.group] ?? "."
    guard let operand = commands.request.operand else { return (group, "last") }
    switch GroupFolders.kind(of: Paths.trimmed(operand)) {
    case .folder: return (operand, "last")
    case .file:
      let name = Paths.name(operand)
      guard name.utf8.suffix(4).elementsEqual(".txt".utf8) else { return (operand, name) }
      return (operand, String(name.dropLast(4)))
    case .other, .nothing: return (group, operand)
    }
  }

  private func choose(
    _ wanted: String, _ all: [Reading<Meeting>]
  ) throws(CommandFailure) -> Reading<Meeting> {
    let today = commands.clock.today
    let held = all.filter { $0.value.status.isHeld }
    let coming = all.filter { $0.value.status == .planned && ($0.value.date ?? today) >= today }
    let found: Reading<Meeting>?
    switch wanted {
    case "last", "última", "ultima":
      let isNotice = commands.request.command == .agenda
      let next = coming.min { ($0.value.date ?? today) < ($1.value.date ?? today) }
      found = isNotice ? next ?? held.last : held.last ?? all.last
    case "next", "próxima", "proxima":
      found = coming.min { ($0.value.date ?? today) < ($1.value.date ?? today) }
    default:
      found =
        all.first { $0.value.name.utf8.elementsEqual(wanted.utf8) }
        ?? all.first { $0.value.date?.iso == wanted }
    }
    if let found { return found }
    throw CommandFailure(
      code: .cannotReadOrWrite,
      message: commands.isPortuguese
        ? "acta: não há reunião «\(wanted)»; escreva uma data, last ou next."
        : "acta: there is no meeting “\(wanted)”; give a date, last or next.")
  }
}
