import ActaMeeting
import ActaText

/// `acta attendance`: who came, by institution, and who has been missing.
struct AttendanceCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let since = try commands.date(.since)
    let groups = try commands.loading.each(at: commands.path) {
      AttendanceRecord($0.record, since: since)
    }
    let report = AttendanceReport(
      groups: groups.parts, since: since, language: commands.language)
    try report.write(commands.options)
    return commands.conclude(groups.exit, without: groups.unread)
  }
}

/// Attendance for programs and for people.
struct AttendanceReport: RegisterReport {
  var groups: [AttendanceRecord]
  var since: CalendarDate?
  var language: Language

  var lists: [(name: String, records: Records)] {
    let records = Records(groups) { group in
      [
        "group": .text(group.group),
        "meetings": .number(group.meetings),
        "institutions": .records(group.institutions.map(record)),
      ]
    }
    return [("groups", records)]
  }

  var table: CSVTable {
    let rows = groups.flatMap { group in
      group.institutions.map { (group: group.group, institution: $0) }
    }
    return CSVTable(
      columns: [
        "group", "institution", "seat", "convened", "present", "represented", "excused", "absent",
        "consecutiveAbsences", "unmarked",
      ],
      records: Records(rows) { row in
        Record(
          fields: [Record.Field(name: "group", fact: .text(row.group))]
            + record(row.institution).fields)
      })
  }

  private func record(_ institution: InstitutionAttendance) -> Record {
    [
      "institution": .text(institution.institution),
      "seat": .text(institution.seat.words.english),
      "convened": .number(institution.convened),
      "present": .number(institution.present),
      "represented": .number(institution.represented),
      "excused": .number(institution.excused),
      "absent": .number(institution.absent),
      "consecutiveAbsences": .number(institution.consecutiveAbsences),
      "unmarked": .number(institution.unmarked),
    ]
  }
}

extension AttendanceReport {
  private var words: RegisterWords { .of(language) }

  var listing: Listing {
    let isLong = groups.count > 1
    let sections = groups.map { group in
      Listing.Section(
        title: isLong ? "\(group.group): \(words.meetingsHeld(group.meetings))" : nil,
        rows: group.institutions.map { row($0, group) })
    }
    return Listing(
      heads: words.attendanceHeads, numbers: [1, 2, 3, 4, 5, 6, 7], sections: sections,
      totals: [total] + missing)
  }

  private func row(_ one: InstitutionAttendance, _ group: AttendanceRecord) -> Listing.Row {
    let came = one.present + one.represented
    let rate = one.convened > 0 ? "\((100 * came + one.convened / 2) / one.convened)%" : ""
    let absent = one.absent - one.unmarked
    let counts = [
      one.present, one.represented, one.excused, absent, one.unmarked, one.convened,
    ]
    let remark = one.isMissing ? words.missedInARow(one.recordedAbsencesInARow) : ""
    let numbers = counts.map(String.init) + [rate, remark]
    let name = one.seat == .observer ? "\(one.institution) \(words.observer)" : one.institution
    let seat = one.seat.words.text(in: language)
    return Listing.Row([name] + numbers, record: [group.group, one.institution, seat] + numbers)
  }

  private var total: String {
    words.attendanceTotals(
      groups.count, groups.reduce(0) { $0 + $1.meetings },
      groups.flatMap(\.institutions).count(where: \.isMissing), since?.iso)
  }

  /// Named, with their group where there are several.
  private var missing: [String] {
    let names = groups.flatMap { group in
      group.institutions.filter(\.isMissing).map {
        groups.count > 1 ? "\(group.group)/\($0.institution)" : $0.institution
      }
    }
    return names.isEmpty ? [] : [words.missingNames(names.joined(separator: ", "))]
  }
}
