import ActaMeeting
import ActaText
import Draws
import Testing

/// Reading in place says what reading in full says, or gives up.
struct EventReaderTests {
  /// Lines that change what the lines around them are.
  private static let snippets = [
    "partilha: TLP:GREEN", "  partilha: TLP:CLEAR", "  share: TLP:RED", "tipo: conferência-de-caso",
    "CONFIDENCIAL TLP:RED: x", "Sensitive (TLP:RED) x", "[TLP:RED] título", "(TLP:AMBER) x",
    "TLP:RED", "TLP:RED segredo", "  [TLP:RED]", "## [TLP:RED] x",
    "TLP:RED é a marca mais estrita.",
    "RESERVADO TLP:RED: Contactos", "RESTRICTED TLP:PINK: x", "RESTRICED TLP:RED: y",
    "  RESERVADO: z", "Reservado: nada", "  x-reservado: 1", "x-cor: azul", "  x-cor: azul",
    "  Nota do bloco.", "<<<<<<< a", "=======",
    ">>>>>>> b", "|||||||", "ACTION A1: Enviar.", "AÇÃO A9: Pedir.\n  quem: PRM", "ACCAO A8: x",
    "ACÇÃO B1: x\n  quem: PRM", "ACÇÃO  A12 : x", "REVIEW A1: done",
    "SEGUIMENTO 2026-01-29/A1: feito",
    "SEGUIMENTO GRP-INH/2026-06-18/A1: concluída", "REVIEW a b/A1: done", "  quem: PRM",
    "  quem: P R M", "  prazo: 2026-02-30", "  prazo: 2027-02-28", "  prioridade: altaa",
    "  prioridade: 3", "  \\prazo: 2027-01-01", "\\## Ponto", "## Presenças", "## Attendance",
    "##Ponto", "## Outro ponto",
    "## RESERVADO TLP:RED: x", "partilha: TLP:RED", "partilha: TLP:PINK", "natureza: deliberacao",
    "tempo: vinte", "estado: aprovada", "estado: aprovado", "estado: cancelada", "data: 2026-13-01",
    "data: 2026-05-05", "hora: 10:00-09:00", "início: 9:05", "tipo: técnica", "", "; nota", ";nota",
    "ana: presente", "ana: presentinho", "+ Zito Exemplo (SDEJT, M): presente",
    "rosa: representada",
    "DELIBERAÇÃO D1: x\n  resultado: aprovada\n  forma: votação\n  a-favor: 1\n  contra: 5",
    "DELIBERAÇÃO D7: x\n  resultado: aprovada\n  a-favor: 9\n  regra: absoluta",
    "DELIBERAÇÃO D8: x\n  votou-a-favor: PRM, PD\n  a-favor: 3",
    "CORRECÇÃO C1: Em tempo\n  onde-se-lê: 72\n  leia-se: 73", "PROPOSTA P-2026-01: x",
    "MEMBRO ana: Ana", "Procuradoria: uma nota", "- uma linha\t", "ação a1: minúsculas", "\u{2028}",
  ]

  @Test(arguments: ["Maxixe", "Inhambane", "Cross-border"])
  func readsTheFixturesInPlaceAndTheSame(folder: String) throws {
    var reader = EventReader()
    for path in try Fixtures.texts(in: "\(folder)/meetings") {
      let bytes = try Fixtures.document(path).bytes
      let holdsCorrection = String(decoding: bytes, as: UTF8.self).contains("CORREC")
      #expect(try agrees(bytes, &reader, path) != holdsCorrection)
    }
  }

  /// Rows that can be read in place, and rows that cannot.
  private static let rows = [
    "2026-08-20 2026-07-30/A1 reported by SDSMAS Distribuído a onze.",
    "2026-08-20 2026-07-30/A1 concluída", "2026-08-21\t2026-07-30/A1 open",
    "2026-08-20  2026-07-30/A2   em-curso   prazo 2026-10-15 Falta.",
    "2026-02-30 2026-07-30/A1 open",
    "2026-08-20 GRD-MXX/2026-07-30/A1 done", "2026-08-20 GRP-INH/2026-07-30/A1 done Feito.",
    "2026-08-20 A1 open", "2026-08-20 2026-07-30/P-2026-01 open", "2026-08-20 2026-07-30/A01 open",
    "2026-08-20 2026-07-30/A4b open", "2026-08-20 2026-07-30/A1 feito", "2026-08-20 2026-07-30/A1",
    "2026-08-20", "", "; nota", ";nota", " 2026-08-20 2026-07-30/A1 open", "Texto solto",
    "<<<<<<< a", "partilha: TLP:RED", "ACTION A1: x", "2026-08-19 2026-07-30/A1 \u{FF}open",
  ]

  @Test func readsUpdatesInPlaceAsInFullOrGivesUp() throws {
    var reader = EventReader()
    var random = Chance(seed: 5)
    var accepted = 0
    for round in 0..<400 {
      let count = Int.random(in: 1...(round < 200 ? 2 : 6), using: &random)
      let chosen = (0..<count).compactMap { _ in Self.rows.randomElement(using: &random) }
      let ending = Bool.random(using: &random) ? "\n" : "\r\n"
      let bytes = Array((["acta: 1"] + chosen).joined(separator: ending).utf8)
      var events = GroupEvents()
      let isRead = bytes.withUnsafeBufferPointer { reader.readUpdates($0, into: &events) }
      guard isRead else { continue }
      accepted += 1
      let full = readUpdates(Document(bytes: bytes))
      #expect(full.diagnostics.filter { $0.severity == .error }.isEmpty, "\(chosen)")
      let (record, _) = reader.record(of: events, Group(), folder: "", wanted: .all)
      #expect(record.updates == full.value, "\(chosen)")
    }
    #expect(accepted > 40)
  }

  @Test func knowsUTF8FromWhatIsNot() throws {
    var reader = EventReader()
    let good = ["é", "ç\u{303}", "€", "\u{1F600}", "ÿ", "\u{7FF}"]
    let bad: [[UInt8]] = [
      [0xC3], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3, 0xC3, 0xA9], [0xED, 0xA0, 0x80], [0xFF],
    ]
    for place in 0..<80 {
      let before =
        "acta: 1\ndata: 2026-01-01\nestado: minuta\n\n" + String(repeating: "a", count: place)
      for letters in good.map({ Array($0.utf8) }) + bad {
        let bytes = Array(before.utf8) + letters + Array("bcdefghij\n".utf8)
        var events = GroupEvents()
        let isRead = bytes.withUnsafeBufferPointer {
          reader.read($0, name: "2026-01-01", into: &events)
        }
        #expect(isRead == (String(validating: bytes, as: UTF8.self) != nil), "\(place) \(letters)")
      }
    }
  }

  @Test func givesUpOnEveryMeetingThatHoldsAnError() throws {
    var reader = EventReader()
    var refused = 0
    for path in try Fixtures.texts(in: "Refused") where path.contains("/meetings/") {
      if try !agrees(try Fixtures.document(path).bytes, &reader, path) { refused += 1 }
    }
    #expect(refused >= 10)
  }

  @Test func agreesWithTheFullReaderWhateverIsDoneToAFile() throws {
    var reader = EventReader()
    var random = Chance(seed: 11)
    var accepted = 0
    let paths = try ["Maxixe", "Inhambane", "Cross-border"].flatMap {
      try Fixtures.texts(in: "\($0)/meetings")
    }
    for path in paths {
      let original = try Fixtures.document(path).bytes
      for _ in 0..<90 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...3, using: &random) { Self.change(&bytes, &random) }
        if try agrees(bytes, &reader, path) { accepted += 1 }
      }
    }
    #expect(accepted > 300)
  }

  /// Whether the file was read in place; then both readers must say the same and see no error.
  private func agrees(_ bytes: [UInt8], _ reader: inout EventReader, _ path: String) throws -> Bool
  {
    var events = GroupEvents()
    let accepted = bytes.withUnsafeBufferPointer {
      reader.read($0, name: "2026-01-01", into: &events)
    }
    guard accepted else { return false }
    let full = readMeeting(Document(bytes: bytes), name: "2026-01-01")
    let errors = full.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(path): \(errors)\n\(String(decoding: bytes, as: UTF8.self))")
    var group = Group()
    group.id = "GRD-MXX"
    let (record, _) = reader.record(of: events, group, folder: "", wanted: .all)
    let expected = full.value.status.isHeld ? [full.value.forActions(in: group)] : []
    #expect(
      record.meetings.map { $0.forActions(in: group) } == expected,
      "\(path)\n\(String(decoding: bytes, as: UTF8.self))")
    return true
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout Chance) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let place = Int.random(in: 0..<lines.count, using: &random)
    let other = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0...5: lines.insert(Array((snippets.randomElement(using: &random) ?? "").utf8), at: place)
    case 6: lines.remove(at: place)
    case 7: lines.swapAt(place, other)
    case 8: lines.insert(lines[other], at: place)
    case 9: lines = lines.map { $0 + [0x0D] }
    case 10: lines[place].insert(UInt8.random(in: 0...255, using: &random), at: 0)
    default: lines = Array(lines[...place])
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}

extension Meeting {
  /// What the register of actions takes from it.
  fileprivate func forActions(in group: Group) -> Meeting {
    var short = Meeting(name: name)
    (short.date, short.time, short.started) = (date, time, started)
    (short.type, short.status, short.share) = (type, status, share)
    short.opening = opening.filter(\.isAboutActions)
    for item in items where item.entries.contains(where: \.isAboutActions) {
      var kept = AgendaItem(title: "", line: 0)
      kept.share = item.share
      kept.entries = item.entries.filter(\.isAboutActions)
      short.items.append(kept)
    }
    return short
  }
}

extension Entry {
  fileprivate var isAboutActions: Bool {
    switch self {
    case .action, .review: true
    case .paragraph, .decision, .restricted, .correction: false
    }
  }
}
