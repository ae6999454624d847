import ActaMeeting

/// A PDF with every word of a text that is not the PDF which Acta makes of it. What lies over its words,
/// strikes them out or stands beside them none of its words tell, so nothing but the very same bytes is
/// known to look the same.
struct PaperDoubt: Equatable {
  private let reason: Reason

  private enum Reason: Equatable {
    /// There is none to hold it against: `acta-paper` is not here.
    case unmade
    /// Pages that look otherwise, from 1; nil where `pdftoppm` is not here to draw them.
    case differs(pages: [Int]?)
  }

  /// Nil where the PDF is one of `others`, but for the moment at which it was made.
  init?(_ pdf: [UInt8], besides others: [[UInt8]]) {
    let own = PaperDoubt.undated(pdf)
    guard !others.contains(where: { PaperDoubt.undated($0) == own }) else { return nil }
    reason = others.first.map { .differs(pages: PaperDoubt.differing(pdf, $0)) } ?? .unmade
  }

  // MARK: bytes

  /// The bytes, with zeros for the digits of the moment at which Acta made them.
  private static func undated(_ pdf: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (D:".utf8)
    guard let place = pdf.firstPlace(of: key) else { return pdf }
    let digits = place + key.count..<place + key.count + 14
    guard pdf[digits.lowerBound...].dropFirst(14).starts(with: "Z)".utf8),
      pdf[digits].allSatisfy({ (0x30...0x39).contains($0) })
    else { return pdf }
    var undated = pdf
    undated.replaceSubrange(digits, with: repeatElement(0x30, count: 14))
    return undated
  }

  // MARK: pages

  private static func differing(_ one: [UInt8], _ other: [UInt8]) -> [Int]? {
    guard let one = drawn(one), let other = drawn(other) else { return nil }
    return (0..<max(one.count, other.count)).filter { page in
      !one.indices.contains(page) || !other.indices.contains(page) || one[page] != other[page]
    }.map { $0 + 1 }
  }

  /// Every page in greys, coarsely: as `pdftoppm` draws it.
  private static func drawn(_ pdf: [UInt8]) -> [ArraySlice<UInt8>]? {
    let drawn = PipedProcess(named: "pdftoppm")?.run(["-gray", "-r", "60", "-"], input: pdf)
    guard let drawn, drawn.isDone else { return nil }
    var pages: [ArraySlice<UInt8>] = []
    var rest = drawn.output[...]
    while !rest.isEmpty {
      guard let length = length(ofPicture: rest), length <= rest.count else { return nil }
      pages.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return pages
  }

  /// `P5`, width and height, `255`, each ended by a line end; then a byte for each point.
  private static func length(ofPicture bytes: ArraySlice<UInt8>) -> Int? {
    let lines = bytes.prefix(64).split(separator: 0x0A, maxSplits: 3)
    guard lines.count == 4, lines[0].elementsEqual("P5".utf8) else { return nil }
    let sides = lines[1].split(separator: 0x20).compactMap { decimal(Array($0)) }
    guard sides.count == 2 else { return nil }
    return lines[3].startIndex - bytes.startIndex + sides[0] * sides[1]
  }

  // MARK: words

  /// Each a line.
  var words: [Words] {
    guard case .differs(let pages) = reason else {
      return [
        Words(
          "CANNOT be confirmed: it has all the words of the approved text, but something may cover, "
            + "strike out or add words in a PDF, and the program acta-paper, which makes the one to "
            + "hold it against, is missing beside this one.",
          "NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas num PDF algo pode tapar, "
            + "riscar ou juntar palavras, e falta ao lado deste o programa acta-paper, que faz aquele "
            + "com que se compara.")
      ]
    }
    return [
      Words(
        "CANNOT be confirmed: it has all the words of the approved text, but it is not the PDF that "
          + "Acta makes of it: it was changed, or saved by another program, or made with other fonts, "
          + "and something may cover, strike out or add words in it.",
        "NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas não é o PDF que o Acta faz "
          + "dele: foi mudado, ou gravado por outro programa, ou feito com outros tipos de letra, e "
          + "nele algo pode tapar, riscar ou juntar palavras.")
    ] + [pages.map(PaperDoubt.words)].compactMap { $0 }
  }

  private static func words(of pages: [Int]) -> Words {
    let numbers = pages.map(String.init).joined(separator: ", ")
    return switch pages.count {
    case 0:
      Words(
        "drawn by pdftoppm, every page looks as it should; other programs may show them otherwise.",
        "desenhadas pelo pdftoppm, todas as páginas se vêem como devem; outros programas podem mostrá-las "
          + "de outro modo.")
    case 1: Words("page \(numbers) looks otherwise.", "vê-se de outro modo a página \(numbers).")
    default:
      Words("pages \(numbers) look otherwise.", "vêem-se de outro modo as páginas \(numbers).")
    }
  }
}
