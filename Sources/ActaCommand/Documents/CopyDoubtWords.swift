import ActaMeeting
import ActaMinutes

extension CopyDoubt {
  /// What is said of the copy in this file.
  func words(of file: String) -> Words {
    switch self {
    case .veiled(let line, let markup):
      return Words(
        "\(file):\(line): CANNOT be confirmed: it has all the words of the approved text, but Acta "
          + "did not write “\(markup)”, which may hide, strike out or add words on the screen.",
        "\(file):\(line): NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas o Acta "
          + "não escreveu «\(markup)», que pode esconder, riscar ou juntar palavras no ecrã.")
    case .spaced(let line):
      return Words(
        "\(file):\(line): CANNOT be confirmed: it has all the words of the approved text, but other "
          + "blanks or line ends, which may put a word under another heading or out of sight.",
        "\(file):\(line): NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas outros "
          + "espaços ou fins de linha, que podem pôr uma palavra sob outro título ou fora da vista."
      )
    case .order:
      return Words(
        "\(file): could not be compared in this form: it has all the words of the approved text, in "
          + "the order in which pdftotext gives what stands side by side, as in a table. Verify the PDF "
          + "itself, or its text by pdftotext -raw.",
        "\(file): não se pôde comparar nesta forma: tem todas as palavras do texto aprovado, pela "
          + "ordem em que o pdftotext dá o que está lado a lado, como num quadro. Verifique o próprio PDF, "
          + "ou o seu texto por pdftotext -raw.")
    case .incomplete(let missing, let count):
      let pages = missing.map(String.init).joined(separator: ", ")
      let isOne = missing.count == 1
      return Words(
        "\(file): INCOMPLETE: the pages it has are those of the approved text; "
          + "\(isOne ? "page" : "pages") \(pages) of \(count) \(isOne ? "is" : "are") missing.",
        "\(file): INCOMPLETA: as páginas que tem são as do texto aprovado; "
          + "\(isOne ? "falta a página" : "faltam as páginas") \(pages) de \(count).")
    }
  }
}
