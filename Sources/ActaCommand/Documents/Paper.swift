import ActaMeeting
import ActaMinutes
import Glibc

/// Documents as bytes of a file; PDF by `acta-paper`, which stands beside this program.
enum Paper {
  /// A document as it is kept, shown or sent.
  struct Made {
    var bytes: [UInt8]
    /// Letters that stand as boxes, as no font here has them.
    var unset = ""
  }

  static func made(
    of document: PlainDocument, _ format: DocumentFormat, in language: Language
  ) throws(CommandFailure) -> Made {
    switch format {
    case .text: return Made(bytes: Array(document.text.utf8))
    case .html: return Made(bytes: Array(document.html.utf8))
    case .pdf:
      if let pdf = pdf(of: document) { return pdf }
      throw CommandFailure(
        code: .cannotReadOrWrite,
        message: language == .portuguese
          ? "acta: não consigo fazer o PDF: falta o programa acta-paper ao lado deste."
          : "acta: cannot make the PDF: the program acta-paper is missing beside this one.")
    }
  }

  /// Nil when there is no `acta-paper`, or it fails.
  static func pdf(of document: PlainDocument) -> Made? {
    guard let program, !document.blocks.isEmpty else { return nil }
    let script = Array(document.paperScript.utf8)
    guard let ended = PipedProcess(path: program).run([], input: script), ended.isDone,
      ended.output.starts(with: "%PDF-".utf8)
    else { return nil }
    return Made(bytes: ended.output, unset: UnsetLetters.read(ended.messages))
  }

  private static var program: String? {
    guard let own = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(own) }
    let path = unsafe String(cString: own)
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return nil }
    let beside = String(path[...slash]) + "acta-paper"
    return unsafe access(beside, X_OK) == 0 ? beside : nil
  }
}
