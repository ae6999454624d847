import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// A copy that is not the approved text says where it differs, and what that place was made of.
struct VerifyingTests {
  private static let name = "2026-03-12-extraordinaria"

  private func request(_ form: MinutesForm = .acta) throws -> MinutesRequest {
    let group = try FixtureGroup("Maxixe")
    let meeting = try #require(group.meetings.first { $0.value.name == Self.name }).value
    return group.request(meeting, form, .portuguese)
  }

  private func copies(of request: MinutesRequest) -> [DocumentCopy] {
    let document = Minutes.document(request)
    return [.text(document.text), .web(document.html)]
  }

  /// Otherwise no place of a copy could be said to be of wording.txt or group.txt.
  @Test(arguments: FixtureGroup.all, MinutesForm.allCases)
  func markedTextsMakeTheSameWords(group: FixtureGroup, form: MinutesForm) {
    for meeting in group.meetings.map(\.value) {
      let subjects: [String?] =
        switch form {
        case .slip, .referral: meeting.decisions.map(\.label)
        case .extract: meeting.items.indices.map { String($0 + 1) }
        case .actions: group.group.institutions.map(\.code)
        case .acta, .table, .summary, .agenda: [nil]
        }
      for language in Language.allCases {
        for subject in subjects {
          var request = group.request(meeting, form, language)
          request.subject = subject
          let plain = Minutes.document(request).text
          let marked = DifferenceCause.unmarked(Minutes.document(request.marked).text)
          #expect(
            marked.split(whereSeparator: \.isWhitespace)
              == plain.split(whereSeparator: \.isWhitespace),
            "\(meeting.name) \(form) \(language) \(subject ?? "")")
        }
      }
    }
  }

  /// The causes that verifying names for a copy of one request held against another.
  private func causes(
    _ copied: MinutesRequest, against approved: MinutesRequest
  ) -> [Set<DifferenceCause?>] {
    copies(of: copied).map { copy in
      guard case .differs(_, let found, _, _) = Minutes.verify(copy, of: approved) else {
        return []
      }
      return Set(found.map(\.cause))
    }
  }

  private let forms: [MinutesForm] = [.acta, .table, .summary]

  @Test func everyFormIsRecognised() throws {
    for form in forms {
      for copy in copies(of: try request(form)) {
        #expect(Minutes.verify(copy, of: try request()) == .same(form, .portuguese))
      }
    }
  }

  /// A page of paper as it is read back: its edge, then cell after cell; a table goes on over pages.
  private func paper(_ document: PlainDocument, rowsAPage: Int) -> String {
    var pages = [""]
    for block in document.blocks {
      guard case .table(let table) = block else {
        if case .fact(let name, _) = block { pages[pages.count - 1] += "\(name):\n" }
        if case .signatures(let signatures, _) = block {
          let all = signatures.map { "\($0.role)\n\($0.name)\n" }
          pages[pages.count - 1] += all.joined()
          continue
        }
        pages[pages.count - 1] += block.texts.joined(separator: "\n") + "\n"
        continue
      }
      for (number, row) in table.rows.enumerated() {
        if number > 0, number % rowsAPage == 0 { pages.append("") }
        if number % rowsAPage == 0 {
          pages[pages.count - 1] += table.head.joined(separator: " ") + "\n"
        }
        pages[pages.count - 1] += row.joined(separator: " ") + "\n"
      }
    }
    let edge = "\(document.mark) \(document.label.rawValue)"
    return pages.enumerated().map { number, page in
      "Página \(number + 1) de \(pages.count) \(edge)\n\(page)\u{0C}"
    }.joined()
  }

  @Test func aHeadThatAPageRepeatsIsNoDifference() throws {
    let meeting = PageBreakTests.promising(60)
    let request = try FixtureGroup("Maxixe").request(meeting, .actions, .portuguese)
    let document = Minutes.document(
      try FixtureGroup("Maxixe").request(meeting, .table, .portuguese))
    for copy in [document.text, document.text.replacing("número 50", with: "número 51")] {
      guard case .differs(_, let found, _, _) = Minutes.verify(.text(copy), of: request) else {
        #expect(copy == document.text)
        continue
      }
      #expect(found.map(\.copy) == ["51", "51"])
    }
    let pages = paper(document, rowsAPage: 9)
    #expect(pages.split(separator: "\u{0C}").count == 7)
    #expect(Minutes.verify(.paper(pages), of: request) == .same(.table, .portuguese))
    let other = pages.replacing("N.º O quê", with: "N.º O que")
    #expect(Minutes.verify(.paper(other), of: request) != .same(.table, .portuguese))
  }

  /// A meeting with a block that only those who were there may read.
  private func restricted(_ form: MinutesForm, _ label: Label) throws -> MinutesRequest {
    let group = try FixtureGroup("Maxixe")
    let meeting = try #require(group.meetings.first { $0.value.name == "2025-10-23" }).value
    return group.request(meeting, form, .portuguese, label: label)
  }

  @Test func aCopyForAnotherCircleIsRecognisedThoughItNamesStricterLabels() throws {
    for form in forms {
      for label in Label.allCases {
        for copy in copies(of: try restricted(form, label)) {
          let found = Minutes.verify(copy, of: try restricted(.acta, .amber))
          #expect(found == .same(form, .portuguese), "\(form) \(label)")
        }
      }
    }
  }

  private func relabelled(_ copy: DocumentCopy, _ old: Label, _ new: Label) -> DocumentCopy {
    switch copy {
    case .text(let text): .text(text.replacing(old.rawValue + " ", with: new.rawValue + " "))
    case .web(let text):
      .web(text.replacing(old.rawValue + "<", with: new.rawValue + "<"))
    case .paper(let text): .paper(text)
    }
  }

  @Test func aChangedLabelIsSaidAndNothingIsQuotedForIt() throws {
    for (old, new) in [(Label.amber, Label.red), (.red, .green)] {
      let approved = try restricted(.acta, .amber)
      for copy in copies(of: try restricted(.acta, old)) {
        let found = Minutes.verify(relabelled(copy, old, new), of: approved)
        #expect(
          found == .differs(.acta, [], label: LabelDifference(copy: new, approved: old)),
          "\(old) \(new)")
      }
    }
  }

  @Test func aChangedWordUnderAChangedLabelQuotesNoRestrictedText() throws {
    var copied = try restricted(.acta, .amber)
    copied.meeting.place = "Sala de Chicuque"
    for copy in copies(of: copied) {
      let outcome = Minutes.verify(
        relabelled(copy, .amber, .red), of: try restricted(.acta, .amber))
      guard case .differs(.acta, let found, let label, _) = outcome else {
        Issue.record("taken for the approved text")
        return
      }
      #expect(label == LabelDifference(copy: .red, approved: .amber))
      #expect(!found.isEmpty)
      #expect(!found.contains { $0.approved?.contains("turno") == true }, "\(found)")
    }
  }

  @Test func oneEdgeWithAnotherLabelIsSaid() throws {
    let page = Minutes.document(try restricted(.acta, .amber)).html
    let copy = page.replacing("TLP:AMBER</title>", with: "TLP:RED</title>")
    #expect(
      Minutes.verify(.web(copy), of: try restricted(.acta, .amber))
        == .differs(.acta, [], label: LabelDifference(copy: .red, approved: .amber)))
  }

  @Test func aNameOfTheGroupChangedSince() throws {
    for form in forms {
      var copied = try request(form)
      copied.group.name = "Grupo de Referência Municipal de Maxixe"
      #expect(causes(copied, against: try request()) == [[.group], [.group]], "\(form)")
    }
    var shorter = try request()
    shorter.group.institutions[0].name = "Procuradoria de Maxixe"
    #expect(causes(shorter, against: try request()) == [[.group], [.group]])
    #expect(causes(try request(), against: shorter) == [[.group], [.group]])
  }

  @Test func aFunctionOfAMemberChangedSince() throws {
    var copied = try request()
    let ana = try #require(copied.group.members.firstIndex { $0.id == "ana" })
    copied.group.members[ana].function = "Directora"
    #expect(causes(copied, against: try request()) == [[.group], [.group]])
  }

  @Test func aSentenceChangedSince() throws {
    var copied = try request()
    copied.wording.sentences[.portuguese] = [
      .opened: "Abriu-se.", .agenda: "Tratou-se do seguinte:",
    ]
    #expect(causes(copied, against: try request()) == [[.sentences], [.sentences]])
    #expect(causes(try request(), against: copied) == [[.sentences], [.sentences]])
  }

  @Test func theMeetingsOwnTextChanged() throws {
    for form in forms {
      var copied = try request(form)
      for index in copied.meeting.items[0].entries.indices {
        guard case .decision(var decision) = copied.meeting.items[0].entries[index] else {
          continue
        }
        decision.text = "Propor ao grupo provincial a criação de um fundo de alimentação."
        copied.meeting.items[0].entries[index] = .decision(decision)
      }
      #expect(causes(copied, against: try request()) == [[.record], [.record]], "\(form)")
    }
  }

  /// «a cargo do Serviço», «da Rádio e de Save the Children».
  @Test func theCauseIsToldAlsoWhereWordsAgreeWithNames() throws {
    var copied = try restricted(.acta, .amber)
    let last = copied.meeting.items.count - 1
    copied.meeting.items[last].entries = [
      .paragraph(Paragraph(text: "Nada a dizer.", lines: 1...1))
    ]
    #expect(causes(copied, against: try restricted(.acta, .amber)) == [[.record], [.record]])
  }

  @Test func anHourChanged() throws {
    var copied = try request()
    copied.meeting.started = ClockTime("14:06")
    #expect(causes(copied, against: try request()) == [[.form], [.form]])
  }

  @Test func anotherGroupIsCalledOtherwise() throws {
    var copied = try request()
    copied.otherGroups["GRP-INH"] = "Grupo Provincial de Inhambane"
    #expect(causes(copied, against: try request()) == [[.elsewhere], [.elsewhere]])
    copied.otherGroups = [:]
    for copy in copies(of: copied) {
      #expect(Minutes.verify(copy, of: try request()) == .same(.acta, .portuguese))
    }
  }

  @Test func everyDifferenceIsSaidWithItsLineAndItsWords() throws {
    let approved = try request()
    let text = Minutes.document(approved).text
    let copy = text.replacing("Duas viagens de regresso", with: "Três viagens de regresso")
      .replacing(" por falta de combustível", with: " por falta")
    let lines = copy.replacing("\u{0C}", with: "").split(
      separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.contains("Três viagens") }) + 1
    guard case .differs(.acta, let found, nil, _) = Minutes.verify(.text(copy), of: approved) else {
      Issue.record("taken for the approved text")
      return
    }
    #expect(
      found.map { [$0.copy, $0.approved] } == [
        ["Três", "Duas"], ["falta.", "falta de combustível."],
      ])
    #expect(found.map(\.line) == [first, first])
    #expect(found.map(\.cause) == [.record, .record])
  }

  @Test func anEdgeOfAPageCountsToo() throws {
    let approved = try request()
    let text = Minutes.document(approved).text
    let copy = text.replacing("Página 2 de 2\n", with: "Página 2 de 9\n")
    guard case .differs(_, let found, _, _) = Minutes.verify(.text(copy), of: approved) else {
      Issue.record("taken for the approved text")
      return
    }
    #expect(!found.isEmpty)
  }

  @Test(.timeLimit(.minutes(3)))
  func aCopyWithMuchAfterItsEndIsTold() throws {
    let approved = try request()
    let text = Minutes.document(approved).text
    let long = text + String(repeating: "mais uma linha que não existe aqui\n", count: 3_000)
    guard case .differs(_, let found, _, _) = Minutes.verify(.text(long), of: approved) else {
      Issue.record("taken for the approved text")
      return
    }
    #expect(found.count == 1)
    #expect(found.first?.approved == nil)
    #expect(found.first?.copy?.hasPrefix("mais uma linha que não existe aqui mais uma") == true)
  }
}
