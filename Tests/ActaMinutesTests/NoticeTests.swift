import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// What a notice calls to, what pages beside the minutes are called, and who signs them.
struct NoticeTests {
  private static let group = readGroup(
    Document(
      text: """
        acta: 1
        group: Grupo de Exemplo
        id: GE
        lang: pt
        parent: GRP-EXP

        INSTITUTION PD: Procuradoria Distrital

        INSTITUTION TJ: Tribunal Judicial

        MEMBER bia: Bia Exemplo
          of: PD

        MEMBER caio: Caio Exemplo
          of: TJ

        """)
  ).value

  private func request(
    _ form: MinutesForm, _ header: String, _ language: Language = .portuguese
  ) -> MinutesRequest {
    let reading = readMeeting(
      Document(
        text: """
          acta: 1
          \(header)
          date: 2026-06-10
          started: 09:00
          ended: 10:00
          status: draft
          secretary: bia

          ## Attendance

          bia: absent
          caio: present

          ## Ponto
          opened: 09:00
          closed: 10:00

          DECISION D1: Encaminha-se.
            on: P-2026-01
            result: referred
            basis: consensus

          """), name: "2026-06-10")
    var request = MinutesRequest(
      meeting: reading.value, group: Self.group, form: form, label: nil, language: language)
    request.proposals = [Proposal(label: "P-2026-01", title: "Título", lines: 1...1)]
    return request
  }

  private func text(_ request: MinutesRequest) -> String {
    Minutes.document(request).text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("meeting: 3.ª sessão ordinária\ntype: ordinary", "para a 3.ª sessão ordinária, a"),
    (
      "meeting: Balanço\nnumber: 7\ntype: extraordinary",
      "para a 7.ª sessão extraordinária «Balanço», a"
    ),
    ("meeting: Balanço\ntype: technical", "para a sessão técnica «Balanço», a"),
    ("meeting: Reunião de balanço", "para a Reunião de balanço, a"),
    ("meeting: Balanço", "para a sessão «Balanço», a"),
    ("number: 7\ntype: extraordinary", "para a 7.ª sessão extraordinária, a"),
    ("type: extraordinary", "para a sessão extraordinária, a"), ("number: 7", "para a ____, a"),
  ])
  func aNoticeSaysWhatItCallsTo(header: String, said: String) {
    #expect(text(request(.agenda, header)).contains("Grupo de Exemplo \(said) realizar-se"))
  }

  @Test func anEnglishNoticeSaysWhatItCallsTo() {
    let all = text(request(.agenda, "meeting: Balanço\nnumber: 7\ntype: extraordinary", .english))
    #expect(all.contains("called to its 7th extraordinary session “Balanço”, to be held"))
    #expect(all.contains("NOTICE OF MEETING: Balanço") || all.contains(": Balanço"))
  }

  @Test func aMeetingWithoutATitleIsCalledByItsNumberAndType() {
    for form in [MinutesForm.agenda, .acta, .slip] {
      #expect(
        text(request(form, "number: 7\ntype: extraordinary")).contains("7.ª sessão extraordinária"),
        "\(form)")
    }
  }

  @Test(arguments: [
    (MinutesForm.slip, "DELIBERAÇÃO"), (.extract, "EXTRACTO DE ACTA"),
    (.referral, "NOTA DE ENCAMINHAMENTO"), (.actions, "FOLHA DE ACÇÕES"), (.acta, "ACTA"),
  ])
  func readersCallADocumentWhatItsHeadDoes(form: MinutesForm, name: String) {
    var request = request(form, "meeting: Balanço")
    if form == .extract { request.subject = "1" }
    let document = Minutes.document(request)
    #expect(document.title == "\(name): Balanço, 10 de Junho de 2026, Grupo de Exemplo")
    #expect(document.html.contains("Grupo de Exemplo, TLP:AMBER</title>"))
  }

  @Test(arguments: [MinutesForm.slip, .extract, .referral])
  func whoWasAwayDoesNotSignForTheSecretariat(form: MinutesForm) {
    var away = request(form, "meeting: Balanço")
    if form == .extract { away.subject = "1" }
    #expect(text(away).contains("O Secretariado ____"))
    #expect(!text(away).contains("Bia"))
    away.meeting.secretary = "caio"
    #expect(text(away).contains("O Secretariado Caio Exemplo"))
  }

  @Test func aNoteOfReferralHasItsReferenceAndHolesForWhatNobodySaid() {
    let all = text(request(.referral, "meeting: Balanço\nnumber: 7"))
    #expect(all.contains("Ref.: 7/GE/2026, D1"))
    #expect(all.contains("ao grupo GRP-EXP"))
    #expect(all.contains("Problema: ____"))
    #expect(all.contains("Resposta até: ____"))
    #expect(text(request(.referral, "meeting: Balanço")).contains("Ref.: ____/GE/2026, D1"))
  }
}
