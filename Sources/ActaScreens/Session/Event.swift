package import ActaFrame
package import ActaMeeting
package import ActaMinutes
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
  /// The mouse was pressed on a cell of the screen.
  case click(Point)
  case resize(Size)
  /// The clock was looked at: once a minute, and after every wait.
  case tick
  /// How a save ended.
  case saved(FileName, SaveResult)
  /// The file has other bytes on the disk than were last read or saved here; nil is no file.
  case changedOnDisk(FileName, was: Document?, now: Document?)
  /// The user's own editor left other bytes in the file than it found.
  case edited(FileName, was: Document?, now: Document?)
  /// Who has the right to write has changed, and it is not this program: why, and whether nobody has.
  case readingOnly(because: String, isFree: Bool)
  /// How the disk does, when that has changed.
  case disk(DiskHealth)
  /// What stands in the folders of the groups that proposals were sent to or came from.
  case correspondents([GroupRecord])
  /// How the groups in the folder of this one stand.
  case subgroups([Overview.Entry])
  /// Something asked for outside ended: a print, an editor.
  case report(String, failed: Bool)
}

extension Event {
  /// Whether it only tells how something outside ended.
  var isReport: Bool {
    if case .report = self { true } else { false }
  }

  /// Whether it reports that something outside went wrong.
  package var isFailure: Bool {
    if case .report(_, failed: true) = self { true } else { false }
  }
}

/// How saving one file ended.
package enum SaveResult: Hashable, Sendable {
  case saved
  /// In the words of the system.
  case failed(String)
}

/// A file of the group's folder.
package enum FileName: Hashable, Sendable {
  case group, proposals, updates
  /// By its name without `.txt`.
  case meeting(String)
  case training(String)

  /// The file of this path, relative to the group's folder; nil when it is none that is worked on.
  package init?(path: String) {
    switch path {
    case "group.txt": self = .group
    case "proposals.txt": self = .proposals
    case "updates.txt": self = .updates
    default:
      if let name = FileName.name(path, in: "meetings/") {
        self = .meeting(name)
      } else if let name = FileName.name(path, in: "training/") {
        self = .training(name)
      } else {
        return nil
      }
    }
  }

  /// The name of a text directly in a folder, without `.txt`; nil for anything that leads elsewhere.
  private static func name(_ path: String, in folder: String) -> String? {
    let bytes = Array(path.utf8)
    let (front, back) = (Array(folder.utf8), Array(".txt".utf8))
    guard bytes.count > front.count + back.count, bytes.starts(with: front),
      bytes.suffix(back.count).elementsEqual(back)
    else { return nil }
    let name = bytes[front.count..<bytes.count - back.count]
    guard name.first != 0x2E, !name.contains(0x2F), !name.contains(0) else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

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
  /// What another wrote into this file has been taken into account, and the text is now another:
  /// it may be saved over theirs.
  case accept(FileName, theirs: [UInt8]?, text: [UInt8]?)
  /// What was found in journals is not wanted and goes aside.
  case setAsideRecovered
  /// Begin anew as the one who writes, where nobody else does: the files are read again first.
  case takeOver
  /// Save what waits and say so.
  case saveNow
  /// Open in the user's editor at a line.
  case edit(FileName, line: Int)
  /// A finished document under `minutes/`, of the meeting named.
  case keepDocument(PlainDocument, meeting: String, DocumentFormat)
  /// The same as text, when nobody asked: only a failure is reported.
  case keepQuietly(PlainDocument, meeting: String)
  /// The same in the place of the copy that Acta made of it earlier, where there is one which nobody
  /// changed.
  case renewKept(PlainDocument, meeting: String)
  /// A finished document to the printer; nil is the default one.
  case print(PlainDocument, title: String, printer: String?)
  case redraw, suspend, quit

  /// Whether it only hands on the text of a file, which shows and says nothing.
  package var isKeeping: Bool {
    switch self {
    case .save, .accept: true
    default: false
    }
  }
}
