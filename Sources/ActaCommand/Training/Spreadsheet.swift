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

  /// The first sheet as text with commas, in UTF-8. What is needed on the way names people: it stands
  /// in a folder of the group's own private one, which is then removed; where the program is ended
  /// meanwhile, with the other leftovers.
  static func text(of path: String, inGroup group: String) throws(Failure) -> [UInt8] {
    let folder = try place(in: group)
    defer { FolderRemoval.remove(folder) }
    guard convert(Paths.absolute(path), into: folder) else { throw .missing }
    let name = Paths.name(path).utf8.split(separator: 0x2E).dropLast()
      .map { String($0) ?? "" }.joined(separator: ".")
    let result = join(folder, "\(name).csv")
    guard Paths.exists(result) else { throw .notConverted }
    do throws(ArchiveFailure) { return try readText(result) } catch { throw .archive(error) }
  }

  private static func place(in group: String) throws(Failure) -> String {
    do throws(ArchiveFailure) { _ = try PrivateFolder(group: group) } catch {
      throw .archive(error)
    }
    let own = Paths.absolute(join(group, ".acta"))
    var pattern = Array("\(own)/\(Leftovers.conversion)XXXXXX".utf8CString)
    guard unsafe mkdtemp(&pattern) != nil else { throw .notConverted }
    return String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A profile of its own, so that a LibreOffice that is open does not mind.
  private static func convert(_ path: String, into folder: String) -> Bool {
    let arguments = [
      "--headless", "--norestore",
      "-env:UserInstallation=\(address(of: join(folder, "profile")))",
      "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir",
      folder, path,
    ]
    let settings = Programs.settings.merging(["TMPDIR": folder]) { $1 }
    return Process.run("soffice", arguments, settings: settings, output: .discarded) != nil
  }

  /// A path as an address, for names with blanks and accents.
  private static func address(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = Array("file://".utf8)
    for byte in path.utf8 {
      switch byte {
      case 0x2F, 0x2D, 0x2E, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
