import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta sheet MEETING|TRAINING`: the attendance sheet to sign, as text for landscape A4.
struct SheetCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let sheet = try sheet()
    Output.text(commands.options.has(.ascii) ? Ascii.lines(sheet.text) : sheet.text)
    return .well
  }

  private func sheet() throws(CommandFailure) -> AttendanceSheet {
    let choice = MeetingChoice(commands: commands)
    let files = try commands.loading.files(at: choice.place.group)
    let text: GroupText
    do throws(ArchiveFailure) { text = try commands.loading.text(of: files) } catch {
      throw commands.loading.failure(error)
    }
    let group = text.group.value
    let language = commands.documentLanguage(of: group)
    if let training = training(in: text) {
      return AttendanceSheet(training, group: group, language: language)
    }
    let reading = try choice.choose(choice.place.meeting, text.meetings, forNotice: true)
    return AttendanceSheet(reading.value, group: group, language: language)
  }

  /// The training whose file, or whose name, was given.
  private func training(in text: GroupText) -> Training? {
    guard let operand = commands.request.operand else { return nil }
    let name = Paths.trainingName(of: operand) ?? operand
    return text.trainings.map(\.value).first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
