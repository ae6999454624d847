import Glibc

/// Why others could read a folder although its files are for the owner alone.
package enum FolderRisk: Hashable, Sendable {
  /// The folder, or a file of the group in it, can be read by others of this machine.
  case readableByOthers
  /// The same on a disk that keeps for no file who may read it.
  case unhideable
  /// Its disk has no locks, and a file stands for that of the group.
  case lockless
  /// A program copies it to another machine; its name.
  case synced(String)
  /// A program that finds files by their words keeps a copy of the text; its name.
  case indexed(String)
  /// It lies where anybody may look and the system tidies up.
  case temporary

  /// What there is to say about a group's folder; `home` is that of the person who asks.
  package static func find(in folder: String, home: String?) -> [FolderRisk] {
    var risks: [FolderRisk] = []
    let path = absolute(folder)
    if isReachable(path), isReadable(path) {
      risks.append(keepsModes(path) ? .readableByOthers : .unhideable)
    }
    // One that a program left which runs no more may have come with a copy from such a disk.
    if let own = try? HeldFolder(join(path, ".acta")), StandInLock.holder(in: own) != nil {
      risks.append(.lockless)
    }
    if let program = syncing(path) { risks.append(.synced(program)) }
    if let program = home.flatMap({ indexing(path, home: absolute($0)) }) {
      risks.append(.indexed(program))
    }
    if path.utf8.starts(with: "/tmp/".utf8) || path.utf8.starts(with: "/var/tmp/".utf8) {
      risks.append(.temporary)
    }
    return risks
  }

  /// Whether others may go down to the folder.
  private static func isReachable(_ path: String) -> Bool {
    var folder = path
    while folder.utf8.count > 1 {
      guard mode(folder) & 0o011 != 0, let slash = folder.utf8.lastIndex(of: 0x2F) else {
        return false
      }
      folder = String(folder[..<slash])
    }
    return true
  }

  /// Whether they may read the group's own file or look into its meetings.
  private static func isReadable(_ path: String) -> Bool {
    mode(join(path, "group.txt")) & 0o044 != 0 || mode(join(path, "meetings")) & 0o044 != 0
  }

  /// FAT and exFAT keep none, whatever `chmod` says; of what comes through FUSE the private folder shows
  /// it, which is made for its owner alone.
  private static func keepsModes(_ path: String) -> Bool {
    guard let folder = try? HeldFolder(path), Medium.isOfSticks(folder) else { return true }
    return Medium.isThroughFUSE(folder) && mode(join(path, ".acta")) & 0o077 == 0
  }

  private static func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode : 0
  }

  private static func absolute(_ folder: String) -> String {
    let path = unsafe realpath(folder, nil)
    defer { unsafe free(path) }
    return unsafe path.map { unsafe String(cString: $0) } ?? folder
  }

  /// The name of the program whose folder this lies in, by the folder's name or by its marks.
  private static func syncing(_ path: String) -> String? {
    var folder = path
    while folder.utf8.count > 1, let slash = folder.utf8.lastIndex(of: 0x2F) {
      let name = folder[folder.utf8.index(after: slash)...]
      for program in programs where name.utf8.starts(with: program.utf8) { return program }
      for (mark, program) in marks
      where GroupFolders.kind(of: join(folder, mark)) != .nothing {
        return program
      }
      folder = String(folder[..<slash])
    }
    return nil
  }

  /// The name of the program that indexes what lies in a home, by the database it keeps there, unless
  /// the folder says that it is to be left out.
  private static func indexing(_ path: String, home: String) -> String? {
    guard home.utf8.count > 1, path.utf8.starts(with: (home + "/").utf8) else { return nil }
    let isThere: (String) -> Bool = { GroupFolders.kind(of: $0) != .nothing }
    let isLeftOut = leftOut.contains { isThere(join(path, $0)) }
    let found = databases.first { isThere(join(home, $0.place)) && !(isLeftOut && $0.heeds) }
    return found?.program
  }

  /// Where indexes lie in a home, and whether their program leaves out folders with a mark.
  private static let databases = [
    (place: ".cache/tracker3", program: "Tracker", heeds: true),
    (place: ".cache/localsearch", program: "LocalSearch", heeds: true),
    (place: ".local/share/baloo/index", program: "Baloo", heeds: false),
    (place: ".recoll/xapiandb", program: "Recoll", heeds: false),
  ]

  private static let leftOut = [".trackerignore", ".nomedia", ".git"]

  private static let programs = [
    "Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "MEGA", "pCloud",
    "Syncthing", "iCloud",
  ]

  private static let marks = [
    (".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".sync", "Resilio Sync"),
    (".owncloudsync.log", "ownCloud"), (".nextcloudsync.log", "Nextcloud"),
  ]
}
