import CFiles
import Glibc

/// What the disk or stick that a folder is on can do; asked of the kernel, never tried on a file.
package struct Medium: Hashable, Sendable {
  /// Nothing can be written.
  package let isReadOnly: Bool
  /// A file system of sticks and cards: it has no owners and modes, and keeps no order of writes.
  package let isOfSticks: Bool
  /// Another machine's disk: a lock may hold on this machine only.
  package let isRemote: Bool
  /// Everyone who uses this machine may read the folder.
  package let isOpenToOthers: Bool

  package init(_ folder: HeldFolder) {
    var volume = statvfs()
    isReadOnly =
      unsafe fstatvfs(folder.descriptor, &volume) == 0 && volume.f_flag & UInt(ST_RDONLY) != 0
    let kind = acta_file_system(folder.descriptor)
    isOfSticks = Medium.sticks.contains(kind)
    isRemote = Medium.remote.contains(kind)
    var status = stat()
    isOpenToOthers =
      unsafe fstat(folder.descriptor, &status) == 0 && status.st_mode & 0o077 != 0
  }

  /// Whether names may reach the disk before what they name.
  var mayReorder: Bool { isOfSticks }

  /// FAT, exFAT, and whatever comes through FUSE, as NTFS and exFAT do on older systems.
  private static let sticks: Set<Int64> = [0x4D44, 0x2011_BAB0, 0x6573_5546]
  private static let remote: Set<Int64> = [0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x517B]
}
