import ActaArchive

/// What programs that were cut short left of a group and nobody is offered, and what of it could not
/// be read.
struct DiskLeftovers {
  /// Names in `.acta/salvage` of what a killed program left and nothing else holds.
  let salvaged: [String]
  /// Paths of no file of the group that journals have text of.
  let strays: [String]
  /// Journals that could not be read.
  let unreadJournals: [ArchiveFailure]
  /// What of the meetings and trainings could not be read.
  let unread: [ArchiveFailure]

  init(_ found: FoundGroup) {
    salvaged = found.salvaged
    strays = found.strays
    unreadJournals = found.recovery?.unread ?? []
    unread = found.unread
  }
}
