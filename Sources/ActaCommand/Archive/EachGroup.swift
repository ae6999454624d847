import ActaArchive
import ActaMeeting
import ActaText

/// Every group in or below a folder, read in full by all processors, one group after the other: of
/// each only what a register takes outlives its reading, so a country needs no more room than the
/// answer.
extension Loading {
  /// What was taken of each group, in the order of the folders, and what the program's exit says about
  /// the files.
  struct Taken<Part: Sendable> {
    var parts: [Part]
    var exit: ExitCode
    /// Why some files could not be read, which the parts are without.
    var unread: [ArchiveFailure] = []
  }

  /// Of one group, as far as it could be read.
  private struct Piece<Part: Sendable>: Sendable {
    var part: Part?
    var unread: [ArchiveFailure]
  }

  /// What is taken of a group, and what it has to do with others.
  private struct Tied<Part: Sendable>: Sendable {
    var part: Part
    var ties: GroupTies
  }

  /// The groups whole, for who judges the files himself, and why some could not be read.
  func all(at path: String) throws(CommandFailure) -> (
    groups: [GroupText], unread: [ArchiveFailure]
  ) {
    let read = try pieces(at: path) { $0 }
    return (read.pieces.compactMap(\.part), read.unread)
  }

  func each<Part: Sendable>(
    at path: String, _ take: @escaping @Sendable (GroupText) -> Part
  ) throws(CommandFailure) -> Taken<Part> {
    let read = try pieces(at: path) { Tied(part: take($0), ties: GroupTies($0)) }
    return Taken(
      parts: read.pieces.compactMap { $0.part?.part },
      exit: exit(read.pieces.map { $0.part?.ties }, read.files), unread: read.unread)
  }

  private func pieces<Part: Sendable>(
    at path: String, _ take: @escaping @Sendable (GroupText) -> Part
  ) throws(CommandFailure) -> (
    pieces: [Piece<Part>], files: [GroupFiles], unread: [ArchiveFailure]
  ) {
    let folder = try folder(for: path)
    let found = try search(in: folder)
    let files = found.groups
    let pieces = Cores.map(files.count, state: ()) { index, _ in
      let read = self.readable(files[index], isAlone: files.count == 1)
      return Piece(part: read.text.map(take), unread: read.unread)
    }
    let isNoneRead = pieces.allSatisfy { $0.part == nil }
    let unread = pieces.flatMap(\.unread)
    if isNoneRead, let first = unread.first { throw failure(first) }
    return (pieces, files, unread + found.unread)
  }

  /// What one group says of another's actions can only be judged with both at hand: those few are read
  /// again, together.
  private func exit(_ ties: [GroupTies?], _ files: [GroupFiles]) -> ExitCode {
    let read = zip(ties, files).compactMap { ties, files in ties.map { (ties: $0, files: files) } }
    let tied = GroupTies.tied(read.map(\.ties)).compactMap { readable(read[$0].files).text }
    let exits =
      read.map(\.ties.exit) + [read.map(\.ties.text).registerExit, tied.registerExit]
    return exits.max { $0.rawValue < $1.rawValue } ?? .well
  }
}

/// What the files of one group have to do with those of others.
private struct GroupTies: Sendable {
  /// Its own file alone.
  let text: GroupText
  /// As the group alone shows it.
  let exit: ExitCode
  /// Ids of the groups of whose actions it speaks.
  private let spokenOf: Set<[UInt8]>

  init(_ text: GroupText) {
    self.text = GroupText(folder: text.folder, group: text.group)
    exit = [text].registerExit
    let reviews = text.meetings.flatMap { $0.value.reviews.compactMap(\.action.group) }
    let updates = (text.updates?.value ?? []).compactMap(\.action.group)
    spokenOf = Set((reviews + updates).map { Array($0.utf8) })
      .subtracting([Array(text.group.value.id.utf8)])
  }

  private var id: [UInt8] { Array(text.group.value.id.utf8) }

  /// Places of those that speak of others that were read, and of these.
  static func tied(_ all: [GroupTies]) -> [Int] {
    let present = Set(all.map(\.id))
    let spokenOf = all.reduce(into: Set<[UInt8]>()) { $0.formUnion($1.spokenOf) }
    return all.indices.filter { place in
      !all[place].spokenOf.isDisjoint(with: present) || spokenOf.contains(all[place].id)
    }
  }
}
