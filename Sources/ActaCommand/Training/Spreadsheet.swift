import ActaArchive
import Glibc

/// Spreadsheets' own files, turned into text by LibreOffice.
enum Spreadsheet {
  enum Failure: Error {
    /// There is no LibreOffice.
    case missing
    case notConverted
    case archive(ArchiveFailure)
  }

  /// Whether a file is one by its name.
  static func isOne(_ path: String) -> Bool {
    let name = Array(path.utf8.suffix(5)).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return [".xlsx", ".xls", ".ods", ".fods"].contains {
      name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The first sheet as text with commas, in UTF-8. What is needed on the way stands in a folder for
  /// the owner alone, which is then removed.
  static func text(of path: String) throws(Failure) -> [UInt8] {
    var pattern = Array("\(Environment.value("TMPDIR") ?? "/tmp")/acta-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&pattern) != nil else { throw .notConverted }
    let folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = Process.run("rm", ["-rf", "--", folder]) }
    guard convert(Paths.absolute(path), into: folder) else { throw .missing }
    let name = Paths.name(path).utf8.split(separator: 0x2E).dropLast()
      .map { String($0) ?? "" }.joined(separator: ".")
    let result = join(folder, "\(name).csv")
    guard Paths.exists(result) else { throw .notConverted }
    do throws(ArchiveFailure) { return try readFile(result) } catch { throw .archive(error) }
  }

  /// A profile of its own, so that a LibreOffice that is open does not mind.
  private static func convert(_ path: String, into folder: String) -> Bool {
    let arguments = [
      "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/profile",
      "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir",
      folder, path,
    ]
    let code = Process.run("soffice", arguments, output: .discarded)
    return code != nil && code != 127
  }
}
