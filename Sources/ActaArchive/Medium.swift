import CFiles

/// The disk or stick that a folder is on; asked of the kernel, never tried on a file.
enum Medium {
  /// Whether it is a file system of sticks and cards, which keeps no order of writes: names may reach
  /// the disk before what they name.
  static func isOfSticks(_ folder: HeldFolder) -> Bool {
    sticks.contains(acta_file_system(folder.descriptor))
  }

  /// As NTFS and exFAT do on older systems.
  static func isThroughFUSE(_ folder: HeldFolder) -> Bool {
    acta_file_system(folder.descriptor) == fuse
  }

  private static let fuse: Int64 = 0x6573_5546
  /// FAT, exFAT, and whatever comes through FUSE.
  private static let sticks: Set<Int64> = [0x4D44, 0x2011_BAB0, fuse]
}
