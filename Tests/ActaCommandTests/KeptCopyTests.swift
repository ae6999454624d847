import Emulator
import Foundation
import Testing

/// A seal does not cover group.txt and wording.txt. A copy kept as approved tells how names read then.
struct KeptCopyTests {
  private let name = "2026-04-16"
  private let shop: Workshop

  init() throws { shop = try Workshop("Maxixe") }

  private func minutes(_ format: String, _ more: String...) throws -> Child.Ended {
    try shop.run(all: ["minutes", name, "--form", "acta", "--format", format] + more)
  }

  /// Another name for a member, or another sentence for the group.
  private func change(_ file: String) throws {
    switch file {
    case "wording.txt":
      let chair = "mesa: Dirigiu os trabalhos {presidência}; escreveu-a {secretariado}."
      try Data("acta: 1\n\n\(chair)\n".utf8)
        .write(to: shop.folder.appending(path: file))
    default:
      let text = try shop.text(file)
      let changed = text.replacing("Pedro Exemplo", with: "Joana Exemplo")
      #expect(changed != text)
      try Data(changed.utf8).write(to: shop.folder.appending(path: file))
    }
  }

  private func copy(_ made: String, as name: String) throws {
    try FileManager.default.copyItem(
      at: shop.folder.appending(path: made.trimmingCharacters(in: .newlines)),
      to: shop.folder.appending(path: name))
  }

  @Test(arguments: ["text", "html", "pdf"], ["group.txt", "wording.txt"])
  func whatWasKeptIsTheApprovedTextAsItWasPrintedThen(format: String, file: String) throws {
    try copy(try minutes(format, "--save").output, as: "copy")
    try change(file)
    let verified = try shop.run("verify", "copy")
    #expect(verified.code == 0, "\(verified.output)")
    #expect(
      verified.output.hasPrefix("copy: é o texto aprovado como então se imprimiu: diz o que diz"))
    #expect(verified.output.contains("minutes/\(name)-acta-aprovada-TLP-AMBER."))
    #expect(verified.output.contains("\(file)"))
    try copy(try minutes(format, "--save").output, as: "forged")
    let forged = try shop.run("verify", "forged")
    #expect(forged.code == 1)
    #expect(forged.output.hasPrefix("forged: NÃO é o que se guardou como aprovado"))
    if file == "group.txt" { #expect(forged.output.contains("diz «Pedro»")) }
  }

  @Test func minutesThatReadOtherwiseThanTheKeptOnesSaySo() throws {
    #expect(try minutes("text", "--save").errors.isEmpty)
    #expect(try minutes("text").errors.isEmpty)
    try change("group.txt")
    let after = try minutes("text")
    #expect(after.code == 0)
    #expect(after.errors.contains("aviso: minutes/\(name)-acta-aprovada-TLP-AMBER.txt:"))
    #expect(after.errors.contains(/txt:\d+: diz «Pedro», agora seria «Joana»; o que/))
    #expect(after.errors.contains("group.txt, que mudou desde então"))
    #expect(try shop.run("minutes", name, "--form", "table").errors.isEmpty)
  }

  /// Pages on one thing are held against what was kept of that thing.
  @Test(arguments: [["slip", "D2"], ["extract", "2"]])
  func aPageOnOneThingIsHeldAgainstTheKeptOneOfIt(page: [String]) throws {
    func made(_ more: String...) throws -> Child.Ended {
      try shop.run(all: ["minutes", name, "--form", page[0], "--about", page[1]] + more)
    }
    let kept = try made("--save").output.trimmingCharacters(in: .newlines)
    try copy(kept, as: "copy")
    let path = kept.replacing("./", with: "")
    #expect(
      try shop.run("verify", "copy").output.contains("Também os nomes estão como em \(path)."))
    try Data("acta: 1\n\nsecretariado: Quem secretaria\n".utf8)
      .write(to: shop.folder.appending(path: "wording.txt"))
    let now = try made()
    #expect(now.output.contains("Quem secretaria"))
    #expect(now.errors.contains("aviso: \(path):"))
    try Data(now.output.utf8).write(to: shop.folder.appending(path: "new"))
    let verified = try shop.run("verify", "new")
    #expect(verified.output.hasPrefix("new: NÃO é o que se guardou como aprovado"))
    let before = try shop.run("verify", "copy")
    #expect(before.code == 0, "\(before.output)")
    #expect(before.output.hasPrefix("copy: é o texto aprovado como então se imprimiu"))
  }

  /// An approval that was taken back leaves its copy behind.
  @Test func aKeptCopyWithAnotherSealIsNoWitness() throws {
    let kept = try minutes("text", "--save").output.trimmingCharacters(in: .newlines)
    try copy(kept, as: "copy")
    let other = try shop.text(kept).replacing("d92b0332766ad0ab", with: "d92b0332766ad0ac")
    try Data(other.replacing("Pedro Exemplo", with: "Joana Exemplo").utf8)
      .write(to: shop.folder.appending(path: kept))
    #expect(try minutes("text").errors.isEmpty)
    let verified = try shop.run("verify", "copy")
    #expect(verified.code == 0, "\(verified.output)")
    #expect(verified.output.contains("que ele não cobre"))
  }

  @Test func aCorrectionAddedSinceIsNoDifference() throws {
    try copy(try minutes("text", "--save").output, as: "copy")
    let path = "meetings/\(name).txt"
    let corrected =
      try shop.text(path)
      + "\nCORRECÇÃO C1: Em tempo\n  sobre: D2\n  onde-se-lê: sala de espera\n"
      + "  leia-se: sala de triagem\n  data: 2026-07-30\n"
    try Data(corrected.utf8).write(to: shop.folder.appending(path: path))
    let now = try minutes("text")
    #expect(now.output.contains("Em tempo"))
    #expect(now.errors.isEmpty, "\(now.errors)")
    try Data(now.output.utf8).write(to: shop.folder.appending(path: "new"))
    let new = try shop.run("verify", "new")
    #expect(new.code == 0)
    #expect(!new.output.contains("rectificada"))
    let before = try shop.run("verify", "copy")
    #expect(before.code == 0)
    #expect(before.output.contains("copy: rectificada depois de feita esta cópia: C1."))
  }

  /// Whoever changes the kept copy with the copy gains nothing where the seal speaks.
  @Test func aKeptCopyWhoseOwnTextWasChangedIsNoWitness() throws {
    let kept = try minutes("text", "--save").output.trimmingCharacters(in: .newlines)
    let text = try shop.text(kept)
    let forged = text.replacing("nada mais havendo", with: "tudo mais havendo").replacing(
      "Aprovada por consenso", with: "Rejeitada por consenso")
    #expect(forged != text)
    for path in [kept, "copy"] {
      try Data(forged.utf8).write(to: shop.folder.appending(path: path))
    }
    let verified = try shop.run("verify", "copy")
    #expect(verified.code == 1)
    #expect(verified.output.hasPrefix("copy: NÃO é o texto aprovado"))
    #expect(verified.output.contains("copy: diz o que diz minutes/"))
  }

  @Test func aCopyIsNoWitnessOfItselfAndWhatTheSealDoesNotCoverIsSaid() throws {
    let kept = try minutes("text", "--save").output.trimmingCharacters(in: .newlines)
    let alone = try shop.run("verify", kept)
    #expect(alone.code == 0)
    #expect(alone.output.contains("são os de group.txt hoje, que ele não cobre"))
    try copy(kept, as: "copy")
    let beside = try shop.run("verify", "copy")
    #expect(
      beside.output.contains("Também os nomes estão como em \(kept.replacing("./", with: ""))."))
    try change("group.txt")
    #expect(try shop.run("verify", kept).code == 1)
    #expect(try shop.run("verify", "d92b0332766ad0ab").output.contains("que ele não cobre"))
  }
}
