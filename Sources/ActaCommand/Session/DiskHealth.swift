import ActaArchive
import ActaScreens

extension Disk {
  /// How the disk does, as far as people should know.
  var health: DiskHealth {
    var health = DiskHealth()
    health.stall = writer.stall / 1000
    switch journal.status {
    case .inGroup: break
    case .inRefuge(let folder): health.refuge = Paths.shown(folder)
    case .failed: health.isHomeless = true
    }
    return health
  }
}
