import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText
import Glibc

/// What libFuzzer drives: one entry for each thing that reads what others wrote. `ACTA_FUZZ_TARGET`
/// names it.
enum Target: String {
  case document, group, training, csv, journal, display, safeguard

  /// Reads the bytes and checks what must hold for any; a broken promise traps.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .document: Promises.document(bytes)
    case .group: Promises.group(bytes)
    case .training: Promises.training(bytes)
    case .csv: Promises.csv(bytes)
    case .journal: Promises.journal(bytes)
    case .display: Promises.display(bytes)
    case .safeguard: Promises.safeguard(bytes)
    }
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@_cdecl("ActaFuzz_main")
func fuzzMain(_ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
{
  var count = count
  var words = words
  return runDriver(&count, &words) { bytes, count in
    let name = getenv("ACTA_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = Target(rawValue: name) else {
      fatalError("ACTA_FUZZ_TARGET names no target")
    }
    target.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
