import ActaMinutes
import ActaText

/// A copy of a document, out of the bytes of a file.
enum CopyFile {
  /// A PDF is read through `pdftotext`, in the order of its content; nil when it cannot be. Anything
  /// else is text, in whatever letters files may be written.
  static func read(_ bytes: [UInt8]) -> DocumentCopy? {
    guard bytes.starts(with: "%PDF-".utf8) else {
      let text = String(decoding: Document(bytes: bytes).readable.bytes, as: UTF8.self)
      return beginsAsPage(text) ? .web(text) : .text(text)
    }
    // A few bytes of a PDF may unfold to work for hours: no paper of a meeting takes two seconds.
    guard let program = Programs.path(of: "pdftotext") else { return nil }
    let read = PipedProcess(path: "/bin/sh").run(
      ["-c", "ulimit -t 2 && exec \"$0\" -raw -enc UTF-8 - -", program], input: bytes)
    guard let read, read.isDone else { return nil }
    return .paper(String(decoding: read.output, as: UTF8.self))
  }

  /// Whether it is what word processors save by themselves: `.docx` and `.odt`, `.doc`, `.rtf`.
  static func isOfWordProcessor(_ bytes: [UInt8]) -> Bool {
    let starts: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8),
    ]
    return starts.contains { bytes.starts(with: $0) }
  }

  /// Whether a text begins as pages of the web do, a byte-order mark before it or not.
  private static func beginsAsPage(_ text: String) -> Bool {
    let start = String(decoding: text.utf8.prefix(512), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html"].contains { start.contains(bytesOf: $0) }
  }
}

extension DocumentCopy {
  var text: String {
    switch self {
    case .text(let text), .web(let text), .paper(let text): text
    }
  }
}
