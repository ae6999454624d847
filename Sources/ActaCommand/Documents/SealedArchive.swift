import ActaMeeting
import ActaMinutes
import ActaText

/// The approved meetings of some groups, by their seals.
struct SealedArchive {
  let groups: [GroupText]

  /// An approved meeting with the group it is of.
  struct Found {
    var reading: Reading<Meeting>
    var group: Group
    var record: GroupRecord
    var wording: Wording
    /// The group's, relative to the folder that was asked about.
    var folder: String

    /// The meeting's, relative to the same.
    var file: String {
      let file = "meetings/\(reading.value.name).txt"
      return folder.isEmpty ? file : "\(folder)/\(file)"
    }

    /// The meeting that a true seal is of.
    var trueSeal: Words {
      let meeting = reading.value
      let title = "\(group.name), \(meeting.title), \(meeting.date?.iso ?? "____"), \(file)"
      let approved = meeting.approvedIn.map {
        Words(", approved at the meeting of \($0)", ", aprovada em \($0)")
      }
      return Words(
        "True seal: \(title)\(approved?.english ?? "").",
        "Selo verdadeiro: \(title)\(approved?.portuguese ?? "").")
    }
  }

  func meeting(sealed seal: String) -> Found? {
    first { $0.seal.map { $0.utf8.elementsEqual(seal.utf8) } ?? false }
  }

  /// The approved meeting that a copy is a copy of: by its name, else by its day and title.
  func meeting(like copy: Reading<Meeting>) -> Found? {
    let other = copy.value
    return first { $0.name.utf8.elementsEqual(other.name.utf8) }
      ?? first { $0.date == other.date && $0.title.utf8.elementsEqual(other.title.utf8) }
  }

  private func first(_ fits: (Meeting) -> Bool) -> Found? {
    for text in groups {
      for reading in text.meetings where reading.value.status.isApproved && fits(reading.value) {
        return Found(
          reading: reading, group: text.group.value, record: text.record,
          wording: text.wording?.value ?? Wording(),
          folder: text.folder)
      }
    }
    return nil
  }

  /// Lines that the seal covers and that differ, by their numbers in the copy's file.
  static func differences(
    _ copy: Reading<Meeting>, _ approved: Reading<Meeting>
  ) -> [CopyDifference] {
    let mine = sealedLines(of: copy)
    return CopyDifference.between(
      copy: mine.map(\.bytes), approved: sealedLines(of: approved).map(\.bytes)
    ).map { found in
      var found = found
      let index = min(found.line, mine.count) - 1
      if index >= 0 { found.line = mine[index].number }
      return found
    }
  }
}
