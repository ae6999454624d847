/// Where text goes when the group's own disk takes no more: a folder of this machine's disk, for its
/// owner alone, one for each group.
package struct Refuge: Hashable, Sendable {
  /// Made when needed.
  private let parts: [String]
  private let home: String

  /// `home` is the folder for programs' state, such as `~/.local/state`; `group` is the group's id, or
  /// the path of its folder where it has none.
  package init(home: String, group: String) {
    self.home = home
    parts = ["acta", "rescue", Refuge.name(of: group)]
  }

  /// A name of a file that no other group has. An id as it should be, capitals, digits and hyphens, is
  /// its own name; any other byte stands as `_2F`; of long ones the end is taken, with a sum of the whole.
  private static func name(of group: String) -> String {
    let longest = 64
    let bytes = group.utf8.suffix(longest).flatMap { byte -> [UInt8] in
      let isSafe = byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte == 0x2D
      guard !isSafe else { return [byte] }
      let digits = Array("0123456789ABCDEF".utf8)
      return [0x5F, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    let name = String(decoding: bytes, as: UTF8.self)
    guard group.utf8.count > longest else { return name }
    // FNV-1a of 64 bits.
    let sum = group.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return "\(name)_\(String(sum, radix: 16))"
  }

  /// The folder, made when it is not there.
  func folder() throws(ArchiveFailure) -> HeldFolder {
    var path = ""
    for name in home.utf8.split(separator: 0x2F) {
      path += "/" + String(decoding: name, as: UTF8.self)
      try SafeSave.makeFolder(path)
    }
    var folder = try HeldFolder(home)
    for name in parts { folder = try folder.madeFolder(name) }
    return folder
  }

  /// The folder, nil when nothing was ever put there.
  func folderIfThere() -> HeldFolder? {
    guard var folder = try? HeldFolder(home) else { return nil }
    for name in parts {
      guard let next = try? folder.folder(name) else { return nil }
      folder = next
    }
    return folder
  }
}
