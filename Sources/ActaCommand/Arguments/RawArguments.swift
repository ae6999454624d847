import ActaDisplay
import Glibc

/// The command line as the system gave it. The standard library mends words that are not UTF-8; the
/// mended word names another file, or would be written as text that nobody typed.
enum RawArguments {
  /// Throws at the first word that is not UTF-8.
  static func check() throws(UsageError) {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = unsafe CommandLine.unsafeArgv[index],
        unsafe String(validatingCString: word) == nil
      else { continue }
      throw .notUTF8(shown(unsafe Array(UnsafeBufferPointer(start: word, count: strlen(word)))))
    }
  }

  /// Bytes that are no text as `<E7>`.
  private static func shown(_ word: [CChar]) -> String {
    var shown = ""
    var rest = word.map { UInt8(bitPattern: $0) }[...]
    while !rest.isEmpty {
      let longest = (1...min(4, rest.count)).first {
        String(validating: rest.prefix($0), as: UTF8.self)?.unicodeScalars.count == 1
      }
      if let longest {
        shown += String(decoding: rest.prefix(longest), as: UTF8.self)
        rest.removeFirst(longest)
      } else {
        let byte = rest.removeFirst()
        shown += "<" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) + ">"
      }
    }
    return DisplayText.shown(shown)
  }
}
