import ActaMeeting
import ActaMinutes
import Glibc

/// Documents as bytes of a file; PDF by `acta-paper`, which stands beside this program.
enum Paper {
  static func bytes(
    of document: PlainDocument, _ format: DocumentFormat, in language: Language
  ) throws(CommandFailure) -> [UInt8] {
    switch format {
    case .text: return Array(document.text.utf8)
    case .html: return Array(document.html.utf8)
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
  static func pdf(of document: PlainDocument) -> [UInt8]? {
    guard let program, !document.blocks.isEmpty else { return nil }
    let pdf = Process.filter(program, Array(document.paperScript.utf8))
    return pdf.flatMap { $0.starts(with: "%PDF-".utf8) ? $0 : nil }
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
