package import ActaFrame
package import ActaMeeting
package import ActaText

/// The room's day and minute, as the caller's clock says; no screen asks for it.
package struct Moment: Hashable, Sendable {
  package var date: CalendarDate
  package var time: ClockTime

  package init(date: CalendarDate, time: ClockTime) {
    self.date = date
    self.time = time
  }
}

/// What happens to a session.
package enum Event: Sendable {
  case key(Key)
  /// Text that the terminal marked as pasted; never read as keys.
  case paste(String)
  case resize(Size)
  /// The clock was looked at: once a minute, and after every wait.
  case tick
  /// How a save ended.
  case saved(FileName, SaveResult)
  /// The file has other bytes on the disk than were last read or saved here; nil: it is gone.
  case changedOnDisk(FileName, Document?)
  /// Something asked for outside ended: a print, an editor.
  case report(String, failed: Bool)
}

/// How saving one file ended.
package enum SaveResult: Hashable, Sendable {
  case saved
  /// Something else had written the file; what was typed here is kept in the copy named.
  case conflict(copy: String)
  /// In the words of the system.
  case failed(String)
}

/// A file of the group's folder.
package enum FileName: Hashable, Sendable {
  case group, proposals, updates
  /// By its name without `.txt`.
  case meeting(String)
  case training(String)

  /// Relative to the group's folder.
  package var path: String {
    switch self {
    case .group: "group.txt"
    case .proposals: "proposals.txt"
    case .updates: "updates.txt"
    case .meeting(let name): "meetings/\(name).txt"
    case .training(let name): "training/\(name).txt"
    }
  }
}

/// What the session wants done outside.
package enum Effect: Hashable, Sendable {
  /// The whole file as it shall be; nil takes a file made here away again.
  case save(FileName, [UInt8]?)
  /// Save what waits and say so.
  case saveNow
  /// Open in the user's editor at a line.
  case edit(FileName, line: Int)
  /// A finished document under `minutes/`.
  case keepDocument(name: String, text: String)
  /// A finished document to the printer; nil is the default one.
  case print(text: String, title: String, printer: String?)
  case redraw, suspend, quit
}
