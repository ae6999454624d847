import ActaArchive
import ActaMeeting
import ActaText
import Glibc

/// `acta new`: the next meeting's file; in a folder without a group, the group.
struct NewCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let path = NewCommand.home(Paths.trimmed(commands.path))
    guard GroupFolders.kind(of: join(path, "group.txt")) == .file else {
      guard GroupFolders.kind(of: path) != .nothing else { throw noFolder(path) }
      return try makeGroup(path)
    }
    let files = try commands.loading.files(at: path)
    let text: GroupText
    do throws(ArchiveFailure) {
      text = try commands.loading.text(of: files, needing: .everyMeeting)
    } catch {
      throw commands.loading.failure(error)
    }
    let record = text.record
    let meeting = try meeting(for: record)
    let name = meeting.fileName(in: record.group.language ?? commands.language)
    let document = meeting.document(for: record, register: Register(groups: [record]))
    let target = join(files.folder, "meetings/\(name).txt")
    guard GroupFolders.kind(of: target) == .nothing else { throw exists(target) }
    try commands.askAboutClock([record], isMeant: commands.options.has(.date))
    sayResolvedDate(meeting.date)
    // Another may have put one there while the question stood.
    try commands.make(
      "meetings/\(name).txt", with: document.bytes, in: files.folder, unless: exists(target))
    commands.tellDone(target)
    return .well
  }

  private func exists(_ meeting: String) -> CommandFailure {
    CommandFailure(
      code: .cannotReadOrWrite,
      message: commands.isPortuguese
        ? "acta: \(meeting) já existe; escolha outra data com --date."
        : "acta: \(meeting) exists already; choose another day with --date.")
  }

  /// A name that is nowhere is a slip more often than a new group.
  private func noFolder(_ path: String) -> CommandFailure {
    let above = Paths.above(path)
    let groups = ((try? GroupFolders.find(in: above)) ?? []).map(\.relative)
    let near = nearest(to: Paths.name(path), among: groups.map(Paths.name))
    let meant = near.map { commands.isPortuguese ? "; seria \($0)?" : "; did you mean \($0)?" }
    return CommandFailure(
      code: .cannotReadOrWrite,
      message: commands.isPortuguese
        ? "acta: «\(path)» não existe\(meant ?? ".") Um grupo novo faz-se numa pasta que já exista."
        : "acta: “\(path)” does not exist\(meant ?? ".") A new group is made in a folder that is there."
    )
  }

  /// The group's folder for what lies in it by the format's names; any other folder for itself, so that
  /// a group can be made below another.
  static func home(_ path: String) -> String {
    let isInside =
      GroupFolders.kind(of: path) == .file || GroupFolders.own.contains(Paths.name(path))
    return isInside ? GroupFolders.home(of: Paths.absolute(path)) ?? path : path
  }

  private func meeting(for record: GroupRecord) throws(CommandFailure) -> NewMeeting {
    let type = try commands.word(.type, as: MeetingType.self) ?? .ordinary
    var time: TimeSpan?
    if let text = commands.options[.time] {
      time = TimeSpan(typed: text)
      if time == nil { throw commands.usage(.badValue(.time, text, ["09:00-12:00"])) }
    }
    let likely = NewMeeting.likelyDate(of: record, today: commands.clock.today)
    return NewMeeting(date: try commands.date(.date) ?? likely, time: time, type: type)
  }

  /// A day that was not typed in full is shown before it is stored.
  private func sayResolvedDate(_ date: CalendarDate) {
    guard let typed = commands.options[.date], CalendarDate(iso: typed) == nil else { return }
    Output.error("acta: \(typed): \(date.withWeekday(in: commands.language))")
  }

  private func makeGroup(_ path: String) throws(CommandFailure) -> ExitCode {
    let file = join(path, "group.txt")
    let bytes = GroupTemplate.bytes(
      name: Paths.name(path), parent: parent(of: path), commands.language)
    let exists = ArchiveFailure(path: file, step: .create, code: EEXIST)
    try commands.make("group.txt", with: bytes, in: path, unless: commands.loading.failure(exists))
    do throws(ArchiveFailure) { try GitAttributes.keep(in: path) } catch {
      throw commands.loading.failure(error)
    }
    commands.tellDone(file)
    return .well
  }

  /// The id of the group in whose folder a new one is made.
  private func parent(of path: String) -> String? {
    let above = Paths.absolute(join(path, ".."))
    guard let home = GroupFolders.home(of: above),
      let bytes = try? readText(join(home, "group.txt"))
    else { return nil }
    let id = readGroup(Document(bytes: bytes)).value.id
    return id.isEmpty ? nil : id
  }
}

/// What git has to know of a group's folder.
enum GitAttributes {
  /// Writes `.gitattributes` where there is none: what two machines reported between meetings is kept
  /// from both when their copies are merged.
  static func keep(in folder: String) throws(ArchiveFailure) {
    let name = ".gitattributes"
    guard GroupFolders.kind(of: join(folder, name)) == .nothing else { return }
    _ = try SafeSave.makeNew(name, with: Array("updates.txt merge=union\n".utf8), in: folder)
  }
}

/// The `group.txt` that a new group begins with.
enum GroupTemplate {
  static func bytes(name: String, parent: String?, _ language: Language) -> [UInt8] {
    let above = parent.map { "\n\(FieldKey.parent.written(in: language)): \($0)" } ?? ""
    let text = language == .portuguese ? portuguese(name, above) : english(name, above)
    return Array(text.utf8)
  }

  private static func id(_ name: String) -> String {
    let letters = PlainWord(name).bytes.filter { (0x61...0x7A).contains($0) }.prefix(3)
    return "GR-" + String(decoding: letters.map { $0 - 0x20 }, as: UTF8.self)
  }

  private static func portuguese(_ name: String, _ above: String) -> String {
    """
    acta: 1
    grupo: Grupo de Referência de \(name)
    id: \(id(name))
    nível: distrital\(above)
    idioma: pt
    periodicidade: trimestral
    quórum: metade+1
    partilha: TLP:AMBER
    permanente: Diversos | diversos | 10

    ; Uma instituição por bloco; um membro por bloco, com a sua instituição.
    ; INSTITUIÇÃO PD: Procuradoria Distrital
    ;   sector: justiça
    ; MEMBRO ana: Ana Exemplo
    ;   de: PD
    ;   papel: presidência

    """
  }

  private static func english(_ name: String, _ above: String) -> String {
    """
    acta: 1
    group: Reference Group of \(name)
    id: \(id(name))
    level: district\(above)
    lang: en
    frequency: quarterly
    quorum: half+1
    share: TLP:AMBER
    standing: Any other business | other | 10

    ; One block for each institution; one for each member, with the institution.
    ; INSTITUTION PD: District Prosecutor's Office
    ;   sector: justice
    ; MEMBER ana: Ana Exemplo
    ;   of: PD
    ;   role: chair

    """
  }
}
