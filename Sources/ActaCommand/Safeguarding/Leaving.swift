import ActaMeeting
import ActaMinutes
import ActaText

/// The gate that every document of a command passes before it is written, printed or shown.
struct Leaving {
  private let commands: Commands
  private let text: GroupText

  init(_ commands: Commands, _ text: GroupText) {
    self.commands = commands
    self.text = text
  }

  /// Throws with exit code 6 and every finding when something that looks like personal data of an
  /// assisted person would leave; else says on standard error what deserves a look. `texts` are the
  /// paragraphs and cells of the document, `source` the file it is mainly made of, in its group.
  func check(
    _ texts: [String], label: Label, name: String, from source: String?
  ) throws(CommandFailure) {
    try refuseUnreadableLabel(label, source)
    let check = LeavingCheck(group: text.group.value, files: text.scannedFiles(first: source))
    let verdict = check.verdict(on: texts, label: label, name: name)
    let messages = verdict.messages(at: label, in: commands.language)
    guard verdict.refused.isEmpty else {
      throw CommandFailure(
        code: .wouldDisclose, message: (messages + [refusal]).joined(separator: "\n"))
    }
    if !messages.isEmpty { Output.error(messages.joined(separator: "\n")) }
  }

  /// A label that cannot be read counts as the strictest: what it governs leaves as that or not at all.
  private func refuseUnreadableLabel(
    _ label: Label, _ source: String?
  ) throws(CommandFailure) {
    guard label > .red else { return }
    let governing = ["group.txt", source].compactMap { $0 }.map { text.path(of: $0) }
    let lines = text.files.filter { governing.contains($0.path) }.flatMap { file in
      file.diagnostics.filter(\.leavesCircleInDoubt).map { one in
        "\(file.path):\(one.line):\(one.column): error: "
          + DiagnosticWords.message(one, in: commands.language)
      }
    }
    guard lines.isEmpty else {
      throw CommandFailure(
        code: .wouldDisclose, message: (lines + [refusal]).joined(separator: "\n"))
    }
  }

  private var refusal: String {
    commands.isPortuguese
      ? "acta: nada foi escrito, porque o documento poderia expor alguém."
      : "acta: nothing was written, because the document could expose somebody."
  }
}

extension GroupText {
  /// Every file of the group to be looked through, the one named first.
  func scannedFiles(first name: String?) -> [ScannedFile] {
    var files = [ScannedFile(path: path(of: "group.txt"), document: group.document, kind: .group)]
    files += meetings.map { ScannedFile(path: path(of: "meetings/\($0.value.name).txt"), $0) }
    files += trainings.map { ScannedFile(path: path(of: "training/\($0.value.name).txt"), $0) }
    if let proposals {
      files.append(
        ScannedFile(
          path: path(of: "proposals.txt"), document: proposals.document, kind: .proposals))
    }
    if let updates {
      files.append(
        ScannedFile(path: path(of: "updates.txt"), document: updates.document, kind: .updates))
    }
    if let wording {
      files.append(
        ScannedFile(path: path(of: "wording.txt"), document: wording.document, kind: .wording))
    }
    guard let name, let index = files.firstIndex(where: { $0.path == path(of: name) }) else {
      return files
    }
    files.swapAt(0, index)
    return files
  }

  fileprivate func path(of file: String) -> String { folder.isEmpty ? file : "\(folder)/\(file)" }
}
