import CFiles
import Glibc

/// What stands for the lock of a group on a disk that has no locks, as some network disks have none: a
/// file that only one program can make. The kernel takes it from nobody who was killed, so it says of
/// whom it is, and goes when that program of this machine runs no more. Of another machine's nobody here
/// can tell: that one stays until a person removes it.
enum StandInLock {
  /// Below `.acta`.
  static let name = "lock.taken"

  /// Whether a disk says by this that it has no locks.
  static func isNeeded(_ code: Int32) -> Bool {
    [ENOLCK, ENOSYS, ENOTSUP].contains(code)
  }

  /// Nil when it is this program's now; else what the program that has it says of itself.
  static func take(_ folder: HeldFolder, owner: String) throws(ArchiveFailure) -> String? {
    let own = Array("\(Maker.own.line)\n\(owner)\n".utf8)
    for _ in 0..<tries {
      do throws(ArchiveFailure) {
        try make(own, in: folder)
        if try folder.readIfThere(name) == own { return nil }
      } catch  where error.code == EEXIST {
        guard let present = try folder.readIfThere(name) else { continue }
        guard isOver(present) else { return said(by: present) }
        try clear(present, in: folder)
      }
    }
    return said(by: (try? folder.readIfThere(name)) ?? [])
  }

  /// Takes away this program's own, and no other's.
  static func release(_ folder: HeldFolder) {
    guard let present = (try? folder.readIfThere(name)) ?? nil,
      present.starts(with: Array("\(Maker.own.line)\n".utf8))
    else { return }
    try? folder.remove(name)
  }

  /// Gets its name only when it is whole: a write that failed leaves none that says nobody.
  private static func make(_ bytes: [UInt8], in folder: HeldFolder) throws(ArchiveFailure) {
    let aside = asideName()
    do throws(ArchiveFailure) {
      let file = try folder.open(aside, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      try file.writeAll(bytes)
      try? file.sync()
    } catch {
      try? folder.remove(aside)
      throw error
    }
    guard !giveName(to: aside, in: folder) else { return }
    let code = errno
    try? folder.remove(aside)
    throw ArchiveFailure(path: join(folder.path, name), step: .create, code: code)
  }

  /// Replaces nothing; by a link where the disk cannot rename so.
  private static func giveName(to aside: String, in folder: HeldFolder) -> Bool {
    let own = folder.descriptor
    if unsafe acta_rename_new(own, aside, own, name) == 0 { return true }
    guard errno != EEXIST, unsafe linkat(own, aside, own, name, 0) == 0 else { return false }
    try? folder.remove(aside)
    return true
  }

  private static func asideName() -> String {
    "\(name).\(UInt32.random(in: 0x1000_0000...UInt32.max))"
  }

  /// Who has the group, by what it says of itself; nil is nobody.
  static func holder(in folder: HeldFolder) -> String? {
    guard let present = (try? folder.readIfThere(name)) ?? nil, !isOver(present) else { return nil }
    return said(by: present)
  }

  /// Others may be at it at the same time.
  private static let tries = 8

  /// Takes away what a program left that runs no more. Had another taken the lock in between, its file
  /// gets its name again, and is never removed; only a third that takes the lock in that instant could
  /// write beside it.
  private static func clear(_ present: [UInt8], in folder: HeldFolder) throws(ArchiveFailure) {
    let aside = asideName()
    guard unsafe acta_rename(folder.descriptor, name, folder.descriptor, aside) == 0 else { return }
    if (try? folder.read(aside)) == present {
      try folder.remove(aside)
    } else {
      _ = giveName(to: aside, in: folder)
    }
  }

  /// Whether its maker was a program of this machine that has ended. What cannot be understood is being
  /// written just now, or is none of ours: it holds.
  private static func isOver(_ bytes: [UInt8]) -> Bool {
    Maker(bytes)?.hasEnded ?? false
  }

  private static func said(by bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let name = (lines.count > 1 ? lines[1] : []).prefix(120).prefix { $0 >= 0x20 && $0 != 0x7F }
    return String(validating: name, as: UTF8.self) ?? ""
  }
}

/// One program on one machine since one start of that.
private struct Maker: Equatable {
  var machine: String
  var boot: String
  var process: Int32
  /// When it began, in ticks since the machine did: numbers of programs are used again.
  var began: Int
  /// Where its number counts: containers number their own programs. Empty when it is not known.
  var numbering = ""

  /// As it stands in the file.
  var line: String { "\(machine) \(boot) \(process) \(began) \(numbering)" }

  /// Whether it surely runs no more: not that it cannot be seen, as others' programs on some machines.
  var hasEnded: Bool {
    guard machine == Maker.machine, !Maker.boot.isEmpty else { return false }
    if boot != Maker.boot { return true }
    guard !numbering.isEmpty, numbering == Maker.ownNumbering, process > 0 else { return false }
    if let running = Maker.running(process) { return began > 0 && running.began != began }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  static var own: Maker {
    var own =
      running(getpid()) ?? Maker(machine: machine, boot: boot, process: getpid(), began: 0)
    own.numbering = ownNumbering
    return own
  }

  private static var ownNumbering: String {
    var name = [UInt8](repeating: 0, count: 64)
    let count = unsafe name.withUnsafeMutableBytes { buffer in
      unsafe readlink("/proc/self/ns/pid", buffer.baseAddress!, buffer.count)
    }
    return count > 0 ? String(decoding: name[..<count], as: UTF8.self) : ""
  }

  /// The program of this number here and now; nil when there is none.
  static func running(_ process: Int32) -> Maker? {
    guard let stat = try? readFile("/proc/\(process)/stat", limit: 1 << 16),
      let end = stat.lastIndex(of: 0x29)
    else { return nil }
    // Field 22; the second, which may hold anything, ends with that bracket.
    let fields = stat[(end + 1)...].split(separator: 0x20)
    guard fields.count > 19, let began = journalNumber(fields[19]) else { return nil }
    return Maker(machine: machine, boot: boot, process: process, began: began)
  }

  /// With its name: machines that were copied from each other may have one id.
  static var machine: String {
    let (id, name) = (word("/etc/machine-id"), word("/proc/sys/kernel/hostname"))
    return id.isEmpty || name.isEmpty ? "" : "\(id)/\(name)"
  }

  private static var boot: String { word("/proc/sys/kernel/random/boot_id") }

  private static func word(_ path: String) -> String {
    let bytes = (try? readFile(path, limit: 4096)) ?? []
    return String(validating: bytes.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self) ?? ""
  }

  private init(machine: String, boot: String, process: Int32, began: Int) {
    (self.machine, self.boot, self.process, self.began) = (machine, boot, process, began)
  }

  /// Nil where the machine is not known either: then it may be any.
  init?(_ bytes: [UInt8]) {
    let words = (bytes.split(separator: 0x0A).first ?? []).split(separator: 0x20)
    guard (4...5).contains(words.count),
      let process = journalNumber(words[2]).flatMap(Int32.init(exactly:)),
      let began = journalNumber(words[3])
    else { return nil }
    machine = String(decoding: words[0], as: UTF8.self)
    boot = String(decoding: words[1], as: UTF8.self)
    (self.process, self.began) = (process, began)
    if words.count == 5 { numbering = String(decoding: words[4], as: UTF8.self) }
  }
}
