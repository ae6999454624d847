import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Whatever somebody put into the group's own sentences, no document drives a terminal or hides what it
/// says.
struct HarmlessWordingTests {
  /// A title, a screen cleared by C1, an override, a blank without width, letters of tags.
  private static let payload =
    "X\u{1B}]0;dono\u{7}\u{9B}2J\u{202E}\u{200B}\u{E0041}\u{E007F}\u{85}\u{8}\u{7F}\u{FEFF}"

  private static let wording: Wording = {
    var wording = Wording()
    for language in Language.allCases {
      for sentence in Sentence.allCases {
        wording.sentences[language, default: [:]][sentence] = payload
      }
    }
    return wording
  }()

  private func harm(in text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { value in
      switch value {
      case 0x09, 0x0A, 0x0C: false
      case ..<0x20, 0x7F..<0xA0, 0x200B, 0x202E, 0xFEFF, 0xE0000...0xE0FFF: true
      default: false
      }
    }
  }

  @Test(arguments: FixtureGroup.all, MinutesForm.allCases)
  func everyDocumentIsHarmlessInEveryForm(group: FixtureGroup, form: MinutesForm) {
    var shown = 0
    for reading in group.meetings {
      for language in Language.allCases {
        for subject in group.subjects(of: reading.value, form) {
          var request = group.request(reading.value, form, language)
          request.subject = subject
          request.wording = Self.wording
          let document = Minutes.document(request)
          shown += document.text.contains("X^[]0;dono^G<9B>2J<U+202E>") ? 1 : 0
          let all = [
            document.text, document.html, document.paperScript, document.title, document.mark,
            document.initials ?? "", document.fileName(meeting: reading.value.name),
          ]
          for text in all { #expect(harm(in: text).isEmpty) }
        }
      }
    }
    // Tables and summaries have no sentences of the group.
    #expect(shown > 0 || form == .table || form == .summary || form == .referral)
  }
}
