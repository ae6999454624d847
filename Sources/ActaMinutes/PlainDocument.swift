import ActaDisplay
package import ActaMeeting

/// A finished document: pages of lines, 78 columns wide, and the pieces that they were made of. Its
/// lines, its mark and its title have passed the gate for terminals, whatever they were made of; its
/// pieces pass it where they are written out.
package struct PlainDocument: Hashable, Sendable {
  package let pages: [[String]]
  package let label: Label
  package let kind: DocumentKind
  package let language: Language
  /// What it is made of, for the web and for paper.
  package let blocks: [Block]
  /// `MINUTA`, or the seal of an approved record; empty when it is neither.
  package let mark: String
  /// What readers and screen readers call it.
  package let title: String
  /// Whether its pages bear the seal of an approved record.
  package let isApproved: Bool
  /// `Rubricas` where every page is initialled.
  package let initials: String?
  /// Whether it is for more people than what it is made of: then its name says the day and no word of
  /// the file's.
  package let isForWiderCircle: Bool
  /// What it is about, where it is about one thing: the label of a decision, the number of an item, the
  /// code of an institution; never a title.
  package let subject: String?

  package init(
    pages: [[String]], label: Label, kind: DocumentKind, language: Language, blocks: [Block] = [],
    mark: String = "", title: String = "", isApproved: Bool = false, initials: String? = nil,
    subject: String? = nil, isForWiderCircle: Bool = false
  ) {
    self.pages = pages.map { $0.map { DisplayText.shown($0).composedLetters } }
    self.label = label
    self.kind = kind
    self.language = language
    self.blocks = blocks
    self.mark = DisplayText.shown(mark)
    self.title = DisplayText.shown(title).composedLetters
    self.isApproved = isApproved
    self.initials = initials.map(DisplayText.shown)
    self.isForWiderCircle = isForWiderCircle
    self.subject = subject
  }

  /// Whether it is minutes of a meeting that are not the approved text.
  package var isDraft: Bool {
    !isApproved && [.acta, .table, .summary].map(DocumentKind.init).contains(kind)
  }

  /// The pages, each after the first begun by a form feed.
  package var text: String {
    pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{0C}")
  }

  /// How many lines at the end of a page are its edge.
  var edgeLines: Int { initials == nil ? 1 : 2 }

  /// The pages without what stands at the top and bottom of each.
  var bodies: [ArraySlice<String>] {
    pages.map { $0.dropFirst(2).dropLast(edgeLines + 1) }
  }

  /// The name under `minutes/`, after the meeting's or the training's; what it is about and the label
  /// stand in it, and that it is the approved text, so that nobody takes the draft beside it for that.
  package func fileName(meeting: String, ending: String = "txt") -> String {
    kind.fileName(
      of: isForWiderCircle ? DocumentKind.day(in: meeting) : meeting, about: subject,
      isApproved: isApproved, language, label, ending: ending)
  }
}

extension PlainDocument {
  /// What the printer's queue shows to everyone: which paper and of which day, and nothing of what is
  /// on it.
  package func jobTitle(meeting: String) -> String {
    ["Acta", kind.fileWord.text(in: language), DocumentKind.day(in: meeting)]
      .compactMap { $0 }.joined(separator: " ")
  }
}

/// How a document is written.
package enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
  case text, html, pdf

  /// Of the file's name.
  package var ending: String { self == .text ? "txt" : rawValue }
}

/// The kinds of document made of a meeting.
package enum MinutesForm: String, CaseIterable, Hashable, Sendable {
  /// In the style of United Nations coordination minutes, with one table of actions.
  case table
  /// Decisions and actions only, for a message.
  case summary
  /// The agenda and notice of meeting, for before.
  case agenda
  /// The formal prose of Portuguese administration, and its English counterpart.
  case acta
  /// What one institution answers for; one page for each when none is named.
  case actions
  /// One decision on one page.
  case slip
  /// One agenda item, as a true extract.
  case extract
  /// The note with which a proposal goes to another group.
  case referral

  /// Words by which it is asked for; the first of each language is the one that is shown.
  package var names: [String] {
    switch self {
    case .table: ["table", "quadro"]
    case .summary: ["summary", "resumo"]
    case .agenda: ["agenda", "notice", "convocatória"]
    case .acta: ["acta", "ata", "formal"]
    case .actions: ["actions", "acções", "ações"]
    case .slip: ["slip", "certidão"]
    case .extract: ["extract", "extracto", "extrato"]
    case .referral: ["referral", "encaminhamento"]
    }
  }

  var fileWord: Words {
    switch self {
    case .table: Words("table", "quadro")
    case .summary: Words("summary", "resumo")
    case .agenda: Words("notice", "agenda")
    case .acta: Words("minutes", "acta")
    case .actions: Words("actions", "accoes")
    case .slip: Words("slip", "certidao")
    case .extract: Words("extract", "extracto")
    case .referral: Words("referral", "encaminhamento")
    }
  }

  /// «A acta», «a certidão»; «o quadro».
  var isFeminine: Bool { self == .acta || self == .slip || self == .agenda }

  /// Whether it tells how things stand on the day it is made: no copy of it is kept as approved.
  package var isLive: Bool { self == .actions || self == .agenda }

  /// Whether it has numbers and days in words.
  package var spellsNumbers: Bool { self != .table && self != .summary }

  /// Whether it can be about a part of the minutes only.
  package var takesSubject: Bool { needsSubject || self == .actions }

  /// Whether it must be said what it is about: an item, a decision, a proposal.
  package var needsSubject: Bool {
    switch self {
    case .slip, .extract, .referral: true
    case .table, .summary, .agenda, .acta, .actions: false
    }
  }
}
