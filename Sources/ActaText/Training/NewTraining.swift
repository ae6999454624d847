package import ActaMeeting

/// What a new training's file shall begin with.
package struct NewTraining: Hashable, Sendable {
  package var training: Training

  package init(_ training: Training) {
    self.training = training
  }

  /// The name of its file without `.txt`: the first day and the topic, or the title.
  package var fileName: String {
    let day = training.dates.min()?.iso ?? "____"
    let words = FoldedWord(training.topic ?? training.title).bytes
    var slug: [UInt8] = []
    for byte in words.prefix(40) {
      let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isLetter {
        slug.append(byte)
      } else if slug.last != 0x2D, !slug.isEmpty {
        slug.append(0x2D)
      }
    }
    while slug.last == 0x2D { slug.removeLast() }
    return slug.isEmpty ? day : "\(day)-\(String(decoding: slug, as: UTF8.self))"
  }

  /// The file: the header, and an empty list of participants or of people reached.
  package func document(in language: Language) -> Document {
    let one = training
    let fields: [(FieldKey, String?)] = [
      (.training, one.title),
      (.kind, one.isAwareness ? one.kind.words.text(in: language) : nil),
      (.date, one.dates.map(\.iso).joined(separator: ", ")), (.place, one.place),
      (.topic, one.topic), (.organiser, one.organiser),
      (.certificate, one.isAwareness ? nil : "\(one.certificate ?? NewTraining.usualThreshold)%"),
      (.passMark, one.passMark.map { "\($0)%" }),
      (.share, one.isAwareness ? nil : Label.amberStrict.rawValue), (.campaign, one.campaign),
    ]
    var lines = ["acta: 1"]
    lines += fields.compactMap { key, value in
      value.flatMap { $0.isEmpty ? nil : "\(key.words.text(in: language)): \(oneLine($0))" }
    }
    let columns = one.isAwareness ? TrainingColumn.reached : TrainingColumn.attendance
    let names = columns.map { $0.words.text(in: language) }.joined(separator: " | ")
    lines += ["", heading(language), "\(FieldKey.columns.words.text(in: language)): \(names)", ""]
    if one.isAwareness { lines += NewTraining.bands.map { "\($0) | 0 | 0" } }
    return Document(text: lines.joined(separator: "\n") + "\n")
  }

  private func heading(_ language: Language) -> String {
    switch (training.isAwareness, language) {
    case (true, .portuguese): "## Alcançados"
    case (true, .english): "## Reached"
    case (false, .portuguese): "## Presenças"
    case (false, .english): "## Attendance"
    }
  }

  /// Percent of half-days that a new training asks for where nobody says otherwise.
  package static let usualThreshold = 80

  /// Age bands of people reached.
  package static let bands = ["0-11", "12-17", "18-24", "25-59", "60+"]
}
