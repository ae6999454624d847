import Foundation

/// A small group in two years of whose life everything happened once: decided with and without
/// quorum, put off, merged, escalated, corrected, missed.
enum SmallGroup {
  static let files = [
    "group.txt": """
    acta: 1
    group: Grupo de Teste
    id: GRD-TST
    lang: pt
    quorum: half+1

    INSTITUTION PD: Procuradoria Distrital

    INSTITUTION PRM: Polícia da República

    INSTITUTION SDSMAS: Serviço Distrital de Saúde

    INSTITUTION OIM: Organização Internacional para as Migrações
      seat: observer

    INSTITUTION VELHA: Instituição que saiu
      until: 2025-12-31

    MEMBER ana: Ana Exemplo
      of: SDSMAS

    MEMBER rosa: Rosa Exemplo
      of: SDSMAS

    MEMBER pedro: Pedro Exemplo
      of: PD

    MEMBER tome: Tomé Exemplo
      of: PRM

    MEMBER olga: Olga Exemplo
      of: OIM

    """,
    "proposals.txt": """
    acta: 1

    PROPOSAL P-2026-01: Prazo de 72 horas para o encaminhamento
      by: SDSMAS
      date: 2026-01-10
      stage: referral
      level: structural
      Encaminhar em 72 horas.

    PROPOSAL P-2026-02: Lista de intérpretes
      by: PD

    """,
    "meetings/2026-01-15.txt": """
    acta: 1
    meeting: 1.ª sessão
    date: 2026-01-15
    started: 09:00
    ended: 11:00
    status: approved
    quorum: 2 of 3

    ## Attendance

    ana: present
    rosa: absent
    pedro: represented by ana
    tome: present until 10:00
    olga: excused

    ## Prazo de encaminhamento
    proposal: P-2026-01
    opened: 09:10
    closed: 09:50

    DECISION D1: Encaminhar em 48 horas.
      on: P-2026-01
      result: adopted-amended
      basis: vote
      for: 2
      against: 1
      abstain: 0
      rule: majority
      present: 3 of 3
      at: 09:45

    ACTION A1: Enviar a lista, incluindo «Acção»; fim.
      who: SDSMAS
      with: PRM
      due: 2026-02-28
      priority: high
      origin: D1

    CORRECTION C1: Em tempo
      on: D1
      reads: 48 horas
      should-read: 48 horas úteis
      date: 2026-01-20

    """,
    "meetings/2026-04-16.txt": """
    acta: 1
    meeting: 2.ª sessão
    date: 2026-04-16
    status: draft

    ## Attendance

    ana: present from 09:00
    pedro: excused, em missão
    olga: absent

    ## Diversos
    closed: 10:30

    DECISION D1: Adiar a Câmara.
      result: provisional
      basis: consensus

    REVIEW 2026-01-15/A1: in-progress
      due: 2026-05-31
      who: PD

    """,
    "meetings/2026-07-16.txt": """
    acta: 1
    meeting: 3.ª sessão
    date: 2026-07-16
    status: cancelled

    ## Ponto

    DECISION D1: Nunca aconteceu.
      result: adopted

    """,
    "meetings/2026-10-15.txt": """
    acta: 1
    meeting: 4.ª sessão
    date: 2026-10-15
    status: planned

    ## Intérpretes
    proposal: P-2026-02

    """,
    "updates.txt": """
    acta: 1

    2026-03-02 2026-01-15/A1 em-curso prazo 2026-04-30 por SDSMAS Falta papel.

    """,
  ]

  /// Writes the group's files with one more meeting, a draft of which this stands below the header.
  static func write(_ record: String, on day: String, to folder: URL) throws {
    let header = "acta: 1\nmeeting: Mais uma sessão\ndate: \(day)\nstatus: draft\n\n"
    try write(["meetings/\(day).txt": header + record], to: folder)
  }

  /// Writes the group's files, with some put in place of others, into a folder.
  static func write(_ changed: [String: String] = [:], to folder: URL) throws {
    for (name, text) in files.merging(changed, uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
