internal import CTerminal

/// Keeps what the process holds in memory, and the files it makes, from others on the machine.
package enum ProcessProtection {
  /// No core dump, no reading of memory through `/proc`, and `umask` 077. To be called first.
  package static func begin() {
    acta_protect_process()
  }
}
