import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// View 5 by keys: people, activities and decisions that are written down.
extension TrainingViewTests {
  @Test func aPersonIsCompletedFromMembersAndEarlierLists() throws {
    let before = try grid()
    var room = before
    room.type("+carla")
    room.press([.down, .enter])
    room.type("\r\r36-59\r")
    #expect(
      changes(before, room, Self.list) == ["Carla Exemplo    | OIM      | F | 36-59"])
    room.type("P")
    #expect(text(room, Self.list).contains("\nCarla Exemplo    | OIM      | F | 36-59 | P\n"))
    room.type("+Dra. ANA exemplo\rsds")
    room.press([.down, .enter])
    room.type("\r\r")
    #expect(screen(room).contains("esta pessoa já está na lista"))
  }

  @Test func beforeAnythingIsTypedThoseAreOfferedWhoAreNotOnTheList() throws {
    var room = try grid()
    room.type("+")
    #expect(screen(room).contains("Pedro Exemplo"))
    let listed = try #require(room.session.currentTraining?.training.participants.first?.name)
    #expect(!room.session.participants(like: "").contains { $0.value == listed })
    #expect(room.session.participants(like: listed).contains { $0.value == listed })
  }

  @Test func nobodyUnder18IsPutOnAList() throws {
    let before = try grid()
    var room = before
    room.type("+Rui Exemplo\rPRM\rM\r16\r")
    #expect(screen(room).contains("menores de 18 anos não se nomeiam"))
    #expect(room.files == before.files)
  }

  @Test(arguments: ["Rui Exemplo 84 000 0001", "Rui Exemplo rui@exemplo.invalid"])
  func noContactIsPutOnAList(name: String) throws {
    let before = try grid()
    var room = before
    room.type("a\(name)\rPRM\rM\r\r")
    #expect(screen(room).contains("contactos e números de documentos não se guardam"))
    #expect(room.files == before.files)
  }

  @Test func anotherDayIsTypedOverTheOneThatStands() throws {
    var room = try room()
    room.type("acEntrevista\r3/12\r")
    #expect(!screen(room).contains("2026-11-243/12"))
    room.press(.control("s"))
    #expect(text(room, "training/2026-12-03-entrevista.txt").contains("data: 2026-12-03\n"))
  }

  @Test func aCertificateForMoreThanEverythingIsRefused() throws {
    let before = try room()
    var room = before
    room.type("acEntrevista\r3/12\r")
    room.press([.backTab, .backTab, .backTab])
    room.retype("800")
    room.press(.control("s"))
    #expect(room.files == before.files)
    room.retype("100")
    room.press(.control("s"))
    #expect(text(room, "training/2026-12-03-entrevista.txt").contains("certificado: 100%\n"))
  }

  @Test func deletingAPersonIsAskedAboutAndTakenBack() throws {
    let before = try grid()
    var room = before
    room.press(.delete)
    room.type("n")
    #expect(room.files == before.files)
    room.press(.delete)
    room.type("s")
    #expect(!text(room, Self.list).contains("Ana Exemplo"))
    room.type("u")
    #expect(room.files == before.files)
  }

  @Test func awarenessIsCountsAndAReminderNotToRecordATestimony() throws {
    let before = try room()
    var room = before
    room.press([.down, .enter])
    #expect(screen(room).contains("Não registe relatos"))
    room.type("181\r")
    room.press([.up, .right])
    room.type("9\r")
    #expect(
      changes(before, room, "training/2026-06-16-palestras.txt") == ["12-17 | 181 | 9  "]
        || changes(before, room, "training/2026-06-16-palestras.txt") == ["12-17 | 181 | 9"])
    room.type("+60+\r")
    #expect(text(room, "training/2026-06-16-palestras.txt").hasSuffix("60+ | 0 | 0\n"))
  }

  @Test func aNewActivityIsMadeFromTheSession() throws {
    var room = try room()
    room.type("acEntrevista de crianças\r")
    room.retype("10/11, 11/11\r\rassistência\rOIM\r\r\r")
    let file = "training/2026-11-10-assistencia.txt"
    #expect(
      text(room, file) == """
        acta: 1
        capacitação: Entrevista de crianças
        data: 2026-11-10, 2026-11-11
        local: Maxixe
        tema: assistência
        organiza: OIM
        certificado: 80%
        partilha: TLP:AMBER+STRICT

        ## Presenças
        colunas: nome | instituição | sexo | idade | marcas | pré | pós

        \("")
        """)
    #expect(screen(room).contains("a junta uma pessoa"))
    room.type("aana ex")
    room.press([.down, .enter])
    room.type("\r\r\rP")
    room.press(.right)
    room.type("M")
    #expect(text(room, file).hasSuffix("\n\nAna Exemplo | SDSMAS | F | 25-35 | P M\n"))
    #expect(screen(room).contains("1 na lista: 1 F, 0 M  taxa 75%"))
    room.type("uuuu")
    #expect(room.files[file] == nil)
  }

  @Test func anActivityIsCorrectedInTheLinesThatSaySomethingElse() throws {
    var room = try room()
    room.session.select(.training("2026-07-28-identificacao"))
    let before = room
    room.type("e")
    #expect(screen(room).contains("Carla Exemplo (OIM); Luís Exemplo (Save the Children)"))
    room.type("\r")
    room.retype("28/07, 30/07\r\r\r\r")
    room.type("; Rui Exemplo\rSCI\r\r\r")
    room.retype("75\r")
    #expect(
      changes(before, room, Self.list) == [
        "data: 2026-07-28, 2026-07-30", "formador: Rui Exemplo", "financia: SCI",
        "nota-mínima: 75%",
      ])
    #expect(screen(room).contains("> 28 Jul 2026"))
    room.type("u")
    #expect(room.files == before.files)
    room.type("e\r\r\r\r\r\r\r\r\r")
    room.retype("750\r")
    #expect(screen(room).contains("escreva um número de 0 a 100"))
  }

  @Test func likelyDoublesAreDecidedInTheFileAndNotAskedAgain() throws {
    let before = try grid()
    var room = before
    room.type("+Marta Maria Exemplo\rTJD\rF\r\r")
    room.press(.escape)
    room.press(.end)
    #expect(screen(room).contains("Talvez a mesma pessoa"))
    room.press(.enter)
    #expect(screen(room).contains("a mesma pessoa?"))
    room.type("m")
    #expect(
      text(room, Self.list).contains(
        "colunas: nome | instituição | sexo | idade | marcas | pré | pós | também"))
    #expect(text(room, Self.list).contains("Marta Maria Exemplo"))
    #expect(!screen(room).contains("Talvez a mesma pessoa"))
    #expect(screen(room).contains("24 pessoas formadas"))
  }
}
