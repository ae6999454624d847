internal import ActaFrame
internal import CTerminal

extension ActaStyle {
  /// How a role looks. Selection is always shown by reverse, and no two roles that may stand side
  /// by side differ by colour alone. Lines and what is being typed are plain: a letter then costs
  /// one byte, and `>` and the cursor tell where it goes.
  init(_ role: Role) {
    self.init()
    switch role {
    case .plain, .tab, .hint, .field, .rule: break
    case .heading, .emphasis, .hintKey: bold = true
    case .selected: reverse = true
    case .dim: dim = true
    case .tabSelected: (bold, underline) = (true, true)
    case .label: (bold, colour) = (true, .cyan)
    case .overdue, .error: (bold, colour) = (true, .red)
    case .adopted: colour = .green
    case .rejected: colour = .red
    case .restricted: (bold, colour) = (true, .magenta)
    case .warning: (bold, colour) = (true, .yellow)
    }
  }
}
