import ActaDisplay
import ActaMeeting

/// Writes one page for each person who has reached the certificate, once the last day has come, with
/// the label and neither marks nor scores. For a wider circle than the training's own, where nobody is
/// named, there is none.
struct CertificateWriter {
  private let request: TrainingRequest
  private let words: MinutesWords
  private let paper: TrainingPaperWords

  init(_ request: TrainingRequest) {
    self.request = request
    words = MinutesWords.of(request.language)
    paper = TrainingPaperWords.of(request.language)
  }

  var document: PlainDocument {
    let pages = certified.map(blocks)
    var all: [Block] = []
    for page in pages { all += (all.isEmpty ? [] : [.newPage]) + page }
    return PlainDocument(
      pages: pages.map { labelled(TextLayout($0).lines.map(\.text)) }, label: request.label,
      kind: DocumentKind(.certificates), language: request.language, blocks: all,
      title: title, isForWiderCircle: !request.circle.seesText)
  }

  private var training: Training { request.training }

  private var title: String {
    training.passMark == nil ? paper.certificate : paper.certificateOfMerit
  }

  private var certified: [Participant] {
    request.circle.seesNames ? request.figures.certified : []
  }

  private func blocks(_ one: Participant) -> [Block] {
    var layout = Layout()
    layout.head(of: request.group, words, title)
    layout.add(paper.certify)
    layout.blank()
    layout.title(one.name)
    if let code = one.institution { layout.centred(institution(code)) }
    layout.blank()
    let attended = paper.attended(
      training.title.isEmpty ? words.hole : training.title, training.place ?? words.hole,
      words.days(training.dates), count: training.dates.count, request.figures.halfDays)
    layout.add("\(attended) \(paper.having(training.certificate ?? 0, training.passMark))")
    layout.blank()
    layout.add("\(training.place ?? words.hole), ____ / ____ / ________")
    layout.signatures([
      Signature(role: paper.organiser, name: training.organiser.map(institution) ?? words.hole),
      Signature(
        role: paper.coordination, name: request.group.coordinator.map(institution) ?? words.hole),
    ])
    return layout.blocks
  }

  private func institution(_ code: String) -> String {
    request.group.institution(code)?.name ?? code
  }

  /// In the middle of the page, between labels.
  private func labelled(_ lines: [String]) -> [String] {
    let room = request.pageLines - 2
    let above = max(0, (room - lines.count) / 3)
    let rows = Array(repeating: "", count: above) + lines
    let below = Array(repeating: "", count: max(0, room - rows.count))
    return [request.label.rawValue] + rows + below + [request.label.rawValue]
  }
}
