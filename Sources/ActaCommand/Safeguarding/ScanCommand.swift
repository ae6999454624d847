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
    let scan = try FolderScan(commands).scan()
    if commands.options.has(.json) {
      JSONText.write(
        [
          "filesRead": .number(scan.read), "filesNotRead": .texts(scan.notRead + scan.passedOver),
        ],
        [("findings", Records(scan.findings) { row($0) })])
    } else {
      write(scan.findings)
    }
    Output.error(closing(scan))
    let counts = scan.findings.contains { ($0.finding.level ?? .notice) > .notice }
    return counts ? .errorsInFiles : .well
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
    guard let level = found.finding.level else { return }
    text += DisplayText.shown(found.finding.message(level, in: commands.language)) + "\n"
    guard let line = found.text else { return }
    let before = String(
      String.UnicodeScalarView(line.unicodeScalars.prefix(max(0, found.finding.column - 1))))
    let indent = String(repeating: " ", count: DisplayText.columns(before))
    text += "  \(DisplayText.shown(line))\n  \(indent)^\n"
  }

  private func row(_ found: FolderScan.Found) -> Record {
    let one = found.finding
    let level = one.finding.level
    return [
      "file": .text(one.file), "line": Fact(one.line == 0 ? nil : one.line),
      "column": Fact(one.line == 0 ? nil : one.column), "rule": .text(one.rule.rawValue),
      "severity": .text(
        level == .blocking ? "error" : level == .warning ? "warning" : "notice"),
      "message": .text(SafeguardWords.message(one.finding, in: commands.language)),
      "settled": Fact(one.level == nil ? one.settled : nil),
    ]
  }

  private func closing(_ scan: FolderScan.Result) -> String {
    let pt = commands.isPortuguese
    let caution = SafeguardWords.caution(in: commands.language)
    let open = scan.findings.filter { $0.finding.level != nil }.count
    let count =
      pt
      ? "acta: \(scan.read) ficheiros vistos, \(open) achados."
      : "acta: \(scan.read) files looked at, \(open) findings."
    let lists = [
      (pt ? "não são texto, ninguém os viu" : "no text, not looked at", scan.notRead),
      (
        pt
          ? "ligações ou canos, ninguém os viu; ponha lá o próprio ficheiro, ou apague-os"
          : "links or pipes, not looked at; put the file itself there, or remove them",
        scan.passedOver
      ),
    ]
    let said = lists.filter { !$0.1.isEmpty }.map { words, names in
      "acta: \(words): \(names.joined(separator: ", "))"
    }
    return (["\(count) \(caution)"] + said).joined(separator: "\n")
  }
}

/// Every text file of a folder, looked through with the settings of the group it belongs to.
struct FolderScan {
  /// A finding with the line it stands on, cut to 200 scalars; nil for the name of a file.
  struct Found {
    var finding: FileFinding
    var text: String?
  }

  struct Result {
    var findings: [Found] = []
    var read = 0
    /// Files that are no text.
    var notRead: [String] = []
    /// What is no file, and may lead elsewhere or never end.
    var passedOver: [String] = []
  }

  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func scan() throws(CommandFailure) -> Result {
    let path = Paths.trimmed(commands.path)
    var result = Result()
    do throws(ArchiveFailure) {
      switch GroupFolders.kind(of: path) {
      case .file: try look(at: path, named: path, &result)
      case .folder:
        let every = try EveryFile(in: path)
        for name in every.files { try look(at: join(path, name), named: name, &result) }
        result.passedOver = every.others
      case .other: throw ArchiveFailure(path: path, step: .notAFile, code: 0)
      case .nothing: throw ArchiveFailure(path: path, step: .open, code: 2)
      }
    } catch {
      throw commands.loading.failure(error)
    }
    return result
  }

  private func look(
    at path: String, named name: String, _ result: inout Result
  ) throws(ArchiveFailure) {
    let bytes: [UInt8]
    do throws(ArchiveFailure) { bytes = try readFile(path) } catch {
      guard error.step == .tooLarge || error.step == .notAFile else { throw error }
      result.notRead.append(name)
      return
    }
    let (group, kind) = home(of: path)
    let file = ScannedFile(path: name, document: Document(bytes: bytes), kind: kind)
    let scan = FileScan(group: group)
    result.findings += scan.findingsInName(of: file).map { Found(finding: $0, text: nil) }
    guard kind != nil || FolderScan.isText(bytes) else {
      result.notRead.append(name)
      return
    }
    result.read += 1
    var shown: (line: Int, text: String) = (0, "")
    for finding in scan.findings(in: file) {
      // A line may be as long as the file and hold thousands of findings: its beginning is made once.
      if finding.line != shown.line {
        shown = (finding.line, FolderScan.beginning(ofLine: finding.line, in: file.document))
      }
      result.findings.append(Found(finding: finding, text: shown.text))
    }
  }

  /// As much of a line as is shown below a finding: 200 scalars.
  private static func beginning(ofLine line: Int, in document: Document) -> String {
    let bytes = document.content(ofLine: line).prefix(4 * 200)
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(200)
    return String(String.UnicodeScalarView(scalars))
  }

  /// The group that a file belongs to, and what kind of file it is there.
  private func home(of path: String) -> (Group, FileKind?) {
    guard let home = GroupFolders.home(of: path) else { return (Group(), nil) }
    let group = (try? readFile(join(home, "group.txt"))).map {
      readGroup(Document(bytes: $0)).value
    }
    let inside = home == "." ? path : String(path.dropFirst(home.count + 1))
    return (group ?? Group(), FolderScan.kind(of: FolderScan.plain(inside)))
  }

  /// `meetings/2026-07-30.txt`, where the folder was named `.` or with a slash too many.
  private static func plain(_ path: String) -> String {
    path.utf8.split(separator: 0x2F).map { String($0) ?? "" }.filter { $0 != "." }
      .joined(separator: "/")
  }

  private static func kind(of path: String) -> FileKind? {
    switch path {
    case "group.txt": .group
    case "proposals.txt": .proposals
    case "updates.txt": .updates
    case "wording.txt": .wording
    default: kind(inFolder: path)
    }
  }

  private static func kind(inFolder path: String) -> FileKind? {
    guard path.utf8.suffix(4).elementsEqual(".txt".utf8) else { return nil }
    if path.utf8.starts(with: "meetings/".utf8) { return .meeting }
    return path.utf8.starts(with: "training/".utf8) ? .training : nil
  }

  /// Whether the beginning holds no zero byte, or is UTF-16.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    return !bytes.prefix(1 << 13).contains(0) && !bytes.starts(with: "%PDF".utf8)
  }
}
