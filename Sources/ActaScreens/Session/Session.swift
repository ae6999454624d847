package import ActaFrame
package import ActaMeeting
package import ActaText

/// The interactive session: everything that is on the screen and nothing that is outside. It takes
/// events with the time they happened and answers with effects; `view` draws it.
package struct Session: Sendable {
  package internal(set) var library: Library
  package internal(set) var words: Phrases
  package internal(set) var language: Language
  /// Why nothing can be changed; nil when it can.
  package internal(set) var readOnly: String?
  /// How long a file may get; nil is without end.
  package var fileRoom: TextRoom?
  /// Why the last change was refused, so that a window it came from stays open and says so.
  var refusal: String?
  /// Whether who wrote has ended, and this session may begin to write.
  var mayTakeOver = false
  package internal(set) var now: Moment
  package internal(set) var size: Size

  var view: ViewName = .group
  var selection: [ViewName: Int] = [:]
  /// The meeting that the agenda, attendance and minutes views show.
  package internal(set) var meetingName: String? {
    didSet { if meetingName != oldValue { meetingBefore = oldValue } }
  }
  /// The meeting that they showed before it.
  private(set) var meetingBefore: String?
  /// Whether Up and Down go through the right pane.
  var inContent = false
  var contentSelection = 0
  /// The first line shown of a right pane that is being read; nil while Up and Down go through the
  /// list.
  var textPlace: Int?
  var popup: Popup?
  /// What led to the open window and was typed in it.
  var typing: Typing?
  /// What was cancelled last, for `u` to bring back.
  var dropped: Dropped?
  /// First row shown of a text that is read in a window.
  var textScroll = 0
  var editor: NotesEditor?
  var history = History()
  var message: Message?
  var log: [Message] = []
  /// Messages said so far, those that the log has dropped included.
  var messageCount = 0
  /// Whether a voice or a braille line shows it: figures stand in words.
  var isSpoken = false
  var saving = SavingState()
  var safety = Safekeeping()
  var clockDoubt = ClockDoubt()
  /// A long text that was pasted and is asked about.
  var bigPaste: BigPaste?
  /// Whether none is asked about: it was, when it was pasted.
  var takesAnyPaste = false
  var isVeiled = false
  /// When a key was pressed last, for the veil that falls by itself.
  var lastKey: Moment?
  var marks = SafeguardMarks()
  /// Whether the meeting was closed here, and nothing but Enter was pressed since.
  var hasJustClosed = false
  /// Whom Space goes round the words of attendance for, as that row was when it began.
  var goingRound: AttendanceRow?
  /// What an acta that is being approved is corrected in.
  var agreed: AgreedCorrections?
  var filter = ""
  /// Whether view 3 shows decisions rather than proposals.
  var showsDecisions = false
  /// Whether view 0 shows who sits in the group rather than what it must know.
  var showsMembership = false
  var lastSearch = ""
  /// The groups below this one, with their figures once those are read.
  var subgroups: [Overview.Entry] = []
  /// Codes of institutions that are to be added once somebody says their names, in order.
  var codesToName: [String] = []
  /// View 0 as it was last shown.
  var groupList = GroupList()
  var minutesChoice: MinutesChoice
  /// View 4 as it is narrowed and ordered, and what is marked in it for a bulk change.
  var review = ReviewList()
  var reviewOrder = ReviewOrder.promise
  var marked: Set<Reference> = []
  /// The document of a training that view 6 shows instead of a meeting's.
  var paper: TrainingPaperChoice?
  /// What view 6 shows.
  var preview: Preview?
  /// The activity that the grid shows, by its file's name, and the column the cursor is in.
  var trainingName: String?
  var gridColumn = 0

  package init(
    library: Library, language: Language, now: Moment, size: Size, readOnly: String? = nil
  ) {
    self.library = library
    self.language = language
    self.now = now
    self.size = size
    self.readOnly = readOnly
    words = Phrases.of(language)
    minutesChoice = MinutesChoice(language: library.group.language ?? language)
    meetingName = library.likelyMeeting(on: now.date)
    if let meeting = currentMeeting?.meeting, meeting.date == now.date || meeting.status == .open {
      view = .agenda
    }
    if view == .agenda { selectOpenItem() }
    if library.foundingName != nil, readOnly == nil { popup = .menu(foundingMenu) }
    refreshReview()
    refreshGroupList()
  }

  /// Where the session is, to come back to after a restart.
  package var place: SessionPlace {
    SessionPlace(meeting: meetingName, item: selection[.agenda] ?? 0)
  }

  /// Goes back to a place, as far as it still exists.
  package mutating func restore(_ place: SessionPlace) {
    guard view == .agenda, place.meeting == meetingName else { return }
    if currentMeeting?.meeting.openItem == nil { selection[.agenda] = place.item }
  }

  /// Opens a meeting by its file's name.
  package mutating func show(meeting name: String) {
    guard library.meeting(name) != nil else { return }
    meetingName = name
    go(to: .agenda)
    selectOpenItem()
  }

  /// Whether everything is on the disk.
  package var isSaved: Bool {
    saving.waiting.isEmpty && saving.failed.isEmpty && safety.isSettled
  }

  var currentMeeting: MeetingFile? { meetingName.flatMap(library.meeting) }

  /// What the room's clock shows, past midnight as an hour of the day after the meeting's.
  var clock: ClockTime { currentMeeting?.meeting.minute(at: now.time) ?? now.time }

  mutating func selectOpenItem() {
    if let open = currentMeeting?.meeting.openItem { selection[.agenda] = open }
  }

  mutating func say(_ text: String, _ role: Role = .plain) {
    let next = Message(text: text, role: role)
    message = next
    log.append(next)
    messageCount += 1
    if log.count > 50 { log.removeFirst() }
  }

  /// The last messages, and among them what was undone lately: who pressed `u` for a letter finds it here.
  func lastMessages(_ count: Int) -> [Message] {
    let lately = log.indices.suffix(20)
    let undone = lately.filter { log[$0].tellsUndoing }.suffix(count / 2)
    let others = lately.filter { !undone.contains($0) }.suffix(count - undone.count)
    return (undone + others).sorted().map { log[$0] }
  }

  /// Goes on where the last message ended: both are one thing to be told.
  mutating func sayMore(_ text: String, _ role: Role? = nil) {
    guard let message, !log.isEmpty else { return say(text, role ?? .plain) }
    let isSentence = message.text.utf8.last.map { ".:?!".utf8.contains($0) } == true
    var longer = Message(
      text: message.text + (isSentence ? " " : ". ") + text, role: role ?? message.role)
    longer.tellsUndoing = log[log.count - 1].tellsUndoing
    self.message = longer
    log[log.count - 1] = longer
  }
}

/// The meeting and the agenda item that were on the screen.
package struct SessionPlace: Hashable, Sendable {
  package var meeting: String?
  package var item: Int

  package init(meeting: String?, item: Int) {
    self.meeting = meeting
    self.item = item
  }
}

/// The views that digits open.
package enum ViewName: Int, CaseIterable, Hashable, Sendable {
  case group, agenda, attendance, proposals, actions, training, minutes
  /// The list of one activity of training, cell by cell; no digit opens it.
  case grid

  /// Whether the view shows one meeting rather than the group.
  var needsMeeting: Bool { self == .agenda || self == .attendance || self == .minutes }
}

/// One sentence for the person at the keyboard.
struct Message: Hashable, Sendable {
  var text: String
  var role: Role
  /// Whether it says what was taken back: it stays longest among the last messages.
  var tellsUndoing = false
}

/// Which files wait to be on the disk, and which could not be saved.
struct SavingState: Hashable, Sendable {
  var waiting: Set<FileName> = []
  var failed: [FileName: String] = [:]
}

extension Library {
  /// The meeting that a person who starts the program today most likely means: one that is open,
  /// today's, the next planned, else the last.
  func likelyMeeting(on today: CalendarDate) -> String? {
    let all = meetings.map(\.meeting)
    if let open = all.last(where: { $0.status == .open }) { return open.name }
    if let same = all.first(where: { $0.date == today && $0.status != .cancelled }) {
      return same.name
    }
    return nextPlanned(from: today)?.name ?? all.last { $0.status.isHeld }?.name ?? all.last?.name
  }

  /// The first planned meeting that is not yet past; else the last planned one.
  func nextPlanned(from today: CalendarDate) -> Meeting? {
    let planned = meetings.map(\.meeting).filter { $0.status == .planned }
    let coming = planned.filter { ($0.date ?? today) >= today }
    return coming.min { ($0.date ?? today) < ($1.date ?? today) } ?? planned.last
  }
}
