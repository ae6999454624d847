import Glibc

/// Says through a descriptor that something changed in some folders (Linux's inotify). What changed
/// is for the owner to look up: a file system of another machine may say nothing at all.
package struct FolderWatch: ~Copyable {
  /// Has something to read after a change; -1 where the system has no more watches to give.
  package let descriptor: Int32

  package init(_ folders: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    for folder in folders { _ = unsafe inotify_add_watch(descriptor, folder, changes) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
