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
    let (files, text) = try commands.loading.group(
      at: choice.place.group, needing: choice.needed)
    let group = text.group.value
    let language = commands.documentLanguage(of: group)
    let label = try commands.label()
    if let training = training(in: text) {
      try commands.refuse(
        Exposure(of: training, group: group, label: label), in: "training/\(training.name).txt")
      if let refusal = AttendanceSheet.refusal(training, in: commands.language) {
        throw CommandFailure(
          code: .errorsInFiles, message: "acta: training/\(training.name).txt: \(refusal)")
      }
      let request = TrainingRequest(
        training, group: group, label: label, language: language, today: commands.clock.today)
      let sheet = AttendanceSheet(request).document
      try check(sheet, training.name, from: "training", text)
      return try delivery.give(sheet, of: training.name, in: files.folder, format)
    }
    let reading = try choice.choose(choice.place.meeting, text.meetings, forNotice: true)
    try commands.refuseDoubtful(reading)
    try commands.refuse(
      Exposure(of: reading.value, group: group, label: label),
      in: "meetings/\(reading.value.name).txt")
    let sheet = AttendanceSheet(
      reading.value, group: group, label: label, language: language
    ).document
    try check(sheet, reading.value.name, from: "meetings", text)
    return try delivery.give(sheet, of: reading.value.name, in: files.folder, format)
  }

  private func check(
    _ sheet: PlainDocument, _ name: String, from folder: String, _ text: GroupText
  ) throws(CommandFailure) {
    try Leaving(commands, text).check(
      sheet.texts, label: sheet.label, name: sheet.fileName(meeting: name),
      from: "\(folder)/\(name).txt")
  }

  private var delivery: DocumentDelivery { DocumentDelivery(commands) }

  /// The training whose file, or whose name, was given.
  private func training(in text: GroupText) -> Training? {
    guard let operand = commands.request.operand else { return nil }
    let name = Paths.trainingName(of: operand) ?? operand
    return text.trainings.map(\.value).first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
