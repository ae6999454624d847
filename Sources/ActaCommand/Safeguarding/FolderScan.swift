import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText
import Glibc

/// Every text file at a path, looked through on all processors with the settings of the group that it
/// belongs to.
struct FolderScan: Sendable {
  /// A finding with the line it stands on, cut to 200 scalars; nil for the name of a file.
  struct Found: Sendable {
    var finding: FileFinding
    /// How it weighs in documents of the label that its file has; nil when it is settled there.
    var level: Level?
    var text: String?
  }

  private(set) var findings: [Found] = []
  /// How many files were looked through.
  private(set) var read = 0
  /// Files that are no text.
  private(set) var notRead: [String] = []
  /// Files longer than a text may be.
  private(set) var tooLong: [String] = []
  /// What is no file, and may lead elsewhere or never end.
  private(set) var passedOver: [String] = []
  /// Files that the system did not let be read.
  private(set) var failed: [ArchiveFailure] = []

  init(_ path: String) throws(ArchiveFailure) {
    switch GroupFolders.kind(of: path) {
    case .file:
      var groups = GroupsRead()
      try look(at: path, named: path, &groups)
    case .folder:
      let every = try EveryFile(in: path)
      passedOver = every.others
      failed = every.failed
      try look(through: every.files, in: path)
    case .other: throw ArchiveFailure(path: path, step: .notAFile, code: 0)
    case .nothing: throw ArchiveFailure(path: path, step: .open, code: ENOENT)
    }
  }

  private init() {}

  private mutating func look(through names: [String], in folder: String) throws(ArchiveFailure) {
    let scans = try Loading.all(
      Cores.map(names.count, state: GroupsRead()) { index, groups in
        Result { () throws(ArchiveFailure) in
          var scan = FolderScan()
          do throws(ArchiveFailure) {
            try scan.look(at: join(folder, names[index]), named: names[index], &groups)
          } catch {
            scan.failed.append(error)
          }
          return scan
        }
      })
    for scan in scans {
      findings += scan.findings
      read += scan.read
      notRead += scan.notRead
      tooLong += scan.tooLong
      failed += scan.failed
    }
  }

  private mutating func look(
    at path: String, named name: String, _ groups: inout GroupsRead
  ) throws(ArchiveFailure) {
    let bytes: [UInt8]
    do throws(ArchiveFailure) { bytes = try readText(path) } catch {
      switch error.step {
      case .tooLarge, .tooManyLines: tooLong.append(name)
      case .notAFile: notRead.append(name)
      default: throw error
      }
      return
    }
    let (group, kind) = FolderScan.home(of: path, &groups)
    let file = ScannedFile(path: name, document: Document(bytes: bytes), kind: kind)
    let scan = FileScan(group: group)
    let label = FolderScan.label(of: file, in: group)
    findings += scan.findingsInName(of: file).map {
      Found(finding: $0, level: $0.level(at: label), text: nil)
    }
    guard kind != nil || FolderScan.isText(bytes) else {
      notRead.append(name)
      return
    }
    read += 1
    var shown: (line: Int, text: String) = (0, "")
    for finding in scan.findings(in: file) {
      // A line may be as long as the file and hold thousands of findings: its beginning is made once.
      if finding.line != shown.line {
        shown = (finding.line, FolderScan.beginning(ofLine: finding.line, in: file.document))
      }
      findings.append(
        Found(finding: finding, level: finding.level(at: label), text: shown.text))
    }
  }

  /// What leaves of a file leaves at its own label, if nobody asks for another.
  private static func label(of file: ScannedFile, in group: Group) -> Label {
    switch file.kind {
    case .meeting: readMeeting(file.document.head, name: "").value.label(of: group)
    case .training: readTraining(file.document.head, name: "").value.label(of: group)
    default: group.labelOfMeetings
    }
  }

  /// As much of a line as is shown below a finding: 200 scalars.
  private static func beginning(ofLine line: Int, in document: Document) -> String {
    let bytes = document.content(ofLine: line).prefix(4 * 200)
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(200)
    return String(String.UnicodeScalarView(scalars))
  }

  /// The group that a file belongs to, and what kind of file it is there.
  private static func home(
    of path: String, _ groups: inout GroupsRead
  ) -> (Group, FileKind?) {
    guard let home = GroupFolders.home(of: path) else { return (Group(), nil) }
    let inside = home == "." ? path : String(path.dropFirst(home.count + 1))
    return (groups.group(in: home), FolderScan.kind(of: FolderScan.plain(inside)))
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

/// The profile of the group that was read last: files of one group follow each other.
private struct GroupsRead: Sendable {
  private var home: String?
  private var last = Group()

  /// An empty one where the file cannot be read.
  mutating func group(in home: String) -> Group {
    if self.home?.utf8.elementsEqual(home.utf8) == true { return last }
    self.home = home
    last =
      (try? readText(join(home, "group.txt"))).map { readGroup(Document(bytes: $0)).value }
      ?? Group()
    return last
  }
}
