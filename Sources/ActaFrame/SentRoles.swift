extension Frame {
  /// The roles of a row as they are sent: a few blanks between two pieces of one role take it on
  /// where it leaves no mark on a blank, so that it is not ended and begun again.
  package func sentRoles(row: Int) -> [Role] {
    var roles = (0..<size.columns).map { self[column: $0, row: row].role }
    var last: Int?
    for column in roles.indices where !isPlainBlank(column, row) {
      if let last, roles[last] == roles[column], !roles[column].showsOnBlanks,
        column - last <= Frame.longestGap
      {
        for between in last + 1..<max(last + 1, column) { roles[between] = roles[column] }
      }
      last = column
    }
    return roles
  }

  /// Ending and beginning a role costs about as many bytes as this many blanks.
  private static let longestGap = 8

  private func isPlainBlank(_ column: Int, _ row: Int) -> Bool {
    let cell = self[column: column, row: row]
    return cell.role == .plain && cell.glyph.utf8.elementsEqual(" ".utf8)
  }
}

extension Role {
  /// Whether a blank of this role looks other than a plain one.
  package var showsOnBlanks: Bool {
    switch self {
    case .selected, .tabSelected: true
    case .plain, .field, .heading, .dim, .emphasis, .tab, .label, .overdue, .adopted, .rejected,
      .restricted, .error, .warning, .hint, .hintKey, .rule:
      false
    }
  }
}
