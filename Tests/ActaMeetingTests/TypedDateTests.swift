import ActaMeeting
import Testing

/// Days as people say and type them, seen from Wednesday, 25 November 2026.
struct TypedDateTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 25)!

  @Test(arguments: [
    ("2026-12-10", "2026-12-10"), ("10/12", "2026-12-10"), ("10.12.2026", "2026-12-10"),
    ("31-01-2027", "2027-01-31"), ("31/1/27", "2027-01-31"), ("24/11", "2027-11-24"),
    ("+2w", "2026-12-09"), ("+2s", "2026-12-09"), ("+1m", "2026-12-25"), ("+15d", "2026-12-10"),
    ("hoje", "2026-11-25"), ("tomorrow", "2026-11-26"), ("depois de amanhã", "2026-11-27"),
    ("the day after tomorrow", "2026-11-27"),
    ("sexta", "2026-11-27"), ("sexta-feira", "2026-11-27"), ("próxima sexta", "2026-11-27"),
    ("next friday", "2026-11-27"), ("quarta", "2026-12-02"), ("on Monday", "2026-11-30"),
    ("10 Dec", "2026-12-10"), ("10 Dez", "2026-12-10"), ("10 de Dezembro", "2026-12-10"),
    ("15 de Janeiro", "2027-01-15"), ("30 de Janeiro de 2027", "2027-01-30"),
    ("15 Jan 2027", "2027-01-15"), ("January 15, 2027", "2027-01-15"), ("3 Março", "2027-03-03"),
    ("29 Fev", "2028-02-29"),
    ("2 semanas", "2026-12-09"), ("daqui a 2 semanas", "2026-12-09"), ("15 dias", "2026-12-10"),
    ("in 3 weeks", "2026-12-16"), ("1 mês", "2026-12-25"), ("2 meses", "2027-01-25"),
    ("fim de Janeiro", "2027-01-31"), ("end of November", "2026-11-30"),
    ("fim de Fevereiro de 2028", "2028-02-29"),
  ])
  func isUnderstood(typed: String, day: String) {
    #expect(TypedDate.read(typed, today: Self.today)?.iso == day)
  }

  @Test(arguments: [
    "", "31/02", "25h", "quinze dias", "30 de Fevereiro", "10 de", "Dezembro", "de", "10 11 12",
    "fim", "+", "+x", "2 coisas", "10 Dez dois mil", "semana",
  ])
  func isNotGuessed(typed: String) {
    #expect(TypedDate.read(typed, today: Self.today) == nil)
  }

  @Test(arguments: Language.allCases)
  func everyExampleIsUnderstood(language: Language) {
    for example in TypedDate.examples(from: Self.today, in: language) {
      #expect(TypedDate.read(example, today: Self.today).map { $0 > Self.today } == true)
    }
  }
}
