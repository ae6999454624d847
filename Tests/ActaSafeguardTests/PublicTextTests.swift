import ActaMeeting
import ActaSafeguard
import Testing

/// What a group says is public covers that and nothing more.
struct PublicTextTests {
  private func found(_ text: String, allowing allowed: String) -> [String] {
    var group = Group()
    group.allowed = [allowed]
    return Safeguard(SafeguardSettings(of: group)).findings(in: text).map(\.rule.rawValue)
  }

  @Test(arguments: [
    ("293 20 123", "fixo 293 20 123"), ("293 20 123 | PD", "fixo +258 293 20 123"),
    ("+27 12 345 6789", "ligar para +27 12 345 6789"), ("iom.int", "a ana@iom.int"),
    ("@iom.int", "a ana@mz.iom.int"), ("exemplo.mz", "para x@exemplo.mz"),
    ("gov.mz, iom.int", "a ana@iom.int"), ("iom.int, 293 20 123 | PD", "fixo 293 20 123"),
    ("Geral@Exemplo.co.mz", "a geral@exemplo.co.mz"),
    ("instagram.com/unicef", "ver https://www.instagram.com/unicef."),
    ("https://www.facebook.com/Unicef/", "ver «facebook.com/unicef»"),
  ])
  func coversItself(allowed: String, text: String) {
    #expect(found(text, allowing: allowed).isEmpty)
  }

  @Test(arguments: [
    ("Maria", "a vítima, de nome Maria João Nhampossa", "R14"),
    ("Rosa", "a menor Rosa voltou", "R15"),
    ("Maria João Nhampossa", "a vítima Maria João Nhampossa", "R14"),
    ("com", "a x@mail.com", "R10"),
    ("mz", "a x@mail.co.mz", "R10"), ("co.mz", "a x@mail.co.mz", "R10"),
    ("exemplo.mz", "a x@outroexemplo.mz", "R10"), ("exemplo.mz", "a x@exemplo.mz.org", "R10"),
    ("geral@exemplo.org", "a ana@exemplo.org", "R10"),
    ("instagram.com/unicef", "ver instagram.com/unicef_menina14", "R11"),
    ("instagram.com", "ver instagram.com/menina14", "R11"), ("84 123 4567", "a 84 123 4567", "R02"),
    ("casa n.º 12", "casa n.º 12", "R18"), ("293 20 123", "fixo 293 20 124", "R03"),
  ])
  func coversNothingElse(allowed: String, text: String, rule: String) {
    #expect(found(text, allowing: allowed) == [rule])
  }

  @Test func whatCanMatchNothingIsNoPublicText() {
    for text in [
      "", "Maria", "com", ".com", "co.mz", "12345", "instagram.com/", "a b.org", "@", "84 123 4567",
      "+258 84 123 4567",
    ] {
      #expect(PublicText(text) == nil, "\(text)")
    }
  }
}
