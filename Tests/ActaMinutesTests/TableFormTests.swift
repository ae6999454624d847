import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// The table can be read alone: which minutes it is, who came from where, what was on the table, and what
/// stands over.
struct TableFormTests {
  private static let day = "2026-06-10"
  private static let head = """
    number: 7
    started: 09:00
    ended: 10:00
    status: draft
    type: extraordinary
    next: 2026-09-09 09:00

    """

  private static let extra = """

    INSTITUTION OO: Office O
      seat: observer

    """

  private static let proposals = """
    PROPOSAL P-2026-01: One list for all.
      date: 2026-01-05

    PROPOSAL P-2026-04: Transport fund
      date: 2026-02-05

    """

  private func group(
    _ record: String, head: String = head, attendance: String = "aa: present\nbb: absent\n"
  ) -> TypedGroup {
    let text = "\(head)\n## Attendance\n\n\(attendance)\n\(record)"
    return TypedGroup([(Self.day, text)], extra: Self.extra, proposals: Self.proposals)
  }

  private func table(
    _ record: String, attendance: String = "aa: present\nbb: absent\n", label: Label? = nil,
    in language: Language = .english
  ) -> String {
    group(record, attendance: attendance)
      .text(.table, of: Self.day, label: label, language)
  }

  // MARK: attendance

  private static let roll = """
    + Ema Exemplo (AA, F): present from 09:30
    + Eva Exemplo (AA, F): absent
    + Ivo Exemplo (BB, M): present
    + Oto Exemplo (OO, M): present
    + Rui Exemplo (Radio, M): guest
    + Rita Exemplo (cc, F): guest

    """

  @Test func everyInstitutionStandsByItsNameWithItsWomenAndMen() {
    let all = table("", attendance: Self.roll)
    for row in [
      "Institution People and attendance F M",
      "Name AA (AA) Ema Exemplo: present from 1 0 09:30; Eva Exemplo: absent",
      "Name BB (BB) Ivo Exemplo: present 0 1",
      "Office O (OO; observer) Oto Exemplo: present 0 1", "Radio Rui Exemplo: guest 0 1",
      "Name CC (CC) Rita Exemplo: guest 1 0",
    ] {
      #expect(all.contains(row), "\(row) in \(all)")
    }
    #expect(
      all.contains(
        "Present: 3 people, representing 3 institutions. By invitation: 2 people. Women: 2. Men: 3."
      ))
  }

  @Test func anInstitutionThatNobodyMarkedIsSaidToBe() {
    let all = table("", attendance: Self.roll)
    #expect(all.contains("Name CC (CC) not recorded - - Name DD (DD) not recorded - -"))
    let portuguese = table("", attendance: Self.roll, in: .portuguese)
    #expect(portuguese.contains("Name EE (EE) sem registo - -"))
    #expect(portuguese.contains("Office O (OO; observador) Oto Exemplo: presente 0 1"))
    #expect(
      portuguese.contains(
        "Presentes: 3 pessoas, em representação de 3 instituições. A convite: 2 pessoas."))
  }

  @Test func whoseSexIsNotRecordedHasAColumn() {
    let all = table("", attendance: "aa: present\n+ Ema Exemplo (BB, F): present\n")
    #expect(all.contains("People and attendance F M NI"))
    #expect(all.contains("Name AA (AA) AA Exemplo: present 0 0 1"))
    #expect(all.contains("Women: 1. Men: 0. Sex not recorded: 1."))
  }

  @Test func whoSitsForTwoIsOnePerson() {
    let all = table("", attendance: "aa: present\nbb: represented by aa\n")
    #expect(all.contains("Present: 1 person, representing 2 institutions."))
    #expect(all.contains("Whoever represented more than one institution is counted once here."))
    #expect(!table("", attendance: "aa: present\n").contains("counted once"))
  }

  /// A row that no page holds would be parted, or begin a page of its own.
  @Test func manyPeopleOfOneInstitutionStandInSeveralRows() {
    let many = (1...90).map { "+ Ema\($0) Exemplo (AA, F): present\n" }.joined()
    let pages = group("", attendance: many).document(.table, of: Self.day).pages
    #expect(pages[0].contains { $0.hasPrefix("Name AA (AA)") && $0.hasSuffix(" 90    0") })
    let all = pages.joined().joined(separator: " ")
    #expect((1...90).allSatisfy { all.contains("Ema\($0) Exemplo:") })
    for page in pages { #expect(page.count <= 60) }
  }

  @Test func nobodyIsNobody() {
    #expect(table("", attendance: "aa: absent\n").contains("Present: nobody. Women: 0. Men: 0."))
    let portuguese = table("", attendance: "aa: absent\n", in: .portuguese)
    #expect(portuguese.contains("Presentes: ninguém. Mulheres: 0. Homens: 0."))
  }

  @Test func oneNeededInstitutionIsOne() {
    func quorum(_ written: String, _ language: Language) -> String {
      group("", head: Self.head + "quorum: \(written)\n")
        .text(.table, of: Self.day, language)
    }
    #expect(
      quorum("1 of 2", .portuguese).contains(
        "1 de 2 instituições votantes presentes à abertura, 1 necessária: havia quórum"))
    #expect(
      quorum("1 of 1", .portuguese).contains(
        "1 de 1 instituição votante presente à abertura, 1 necessária: havia quórum"))
    #expect(
      quorum("2 of 5", .english).contains(
        "1 of 5 voting institutions present at the opening, 2 needed: quorum not met"))
  }

  // MARK: which minutes

  private static let decided = """
    ## Item
    proposal: P-2026-01

    DECISION D1: Ask the province.
      on: P-2026-04
      result: referred
      to: GRP
      basis: consensus

    """

  @Test(arguments: [
    (Language.english, "MINUTES No. 7/GR/2026", "extraordinary"),
    (.portuguese, "ACTA N.º 7/GR/2026", "extraordinária"),
  ])
  func theNumberAndTheTypeStandOnEveryForm(language: Language, number: String, type: String) {
    let group = group(Self.decided)
    let session = language == .english ? "\(type) session" : "sessão \(type)"
    let all = group.text(.table, of: Self.day, language)
    #expect(all.contains("\(number) Meeting"))
    #expect(all.contains(language == .english ? "Type: \(type)" : "Tipo: \(type)"))
    for (form, subject) in [
      (MinutesForm.slip, "D1"), (.extract, "1"), (.referral, "P-2026-04"), (.actions, "AA"),
    ] {
      let page = group.text(form, of: Self.day, about: subject, language)
      #expect(page.contains(": Meeting \(number), \(session) "), "\(form): \(page)")
    }
  }

  @Test func aMissingNumberIsAHoleAndATypeThatTheTitleSaysIsNotSaidTwice() {
    let text = "status: draft\ntype: technical\n\n" + Self.decided
    let group = TypedGroup([(Self.day, text)])
    #expect(group.text(.table, of: Self.day).contains("MINUTES No. ____/GR/2026 Meeting"))
    let made = TypedGroup([(Self.day, "number: 7\n" + text)])
      .text(.slip, of: Self.day, label: .green)
    #expect(!made.contains("session,") && !made.contains("2026, technical"))
  }

  // MARK: proposals

  @Test func theProposalsOfItemsAndDecisionsAreNamed() {
    let all = table(
      Self.decided.replacing("proposal:", with: "level: structural\nstage: registration\nproposal:")
    )
    #expect(all.contains("(structural level; stage: registration)"))
    #expect(all.contains("Proposal P-2026-01: One list for all."))
    #expect(all.contains("On: P-2026-04, Transport fund."))
    let portuguese = table(
      Self.decided.replacing(
        "proposal:", with: "level: structural\nstage: registration\nproposal:"),
      in: .portuguese)
    #expect(portuguese.contains("(nível estrutural; etapa: registo)"))
    #expect(portuguese.contains("Sobre: P-2026-04, Transport fund."))
  }

  @Test func theMinutesThatADecisionApprovesAreNamed() {
    let approval = Self.decided.replacing("on: P-2026-04", with: "on: 2026-03-08")
    #expect(table(approval).contains("On: minutes of the meeting of 8 March 2026."))
    #expect(
      table(approval, in: .portuguese).contains("Sobre: acta da sessão de 8 de Março de 2026."))
  }

  /// Nobody cleared a proposal's title, nor that of an item of which one decision was cleared.
  @Test func noTitleOfAProposalReachesAWiderCircle() {
    let item = Self.decided.replacing("proposal:", with: "share: TLP:GREEN\nproposal:")
    let wide = table(item, label: .green)
    #expect(wide.contains("Ask the province") && wide.contains("Proposal P-2026-01"))
    #expect(!wide.contains("One list") && !wide.contains("Transport fund"))
    let hidden = Self.decided.replacing("proposal:", with: "share: TLP:RED\nproposal:")
      .replacing("  result:", with: "  share: TLP:AMBER\n  result:")
    let own = table(hidden)
    #expect(own.contains("On: P-2026-04.") && !own.contains("Transport fund"))
  }

  /// A meeting that is for all clears nothing of the group's other files.
  @Test func noTitleOfAProposalIsInTheTableOfAMeetingThatIsForMoreThanTheGroup() {
    let open = group(Self.decided, head: Self.head + "share: TLP:GREEN\n")
    let all = open.text(.table, of: Self.day)
    #expect(all.contains("Proposal P-2026-01") && all.contains("On: P-2026-04."))
    #expect(!all.contains("One list") && !all.contains("Transport fund"))
    #expect(open.text(.table, of: Self.day, label: .amber).contains("Transport fund"))
  }

  // MARK: items

  @Test func anItemThatWasNotReachedSaysWhereItGoes() {
    let items =
      "## First\nopened: 09:00\nclosed: 10:00\n\nText.\n\n## Second\n\n## Third\nstate: postponed\n"
    let all = table(items)
    #expect(
      all.contains("The item was not reached. Stands over to the meeting of 9 September 2026."))
    #expect(all.contains("(postponed) Stands over to the meeting of 9 September 2026."))
    let portuguese = table(items, in: .portuguese)
    #expect(
      portuguese.contains(
        "Não se chegou a tratar este ponto. Transita para a sessão de 9 de Setembro de 2026."))
    let wide = table(
      items.replacing("## Second", with: "## Second\nshare: TLP:GREEN"), label: .green)
    #expect(wide.contains("The item was not reached.") && !wide.contains("Stands over"))
  }

  // MARK: approval

  @Test(arguments: [MinutesForm.table, .summary])
  func approvedMinutesSayWhenTheyWere(form: MinutesForm) {
    let head = Self.head.replacing("status: draft", with: "status: approved")
    let group = group(
      Self.decided, head: head + "approved-in: 2026-09-09\nseal: 0123456789abcdef\n")
    #expect(
      group.text(form, of: Self.day).lowercased().contains(
        form == .table
          ? "approved: at the meeting of 9 september 2026"
          : "minutes approved at the meeting of 9 september 2026."))
    #expect(
      group.text(form, of: Self.day, .portuguese).lowercased().contains(
        form == .table
          ? "aprovada: na sessão de 9 de setembro de 2026"
          : "acta aprovada na sessão de 9 de setembro de 2026."))
    #expect(!group.text(form, of: Self.day, label: .green).contains("September"))
    #expect(!self.group(Self.decided).text(form, of: Self.day).contains("pproved"))
  }

  // MARK: codes

  /// Below the circle of those who were there no list of institutions stands above.
  @Test func codesAreSpelledOutWhereNoListHasThem() {
    let record = """
      ## Item
      share: TLP:GREEN

      DECISION D1: Do it.
        result: adopted
        basis: roll-call
        voted-for: AA, BB

      ACTION A1: Send it.
        who: CC
        with: DD

      ACTION A2: Hide it.
        who: EE
        share: TLP:RED

      """
    let wide = table(record, label: .green)
    #expect(
      wide.contains(
        "INSTITUTIONS AND GROUPS ----------------------- AA: Name AA BB: Name BB CC: Name CC DD: Name DD"
      ))
    #expect(!wide.contains("Name EE"))
    #expect(!table(record).contains("INSTITUTIONS AND GROUPS"))
  }
}
