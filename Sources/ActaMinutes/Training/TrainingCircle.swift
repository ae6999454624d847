import ActaMeeting

/// What a document of a training may hold for one circle.
///
/// The training's own circle reads all of its file. Where the file says no label, it is the list of names
/// that stays with the institutions that were there; what the training was about is for the group's
/// circle. A wider one learns on which days it was and, up to TLP:GREEN, the figures: counts by sex and
/// age, rates, means; nothing that somebody typed, no title, place, topic, organiser, institution or
/// name. TLP:CLEAR has figures only of a training that is TLP:CLEAR itself, and of a TLP:RED one, which
/// is for those who were there, nobody else has any.
struct TrainingCircle: Hashable, Sendable {
  let label: Label
  /// The training's own circle.
  let own: Label
  /// Whose circle reads what the training was about.
  let ofText: Label
  /// Whose circle may be told who took part: the training's own; where its file says none, no wider
  /// one than the institutions of the group.
  let ofNames: Label

  /// Nil is the training's own label.
  init(_ training: Training, group: Group, label: Label?) {
    own = training.label(of: group)
    ofText = training.share ?? max(own, group.share ?? .amber)
    ofNames = training.share ?? min(own, .amber)
    self.label = label ?? own
  }

  /// Whether the file's own words may be read.
  var seesText: Bool { label <= ofText }

  var seesNames: Bool { label <= ofNames }

  var seesFigures: Bool { seesText || own > .red && label <= .green }

  /// Whether counts of one to four people reached are hidden.
  var hidesSmallCounts: Bool { label > .amber }
}
