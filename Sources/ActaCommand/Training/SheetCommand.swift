import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta sheet MEETING|TRAINING`: the attendance sheet to sign, for landscape A4.
struct SheetCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let format = try commands.documentFormat()
    let choice = MeetingChoice(commands: commands)
    let (files, text) = try commands.loading.group(at: choice.place.group)
    let group = text.group.value
    let language = commands.documentLanguage(of: group)
    if let training = training(in: text) {
      return try delivery.give(
        AttendanceSheet(training, group: group, language: language).document, of: training.name,
        in: files.folder, format)
    }
    let reading = try choice.choose(choice.place.meeting, text.meetings, forNotice: true)
    return try delivery.give(
      AttendanceSheet(reading.value, group: group, language: language).document,
      of: reading.value.name, in: files.folder, format)
  }

  private var delivery: DocumentDelivery { DocumentDelivery(commands) }

  /// The training whose file, or whose name, was given.
  private func training(in text: GroupText) -> Training? {
    guard let operand = commands.request.operand else { return nil }
    let name = Paths.trainingName(of: operand) ?? operand
    return text.trainings.map(\.value).first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
