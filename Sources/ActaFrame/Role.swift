/// What a piece of text is on the screen; the terminal chooses colour and attribute for it.
///
/// A role never carries meaning by colour alone: whatever is overdue, wrong or restricted is also
/// said in words or marked by a sign in the text itself.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case plain, heading, selected, dim, emphasis
  case tab, tabSelected, label
  case overdue, adopted, rejected, restricted
  case error, warning, hint, hintKey, field, rule
}
