import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText

/// `acta scan`: what looks like personal data, in every file and in comments and names of files too.
/// It never says that there is none.
struct ScanCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let scan = try scan()
    if commands.options.has(.json) {
      JSONText.write(
        [
          "filesRead": .number(scan.read),
          "filesNotRead": .texts(
            scan.notRead + scan.tooLong + scan.passedOver + scan.failed.map(\.path)),
        ],
        [("findings", Records(scan.findings) { row($0) })])
    } else {
      write(scan.findings)
    }
    Output.error(closing(scan))
    for failure in scan.failed {
      Output.error("acta: \(FailureWords.text(failure, in: commands.language))")
    }
    let isWhole = scan.failed.isEmpty && scan.passedOver.isEmpty && scan.tooLong.isEmpty
    guard isWhole else { return .cannotReadOrWrite }
    let counts = scan.findings.contains { ($0.level ?? .notice) > .notice }
    return counts ? .errorsInFiles : .well
  }

  private func scan() throws(CommandFailure) -> FolderScan {
    do throws(ArchiveFailure) { return try FolderScan(Paths.trimmed(commands.path)) } catch {
      throw commands.loading.failure(error)
    }
  }

  /// There may be hundreds of thousands: they are written some at a time.
  private func write(_ findings: [FolderScan.Found]) {
    var text = ""
    for found in findings {
      add(found, to: &text)
      guard text.utf8.count > 1 << 16 else { continue }
      Output.text(text)
      text = ""
    }
    Output.text(text)
  }

  private func add(_ found: FolderScan.Found, to text: inout String) {
    guard let level = found.level else { return }
    text += DisplayText.shown(found.finding.message(level, in: commands.language)) + "\n"
    let column = found.finding.column
    guard let line = found.text, column <= Columns.count(line) + 1 else { return }
    let before = Columns.text(of: line.unicodeScalars, before: column)
    let indent = String(repeating: " ", count: DisplayText.columns(before))
    text += "  \(DisplayText.shown(line))\n  \(indent)^\n"
  }

  private func row(_ found: FolderScan.Found) -> Record {
    let one = found.finding
    let level = found.level ?? one.finding.level
    return [
      "file": .text(one.file), "line": Fact(one.line == 0 ? nil : one.line),
      "column": Fact(one.line == 0 ? nil : one.column), "rule": .text(one.rule.rawValue),
      "severity": .text(
        level == .blocking ? "error" : level == .warning ? "warning" : "notice"),
      "message": .text(SafeguardWords.message(one.finding, in: commands.language)),
      "settled": Fact(found.level == nil ? one.settled : nil),
    ]
  }

  private func closing(_ scan: FolderScan) -> String {
    let pt = commands.isPortuguese
    let caution = SafeguardWords.caution(in: commands.language)
    let open = scan.findings.filter { $0.level != nil }.count
    let count =
      pt
      ? "acta: \(scan.read) \(scan.read == 1 ? "ficheiro visto" : "ficheiros vistos"), "
        + "\(open) \(open == 1 ? "achado" : "achados")."
      : "acta: \(scan.read) \(scan.read == 1 ? "file" : "files") looked at, "
        + "\(open) \(open == 1 ? "finding" : "findings")."
    let lists = [
      (pt ? "não são texto, ninguém os viu" : "no text, not looked at", scan.notRead),
      (pt ? "grandes demais, ninguém os viu" : "too large, not looked at", scan.tooLong),
      (
        pt
          ? "ligações, canos ou pastas abaixo de outras dez, ninguém os viu; ponha o próprio ficheiro lá ou mais acima, ou apague-os"
          : "links, pipes or folders below ten others, not looked at; put the file itself there or higher up, or remove them",
        scan.passedOver
      ),
    ]
    let said = lists.filter { !$0.1.isEmpty }.map { words, names in
      "acta: \(words): \(names.joined(separator: ", "))"
    }
    return (["\(count) \(caution)"] + said).joined(separator: "\n")
  }
}
