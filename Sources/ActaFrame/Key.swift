/// One key as the program understands it, whatever the terminal sent for it.
///
/// `character` carries exactly one printable grapheme cluster, already composed from dead keys by
/// the terminal; `control` a lower-case ASCII letter. Keys that Acta does not know are not sent.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case wordLeft, wordRight
  case help
}
