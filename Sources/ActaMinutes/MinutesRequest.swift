package import ActaMeeting
import ActaText

/// What a document shall be made of and for whom.
package struct MinutesRequest: Sendable {
  package var meeting: Meeting
  package var group: Group
  package var form: MinutesForm
  /// Whom it is for; nil is the meeting's own label.
  package var label: Label?
  package var language: Language
  /// What became of the actions of this meeting, by label.
  package var actions: [String: ActionRecord]
  /// What is reviewed in this meeting, and what that was merged into, by full id.
  package var reviewed: [Reference: ActionRecord]
  /// Lines of a page.
  package var pageLines: Int
  /// The institution, item, decision or proposal that the document is about, where its form asks.
  package var subject: String?
  /// The group's own sentences.
  package var wording = Wording()
  /// Names of other groups by their ids, where they are known.
  package var otherGroups: [String: String] = [:]
  /// The group's proposals, whose titles stand beside their numbers.
  package var proposals: [Proposal] = []
  /// The group's trainings, whose titles stand for the names of their files.
  package var trainings: [Training] = []
  /// Numbers of the group's minutes by the names of their meetings, where they have one.
  package var numbersOfMinutes: [String: Int] = [:]
  /// The day it is made on; nil leaves out what depends on it.
  package var today: CalendarDate?

  package init(
    meeting: Meeting, group: Group, form: MinutesForm, label: Label?, language: Language,
    actions: [String: ActionRecord] = [:], reviewed: [Reference: ActionRecord] = [:],
    pageLines: Int = 60
  ) {
    self.meeting = meeting
    self.group = group.withoutContacts
    self.form = form
    self.label = label
    self.language = language
    self.actions = actions
    self.reviewed = reviewed
    self.pageLines = pageLines
  }

  /// A request for a document made of the files of a group. What a meeting decided is told as it stood
  /// when the meeting ended; only sheets of actions show what became of it since. `register` is the fold
  /// of all that is known, where it is at hand: a draft tells by it of other groups' actions, too.
  package init(
    _ meeting: Meeting, of record: GroupRecord, form: MinutesForm, label: Label?,
    language: Language, register: Register? = nil
  ) {
    let known =
      form.isLive
      ? register ?? Register(groups: [record]) : Register(groups: [record.until(meeting)])
    let others = form.isLive || meeting.status.isApproved ? nil : register
    var reviewed: [Reference: ActionRecord] = [:]
    for id in meeting.actionsSpokenOf(in: record.group.id) {
      reviewed[id] = known.action(id) ?? others?.action(id)
    }
    self.init(
      meeting: meeting, group: record.group, form: form, label: label, language: language,
      actions: known.states(bornIn: meeting.name, group: record.group.id), reviewed: reviewed)
    proposals = record.proposals
    trainings = record.trainings
    for other in record.meetings { numbersOfMinutes[other.name] = other.number }
  }

  package var documentLabel: Label { label ?? meeting.label(of: group) }
}

extension Meeting {
  /// Full ids of the actions that its reviews are about and went on in.
  fileprivate func actionsSpokenOf(in group: String) -> [Reference] {
    reviews.flatMap {
      [$0.action, $0.event.into].compactMap { $0?.within(group: group, meeting: name) }
    }
  }
}
