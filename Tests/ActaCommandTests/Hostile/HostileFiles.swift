import Foundation
import Testing

/// Files that someone else could put into a group's folder to drive the terminal, to deceive, or to
/// make the program stop: each by its bytes and by where it stands.
struct HostileFile: Sendable, CustomTestStringConvertible {
  var name: String
  /// Relative to the group's folder.
  var path: String
  var bytes: [UInt8]

  var testDescription: String { name }

  static let all: [HostileFile] = inMeetings + whole + many + chains + ofWording + names

  /// Eight meetings to a folder; every other file has a folder of its own.
  static let folders: [[HostileFile]] =
    stride(from: 0, to: inMeetings.count, by: 8).map { start in
      inMeetings[start..<min(start + 8, inMeetings.count)].enumerated().map { number, file in
        var file = file
        file.path = "meetings/2026-03-0\(number + 1).txt"
        return file
      }
    } + (whole + many + chains + tooLarge + ofWording + names).map { [$0] } + together + lists

  /// Texts in every place of a meeting that a person reads.
  private static let inMeetings: [HostileFile] = payloads.map { name, payload in
    HostileFile(name: name, path: "meetings/2026-03-05.txt", bytes: meeting(around: payload))
  }

  private static func meeting(around payload: [UInt8]) -> [UInt8] {
    let template = """
      acta: 1
      meeting: Sess@
      date: 2026-03-05
      time: 09:00-12:00
      started: 09:00
      ended: 10:00
      place: Sala @
      status: draft

      ## Attendance

      ana: present, @
      + Visita @ (PD, F): guest
      @: present

      ## Item @
      lead: @
      opened: 09:10
      closed: 09:50

      Texto @ e mais.

      DECISION D1: Decidir @
        result: adopted
        basis: consensus
        stand-aside: PRM, @
        @

      ACTION A1: Fazer @
        who: @
        due: 2026-04-01

      REVIEW 2026-01-15/A1: done
        evidence: @

      RESTRICTED TLP:RED: @
        Reservado @

      """
    return Array(
      template.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
        .joined(separator: payload))
  }

  private static let payloads: [(String, [UInt8])] = [
    ("title by OSC 0", esc("]0;dono") + [0x07]),
    ("clipboard by OSC 52", esc("]52;c;ZWNobw==") + [0x07]),
    ("link by OSC 8", esc("]8;;http://x.example") + esc("\\")),
    ("title report", esc("[21t")), ("device attributes", esc("[c")),
    ("cursor report", esc("[6n")), ("leave the other screen", esc("[?1049l")),
    ("clear the screen", esc("[2J") + esc("[H")), ("DECRQSS", esc("P$q\"p") + esc("\\")),
    ("APC", esc("_Gi=1;AAAA") + esc("\\")), ("PM", esc("^x") + esc("\\")),
    ("reset", esc("c")), ("other letters", esc("(0")), ("mouse on", esc("[?1003h")),
    ("paste end", esc("[201~") + Array("q!".utf8)), ("CSI as C1", [0xC2, 0x9B, 0x32, 0x4A]),
    ("OSC as C1", [0xC2, 0x9D, 0x30, 0x3B, 0x78, 0xC2, 0x9C]), ("DCS as C1", [0xC2, 0x90]),
    ("raw byte 9B", [0x9B, 0x32, 0x4A]), ("raw byte 9D", [0x9D]),
    ("overwriting by CR", Array("CONTRA\rA FAVOR".utf8)),
    ("going back", Array("nao".utf8) + Array(repeating: 8, count: 40) + Array("sim".utf8)),
    ("bells", Array(repeating: 7, count: 500)), ("vertical tab, form feed", [0x0B, 0x0C, 0x0E]),
    ("enquiry", [0x05, 0x0F]), ("delete", [0x7F, 0x7F]), ("zero bytes", [0, 0, 0x41, 0]),
    ("override to the left", utf8(0x202E) + Array("SIM".utf8)),
    ("isolates", utf8(0x2066) + utf8(0x2067) + utf8(0x2068)), ("arabic mark", utf8(0x061C)),
    ("left-to-right mark", utf8(0x200E) + utf8(0x200F)),
    ("zero width", utf8(0x200B) + utf8(0x2060)),
    ("joiners", utf8(0x200D) + utf8(0x200C)), ("soft hyphen", utf8(0xAD)),
    ("byte-order mark inside", utf8(0xFEFF)), ("tags", (0xE0041...0xE0060).flatMap(utf8)),
    ("variation selectors", (0xE0100...0xE0110).flatMap(utf8)), ("annotations", utf8(0xFFF9)),
    ("non-characters", utf8(0xFFFE) + utf8(0xFDD0) + utf8(0x1FFFF)),
    ("private use", utf8(0xE000) + utf8(0xF8FF) + utf8(0x100000)),
    ("line separators", utf8(0x2028) + utf8(0x2029) + utf8(0x85)),
    ("mixed scripts", utf8(0x410) + Array("nna".utf8)),
    (
      "many marks",
      [0x61] + Array(repeating: [0xCC, 0x81, 0xCC, 0x96], count: size(2000, of: 20_000)).joined()
    ),
    (
      "joined emoji", Array(repeating: utf8(0x1F469) + utf8(0x200D), count: 50).joined().map { $0 }
    ),
    ("flags", (0..<2000).flatMap { _ in utf8(0x1F1F2) }),
    ("jamo", (0..<2000).flatMap { _ in utf8(0x1100) }), ("overlong slash", [0xC0, 0xAF]),
    ("overlong three", [0xE0, 0x80, 0xAF]), ("surrogate", [0xED, 0xA0, 0x80]),
    ("above the last", [0xF4, 0x90, 0x80, 0x80]), ("cut short", [0xC3]),
    ("formats", Array("%n%s%x %1$*d".utf8)), ("shell", Array("$(id) `id` ; rm -rf \"x\"".utf8)),
    ("spreadsheet", Array("=HYPERLINK(\"http://x\")".utf8)),
    ("spreadsheet plus", Array("+1+1".utf8)),
    ("spreadsheet at", Array("\t@SUM(A1)".utf8)), ("wide equals", utf8(0xFF1D) + Array("1".utf8)),
    ("quotes and commas", Array("\",\"\"\n;x".utf8)), ("paths", Array("../../../etc/passwd".utf8)),
    ("markup", Array("<script>alert(1)</script>&amp;</td>".utf8)),
    ("modeline", Array("# vim: set foldexpr=x:".utf8)),
    ("long word", Array(repeating: 0x78, count: size(2000, of: 20_000))),
    ("wide letters", (0..<300).flatMap { _ in utf8(0x6F22) }),
    ("calendar lines", Array("X\r\nEND:VTODO\r\nBEGIN:VALARM".utf8)),
  ]

  private static let whole: [HostileFile] = [
    raw("nothing", []), raw("one line feed", [0x0A]), raw("only a mark", [0xEF, 0xBB, 0xBF]),
    raw("UTF-16 little", [0xFF, 0xFE] + Array("acta: 1\nmeeting: x\n".utf16).flatMap(little)),
    raw("UTF-16 odd", [0xFE, 0xFF, 0x00]), raw("all bytes", (0...255).map { UInt8($0) }),
    raw("CR only", Array("acta: 1\rmeeting: x\rdate: 2026-03-05\r".utf8)),
    raw("zero tail", Array("acta: 1\nmeeting: x\n".utf8) + Array(repeating: 0, count: 4096)),
    raw("newer version", Array("acta: 99999999999999999999\n".utf8)),
    raw("negative version", Array("acta: -1\n".utf8)),
    raw("dates", text("date: 99999-99-99\nnext: 0000-00-00\ntime: 99:99-00:61")),
    raw("numbers", text("number: 9223372036854775808\n## X\ntime: 99999999999999999999")),
    raw("other digits", text("date: ٢٠٢٦-٠٣-٠٥\nnumber: ٣")),
    raw(
      "votes",
      text("## X\nDECISION D1: x\n  for: 9223372036854775807\n  against: 9223372036854775807")),
    raw("quorum", text("quorum: 9223372036854775807 of 9223372036854775807")),
    raw("labels", text("## X\nACTION A9223372036854775807: x\n  who: PD\nACTION A: y")),
    raw("itself", text("## X\nREVIEW 2026-03-05/A1: merged\n  into: 2026-03-05/A1\n")),
    raw("merge", text("## X\n<<<<<<< a\n=======\n>>>>>>> b\n|||||||")),
    group(
      "hostile group", "group: \u{1B}]0;x\u{7}\nid: A\u{202E}B\nlang: xx\nletterhead: \u{1B}[2J"),
    group("own parent", "group: X\nid: GRE\nparent: GRE"),
    group("quorum of nothing", "id: GRE\nquorum: 99999999999999999999"),
    file(
      "hostile proposals", "proposals.txt",
      "PROPOSAL P-2026-99999999999999999999: \u{1B}[2J\n  by: \u{9B}"),
    file("proposals in a ring", "proposals.txt", "PROPOSAL P-2026-01: x\n  origin: GRE/P-2026-01"),
    file(
      "hostile updates", "updates.txt", "2026-99-99 x done\n2026-08-20 2026-03-05/A1 done \u{1B}[2J"
    ),
    file(
      "hostile training", "training/2026-07-28-x.txt",
      "training: \u{1B}]0;x\u{7}\ndate: 2026-07-28\n## Attendance\ncolumns: name | age | marks | pre\n\n\u{1B}[2J | \u{202E} | PPPPPPPP | 1e309"
    ),
    file(
      "training without columns", "training/2026-07-28-x.txt",
      "training: x\n## Attendance\ncolumns: |||||\n\n|||||"),
    file(
      "reached", "training/2026-07-28-x.txt",
      "training: x\nkind: awareness\n## Reached\ncolumns: age | F | M\n\n12-17 | 9223372036854775807 | 9223372036854775807"
    ),
    file("hostile wording", "wording.txt", "\u{1B}[2J: {a}{b}{{{{\n%n"),
  ]

  /// Names of files, which reach the screen and errors too.
  private static let names: [HostileFile] = [
    "meetings/\u{1B}[2J.txt", "meetings/2026-03-05\u{202E}.txt", "meetings/a\nb.txt",
    "meetings/-rf.txt", "meetings/\u{9B}2J.txt", "meetings/$(id).txt", "training/\u{7}.txt",
    "meetings/\(String(repeating: "n", count: 240)).txt",
  ].map { path in
    HostileFile(
      name: "named \(path.debugDescription.prefix(60))", path: path,
      bytes: text("meeting: x\ndate: 2026-03-05\nstatus: drafft"))
  }

  static func raw(_ name: String, _ bytes: [UInt8]) -> HostileFile {
    HostileFile(name: name, path: "meetings/2026-03-05.txt", bytes: bytes)
  }

  static func group(_ name: String, _ body: String) -> HostileFile {
    file(name, "group.txt", body)
  }

  static func file(_ name: String, _ path: String, _ body: String) -> HostileFile {
    HostileFile(name: name, path: path, bytes: text(body))
  }

  static func text(_ body: String) -> [UInt8] { Array("acta: 1\n\(body)\n".utf8) }

  static func lines(_ line: String, _ count: Int) -> [UInt8] {
    Array(lineText(line, count).utf8)
  }

  static func lineText(_ line: String, _ count: Int) -> String {
    String(repeating: line + "\n", count: count)
  }

  /// Lines that differ by a number.
  static func numberedText(_ count: Int, _ line: (Int) -> String) -> String {
    (1...count).map(line).joined()
  }

  static func numbered(_ count: Int, _ line: (Int) -> String) -> [UInt8] {
    Array(numberedText(count, line).utf8)
  }

  /// Whole where the optimised program reads them; the debug one gets a part, to end in time.
  static func size(_ part: Int, of whole: Int) -> Int {
    Workshop.isOptimised ? whole : part
  }

  static func esc(_ rest: String) -> [UInt8] { [0x1B] + Array(rest.utf8) }

  private static func utf8(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
  }

  private static func little(_ unit: UInt16) -> [UInt8] { [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
}
