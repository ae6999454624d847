import ActaMeeting

/// Which records below the headings are people's.
struct SheetRows {
  enum Kind: Hashable {
    case person
    /// The headings once more, as on every printed page.
    case headings
    /// An institution that stands alone above its people.
    case section(String)
    /// A sum, a signature, a remark.
    case aside
  }

  private let layout: SheetLayout
  private let institutions: InstitutionReader
  private let nameColumns: [Int]
  /// After the first sum or signature a cell that stands alone is nobody.
  private var isOver = false

  init(_ layout: SheetLayout, _ institutions: InstitutionReader) {
    self.layout = layout
    self.institutions = institutions
    nameColumns = layout.columns.indices.filter { layout.columns[$0] == .name }
  }

  mutating func kind(of row: DelimitedText.Record) -> Kind {
    let filled = row.cells.filter { !$0.isEmpty }
    let names = nameColumns.map { row[$0] }.filter { !$0.isEmpty }
    let first = names.first ?? filled.first ?? ""
    if isHeadings(row) { return .headings }
    if [first, filled.first ?? ""].contains(where: { isSum($0) || isClosing($0, filled.count) }) {
      isOver = true
      return .aside
    }
    guard filled.count == 1 else { return .person }
    if isOver { return .aside }
    return institutions.exactCode(of: first).map { .section($0) } ?? .person
  }

  private func isHeadings(_ row: DelimitedText.Record) -> Bool {
    let same = layout.titles.indices.filter {
      !layout.titles[$0].isEmpty && PlainWord(row[$0]) == PlainWord(layout.titles[$0])
    }
    return same.count >= 2 && !nameColumns.isEmpty && nameColumns.allSatisfy(same.contains)
  }

  /// `Total`, `Total geral`, `Total de participantes: 24`.
  private func isSum(_ text: String) -> Bool {
    let words = HeadingWords(text).all
    return words.first.map { ["total", "totais", "totals", "subtotal"].contains($0) } ?? false
  }

  /// `Elaborado por: …`, `O facilitador`, `Maxixe, 28 de Julho de 2026`: what begins no name, in a row
  /// with hardly anything else.
  private func isClosing(_ text: String, _ filled: Int) -> Bool {
    let words = HeadingWords(text).all.drop { ["o", "a", "os", "as", "the"].contains($0) }
    guard filled <= 3, let first = words.first else { return text.utf8.contains(0x5F) }
    let isRule = text.utf8.filter { $0 == 0x5F }.count >= 3
    let isDate = filled == 1 && !SheetDates.all(in: text).isEmpty
    return Self.closing.contains(first) || isRule || isDate
  }

  private static let closing: Set<String> = [
    "elaborado", "elaborada", "elaborou", "preparado", "preparada", "aprovado", "aprovada",
    "verificado", "conferido", "visto", "assinatura", "assinaturas", "assinado", "data", "local",
    "obs", "observacao", "observacoes", "nota", "notas", "legenda", "fonte", "responsavel",
    "carimbo", "facilitador", "facilitadora", "facilitadores", "formador", "formadora",
    "formadores", "homens", "mulheres", "numero", "pagina", "page", "prepared", "approved",
    "checked", "signature", "signed", "date", "place", "note", "notes", "legend", "women", "men",
    "facilitator", "trainer", "source", "secretario", "secretaria",
    "coordenador", "coordenadora", "participantes", "presentes", "ausentes", "fim", "end",
  ]
}
