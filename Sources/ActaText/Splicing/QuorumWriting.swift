package import ActaMeeting

extension MeetingFile {
  /// With the quorum of the group in its header, from which it holds; one that cannot be reached is left
  /// to be corrected in the group.
  package func fixingQuorum(of group: Group) -> MeetingFile {
    let needed = Presence(meeting: meeting, group: group).needed
    guard meeting.quorum == nil, (1...max(1, needed.whole)).contains(needed.count) else {
      return self
    }
    let of = language == .portuguese ? "de" : "of"
    return settingHeader(.quorum, to: "\(needed.count) \(of) \(needed.whole)")
  }
}
