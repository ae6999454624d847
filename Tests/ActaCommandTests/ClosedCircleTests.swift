import Emulator
import Foundation
import Testing

/// What is for one circle only, asked for a wider one: nothing is made, or nothing of it is said, also
/// not in the name of the file.
struct ClosedCircleTests {
  private static let labels = [
    "TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR",
  ]

  private static let conference = """
    acta: 1
    reunião: Conferência
    data: 2026-11-12
    início: 09:00
    fim: 10:00
    tipo: conferência-de-caso
    estado: minuta

    ## Presenças

    pedro: presente

    """

  private func shop(_ path: String, _ text: String) throws -> Workshop {
    let shop = try Workshop("Maxixe")
    try Data(text.utf8).write(to: shop.folder.appending(path: path))
    return shop
  }

  @Test(
    arguments: ["acta", "table", "summary", "agenda", "actions"].map {
      ["minutes", "2026-11-12", "--form", $0]
    } + [["agenda", "2026-11-12"], ["sheet", "2026-11-12"], ["print", "2026-11-12"]])
  func aCaseConferenceIsForItsCircle(document: [String]) throws {
    let shop = try shop("meetings/2026-11-12.txt", Self.conference)
    for label in Self.labels {
      if document[0] == "print", label == "TLP:RED" { continue }
      let ended = try shop.run(all: document + ["--label", label])
      #expect(ended.code == (label == "TLP:RED" ? 0 : 6), "\(label) \(ended.errors)")
      guard label != "TLP:RED" else { continue }
      #expect(ended.output.isEmpty)
      #expect(
        ended.errors.hasPrefix("meetings/2026-11-12.txt: error: uma conferência de caso é só para"))
      #expect(ended.errors.contains(" documento \(label); faça-o em TLP:RED"))
    }
    guard document[0] != "print" else { return }
    #expect(try shop.run(all: document).output.contains("TLP:RED"))
  }

  /// Every other form of the same meeting, and what goes to more people, is made without a word.
  @Test(arguments: ["TLP:RED", "TLP:AMBER+STRICT"])
  func aSummaryThatIsForNoMessageSaysSo(label: String) throws {
    let shop = try Workshop("Maxixe")
    let summary = ["minutes", "2026-07-30", "--form", "summary", "--label", label]
    let made = try shop.run(all: summary)
    #expect(made.code == 0 && made.output.contains(label))
    #expect(made.errors.contains("acta: um resumo é para uma mensagem, e o que é \(label) não"))
    let english = try shop.run(all: summary + ["--language", "en"])
    #expect(english.errors.contains("a summary is for a message, and what is \(label) is not sent"))
    for form in ["table", "acta"] {
      let made = try shop.run("minutes", "2026-07-30", "--form", form, "--label", label)
      #expect(made.code == 0 && !made.errors.contains("mensagem"))
    }
    #expect(
      try !shop.run("minutes", "2026-07-30", "--form", "summary").errors.contains("mensagem"))
  }

  private static let training = "training/2026-11-01-alfa.txt"

  private static func list(share: String) -> String {
    """
    acta: 1
    capacitação: Segredo bravo
    data: 2026-11-01
    local: Casa charlie
    organiza: OIM
    certificado: 80%
    partilha: \(share)

    ## Presenças
    colunas: nome | instituição | sexo | idade | marcas

    Ana Exemplo | OIM | F | 12-17 | P P
    Lia Exemplo | OIM | F | 25-35 | P P
    Rui Exemplo | OIM | M | <18   | P P

    """
  }

  private static let papers =
    ["relatório", "lista", "presenças", "certificados"].map {
      ["training", training, "--form", $0, "--today", "2026-11-24"]
    } + [["sheet", training]]

  @Test(arguments: papers)
  func nobodyUnderEighteenIsListedByName(document: [String]) throws {
    let shop = try shop(Self.training, Self.list(share: "TLP:AMBER"))
    for label in Self.labels {
      let ended = try shop.run(all: document + ["--label", label])
      let isNamed = Self.labels.prefix(3).contains(label)
      #expect(ended.code == (isNamed ? 6 : 0), "\(label) \(ended.errors)")
      for name in ["Ana", "Lia", "Rui"] { #expect(!ended.output.contains("\(name) Exemplo")) }
      guard isNamed else { continue }
      #expect(ended.output.isEmpty)
      let lines = ended.errors.split(separator: "\n")
      #expect(lines.count == 2)
      for (line, number) in zip(lines, [12, 14]) {
        #expect(line.hasPrefix("\(Self.training):\(number):1: error: minor-listed: "))
      }
    }
  }

  @Test(arguments: papers)
  func aTrainingBelowItsLabelSaysTheDayAndNoWord(document: [String]) throws {
    let grown = Self.list(share: "TLP:RED").replacing("12-17", with: "18-24")
      .replacing("<18 ", with: "60+ ")
    let shop = try shop(Self.training, grown)
    for label in Self.labels {
      let ended = try shop.run(all: document + ["--label", label])
      #expect(ended.code == 0, "\(ended.errors)")
      let isOwn = label == "TLP:RED"
      for word in ["Segredo", "charlie", "Migrações", "OIM", "Exemplo", "alfa"] {
        if !isOwn { #expect(!ended.output.contains(word), "\(label): \(word)") }
      }
      #expect(ended.output.contains(label) || document.contains("certificados"))
      #expect(ended.output.contains("Ana Exemplo") == isOwn)
      let kept = try shop.run(all: document + ["--label", label, "--save"])
      #expect(kept.output.contains("2026-11-01-alfa") == isOwn, "\(kept.output)")
      #expect(kept.output.contains("minutes/2026-11-01-") || document.contains("certificados"))
    }
  }

  @Test func theNameOfADocumentForMoreThanTheMeetingSaysTheDayOnly() throws {
    let meeting = Self.conference.replacing("conferência-de-caso", with: "extraordinária")
      .replacing("estado: minuta", with: "estado: minuta\npartilha: TLP:AMBER")
    let shop = try shop("meetings/2026-11-12-alfa.txt", meeting)
    for (label, name) in [("TLP:AMBER", "2026-11-12-alfa-acta"), ("TLP:GREEN", "2026-11-12-acta")] {
      for format in ["text", "html", "pdf"] {
        let ended = try shop.run(
          "minutes", "2026-11-12-alfa", "--form", "acta", "--label", label, "--format", format,
          "--save")
        let file = "\(name)-\(label.replacing(":", with: "-"))."
        #expect(ended.output.contains("minutes/\(file)"), "\(ended.output)\(ended.errors)")
      }
    }
  }

  @Test(arguments: ["[TLP:RED] Segredo alfa", "(TLP:AMBER+STRICT) Segredo alfa", "TLP:RED Segredo"])
  func whatIsPastedBackFromADocumentStopsDocuments(line: String) throws {
    let shop = try shop(
      "meetings/2026-11-12.txt",
      Self.conference.replacing("conferência-de-caso", with: "ordinária") + "## Ponto\n\n\(line)\n")
    for document in [["minutes", "2026-11-12"], ["agenda", "2026-11-12"]] {
      let ended = try shop.run(all: document)
      #expect(ended.code == 6)
      #expect(ended.output.isEmpty)
      #expect(ended.errors.hasPrefix("meetings/2026-11-12.txt:14:1: error: "), "\(ended.errors)")
    }
  }
}
