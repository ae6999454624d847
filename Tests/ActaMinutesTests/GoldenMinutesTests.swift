import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Every form of every fixture meeting in both languages, as somebody read it and would sign it.
struct GoldenMinutesTests {
  @Test(arguments: FixtureGroup.all, [MinutesForm.acta, .table, .summary, .agenda])
  func readAsTheyWereApproved(group: FixtureGroup, form: MinutesForm) throws {
    for reading in group.meetings {
      for language in Language.allCases {
        let document = Minutes.document(group.request(reading.value, form, language))
        let name = "\(group.name)/\(reading.value.name)-\(form.rawValue)-\(language.rawValue).txt"
        try Golden.expect(document.text, is: name)
      }
    }
  }

  /// Pages beside the minutes, all of one meeting in one file: every slip, extract, note and sheet.
  @Test(arguments: FixtureGroup.all, [MinutesForm.slip, .extract, .referral, .actions])
  func otherPagesReadAsTheyWereApproved(group: FixtureGroup, form: MinutesForm) throws {
    for reading in group.meetings where reading.value.status.isHeld {
      for language in Language.allCases {
        let pages = group.pages(of: reading.value, form, language)
        guard !pages.isEmpty else { continue }
        let name = "\(group.name)/\(reading.value.name)-\(form.rawValue)-\(language.rawValue).txt"
        try Golden.expect(pages.map(\.text).joined(separator: "\u{0C}"), is: name)
      }
    }
  }

  @Test func everyFixtureIsThere() {
    #expect(FixtureGroup.all.map(\.name) == ["Maxixe", "Inhambane", "Cross-border"])
  }

  @Test(arguments: FixtureGroup.all, MinutesForm.allCases)
  func noLineIsWiderThanThePage(group: FixtureGroup, form: MinutesForm) {
    for reading in group.meetings {
      let document = Minutes.document(group.request(reading.value, form, .portuguese))
      for page in document.pages {
        #expect(page.allSatisfy { $0.unicodeScalars.count <= 78 })
        #expect(page.count <= 60)
      }
    }
  }

  /// Other paper, other pages: a heading stands with its text, and who signs on one page.
  @Test(arguments: FixtureGroup.all, [MinutesForm.acta, .table])
  func noPageEndsBetweenWhatBelongsTogether(group: FixtureGroup, form: MinutesForm) {
    for reading in group.meetings {
      for lines in 20...62 {
        var request = group.request(reading.value, form, .portuguese)
        request.pageLines = lines
        let document = Minutes.document(request)
        for page in document.pages {
          let edge = document.initials == nil ? 2 : 3
          let body = page.dropFirst(2).dropLast(edge).filter { !$0.isEmpty }
          #expect(body.last?.allSatisfy { $0 == "-" } != true, "\(lines): \(body.last ?? "")")
          let signs = body.filter { $0.hasPrefix("_____") }.count
          let qualities = body.filter { $0.contains("Secretariado") && $0.contains("Presid") }.count
          if signs > 0 { #expect(qualities >= 1, "\(lines)") }
        }
      }
    }
  }
}
