import ActaMeeting

/// A piece of documentation before it is set as text or as a manual page.
struct Manual {
  /// Name of the page and its number: `acta`, 1.
  var name: String
  var number: Int
  var purpose: String
  var sections: [Section] = []

  struct Section {
    var title: String
    var parts: [Part]
  }

  enum Part {
    case paragraph(String)
    /// A term, and what it means.
    case term(String, String)
    /// Lines that stand as they are.
    case lines([String])
  }
}
