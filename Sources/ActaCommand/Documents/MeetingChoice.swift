import ActaArchive
import ActaMeeting
import ActaText

/// Which meeting a command is about: a path, a date, `last` or `next`.
struct MeetingChoice {
  let commands: Commands

  /// The group's folder, and the meeting's name, date, `last` or `next`; nil when none is named.
  var place: (group: String, meeting: String?) {
    let group = commands.options[.group] ?? "."
    guard let operand = commands.request.operand else { return (group, nil) }
    switch GroupFolders.kind(of: Paths.trimmed(operand)) {
    case .folder: return (operand, nil)
    case .file:
      let name = Paths.name(operand)
      guard name.utf8.suffix(4).elementsEqual(".txt".utf8) else { return (operand, name) }
      return (operand, String(name.dropLast(4)))
    case .other, .nothing: return (group, operand)
    }
  }

  /// What must have been read to make the choice: of a meeting that is named its own file alone.
  var needed: Loading.Needed {
    switch place.meeting {
    case nil, "last", "última", "ultima", "next", "próxima", "proxima": return .everyMeeting
    case let wanted?:
      let day = TypedDate.read(wanted, today: commands.clock.today)
      return .meeting(day?.iso ?? wanted)
    }
  }

  /// The meeting of a day as people type it; of a day without a year the latest that is not to come.
  private func typed(_ wanted: String, _ all: [Reading<Meeting>]) -> Reading<Meeting>? {
    let today = commands.clock.today
    guard let day = TypedDate.read(wanted, today: today) else { return nil }
    if let found = all.first(where: { $0.value.date == day }) { return found }
    // A day with its year is the same day whenever it is read.
    guard wanted.utf8.first.map({ (0x30...0x39).contains($0) }) == true,
      let before = today.adding(months: -24), TypedDate.read(wanted, today: before) != day
    else { return nil }
    return all.filter { ($0.value.date ?? today) <= today }.last { reading in
      reading.value.date.map { ($0.month, $0.day) == (day.month, day.day) } == true
    }
  }

  /// `last` is the last one held. So is a meeting that is not named, but for what is made before a
  /// meeting, a notice or a sheet to sign: there it is the next.
  func choose(
    _ wanted: String?, _ all: [Reading<Meeting>], forNotice: Bool
  ) throws(CommandFailure) -> Reading<Meeting> {
    let today = commands.clock.today
    let held = all.filter { $0.value.status.isHeld }
    let coming = all.filter { $0.value.status == .planned && ($0.value.date ?? today) >= today }
    let next = coming.min { ($0.value.date ?? today) < ($1.value.date ?? today) }
    let found: Reading<Meeting>?
    switch wanted {
    case nil where forNotice: found = next ?? held.last
    case nil, "last", "última", "ultima": found = held.last ?? all.last
    case "next", "próxima", "proxima": found = next
    case let wanted?:
      found =
        all.first { $0.value.name.utf8.elementsEqual(wanted.utf8) }
        ?? all.first { $0.value.date?.iso == wanted } ?? typed(wanted, all)
    }
    if let found { return found }
    let wanted = wanted ?? "last"
    throw CommandFailure(
      code: .cannotReadOrWrite,
      message: commands.isPortuguese
        ? "acta: não há reunião «\(wanted)»; escreva uma data, last ou next."
        : "acta: there is no meeting “\(wanted)”; give a date, last or next.")
  }
}
