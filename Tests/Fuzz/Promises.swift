import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText

/// What holds for any bytes.
enum Promises {
  /// Reading changes nothing, every place lies in the file, and a splice touches its lines only.
  static func document(_ bytes: [UInt8]) {
    let document = Document(bytes: bytes)
    precondition(document.bytes == bytes)
    let reading = readMeeting(document, name: "2026-03-05")
    for one in reading.diagnostics {
      precondition(one.line >= 1 && one.column >= 1)
      precondition(one.line <= max(1, document.lines.count))
    }
    let count = document.lines.count
    let same = document.replacing(1..<1, with: [])
    precondition(same.bytes == bytes)
    if count > 0 {
      let line = count / 2 + 1
      let spliced = document.replacing(line..<(line + 1), with: ["x"])
      precondition(spliced.bytes.starts(with: bytes[..<document.lines[line - 1].start]))
      precondition(
        spliced.bytes.reversed().starts(with: bytes[document.lines[line - 1].next...].reversed()))
    }
    for passage in passages(of: document, kind: .meeting) {
      let place = passage.place(of: passage.text.count / 2)
      precondition(place.line >= 1 && place.column >= 1)
    }
    let request = MinutesRequest(
      meeting: reading.value, group: Group(), form: .table, label: nil, language: .portuguese)
    let text = Minutes.document(request).text
    precondition(isHarmless(text))
  }

  static func group(_ bytes: [UInt8]) {
    let document = Document(bytes: bytes)
    let group = readGroup(document).value
    _ = readProposals(document)
    _ = readUpdates(document)
    _ = FileScan(group: group).findings(
      in: ScannedFile(path: "group.txt", document: document, kind: .group))
  }

  static func training(_ bytes: [UInt8]) {
    let document = Document(bytes: bytes)
    let training = readTraining(document, name: "x").value
    _ = Register(groups: [GroupRecord(group: Group(), meetings: [], trainings: [training])])
  }

  static func csv(_ bytes: [UInt8]) {
    let text = "acta: 1\ntraining: x\ndate: 2026-07-28\n\n## Attendance\ncolumns: name | marks\n"
    let file = TrainingFile(name: "x", document: Document(text: text), group: Group())
    _ = try? AttendanceImport(bytes, into: file)
  }

  /// A journal of any bytes, and one of good frames around any payloads, is read to its first bad
  /// record; a torn end never gives more files than the whole, and reading twice gives the same.
  static func journal(_ bytes: [UInt8]) {
    read(journal: bytes)
    var frame = JournalFrame()
    var framed: [UInt8] = []
    for payload in bytes.split(separator: 0xFF) {
      framed += frame.bytes(around: Array(payload))
      guard let record = JournalRecord(payload: payload) else { continue }
      precondition(JournalRecord(payload: record.payload[...]) == record)
    }
    read(journal: framed)
    read(journal: Array(framed.dropLast(1 + Int(bytes.first ?? 0))))
  }

  private static func read(journal bytes: [UInt8]) {
    let disk: (String) throws(ArchiveFailure) -> [UInt8]? = { path throws(ArchiveFailure) in
      path.utf8.count.isMultiple(of: 2) ? Array("one\ntwo\n".utf8) : nil
    }
    let first = replay(bytes, disk)
    precondition(first.files == replay(bytes, disk).files)
    precondition(first.files.allSatisfy { $0.text != $0.disk })
    precondition(first.files.reduce(0) { $0 + ($1.text?.count ?? 0) } <= 64 * (bytes.count + 8))
  }

  private static func replay(
    _ bytes: [UInt8], _ disk: (String) throws(ArchiveFailure) -> [UInt8]?
  ) -> Replay {
    do throws(ArchiveFailure) { return try Replay(bytes, disk: disk) } catch {
      fatalError("the disk of the fuzzer does not fail")
    }
  }

  /// What is shown can drive no terminal, keeps its width, and costs no more than its length.
  static func display(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    precondition(isHarmless(DisplayText.shown(text)))
    for columns in [1, 7, 78] {
      precondition(DisplayText.columns(DisplayText.truncate(text, columns: columns)) <= columns + 1)
      for row in DisplayText.wrap(text, columns: columns, hanging: 3) {
        precondition(isHarmless(row))
      }
    }
    precondition(Ascii.text(text).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }

  /// Every finding lies in the text, and the same text has the same findings.
  static func safeguard(_ bytes: [UInt8]) {
    let safeguard = Safeguard(SafeguardSettings())
    let found = safeguard.findings(in: bytes)
    for one in found {
      precondition(one.range.lowerBound >= 0 && one.range.upperBound <= bytes.count)
      precondition(!one.range.isEmpty)
    }
    precondition(found == safeguard.findings(in: bytes))
  }

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x0C: true
      case ..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE0000...0xE0FFF:
        false
      default: true
      }
    }
  }
}
