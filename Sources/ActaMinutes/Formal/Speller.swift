internal import _FoundationICU

/// One language's rules for spelling numbers, as the ICU of Foundation has them: it takes most of a
/// millisecond to read them, so that they stay open.
@safe struct Speller {
  private let format: UnsafeMutablePointer<UNumberFormat?>?
  /// The set of rules that is chosen now.
  private var rules = ""
  /// Room for the longest number in words, as ICU writes it and in UTF-8.
  private var letters = [UInt16](repeating: 0, count: 512)
  private var bytes = [CChar](repeating: 0, count: 1024)

  /// Of a locale such as `pt_PT`.
  init(_ locale: String) {
    var error = U_ZERO_ERROR
    unsafe format = swift_unum_open(UNUM_SPELLOUT, nil, 0, locale, nil, &error)
  }

  /// A number by rules such as `%spellout-cardinal-feminine`; nil when ICU does not know them.
  mutating func text(_ number: Int, by wanted: String) -> String? {
    guard let format = unsafe format else { return nil }
    var error = U_ZERO_ERROR
    if rules != wanted {
      let name = Array(wanted.utf16)
      unsafe swift_unum_setTextAttribute(
        format, UNUM_DEFAULT_RULESET, name, Int32(name.count), &error)
      rules = error.rawValue > U_ZERO_ERROR.rawValue ? "" : wanted
    }
    let count = unsafe swift_unum_formatInt64(
      format, Int64(number), &letters, Int32(letters.count), nil, &error)
    var length: Int32 = 0
    unsafe swift_u_strToUTF8(&bytes, Int32(bytes.count), &length, letters, count, &error)
    guard error.rawValue <= U_ZERO_ERROR.rawValue, length > 0 else { return nil }
    return unsafe bytes.withUnsafeBytes {
      unsafe String(decoding: $0[..<Int(length)], as: UTF8.self)
    }
  }
}
