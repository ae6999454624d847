import ActaMeeting

/// Cells of someone's list in the words of the format; nil when they cannot be that.
enum SheetValue {
  /// `P`, `x`, `1`, `sim`, `ausente`, `Falta just.`, `0,5`.
  static func mark(_ text: String) -> AttendanceMark? {
    if ["-", "–", "—"].contains(where: { text.utf8.elementsEqual($0.utf8) }) { return .absent }
    let signs: [UInt8] = [0x2E, 0x28, 0x29, 0x21]
    let bare = PlainWord(text).bytes.filter { !signs.contains($0) }
    let word = trimmedWords(String(decoding: bare, as: UTF8.self))
    return marks.first { $0.words.contains(word) }?.mark
  }

  /// A cell that says that there is nothing to say.
  static func isNothing(_ text: String) -> Bool {
    let word = String(decoding: PlainWord(text).bytes.filter { $0 != 0x2E }, as: UTF8.self)
    return ["-", "–", "—", "--", "n/a", "na", "nd", "n/d", "/"].contains(word)
  }

  private static let marks: [(mark: AttendanceMark, words: Set<String>)] = [
    (
      .present,
      [
        "p", "x", "1", "s", "sim", "y", "yes", "presente", "present", "v", "ok", "true",
        "verdadeiro", "✓", "✔", "✔️", "☑", "✅", "√", "+", "pres", "esteve", "presenca",
        "compareceu", "assinou", "attended",
      ]
    ),
    (
      .absent,
      [
        "a", "0", "n", "nao", "no", "f", "falta", "faltou", "ausente", "absent", "false", "falso",
        "✗", "✘", "✖", "☒", "❌", "aus", "o", "fi", "f i", "falta injustificada", "falta inj",
        "falta nao justificada", "nao compareceu", "nao veio", "ausencia",
      ]
    ),
    (
      .excused,
      [
        "j", "justificado", "justificada", "just", "justif", "excused", "e", "fj", "f j", "f/j",
        "falta justificada", "falta just", "falta justif", "falta j", "faltou just",
        "faltou com justificacao", "ausente justificado", "ausente justificada", "ausente just",
        "ausencia justificada", "aj", "dispensado", "dispensada", "a just", "absent excused",
      ]
    ),
    (
      .partly,
      [
        "m", "0,5", "05", "1/2", "½", "meio", "meia", "atrasado", "atrasada", "atraso", "late", "l",
        "t", "parcial", "half", "partial", "meio periodo", "chegou tarde", "chegou atrasado",
        "chegou atrasada", "saiu cedo", "saiu mais cedo", "saiu antes", "presente atrasado",
        "presente atrasada", "p atrasado", "p atrasada", "p atraso", "atr", "meio dia",
        "left early", "parcialmente",
      ]
    ),
  ]

  /// Marks that only say who was there: a blank beside them is an absence.
  static func isTick(_ text: String) -> Bool {
    mark(text) == .present && PlainWord(text).bytes != [0x70]
  }

  /// `F`, `Feminino`, `H`. In a column that has an `H` for men, `M` is a woman.
  static func sex(_ text: String, mIsWoman: Bool) -> Sex? {
    let word = String(decoding: PlainWord(text).bytes.filter { $0 != 0x2E }, as: UTF8.self)
    switch word {
    case "f", "fem", "feminino", "feminina", "mulher", "female", "woman", "w": return .female
    case "masc", "masculino", "homem", "male", "man", "h": return .male
    case "m": return mIsWoman ? .female : .male
    case "ni", "nao indicado", "n/i", "?": return .notInformed
    default: return nil
    }
  }

  /// A score in percent: `62`, `62%`, `62,5`, `13/20`.
  static func score(_ text: String, _ scale: SheetHeading.Scale) -> Int? {
    let parts = text.utf8.split(separator: 0x2F).map { String($0) ?? "" }
    guard let first = parts.first, parts.count <= 2, let tenths = tenths(first) else { return nil }
    var whole = 100
    if case .outOf(let full) = scale { whole = full }
    if parts.count == 2 {
      guard let full = Value.number(trimmedWords(parts[1])), full > 0 else { return nil }
      whole = full
    }
    let percent = (tenths * 100 * 2 + whole * 10) / (whole * 10 * 2)
    return percent <= 100 ? percent : nil
  }

  /// `62,5` as 625.
  private static func tenths(_ text: String) -> Int? {
    let digits = trimmedWords(text.utf8.last == 0x25 ? String(text.dropLast()) : text)
    let parts = digits.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    guard let whole = parts.first.flatMap({ decimal($0) }), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return whole * 10 }
    guard decimal(parts[1]) != nil, let first = parts[1].first else { return nil }
    return whole * 10 + Int(first - 0x30)
  }
}
