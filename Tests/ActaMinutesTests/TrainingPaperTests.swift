import ActaMeeting
import ActaMinutes
import ActaText
import Foundation
import Testing

/// The documents of the fixtures' trainings, as somebody read them and would send them to an auditor.
struct TrainingPaperTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private func training(_ name: String, of group: String = "Maxixe") throws -> Training {
    let file = Self.folder.appending(path: "\(group)/training/\(name).txt")
    return readTraining(Document(bytes: Array(try Data(contentsOf: file))), name: name).value
  }

  private func group(_ name: String = "Maxixe") throws -> Group {
    try #require(FixtureGroup.all.first { $0.name == name }).group
  }

  private func request(
    _ name: String, _ language: Language = .portuguese, label: Label? = nil
  ) throws -> TrainingRequest {
    TrainingRequest(
      try training(name), group: try group(), label: label, language: language,
      today: try day("2026-11-24"))
  }

  private func day(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  private static let names = [
    "2025-09-18-registo", "2026-06-16-palestras", "2026-07-28-identificacao",
  ]

  @Test func textWithoutAHeadingStandsUnderNoneAndIsNoHole() throws {
    func report(_ text: String) throws -> String {
      let file = "acta: 1\ntraining: Forms\ndate: 2026-02-10\n\n\(text)\n"
      let request = TrainingRequest(
        readTraining(Document(text: file), name: "2026-02-10-f").value, group: try group(),
        label: nil, language: .english, today: try day("2026-11-24"))
      return TrainingPaper.document(.report, request).text
    }
    let stated = try report("Objectives: to listen.")
    #expect(stated.contains("Objectives: to listen.") && !stated.contains("OBJECTIVES"))
    let other = try report("It rained.").split(separator: "OBJECTIVES")
    #expect(other.count == 2 && other[0].contains("It rained."))
  }

  @Test(arguments: names, Language.allCases)
  func readAsTheyWereApproved(name: String, language: Language) throws {
    let request = try request(name, language)
    try Golden.expect(
      TrainingPaper.document(.report, request).text,
      is: "Maxixe/\(name)-report-\(language.rawValue).txt")
    try Golden.expect(
      AttendanceSheet(request).text,
      is: "Maxixe/\(name)-sheet-\(language.rawValue).txt")
    guard !request.training.isAwareness else { return }
    try Golden.expect(
      TrainingPaper.document(.certificates, request).text,
      is: "Maxixe/\(name)-certificates-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func theSheetOfAMeetingReadsAsItWasApproved(language: Language) throws {
    let all = try #require(FixtureGroup.all.first { $0.name == "Maxixe" })
    let meeting = try #require(all.meetings.first { $0.value.name == "2026-12-03" })
    try Golden.expect(
      AttendanceSheet(meeting.value, group: all.group, language: language).text,
      is: "Maxixe/2026-12-03-sheet-\(language.rawValue).txt")
  }

  @Test(arguments: names, TrainingPaperForm.allCases)
  func noLineIsWiderThanThePage(name: String, form: TrainingPaperForm) throws {
    for page in TrainingPaper.document(form, try request(name)).pages {
      let width = form == .sheet ? AttendanceSheet.columns : 78
      #expect(page.allSatisfy { $0.unicodeScalars.count <= width })
      #expect(page.count <= 60)
    }
    let sheet = AttendanceSheet(try request(name))
    for page in sheet.pages {
      #expect(page.allSatisfy { $0.unicodeScalars.count <= AttendanceSheet.columns })
      #expect(page.count == AttendanceSheet.lines)
    }
  }

  @Test(arguments: [Label.amber, .green, .clear])
  func aWiderCircleLearnsNoNameAndNoScore(label: Label) throws {
    let request = try request("2026-07-28-identificacao", label: label)
    let text = TrainingPaper.document(.report, request).text
    for one in request.training.participants {
      #expect(!text.contains(one.name))
    }
    #expect(!text.contains("Carla Exemplo"))
    let hasFigures = label < .clear
    #expect(text.contains("Lista nominal: reservada, TLP:AMBER+STRICT.") == hasFigures)
    #expect(text.contains("24 participantes: 14 mulheres, 10 homens.") == hasFigures)
    #expect(text.contains("Presença: 94%") == hasFigures)
  }

  /// Counts by sex add up, also of those who did not say it.
  @Test(arguments: Language.allCases)
  func whoDidNotSayTheirSexIsCountedToo(language: Language) throws {
    var training = secret(.amber)
    training.participants += [Sex.male, .notInformed].map { sex in
      var one = Participant(name: "\(sex) Exemplo", line: 10)
      (one.sex, one.marks) = (sex, [.present, .present])
      return one
    }
    let text = TrainingPaper.document(
      .report,
      TrainingRequest(
        training, group: try group(), label: nil, language: language, today: try day("2026-11-24"))
    ).text
    let isPortuguese = language == .portuguese
    #expect(
      text.contains(
        isPortuguese
          ? "3 participantes: 1 mulher, 1 homem, 1 sem indicação de sexo."
          : "3 participants: 1 woman, 1 man, 1 of unrecorded sex."))
    #expect(
      text.contains(
        isPortuguese
          ? "Certificados: 3 de 3 participantes (1 F, 1 M, 1 NI)."
          : "Certificates: 3 of 3 participants (1 F, 1 M, 1 NI)."))
    #expect(text.contains(isPortuguese ? "\nDia:  " : "\nDay:  "))
  }

  /// A training of which nothing that was typed may reach a wider circle.
  private func secret(_ own: Label, _ kind: TrainingKind = .training) -> Training {
    var training = Training(name: "2026-07-28-alfa")
    (training.title, training.kind) = ("Segredo alfa", kind)
    training.dates = [CalendarDate(iso: "2026-07-28")].compactMap { $0 }
    (training.place, training.topic) = ("Segredo bravo", "Segredo charlie")
    (training.organiser, training.funder) = ("Segredo delta", "Segredo eco")
    (training.campaign, training.trainers) = ("Segredo foxtrot", ["Segredo golfe"])
    (training.share, training.certificate) = (own, 80)
    training.sections = [TrainingSection(title: "Segredo hotel", text: ["Segredo índia."])]
    var one = Participant(name: "Segredo Exemplo", line: 9)
    (one.institution, one.sex, one.age) = ("Segredo juliete", .female, "25-35 segredo")
    one.marks = [.present, .present]
    training.participants = [one]
    training.reached = [ReachedRow(age: "segredo quilo", women: 40, men: 6, line: 20)]
    return training
  }

  @Test(arguments: TrainingPaperForm.allCases, [TrainingKind.training, .awareness])
  func belowItsOwnLabelNothingThatWasTypedIsOnPaper(
    form: TrainingPaperForm, kind: TrainingKind
  ) throws {
    for own in Label.allCases {
      for label in Label.allCases {
        let request = TrainingRequest(
          secret(own, kind), group: try group(), label: label, language: .portuguese,
          today: try day("2026-11-24"))
        let document = TrainingPaper.document(form, request)
        #expect(document.label == label)
        let name = document.fileName(meeting: request.training.name)
        let texts = [document.text, document.title, name] + document.blocks.flatMap(\.texts)
        let all = texts.joined(separator: "\n").lowercased()
        #expect(document.pages.allSatisfy { $0.joined().contains(label.rawValue) })
        #expect(!document.isApproved)
        let isMade = !document.pages.isEmpty
        if label > own {
          #expect(!all.contains("segredo") && !all.contains("alfa"), "\(own) \(label): \(all)")
          if form != .certificates {
            #expect(all.contains("reservado, \(own.rawValue)".lowercased()))
          }
        } else if isMade {
          #expect(all.contains("segredo alfa") && name.contains("alfa"))
        }
      }
    }
  }

  /// Halves go up, of the change as of the means, and as the exact figures have them.
  @Test func aChangeIsOfTheExactMeans() throws {
    var training = secret(.amber)
    training.participants = (0..<20).map { number in
      var one = Participant(name: "Pessoa \(number)", line: number + 9)
      (one.pre, one.post, one.marks) = (50, number < 3 ? 51 : 50, [.present, .present])
      return one
    }
    for (language, figures) in [
      (Language.portuguese, "antes 50,0, depois 50,2, mudança 0,2"),
      (.english, "before 50.0, after 50.2, change 0.2"),
    ] {
      let request = TrainingRequest(
        training, group: try group(), label: nil, language: language,
        today: try day("2026-11-24"))
      let words = TrainingPaper.document(.report, request).text.split(
        whereSeparator: \.isWhitespace)
      #expect(words.joined(separator: " ").contains(figures))
    }
  }

  /// Where the file says no label the list is for narrower a circle than its title; whoever may not be
  /// listed is not, in whatever form.
  @Test(arguments: TrainingPaperForm.allCases, Language.allCases)
  func aListForAFewIsNotForAllWhoReadTheTitle(form: TrainingPaperForm, language: Language) throws {
    var training = secret(.amber)
    training.share = nil
    training.participants[0].age = "12-17"
    let request = TrainingRequest(
      training, group: try group(), label: .amber, language: language,
      today: try day("2026-11-24"))
    let text = TrainingPaper.document(form, request).text
    #expect(!text.contains("Segredo Exemplo"))
    if form == .sheet {
      #expect(text.contains("Segredo alfa"))
      let line = language == .english ? "List of names: restricted" : "Lista nominal: reservada"
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("\(line), TLP:AMBER+STRICT"))
    }
    #expect(Exposure(of: training, group: request.group, label: .amber) == nil)
    #expect(Exposure(of: training, group: request.group, label: .amberStrict) != nil)
  }

  @Test(arguments: [
    (Label.red, Label.green, false), (.red, .amberStrict, false), (.amberStrict, .green, true),
    (.amber, .clear, false), (.green, .clear, false), (.clear, .clear, true), (.red, .red, true),
  ])
  func figuresGoAsFarAsGreenAndThoseOfARedTrainingNowhere(
    own: Label, label: Label, areSeen: Bool
  ) throws {
    for form in [TrainingPaperForm.report, .list] {
      let request = TrainingRequest(
        secret(own), group: try group(), label: label, language: .english,
        today: try day("2026-11-24"))
      let text = TrainingPaper.document(form, request).text
      #expect(text.contains("1 participant: 1 woman, 0 men.") == areSeen, "\(text)")
      #expect(text.contains("28 July 2026"))
    }
  }

  @Test(arguments: [Label.green, .clear])
  func aTrainingForManyNamesItsPeopleToThem(own: Label) throws {
    let request = TrainingRequest(
      secret(own), group: try group(), label: nil, language: .portuguese,
      today: try day("2026-11-24"))
    for form in TrainingPaperForm.allCases {
      let text = TrainingPaper.document(form, request).text
      #expect(text.contains("Segredo Exemplo"))
      #expect(!text.contains("reservad"))
    }
  }

  @Test func aListOfAnAwarenessActivitySaysHowManyWereReached() throws {
    let text = TrainingPaper.document(.list, try request("2026-06-16-palestras")).text
    #expect(!text.contains("0 participantes"))
    #expect(text.contains("PESSOAS ALCANÇADAS"))
    #expect(text.contains("12-17"))
  }

  @Test(arguments: [
    ("12-17", true), ("<18", true), ("17", true), ("2012-05-01", true), ("18-24", false),
  ])
  func wherePeopleAreNamedNobodyUnderEighteenIs(age: String, isRefused: Bool) throws {
    var training = try training("2026-07-28-identificacao")
    training.participants[2].age = age
    training.participants[4].age = age
    let found = Exposure(of: training, group: try group(), label: nil)
    let two = [2, 4].map { training.participants[$0] }
    #expect(found == (isRefused ? .minors(two) : nil))
    #expect(Exposure(of: training, group: try group(), label: .amber) == nil)
    let lines = found?.messages(in: "training/x.txt", .portuguese) ?? []
    #expect(lines.count == (isRefused ? 2 : 0))
    for (line, one) in zip(lines, two) {
      #expect(line.hasPrefix("training/x.txt:\(one.line):1: error: minor-listed: «\(age)»"))
    }
  }

  @Test(arguments: Label.allCases)
  func namedScoresNeverLeave(label: Label) throws {
    let request = try request("2026-07-28-identificacao", label: label)
    let lines = TrainingPaper.document(.report, request).pages.joined()
    for one in request.training.participants {
      for line in lines where line.contains(one.name) {
        for score in [one.pre, one.post].compactMap({ $0 }) {
          #expect(!line.contains(" \(score) ") && !line.contains(" \(score)|"))
        }
      }
    }
  }

  @Test func smallCountsOfPeopleReachedAreHiddenBelowAmberAndThoseOfParticipantsAreNot() throws {
    var talk = try training("2026-06-16-palestras")
    talk.share = .clear
    talk.reached = [
      ReachedRow(age: "12-17", women: 180, men: 160, line: 9),
      ReachedRow(age: "18-24", women: 6, men: 4, line: 10),
      ReachedRow(age: "25-59", women: 0, men: 7, line: 11),
    ]
    func table(_ label: Label) throws -> [String] {
      let request = TrainingRequest(
        talk, group: try group(), label: label, language: .portuguese,
        today: try day("2026-11-24"))
      return TrainingPaper.document(.report, request).text.split(separator: "\n").map(String.init)
        .filter {
          $0.hasPrefix("12-17") || $0.hasPrefix("18-24") || $0.hasPrefix("25-59")
            || $0.hasPrefix("Total ")
        }
        .map { $0.split(separator: " ").joined(separator: " ") }
    }
    let exact = ["12-17 180 160 340", "18-24 6 4 10", "25-59 0 7 7", "Total 186 171 357"]
    #expect(try table(.amber) == exact)
    #expect(try table(.amberStrict) == exact)
    let hidden = ["12-17 180 160 340", "18-24 6 <5 -", "25-59 0 7 7", "Total 186 - -"]
    #expect(try table(.green) == hidden)
    #expect(try table(.clear) == hidden)
    let people = try request("2026-07-28-identificacao", label: .green)
    #expect(!TrainingPaper.document(.report, people).text.contains("<5"))
  }

  @Test func oneCertificateForEachPersonWhoReachedIt() throws {
    let request = try request("2026-07-28-identificacao")
    let document = TrainingPaper.document(.certificates, request)
    #expect(document.pages.count == 21)
    #expect(!document.text.contains("João Exemplo"))
    #expect(document.text.contains("CERTIFICADO DE APROVEITAMENTO"))
    for page in document.pages {
      #expect(page.first == "TLP:AMBER+STRICT" && page.last == "TLP:AMBER+STRICT")
    }
    let wider = TrainingPaper.document(
      .certificates, try self.request("2026-07-28-identificacao", label: .green))
    #expect(wider.pages.isEmpty)
  }

  @Test func whoMissedEveryHalfDayIsNoParticipantAndStandsOnTheListForVerification() throws {
    let text = TrainingPaper.document(.report, try request("2025-09-18-registo")).text
    #expect(text.contains("7 participantes: 5 mulheres, 2 homens."))
    #expect(text.contains("Na lista: 8 pessoas; 1 faltou a todos os meios-dias e não conta"))
    #expect(text.contains("Certificados: 5 de 7 participantes"))
    #expect(text.contains("Abel Exemplo"))
    let list = TrainingPaper.document(.list, try request("2025-09-18-registo")).text
    #expect(!list.contains("Abel Exemplo"))
    #expect(list.contains("7 participantes"))
  }

  @Test func aTrainingToComeHasNoParticipantsAndNoCertificates() throws {
    let group = try group()
    for (today, hasBegun) in [("2026-07-27", false), ("2026-07-28", true)] {
      let request = TrainingRequest(
        try training("2026-07-28-identificacao"), group: group, label: nil, language: .english,
        today: try day(today))
      #expect(TrainingPaper.document(.certificates, request).pages.isEmpty)
      let text = TrainingPaper.document(.report, request).text
      #expect(text.contains("not been held yet: 24 people") == !hasBegun)
      #expect(text.contains("24 participants") == hasBegun)
      #expect(text.contains("only after the last day") == hasBegun)
    }
  }

  @Test func finalScoresAndUndecidedDoublesAreSaidWithNamesOnlyWhereThoseMayStand() throws {
    var training = try training("2026-07-28-identificacao")
    training.participants[3].post = nil
    training.participants[23].name = "Amélia Maria Exemplo"
    training.participants[23].institution = "SDSMAS"
    for (label, hasNames) in [(Label.amberStrict, true), (.amber, false)] {
      let request = TrainingRequest(
        training, group: try group(), label: label, language: .portuguese,
        today: try day("2026-11-24"))
      let text = TrainingPaper.document(.report, request).text
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("23 de 24 com nota final, 22 com as duas notas"))
      #expect(text.contains("Nota final de 70% ou mais: 23 de 23."))
      #expect(text.contains("Por decidir: 1 par de nomes"))
      #expect(text.contains("duas: Amélia Exemplo / Amélia Maria Exemplo.") == hasNames)
    }
  }

  @Test func whoAnAliasMakesOneCountsOnceInTheReport() throws {
    var training = try training("2026-07-28-identificacao")
    training.participants[23].name = "Amélia Maria Exemplo"
    training.participants[23].institution = "SDSMAS"
    training.participants[23].aliases = ["Amélia Exemplo"]
    let request = TrainingRequest(
      training, group: try group(), label: nil, language: .portuguese,
      today: try day("2026-11-24"))
    let text = TrainingPaper.document(.report, request).text
    #expect(text.contains("23 participantes: 13 mulheres, 10 homens."))
    #expect(!text.contains("Por decidir"))
  }

  @Test func awarenessHasATitleAndDefinitionsOfItsOwn() throws {
    let text = TrainingPaper.document(.report, try request("2026-06-16-palestras")).text
    #expect(text.contains("RELATÓRIO DE SENSIBILIZAÇÃO"))
    #expect(text.contains("não são pessoas"))
    #expect(!text.contains("Certificado"))
  }

  @Test(arguments: [
    ("2026-07-28-identificacao", Label.amberStrict, true),
    ("2026-07-28-identificacao", .amber, false),
    ("2026-07-28-identificacao", .red, true),
  ])
  func theFilesOwnTextIsForNoWiderCircle(name: String, label: Label, isSeen: Bool) throws {
    let text = TrainingPaper.document(.report, try request(name, label: label)).text
    #expect(text.contains("Reconhecer os sinais") == isSeen)
    let isKept = text.contains(
      "Título, local, tema, organização e texto: reservado, TLP:AMBER+STRICT.")
    #expect(isKept == !isSeen)
  }

  /// The key stands on the page on which the list begins, signatures on one page with what is signed,
  /// and no sum goes to another page than its table.
  @Test(arguments: 0..<60)
  func pagesNeverSplitWhatBelongsTogether(more: Int) throws {
    var training = try training("2026-07-28-identificacao")
    training.sections[0].text += (0..<more).map { "- Objectivo \($0)." }
    let request = TrainingRequest(
      training, group: try group(), label: nil, language: .portuguese,
      today: try day("2026-11-24"))
    let pages = TrainingPaper.document(.report, request).pages
    let key = try #require(pages.first { $0.contains { $0.hasPrefix("Marcas, uma") } })
    #expect(key.contains { $0.hasPrefix("N.º") })
    let signed = try #require(pages.first { $0.contains { $0.hasPrefix("____") } })
    #expect(signed.contains { $0.hasPrefix("Organização   ") })
    #expect(signed.contains { $0.hasPrefix("Migrações (OIM)") })
    let ages = try #require(pages.first { $0.contains { $0.hasPrefix("Idade") } })
    #expect(ages.contains { $0.hasPrefix("60+") })
  }

  @Test func theSheetHasRoomForOthersTheLabelAndThePurposeAndNoContact() throws {
    let request = try request("2026-07-28-identificacao")
    let sheet = AttendanceSheet(request)
    #expect(sheet.pages.count == 6)
    for page in sheet.pages {
      #expect(page.first?.hasPrefix("TLP:AMBER+STRICT") == true)
      #expect(page.last?.hasPrefix("TLP:AMBER+STRICT") == true)
      #expect(page.contains { $0.contains("prova de presença") })
      #expect(page.contains { $0.contains("|Manhã |Tarde |Assinatura") })
    }
    #expect(sheet.text.contains("28 de Julho de 2026"))
    #expect(sheet.text.contains("29 de Julho de 2026"))
    #expect(!sheet.text.lowercased().contains("telef"))
    #expect(sheet.text.contains("|25  |                            |"))
  }

  /// What is longer than its column goes on below, and no page grows by that.
  @Test func noNameFunctionOrInstitutionIsCutOnTheSheet() throws {
    let all = try #require(FixtureGroup.all.first { $0.name == "Maxixe" })
    let meeting = try #require(all.meetings.first { $0.value.name == "2026-12-03" }).value
    var group = all.group
    for index in group.members.indices {
      group.members[index].function =
        "Procuradora-Chefe Provincial Adjunta para a Família e Menores"
    }
    for sheet in [all.group, group].map({
      AttendanceSheet(meeting, group: $0, language: .portuguese)
    }) {
      #expect(!sheet.text.contains("…"))
      #expect(sheet.pages.allSatisfy { $0.count == AttendanceSheet.lines })
      let violence = sheet.text.contains("|Vítimas de Violência   |")
      #expect(violence != sheet.text.contains("Adjunta"))
      let numbers = sheet.text.split(separator: "\n").compactMap { line in
        line.hasPrefix("|") ? Int(line.dropFirst().prefix(4).filter { $0 != " " }) : nil
      }
      #expect(numbers == Array(1...numbers.count))
      #expect(numbers.count >= group.members(on: meeting.date).count + 3)
    }
  }

  @Test(arguments: Label.allCases)
  func theSheetOfAMeetingForMoreThanItsCircleHasRowsAndNoNames(label: Label) throws {
    let all = try #require(FixtureGroup.all.first { $0.name == "Maxixe" })
    var meeting = try #require(all.meetings.first { $0.value.name == "2026-12-03" }).value
    (meeting.title, meeting.place) = ("Segredo alfa", "Segredo bravo")
    let document = AttendanceSheet(
      meeting, group: all.group, label: label, language: .portuguese
    ).document
    let said = document.text + document.title + document.blocks.flatMap(\.texts).joined()
    let isOwn = label <= .amber
    #expect(said.contains("Segredo alfa") == isOwn && said.contains("Segredo bravo") == isOwn)
    #expect(said.contains("Exemplo") == isOwn)
    #expect(said.contains("3 de Dezembro de 2026") && document.label == label)
    #expect(document.text.contains("|3   |") && document.isForWiderCircle == !isOwn)
  }

  @Test func aCaseConferencesSheetNamesNobody() throws {
    let all = try #require(FixtureGroup.all.first { $0.name == "Maxixe" })
    var meeting = try #require(all.meetings.first { $0.value.name == "2026-12-03" }).value
    meeting.type = .caseConference
    let sheet = AttendanceSheet(meeting, group: all.group, language: .portuguese)
    #expect(!sheet.text.contains("Exemplo"))
    #expect(sheet.text.contains("SDSMAS"))
  }
}
